"""The overlay as it is drawn over an image."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.report import overlay, palette, symbols
from app.report.overlay import OverlayStyle, compose_overlay, outline_path
from app.report.qimage import scan_to_qimage
from models.torch_free.image_warning import ImageWarning


def drawn(report, style: OverlayStyle, zoom: float = 1.0, ground: str = "#404040") -> QImage:
    scan = report.scan
    image = QImage(int(scan.width * zoom), int(scan.height * zoom), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.scale(zoom, zoom)
    compose_overlay(painter, report.assessment, style)
    painter.end()
    return image


def count(image: QImage, color: str) -> int:
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    return int(np.count_nonzero((rows & 0xFFFFFF) == int(color[1:], 16)))


LINES = OverlayStyle(fill=False, axes=False)


@pytest.fixture
def shades(monkeypatch) -> list[tuple[QRectF, str]]:
    """Places and words of what is written over the image, in label units."""
    written = []
    draw = overlay.text.draw

    def note(painter, place, words, style, align):
        written.append((QRectF(place), words))
        draw(painter, place, words, style, align)

    monkeypatch.setattr(overlay.text, "draw", note)
    return written


def test_the_outline_is_red_from_the_limit_on_and_green_under_it(make_report) -> None:
    suspicious = drawn(make_report(ellipses=[(200, 200, 90, 60, 0.3)]), LINES)
    assert count(suspicious, palette.RED) > 400
    assert count(suspicious, palette.GREEN) == 0
    benign = drawn(make_report(ellipses=[(200, 200, 90, 60, 0.29)]), LINES)
    assert count(benign, palette.GREEN) > 400
    assert count(benign, palette.RED) == 0


@pytest.mark.parametrize("malignant", [0.3, 0.29])
def test_with_a_warning_every_outline_is_gray(make_report, malignant: float) -> None:
    report = make_report(
        ellipses=[(200, 200, 90, 60, malignant)], warnings=(ImageWarning.UNFAMILIAR,)
    )
    image = drawn(report, LINES)
    assert count(image, palette.DIM) > 400
    assert count(image, palette.GREEN) == count(image, palette.RED) == 0


def test_a_possible_lesion_is_dashed_gray_without_fill_and_axes(make_report, shades) -> None:
    """However suspicious it is: the number in the table and the risk label show that."""
    place = (200, 200, 90, 60, 0.4)
    lesion = drawn(make_report(ellipses=[place]), LINES)
    possible = make_report(ellipses=[], possible=[place])
    shades.clear()
    image = drawn(possible, OverlayStyle(opacity=1.0))
    assert count(image, palette.RED) == 0
    assert 0.3 < count(image, palette.DIM) / count(lesion, palette.RED) < 0.8
    assert image.pixelColor(200, 200) == QColor("#404040")
    assert [words for _, words in shades] == ["a"]


def test_possible_lesions_can_be_hidden(make_report) -> None:
    report = make_report(ellipses=[], possible=[(200, 200, 90, 60, 0.4)])
    image = drawn(report, OverlayStyle(possible=False))
    assert count(image, "#404040") == image.width() * image.height()


def test_a_selected_possible_lesion_shows_its_lengths(make_report, shades) -> None:
    report = make_report(ellipses=[], possible=[(200, 200, 90, 60, 0.4)])
    (lesion,) = report.assessment.possible_lesions
    drawn(report, OverlayStyle(selected=lesion.id))
    lengths = [f"{lesion.long_axis_mm:.1f} mm", f"{lesion.short_axis_mm:.1f} mm"]
    assert [words for _, words in shades] == ["a", *lengths]


@pytest.mark.parametrize("warnings", [(), (ImageWarning.UNFAMILIAR,)])
def test_only_a_suspicious_lesion_has_a_diamond(
    make_report, monkeypatch, warnings: tuple[ImageWarning, ...]
) -> None:
    sharp, names = {}, []
    draw, diamond = overlay.draw_badge, symbols._diamond

    def note(*given):
        names.append(given[3].name)
        sharp[names[-1]] = False
        draw(*given)

    def note_diamond(*given):
        sharp[names[-1]] = True
        return diamond(*given)

    monkeypatch.setattr(overlay, "draw_badge", note)
    monkeypatch.setattr(symbols, "_diamond", note_diamond)
    drawn(make_report(warnings=warnings), OverlayStyle())
    assert sharp == {"1": not warnings, "2": False}


def test_with_all_off_nothing_is_drawn(make_report) -> None:
    image = drawn(make_report(), OverlayStyle(outline=False, fill=False, axes=False))
    assert count(image, "#404040") == image.width() * image.height()


def test_the_image_is_visible_through_the_fill(make_report) -> None:
    def middle(opacity: float) -> QColor:
        style = OverlayStyle(outline=False, axes=False, opacity=opacity)
        return drawn(make_report(), style).pixelColor(200, 200)

    assert middle(0.0) == QColor("#404040")
    assert middle(1.0) == QColor(palette.RED)
    assert QColor("#404040").red() < middle(0.5).red() < QColor(palette.RED).red()


@pytest.mark.parametrize("ground", ["#ffffff", palette.RED, "#808080"])
def test_the_outline_has_a_dark_casing_on_either_side(make_report, ground: str) -> None:
    image = drawn(make_report(ellipses=[(200, 200, 90, 60, 0.9)]), LINES, ground=ground)
    line = [image.pixelColor(x, 200) for x in range(270, 310)]
    dark = [x for x, color in enumerate(line) if color.lightness() < 120]
    assert dark[-1] - dark[0] <= 8
    between = line[dark[0] : dark[-1]]
    assert any(color.red() > 200 and color.green() < 130 for color in between)


def test_lines_keep_their_width_when_the_image_is_zoomed(make_report) -> None:
    report = make_report(ellipses=[(320, 240, 90, 60, 0.9)])
    near = drawn(report, OverlayStyle(fill=False, axes=False, scale=2.0), zoom=2.0)
    far = drawn(report, LINES)
    # Twice the length at the same width.
    assert count(near, palette.RED) == pytest.approx(2 * count(far, palette.RED), rel=0.25)


def test_a_selected_lesion_has_a_thicker_outline(make_report) -> None:
    report = make_report(ellipses=[(200, 200, 90, 60, 0.9)])
    plain = count(drawn(report, LINES), palette.RED)
    (lesion,) = report.assessment.lesions
    selected = drawn(report, OverlayStyle(fill=False, axes=False, selected=lesion.id))
    assert count(selected, palette.RED) > 1.3 * plain


def test_the_outline_stays_within_a_pixel_of_the_mask(make_report) -> None:
    (lesion,) = make_report(ellipses=[(200, 200, 90, 60, 0.9)]).assessment.lesions
    x, y, _, height = lesion.bbox
    box = outline_path(lesion, 1.0).boundingRect()
    assert box.left() == pytest.approx(x + 0.5, abs=1)
    assert box.bottom() == pytest.approx(y + height - 0.5, abs=1)


def test_lengths_are_in_mm_or_in_pixels(make_report, shades) -> None:
    ellipses = [(200, 200, 90, 60, 0.9)]
    report = make_report(ellipses=ellipses)
    drawn(report, OverlayStyle())
    (lesion,) = report.assessment.lesions
    lengths = [f"{lesion.long_axis_mm:.1f} mm", f"{lesion.short_axis_mm:.1f} mm"]
    assert [words for _, words in shades] == ["1", *lengths]
    shades.clear()
    drawn(make_report(ellipses=ellipses, spacing=None), OverlayStyle())
    lengths = [f"{lesion.long_axis_px:.0f} px", f"{lesion.short_axis_px:.0f} px"]
    assert [words for _, words in shades] == ["1", *lengths]


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.0])
def test_words_stay_inside_the_image(make_report, shades, scale: float) -> None:
    corners = [(50, 40, 60, 50, 0.9), (600, 40, 60, 50, 0.5), (40, 450, 50, 60, 0.1)]
    drawn(make_report(ellipses=corners), OverlayStyle(scale=scale), zoom=scale)
    image = QRectF(0, 0, 640 * scale, 480 * scale)
    assert len([words for _, words in shades if "mm" in words]) >= 3
    for place, words in shades:
        if "mm" in words:
            assert image.contains(place), words
        assert image.contains(place.center())


def test_lengths_cover_neither_each_other_nor_another_lesion(make_report, shades) -> None:
    many = [(70 + 100 * i, 80 + 110 * j, 34, 22, 0.5) for i in range(6) for j in range(4)]
    report = make_report(ellipses=many)
    drawn(report, OverlayStyle())
    places = [place for place, words in shades if "mm" in words]
    assert len(places) < 48
    for index, place in enumerate(places):
        assert not any(place.intersects(other) for other in places[index + 1 :])
        touched = [lesion for lesion in report.assessment.lesions if place.intersects(box(lesion))]
        assert len(touched) <= 1


@pytest.mark.parametrize("center", [(320, 240), (30, 25), (612, 460), (25, 455)])
@pytest.mark.parametrize("selected", [False, True])
def test_lengths_do_not_cover_a_small_lesion(make_report, shades, center, selected) -> None:
    report = make_report(ellipses=[(*center, 22, 14, 0.5), (320, 100, 60, 50, 0.4)])
    small = min(report.assessment.lesions, key=lambda lesion: lesion.area_px)
    drawn(report, OverlayStyle(selected=small.id if selected else None))
    lengths = {f"{length:.1f} mm" for length in (small.long_axis_mm, small.short_axis_mm)}
    places = [place for place, words in shades if words in lengths]
    # Where there is no room, only a selected Lesion has its lengths.
    assert len(places) == 2 or not selected
    assert not any(place.intersects(box(small)) for place in places)


def box(lesion) -> QRectF:
    return QRectF(*lesion.bbox)


def test_the_lengths_of_a_selected_lesion_are_always_there(make_report, shades) -> None:
    many = [(70 + 100 * i, 80 + 110 * j, 34, 22, 0.5) for i in range(6) for j in range(4)]
    (last, *_) = (lesion for lesion in make_report(ellipses=many).assessment.lesions)
    drawn(make_report(ellipses=many), OverlayStyle(selected=last.id))
    words = [words for _, words in shades]
    assert f"{last.long_axis_mm:.1f} mm" in words
    assert f"{last.short_axis_mm:.1f} mm" in words


def test_snapshot(make_report, no_letters, assert_snapshot) -> None:
    ellipses = [(200, 200, 110, 60, 0.91), (480, 340, 60, 45, 0.08), (610, 60, 50, 40, 0.4)]
    report = make_report(ellipses=ellipses, possible=[(90, 400, 60, 40, 0.4)])
    image = scan_to_qimage(report.scan.pixels).convertToFormat(QImage.Format.Format_RGB32)
    selected = report.assessment.lesions[1].id
    painter = QPainter(image)
    compose_overlay(painter, report.assessment, OverlayStyle(selected=selected))
    painter.end()
    assert_snapshot(image, "overlay")


def test_gray_and_color_pixels_become_the_same_image() -> None:
    gray = np.arange(35, dtype=np.uint8).reshape(5, 7) * 7
    color = np.repeat(gray[..., None], 3, axis=2)
    for pixels in (gray, color, gray[:, ::-1][:, ::-1]):
        image = scan_to_qimage(pixels)
        assert (image.width(), image.height()) == (7, 5)
        assert image.pixelColor(6, 4).getRgb()[:3] == (238, 238, 238)
        assert image.pixelColor(1, 0).getRgb()[:3] == (7, 7, 7)
