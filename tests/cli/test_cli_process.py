"""The command line as a process of its own: Ctrl-C, and what it loads."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SLOW_PROGRAM = """
import functools, sys, time
sys.path[:0] = {paths!r}

def serve(connection, device):
    import cli_fakes, numpy as np
    from models.wire import Ready, receive_array, send_prediction
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
    cli.load_manifest = cli_fakes.manifest
    sys.exit(cli.main(sys.argv[1:], functools.partial(Engine, serve=serve)))
"""


def test_the_command_line_loads_neither_torch_nor_qt():
    code = "import sys, app.cli; print({'torch', 'PySide6'} & sys.modules.keys())"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_ends_cleanly_and_the_next_run_goes_on(pictures, tmp_path):
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
    os.killpg(running.pid, signal.SIGINT)  # as a terminal does, to the engine's process too
    said = running.communicate(timeout=60)[1]
    assert running.returncode == 130
    assert "Traceback" not in said
    assert "goes on from there" in said
    done = [json.loads(line) for line in results.read_text(encoding="utf-8").splitlines()]
    assert 0 < len(done) < 11
    assert all((output / record["mask"]).is_file() for record in done)
    assert not list(output.rglob("*.tmp"))
    again = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=True)
    assert f"{11 - len(done)} analysed, {len(done)} done before, 0 failed" in again.stderr
