"""A session that is killed at any moment loses nothing that is older than a second.

``pytest tests/workers/test_workers_kill.py --kills 200`` kills it more often.
"""

import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections import defaultdict
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
from killed_session import MODELS
from worker_steps import write_image

from app.domain.step import EditStep, RemoveStep, ThresholdStep
from app.store.person_codec import edits_to_json
from app.store.study_store import StudyStore
from models.torch_free.prediction import DEFAULT_THRESHOLD

TESTS = Path(__file__).parents[1]
OLD_S = 1.0
LONGEST_S = 2.5
START_S = 60


@pytest.fixture
def images(tmp_path):
    folder = tmp_path / "images"
    folder.mkdir()
    for number in range(20):
        write_image(folder / f"{number}.png", number)
    return folder


def kill_one(database, images, log, seed):
    """Start a session, kill it after a random time, and return when."""
    paths = (TESTS, Path(__file__).parent, TESTS.parent)
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, paths)),
        "QT_QPA_PLATFORM": "offscreen",
    }
    script = Path(__file__).with_name("killed_session.py")
    command = [sys.executable, script, database, images, log, str(seed)]
    with subprocess.Popen(command, env=environment) as process:
        deadline = time.monotonic() + START_S
        while not log.exists() or b'"ready"' not in log.read_bytes():
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.01)
        time.sleep(random.Random(seed).uniform(0, LONGEST_S))
        killed = time.time()
        process.kill()
    return killed


def read(database):
    """Edits by name, names that are analyzed, threshold and number of steps in the database."""
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    store = StudyStore(database)
    kept = store.open(MODELS)
    store.close()
    assert kept.notice is None
    check_steps(kept)
    scans = [scan for scan in kept.scans if scan.key not in kept.aside]
    edits = {scan.name: edits_to_json(scan.edits) for scan in scans}
    assert len(edits) == len(scans)
    analyzed = {scan.name for scan in scans if scan.is_analyzed}
    threshold = kept.settings.get("threshold", str(DEFAULT_THRESHOLD))
    return edits, analyzed, threshold, len(kept.steps.steps)


def check_steps(kept):
    """The steps that can be undone are those that led to what was kept."""
    numbers = list(kept.steps.steps)
    assert numbers == list(range(min(numbers, default=0), max(numbers, default=-1) + 1))
    done = [step for number, step in kept.steps.steps.items() if number <= kept.steps.last_done]
    removed = [key for step in done if isinstance(step, RemoveStep) for key in step.scans]
    assert sorted(removed) == sorted(kept.aside)
    for scan in kept.scans:
        steps = [one for one in done if isinstance(one, EditStep) and one.scans == (scan.key,)]
        edits = [edit for step in steps for edit in step.edits]
        assert list(scan.edits[len(scan.edits) - len(edits) :]) == edits
    thresholds = [step for step in done if isinstance(step, ThresholdStep)]
    for one, following in pairwise(thresholds):
        assert one.after == following.before
    if thresholds:
        assert kept.settings["threshold"] == str(thresholds[-1].after)


def allowed(before, log, killed):
    """Values that each thing had at some time since a second before the kill."""
    history = defaultdict(list)
    for name, edits in before[0].items():
        history[name].append((0.0, edits))
    history["threshold"].append((0.0, before[2]))
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert not [line for line in lines if line[1] == "message"]
    for when, what, name, value in lines:
        if what == "added":
            history[name].append((when, "[]"))
        elif what == "removed":
            history[name].append((when, None))
        elif what in ("edited", "threshold"):
            history[name or "threshold"].append((when, value))
    values = {}
    for name, states in history.items():
        old = [value for when, value in states if when <= killed - OLD_S]
        young = [value for when, value in states if when > killed - OLD_S]
        values[name] = {old[-1] if old else None, *young}
    done = {name for when, what, name, _ in lines if what == "done" and when <= killed - OLD_S}
    return values, done


def test_a_kill_loses_nothing_that_is_older_than_a_second(tmp_path, images, request):
    database, log = tmp_path / "data" / "studies.sqlite", tmp_path / "log"
    before = ({}, set(), str(DEFAULT_THRESHOLD), 0)
    for seed in range(request.config.getoption("--kills")):
        log.unlink(missing_ok=True)
        killed = kill_one(database, images, log, seed)
        after = read(database)
        values, done = allowed(before, log, killed)
        edits, analyzed, threshold, _ = after
        for name, possible in values.items():
            found = threshold if name == "threshold" else edits.get(name)
            assert found in possible, (seed, name)
        assert set(edits) <= set(values)
        assert done & set(edits) <= analyzed, seed
        assert (before[1] & set(edits)) <= analyzed, seed
        before = after
    assert before[0]
    assert before[3]  # there are steps to undo
