import numpy as np
import pytest

from app.domain.assessment import OperatingPoint, assess
from app.domain.scan import Scan
from app.ui.actions import Actions
from app.ui.theme import apply_theme
from app.workers.session import Session
from models.prediction import Candidate, Prediction

POINTS = (
    OperatingPoint("high sensitivity", 0.3, 0.95, 0.72, 2551),
    OperatingPoint("balanced", 0.5, 0.88, 0.86, 2551),
    OperatingPoint("high specificity", 0.8, 0.74, 0.95, 2551),
)


@pytest.fixture(scope="session", autouse=True)
def theme(qapp):
    apply_theme(qapp)


@pytest.fixture
def points():
    return POINTS


@pytest.fixture
def session(qapp):
    return Session(POINTS)


@pytest.fixture
def window_actions(qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    yield Actions(window)
    window.close()


@pytest.fixture
def scan():
    """120 by 160, grey, a pixel 0.1 by 0.2 mm."""
    pixels = np.full((120, 160), 100, np.uint8)
    return Scan(pixels, "/somewhere/case.png", "case.png", "0" * 64, spacing_mm=(0.1, 0.2))


@pytest.fixture
def prediction():
    """A malignant square of probability 0.9 at the left, a benign one of 0.5 at the right."""
    probability = np.zeros((120, 160), np.float32)
    probability[30:70, 20:60] = 0.9
    probability[40:80, 100:140] = 0.5
    whole = np.ones((40, 40), np.bool_)
    return Prediction(
        probability,
        (
            Candidate((20, 30, 40, 40), whole, (0.05, 0.15, 0.8)),
            Candidate((100, 40, 40, 40), whole, (0.1, 0.8, 0.1)),
        ),
        0.5,
        "fake 1",
        "fake device",
        0.1,
    )


@pytest.fixture
def assessment(scan, prediction):
    return assess(scan, prediction, 0.45, POINTS[0])
