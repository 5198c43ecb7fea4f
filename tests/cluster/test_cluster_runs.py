"""Runs with --cluster on two workers: what is written, and what a failure costs."""

import errno
import json
import os
import signal
import threading
import time
from functools import partial

import cluster_fakes as fakes
import pytest
from PIL import Image

import app.cluster.command
import app.cluster.coordinator
from app import cli
from app.cluster.task import Probe
from app.files.results import append
from app.files.run_manifest import FileState, read_manifest


@pytest.fixture(autouse=True)
def _short_patience(monkeypatch):
    monkeypatch.setattr(app.cluster.coordinator, "PATIENCE_S", 15.0)


def analyze(folder, output, *, make_engine=fakes.fake, write="json,csv,mask", **options):
    """Run the command; its exit code."""
    named = [word for name, value in options.items() for word in (f"--{name}", value)]
    arguments = ["analyze", str(folder), "--output", str(output), "--write", write, *named]
    return cli.main(arguments, make_engine=make_engine)


def rows(output):
    """All lines of the results without the times, which differ."""
    lines = (output / "results.jsonl").read_text().splitlines()
    return [{**json.loads(line), "seconds": None} for line in lines]


def files_of(output):
    """The content of all files but results and the manifest."""
    return {
        path.relative_to(output): path.read_bytes()
        for path in output.rglob("*")
        if path.is_file() and path.name.endswith(".png")
    }


def wait_for_rows(output, number):
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        path = output / "results.jsonl"
        if path.exists() and path.read_bytes().count(b"\n") >= number:
            return
        time.sleep(0.02)


def pids(cluster):
    """Of the workers that the scheduler knows: one that is still starting is not started again."""
    return [worker.pid for worker in cluster.scheduler.workers.values()]


@pytest.fixture
def during():
    """Call something on another thread while the command runs in this one."""
    threads = []

    def start(function):
        threads.append(threading.Thread(target=function))
        threads[-1].start()

    yield start
    for thread in threads:
        thread.join()


def write_pages(folder, number, pages):
    """Files with several pages, each a Scan."""
    folder.mkdir()
    images = [Image.new("L", (32, 32), 20 + 10 * page) for page in range(pages)]
    for index in range(number):
        images[0].putpixel((0, 0), index)
        images[0].save(folder / f"{index}.tif", save_all=True, append_images=images[1:])
    return folder


def test_2000_scans_are_complete_and_in_order(address, tmp_path, capsys):
    folder = write_pages(tmp_path / "in", 100, 20)
    assert analyze(folder, tmp_path / "out", write="json", cluster=address) == 0
    scans = [(row["file"], row["frame"]) for row in rows(tmp_path / "out")]
    assert scans == [(f"{n}.tif", frame) for n in range(100) for frame in range(1, 21)]
    error = capsys.readouterr().err
    assert "2000 analyzed, 0 done before, 0 failed; 2000 in all." in error
    assert "2 workers: 2 \u00d7 fake device, fp32 (as chosen)." in error


def test_results_equal_those_of_one_computer(address, write_images, tmp_path):
    folder = write_images(4)
    (folder / "damaged.png").write_bytes(b"\x89PNG\r\n\x1a\n and nothing more")
    kinds = "json,csv,mask,probability,report,coco,yolo"
    assert analyze(folder, tmp_path / "plain", write=kinds) == 1
    assert analyze(folder, tmp_path / "cluster", write=kinds, cluster=address) == 1
    assert rows(tmp_path / "cluster") == rows(tmp_path / "plain")
    names = [
        sorted(path.relative_to(tmp_path / run) for path in (tmp_path / run).glob("*.*"))
        for run in ("plain", "cluster")
    ]
    assert names[0] == names[1]
    masks = [tmp_path / run / "3.mask.png" for run in ("plain", "cluster")]
    assert masks[0].read_bytes() == masks[1].read_bytes()


def test_a_second_run_does_only_what_is_missing(address, write_images, tmp_path, capsys):
    folder, output = write_images(10), tmp_path / "out"
    analyze(folder, output, cluster=address)
    (output / "3.mask.png").unlink()
    first = rows(output)
    capsys.readouterr()
    assert analyze(folder, output, cluster=address) == 0
    assert "1 analyzed, 9 done before, 0 failed; 10 in all." in capsys.readouterr().err
    assert rows(output) == first
    states = {record.state for record in read_manifest(output).values()}
    assert states == {FileState.DONE}


def test_frames_of_a_file_are_analyzed_and_continued(address, tmp_path, capsys):
    folder, output = write_pages(tmp_path / "in", 1, 3), tmp_path / "out"
    assert analyze(folder, output, cluster=address) == 0
    assert [row["frame"] for row in rows(output)] == [1, 2, 3]
    (output / "0.frame-2.mask.png").unlink()
    capsys.readouterr()
    assert analyze(folder, output, cluster=address) == 0
    assert "1 analyzed, 2 done before, 0 failed; 3 in all." in capsys.readouterr().err


def test_workers_that_see_neither_inputs_nor_output_get_and_give_bytes(
    address, write_images, tmp_path, monkeypatch
):
    folder = write_images(8)
    plain, output = tmp_path / "plain", tmp_path / "out"
    analyze(folder, plain, write="json,mask,probability")
    monkeypatch.setattr(app.cluster.command, "_first", lambda _inputs: None)
    monkeypatch.setattr(Probe, "size", -1, raising=False)
    monkeypatch.setattr(app.cluster.command, "atomic_write", lambda _path, _content: None)
    assert analyze(folder, output, write="json,mask,probability", cluster=address) == 0
    assert rows(output) == rows(plain)
    assert files_of(output) == files_of(plain)


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_killed_workers_cost_only_what_they_had(
    cluster, address, write_images, tmp_path, during, capsys
):
    folder, output = write_images(80), tmp_path / "out"

    def kill_workers():
        wait_for_rows(output, 20)
        for pid in pids(cluster):
            os.kill(pid, signal.SIGKILL)

    during(kill_workers)
    assert analyze(folder, output, cluster=address) == 0
    assert [row["file"] for row in rows(output)] == [f"{n}.png" for n in range(80)]
    begun = [record.attempts for record in read_manifest(output).values()]
    assert max(begun) == 2
    assert sum(begun) < 100
    assert "ended: files that it had begun are given out again" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_a_file_that_kills_its_worker_is_given_up_and_no_other(
    address, write_images, tmp_path, capsys
):
    folder, output = write_images(30, poisoned=(4,)), tmp_path / "out"
    poisoned = partial(analyze, folder, output, make_engine=fakes.deadly, cluster=address)
    assert poisoned() == 1
    failed = [row for row in rows(output) if row["error"]]
    assert [row["file"] for row in failed] == ["4.png"]
    assert failed[0]["error_code"] == "given_up_after_workers_died"
    error = capsys.readouterr().err
    assert "29 analyzed, 0 done before, 1 failed; 30 in all." in error
    assert "1 of those that failed was given up" in error
    # It ends no worker of the next run either.
    assert poisoned() == 1
    assert "0 analyzed, 29 done before, 1 failed; 30 in all." in capsys.readouterr().err
    assert read_manifest(output)["4.png"].attempts == 3


def test_a_full_disk_of_a_worker_ends_the_run_and_it_goes_on(
    address, write_images, tmp_path, capsys
):
    folder, output = write_images(20), tmp_path / "out"
    assert analyze(folder, output, make_engine=fakes.on_full_disk, cluster=address) == 1
    error = capsys.readouterr().err
    assert "disk is full" in error
    assert "20 files are not finished" in error
    assert analyze(folder, output, cluster=address) == 0
    assert len(rows(output)) == 20


def test_a_full_disk_of_the_coordinator_tears_nothing(
    address, write_images, tmp_path, capsys, monkeypatch
):
    folder, output = write_images(20), tmp_path / "out"
    written = []

    def append_five(handle, data):
        if len(written) == 5:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written.append(data)
        append(handle, data)

    with monkeypatch.context() as context:
        context.setattr("app.files.results.append", append_five)
        assert analyze(folder, output, write="json", cluster=address) == 1
    assert "disk is full" in capsys.readouterr().err
    assert len(rows(output)) == 5
    assert analyze(folder, output, write="json", cluster=address) == 0
    assert "15 analyzed, 5 done before" in capsys.readouterr().err


def test_a_worker_with_other_networks_is_not_used(address, write_images, tmp_path, capsys):
    folder, output = write_images(60), tmp_path / "out"
    assert analyze(folder, output, make_engine=fakes.other_weights, cluster=address) == 0
    assert "Its weights are not those of this computer" in capsys.readouterr().err
    assert len({row["models"] for row in rows(output)}) == 1


def test_no_worker_of_this_version(address, write_images, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(app.cluster.command, "software", lambda: "BUSight 99")
    assert analyze(write_images(2), tmp_path / "out", cluster=address) == 1
    error = capsys.readouterr().err
    assert "this computer BUSight 99: install the same version on both." in error
    assert "2 files are not finished" in error
