"""Analyzing images from Python, with an engine without networks."""

import _thread
import copy
import gc
import multiprocessing
import os
import signal
import threading
import time

import cv2
import numpy as np
import pytest
from fake_engine import NO_WEIGHTS, bright_is_lesion

import busight
from app.files.site_file import write_site_limits
from models.torch_free.manifest import manifest_in_use
from models.torch_free.operating_point import Site
from models.torch_free.site_limits import SiteLimits


def wait_until(is_true):
    for _ in range(500):
        if is_true():
            return
        time.sleep(0.01)
    pytest.fail("it did not happen within five seconds")


def widths(results):
    return [one.lesions[0].bbox[2] for one in results]


def test_results_come_in_the_order_of_the_images(engine, paths):
    with busight.Analyzer() as analyzer:
        results = list(analyzer.map(reversed(paths)))
    assert widths(results) == [15, 14, 13, 12, 11, 10]
    assert [one.scan.path for one in results] == [str(path) for path in reversed(paths)]


def test_the_next_images_are_analyzed_while_the_caller_works_with_a_result(engine, paths):
    with busight.Analyzer() as analyzer:
        results = analyzer.map(paths)
        next(results)
        wait_until(lambda: len(engine.images) >= 3)
        results.close()


def test_only_a_few_images_are_in_memory_however_many_there_are(engine, paths):
    taken = []

    def endless():
        while True:
            taken.append(1)
            yield paths[0]

    with busight.Analyzer() as analyzer:
        results = analyzer.map(endless())
        for _ in range(3):
            next(results)
        wait_until(lambda: len(engine.images) >= 5)
        time.sleep(0.1)
        assert len(taken) < 10
        results.close()


def test_a_map_that_is_dropped_stops_reading(engine, paths):
    def threads():
        return [one for one in threading.enumerate() if one.name.startswith("busight-reader")]

    with busight.Analyzer() as analyzer:
        next(analyzer.map(paths))
        gc.collect()
        wait_until(lambda: not threads())


def test_an_image_that_fails_ends_the_map_with_its_error(engine, paths):
    paths[1].write_bytes(b"")
    with busight.Analyzer() as analyzer:
        results = analyzer.map(paths)
        next(results)
        with pytest.raises(busight.ReadError, match=r"'1\.png' is empty") as caught:
            next(results)
    assert caught.value.code == "empty_file"


def test_errors_take_the_place_of_results_if_the_caller_says_so(engine, paths):
    paths[1].unlink()
    with busight.Analyzer() as analyzer:
        results = list(analyzer.map([*paths[:3], 7], return_errors=True))
    assert [type(one).__name__ for one in results] == [
        "Result",
        "ReadError",
        "Result",
        "UsageError",
    ]


def test_networks_that_can_not_be_loaded_end_every_map(engine, paths):
    engine.start_fault = NO_WEIGHTS
    with busight.Analyzer() as analyzer, pytest.raises(busight.EngineError, match="weights"):
        list(analyzer.map(paths, return_errors=True))


def test_a_map_of_the_results_of_another_one_ends(engine, paths):
    with busight.Analyzer() as analyzer:
        scans = (one.scan for one in analyzer.map(paths))
        assert len(list(analyzer.map(scans))) == len(paths)


def test_all_frames_of_a_video_are_analyzed_by_name(engine, tmp_path):
    path = tmp_path / "pages.tiff"
    cv2.imwritemulti(str(path), [np.full((64, 64), level, np.uint8) for level in (10, 90, 200)])
    with busight.Analyzer() as analyzer:
        assert [one.scan.frame for one in analyzer.map([path])] == [0]
        results = list(analyzer.map(busight.frames(path)))
    assert [one.scan.frame for one in results] == [0, 1, 2]
    assert results[2].to_dict()["frame"] == 3
    assert [len(one.lesions) for one in results] == [0, 0, 1]


def test_an_error_of_the_callers_iterable_comes_out(engine, paths):
    def faulty():
        yield paths[0]
        raise LookupError("no more")

    with busight.Analyzer() as analyzer:
        results = analyzer.map(faulty())
        next(results)
        with pytest.raises(LookupError, match="no more"):
            next(results)
        with pytest.raises(StopIteration):
            next(results)


def test_nothing_is_read_before_the_first_result_is_asked_for(engine, paths):
    taken = []
    with busight.Analyzer() as analyzer:
        results = analyzer.map(path for path in paths if not taken.append(path))
        assert taken == []
        next(results)
        assert taken


def test_a_map_that_is_half_used_ends_with_the_block(engine, paths):
    def endless():
        while True:
            yield paths[0]

    with busight.Analyzer() as analyzer:
        results = analyzer.map(endless(), return_errors=True)
        next(results)
    with pytest.raises(busight.UsageError, match=r"with busight|closed"):
        list(results)


def test_one_image_is_no_iterable_of_images(engine, paths):
    with busight.Analyzer() as analyzer:
        scan = busight.read(paths[0])
        for one in (str(paths[0]), paths[0], b"a.png", scan):
            with pytest.raises(busight.UsageError, match="'analyze' for one"):
                analyzer.map(one)
        assert len(list(analyzer.map(np.stack([scan.pixels] * 2)))) == 2


@pytest.fixture
def interruptible():
    """Ctrl-C is ignored in what a script starts in the background, as these tests may be."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_ends_the_wait_and_leaves_the_analyzer_usable(engine, paths):
    """As Ctrl-C in a terminal, or the button of a notebook."""
    with busight.Analyzer() as analyzer:
        engine.may_answer.clear()
        interrupt = threading.Timer(0.2, _thread.interrupt_main)
        interrupt.start()
        with pytest.raises(KeyboardInterrupt):
            list(analyzer.map(paths))
        engine.may_answer.set()
        assert analyzer.analyze(paths[1]).lesions[0].bbox[2] == 11
    interrupt.join()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system can't copy a process")
@pytest.mark.filterwarnings("ignore:This process.*fork:DeprecationWarning")
def test_a_copy_of_the_process_is_told_to_open_another_analyzer(engine, paths):
    with busight.Analyzer() as analyzer:
        results = analyzer.map(paths)
        next(results)
        child = os.fork()
        if child == 0:
            signal.alarm(20)  # ends a copy that waits
            said = 0
            try:
                for use in (lambda: analyzer.analyze(paths[0]), lambda: next(results)):
                    try:
                        use()
                    except busight.UsageError:
                        said += 1
                analyzer.__exit__(None, None, None)
            finally:
                os._exit(said)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 2
        assert not engine.is_closed
        assert len(list(results)) == len(paths) - 1


def test_threads_share_an_analyzer(engine, paths):
    found = {}

    def work(number):
        found[number] = widths(analyzer.map(paths))

    with busight.Analyzer() as analyzer:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
    assert list(found.values()) == [[10, 11, 12, 13, 14, 15]] * 3


def test_leaving_the_block_does_not_wait_for_the_networks(engine, paths):
    with busight.Analyzer() as analyzer:
        results = analyzer.map(paths)
        engine.may_answer.clear()
        leaving = threading.Timer(0.2, analyzer.__exit__, (None, None, None))
        leaving.start()
        with pytest.raises(busight.UsageError):
            list(results)
        leaving.join()
    assert engine.is_closed


def test_outside_of_its_block_an_analyzer_says_how_to_use_it(engine, paths):
    analyzer = busight.Analyzer()
    with pytest.raises(busight.UsageError, match="with busight"):
        analyzer.analyze(paths[0])
    with pytest.raises(busight.UsageError, match="with busight"):
        analyzer.map(paths)
    with analyzer, pytest.raises(busight.UsageError, match="in use"):
        analyzer.__enter__()


def test_a_worker_that_may_have_no_process_is_told_so(engine, monkeypatch):
    monkeypatch.setitem(multiprocessing.current_process()._config, "daemon", True)
    with pytest.raises(busight.UsageError, match="ProcessPoolExecutor"):
        busight.Analyzer().__enter__()


@pytest.mark.parametrize("path", ["", "a\0b.png", "a\ud800.png", ".", "gone/a.png"])
def test_a_path_that_is_no_image_is_an_error_of_the_library(path):
    with pytest.raises(busight.ReadError):
        busight.read(path)


@pytest.mark.parametrize("path", [b"a.png", 7, None, os.DirEntry])
def test_what_is_no_path_is_named(path):
    with pytest.raises(busight.UsageError, match=f"not {type(path).__name__}"):
        busight.read(path)


@pytest.mark.parametrize("frame", [0.5, "1", None])
def test_a_frame_is_an_integer(paths, frame):
    with pytest.raises(busight.UsageError, match="'frame' is an integer"):
        busight.read(paths[0], frame=frame)
    assert busight.read(paths[0], frame=np.int64(0)).frame == 0


@pytest.mark.parametrize(
    "arguments",
    [
        {"device": "tpu"},
        {"device": None},
        {"threshold": 1.5},
        {"threshold": "0.5"},
        {"threshold": None},
        {"threshold": float("nan")},
        {"operating_point": ["balanced"]},
        {"operating_point": "best"},
    ],
)
def test_wrong_arguments_are_named(engine, arguments):
    with pytest.raises(busight.UsageError, match=next(iter(arguments))):
        busight.Analyzer(**arguments)
    assert issubclass(busight.UsageError, ValueError)


def test_arguments_reach_the_engine_and_the_result(engine, paths):
    result = busight.analyze(
        paths[0], device="cpu", threshold=0.9, operating_point="high specificity"
    )
    assert engine.device == "cpu"
    assert (result.threshold, result.operating_point) == (0.9, "high specificity")
    assert not result.mask.any()  # 200 of 255 is below 0.9


def test_an_array_is_copied(engine):
    pixels = np.full((64, 64), 200, np.uint8)
    result = busight.analyze(pixels, spacing=(0.2, 0.1))
    pixels[:] = 0
    assert result.scan.pixels.min() == 200
    assert result.scan.path == ""
    assert result.lesions[0].area_mm2 == pytest.approx(64 * 64 * 0.02)


@pytest.mark.parametrize(
    ("array", "said"),
    [
        (np.zeros((64, 64)), "not \\(64, 64\\) of float64: convert"),
        (np.zeros((64, 64), ">u2"), "of >u2: convert"),
        (np.zeros((64, 64, 4), np.uint8), "not \\(64, 64, 4\\) of uint8"),
        (np.zeros(64, np.uint8), "\\(H, W\\) gray"),
        ([[1]], "a NumPy array .*, not list"),
        (b"a.png", "not bytes"),
    ],
)
def test_an_array_that_is_no_image_is_refused(engine, array, said):
    with pytest.raises(busight.UsageError, match=said):
        busight.analyze(array)


@pytest.mark.parametrize("color", [False, True])
def test_an_array_may_lie_in_memory_in_any_way(engine, paths, color):
    pixels = busight.read(paths[2]).pixels
    if color:
        pixels = np.dstack([pixels, pixels // 2, pixels // 3])
    flipped = pixels[::-1, ::-1].copy()[::-1, ::-1]
    ways = [flipped, np.asfortranarray(pixels), np.repeat(pixels, 2, 1)[:, ::2]]
    with busight.Analyzer() as analyzer:
        for result in analyzer.map([*ways, np.ma.masked_array(pixels)]):
            assert np.array_equal(result.scan.pixels, pixels)
            assert result.scan.pixels.flags.c_contiguous
            assert result.lesions[0].bbox[2] == 12


def test_a_small_array_is_refused_like_a_small_file(engine):
    with pytest.raises(busight.ReadError) as caught:
        busight.analyze(np.zeros((8, 8), np.uint8))
    assert caught.value.code == "image_too_small"


def test_an_error_of_the_networks_is_one_of_the_library(engine, paths, monkeypatch):
    from app.workers.engine import EngineError
    from models.torch_free.fault import EngineFault
    from models.torch_free.message import Message

    def fail_once(pixels):
        monkeypatch.setattr(engine, "_predict", bright_is_lesion)
        raise EngineError(Message(EngineFault.DIED_ON_IMAGE))

    monkeypatch.setattr(engine, "_predict", fail_once)
    with busight.Analyzer() as analyzer:
        first, second = analyzer.map(paths[:2], return_errors=True)
    assert isinstance(first, busight.AnalysisError)
    assert isinstance(second, busight.Result)


def test_errors_survive_a_copy_as_pickle_makes_it():
    error = copy.copy(busight.ReadError("It is empty.", "empty_file"))
    assert (str(error), error.code) == ("It is empty.", "empty_file")


@pytest.fixture
def site(tmp_path):
    """A file with limits that no region reaches."""
    path = tmp_path / "north.json"
    manifest = manifest_in_use()
    limits = {point.name: 1.0 for point in manifest.operating_points}
    write_site_limits(path, SiteLimits(Site("north", 80, 0.1), manifest.models, limits))
    return path


def test_limits_of_a_site_say_what_is_a_lesion(engine, paths, site):
    assert busight.analyze(paths[0]).lesions
    result = busight.analyze(paths[0], site=site)
    assert not result.lesions
    assert len(result.possible_lesions) == 1
    assert result.to_dict()["site"] == "north"


def test_a_file_without_limits_is_refused(site):
    site.write_text("{}")
    with pytest.raises(busight.UsageError, match="is not a file of limits") as caught:
        busight.Analyzer(site=str(site))
    assert caught.value.code == "not_a_site_file"
    site.unlink()
    with pytest.raises(busight.ReadError, match="is not there"):
        busight.Analyzer(site=site)
    with pytest.raises(busight.UsageError, match="A path is a str or a Path"):
        busight.Analyzer(site=7)
