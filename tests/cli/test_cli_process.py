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
PATHS = [str(ROOT), *(str(ROOT / "tests" / name) for name in ("", "cli", "workers"))]

if sys.platform == "win32":
    # The one stop that Windows sends to another process: Ctrl-Break, to a group of processes.
    OWN_GROUP = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    STOPS = [pytest.param(signal.CTRL_BREAK_EVENT, 128 + signal.SIGBREAK, True, id="break")]
else:
    OWN_GROUP = {"start_new_session": True}
    STOPS = [
        pytest.param(stop, 128 + stop, to_all, id=f"{stop.name}-{'group' if to_all else 'program'}")
        for stop in (signal.SIGINT, signal.SIGTERM)
        for to_all in (True, False)
    ]


def send_stop(running, stop, *, to_all):
    """To all as a terminal or a service manager does, the engine's process included."""
    if to_all and sys.platform != "win32":
        os.killpg(running.pid, stop)
    else:
        running.send_signal(stop)


SLOW_PROGRAM = """
import functools, sys, time
sys.path[:0] = {paths!r}

def serve(connection, device):
    import fake_engine, numpy as np
    from models.torch_free.wire import Ready, receive_array, send_prediction
    connection.send(Ready(fake_engine.device(), fake_engine.MODELS))
    try:
        while True:
            job = connection.recv()
            pixels = receive_array(connection, job.shape, np.uint8)
            time.sleep(0.4)
            send_prediction(connection, job.number, fake_engine.bright_is_lesion(pixels))
    except (EOFError, ConnectionError):
        pass

if __name__ == "__main__":
    import cli_fakes, signal
    # Ctrl-C is ignored in what a script starts in the background, as these tests may be.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    from app import cli
    from app.workers.engine_process import EngineProcess
    cli.manifest_in_use = cli_fakes.manifest
    sys.exit(cli.main(sys.argv[1:], functools.partial(EngineProcess, serve=serve)))
"""


def test_the_command_line_loads_neither_torch_nor_qt():
    code = "import sys, app.cli; print({'torch', 'PySide6'} & sys.modules.keys())"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


ANALYZE = """
import sys
sys.path[:0] = {paths!r}
import cli_fakes
from app import cli
cli.manifest_in_use = cli_fakes.manifest
code = cli.main(["analyze", *sys.argv[1:]], cli_fakes.FakeEngine())
print(code, {{"torch", "PySide6", "pydicom", "highdicom", "pynetdicom", "dask"}} & {{*sys.modules}})
"""


@pytest.mark.parametrize(("write", "loaded"), [("json", "set()"), ("report,json", "{'PySide6'}")])
def test_an_image_is_analyzed_without_what_only_dicom_needs(images, tmp_path, write, loaded):
    words = [str(images / "a.png"), "--output", str(tmp_path / "out"), "--write", write]
    code = ANALYZE.format(paths=PATHS)
    done = subprocess.run(
        [sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == f"0 {loaded}"


@pytest.mark.parametrize(("stop", "code", "to_all"), STOPS)
def test_a_stop_ends_in_order_and_the_next_run_goes_on(images, tmp_path, stop, code, to_all):
    for number in range(8):
        (images / f"more{number}.png").write_bytes((images / "a.png").read_bytes())
    program, output = tmp_path / "program.py", tmp_path / "out"
    program.write_text(SLOW_PROGRAM.format(paths=PATHS), encoding="utf-8")
    command = [sys.executable, str(program), "analyze", str(images), "--output", str(output)]
    command += ["--write", "mask,json,csv"]
    running = subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, cwd=tmp_path, **OWN_GROUP
    )
    results = output / "results.jsonl"
    deadline = time.monotonic() + 60
    while not results.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    children = psutil.Process(running.pid).children(recursive=True)
    send_stop(running, stop, to_all=to_all)
    printed = running.communicate(timeout=60)[1]
    assert running.returncode == code
    assert "Traceback" not in printed
    assert "goes on from there" in printed
    assert not psutil.wait_procs(children, timeout=5)[1]
    done = [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]
    assert 0 < len(done) < 11
    assert all((output / record["mask"]).is_file() for record in done)
    assert (output / "results.csv").is_file()
    assert not list(output.rglob("*.tmp"))
    again = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=True)
    assert f"{11 - len(done)} analyzed, {len(done)} done before, 0 failed" in again.stderr


WINDOW_PROGRAM = """
import functools, pathlib, sys
sys.path[:0] = {paths!r}
import fake_engines
from app import compose, folders
from app.workers.engine_process import EngineProcess

if __name__ == "__main__":
    folders.user_config_path = lambda *_, **__: pathlib.Path({settings!r})
    compose.EngineProcess = functools.partial(EngineProcess, serve=fake_engines.serve)
    build = compose.build_program

    def build_program(engine, settings):
        program = build(engine, settings)
        program.controller.engine_ready.connect(lambda *_: print("ready", flush=True))
        return program

    compose.build_program = build_program
    sys.exit(compose.run_window([]))
"""


@pytest.mark.parametrize(("stop", "code", "to_all"), STOPS)
def test_a_stop_closes_the_window_as_its_user_does(tmp_path, stop, code, to_all):
    program = tmp_path / "program.py"
    settings = tmp_path / "settings"
    code_of_window = WINDOW_PROGRAM.format(paths=PATHS, settings=str(settings))
    program.write_text(code_of_window, encoding="utf-8")
    running = subprocess.Popen(
        [sys.executable, str(program)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        **OWN_GROUP,
    )
    assert running.stdout.readline() == "ready\n"
    children = psutil.Process(running.pid).children(recursive=True)
    assert children
    send_stop(running, stop, to_all=to_all)
    assert running.communicate(timeout=60)[1].replace(OFFSCREEN, "").strip() == ""
    assert running.returncode == 0
    assert not psutil.wait_procs(children, timeout=5)[1]
    assert "geometry" in (settings / "window.ini").read_text(encoding="utf-8")
