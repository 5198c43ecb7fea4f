"""Scans, Predictions and Reports for drawing."""

from collections.abc import Sequence
from datetime import UTC, datetime

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QRectF
from report_fakes import POINT

from app.domain.assessment import assess
from app.domain.scan import Scan
from app.report import text
from app.report.page import Report
from models.torch_free.devices import DeviceInUse, DeviceReason
from models.torch_free.image_warning import ImageWarning
from models.torch_free.judged_regions import joined
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction

NORMAL_OF_POSSIBLE = 0.59
"""A possible lesion is one to 41%."""

NOTHING_SEEN = ClassProbabilities(0.97, 0.02, 0.01)

Ellipse = tuple[int, int, int, int, float]
"""Center x and y, half axes, malignancy."""


@pytest.fixture(autouse=True)
def _application(qapp) -> None:
    """Painting needs fonts, and fonts an application."""


@pytest.fixture
def no_letters(monkeypatch) -> None:
    """Draw bars for words, as wide on any system, so that snapshots depend on no font."""

    def width(words, style):
        return 0.6 * style.size * len(words)

    def draw(painter, place, words, style, align=text.LEFT):
        wide = min(width(words, style), place.width())
        free = {text.LEFT: 0.0, text.CENTER: 0.5, text.RIGHT: 1.0}[align] * (place.width() - wide)
        top = place.center().y() - style.size * 0.3
        painter.fillRect(
            int(place.left() + free), int(top), int(wide), int(style.size * 0.6), style.color
        )

    monkeypatch.setattr(text, "width", width)
    monkeypatch.setattr(text, "draw", draw)


@pytest.fixture
def written(monkeypatch) -> list[tuple[QRectF, str, text.TextStyle]]:
    """Everything that is written on the page; places over the image are in their own unit."""
    found = []
    draw = text.draw

    def note(painter, place, words, style, align=text.LEFT):
        found.append((painter.transform().mapRect(place), words, style))
        draw(painter, place, words, style, align)

    monkeypatch.setattr(text, "draw", note)
    return found


@pytest.fixture
def make_report():
    def make(
        size: tuple[int, int] = (640, 480),
        ellipses: Sequence[Ellipse] = ((200, 200, 110, 60, 0.91), (480, 340, 60, 45, 0.08)),
        spacing: tuple[float, float] | None = (0.1, 0.1),
        name: str = "phantom.png",
        *,
        possible: Sequence[Ellipse] = (),
        whole: ClassProbabilities = NOTHING_SEEN,
        threshold: float = 0.45,
        warnings: tuple[ImageWarning, ...] = (),
        point: OperatingPoint = POINT,
    ) -> Report:
        """Make a Report of lesions and possible ones; ``whole`` is for the image as a whole."""
        width, height = size
        y, x = np.mgrid[:height, :width]
        pixels = (40 + 30 * np.sin(x / 17) * np.cos(y / 11) + 40 * y / height).astype(np.uint8)
        probability = np.zeros((height, width), np.float32)
        candidates = []
        for normal, places in ((0.02, ellipses), (NORMAL_OF_POSSIBLE, possible)):
            for center_x, center_y, half_width, half_height, malignancy in places:
                mask = np.zeros((height, width), np.uint8)
                cv2.ellipse(
                    mask, (center_x, center_y), (half_width, half_height), 15, 0, 360, 1, -1
                )
                probability[mask > 0] = 0.9
                left, top, wide, high = cv2.boundingRect(mask)
                inside = mask[top : top + high, left : left + wide] > 0
                probabilities = ClassProbabilities(normal, 1 - normal - malignancy, malignancy)
                candidates.append(Candidate((left, top, wide, high), inside, probabilities))
        scan = Scan(pixels, f"/images/{name}", name, "0123456789abcdef" * 4, spacing)
        prediction = Prediction(
            probability,
            tuple(candidates),
            joined([whole, *(one.class_probabilities for one in candidates)]),
            "unet 1",
            Message.of(DeviceInUse.CPU, number_type="fp32", reason=DeviceReason.CHOSEN),
            1.2,
            warnings,
        )
        usual = assess(scan, prediction, 0.45, point)
        assert (len(usual.lesions), len(usual.possible_lesions)) == (len(ellipses), len(possible))
        assessment = assess(scan, prediction, threshold, point)
        return Report(scan, prediction, assessment, datetime(2026, 11, 24, 9, 30, tzinfo=UTC))

    return make
