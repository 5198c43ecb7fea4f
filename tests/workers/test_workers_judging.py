"""Regions that a person draws are judged on the engine, in the background."""

from pathlib import Path

import fake_engine
import fake_engines
import numpy as np
import pytest
from worker_steps import WAIT_MS, open_and_wait, record, write_image

from app.domain.edit import Draw, DrawnRegion, Redraw
from app.domain.editing import apply_edits
from app.domain.scan import Scan, on_whole
from app.workers.controller import AnalysisController
from app.workers.predict import judge_region
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message

DRAWN = Draw("drawn-1", DrawnRegion.of((5, 6, 20, 10), np.ones((10, 20), np.bool_)))


@pytest.fixture
def engine():
    return fake_engine.FakeEngine()


@pytest.fixture
def over_fake(session, engine):
    """A controller over an engine without a process."""
    controller = AnalysisController(session, engine)
    controller.start()
    yield controller
    engine.may_answer.set()
    controller.shutdown()


def open_one(qtbot, controller, session, tmp_path: Path) -> int:
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    return session.current


def test_a_drawn_region_becomes_a_lesion_once_it_is_judged(
    qtbot, over_fake, session, engine, tmp_path
):
    entry_id = open_one(qtbot, over_fake, session, tmp_path)
    session.set_edits(entry_id, (DRAWN,))
    assert len(session.entry(entry_id).assessment.unjudged) == 1
    qtbot.waitUntil(lambda: session.entry(entry_id).assessment.unjudged == (), timeout=WAIT_MS)
    drawn = next(one for one in session.entry(entry_id).assessment.lesions if one.id == "drawn-1")
    assert drawn.class_probabilities == fake_engine.JUDGED
    assert [one.bbox for one in engine.judged] == [(5, 6, 20, 10)]
    assert len(engine.images) == 1


def test_a_real_child_judges_it_too(qtbot, controller, session, tmp_path):
    entry_id = open_one(qtbot, controller, session, tmp_path)
    session.set_edits(entry_id, (DRAWN,))
    qtbot.waitUntil(lambda: session.entry(entry_id).assessment.unjudged == (), timeout=WAIT_MS)
    drawn = next(one for one in session.entry(entry_id).assessment.lesions if one.id == "drawn-1")
    logits = fake_engine.CALM_IMAGE.logits
    assert drawn.class_probabilities == pytest.approx((0.0, logits[2], 200.0))


def test_several_regions_of_several_scans_are_judged_before_the_next_scan(
    qtbot, over_fake, session, engine, tmp_path
):
    open_and_wait(qtbot, over_fake, *(write_image(tmp_path / f"{n}.png") for n in range(2)))
    engine.may_answer.clear()
    over_fake.retry(session.entries()[0].id)
    over_fake.retry(session.entries()[1].id)
    other = Draw("drawn-2", DrawnRegion.of((50, 6, 8, 8), np.ones((8, 8), np.bool_)))
    for entry in session.entries():
        session.set_edits(entry.id, (DRAWN, other))
    with qtbot.waitSignal(over_fake.idle, timeout=WAIT_MS):
        engine.may_answer.set()
    for entry in session.entries():
        assert {"drawn-1", "drawn-2"} <= {one.id for one in entry.assessment.lesions}
    assert len(engine.judged) == 4


def test_if_judging_fails_the_region_is_taken_back_and_the_reason_said(
    qtbot, over_fake, session, engine, tmp_path
):
    entry_id = open_one(qtbot, over_fake, session, tmp_path)
    messages = record(over_fake.message)
    engine.judge_fault = Message(ImageWarning.COLORED)
    session.set_edits(entry_id, (DRAWN,))
    qtbot.waitUntil(lambda: session.entry(entry_id).edits == (), timeout=WAIT_MS)
    assert messages == [engine.judge_fault]
    assert session.entry(entry_id).assessment.unjudged == ()


def test_an_edit_that_was_undone_while_it_was_judged_stays_undone(
    qtbot, over_fake, session, engine, tmp_path
):
    entry_id = open_one(qtbot, over_fake, session, tmp_path)
    engine.may_answer.clear()
    session.set_edits(entry_id, (DRAWN,))
    session.set_edits(entry_id, ())
    edited = record(session.edits_changed)
    engine.may_answer.set()
    qtbot.waitUntil(lambda: bool(edited), timeout=WAIT_MS)
    assert session.entry(entry_id).edits == ()


def test_a_cancel_only_delays_it(qtbot, over_fake, session, engine, tmp_path):
    entry_id = open_one(qtbot, over_fake, session, tmp_path)
    engine.may_answer.clear()
    session.set_edits(entry_id, (DRAWN,))
    over_fake.cancel()
    engine.may_answer.set()
    qtbot.waitUntil(lambda: session.entry(entry_id).assessment.unjudged == (), timeout=WAIT_MS)
    assert len(session.entry(entry_id).edits) == 1


def test_a_scan_can_be_removed_while_a_region_is_judged(
    qtbot, over_fake, session, engine, tmp_path
):
    first = write_image(tmp_path / "a.png")
    open_and_wait(qtbot, over_fake, first, write_image(tmp_path / "b.png"))
    engine.may_answer.clear()
    session.set_edits(session.entries()[0].id, (DRAWN,))
    session.remove(session.entries()[0].id)
    engine.may_answer.set()
    open_and_wait(qtbot, over_fake, first)
    assert len(session.entries()) == 2


@pytest.mark.parametrize(
    ("bbox", "seen", "sent"),
    [
        ((30, 40, 20, 10), (50, 60), (20, 20, 20, 10)),
        ((5, 40, 20, 10), (100, 120), (5, 40, 20, 10)),
    ],
    ids=["inside", "across its border"],
)
def test_a_region_is_judged_within_the_ultrasound_region_if_it_lies_there(bbox, seen, sent):
    given = []

    class Engine(fake_engine.FakeEngine):
        def judge(self, pixels, probability, region, image_logits, ticket=None):
            given.append((pixels.shape, probability.shape, region.bbox, image_logits))
            return super().judge(pixels, probability, region, image_logits, ticket)

    pixels = np.zeros((100, 120), np.uint8)
    scan = Scan(pixels, "a", "a", "0" * 64, None, (10, 20, 60, 50))
    prediction = on_whole(scan, [fake_engines.predict(scan.looked_at)])
    region = DrawnRegion.of(bbox, np.ones((10, 20), np.bool_))
    assert judge_region(Engine(), scan, prediction, region) == fake_engine.JUDGED

    assert given == [(seen, seen, sent, fake_engine.CALM_IMAGE.logits)]
    edited = apply_edits(prediction, 0.5, (Redraw("10-20", region, fake_engine.JUDGED),))
    assert (list(edited.drawn), len(edited.replaced)) == (["10-20"], 1)
