"""Several threads use one engine at the same time."""

from concurrent.futures import ThreadPoolExecutor

import fake_engines
import numpy as np
import pytest

from app.workers import engine_process
from app.workers.engine import Canceled, EngineError
from app.workers.engine_process import EngineProcess
from models.torch_free.fault import EngineFault

PATIENCE_S = 20


def image(order, size=40):
    pixels = np.full((size, size), size, np.uint8)
    pixels.flat[0] = order
    return pixels


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """An engine for three images at a time, and the file that says that its child has died."""
    note = tmp_path_factory.mktemp("engine") / "died"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(fake_engines.DIED_ONCE, str(note))
        with EngineProcess(serve=fake_engines.serve_several) as engine:
            yield engine, note


@pytest.fixture
def engine(shared, monkeypatch):
    monkeypatch.setattr(engine_process, "PATIENCE_S", 0.2)
    engine, note = shared
    note.unlink(missing_ok=True)
    return engine


@pytest.fixture
def order(engine):
    """Have images analyzed by as many threads; gives a future for each."""
    with ThreadPoolExecutor(16) as pool:

        def order_all(*images):
            ticket = engine.ticket()
            return [pool.submit(engine.predict, one, ticket) for one in images]

        yield order_all
        engine.cancel()


def result(future):
    return future.result(PATIENCE_S)


def test_each_thread_gets_the_answer_to_its_own_image(order):
    sizes = range(34, 64)
    answers = order(*(image(7, size) for size in sizes))
    for size, answer in zip(sizes, answers, strict=True):
        np.testing.assert_array_equal(
            result(answer).probability, fake_engines.predict(image(7, size)).probability
        )


def test_an_image_that_takes_long_does_not_hold_up_the_others(engine, order):
    (hanging,) = order(image(fake_engines.HANG))
    for answer in order(*[image(7)] * 6):
        assert result(answer).models == "fake 1"
    assert not hanging.done()


def test_one_bad_image_among_several_fails_alone(order):
    good, bad, other = order(image(7), image(fake_engines.FAIL), image(8))
    with pytest.raises(EngineError) as caught:
        result(bad)
    assert caught.value.message == fake_engines.FAULT_OF_IMAGE
    assert [result(one).models for one in (good, other)] == ["fake 1"] * 2


def test_a_child_that_dies_while_it_is_at_several_loses_none(engine, order):
    orders = (fake_engines.AFTER_DEATH, fake_engines.DIE_ONCE, fake_engines.AFTER_DEATH)
    answers = order(*map(image, orders), *[image(7)] * 4)
    assert [result(one).models for one in answers] == ["fake 1"] * 7
    assert fake_engines.has_died()


def test_of_several_only_the_one_that_the_child_dies_of_fails(order):
    orders = (fake_engines.AFTER_DEATH, fake_engines.DIE, fake_engines.AFTER_DEATH)
    one, deadly, other, *more = order(*map(image, orders), *[image(7)] * 4)
    with pytest.raises(EngineError) as caught:
        result(deadly)
    assert caught.value.message.code is EngineFault.DIED_ON_IMAGE
    assert [result(answer).models for answer in (one, other, *more)] == ["fake 1"] * 6


def test_a_cancel_ends_all_waits_and_a_child_that_hangs(engine, order):
    answers = order(*[image(fake_engines.HANG)] * 5)
    engine.cancel()
    for answer in answers:
        with pytest.raises(Canceled):
            result(answer)
    assert engine.predict(image(7)).models == "fake 1"


def test_closing_ends_all_waits():
    with ThreadPoolExecutor(4) as pool, EngineProcess(serve=fake_engines.serve_several) as engine:
        answers = [pool.submit(engine.predict, image(fake_engines.HANG)) for _ in range(4)]
        engine.info()
        engine.close()
        for answer in answers:
            with pytest.raises(Canceled):
                result(answer)
