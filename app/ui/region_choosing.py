"""Lets a person choose which part of a machine's screen is judged; remembered for each scanner."""

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QWidget

from app.domain.scanner import names_tissue, scanner_of
from app.domain.ultrasound_region import SMALLEST_PART, Box
from app.ui.actions import Actions
from app.ui.lesion_tools import LesionTools
from app.ui.measuring import Measuring
from app.ui.region_tool import RegionTool
from app.ui.settings import Settings
from app.ui.viewer import ScanView
from app.words import region as words
from app.workers.chosen_regions import ChosenRegions
from app.workers.entry import UNFINISHED, Entry
from app.workers.session import Session


class RegionChoosing(QObject):
    """Its action takes up the tool; what is drawn with it is judged instead of before."""

    note = Signal(str)
    """Words for the status line."""

    def __init__(
        self,
        session: Session,
        chosen: ChosenRegions,
        settings: Settings,
        viewer: ScanView,
        measuring: Measuring,
        lesion_tools: LesionTools,
        actions: Actions,
        window: QWidget,
    ) -> None:
        """Only one tool is active: its own, or one for measuring or for lesions."""
        super().__init__(window)
        self._session = session
        self._chosen = chosen
        self._settings = settings
        self._viewer = viewer
        self._measuring = measuring
        self._lesion_tools = lesion_tools
        self._set, self._whole = actions["set_region"], actions["whole_image"]
        self.tool = RegionTool(self)
        viewer.add_tool(self.tool)
        self.tool.changed.connect(viewer.update_tools)
        self.tool.changed.connect(lambda: self._set.setChecked(self.tool.is_active))
        self.tool.drawn.connect(self._on_drawn)
        self.tool.pointed.connect(lambda place: viewer.ensureVisible(QRectF(place, place)))
        lesion_tools.taken.connect(self._put_away)
        measuring.kind_changed.connect(self._on_measuring)
        actions.connect_orders({"set_region": self._toggle, "whole_image": self._take_all})
        chosen.of_scanners.update(settings.image_regions)
        for changed in (session.current_changed, session.entry_changed):
            changed.connect(self._on_changed)
        self._on_changed()

    def leave(self) -> bool:
        """Drop what is drawn, else the tool; False if there is none."""
        if self.tool.drop():
            self.tool.changed.emit()
            return True
        was_active = self.tool.is_active
        self._put_away()
        return was_active

    def _put_away(self) -> None:
        self.tool.set_active(active=False)

    def _on_measuring(self) -> None:
        if self._measuring.kind is not None:
            self._put_away()

    def _on_changed(self, _entry_id: int = 0) -> None:
        entry = self._free()
        self._set.setEnabled(entry is not None)
        scan = None if entry is None else entry.scan
        self._whole.setEnabled(scan is not None and scan.ultrasound_region is not None)
        if entry is None:
            self._put_away()
        elif entry.scan is not None:
            self.tool.set_size(entry.scan.width, entry.scan.height)

    def _free(self) -> Entry | None:
        """The current entry, if its region may be chosen: its file names none, and it is done."""
        entry = self._session.current_entry
        if entry is None or entry.scan is None or entry.state in UNFINISHED:
            return None
        return None if names_tissue(entry.scan) else entry

    def _toggle(self) -> None:
        if self._set.isChecked():
            self._measuring.choose(None)
            self._lesion_tools.put_away()
        self.tool.set_active(active=self._set.isChecked())
        self._viewer.setFocus()

    def _on_drawn(self, box: Box) -> None:
        if min(box[2:]) < SMALLEST_PART:
            self.note.emit(words.TOO_SMALL(smallest=SMALLEST_PART))
            return
        self._put_away()
        self._choose(box)

    def _take_all(self) -> None:
        entry = self._free()
        if entry is not None and entry.scan is not None:
            self._choose((0, 0, entry.scan.width, entry.scan.height))

    def _choose(self, box: Box) -> None:
        entry = self._free()
        if entry is None or entry.scan is None:
            return
        scanner = scanner_of(entry.scan)
        self._chosen.choose(entry.scan, box)
        if scanner is None:
            self.note.emit(words.CHOSEN_FOR_FILE())
        else:
            self._settings.image_regions = self._chosen.of_scanners
            self.note.emit(words.CHOSEN_FOR_SCANNER())
