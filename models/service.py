"""The engine's process from within: load the networks once, then answer one job after another."""

from multiprocessing.connection import Connection

import numpy as np

from models.device import DeviceError
from models.manifest import WeightsError
from models.predictor import Predictor
from models.wire import Failed, Job, Ready, Refused, receive_array, send_prediction


def serve(connection: Connection, device: str) -> None:
    """Load the networks for ``device`` and answer jobs until the other end of the pipe closes.

    Sends Ready or Refused first, then for each Job a Prediction or Failed.
    """
    try:
        predictor = _load(connection, device)
        while predictor is not None:
            _answer(connection, predictor)
    except (EOFError, ConnectionError):
        return  # the program has closed its end, or has died


def _load(connection: Connection, device: str) -> Predictor | None:
    try:
        predictor = Predictor(device)
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


def _answer(connection: Connection, predictor: Predictor) -> None:
    job: Job = connection.recv()
    pixels = receive_array(connection, job.shape, np.uint8)
    try:
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
