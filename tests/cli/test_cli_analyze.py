"""python -m app analyze, with an engine that needs no networks."""

import csv
import errno
import json
import signal
import threading
from dataclasses import replace

import cv2
import numpy as np
import pytest
from cli_fakes import POINTS, FakeEngine, bright_is_lesion

from app import batch, cli
from app.about import RESEARCH_USE
from app.files.errors import OutputError
from app.workers.engine import EngineError, EngineStartError
from models.torch_free.manifest import Manifest

FILES = "mask,probability,json,csv"


def lines(output):
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    return {record["file"]: record for record in map(json.loads, text.splitlines())}


def analyze(engine, *arguments, write=FILES):
    return cli.main(["analyze", *map(str, arguments), "--write", write], engine)


def test_everything_is_written_and_mirrors_the_folder(pictures, tmp_path):
    output = tmp_path / "out"
    assert cli.main(["analyze", str(pictures), "--output", str(output)], FakeEngine()) == 0
    for stem in ("a", "b", "deep/c"):
        mask = cv2.imread(str(output / f"{stem}.mask.png"), cv2.IMREAD_UNCHANGED)
        picture = cv2.imread(str(pictures / f"{stem}.png"), cv2.IMREAD_UNCHANGED)
        assert np.array_equal(mask == 255, picture > 100)
        assert set(np.unique(mask)) == {0, 255}
        probability = cv2.imread(str(output / f"{stem}.probability.png"), cv2.IMREAD_UNCHANGED)
        assert np.allclose(probability / 65535, picture / 255, atol=1e-4)
        report = cv2.imread(str(output / f"{stem}.report.png"))
        assert min(report.shape[:2]) > 400
    record = lines(output)["deep/c.png"]
    assert record["risk_label"] == "suspicious of malignancy"
    assert record["operating_point"] == "high sensitivity"
    assert record["threshold"] == 0.45
    assert record["mask"] == "deep/c.mask.png"
    assert record["report"] == "deep/c.report.png"
    assert record["lesions"][0]["bbox"] == [50, 20, 30, 40]
    assert record["error"] is None
    assert len((output / "results.csv").read_text(encoding="utf-8").splitlines()) == 4


def test_warnings_are_written_and_said(pictures, tmp_path, capsys):
    output = tmp_path / "out"
    engine = FakeEngine(lambda pixels: replace(bright_is_lesion(pixels), warnings=("Is it one?",)))
    assert analyze(engine, pictures / "a.png", "--output", output) == 0
    assert lines(output)["a.png"]["warnings"] == ["Is it one?"]
    assert "a.png: Is it one?" in capsys.readouterr().err


def test_only_what_is_asked_for_is_written(pictures, tmp_path):
    output = tmp_path / "out"
    assert analyze(FakeEngine(), pictures / "a.png", "--output", output, write="mask,json") == 0
    assert sorted(path.name for path in output.iterdir()) == ["a.mask.png", "results.jsonl"]
    assert lines(output)["a.png"]["report"] is None


def test_threshold_operating_point_and_device_are_used(pictures, tmp_path):
    engine, output = FakeEngine(), tmp_path / "out"
    settings = ["--threshold", "0.9", "--operating-point", "high specificity", "--device", "cpu"]
    assert analyze(engine, pictures, "--output", output, *settings) == 0
    assert engine.device == "cpu"
    assert not engine.is_open
    for record in lines(output).values():
        assert record["lesions"] == []
        assert record["threshold"] == 0.9
        assert record["operating_point"] == "high specificity"
        assert (record["limit"], record["acceptance_limit"]) == (0.9, 0.95)


def test_what_is_not_accepted_is_written_as_possible(pictures, tmp_path):
    output = tmp_path / "out"
    settings = ["--operating-point", "high specificity"]
    assert analyze(FakeEngine(), pictures / "a.png", "--output", output, *settings) == 0
    record = lines(output)["a.png"]
    assert (record["risk_label"], record["lesions"]) == ("normal", [])
    assert [found["id"] for found in record["candidates"]] == ["a"]
    assert record["candidates"][0]["bbox"] == [30, 20, 50, 40]
    mask = cv2.imread(str(output / "a.mask.png"), cv2.IMREAD_UNCHANGED)
    assert not mask.any()


def test_the_threshold_does_not_move_the_verdict(pictures, tmp_path):
    verdicts = set()
    for threshold in ("0", "0.45", "1"):
        output = tmp_path / threshold
        settings = ["--threshold", threshold]
        assert analyze(FakeEngine(), pictures, "--output", output, *settings) == 0
        for record in lines(output).values():
            verdicts.add((record["risk_label"], record["malignancy"]))
            verdicts.add(("class", *record["class_probabilities"].values()))
        # Nothing is as bright as 1: no lesion has an outline, and yet no picture is missing.
        with (output / "results.csv").open(newline="", encoding="utf-8") as handle:
            rows = list(csv.DictReader(handle))
        assert {row["kind"] for row in rows} == {"none" if threshold == "1" else "lesion"}
        assert len({row["file"] for row in rows}) == 3
    assert verdicts == {("suspicious of malignancy", 0.5), ("class", 0.1, 0.4, 0.5)}


@pytest.mark.parametrize(
    "wrong",
    [
        ["--threshold", "1.01"],
        ["--threshold", "-0.1"],
        ["--threshold", "nan"],
        ["--threshold", "half"],
        ["--write", "mask,film"],
        ["--write", ""],
        ["--device", "abacus"],
        ["--operating-point", "guess"],
    ],
    ids=" ".join,
)
def test_wrong_usage_exits_2_and_touches_nothing(wrong, pictures, tmp_path, capsys):
    engine, output = FakeEngine(), tmp_path / "out"
    with pytest.raises(SystemExit) as stop:
        cli.main(["analyze", str(pictures), "--output", str(output), *wrong], engine)
    assert stop.value.code == 2
    assert not engine.pictures
    assert not output.exists()
    assert "error:" in capsys.readouterr().err


def test_an_unknown_operating_point_is_answered_with_the_known_ones(pictures, tmp_path, capsys):
    with pytest.raises(SystemExit):
        analyze(FakeEngine(), pictures, "--output", tmp_path, "--operating-point", "guess")
    assert "high sensitivity, high specificity" in capsys.readouterr().err


def test_research_use_is_said_once_and_progress_is_shown(pictures, tmp_path, capsys):
    assert analyze(FakeEngine(), pictures, "--output", tmp_path / "out") == 0
    said = capsys.readouterr()
    assert said.err.count(RESEARCH_USE) == 1
    assert "3/3" in said.err
    assert "3 analysed, 0 done before, 0 failed; 3 in all." in said.err
    assert "fake device (as chosen)" in said.err
    assert said.out == ""


def test_one_bad_file_fails_alone(pictures, tmp_path, capsys):
    (pictures / "broken.png").write_bytes((pictures / "a.png").read_bytes()[:60])
    output = tmp_path / "out"
    assert analyze(FakeEngine(), pictures, "--output", output) == 1
    records = lines(output)
    assert len(records) == 4
    assert [file for file, record in records.items() if record["error"]] == ["broken.png"]
    assert records["broken.png"]["error"] in capsys.readouterr().err


def test_a_missing_input_is_an_error(tmp_path):
    engine, output = FakeEngine(), tmp_path / "out"
    assert analyze(engine, tmp_path / "nothing.png", "--output", output) == 1
    assert "is not there" in lines(output)["nothing.png"]["error"]


def test_output_that_is_a_file_is_refused(pictures, tmp_path, capsys):
    (tmp_path / "out").write_text("mine")
    assert analyze(FakeEngine(), pictures, "--output", tmp_path / "out") == 1
    assert "choose another folder" in capsys.readouterr().err
    assert (tmp_path / "out").read_text() == "mine"


def test_new_weights_analyse_again(pictures, tmp_path):
    output = tmp_path / "out"
    for models, analysed in (("fake 1", 3), ("fake 2", 3), ("fake 2", 0)):
        engine = FakeEngine(models=models)
        assert analyze(engine, pictures, "--output", output) == 0
        assert len(engine.pictures) == analysed
        assert {record["models"] for record in lines(output).values()} == {models}


def test_new_limits_analyse_again(pictures, tmp_path, monkeypatch):
    output = tmp_path / "out"
    assert analyze(FakeEngine(), pictures, "--output", output) == 0
    for change in ({"limit": 0.6}, {"limit": 0.6, "acceptance_limit": 0.4}):
        points = Manifest("test", {"operating_points": [{**POINTS[0], **change}]})
        monkeypatch.setattr(cli, "manifest_in_use", lambda _weights, points=points: points)
        for analysed in (3, 0):
            engine = FakeEngine()
            assert analyze(engine, pictures, "--output", output) == 0
            assert len(engine.pictures) == analysed
        assert {record["risk_label"] for record in lines(output).values()} == {"benign"}


def test_a_second_run_does_only_what_is_left(pictures, tmp_path, capsys):
    output = tmp_path / "out"
    assert analyze(FakeEngine(), pictures / "a.png", "--output", output) == 0
    engine = FakeEngine()
    assert analyze(engine, pictures / "a.png", pictures / "b.png", "--output", output) == 0
    assert [int(pixels[0, 0]) for pixels in engine.pictures] == [21]
    assert "1 analysed, 1 done before, 0 failed" in capsys.readouterr().err
    engine = FakeEngine()
    (output / "b.mask.png").unlink()
    assert analyze(engine, pictures / "a.png", pictures / "b.png", "--output", output) == 0
    assert len(engine.pictures) == 1
    engine = FakeEngine()
    assert analyze(engine, pictures / "a.png", "--output", output, "--threshold", "0.5") == 0
    assert len(engine.pictures) == 1


def test_somebody_elses_mask_is_not_written_over(pictures, capsys):
    mine = pictures / "a.mask.png"
    mine.write_bytes((pictures / "a.png").read_bytes())
    before = mine.read_bytes()
    for _ in range(2):
        assert analyze(FakeEngine(), pictures, "--output", pictures) == 1
        assert "'a.mask.png' is there already" in lines(pictures)["a.png"]["error"]
        assert mine.read_bytes() == before
        assert (pictures / "a.mask.mask.png").exists()
        assert not (pictures / "a.report.png").exists()
        assert lines(pictures)["b.png"]["error"] is None
    assert "move it away or choose another output folder" in capsys.readouterr().err


def test_interrupt_keeps_what_is_done_and_the_next_run_goes_on(pictures, tmp_path, capsys):
    def stop_at_the_third(pixels):
        if pixels[0, 0] == 22:
            raise KeyboardInterrupt
        return bright_is_lesion(pixels)

    output = tmp_path / "out"
    before = signal.getsignal(signal.SIGINT)
    assert analyze(FakeEngine(stop_at_the_third), pictures, "--output", output) == 130
    assert signal.getsignal(signal.SIGINT) is before
    said = capsys.readouterr().err
    assert "2 analysed, 0 done before, 0 failed; 3 in all." in said
    assert "goes on from there" in said
    assert lines(output).keys() == {"a.png", "b.png"}
    assert (output / "b.mask.png").exists()
    assert len((output / "results.csv").read_text(encoding="utf-8").splitlines()) == 3
    engine = FakeEngine()
    assert analyze(engine, pictures, "--output", output) == 0
    assert len(engine.pictures) == 1
    assert len(lines(output)) == 3


def test_a_picture_that_the_networks_refuse_fails_alone(pictures, tmp_path):
    def refuse_the_first(pixels):
        if pixels[0, 0] == 20:
            raise EngineError("The engine stopped twice on this picture.")
        return bright_is_lesion(pixels)

    output = tmp_path / "out"
    assert analyze(FakeEngine(refuse_the_first), pictures, "--output", output) == 1
    errors = {file: record["error"] for file, record in lines(output).items()}
    assert errors == {
        "a.png": "The engine stopped twice on this picture.",
        "b.png": None,
        "deep/c.png": None,
    }


def test_networks_that_cannot_be_loaded_end_the_run_with_their_sentence(pictures, tmp_path, capsys):
    def refuse(pixels):
        raise EngineStartError("The weights unet.safetensors are missing: install BUSight again.")

    engine, output = FakeEngine(refuse), tmp_path / "out"
    assert analyze(engine, pictures, "--output", output) == 1
    assert len(engine.pictures) == 1
    assert "The weights unet.safetensors are missing" in capsys.readouterr().err
    assert not engine.is_open
    assert not (output / "results.jsonl").exists()


def test_a_full_disk_ends_the_run(pictures, tmp_path, monkeypatch, capsys):
    def full(path, mask):
        raise OutputError("'out' was not written because the disk is full.") from OSError(
            errno.ENOSPC, "No space left on device"
        )

    monkeypatch.setattr(batch, "write_mask", full)
    assert analyze(FakeEngine(), pictures, "--output", tmp_path / "out") == 1
    assert "the disk is full" in capsys.readouterr().err


def test_the_next_is_read_and_the_last_written_while_the_networks_work(
    pictures, tmp_path, monkeypatch
):
    output = tmp_path / "out"
    second_was_read, first_was_written = threading.Event(), threading.Event()
    read, save = batch.read_scan, batch.write_mask

    def reading(path):
        if path.name == "b.png":
            second_was_read.set()
        return read(path)

    def writing(path, mask):
        save(path, mask)
        first_was_written.set()

    def working(pixels):
        event = second_was_read if pixels[0, 0] == 20 else first_was_written
        assert event.wait(10), "the networks and the disk take turns"
        return bright_is_lesion(pixels)

    monkeypatch.setattr(batch, "read_scan", reading)
    monkeypatch.setattr(batch, "write_mask", writing)
    assert analyze(FakeEngine(working), pictures, "--output", output) == 0


def test_few_scans_are_held_at_a_time(pictures, tmp_path, monkeypatch):
    for number in range(12):
        (pictures / f"more{number:02}.png").write_bytes((pictures / "a.png").read_bytes())
    read, count = batch.read_scan, [0]

    def counting(path):
        count[0] += 1
        return read(path)

    ahead = []

    def working(pixels):
        threading.Event().wait(0.02)
        ahead.append(count[0] - len(ahead))
        return bright_is_lesion(pixels)

    monkeypatch.setattr(batch, "read_scan", counting)
    assert analyze(FakeEngine(working), pictures, "--output", tmp_path / "out") == 0
    assert len(ahead) == 15
    assert max(ahead) <= batch.AHEAD + 2
