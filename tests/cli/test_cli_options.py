"""What analyze, selftest and doctor have in common: threads and weights."""

import json
import signal

import pytest
from cli_fakes import FakeEngine, manifest
from fake_engine import NO_WEIGHTS

from app import cli
from app.stopping import STOPS, Stopped, exit_code, stops_ignored, stops_raised
from models.torch_free.manifest import WeightsError, manifest_in_use

CASES = [["analyze", "IN", "--output", "OUT", "--write", "json"], ["selftest"], ["doctor"]]


def run(words, engine, images, *options):
    places = {"IN": str(images), "OUT": str(images.parent / "out")}
    return cli.main([*(places.get(word, word) for word in words), *map(str, options)], engine)


@pytest.mark.parametrize("words", CASES, ids=lambda words: words[0])
def test_threads_are_what_is_free_unless_a_number_is_given(words, images):
    engine = FakeEngine()
    run(words, engine, images)
    assert engine.options == {"threads": None, "weights": None}
    run(words, engine, images, "--threads", 3)
    assert engine.options["threads"] == 3


@pytest.mark.parametrize("number", ["0", "-1", "many", "2.5", "9999", "9" * 5000, "²"])
def test_other_numbers_of_threads_are_wrong_usage(number, images, capsys):
    with pytest.raises(SystemExit) as ended:
        run(CASES[0], FakeEngine(), images, f"--threads={number}")
    assert ended.value.code == 2
    assert "is not a number from 1 to 1024" in capsys.readouterr().err


@pytest.mark.parametrize("words", CASES[:2], ids=lambda words: words[0])
def test_own_weights_are_used_throughout(words, images, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(cli, "manifest_in_use", lambda folder: asked.append(folder) or manifest())
    engine = FakeEngine(models="own weights 0123456789ab")
    run(words, engine, images, "--weights", tmp_path)
    assert asked == [tmp_path]
    assert engine.options["weights"] == tmp_path
    if words[0] == "analyze":
        lines = (images.parent / "out" / "results.jsonl").read_text(encoding="utf-8").splitlines()
        assert {json.loads(line)["models"] for line in lines} == {"own weights 0123456789ab"}


@pytest.mark.parametrize("words", CASES[:2], ids=lambda words: words[0])
def test_weights_that_were_changed_are_refused(words, images, monkeypatch, capsys):
    def refuse(_folder):
        raise WeightsError(NO_WEIGHTS)

    monkeypatch.setattr(cli, "manifest_in_use", refuse)
    assert run(words, FakeEngine(), images) == 1
    assert "install BUSight again" in capsys.readouterr().err


@pytest.mark.parametrize("words", [*CASES[:2], ["listen"]], ids=lambda words: words[0])
def test_a_folder_without_weights_is_wrong_usage(words, images, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(cli, "manifest_in_use", manifest_in_use)
    with pytest.raises(SystemExit) as ended:
        run(words, FakeEngine(), images, "--weights", tmp_path)
    assert ended.value.code == 2
    assert f"choose another folder than '{tmp_path}'" in capsys.readouterr().err


def test_the_window_is_tried_only_with_the_weights_of_the_program(images, tmp_path, capsys):
    with pytest.raises(SystemExit) as ended:
        run(["selftest", "--window"], FakeEngine(), images, "--weights", tmp_path)
    assert ended.value.code == 2
    assert "--weights can't be used with --window" in capsys.readouterr().err


def test_other_stops_are_handled_wherever_ctrl_c_is():
    before = [signal.getsignal(stop) for stop in STOPS]
    with pytest.raises(KeyboardInterrupt) as raised, stops_raised():
        signal.raise_signal(signal.SIGTERM)
    assert isinstance(raised.value, Stopped)
    assert exit_code(raised.value) == 143
    assert exit_code(KeyboardInterrupt()) == 130
    with stops_ignored():
        for stop in STOPS:
            signal.raise_signal(stop)
    assert [signal.getsignal(stop) for stop in STOPS] == before
