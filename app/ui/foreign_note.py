"""The lines in the panel that say what others found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.foreign import ForeignFinding
from app.report.text import showable
from app.ui.theme import styled
from app.ui.translation import follow_language, worded
from app.words import foreign as words


class ForeignNote(QWidget):
    """The lines in the panel; hidden if there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings: Sequence[ForeignFinding] = ()
        self.lines = styled(QLabel(), "small_text")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(styled(worded(QLabel(), words.HEADING), "section"))
        column.addWidget(self.lines)
        column.addWidget(styled(worded(QLabel(), words.NOT_PART), "small"))
        for label in self.findChildren(QLabel):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        follow_language(self, self._say)
        self.hide()

    def show_findings(self, findings: Sequence[ForeignFinding]) -> None:
        """Say who found what, each finding in lines of its own."""
        self._findings = findings
        self._say()

    def _say(self) -> None:
        self.lines.setText("\n".join(map(_in_words, self._findings)))
        self.setVisible(bool(self._findings))


def _in_words(finding: ForeignFinding) -> str:
    """Who found it and how it is called; then each number and answer in a line."""
    name = showable(finding.name) or words.NO_NAME()
    maker = showable(finding.maker)
    lines = [words.FINDING(maker=maker, finding=name) if maker else name]
    for value in finding.values:
        said = showable(f"{value.value} {value.unit}".strip())
        lines.append("    " + words.VALUE(name=showable(value.name), value=said))
    return "\n".join(lines)
