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
from PySide6.QtCore import QCoreApplication, QTimer
from worker_steps import POINTS

from app.domain.edit import Accept
from app.store.person_codec import edits_to_json
from app.store.study_store import StudyStore
from app.workers.controller import AnalysisController
from app.workers.entry import EntryState
from app.workers.persistence import Persistence
from app.workers.remembering import RememberingEngine
from app.workers.session import Session

MODELS = "fake 1"
SMALL_PAUSES_MS = (0, 5, 20, 60, 150)


class KilledSession:
    """Opens, removes, edits and changes the threshold at random times."""

    def __init__(self, database: Path, images: Path, log: Path, seed: int) -> None:
        self._random = random.Random(seed)
        self._images = sorted(images.iterdir())
        self._log_file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        store = StudyStore(database)
        self.session = Session(POINTS)
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
        self._log("ready", "")
        self._step()

    def _on_changed(self, entry_id: int) -> None:
        entry = self.session.entry(entry_id)
        if entry.state is EntryState.DONE:
            self._log("done", entry.name)

    def _step(self) -> None:
        act = self._random.choice(
            [self._open, self._open, self._remove, self._edit, self._threshold, self._undo]
        )
        act()
        QTimer.singleShot(self._random.choice(SMALL_PAUSES_MS), self._step)

    def _open(self) -> None:
        self.controller.open_paths(self._random.sample(self._images, 2))

    def _remove(self) -> None:
        entries = self.session.entries()
        if entries:
            entry = self._random.choice(entries)
            self.session.remove(entry.id)
            self._log("removed", entry.name)

    def _undo(self) -> None:
        """Remove an entry and take it back."""
        entries = self.session.entries()
        if entries:
            entry = self._random.choice(entries)
            self.session.remove(entry.id)
            self.session.restore([entry])

    def _edit(self) -> None:
        entries = self.session.entries()
        if entries:
            entry = self._random.choice(entries)
            edits = (*entry.edits, Accept(f"{self._random.randrange(1000)}-1"))
            self.session.set_edits(entry.id, edits)
            self._log("edited", entry.name, edits_to_json(edits))

    def _threshold(self) -> None:
        self.session.set_threshold(self._random.randrange(100) / 100)
        self._log("threshold", "", str(self.session.threshold))

    def _log(self, what: str, name: str, value: str = "") -> None:
        line = json.dumps([time.time(), what, name, value]) + "\n"
        os.write(self._log_file, line.encode())


def main() -> None:
    database, images, log, seed = sys.argv[1:]
    application = QCoreApplication([])
    killed = KilledSession(Path(database), Path(images), Path(log), int(seed))
    killed.studies.start()
    application.exec()


if __name__ == "__main__":
    main()
