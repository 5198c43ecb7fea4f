"""analyze --part K --of N: several runs share the images and one output folder."""

import csv
import errno
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from cli_fakes import FakeEngine, bright_is_lesion, manifest
from PIL import Image

from app import batch, cli
from app.files import appending
from app.files.lock import locked
from app.files.parts import RunPart, part_of
from app.files.reader import read_scan
from app.files.run_manifest import FileState, read_manifest

ROOT = Path(__file__).parents[2]
WRITE = "mask,json,csv,coco"
N = 3
FILES = [f"p{number}.png" for number in range(12)]


@pytest.fixture
def folder(images, tmp_path):
    """Twelve images: each of three parts has some."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number, name in enumerate(FILES):
        image = Image.open(images / "a.png").point(lambda level, n=number: level + n)
        image.save(folder / name)
    assert {part_of(PurePosixPath(name), N).number for name in FILES} == {1, 2, 3}
    return folder


@pytest.fixture
def dark(images):
    """An image without a lesion, which takes little time."""
    path = images / "dark.png"
    Image.new("L", (64, 64), 20).save(path)
    return path


@pytest.fixture
def output(tmp_path):
    return tmp_path / "out"


def engine(predict=bright_is_lesion):
    return FakeEngine(predict, models=manifest().models)


def share(number, of=N):
    return [name for name in FILES if part_of(PurePosixPath(name), of).number == number]


def analyze(by, *arguments, part=None, of=N, write=WRITE):
    words = ["analyze", *map(str, arguments), "--write", write]
    if part is not None:
        words += ["--part", str(part), "--of", str(of)]
    return cli.main(words, by)


def lines(folder):
    text = (folder / "results.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def without_time(records):
    return [{**record, "seconds": None} for record in records]


def plain_run(folder, tmp_path):
    plain = tmp_path / "plain"
    analyze(engine(), folder, "--output", plain)
    return plain


def test_the_last_part_writes_what_one_run_would(folder, output, tmp_path, capsys):
    engines = [engine() for _ in range(N)]
    for number in (2, 3):
        assert analyze(engines[number - 1], folder, "--output", output, part=number) == 0
        assert not (output / "results.jsonl").exists()
        assert (output / f"p{FILES.index(share(number)[0])}.mask.png").is_file()
    printed = capsys.readouterr().err
    missing = len(share(1))
    assert f"{missing} of 12 files are missing" in printed
    assert f"Part 1 of 3: not started, {missing} files." in printed
    assert analyze(engines[0], folder, "--output", output, part=1) == 0
    assert "has the results of 12 files; 0 failed." in capsys.readouterr().err
    assert [len(one.images) for one in engines] == [len(share(number)) for number in (1, 2, 3)]
    plain = plain_run(folder, tmp_path)
    assert without_time(lines(output)) == without_time(lines(plain))
    for name in ("results.csv", "coco.json"):
        assert (output / name).read_bytes() == (plain / name).read_bytes()
    assert not (output / "parts").exists()
    manifest = read_manifest(output)
    assert sorted(manifest) == sorted(FILES)
    assert {(record.state, record.attempts) for record in manifest.values()} == {
        (FileState.DONE, 1)
    }
    assert manifest["p0.png"].sha256 == lines(output)[0]["sha256"]


def test_after_merging_nothing_is_analyzed_again(folder, output, capsys):
    for number in (1, 2, 3):
        analyze(engine(), folder, "--output", output, part=number)
    merged = (output / "results.jsonl").read_bytes()
    again = engine()
    assert analyze(again, folder, "--output", output, part=2) == 0
    assert f"0 analyzed, {len(share(2))} done before, 0 failed" in capsys.readouterr().err
    assert analyze(again, folder, "--output", output) == 0
    assert "0 analyzed, 12 done before" in capsys.readouterr().err
    assert not again.images
    assert (output / "results.jsonl").read_bytes() == merged
    assert not (output / "parts").exists()


def test_a_plain_run_finishes_what_parts_of_any_number_began(folder, output, tmp_path, capsys):
    engines = [engine() for _ in range(3)]
    analyze(engines[0], folder, "--output", output, part=1)
    analyze(engines[1], folder, "--output", output, part=2, of=2)
    assert analyze(engines[2], folder, "--output", output) == 0
    assert sum(len(one.images) for one in engines) == 12
    plain = plain_run(folder, tmp_path)
    assert without_time(lines(output)) == without_time(lines(plain))
    assert (output / "results.csv").read_bytes() == (plain / "results.csv").read_bytes()
    assert not (output / "parts").exists()


def test_parts_of_another_number_take_over_what_is_done(folder, output, capsys):
    engines = [engine() for _ in range(3)]
    analyze(engines[0], folder, "--output", output, part=1)
    for number in (1, 2):
        capsys.readouterr()
        assert analyze(engines[number], folder, "--output", output, part=number, of=2) == 0
    assert "has the results of 12 files" in capsys.readouterr().err
    assert sum(len(one.images) for one in engines) == 12
    assert [record["file"] for record in lines(output)] == FILES


def test_parts_go_on_from_a_plain_run(folder, output, capsys):
    analyze(engine(), *(folder / name for name in FILES[:5]), "--output", output)
    engines = [engine() for _ in range(3)]
    for number in (1, 2, 3):
        analyze(engines[number - 1], folder, "--output", output, part=number)
    assert sum(len(one.images) for one in engines) == 7
    assert [record["file"] for record in lines(output)] == FILES


def test_rows_with_other_settings_do_not_count(folder, output, capsys):
    """Neither for what is missing, nor against newer ones."""
    for number in (1, 2, 3):
        analyze(engine(), folder, "--output", output, part=number)
    capsys.readouterr()
    for number in (3, 1):
        analyze(engine(), folder, "--output", output, "--threshold", "0.6", part=number)
        assert "files are missing" in capsys.readouterr().err
    last = engine()
    analyze(last, folder, "--output", output, "--threshold", "0.6")
    assert len(last.images) == len(share(2))
    assert {record["threshold"] for record in lines(output)} == {0.6}


def test_a_failed_image_counts_and_is_tried_again(folder, output, capsys):
    bad = share(1)[0]
    good = (folder / bad).read_bytes()
    (folder / bad).write_bytes(b"no image")
    assert analyze(engine(), folder, "--output", output, part=1) == 1
    printed = capsys.readouterr().err
    assert f"{bad}: " in printed
    assert "Failed: 1." in printed
    assert read_manifest(output)[bad].fault_code == "unknown_format"
    for number in (2, 3):
        assert analyze(engine(), folder, "--output", output, part=number) == 0
    assert "results of 12 files; 1 failed." in capsys.readouterr().err
    assert [record["file"] for record in lines(output) if record["error"]] == [bad]
    (folder / bad).write_bytes(good)
    last = engine()
    assert analyze(last, folder, "--output", output, part=1) == 0
    assert len(last.images) == 1
    assert "results of 12 files; 0 failed." in capsys.readouterr().err
    assert [record["file"] for record in lines(output)] == FILES
    assert read_manifest(output)[bad].state is FileState.DONE
    assert read_manifest(output)[bad].attempts == 2


def test_a_part_that_is_at_work_is_refused_and_so_is_a_plain_run(folder, output, capsys):
    part = RunPart(N, 2)
    with locked(part.folder(output)):
        for number in (2, None):
            idle = engine()
            assert analyze(idle, folder, "--output", output, part=number) == 2
            assert not idle.images
            printed = capsys.readouterr().err
            assert f"{part.name}' is in use by another run" in printed
        assert analyze(engine(), folder, "--output", output, part=1) == 0
        assert f"Part 2 of 3: at work, 0 of {len(share(2))} so far." in capsys.readouterr().err


def test_while_another_run_merges_a_part_ends_well(folder, output, capsys):
    for number in (1, 2):
        analyze(engine(), folder, "--output", output, part=number)
    with locked(output):
        assert analyze(engine(), folder, "--output", output, part=3) == 0
        assert "Another run is putting the results together." in capsys.readouterr().err
    assert analyze(engine(), folder, "--output", output, part=3) == 0
    assert [record["file"] for record in lines(output)] == FILES


def test_the_frames_of_a_file_stay_together(images, tmp_path, output, capsys):
    frames = [Image.open(images / "a.png").point(lambda level, n=n: level + n) for n in range(4)]
    folder = tmp_path / "cines"
    folder.mkdir()
    for number in range(4):
        path = folder / f"c{number}.gif"
        frames[0].save(path, save_all=True, append_images=frames[1:], duration=50)
    for number in (1, 2):
        analyze(engine(), folder, "--output", output, part=number, of=2)
    keys = [(record["file"], record["frame"]) for record in lines(output)]
    assert keys == [(f"c{number}.gif", frame) for number in range(4) for frame in (1, 2, 3, 4)]
    assert {record.state for record in read_manifest(output).values()} == {FileState.DONE}


def test_a_file_with_frames_missing_is_missing(images, tmp_path, output, capsys):
    frames = [Image.open(images / "a.png").point(lambda level, n=n: level + n) for n in range(4)]
    path = tmp_path / "c.gif"
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=50)
    part = part_of(PurePosixPath("c.gif"), 2)
    analyze(engine(), path, "--output", output, part=part.number, of=2)
    assert len(lines(output)) == 4
    kept = (output / "results.jsonl").read_bytes().splitlines(keepends=True)
    (output / "results.jsonl").write_bytes(b"".join(kept[:3]))
    analyze(engine(), path, "--output", output, part=3 - part.number, of=2)
    assert "1 of 1 files is missing" in capsys.readouterr().err


def test_without_json_parts_keep_their_rows(folder, output, capsys):
    """Otherwise nothing could go on from them."""
    for number in (1, 2, 3):
        analyze(engine(), folder, "--output", output, part=number, write="csv")
    assert not (output / "results.jsonl").exists()
    table = (output / "results.csv").read_bytes()
    last = engine()
    assert analyze(last, folder, "--output", output, write="json,csv") == 0
    assert not last.images
    assert (output / "results.csv").read_bytes() == table
    assert [record["file"] for record in lines(output)] == FILES
    assert not (output / "parts").exists()


def test_a_part_that_is_stopped_keeps_what_is_done_and_says_no_more(folder, output, capsys):
    def stopped(pixels):
        if len(by.images) > 1:
            raise KeyboardInterrupt
        return bright_is_lesion(pixels)

    by = engine(stopped)
    assert analyze(by, folder, "--output", output, part=1) == 130
    printed = capsys.readouterr().err
    assert "goes on from there" in printed
    assert "missing" not in printed
    last = engine()
    assert analyze(last, folder, "--output", output, part=1) == 0
    assert 0 < len(last.images) < len(share(1))


def test_a_torn_row_and_a_torn_line_cost_one_image(folder, output, capsys):
    analyze(engine(), folder, "--output", output, part=1)
    part = RunPart(N, 1)
    for path in (
        part.folder(output) / "results.jsonl",
        output / "manifest" / f"{part.name}.jsonl",
    ):
        path.write_bytes(path.read_bytes()[:-20])
    again = engine()
    assert analyze(again, folder, "--output", output, part=1) == 0
    assert len(again.images) == 1
    for number in (2, 3):
        analyze(engine(), folder, "--output", output, part=number)
    assert [record["file"] for record in lines(output)] == FILES
    assert {record.state for record in read_manifest(output).values()} == {FileState.DONE}


def test_a_row_without_its_line_in_the_manifest_is_done(folder, output):
    analyze(engine(), folder, "--output", output, part=1)
    manifest_path = output / "manifest" / "part-1-of-3.jsonl"
    kept = manifest_path.read_bytes().splitlines(keepends=True)
    manifest_path.write_bytes(b"".join(line for line in kept if b'"done"' not in line))
    again = engine()
    assert analyze(again, folder, "--output", output, part=1) == 0
    assert not again.images
    assert read_manifest(output)[share(1)[0]].state is FileState.DONE


@pytest.mark.parametrize("which", ["results.jsonl", "part-1-of-3.jsonl"])
def test_a_full_disk_ends_a_part_and_loses_nothing(which, folder, output, monkeypatch, capsys):
    room = ["one line", "another"]

    def full(handle, data):
        if Path(handle.name).name == which:
            if not room:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            room.pop()
        appending.append(handle, data)

    for module in ("app.files.results", "app.files.run_manifest"):
        monkeypatch.setattr(f"{module}.append", full)
    assert analyze(engine(), folder, "--output", output, part=1) == 1
    assert "the disk is full: make room, then run it again" in capsys.readouterr().err
    monkeypatch.undo()
    monkeypatch.setattr("app.cli.manifest_in_use", manifest)
    for number in (1, 2, 3):
        assert analyze(engine(), folder, "--output", output, part=number) == 0
    assert [record["file"] for record in lines(output)] == FILES
    assert {record.state for record in read_manifest(output).values()} == {FileState.DONE}


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--part", "0", "--of", "8"], "'0' is not a whole number from 1 on"),
        (["--part", "9", "--of", "8"], "there is no part 9 of 8: choose from 1 to 8"),
        (["--part", "1"], "--part and --of go together"),
        (["--of", "8"], "--part and --of go together"),
        (["--part", "one", "--of", "8"], "'one' is not a whole number"),
        (["--part", "1", "--of", "9" * 5000], "is not a whole number"),
    ],
)
def test_wrong_numbers_are_named(words, sentence, folder, output, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["analyze", str(folder), "--output", str(output), *words], engine())
    assert ended.value.code == 2
    assert sentence in capsys.readouterr().err
    assert not output.exists()


PROGRAM = """
import sys, time
sys.path[:0] = ['tests', 'tests/cli']
import cli_fakes
from app import cli
cli.manifest_in_use = cli_fakes.manifest
left = int(sys.argv[1])
def predict(pixels):
    global left
    left -= 1
    if left < 0:
        time.sleep(600)  # until it is killed
    return cli_fakes.bright_is_lesion(pixels)
engine = cli_fakes.FakeEngine(predict, models=cli_fakes.manifest().models)
sys.exit(cli.main(sys.argv[2:], engine))
"""


def start(folder, output, part, of, most):
    """Begin a part that hangs after so many images."""
    words = ["analyze", str(folder), "--output", str(output), "--write", WRITE]
    words += ["--part", str(part), "--of", str(of)]
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(most), *words], cwd=ROOT, stderr=subprocess.PIPE
    )


def test_two_parts_at_a_time_of_which_one_is_killed_and_started_again(
    folder, output, tmp_path, capsys
):
    for name in FILES:
        shutil.copy(folder / name, folder / f"more-{name}")
    one, two = (start(folder, output, number, 2, most) for number, most in ((1, 5), (2, 24)))
    rows = RunPart(2, 1).folder(output) / "results.jsonl"
    deadline = time.monotonic() + 60
    while not (rows.exists() and rows.stat().st_size) and time.monotonic() < deadline:
        time.sleep(0.005)
    one.kill()
    one.communicate(timeout=60)
    two.communicate(timeout=60)
    assert two.returncode == 0
    done, whole = len(lines(rows.parent)), 24 - len(lines(RunPart(2, 2).folder(output)))
    assert 0 < done < whole
    last = engine()
    assert analyze(last, folder, "--output", output, part=2, of=2) == 0
    assert f"Part 1 of 2: stopped after {done} of {whole}." in capsys.readouterr().err
    assert analyze(last, folder, "--output", output, part=1, of=2) == 0
    assert len(last.images) == whole - done
    plain = plain_run(folder, tmp_path)
    assert without_time(lines(output)) == without_time(lines(plain))
    assert {record.state for record in read_manifest(output).values()} == {FileState.DONE}


def test_two_thousand_images_in_five_parts(dark, tmp_path, output, monkeypatch, capsys):
    folder = tmp_path / "thousands"
    folder.mkdir()
    for number in range(2000):
        os.link(dark, folder / f"{number:04}.png")
    scan = read_scan(dark)
    monkeypatch.setattr(batch, "read_scan", lambda path, frame: replace(scan, source=str(path)))
    for number in (5, 3, 1, 4, 2):
        assert "results of" not in capsys.readouterr().err
        code = analyze(engine(), folder, "--output", output, part=number, of=5, write="json,csv")
        assert code == 0
    assert "has the results of 2000 files; 0 failed." in capsys.readouterr().err
    names = [f"{number:04}.png" for number in range(2000)]
    assert [record["file"] for record in lines(output)] == names
    with (output / "results.csv").open(encoding="utf-8", newline="") as table:
        assert [row["file"] for row in csv.DictReader(table)] == names
