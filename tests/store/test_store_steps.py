"""Steps that can be undone survive in the database, and what is no step is left out."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from store_fakes import MODELS, kept_of, scan_of
from test_store_edit_codec import EDITS

from app.domain.assessment import RiskLabel
from app.domain.edit import SetScale
from app.domain.measurement import ManualMeasurement, MeasurementKind
from app.domain.review import NOT_REVIEWED, BiRads, Opinion
from app.domain.signature import Signature
from app.domain.step import (
    EditStep,
    MeasureStep,
    PointStep,
    RemoveStep,
    ReviewStep,
    ScaleStep,
    Step,
    ThresholdStep,
)
from app.domain.step_name import StepName
from app.store.step_codec import step_from_json, step_to_json
from app.store.step_rows import StepChanges
from app.store.study_store import Changes, StudyStore
from app.words.step import step_name
from models.torch_free.message import Message

SIGNED = Signature("Dr. Ä", datetime(2026, 11, 26, 18, 2, 24, tzinfo=UTC))
REVIEW = NOT_REVIEWED.with_verdict(
    Opinion.BENIGN, BiRads.LOW, RiskLabel.SUSPICIOUS, SIGNED
).with_note("two\nlines", SIGNED)
NAME = Message.of(StepName.JOIN, name="1", other="2")

STEPS = [
    EditStep((3,), tuple(EDITS), NAME),
    EditStep((3,), (), Message(StepName.DRAW)),
    ReviewStep((3,), NOT_REVIEWED, REVIEW, Message.of(StepName.BI_RADS, category="4A")),
    RemoveStep((3, 1), "Ä 'quoted'.png", 1),
    RemoveStep((2,), "b.png"),
    ThresholdStep((), 0.45, 0.6),
    PointStep((), "balanced", "of other weights"),
    ScaleStep((3, 4), SetScale("", 0.1)),
    MeasureStep((3,), (), (ManualMeasurement(MeasurementKind.DISTANCE, ((1.0, 2.0), (3.5, 4.0))),)),
]


@pytest.mark.parametrize("step", STEPS)
def test_a_step_comes_back_as_it_was_and_has_a_name(step):
    again = step_from_json(step_to_json(step))
    assert again == step
    assert type(again) is type(step)
    assert step_name(again, ())


def test_every_kind_of_step_is_tried():
    assert {type(step) for step in STEPS} == set(Step.__subclasses__())


def test_who_made_an_edit_and_when_comes_back_with_its_step():
    edits = (EDITS[0].__class__("12-30", signature=SIGNED),)
    again = step_from_json(step_to_json(EditStep((3,), edits, NAME)))
    assert again.edits[0].signature == SIGNED


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "of a later version"},
        {"scans": None},
        {"scans": ["a"]},
        {"scans": []},
        {"edits": [{"kind": "of a later version"}]},
        {"name": "of a later version"},
        {"values": 3},
        {"edits": ...},
    ],
)
def test_a_damaged_step_is_left_out(change):
    data = {**json.loads(step_to_json(STEPS[0])), **change}
    data = {key: value for key, value in data.items() if value is not ...}
    assert step_from_json(json.dumps(data)) is None
    assert step_from_json("[]") is None
    assert step_from_json("{") is None


@pytest.fixture
def open_store(tmp_path):
    path = tmp_path / "studies.sqlite"
    stores = []

    def open_one():
        for store in stores:
            store.close()
        stores.append(StudyStore(path))
        return stores[-1], stores[-1].open(MODELS)

    open_one.path = path
    yield open_one
    stores[-1].close()


def changes_of(numbers, last_done, **steps):
    return StepChanges({int(name[1:]): step for name, step in steps.items()}, numbers, last_done)


def test_steps_come_back_by_their_numbers(open_store):
    store, kept = open_store()
    assert (kept.steps.steps, kept.steps.last_done) == ({}, 0)
    first, second, third = STEPS[5], STEPS[0], STEPS[6]
    store.save(Changes(steps=changes_of(range(1, 4), 2, _1=first, _2=second, _3=third)))
    store, kept = open_store()
    assert kept.steps.steps == {1: first, 2: second, 3: third}
    assert kept.steps.last_done == 2
    store.save(Changes(steps=changes_of(range(2, 4), 3, _3=first)))
    store, kept = open_store()
    assert (kept.steps.steps, kept.steps.last_done) == ({2: second, 3: first}, 3)
    store.save(Changes(steps=changes_of(range(0), 0)))
    assert open_store()[1].steps.steps == {}


def test_a_removed_scan_stays_as_long_as_a_step_is_about_it(open_store):
    store, _ = open_store()
    scans = tuple(kept_of(scan_of(f"/images/{key}.png"), key) for key in (1, 2, 3))
    removal = changes_of(range(1, 2), 1, _1=RemoveStep((2,), "2.png"))
    store.save(Changes(scans, aside=(2, 3), steps=removal))
    store, kept = open_store()
    assert ([one.key for one in kept.scans], kept.aside) == ([1, 2], {2})
    assert kept.scans[1].content.thumbnail == scans[1].content.thumbnail
    store.save(Changes(steps=changes_of(range(0), 0)))
    store, kept = open_store()
    assert ([one.key for one in kept.scans], kept.aside) == ([1], set())
    store.close()
    with closing(sqlite3.connect(open_store.path)) as connection:
        assert connection.execute("SELECT key FROM content").fetchall() == [(1,)]


def test_a_step_that_can_not_be_read_does_not_keep_the_others_from_it(open_store):
    store, _ = open_store()
    store.save(Changes(steps=changes_of(range(1, 3), 2, _1=STEPS[5], _2=STEPS[6])))
    store.close()
    with closing(sqlite3.connect(open_store.path)) as connection:
        connection.execute("UPDATE step SET step = 'nonsense' WHERE number = 1")
        connection.commit()
    store, kept = open_store()
    assert (kept.steps.steps, kept.steps.last_done) == ({2: STEPS[6]}, 2)
