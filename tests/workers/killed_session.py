"""A session that works on random orders until it is killed, and logs what it has done.

python killed_session.py DATABASE IMAGES LOG SEED
"""

import json
import os
import random
import sys
import time
from pathlib import Path

from fake_engine import FakeEngine
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from worker_steps import POINTS

from app.domain.edit import Accept
from app.domain.step_name import StepName
from app.store.person_codec import edits_to_json
from app.store.study_store import StudyStore
from app.ui.actions import Actions
from app.ui.history import History
from app.workers.controller import AnalysisController
from app.workers.entry import EntryState
from app.workers.persistence import Persistence
from app.workers.remembering import RememberingEngine
from app.workers.session import Session
from models.torch_free.message import Message

MODELS = "fake 1"
SMALL_PAUSES_MS = (0, 5, 20, 60, 150)


class KilledSession:
    """Opens, removes, edits, changes the threshold, undoes and does again at random times."""

    def __init__(self, database: Path, images: Path, log: Path, seed: int) -> None:
        self._random = random.Random(seed)
        self._images = sorted(images.iterdir())
        self._log_file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        store = StudyStore(database)
        self.session = Session(POINTS)
        self._window = QWidget()
        self.history = History(self.session, Actions(self._window, POINTS))
        engine = RememberingEngine(FakeEngine(), store)
        self.controller = AnalysisController(self.session, engine)
        self.studies = Persistence(self.session, store, MODELS)
        self.studies.ready.connect(self._begin)
        self.studies.message.connect(lambda message: self._log("message", str(message)))

    def _begin(self) -> None:
        self.controller.start()
        self.session.entry_added.connect(
            lambda each: self._log("added", self.session.entry(each).name)
        )
        self.session.entry_changed.connect(self._on_changed)
        self.session.edits_changed.connect(self._on_edits)
        self.session.entry_restored.connect(self._on_edits)
        self.session.entry_removed.connect(self._on_removed)
        self.session.threshold_changed.connect(
            lambda threshold: self._log("threshold", "", str(threshold))
        )
        self._log("ready", "")
        self._step()

    def _on_changed(self, entry_id: int) -> None:
        entry = self.session.entry(entry_id)
        if entry.state is EntryState.DONE:
            self._log("done", entry.name)

    def _step(self) -> None:
        act = self._random.choice(
            [
                self._open,
                self._open,
                self._remove,
                self._edit,
                self._edit,
                self._threshold,
                self.history.stack.undo,
                self.history.stack.undo,
                self.history.stack.redo,
            ]
        )
        act()
        QTimer.singleShot(self._random.choice(SMALL_PAUSES_MS), self._step)

    def _on_removed(self, entry_id: int) -> None:
        entry = self.session.removed.get(entry_id)
        if entry is not None:
            self._log("removed", entry.name)

    def _on_edits(self, entry_id: int) -> None:
        entry = self.session.entry(entry_id)
        self._log("edited", entry.name, edits_to_json(entry.edits))

    def _open(self) -> None:
        # Not what undo can bring back: then two entries would have one name.
        removed = {entry.name for entry in self.session.removed.entries()}
        images = [path for path in self._images if path.name not in removed]
        self.controller.open_paths(self._random.sample(images, min(2, len(images))))

    def _remove(self) -> None:
        entries = self.session.entries()
        if entries:
            # Never all: at the end of the test something is left.
            some = self._random.sample(entries, min(len(entries) // 2, self._random.choice((1, 2))))
            self.history.remove([entry.id for entry in some])

    def _edit(self) -> None:
        entries = self.session.entries()
        if entries:
            edits = [Accept(f"{self._random.randrange(1000)}-1")]
            name = Message.of(StepName.ACCEPT, name="1")
            self.history.edit(self._random.choice(entries).id, edits, name)

    def _threshold(self) -> None:
        self.history.set_threshold(self._random.randrange(100) / 100)

    def _log(self, what: str, name: str, value: str = "") -> None:
        line = json.dumps([time.time(), what, name, value]) + "\n"
        os.write(self._log_file, line.encode())


def main() -> None:
    database, images, log, seed = sys.argv[1:]
    application = QApplication([])
    killed = KilledSession(Path(database), Path(images), Path(log), int(seed))
    killed.studies.start()
    application.exec()


if __name__ == "__main__":
    main()
