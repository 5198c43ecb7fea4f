"""The study database in use: that of the program, or a project. One leads to the next."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.storing import ProjectFault, ProjectNotice
from app.store.project import FILES_INSIDE, is_project, write_project
from app.store.study_store import StudyStore
from app.workers.controller import AnalysisController
from app.workers.file_lane import FileLane, Urgency
from app.workers.kept_files import KeptFiles
from app.workers.persistence import Persistence
from app.workers.session import Session
from app.workers.store_jobs import CloseJob, Opened, OpenJob
from models.torch_free.message import Message


@dataclass(frozen=True)
class NewJob:
    """Write an empty project."""

    path: Path

    def run(self) -> None:
        """Raise StoreError."""
        write_project(self.path)


@dataclass(frozen=True, eq=False)
class SaveAsJob:
    """Write all that a database holds as a project and go on in it."""

    store: StudyStore
    path: Path
    with_files: bool

    def run(self) -> None:
        """Raise StoreError."""
        self.store.move_to(self.path, with_files=self.with_files)


class Projects(QObject):
    """Keeps the worklist in one study database at a time, and changes to another.

    Every method but ``close`` returns at once. Another database is opened and what is new is saved
    before the worklist changes: if either fails, ``message`` says why and all stays as it was.
    """

    message = Signal(object)
    """Message about a database."""
    ready = Signal()
    """The first worklist is there, or there is none."""
    will_change = Signal()
    """The worklist of another database follows."""
    changed = Signal(object)
    """Path of the project in use, None for the program's own database."""
    store_changed = Signal(object)
    """The StudyStore in use, if it is another one."""

    def __init__(
        self,
        session: Session,
        controller: AnalysisController,
        store: StudyStore,
        models: str,
        parent: QObject | None = None,
    ) -> None:
        """``store`` is the program's own database, ``models`` those of Predictions that count."""
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self._own_path = store.path
        self._store = store
        self._path: Path | None = None
        self._models = models
        self._lane = FileLane(self)
        self._files = KeptFiles(self._lane, self)
        self._files.message.connect(self.message)
        self._studies = self._follow(store)
        self._left: list[Persistence] = []
        self._is_ready = False
        self._is_busy = False
        self._wanted: Path | None = None
        """What to open once the first worklist is there."""

    @property
    def path(self) -> Path | None:
        """The project in use, None for the program's own database."""
        return self._path

    def start(self, path: Path | None = None) -> None:
        """Open a project, or the program's own database if there is none or it can't be opened."""
        self._lane.start()
        if path is None:
            self._studies.start()
            return
        store = StudyStore(path.absolute())
        job = OpenJob(store, self._models)
        done = partial(self._begin_with, store)
        self._lane.submit(job, Urgency.OPEN, done, partial(self._on_not_begun, store))

    def open(self, path: Path) -> None:
        """Change to a project."""
        self._change_to(path.absolute())

    def leave(self) -> None:
        """Change from the project to the program's own database."""
        self._change_to(self._own_path)

    def make(self, path: Path) -> None:
        """Write an empty project, over an older one, and change to it."""
        path = path.absolute()
        if self._may_begin(path):
            done = partial(self._on_made, path)
            self._lane.submit(NewJob(path), Urgency.OPEN, done, self._on_failed)

    def save_as(self, path: Path, *, with_files: bool) -> None:
        """Write the worklist as a project, over an older one, and go on in it.

        What was in use stays as it is. ``with_files`` puts copies of the images' files into the
        project, also of those that are opened later.
        """
        path = path.absolute()
        if not self._may_begin(path, keeps=True):
            return
        if self._studies.is_open:
            save = partial(self._save_as, path, with_files)
            # What can't be saved now, because the disk is full perhaps, is saved in the project.
            self._studies.finish(save, save)
        else:
            # Nothing is kept yet: the worklist is saved into an empty project.
            kept = partial(self._on_made_for_worklist, path, with_files)
            self._lane.submit(NewJob(path), Urgency.OPEN, kept, self._on_failed)

    def close(self) -> None:
        """Save what is not saved yet and close the database; waits for both.

        What was done to Scans before the first worklist was there is saved too, in the database
        that is being opened, or in the program's own if that fails. This waits for the opening.
        """
        if not self._is_ready and self._session.entries():
            self._is_ready = True  # there is nobody left to tell
            self._lane.settle()
            self._studies.open_before_close()
        self._lane.stop()
        for studies in (*self._left, self._studies):
            studies.close()

    # Steps on the way to another database

    def _may_begin(self, path: Path, *, keeps: bool = False) -> bool:
        """Whether to go on; ``keeps`` if the worklist comes along."""
        if self._is_busy or self._studies.is_opening:
            self.message.emit(Message(ProjectNotice.BUSY))
            return False
        if path == self._store.path and self._studies.is_open:
            self.message.emit(Message.of(ProjectNotice.IS_OPEN, path=str(path)))
            return False
        if not keeps and not self._studies.is_open and self._session.entries():
            self.message.emit(Message(ProjectFault.NOTHING_KEPT))
            return False
        self._is_busy = True
        return True

    def _change_to(self, path: Path) -> None:
        if not self._is_ready:
            self._wanted = path
        elif self._may_begin(path):
            self._open(path)

    def _open(self, path: Path) -> None:
        store = StudyStore(path)
        job = OpenJob(store, self._models)
        done = partial(self._on_opened, store)
        self._lane.submit(job, Urgency.OPEN, done, partial(self._give_up, store))

    def _on_made(self, path: Path, _done: None) -> None:
        self._open(path)

    def _on_opened(self, store: StudyStore, opened: Opened) -> None:
        if self._studies.is_open:
            change = partial(self._change, store, opened)
            self._studies.finish(change, partial(self._give_up, store))
        else:
            self._change(store, opened)

    def _change(self, store: StudyStore, opened: Opened) -> None:
        self.will_change.emit()
        self._retire()
        self._session.clear()
        self._controller.cancel()
        self._use(store, opened)

    def _use(self, store: StudyStore, opened: Opened) -> None:
        self._store = store
        self._studies = self._follow(store)
        self._studies.adopt(opened)
        self._is_busy = False
        self._files.follow(store if opened.settings.get(FILES_INSIDE) == "1" else None)
        self.store_changed.emit(store)
        self._tell_path()

    def _retire(self) -> None:
        """Let what kept the worklist until now close its database by itself."""
        if self._studies.is_open:
            self._studies.leave()
            self._left.append(self._studies)
        else:
            self._studies.close()

    def _save_as(self, path: Path, with_files: bool) -> None:  # noqa: FBT001 passed by partial
        job = SaveAsJob(self._store, path, with_files)
        done = partial(self._on_saved_as, with_files)
        self._lane.submit(job, Urgency.OPEN, done, self._on_failed)

    def _on_saved_as(self, with_files: bool, _done: None = None) -> None:  # noqa: FBT001
        self._is_busy = False
        self.message.emit(Message.of(ProjectNotice.SAVED, path=str(self._store.path)))
        if with_files:
            self._files.announce(self._store)
        else:
            self._files.follow(None)
        self._tell_path()

    def _on_made_for_worklist(self, path: Path, with_files: bool, _done: None) -> None:  # noqa: FBT001
        store = StudyStore(path)

        def use(opened: Opened) -> None:
            self._studies.close()
            self._use(store, opened)
            self._on_saved_as(with_files)

        self._lane.submit(
            OpenJob(store, self._models), Urgency.OPEN, use, partial(self._give_up, store)
        )

    def _give_up(self, store: StudyStore, fault: Message | None = None) -> None:
        """Stay in what is in use. Why is said by the fault, or has been said."""
        self._is_busy = False
        if fault is not None:
            self.message.emit(fault)
        self._lane.submit(CloseJob(store), Urgency.OPEN, _nothing, self.message.emit)

    def _on_failed(self, fault: Message) -> None:
        self._is_busy = False
        self.message.emit(fault)

    def _tell_path(self) -> None:
        self._path = self._store.path if is_project(self._store.path) else None
        self.changed.emit(self._path)

    # At the start

    def _begin_with(self, store: StudyStore, opened: Opened) -> None:
        self._studies.close()
        self._use(store, opened)

    def _on_not_begun(self, store: StudyStore, fault: Message) -> None:
        self._give_up(store, fault)
        self._studies.start()
        self._tell_path()

    def _follow(self, store: StudyStore) -> Persistence:
        studies = Persistence(self._session, store, self._models, self)
        studies.message.connect(self.message)
        studies.saved.connect(self._files.look)
        studies.ready.connect(self._on_ready)
        return studies

    @Slot()
    def _on_ready(self) -> None:
        if self._is_ready:
            return
        self._is_ready = True
        self.ready.emit()
        path, self._wanted = self._wanted, None
        if path is not None:
            self.open(path)


def _nothing(_done: None) -> None:
    """Do nothing when a job is done that nobody waits for."""
