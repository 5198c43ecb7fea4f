"""A tour of the window on the phantoms: a few hints, one after the other, which block nothing."""

from collections.abc import Callable, Mapping
from string import Formatter

from PySide6.QtCore import QObject, QRect, QRectF, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.scan import ScanId
from app.domain.tour import TourStop
from app.ui.actions import Actions, shown_keys
from app.ui.assessment_panel import AssessmentPanel
from app.ui.empty_state import PHANTOMS, EmptyState
from app.ui.scrolling import scroll_to
from app.ui.settings import Settings
from app.ui.tour_hint import TourHint
from app.ui.translation import follow_language
from app.ui.viewer import ScanView
from app.ui.worklist import Worklist
from app.words.text import Text
from app.words.tour import HINTS
from app.workers.controller import AnalysisController
from app.workers.entry import NO_ENTRY
from app.workers.session import Session
from resources import resource_path

_STOPS = tuple(TourStop)
_FOLLOW_MS = 100
"""A place changes by zooming, scrolling, another Scan, another size of window, column or text: it
is simpler to look again than to hear of each."""


class Tour(QObject):
    """Opens the phantoms and shows a hint at each stop.

    Until it was started once, the empty state offers it. It waits until the first phantom can be
    shown, so that there is something to speak of.

    At its end the phantoms that it opened leave the worklist, so that they aren't exported or
    counted with the reader's Scans; one that the reader changed stays. If no Scan was shown
    before, all stay: there is nothing else to try the window on. They leave in any case if the
    window is closed meanwhile.
    """

    def __init__(
        self,
        session: Session,
        controller: AnalysisController,
        settings: Settings,
        actions: Actions,
        worklist: Worklist,
        viewer: ScanView,
        panel: AssessmentPanel,
        empty_state: EmptyState,
        body: QWidget,
    ) -> None:
        super().__init__(body)
        self._session = session
        self._controller = controller
        self._settings = settings
        self._actions = actions
        self._viewer = viewer
        self._panel = panel
        self._empty_state = empty_state
        self._body = body
        self._number = 0
        self._is_waiting = False
        self._opened: set[int] = set()
        """Ids of the phantoms that are to leave at the end."""
        self._current_before = NO_ENTRY
        self._focused_before: QWidget | None = None
        self._parts: Mapping[TourStop, QWidget] = {
            TourStop.WORKLIST: worklist,
            TourStop.OUTLINE: viewer.viewport(),
            TourStop.MALIGNANCY: panel.summary,
            TourStop.THRESHOLD: panel.threshold,
            TourStop.LESIONS: panel.lesions,
            TourStop.VERDICT: panel.review,
            TourStop.EXPORT: panel,
        }
        self._places: Mapping[TourStop, Callable[[], QRect]] = {
            TourStop.OUTLINE: self._first_lesion,
            TourStop.EXPORT: lambda: panel.export_place,
        }
        self._paths = [resource_path(name) for name, _ in PHANTOMS]
        self._sources = [str(path.absolute()) for path in self._paths]
        self._first = ScanId(self._sources[0])
        self.hint = TourHint(body)
        self.hint.next_wanted.connect(lambda: self._go_to(self._number + 1))
        self.hint.back_wanted.connect(lambda: self._go_to(self._number - 1))
        self.hint.close_wanted.connect(self.leave)
        self._follow = QTimer(self, interval=_FOLLOW_MS)
        self._follow.timeout.connect(self._point)
        self._actions["tour"].triggered.connect(self.start)
        session.entry_added.connect(self._on_added)
        session.entry_changed.connect(self._begin)
        follow_language(self, self._say)
        empty_state.offer_tour(is_offered=not settings.tour_seen)

    def start(self) -> None:
        """Open the phantoms and begin; if it goes on already, give it the keys."""
        if self.hint.isVisible():
            self.hint.take_keys()
            return
        self._settings.tour_seen = True
        self._empty_state.offer_tour(is_offered=False)
        if not self._is_waiting:
            self._opened.clear()
            self._current_before = self._session.current
        self._is_waiting = True
        self._controller.open_paths(self._paths)
        known = self._session.find(self._first)
        if known in self._session:
            self._choose_first(known)
            self._begin(known)

    def leave(self) -> bool:
        """End it, and give the keys back; False if it does not go on."""
        if not self.hint.isVisible():
            return False
        had_keys, before = self.hint.has_keys, self._focused_before
        self._follow.stop()
        self.hint.dismiss()
        if had_keys and before is not None and before.isVisible():
            before.setFocus()
        if self._current_before != NO_ENTRY:
            self._take_away()
        return True

    def close(self) -> None:
        """End it because the window closes, also if the first phantom is not there yet."""
        if self._is_waiting or self.hint.isVisible():
            self._is_waiting = False
            self._take_away()

    def _take_away(self) -> None:
        """Leave the worklist as it was before, with what the reader did to it meanwhile."""
        changed = self._session.steps.scans
        leaving = [each for each in self._opened - changed if each in self._session]
        if self._session.current in leaving and self._current_before in self._session:
            self._session.set_current(self._current_before)
        for entry_id in leaving:
            self._session.remove(entry_id)

    def _on_added(self, entry_id: int) -> None:
        source = self._session.entry(entry_id).scan_id.source
        if self._is_waiting and source in self._sources:
            self._opened.add(entry_id)
        self._choose_first(entry_id)

    def _choose_first(self, entry_id: int) -> None:
        """Have the first phantom read before all others that wait."""
        if self._waits_for(entry_id):
            self._session.set_current(entry_id)

    def _begin(self, entry_id: int) -> None:
        """Begin if it is the first phantom and can be shown now."""
        if self._waits_for(entry_id) and self._session.entry(entry_id).scan is not None:
            self._is_waiting = False
            self._session.set_current(entry_id)
            self._focused_before = QApplication.focusWidget()
            self._go_to(0)
            self.hint.open()
            self._follow.start()

    def _waits_for(self, entry_id: int) -> bool:
        return self._is_waiting and self._session.find(self._first) == entry_id

    def _go_to(self, number: int) -> None:
        if number >= len(_STOPS):
            self.leave()
        elif number >= 0:
            self._number = number
            scroll_to(self._parts[_STOPS[number]])
            self._say()

    def _say(self) -> None:
        words = HINTS[_STOPS[self._number]]
        text = words.text(**self._keys_in(words.text))
        self.hint.say(words.title(), text, self._number + 1, len(_STOPS))
        self._point()

    def _keys_in(self, text: Text) -> dict[str, str]:
        """The keys of the actions that a text names."""
        names = [name for _, name, _, _ in Formatter().parse(text.source) if name]
        return {name: shown_keys(self._actions[name]) for name in names}

    def _point(self) -> None:
        stop = _STOPS[self._number]
        part = self._parts[stop]
        if not part.isVisible():
            part = self._panel
        seen = part.visibleRegion().boundingRect()
        place = self._places[stop]() & seen if stop in self._places else seen
        place = place if place.isValid() else seen
        self.hint.point_at(QRect(part.mapTo(self._body, place.topLeft()), place.size()))

    def _first_lesion(self) -> QRect:
        """Where the first lesion is in the view, an empty place if there is none."""
        assessment = self._viewer.assessment
        for lesion in assessment.regions if assessment is not None else ():
            return self._viewer.mapFromScene(QRectF(*lesion.bbox)).boundingRect()
        return QRect()
