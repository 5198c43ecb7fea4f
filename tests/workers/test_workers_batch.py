"""A folder is analyzed with several images at a time, and nothing of it shows in the results."""

import json
import threading

import cv2
import fake_engines
import numpy as np
import pytest
from fake_engine import FakeEngine, bright_is_lesion
from worker_steps import POINTS

from app.batch import Batch, BatchSettings, State
from app.files.inputs import find_inputs
from app.files.results import ResultsWriter
from app.workers.engine_process import EngineProcess

AT_ONCE = 3
IMAGES = 9
NAMES = [f"{number}.png" for number in range(IMAGES)]


@pytest.fixture
def folder(tmp_path):
    """Images whose first pixel is their number."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(IMAGES):
        write(folder, number, number)
    return folder


def write(folder, number, first):
    pixels = np.full((64, 80), 20, np.uint8)
    pixels[10:40, 10:50] = 200
    pixels[0, 0] = first
    cv2.imwrite(str(folder / f"{number}.png"), pixels)


def analyze(engine, folder, output, report=lambda _outcome: None):
    """Run over the folder; give the outcomes, which also the report gets."""
    outcomes = []

    def note(outcome):
        outcomes.append(outcome)
        report(outcome)

    settings = BatchSettings(output, frozenset(["mask"]), 0.5, POINTS[0])
    with ResultsWriter(output) as results:
        inputs = find_inputs([folder], output=output)
        Batch(engine, results, settings).run(inputs, note)
    return outcomes


def lines(output):
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def engine_of(predict):
    engine = FakeEngine(predict)
    engine.takes = AT_ONCE
    return engine


def test_lines_are_in_order_although_images_are_done_in_another(folder, tmp_path):
    done = [threading.Event() for _ in range(IMAGES)]

    def last_first(pixels):
        """Of each three, the last is done first."""
        number = int(pixels[0, 0])
        if number % AT_ONCE < AT_ONCE - 1:
            assert done[number + 1].wait(10), "the images are analyzed one by one"
        done[number].set()
        return bright_is_lesion(pixels)

    output = tmp_path / "out"
    outcomes = analyze(engine_of(last_first), folder, output)
    assert [outcome.key.file for outcome in outcomes] == NAMES
    assert [line["file"] for line in lines(output)] == NAMES
    assert len(list(output.glob("*.mask.png"))) == IMAGES


def test_a_stop_keeps_what_was_analyzed_and_does_not_wait_for_the_rest(folder, tmp_path):
    may_end = threading.Event()

    def hang_at_five(pixels):
        if pixels[0, 0] == 5:
            assert may_end.wait(20)
        return bright_is_lesion(pixels)

    def stop(outcome):
        if outcome.key.file == "1.png":
            raise KeyboardInterrupt

    output = tmp_path / "out"
    with pytest.raises(KeyboardInterrupt):
        analyze(engine_of(hang_at_five), folder, output, stop)
    may_end.set()
    done = [line["file"] for line in lines(output)]
    assert 2 <= len(done) <= 5
    assert done == NAMES[: len(done)]
    assert all((output / f"{number}.mask.png").exists() for number in range(len(done)))
    engine = engine_of(bright_is_lesion)
    states = [outcome.state for outcome in analyze(engine, folder, output)]
    assert states.count(State.DONE_BEFORE) == len(done)
    assert len(engine.images) == IMAGES - len(done)
    assert sorted(line["file"] for line in lines(output)) == NAMES


def test_a_child_that_dies_costs_no_image_but_the_one_that_it_dies_of(
    folder, tmp_path, monkeypatch
):
    monkeypatch.setenv(fake_engines.DIED_ONCE, str(tmp_path / "died"))
    for number, order in ((1, fake_engines.AFTER_DEATH), (2, fake_engines.DIE_ONCE)):
        write(folder, number, order)
    write(folder, 4, fake_engines.DIE)
    write(folder, 6, fake_engines.FAIL)
    with EngineProcess(serve=fake_engines.serve_several) as engine:
        outcomes = analyze(engine, folder, tmp_path / "out")
    failed = {outcome.key.file for outcome in outcomes if outcome.state is State.FAILED}
    assert failed == {"4.png", "6.png"}
    found = {line["file"]: line["error_code"] for line in lines(tmp_path / "out")}
    assert list(found) == NAMES
    assert found["4.png"] == "died_on_image"


def test_large_images_are_not_held_in_number(folder, tmp_path, monkeypatch):
    monkeypatch.setattr("app.ordered.MOST_PIXELS", 64 * 80)
    most, now, lock = [0], [0], threading.Lock()

    def counting(pixels):
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        threading.Event().wait(0.01)
        with lock:
            now[0] -= 1
        return bright_is_lesion(pixels)

    assert len(analyze(engine_of(counting), folder, tmp_path / "out")) == IMAGES
    assert most == [1]
