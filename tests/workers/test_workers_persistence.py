"""The worklist comes back from the study database, and what is done goes into it."""

from app.domain.edit import Reject
from app.domain.scan import ScanId
from app.domain.step import ThresholdStep
from app.store.kept import KeptScan
from app.store.step_rows import StepChanges
from app.store.study_store import Changes, StudyStore
from app.workers.persistence import Persistence
from app.workers.store_jobs import OpenJob

MODELS = "fake 1"
ENTRIES = 250
"""They are resumed in three turns of the event loop."""


def make_database(path):
    entries = [
        KeptScan(key, ScanId(f"/images/{key}.png"), f"{key}.png") for key in range(1, ENTRIES + 1)
    ]
    settings = {"threshold": "0.6", "current": str(ENTRIES)}
    steps = StepChanges({1: ThresholdStep((), 0.45, 0.6)}, range(1, 2), last_done=1)
    store = StudyStore(path)
    store.open(MODELS)
    store.save(Changes(tuple(entries), settings=settings, steps=steps))
    store.close()


def kept_in(path):
    store = StudyStore(path)
    kept = store.open(MODELS)
    store.close()
    return kept


def test_what_is_done_while_the_worklist_comes_back_is_kept_by_closing_it(session, tmp_path):
    path = tmp_path / "studies.sqlite"
    make_database(path)
    store = StudyStore(path)
    studies = Persistence(session, store, MODELS)
    studies.adopt(OpenJob(store, MODELS).run())
    edited, removed = session.entries()[:2]
    assert len(session.entries()) < ENTRIES
    session.set_edits(edited.id, (Reject("1-2"),))
    session.remove(removed.id)
    session.add(ScanId("/images/new.png"), "new.png")
    studies.close()
    kept = kept_in(path)
    names = [f"{key}.png" for key in range(1, ENTRIES + 1) if key != 2]
    assert [one.name for one in kept.scans] == [*names, "new.png"]
    assert kept.scans[0].edits == (Reject("1-2"),)
    assert (kept.settings["threshold"], kept.settings["current"]) == ("0.6", str(ENTRIES))
    assert kept.steps.steps == {1: ThresholdStep((), 0.45, 0.6)}


def test_a_scan_that_is_twice_in_the_database_keeps_both_edits(session, tmp_path):
    store = StudyStore(tmp_path / "studies.sqlite")
    store.open(MODELS)
    scan = ScanId("/images/1.png")
    edits = [(Reject("1-2"),), (Reject("3-4"),)]
    twice = [KeptScan(key, scan, "1.png", edits=made) for key, made in enumerate(edits, start=1)]
    store.save(Changes(tuple(twice)))
    store.close()
    studies = Persistence(session, store, MODELS)
    studies.adopt(OpenJob(store, MODELS).run())
    studies.close()
    assert [entry.edits for entry in session.entries()] == edits
    assert [one.edits for one in kept_in(store.path).scans] == edits
