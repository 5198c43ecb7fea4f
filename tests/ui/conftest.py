from dataclasses import replace

import numpy as np
import pytest

from app.domain.assessment import assess
from app.domain.scan import Scan
from app.report.overlay import OverlayStyle
from app.ui.actions import Actions
from app.ui.assessment_panel import AssessmentPanel
from app.ui.theme import apply_theme
from app.workers.session import Session
from models.torch_free.devices import DeviceInUse
from models.torch_free.message import Message
from models.torch_free.operating_point import Measurement, OperatingPoint
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction

POINTS = (
    OperatingPoint(
        "high sensitivity",
        0.3,
        0.5,
        known=Measurement(0.95, 0.72, 0.031, 0.08, 0.12, 2551),
        left_out=Measurement(0.86, 0.66, 0.052, 0.1, 0.19, 1234),
    ),
    OperatingPoint("balanced", 0.5, 0.5, known=Measurement(0.88, 0.86, 0.03, 0.08, 0.12, 2551)),
    OperatingPoint(
        "high specificity", 0.8, 0.5, known=Measurement(0.74, 0.95, 0.03, 0.08, 0.12, 2551)
    ),
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
def window_actions(qtbot, points):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    yield Actions(window, points)
    window.close()


@pytest.fixture
def panel(qtbot, session, window_actions, points):
    panel = AssessmentPanel(session, window_actions, OverlayStyle())
    panel.operating_points.show_chosen(points[0].name)
    qtbot.addWidget(panel)
    panel.resize(364, 700)
    panel.show()
    return panel


@pytest.fixture
def scan():
    """120 by 160, gray, a pixel 0.1 by 0.2 mm."""
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
            Candidate((20, 30, 40, 40), whole, ClassProbabilities(0.05, 0.15, 0.8)),
            Candidate((100, 40, 40, 40), whole, ClassProbabilities(0.1, 0.8, 0.1)),
        ),
        ClassProbabilities(0.05, 0.15, 0.8),
        "fake 1",
        Message.of(DeviceInUse.CPU),
        0.1,
    )


@pytest.fixture
def with_possible(prediction):
    """The same, but the right square is not accepted: a lesion by 0.41."""
    left, right = prediction.candidates
    right = replace(right, class_probabilities=ClassProbabilities(0.59, 0.3, 0.11))
    return replace(prediction, candidates=(left, right))


@pytest.fixture
def only_possible(prediction):
    """Nothing is accepted, and yet the right square reaches the limit of 0.3."""
    left, right = prediction.candidates
    candidates = (
        replace(left, class_probabilities=ClassProbabilities(0.9, 0.05, 0.05)),
        replace(right, class_probabilities=ClassProbabilities(0.59, 0.06, 0.35)),
    )
    return replace(
        prediction, candidates=candidates, class_probabilities=ClassProbabilities(0.59, 0.06, 0.35)
    )


@pytest.fixture
def calm(prediction):
    """Nothing at all."""
    return replace(
        prediction,
        probability=np.zeros_like(prediction.probability),
        candidates=(),
        class_probabilities=ClassProbabilities(0.95, 0.04, 0.01),
    )


@pytest.fixture
def assessment(scan, prediction):
    return assess(scan, prediction, 0.45, POINTS[0])
