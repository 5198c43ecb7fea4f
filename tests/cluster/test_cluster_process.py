"""The command and a scheduler as processes of their own: how they end."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest
from ports import free_port

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": os.pathsep.join(
        str(ROOT / name) for name in ("", "tests", "tests/cluster") if (ROOT / name).is_dir()
    ),
}
PROGRAM = """
import functools, pathlib, sys
import cluster_fakes
from app import cli

if __name__ == "__main__":
    gate, *arguments = sys.argv[1:]
    make_engine = functools.partial(cluster_fakes.gated, pathlib.Path(gate))
    sys.exit(cli.main(["analyze", *arguments], make_engine=make_engine))
"""
PATIENCE_S = 60


@pytest.fixture
def start():
    """Start a process with Python's arguments; it is killed at the end."""
    running = []

    def start(*arguments):
        process = subprocess.Popen(
            [sys.executable, *map(str, arguments)],
            env=ENVIRONMENT, stderr=subprocess.PIPE, text=True, start_new_session=True,
        )  # fmt: skip
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()


def analyze(start, program, folder, output, cluster, gate="open"):
    program.write_text(PROGRAM)
    return start(program, gate, folder, "--output", output, "--write", "json", "--cluster", cluster)


def wait_until(is_so):
    deadline = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def begun(output):
    """How many files were given out."""
    try:
        return (output / "manifest" / "cluster.jsonl").read_text().count('"started"')
    except FileNotFoundError:
        return 0


def files(output):
    lines = (output / "results.jsonl").read_text().splitlines()
    return [json.loads(line)["file"] for line in lines]


def test_a_stopped_command_keeps_its_work_and_a_killed_one_leaves_no_worker(
    start, write_images, tmp_path
):
    folder, output, gate = write_images(200), tmp_path / "out", tmp_path / "gate"
    program = tmp_path / "program.py"
    stopped = analyze(start, program, folder, output, "local:1", gate)
    wait_until(lambda: begun(output))
    gate.touch()
    wait_until(lambda: begun(output) > 10)
    gate.unlink()
    children = psutil.Process(stopped.pid).children(recursive=True)
    stopped.send_signal(signal.SIGTERM)
    threading.Timer(1, gate.touch).start()  # the Scans in work end only now
    _, error = stopped.communicate(timeout=PATIENCE_S)
    assert stopped.returncode == 143, error
    assert "Finished results are kept" in error
    assert f"{200 - len(files(output))} files are not finished" in error
    assert psutil.wait_procs(children, PATIENCE_S)[1] == []

    gate.unlink()
    before = begun(output)
    killed = analyze(start, program, folder, output, "local:1", gate)
    wait_until(lambda: begun(output) > before)
    children = psutil.Process(killed.pid).children(recursive=True)
    killed.kill()
    assert children
    assert psutil.wait_procs(children, PATIENCE_S)[1] == []


def test_a_lost_scheduler_ends_the_run_which_goes_on_with_another(
    start, address, write_images, tmp_path
):
    folder, output, gate = write_images(60), tmp_path / "out", tmp_path / "gate"
    program = tmp_path / "program.py"
    port = free_port()
    own = f"tcp://127.0.0.1:{port}"
    scheduler = start(
        "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", port,
        "--no-dashboard", "--dashboard-address", "127.0.0.1:0",
    )  # fmt: skip
    start(
        "-m", "distributed.cli.dask_worker", own, "--no-nanny", "--nthreads", "3",
        "--no-dashboard", "--death-timeout", "30",
    )  # fmt: skip
    lost = analyze(start, program, folder, output, own, gate)
    wait_until(lambda: begun(output))
    gate.touch()
    wait_until(lambda: begun(output) > 10)
    gate.unlink()
    scheduler.kill()
    began = time.monotonic()
    _, error = lost.communicate(timeout=PATIENCE_S)
    assert time.monotonic() - began < 20
    assert lost.returncode == 1
    assert "The connection to the scheduler is lost" in error
    assert "files are not finished" in error

    gate.touch()
    goes_on = analyze(start, program, folder, output, address, gate)
    goes_on.communicate(timeout=PATIENCE_S)
    assert goes_on.returncode == 0
    assert files(output) == [f"{n}.png" for n in range(60)]
