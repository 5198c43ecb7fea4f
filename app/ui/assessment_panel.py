"""The judgement on the right, in the order a reader asks: how worrying, how sure, why, where."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.assessment import Assessment
from app.report.overlay import OverlayStyle
from app.report.text import showable
from app.ui.actions import Actions, shown_keys
from app.ui.lesion_table import LesionTable
from app.ui.operating_point_chooser import OperatingPointChooser
from app.ui.overlay_controls import OverlayControls
from app.ui.risk_summary import RiskSummary
from app.ui.theme import PANEL_MARGIN, styled
from app.ui.threshold_control import ThresholdControl
from app.ui.warning_note import WarningNote
from app.ui.wording import missing_text
from app.workers.session import Entry, EntryState, Session

_WAITING_TITLES = {
    EntryState.WAITING: "Waiting",
    EntryState.READING: "Reading \N{HORIZONTAL ELLIPSIS}",
    EntryState.ANALYSING: "Analysing \N{HORIZONTAL ELLIPSIS}",
    EntryState.FAILED: "Not analysed",
    EntryState.CANCELLED: "Cancelled",
}


class AssessmentPanel(QWidget):
    """Lays out the parts of the judgement and shows the current entry in them."""

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
        self._reasons = {
            EntryState.CANCELLED: f"Press {shown_keys(actions['retry'])} to analyse this scan.",
            EntryState.WAITING: "This scan is analysed in its turn.",
        }
        self.summary = RiskSummary()
        self.operating_points = OperatingPointChooser(session.operating_points, actions)
        self.threshold = ThresholdControl(actions)
        self.overlay = OverlayControls(actions, style)
        self.lesions = LesionTable()
        self.lesions.show_possible(shown=style.possible)
        self.missing = styled(QLabel(), "small")
        self._export = _export_row(actions)
        self._lay_out()
        self.overlay.changed.connect(self._on_style)

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry of the worklist, None for none."""
        assessment = entry.assessment if entry is not None else None
        if assessment is not None:
            self.show_assessment(assessment)
            return
        if entry is None:
            self.summary.show_nothing("No scan opened", "The judgement of a scan stands here.")
        else:
            reason = entry.message or self._reasons.get(entry.state, "")
            self.summary.show_nothing(_WAITING_TITLES.get(entry.state, ""), showable(reason))
        self.warnings.show_warnings(())
        self.lesions.show_assessment(None)
        self._tell_lesions(None)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show a new Assessment of the entry that is shown."""
        self.warnings.show_warnings(assessment.warnings)
        self.summary.show_assessment(assessment)
        self.lesions.show_assessment(assessment)
        self._tell_lesions(assessment)

    def _tell_lesions(self, assessment: Assessment | None) -> None:
        if assessment is None:
            words = "Not analysed yet"
        else:
            words = missing_text(assessment, possible_shown=self.overlay.overlay_style.possible)
        if words != self.missing.text():
            self.missing.setText(words)
        self.missing.setVisible(bool(words))
        self.lesions.setVisible(bool(self.lesions.rows))

    def _on_style(self, style: OverlayStyle) -> None:
        self.lesions.show_possible(shown=style.possible)
        self._tell_lesions(self.lesions.assessment)

    def _lay_out(self) -> None:
        inside = styled(QWidget(), "inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(PANEL_MARGIN, 18, PANEL_MARGIN - 10, 12)
        column.setSpacing(14)
        table = QVBoxLayout()
        table.setSpacing(6)
        table.addWidget(styled(QLabel("Lesions"), "section"))
        table.addWidget(self.missing)
        table.addWidget(self.lesions)
        # First, for it says why there is no verdict.
        column.addWidget(self.warnings)
        column.addWidget(self.summary)
        column.addWidget(_rule())
        column.addWidget(self.operating_points)
        column.addWidget(_rule())
        # Over the table, so that the slider stays under the cursor when a drag changes its rows.
        column.addWidget(self.threshold)
        column.addWidget(_rule())
        column.addLayout(table)
        column.addWidget(_rule())
        column.addWidget(self.overlay)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        # Always there (unseen if there is nothing to scroll): the slider must not change its
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
        whole.addLayout(self._export)
        self.missing.hide()


def _rule() -> QFrame:
    return styled(QFrame(), "rule")


def _export_row(actions: Actions) -> QHBoxLayout:
    action = actions["export"]
    export = styled(QPushButton(action.text()), "primary")
    export.setToolTip(action.toolTip())
    export.setAccessibleName(action.text())
    export.setEnabled(action.isEnabled())
    export.clicked.connect(action.trigger)
    action.enabledChanged.connect(export.setEnabled)
    export_all = QToolButton()
    export_all.setDefaultAction(actions["export_all"])
    export_all.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    export_all.setFixedHeight(38)
    row = QHBoxLayout()
    row.setContentsMargins(PANEL_MARGIN, 14, PANEL_MARGIN, 14)
    row.setSpacing(8)
    row.addWidget(export, 1)
    row.addWidget(export_all)
    return row
