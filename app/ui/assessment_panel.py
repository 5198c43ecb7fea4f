"""The assessment on the right, in the order of a reader's questions: risk, reason, place, size."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.assessment import Assessment
from app.report.overlay import OverlayStyle
from app.report.text import showable
from app.ui.actions import Actions, shown_keys
from app.ui.foreign_note import ForeignNote
from app.ui.lesion_card import LesionCard
from app.ui.lesion_table import LesionTable
from app.ui.operating_point_chooser import OperatingPointChooser
from app.ui.overlay_controls import OverlayControls
from app.ui.review_panel import ReviewPanel
from app.ui.risk_summary import RiskSummary
from app.ui.theme import PANEL_MARGIN, follow, scaled, styled
from app.ui.threshold_control import ThresholdControl
from app.ui.translation import follow_words, worded
from app.ui.warning_note import WarningNote
from app.ui.wrapping_row import WrappingRow
from app.words import panel as words
from app.words.editing import networks_alone
from app.words.lesion_table import LESIONS, NOT_ANALYZED_YET, not_in_the_table
from app.words.message import say
from app.words.text import Text
from app.workers.entry import UNFINISHED, Entry, EntryState
from app.workers.session import Session

_TITLES: Mapping[EntryState, Text] = {
    EntryState.WAITING: words.WAITING,
    EntryState.READING: words.READING,
    EntryState.ANALYZING: words.ANALYZING,
    EntryState.FAILED: words.NOT_ANALYZED,
    EntryState.CANCELED: words.CANCELED,
}


class AssessmentPanel(QWidget):
    """Lays out the parts of the assessment and shows the current entry in them."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        style: OverlayStyle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setProperty("side", "right")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.warnings = WarningNote()
        self._retry = actions["retry"]
        self.summary = RiskSummary()
        self.edited = styled(QLabel(), "small")
        self.edited.setWordWrap(True)
        self.foreign = ForeignNote()
        self.review = ReviewPanel(actions)
        self.operating_points = OperatingPointChooser(session.operating_points, actions)
        self.threshold = ThresholdControl(actions)
        self.overlay = OverlayControls(actions, style)
        self.lesions = LesionTable()
        self.lesions.show_possible(shown=style.possible)
        self.card = LesionCard()
        self.lesions.lesion_chosen.connect(self._show_lesion)
        self.missing = styled(QLabel(), "small")
        self._head = (_rule(), styled(worded(QLabel(), LESIONS), "section"))
        """Above the table, and hidden with it."""
        self._is_unfinished = False
        self._export = _export_row(actions)
        self._below = QHBoxLayout()
        self._lay_out()
        self.overlay.changed.connect(self._on_style)

    def add_beside_export(self, widget: QWidget) -> None:
        """Put something else by which the report is taken out beside the buttons for that."""
        self._below.addWidget(widget)

    @property
    def export_place(self) -> QRect:
        """Where the buttons are that take the report out."""
        return self._export.geometry()

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry of the worklist, None for none."""
        assessment = entry.assessment if entry is not None else None
        self._is_unfinished = entry is not None and entry.state in UNFINISHED
        if assessment is not None:
            self.show_assessment(assessment)
            return
        if entry is None:
            self.summary.show_nothing(words.NO_SCAN(), words.APPEARS_HERE())
        else:
            title = _TITLES[entry.state]() if entry.state in _TITLES else ""
            self.summary.show_nothing(title, self._reason(entry))
        self.warnings.show_warnings(())
        self._show_edited("")
        self.lesions.show_assessment(None)
        self._show_lesion()
        self._show_missing(None)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show a new Assessment of the entry that is shown."""
        self.warnings.show_warnings(assessment.warnings)
        self.summary.show_assessment(assessment)
        self._show_edited(networks_alone(assessment))
        self.lesions.show_assessment(assessment)
        self._show_lesion()
        self._show_missing(assessment)

    def _show_lesion(self) -> None:
        """Let bars and card follow the row that is chosen."""
        self.summary.show_lesion(self.lesions.chosen)
        assessment = self.lesions.assessment
        by_hand = assessment is not None and assessment.is_scaled_by_hand
        self.card.show_lesion(self.lesions.chosen, is_scaled_by_hand=by_hand)

    def _show_edited(self, text: str) -> None:
        """Say below the number that it is not the networks' alone."""
        if text != self.edited.text():
            self.edited.setText(text)
        self.edited.setVisible(bool(text))

    def _reason(self, entry: Entry) -> str:
        """Why there is no Assessment, if that is not said in the place of the image."""
        if entry.fault is not None:
            return "" if entry.scan is None else showable(say(entry.fault))
        if entry.state is EntryState.CANCELED:
            return words.CANCELED_REASON(keys=shown_keys(self._retry))
        return words.WAITING_REASON() if entry.state is EntryState.WAITING else ""

    def _show_missing(self, assessment: Assessment | None) -> None:
        if assessment is None:
            text = NOT_ANALYZED_YET() if self._is_unfinished else ""
        else:
            shown = self.overlay.overlay_style.possible
            text = not_in_the_table(assessment, possible_shown=shown)
        if text != self.missing.text():
            self.missing.setText(text)
        self.missing.setVisible(bool(text))
        self.lesions.setVisible(bool(self.lesions.rows))
        for widget in self._head:
            widget.setVisible(bool(text or self.lesions.rows))

    def _on_style(self, style: OverlayStyle) -> None:
        self.lesions.show_possible(shown=style.possible)
        self._show_missing(self.lesions.assessment)

    def _lay_out(self) -> None:
        inside = styled(QWidget(), "inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(PANEL_MARGIN, 18, PANEL_MARGIN - 10, 12)
        column.setSpacing(14)
        table = QVBoxLayout()
        table.setSpacing(6)
        rule, heading = self._head
        table.addWidget(heading)
        table.addWidget(self.missing)
        table.addWidget(self.lesions)
        table.addWidget(self.card)
        # First, because it says why not to rely on the rest.
        column.addWidget(self.warnings)
        column.addWidget(self.summary)
        column.addWidget(self.edited)
        column.addWidget(_rule())
        column.addWidget(self.operating_points)
        column.addWidget(_rule())
        # Above the table, so that the slider stays under the cursor when a drag changes its rows.
        column.addWidget(self.threshold)
        column.addWidget(rule)
        column.addLayout(table)
        column.addWidget(self.foreign)
        column.addWidget(_rule())
        column.addWidget(self.review)
        column.addWidget(_rule())
        column.addWidget(self.overlay)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        # Always on (invisible if there is nothing to scroll): the slider must not change its
        # width under the cursor when a drag changes the number of lesions.
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        # One pixel for the line beside the splitter.
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(_rule())
        # The icon at the right end has a margin of its own.
        self._below.setContentsMargins(PANEL_MARGIN, 14, PANEL_MARGIN - 6, 14)
        self._below.setSpacing(6)
        self._below.addLayout(self._export, 1)
        whole.addLayout(self._below)
        self.missing.hide()
        self.edited.hide()


def _rule() -> QFrame:
    return styled(QFrame(), "rule")


class _ExportButton(QPushButton):
    """Triggers an action that says how many reports it exports."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self._rename()
        self.setEnabled(action.isEnabled())
        self.clicked.connect(action.trigger)
        action.enabledChanged.connect(self.setEnabled)
        action.changed.connect(self._rename)

    def _rename(self) -> None:
        self.setText(self._action.text())
        self.setAccessibleName(self._action.text())


def _export_row(actions: Actions) -> WrappingRow:
    action = actions["export"]
    export = styled(_ExportButton(action), "primary")
    follow_words(export.setToolTip, action.toolTip)
    export_all = QToolButton()
    export_all.setDefaultAction(actions["export_all"])
    export_all.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    export_all.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    follow(export_all, lambda: export_all.setFixedHeight(scaled(38)))
    row = WrappingRow(6, fill=True)
    row.addWidget(export)
    row.addWidget(export_all)
    return row
