"""The engine's process from within: load the networks once, then answer one job after another."""

from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from models.device import DeviceError
from models.predictor import Predictor
from models.threads import Threads
from models.torch_free.manifest import WeightsError
from models.torch_free.wire import Failed, Job, Ready, Refused, receive_array, send_prediction


def serve(connection: Connection, device: str, weights: Path | None = None) -> None:
    """Load the networks for ``device`` and answer jobs until the other end of the pipe closes.

    ``weights`` is a folder with other weights than the program's. Sends Ready or Refused first,
    then for each Job a Prediction or Failed.
    """
    threads = Threads()
    try:
        predictor = _load(connection, device, weights)
        while predictor is not None:
            _answer(connection, predictor, threads)
    except (EOFError, ConnectionError):
        return  # the program has closed its end, or has died


def _load(connection: Connection, device: str, weights: Path | None) -> Predictor | None:
    try:
        predictor = Predictor(device, weights)
    except (WeightsError, DeviceError) as error:
        connection.send(Refused(str(error)))
        return None
    except Exception as error:  # noqa: BLE001 whatever it was, the program must hear of it
        connection.send(
            Refused(f"The networks could not be loaded ({_brief(error)}): try the device 'cpu'.")
        )
        return None
    connection.send(Ready(predictor.device_text, predictor.models, predictor.device_advice))
    return predictor


def _answer(connection: Connection, predictor: Predictor, threads: Threads) -> None:
    job: Job = connection.recv()
    pixels = receive_array(connection, job.shape, np.uint8)
    try:
        threads.use(job.threads)
        prediction = predictor.predict(pixels)
    except MemoryError:
        connection.send(
            Failed(
                "The memory did not suffice for this picture: close other programs or use a "
                "smaller picture, then try again.",
            )
        )
    except Exception as error:  # noqa: BLE001 one picture must not end the engine
        connection.send(
            Failed(
                f"The networks failed on this picture ({_brief(error)}): try again, or try the "
                "device 'cpu'.",
            )
        )
    else:
        send_prediction(connection, predictor.device_text, prediction, predictor.device_advice)


def _brief(error: Exception) -> str:
    """Name an error in one line, for the middle of a sentence."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0].rstrip('.:')}" if lines else type(error).__name__
