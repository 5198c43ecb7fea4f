"""``analyze`` as a separate process, with an engine that needs no networks.

The environment variable DELAY_MS is the time per image, FILE_LIMIT the largest size of a file
(Linux and macOS). This runs as a script, because the engine's process imports it by its path.
"""

import os
import sys
import time
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parents[3]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from fake_engine import MODELS, bright_is_lesion, device  # noqa: E402 after sys.path is set

from models.torch_free.wire import Ready, receive_array, send_prediction  # noqa: E402

DELAY_MS, FILE_LIMIT = "BUSIGHT_ROBUSTNESS_DELAY_MS", "BUSIGHT_ROBUSTNESS_FILE_LIMIT"


def serve(connection: Connection, _device: str) -> None:
    """Return brightness as the probability of a lesion, after the delay."""
    connection.send(Ready(device(), MODELS))
    try:
        while True:
            job = connection.recv()
            pixels = receive_array(connection, job.shape, np.uint8)
            time.sleep(int(os.environ.get(DELAY_MS, "0")) / 1000)
            send_prediction(connection, job.number, bright_is_lesion(pixels))
    except (EOFError, ConnectionError):
        return


def main() -> int:
    """Run the command line."""
    from app import cli
    from app.workers.engine_process import EngineProcess

    limit = os.environ.get(FILE_LIMIT)
    if limit is not None and sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), resource.RLIM_INFINITY))
    return cli.main(sys.argv[1:], partial(EngineProcess, serve=serve))


if __name__ == "__main__":
    sys.exit(main())
