"""The program as a process of its own: how it is stopped, and what it loads."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

OFFSCREEN = "This plugin does not support propagateSizeHints()\n"
ROOT = Path(__file__).parents[2]
SLOW_PROGRAM = """
import functools, sys, time
sys.path[:0] = {paths!r}

def serve(connection, device):
    import cli_fakes, numpy as np
    from models.torch_free.wire import Ready, receive_array, send_prediction
    connection.send(Ready("fake device", "fake 1"))
    try:
        while True:
            job = connection.recv()
            pixels = receive_array(connection, job.shape, np.uint8)
            time.sleep(0.4)
            answer = cli_fakes.bright_is_lesion(pixels)
            send_prediction(connection, "fake device", answer)
    except (EOFError, ConnectionError):
        pass

if __name__ == "__main__":
    import cli_fakes, signal
    # Ctrl-C is ignored in what a script starts in the background, as these tests may be.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    from app import cli
    from app.workers.engine import Engine
    cli.manifest_in_use = cli_fakes.manifest
    sys.exit(cli.main(sys.argv[1:], functools.partial(Engine, serve=serve)))
"""


def test_the_command_line_loads_neither_torch_nor_qt():
    code = "import sys, app.cli; print({'torch', 'PySide6'} & sys.modules.keys())"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for a process")
@pytest.mark.parametrize("to_all", [True, False], ids=["group", "program"])
@pytest.mark.parametrize(
    ("stop", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["int", "term"]
)
def test_a_stop_ends_in_order_and_the_next_run_goes_on(pictures, tmp_path, stop, code, to_all):
    for number in range(8):
        (pictures / f"more{number}.png").write_bytes((pictures / "a.png").read_bytes())
    program, output = tmp_path / "program.py", tmp_path / "out"
    program.write_text(SLOW_PROGRAM.format(paths=[str(ROOT), str(Path(__file__).parent)]))
    command = [sys.executable, str(program), "analyze", str(pictures), "--output", str(output)]
    command += ["--write", "mask,json,csv"]
    running = subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, start_new_session=True, cwd=tmp_path
    )
    results = output / "results.jsonl"
    deadline = time.monotonic() + 60
    while not results.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    children = psutil.Process(running.pid).children(recursive=True)
    # To all as a terminal or a service manager does, the engine's process included.
    (os.killpg if to_all else os.kill)(running.pid, stop)
    said = running.communicate(timeout=60)[1]
    assert running.returncode == code
    assert "Traceback" not in said
    assert "goes on from there" in said
    assert not psutil.wait_procs(children, timeout=5)[1]
    done = [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]
    assert 0 < len(done) < 11
    assert all((output / record["mask"]).is_file() for record in done)
    assert (output / "results.csv").is_file()
    assert not list(output.rglob("*.tmp"))
    again = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=True)
    assert f"{11 - len(done)} analysed, {len(done)} done before, 0 failed" in again.stderr


WINDOW_PROGRAM = """
import functools, sys
sys.path[:0] = {paths!r}
import fake_engines
from app import compose
from app.workers.engine import Engine

if __name__ == "__main__":
    compose.Engine = functools.partial(Engine, serve=fake_engines.serve)
    build = compose.build_program

    def build_program(engine, settings):
        program = build(engine, settings)
        program.controller.engine_ready.connect(lambda *_: print("ready", flush=True))
        return program

    compose.build_program = build_program
    sys.exit(compose.run_window([]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals for a process")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM], ids=["int", "term"])
def test_a_stop_closes_the_window_as_its_user_does(tmp_path, stop):
    program = tmp_path / "program.py"
    paths = [str(ROOT), str(ROOT / "tests" / "workers")]
    program.write_text(WINDOW_PROGRAM.format(paths=paths))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    running = subprocess.Popen(
        [sys.executable, str(program)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert running.stdout.readline() == "ready\n"
    children = psutil.Process(running.pid).children(recursive=True)
    assert children
    running.send_signal(stop)
    assert running.communicate(timeout=60)[1].replace(OFFSCREEN, "").strip() == ""
    assert running.returncode == 0
    assert not psutil.wait_procs(children, timeout=5)[1]
    assert "geometry" in (tmp_path / "BUSight" / "window.ini").read_text()
