"""``analyze`` as a process of its own, with an engine that needs no networks.

DELAY_MS of the environment is how long a picture takes, FILE_LIMIT the size over which no file
grows (Linux and macOS). Run as a script, for the engine's process imports it again by its path.
"""

import os
import sys
import time
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT))

from models.torch_free.prediction import Candidate, Prediction  # noqa: E402 the path comes first
from models.torch_free.wire import Ready, receive_array, send_prediction  # noqa: E402

DELAY_MS, FILE_LIMIT = "BUSIGHT_ROBUSTNESS_DELAY_MS", "BUSIGHT_ROBUSTNESS_FILE_LIMIT"
MODELS, DEVICE = "fake 1", "fake device"


def serve(connection: Connection, device: str) -> None:
    """Call everything bright a lesion, after the delay."""
    connection.send(Ready(DEVICE, MODELS))
    try:
        while True:
            job = connection.recv()
            pixels = receive_array(connection, job.shape, np.uint8)
            time.sleep(int(os.environ.get(DELAY_MS, "0")) / 1000)
            send_prediction(connection, DEVICE, _predicted(pixels))
    except (EOFError, ConnectionError):
        return


def _predicted(pixels: np.ndarray) -> Prediction:
    height, width = pixels.shape[:2]
    grey = pixels if pixels.ndim == 2 else pixels[..., 0]
    region = Candidate((0, 0, width, height), np.ones((height, width), np.bool_), (0.1, 0.4, 0.5))
    probability = (grey / np.float32(255)).astype(np.float32)
    return Prediction(probability, (region,), (0.1, 0.4, 0.5), MODELS, DEVICE, 0.01)


def main() -> int:
    """Run the command line."""
    from app import cli
    from app.workers.engine import Engine

    limit = os.environ.get(FILE_LIMIT)
    if limit is not None and sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), resource.RLIM_INFINITY))
    return cli.main(sys.argv[1:], partial(Engine, serve=serve))


if __name__ == "__main__":
    sys.exit(main())
