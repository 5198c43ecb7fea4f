"""The reader's own verdict, BI-RADS category and note, beside what the networks said."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.review import BiRads, Opinion, Review
from app.report.text import showable
from app.ui.actions import Actions
from app.ui.note_field import NoteField
from app.ui.own_keys import claims_key
from app.ui.theme import styled
from app.ui.translation import follow_language, follow_words, worded
from app.ui.wrapping_row import WrappingRow
from app.words import review as words
from app.workers.entry import Entry

OPINION_ACTIONS = {
    Opinion.AGREE: "agree",
    Opinion.NORMAL: "say_normal",
    Opinion.BENIGN: "say_benign",
    Opinion.MALIGNANT: "say_malignant",
}
"""The actions of the buttons, in their order."""

_CATEGORIES = (None, *BiRads)


class ReviewPanel(QWidget):
    """Shows the Review of an entry. The buttons are actions; the rest is told by signals."""

    bi_rads_chosen = Signal(object)
    """The BiRads that the reader chose, or None."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Opinion, QPushButton] = {}
        row = WrappingRow(6, fill=True)
        for opinion, name in OPINION_ACTIONS.items():
            button = _button(opinion, name, actions)
            self.buttons[opinion] = button
            row.addWidget(button)
        self.bi_rads = _BiRadsBox()
        self.bi_rads.activated.connect(self._on_bi_rads)
        self.note = NoteField()
        follow_words(self.note.setPlaceholderText, words.NOTE)
        follow_words(self.note.setAccessibleName, words.NOTE)
        follow_words(self.note.setToolTip, _note_tip)
        self.signed = styled(QLabel(), "tiny")
        self.signed.setTextFormat(Qt.TextFormat.PlainText)
        self.signed.setWordWrap(True)
        self.signed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.changed = styled(QLabel(), "tiny")
        self.changed.setWordWrap(True)
        head, category = QHBoxLayout(), QHBoxLayout()
        head.addWidget(styled(worded(QLabel(), words.VERDICT), "section"))
        head.addWidget(self.signed, 1)
        category.setSpacing(10)
        category.addWidget(styled(worded(QLabel(), words.BI_RADS), "small"))
        category.addWidget(self.bi_rads, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.changed)
        column.addLayout(category)
        column.addWidget(self.note)
        self._actions = actions
        self.show_entry(None)

    def show_entry(self, entry: Entry | None) -> None:
        """Show what the reader has said of an entry, None for none."""
        review = Review() if entry is None else entry.review
        opinion = None if review.verdict is None else review.verdict.opinion
        for each, name in OPINION_ACTIONS.items():
            self._actions[name].setChecked(each is opinion)
        self.bi_rads.choose(None if review.verdict is None else review.verdict.bi_rads)
        has_image = entry is not None and not entry.is_unreadable
        self.bi_rads.setEnabled(has_image)
        self.note.setEnabled(has_image)
        self.note.show_text("" if review.note is None else review.note.text)
        self._show_signed(review, entry)

    def begin_verdict(self) -> None:
        """Take the focus, at the button of what the reader has said."""
        buttons = [each for each in self.buttons.values() if each.isEnabled()]
        chosen = next((each for each in buttons if each.isChecked()), None)
        for button in [chosen] if chosen is not None else buttons[:1]:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_signed(self, review: Review, entry: Entry | None) -> None:
        """Who said it and when, and what the reader agreed with if something else is shown now."""
        assessment = None if entry is None else entry.assessment
        label = None if assessment is None else assessment.risk_label
        changed = words.changed_text(review.verdict, label)
        self.changed.setText(changed)
        self.changed.setVisible(bool(changed))
        signed = (showable(words.signed_text(each)) for each in words.signatures(review))
        # Verdict and note may be a few seconds apart.
        self.signed.setText("\n".join(dict.fromkeys(signed)))

    def _on_bi_rads(self, index: int) -> None:
        self.bi_rads_chosen.emit(_CATEGORIES[index])


class _BiRadsBox(QComboBox):
    """The categories. The wheel scrolls the panel, and typing a category chooses it."""

    def __init__(self) -> None:
        super().__init__()
        follow_words(self.setAccessibleName, words.BI_RADS_CATEGORY)
        follow_words(self.setToolTip, words.BI_RADS_CATEGORY)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItems([""] * len(_CATEGORIES))
        self._name_items()
        follow_language(self, self._name_items)

    def _name_items(self) -> None:
        for index, each in enumerate(_CATEGORIES):
            text = words.NO_BI_RADS() if each is None else words.bi_rads_text(each)
            self.setItemText(index, text)

    def choose(self, category: BiRads | None) -> None:
        """Show a category without emitting it."""
        self.setCurrentIndex(_CATEGORIES.index(category))

    def event(self, event: QEvent) -> bool:
        """Keep digits and letters from the window's shortcuts."""
        wanted = claims_key(event, lambda key: key.text().upper() in {*"0123456ABC"})
        return wanted or super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 Qt's name
        """Change nothing by scrolling over it."""
        event.ignore()


def _note_tip() -> str:
    keys = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
    return words.NOTE_TIP(keys=keys)


def _button(opinion: Opinion, name: str, actions: Actions) -> QPushButton:
    action = actions[name]
    button = styled(worded(QPushButton(), words.OPINIONS[opinion]), "choice")
    button.setCheckable(True)
    follow_words(button.setAccessibleName, action.text)
    follow_words(button.setToolTip, action.toolTip)
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    action.toggled.connect(button.setChecked)
    return button
