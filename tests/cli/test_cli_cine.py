"""All frames of a video or cine are analyzed on the command line."""

import csv
import json
import shutil

import pytest
from cli_fakes import FakeEngine
from PIL import Image

from app import cli


@pytest.fixture
def cine(images):
    frames = [Image.open(images / "a.png").point(lambda level, n=n: level + n) for n in range(4)]
    path = images / "sweep.gif"
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=50)
    return path


def analyze(engine, *arguments):
    return cli.main(["analyze", *map(str, arguments)], engine)


def lines(output):
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def rows(output):
    return list(csv.DictReader((output / "results.csv").read_text(encoding="utf-8").splitlines()))


def test_every_frame_has_a_line_and_files_of_its_own(images, cine, tmp_path, capsys):
    output = tmp_path / "out"
    assert analyze(FakeEngine(), images, "--output", output, "--write", "mask,json,csv") == 0
    assert "7 analyzed, 0 done before, 0 failed; 7 in all." in capsys.readouterr().err
    frames = [int(row["frame"]) for row in rows(output) if row["file"] == "sweep.gif"]
    assert frames == [1, 2, 3, 4]
    assert {row["frames"] for row in rows(output) if row["file"] == "sweep.gif"} == {"4"}
    masks = sorted(path.name for path in output.glob("sweep*.mask.png"))
    assert masks == [*(f"sweep.frame-{n}.mask.png" for n in (2, 3, 4)), "sweep.mask.png"]


def test_lines_are_in_the_order_of_the_files_and_their_frames(images, cine, tmp_path):
    shutil.copy(cine, images / "another.gif")
    output = tmp_path / "out"
    assert analyze(FakeEngine(), images, "--output", output, "--write", "json,csv") == 0
    order = [(line["file"], line["frame"]) for line in lines(output)]
    assert order == sorted(order)
    assert order == [(row["file"], int(row["frame"])) for row in rows(output)]


def test_frames_that_are_done_are_not_analyzed_again(cine, tmp_path, capsys):
    output = tmp_path / "out"
    analyze(FakeEngine(), cine, "--output", output, "--write", "mask,json")
    (output / "sweep.frame-3.mask.png").unlink()
    engine = FakeEngine()
    assert analyze(engine, cine, "--output", output, "--write", "mask,json") == 0
    assert "1 analyzed, 3 done before, 0 failed; 4 in all." in capsys.readouterr().err
    assert len(engine.images) == 1
    assert (output / "sweep.frame-3.mask.png").exists()


def test_a_frame_that_cannot_be_read_is_named(cine, tmp_path, capsys):
    whole = cine.read_bytes()
    cine.write_bytes(whole[: len(whole) - len(whole) // 6])
    output = tmp_path / "out"
    assert analyze(FakeEngine(), cine, "--output", output, "--write", "json") == 1
    printed = capsys.readouterr().err
    assert "sweep.gif, frame 4: 'sweep.gif' is a damaged or truncated GIF" in printed
    assert [line["error"] is None for line in lines(output)] == [True, True, True, False]
