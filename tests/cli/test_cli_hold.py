"""analyze with unusual files, other runs, folders that vanish and names that control terminals."""

import errno
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import cv2
import pytest
from cli_fakes import FakeEngine, bright_is_lesion

from app import batch, cli
from app.domain.fault import WriteFault
from app.files.lock import LOCK, locked
from app.files.results import ResultsWriter
from models.torch_free.message import Message

ROOT = Path(__file__).parents[2]
FIND_FAKES = "import sys; sys.path[:0] = ['tests', 'tests/cli']\n"
ANY_ERROR = [
    TypeError("Example^Anna"),
    OverflowError("Example^Anna"),
    MemoryError("Example^Anna"),
    RecursionError("Example^Anna"),
    OSError(errno.EIO, "Example^Anna", "/data/Example^Anna.png"),
    KeyError("Example^Anna"),
    AssertionError("Example^Anna"),
]


def lines(output):
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    return {record["file"]: record for record in map(json.loads, text.splitlines())}


def analyze(engine, *arguments, write="mask,json,csv"):
    return cli.main(["analyze", *map(str, arguments), "--write", write], engine)


def raising(error, when=lambda *arguments: True, otherwise=lambda *arguments: None):
    def call(*arguments):
        if when(*arguments):
            raise error
        return otherwise(*arguments)

    return call


def check_only_the_first_failed(output, capsys):
    errors = {file: record["error"] for file, record in lines(output).items()}
    assert [file for file, error in errors.items() if error] == ["a.png"]
    assert len(errors) == 3
    printed = capsys.readouterr().err
    assert "2 analyzed, 0 done before, 1 failed" in printed
    assert f"a.png: {errors['a.png']}" in printed
    assert "Example" not in printed + errors["a.png"]
    assert errors["a.png"].count(": ") == 1
    assert "'a.png'" in errors["a.png"]


@pytest.mark.parametrize("error", ANY_ERROR, ids=lambda error: type(error).__name__)
def test_any_error_of_one_picture_fails_alone(error, images, tmp_path, monkeypatch, capsys):
    first = 20  # its darkest gray
    places = {
        "read": ("read_scan", lambda path, frame: path.name == "a.png"),
        "assessed": ("assess", lambda scan, *others: scan.name == "a.png"),
        "written": ("write_outputs", lambda _, paths, *others: paths["mask"].name == "a.mask.png"),
        "recorded": ("result_record", lambda file, *others: file.name == "a.png"),
    }
    for place, (name, when) in places.items():
        with monkeypatch.context() as patch:
            patch.setattr(batch, name, raising(error, when, getattr(batch, name)))
            output = tmp_path / place
            assert analyze(FakeEngine(), images, "--output", output) == 1
        check_only_the_first_failed(output, capsys)
        assert not list(output.glob("a.*"))
    engine = FakeEngine(raising(error, lambda pixels: pixels[0, 0] == first, bright_is_lesion))
    assert analyze(engine, images, "--output", tmp_path / "asked") == 1
    check_only_the_first_failed(tmp_path / "asked", capsys)


def test_the_kind_of_error_and_its_place_are_reported(images, tmp_path, monkeypatch):
    monkeypatch.setattr(batch, "read_scan", raising(TypeError("Example^Anna")))
    assert analyze(FakeEngine(), images, "--output", tmp_path / "out") == 1
    assert "(TypeError in test_cli_hold, line " in lines(tmp_path / "out")["a.png"]["error"]


def test_a_number_that_is_nan_is_a_failed_line(images, tmp_path, capsys, monkeypatch):
    def changed(file, *others):
        record = make(file, *others)
        return {**record, "malignancy": float("nan")} if file.name == "a.png" else record

    make = batch.result_record
    monkeypatch.setattr(batch, "result_record", changed)
    assert analyze(FakeEngine(), images, "--output", tmp_path / "out") == 1
    check_only_the_first_failed(tmp_path / "out", capsys)


def test_a_full_disk_ends_the_run_whatever_reports_it(images, tmp_path, monkeypatch, capsys):
    engine = FakeEngine()
    monkeypatch.setattr(batch, "write_outputs", raising(OSError(errno.ENOSPC, "No space left")))
    assert analyze(engine, images, "--output", tmp_path / "out") == 1
    assert "the disk is full: make room, then run it again" in capsys.readouterr().err
    assert not (tmp_path / "out" / "results.jsonl").exists()


def test_a_line_that_can_t_be_written_is_reported_at_the_end(images, tmp_path, monkeypatch, capsys):
    """As on Windows, while another program has the file open."""
    append = ResultsWriter._append

    def busy(writer, line):
        if b"b.png" in line:
            raise batch.OutputError(Message.of(WriteFault.NO_PERMISSION, path="results.jsonl"))
        append(writer, line)

    monkeypatch.setattr(ResultsWriter, "_append", busy)
    assert analyze(FakeEngine(), images, "--output", tmp_path / "out") == 1
    printed = capsys.readouterr().err
    assert "2 analyzed, 0 done before, 1 failed" in printed
    assert "Lines or files are missing for 1 of 3 images" in printed
    assert lines(tmp_path / "out").keys() == {"a.png", "deep/c.png"}


def test_a_second_run_is_refused_and_touches_nothing(images, tmp_path, capsys):
    output = tmp_path / "out"
    with locked(output):
        engine = FakeEngine()
        assert analyze(engine, images, "--output", output) == 2
        assert [path.name for path in output.iterdir()] == [LOCK]
    assert not engine.images
    printed = capsys.readouterr().err
    assert "in use by another run" in printed
    assert "choose another output folder" in printed
    assert analyze(FakeEngine(), images, "--output", output) == 0
    assert not (output / LOCK).exists()


def test_the_folder_is_free_after_a_run_that_failed(images, tmp_path):
    output = tmp_path / "out"
    output.mkdir()
    (output / "results.jsonl").write_text("mine\n")
    assert analyze(FakeEngine(), images, "--output", output) == 1
    assert [path.name for path in output.iterdir()] == ["results.jsonl"]


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no folder with an open file")
@pytest.mark.parametrize("again", [True, False], ids=["made again", "gone"])
@pytest.mark.parametrize("write", ["mask,json,csv", "json", "mask", "mask,csv"])
def test_a_folder_that_is_removed_during_the_run_is_noticed(again, write, images, tmp_path, capsys):
    output = tmp_path / "out"
    for number in range(8):
        shutil.copy(images / "b.png", images / f"more{number}.png")

    def remove_at_the_last(pixels):
        if pixels[0, 0] == 22:
            end = time.monotonic() + 20
            while "mask" in write and len(list(output.glob("*.mask.png"))) < 10:
                assert time.monotonic() < end, "the images before are not written"
                time.sleep(0.01)
            shutil.rmtree(output)
            if again:
                output.mkdir()
        return bright_is_lesion(pixels)

    (images / "deep" / "c.png").rename(images / "z.png")
    code = analyze(FakeEngine(remove_at_the_last), images, "--output", output, write=write)
    printed = capsys.readouterr().err
    assert code == 1
    assert "of 11 images" in printed
    assert "run the same command again" in printed
    assert analyze(FakeEngine(), images, "--output", output, write=write) == 0
    if "json" in write:
        assert len(lines(output)) == 11
    if "mask" in write:
        assert len(list(output.glob("*.mask.png"))) == 11


def test_a_table_that_is_gone_is_noticed(images, tmp_path, monkeypatch, capsys):
    output = tmp_path / "out"
    close = ResultsWriter.close

    def closing(writer):
        close(writer)
        (output / "results.csv").unlink()

    monkeypatch.setattr(ResultsWriter, "close", closing)
    assert analyze(FakeEngine(), images, "--output", output) == 1
    assert "results.csv' was changed after it was written" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="names have no control characters on Windows")
def test_no_name_controls_the_terminal(images, tmp_path, capsys):
    evil = "\x1b]0;owned\x07\r\u202egnp.png"
    (images / f"bad{evil}").write_bytes(b"no image")
    shutil.copy(images / "a.png", images / f"good{evil}")
    output = tmp_path / f"out{evil}"
    assert analyze(FakeEngine(), tmp_path / f"gone{evil}", "--output", output) == 2
    assert analyze(FakeEngine(), images, "--output", output) == 1
    with pytest.raises(SystemExit):
        cli.main(["analyze", str(images), "--output", str(output), f"--{evil}"])
    (output / "results.jsonl").write_text("mine\n")
    assert analyze(FakeEngine(), images, "--output", output) == 1
    printed = capsys.readouterr().err
    assert r"bad\x1b]0;owned\x07\r\u202egnp.png" in printed
    assert r"out\x1b]0" in printed
    assert not {"\x1b", "\x07", "\u202e"} & set(printed)
    assert "\r\u202e" not in printed


def test_an_older_line_of_another_program_is_an_error(images, tmp_path, capsys):
    output = tmp_path / "out"
    assert analyze(FakeEngine(), images, "--output", output) == 0
    record = lines(output)["a.png"]
    for wrong in ({**record, "file": 7}, {**record, "lesions": [{"id": 1}]}):
        (output / "results.jsonl").write_text(json.dumps(wrong) + "\n")
        assert analyze(FakeEngine(), images, "--output", output) == 1
        assert "did not write: choose another output folder" in capsys.readouterr().err


def test_a_folder_that_leads_elsewhere_takes_no_file(images, tmp_path):
    output, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    output.mkdir()
    elsewhere.mkdir()
    try:
        (output / "deep").symlink_to(elsewhere, target_is_directory=True)
    except OSError:
        pytest.skip("this account may not make links, as on Windows without developer mode")
    assert analyze(FakeEngine(), images, "--output", output) == 1
    assert not list(elsewhere.iterdir())
    assert "leads out of the output folder" in lines(output)["deep/c.png"]["error"]
    assert lines(output)["a.png"]["error"] is None


@pytest.mark.parametrize(
    ("arguments", "code"), [("['doctor']", 0), ("['selftest']", 1), ("['--help']", 0)]
)
@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_reader_that_goes_ends_no_command(arguments, code, stream):
    """As ``| head`` does: no traceback, and the exit code is the command's own."""
    program = f"{FIND_FAKES}from cli_fakes import FakeEngine\n"
    program += f"from app import cli\nsys.exit(cli.main({arguments}, FakeEngine()))"
    reader, writer = os.pipe()
    os.close(reader)
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, stream: writer}
    process = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, **streams)
    os.close(writer)
    printed = process.communicate(timeout=60)
    assert process.returncode == code
    assert b"Traceback" not in (printed[1] or b"")
    assert b"BrokenPipe" not in (printed[1] or b"")


def test_a_reader_that_goes_does_not_end_a_batch(images, tmp_path):
    output = tmp_path / "out"
    (images / "bad.png").write_bytes(b"no image")
    program = f"{FIND_FAKES}import cli_fakes\nfrom app import cli\n"
    program += "cli.manifest_in_use = cli_fakes.manifest\n"
    program += f"words = ['analyze', {str(images)!r}, '--output', {str(output)!r}]\n"
    program += "words += ['--write', 'json']\n"
    program += "sys.exit(cli.main(words, cli_fakes.FakeEngine()))"
    reader, writer = os.pipe()
    os.close(reader)
    process = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stderr=writer)
    os.close(writer)
    assert process.wait(60) == 1
    assert len(lines(output)) == 4


def test_two_runs_on_one_output(images, tmp_path):
    """Only one run has the folder at a time, and no line or mask is lost."""
    for number in range(20):
        cv2.imwrite(str(images / f"more{number}.png"), cv2.imread(str(images / "a.png"), 0))
    output = tmp_path / "out"
    program = f"{FIND_FAKES}import cli_fakes, time\n"
    program += "from app import cli\ncli.manifest_in_use = cli_fakes.manifest\n"
    program += "slow = lambda pixels: time.sleep(0.02) or cli_fakes.bright_is_lesion(pixels)\n"
    program += f"words = ['analyze', {str(images)!r}, '--output', {str(output)!r}]\n"
    program += "words += ['--write', 'mask,json,csv', *sys.argv[1:]]\n"
    program += "sys.exit(cli.main(words, cli_fakes.FakeEngine(slow)))"
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", program, "--threshold", threshold],
            cwd=ROOT,
            stderr=subprocess.PIPE,
        )
        for threshold in ("0.3", "0.6")
    ]
    printed = [run.communicate(timeout=60)[1] for run in runs]
    assert sorted(run.returncode for run in runs) == [0, 2]
    assert [b"in use by another run" in words for words in printed].count(True) == 1
    kept = lines(output).values()
    assert len(kept) == 23
    assert len({record["threshold"] for record in kept}) == 1
    assert all((output / record["mask"]).is_file() for record in kept)
