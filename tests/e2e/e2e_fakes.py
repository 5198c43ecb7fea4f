"""An engine without networks for the window's tests."""

from fake_engine import CALM_IMAGE, FakeEngine, Pixels, brightness, device, full_box
from fake_engine import NO_WEIGHTS as NO_WEIGHTS

from models.torch_free.devices import DeviceAdvice
from models.torch_free.message import Message
from models.torch_free.operating_point import Measurement, OperatingPoint
from models.torch_free.prediction import ClassProbabilities, Prediction

POINTS = (
    OperatingPoint(
        "high sensitivity",
        0.3,
        0.5,
        known=Measurement(0.95, 0.72, 0.031, 0.08, 0.12, 2551),
        left_out=Measurement(0.86, 0.66, 0.052, 0.1, 0.19, 1234),
    ),
    # Accepts nothing of what the engine says.
    OperatingPoint("balanced", 0.5, 0.95, known=Measurement(0.88, 0.86, 0.03, 0.08, 0.12, 2551)),
    OperatingPoint(
        "high specificity", 0.85, 0.5, known=Measurement(0.74, 0.95, 0.03, 0.08, 0.12, 2551)
    ),
)
WAIT_MS = 20_000
MODELS = "fake 1"


def two_halves(pixels: Pixels) -> Prediction:
    """Bright is lesion; what is in the left half is malignant, in the right half benign."""
    height, width = pixels.shape[:2]
    half = width // 2
    malignant, benign = ClassProbabilities(0.1, 0.1, 0.8), ClassProbabilities(0.1, 0.8, 0.1)
    candidates = (full_box(0, half, height, malignant), full_box(half, half, height, benign))
    return Prediction(
        brightness(pixels),
        candidates,
        malignant,
        MODELS,
        device(),
        0.01,
        whole_image=CALM_IMAGE,
    )


def window_engine() -> FakeEngine:
    """An engine that has advice on how to get a better device."""
    engine = FakeEngine(two_halves)
    engine.advice = Message(DeviceAdvice.INSTALL_DRIVER)
    return engine
