"""The page as PNG: the pixels that were drawn, every text, and no much larger file than Qt's."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from app.files.png import encode_png
from app.report import write
from app.report.page import PAGE_DPI
from app.report.png import deflated
from app.report.write import page_pixels, render_report, report_png

LARGER = 1.15


def decoded(png: bytes) -> np.ndarray:
    with Image.open(BytesIO(png)) as image:
        assert (image.format, image.mode) == ("PNG", "RGB")
        return np.asarray(image)


def test_the_file_holds_the_pixels_that_were_drawn(make_report) -> None:
    report = make_report()
    drawn = render_report(report)
    png = report_png(report)
    read = QImage.fromData(png).convertToFormat(drawn.format())
    assert read == drawn
    assert (decoded(png) == page_pixels(report)).all()


def test_the_file_is_little_larger_than_qts(make_report) -> None:
    report = make_report()
    # Ultrasound images are speckled, and hardly compress.
    speckle = np.random.default_rng(5).rayleigh(40, report.scan.pixels.shape)
    scan = replace(report.scan, pixels=speckle.clip(0, 255).astype(np.uint8))
    report = replace(report, scan=scan)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert render_report(report).save(buffer, "PNG")
    assert len(report_png(report)) <= LARGER * buffer.size()


def test_pages_are_painted_one_at_a_time(make_report, monkeypatch) -> None:
    """Two threads that use some part of Qt for the first time end the process."""
    under_way, most = [], []

    def painting(painter, report) -> None:
        under_way.append(report)
        most.append(len(under_way))
        threading.Event().wait(0.01)
        under_way.pop()

    monkeypatch.setattr(write, "paint_report", painting)
    with ThreadPoolExecutor(4) as pool:
        pages = list(pool.map(report_png, [make_report()] * 8))
    assert len(pages) == 8
    assert max(most) == 1


@pytest.mark.parametrize("width", [1, 2, 3, 50])
def test_any_width_and_any_bytes(width: int) -> None:
    pixels = np.random.default_rng(width).integers(0, 256, (7, width, 3)).astype(np.uint8)
    assert (decoded(encode_png(pixels, {}, PAGE_DPI, deflated)) == pixels).all()


@pytest.mark.parametrize("text", ["short", "é" * 3000, "乳腺 😀", "乳" * 3000])
def test_texts_are_read_as_they_were_written(text: str) -> None:
    png = encode_png(np.zeros((2, 2, 3), np.uint8), {"Comment": text}, PAGE_DPI)
    with Image.open(BytesIO(png)) as image:
        image.load()
        assert image.text == {"Comment": text}
    assert QImage.fromData(png).text("Comment") == text
