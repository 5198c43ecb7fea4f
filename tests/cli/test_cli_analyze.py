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
from cli_fakes import DEVICE, POINTS, FakeEngine, bright_is_lesion, manifest
from fake_engine import NO_WEIGHTS

from app import batch, cli
from app.domain.fault import WriteFault
from app.domain.scan import Scan
from app.files.errors import OutputError
from app.report import outputs
from app.words.about import RESEARCH_USE
from app.words.message import say
from app.workers.engine import EngineError, EngineStartError
from models.torch_free.fault import EngineFault
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message

FILES = "mask,probability,json,csv"
REGION = (30, 20, 50, 40)
SHA256 = "0" * 64


def lines(output):
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    return {record["file"]: record for record in map(json.loads, text.splitlines())}


def analyze(engine, *arguments, write=FILES):
    return cli.main(["analyze", *map(str, arguments), "--write", write], engine)


def test_everything_is_written_and_mirrors_the_folder(images, tmp_path):
    output = tmp_path / "out"
    assert cli.main(["analyze", str(images), "--output", str(output)], FakeEngine()) == 0
    for stem in ("a", "b", "deep/c"):
        mask = cv2.imread(str(output / f"{stem}.mask.png"), cv2.IMREAD_UNCHANGED)
        image = cv2.imread(str(images / f"{stem}.png"), cv2.IMREAD_UNCHANGED)
        assert np.array_equal(mask == 255, image > 100)
        assert set(np.unique(mask)) == {0, 255}
        probability = cv2.imread(str(output / f"{stem}.probability.png"), cv2.IMREAD_UNCHANGED)
        assert np.allclose(probability / 65535, image / 255, atol=1e-4)
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


def test_warnings_are_written_and_printed(images, tmp_path, capsys):
    output = tmp_path / "out"
    engine = FakeEngine()
    engine.warnings = (ImageWarning.COLORED,)
    assert analyze(engine, images / "a.png", "--output", output) == 0
    record = lines(output)["a.png"]
    assert (record["warnings"], record["warning_codes"]) == (
        [say(ImageWarning.COLORED)],
        ["colored"],
    )
    assert "a.png: Not like the images" in capsys.readouterr().err


def test_only_what_is_asked_for_is_written(images, tmp_path):
    output = tmp_path / "out"
    assert analyze(FakeEngine(), images / "a.png", "--output", output, write="mask,json") == 0
    assert sorted(path.name for path in output.iterdir()) == ["a.mask.png", "results.jsonl"]
    assert lines(output)["a.png"]["report"] is None


def test_threshold_operating_point_and_device_are_used(images, tmp_path):
    engine, output = FakeEngine(), tmp_path / "out"
    settings = ["--threshold", "0.9", "--operating-point", "high specificity", "--device", "cpu"]
    assert analyze(engine, images, "--output", output, *settings) == 0
    assert engine.device == "cpu"
    assert engine.is_closed
    for record in lines(output).values():
        assert record["lesions"] == []
        assert record["threshold"] == 0.9
        assert record["operating_point"] == "high specificity"
        assert (record["limit"], record["acceptance_limit"]) == (0.9, 0.95)


def test_what_is_not_accepted_is_written_as_possible(images, tmp_path):
    output = tmp_path / "out"
    settings = ["--operating-point", "high specificity"]
    assert analyze(FakeEngine(), images / "a.png", "--output", output, *settings) == 0
    record = lines(output)["a.png"]
    assert (record["risk_label"], record["lesions"]) == ("normal", [])
    assert [found["id"] for found in record["candidates"]] == ["a"]
    assert record["candidates"][0]["bbox"] == [30, 20, 50, 40]
    mask = cv2.imread(str(output / "a.mask.png"), cv2.IMREAD_UNCHANGED)
    assert not mask.any()


def test_the_threshold_does_not_move_the_verdict(images, tmp_path):
    verdicts = set()
    for threshold in ("0", "0.45", "1"):
        output = tmp_path / threshold
        settings = ["--threshold", threshold]
        assert analyze(FakeEngine(), images, "--output", output, *settings) == 0
        for record in lines(output).values():
            verdicts.add((record["risk_label"], record["malignancy"]))
            verdicts.add(("class", *record["class_probabilities"].values()))
        # Nothing is as bright as 1: no lesion has an outline, and yet no image is missing.
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
def test_wrong_usage_exits_2_and_touches_nothing(wrong, images, tmp_path, capsys):
    engine, output = FakeEngine(), tmp_path / "out"
    with pytest.raises(SystemExit) as stop:
        cli.main(["analyze", str(images), "--output", str(output), *wrong], engine)
    assert stop.value.code == 2
    assert not engine.images
    assert not output.exists()
    assert "error:" in capsys.readouterr().err


def test_an_unknown_operating_point_is_answered_with_the_known_ones(images, tmp_path, capsys):
    with pytest.raises(SystemExit):
        analyze(FakeEngine(), images, "--output", tmp_path, "--operating-point", "guess")
    assert "high sensitivity, high specificity" in capsys.readouterr().err


def test_research_use_is_printed_once_and_progress_is_shown(images, tmp_path, capsys):
    assert analyze(FakeEngine(), images, "--output", tmp_path / "out") == 0
    printed = capsys.readouterr()
    assert printed.err.count(RESEARCH_USE()) == 1
    assert "3/3" in printed.err
    assert "3 analyzed, 0 done before, 0 failed; 3 in all." in printed.err
    assert f"Device: {DEVICE}." in printed.err
    assert printed.out == ""


def test_one_bad_file_fails_alone(images, tmp_path, capsys):
    (images / "broken.png").write_bytes((images / "a.png").read_bytes()[:60])
    output = tmp_path / "out"
    assert analyze(FakeEngine(), images, "--output", output) == 1
    records = lines(output)
    assert len(records) == 4
    assert [file for file, record in records.items() if record["error"]] == ["broken.png"]
    assert records["broken.png"]["error"] in capsys.readouterr().err


def test_new_weights_analyze_again(images, tmp_path):
    output = tmp_path / "out"
    for models, analyzed in (("fake 1", 3), ("fake 2", 3), ("fake 2", 0)):
        engine = FakeEngine(models=models)
        assert analyze(engine, images, "--output", output) == 0
        assert len(engine.images) == analyzed
        assert {record["models"] for record in lines(output).values()} == {models}


def test_new_limits_analyze_again(images, tmp_path, monkeypatch):
    output = tmp_path / "out"
    assert analyze(FakeEngine(), images, "--output", output) == 0
    for change in ({"limit": 0.6}, {"limit": 0.6, "acceptance_limit": 0.4}):
        changed = manifest(points=(replace(POINTS[0], **change),))
        monkeypatch.setattr(cli, "manifest_in_use", lambda _weights, changed=changed: changed)
        for analyzed in (3, 0):
            engine = FakeEngine()
            assert analyze(engine, images, "--output", output) == 0
            assert len(engine.images) == analyzed
        assert {record["risk_label"] for record in lines(output).values()} == {"benign"}


def test_a_second_run_does_only_what_is_left(images, tmp_path, capsys):
    output = tmp_path / "out"
    assert analyze(FakeEngine(), images / "a.png", "--output", output) == 0
    engine = FakeEngine()
    assert analyze(engine, images / "a.png", images / "b.png", "--output", output) == 0
    assert [int(pixels[0, 0]) for pixels in engine.images] == [21]
    assert "1 analyzed, 1 done before, 0 failed" in capsys.readouterr().err
    engine = FakeEngine()
    (output / "b.mask.png").unlink()
    assert analyze(engine, images / "a.png", images / "b.png", "--output", output) == 0
    assert len(engine.images) == 1
    engine = FakeEngine()
    assert analyze(engine, images / "a.png", "--output", output, "--threshold", "0.5") == 0
    assert len(engine.images) == 1


def test_a_mask_of_another_program_is_not_written_over(images, capsys):
    mine = images / "a.mask.png"
    mine.write_bytes((images / "a.png").read_bytes())
    before = mine.read_bytes()
    for _ in range(2):
        assert analyze(FakeEngine(), images, "--output", images) == 1
        assert "'a.mask.png' is there already" in lines(images)["a.png"]["error"]
        assert mine.read_bytes() == before
        assert (images / "a.mask.mask.png").exists()
        assert not (images / "a.report.png").exists()
        assert lines(images)["b.png"]["error"] is None
    assert "move it away or choose another output folder" in capsys.readouterr().err


def test_interrupt_keeps_what_is_done_and_the_next_run_goes_on(images, tmp_path, capsys):
    def stop_at_the_third(pixels):
        if pixels[0, 0] == 22:
            raise KeyboardInterrupt
        return bright_is_lesion(pixels)

    output = tmp_path / "out"
    before = signal.getsignal(signal.SIGINT)
    assert analyze(FakeEngine(stop_at_the_third), images, "--output", output) == 130
    assert signal.getsignal(signal.SIGINT) is before
    printed = capsys.readouterr().err
    assert "2 analyzed, 0 done before, 0 failed; 3 in all." in printed
    assert "goes on from there" in printed
    assert lines(output).keys() == {"a.png", "b.png"}
    assert (output / "b.mask.png").exists()
    assert len((output / "results.csv").read_text(encoding="utf-8").splitlines()) == 3
    engine = FakeEngine()
    assert analyze(engine, images, "--output", output) == 0
    assert len(engine.images) == 1
    assert len(lines(output)) == 3


def test_a_picture_that_the_networks_refuse_fails_alone(images, tmp_path):
    def refuse_the_first(pixels):
        if pixels[0, 0] == 20:
            raise EngineError(Message(EngineFault.DIED_ON_IMAGE))
        return bright_is_lesion(pixels)

    output = tmp_path / "out"
    assert analyze(FakeEngine(refuse_the_first), images, "--output", output) == 1
    errors = {file: record["error"] for file, record in lines(output).items()}
    assert errors == {
        "a.png": say(EngineFault.DIED_ON_IMAGE),
        "b.png": None,
        "deep/c.png": None,
    }
    assert "The engine stopped twice on this image" in errors["a.png"]
    assert lines(output)["a.png"]["error_code"] == "died_on_image"


def test_networks_that_cannot_be_loaded_end_the_run_and_say_why(images, tmp_path, capsys):
    def refuse(pixels):
        raise EngineStartError(NO_WEIGHTS)

    engine, output = FakeEngine(refuse), tmp_path / "out"
    assert analyze(engine, images, "--output", output) == 1
    assert len(engine.images) == 1
    assert "manifest.json is missing" in capsys.readouterr().err
    assert engine.is_closed
    assert not (output / "results.jsonl").exists()


def test_a_full_disk_ends_the_run(images, tmp_path, monkeypatch, capsys):
    def full(path, mask):
        message = Message.of(WriteFault.DISK_FULL, path="out")
        raise OutputError(message) from OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(outputs, "write_mask", full)
    assert analyze(FakeEngine(), images, "--output", tmp_path / "out") == 1
    assert "the disk is full" in capsys.readouterr().err


def test_only_the_ultrasound_region_is_analyzed(images, tmp_path, monkeypatch):
    def read(path, frame=0):
        return Scan(np.full((96, 128), 200, np.uint8), str(path), path.name, SHA256, None, REGION)

    monkeypatch.setattr(batch, "read_scan", read)
    engine, output = FakeEngine(), tmp_path / "out"
    assert analyze(engine, images / "a.png", "--output", output) == 0
    assert engine.images[0].shape == (40, 50)
    mask = cv2.imread(str(output / "a.mask.png"), cv2.IMREAD_UNCHANGED)
    assert mask.shape == (96, 128)
    assert np.count_nonzero(mask) == 40 * 50


def test_the_next_is_read_and_the_last_written_while_the_networks_work(
    images, tmp_path, monkeypatch
):
    output = tmp_path / "out"
    second_was_read, first_was_written = threading.Event(), threading.Event()
    read, save = batch.read_scan, outputs.write_mask

    def reading(path, frame=0):
        if path.name == "b.png":
            second_was_read.set()
        return read(path, frame)

    def writing(path, mask):
        save(path, mask)
        first_was_written.set()

    def working(pixels):
        event = second_was_read if pixels[0, 0] == 20 else first_was_written
        assert event.wait(10), "the networks and the disk take turns"
        return bright_is_lesion(pixels)

    monkeypatch.setattr(batch, "read_scan", reading)
    monkeypatch.setattr(outputs, "write_mask", writing)
    assert analyze(FakeEngine(working), images, "--output", output) == 0


def test_few_scans_are_held_at_a_time(images, tmp_path, monkeypatch):
    for number in range(12):
        (images / f"more{number:02}.png").write_bytes((images / "a.png").read_bytes())
    read, count = batch.read_scan, [0]

    def counting(path, frame=0):
        count[0] += 1
        return read(path, frame)

    ahead = []

    def working(pixels):
        threading.Event().wait(0.02)
        ahead.append(count[0] - len(ahead))
        return bright_is_lesion(pixels)

    monkeypatch.setattr(batch, "read_scan", counting)
    assert analyze(FakeEngine(working), images, "--output", tmp_path / "out") == 0
    assert len(ahead) == 15
    assert max(ahead) <= 2 * batch.AHEAD + 2
