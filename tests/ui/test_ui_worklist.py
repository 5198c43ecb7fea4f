import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from app.domain.assessment import assess
from app.domain.fault import ReadFault
from app.domain.scan import ScanId
from app.report import palette
from app.ui.icons import pixmap
from app.ui.settings import Settings
from app.ui.theme import apply_theme
from app.ui.thumbnails import THUMBNAIL_HEIGHT, THUMBNAIL_WIDTH, make_thumbnail
from app.ui.wording import short_state, state_text
from app.ui.worklist import Worklist
from app.ui.worklist_model import THUMBNAIL_ROLE
from app.words.message import say
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities


@pytest.fixture
def worklist(qtbot, session, window_actions, tmp_path):
    worklist = Worklist(session, window_actions, Settings(tmp_path / "window.ini"))
    qtbot.addWidget(worklist)
    worklist.resize(280, 600)
    worklist.show()
    worklist.selection.chosen.connect(session.set_current)
    return worklist


def text_of(worklist, row, role=Qt.ItemDataRole.AccessibleTextRole):
    return worklist.model.index(row).data(role)


def test_rows_follow_the_session(worklist, session, scan, prediction, assessment):
    first = session.add(ScanId("/a/one.png"), "one.png")
    second = session.add(ScanId("/a/two.png"), "two.png")
    assert text_of(worklist, 0) == "one.png, waiting"
    session.set_scan(first, scan)
    session.set_done(first, prediction, assessment)
    assert text_of(worklist, 0) == "one.png, 2 lesions, Suspicious of malignancy, malignancy 0.80"
    session.set_failed(second, Message.of(ReadFault.EMPTY, name="two.png"))
    assert text_of(worklist, 1) == "two.png, 'two.png' is empty: copy it again from where it came."
    assert "is empty" in text_of(worklist, 1, Qt.ItemDataRole.ToolTipRole)
    session.remove(first)
    assert worklist.model.rowCount() == 1
    assert text_of(worklist, 0, Qt.ItemDataRole.DisplayRole) == "two.png"


def test_the_frame_of_several_is_in_the_tool_tip(worklist, session, scan):
    for name, frames in (("one.png", 1), ("cine.dcm", 30)):
        entry = session.add(ScanId(f"/a/{name}"), name)
        session.set_scan(entry, replace(scan, frames=frames))
    tips = [text_of(worklist, row, Qt.ItemDataRole.ToolTipRole) for row in (0, 1)]
    assert tips == ["/a/one.png", "/a/cine.dcm\nframe 1 of 30"]


def test_a_warning_is_marked_and_spoken(worklist, session, scan, prediction, assessment):
    entry = session.add(ScanId("/a/one.png"), "one.png")
    session.set_scan(entry, scan)
    session.set_done(entry, prediction, assessment)
    plain = worklist.view.grab().toImage()
    warned = replace(prediction, warnings=(ImageWarning.TWO_VIEWS,))
    session.set_done(entry, warned, replace(assessment, warnings=warned.warnings))
    assert worklist.view.grab().toImage() != plain
    assert "Not judged" in text_of(worklist, 0)
    words = say(ImageWarning.TWO_VIEWS)
    assert text_of(worklist, 0).endswith(words)
    assert words in text_of(worklist, 0, Qt.ItemDataRole.ToolTipRole)


def test_row_counts_lesions_and_possible_ones(
    session, scan, prediction, with_possible, only_possible, calm, points
):
    entry = session.add(ScanId("/a/one.png"), "one.png")
    session.set_scan(entry, scan)
    for found, threshold, words in (
        (prediction, 0.45, "2 lesions"),
        (with_possible, 0.45, "1 lesion, 1 possible"),
        (only_possible, 0.45, "no lesion, 2 possible"),
        (calm, 0.45, "no lesion"),
        (prediction, 1.0, "nothing outlined"),
    ):
        session.set_threshold(threshold)
        session.set_done(entry, found, assess(scan, found, threshold, points[0]))
        assert state_text(session.entry(entry)) == words


def test_chip_has_the_color_of_the_risk(worklist, session, scan, prediction, calm):
    entry = session.add(ScanId("/a/one.png"), "one.png")
    session.set_scan(entry, scan)

    def seen(found, warnings=()):
        found = replace(found, warnings=warnings)
        session.set_done(entry, found, assess(scan, found, 0.45, session.operating_point))
        row = worklist.view.grab(worklist.view.visualRect(worklist.model.index(0))).toImage()
        colors = {
            row.pixelColor(x, y).name() for x in range(row.width()) for y in range(row.height())
        }
        return colors & {palette.RED, palette.GREEN, palette.AMBER}

    assert seen(prediction) == {palette.RED}
    assert seen(calm) == set()
    assert seen(prediction, (ImageWarning.TWO_VIEWS,)) == {palette.AMBER}


@pytest.mark.parametrize("font_px", [12, 13, 24])
@pytest.mark.parametrize(("malignant", "number"), [(0.001, "<0.01"), (0.999, ">0.99")])
def test_the_number_in_a_chip_is_whole(
    qapp, worklist, session, scan, prediction, monkeypatch, malignant, number, font_px
):
    entry = session.add(ScanId("/a/one.png"), "one.png")
    session.set_scan(entry, scan)
    chances = ClassProbabilities(0.0, 1 - malignant, malignant)
    found = replace(prediction, class_probabilities=chances)
    session.set_done(entry, found, assess(scan, found, 0.45, session.operating_point))
    drawn = {}

    def draw_text(painter, place, *rest):
        if isinstance(place, QRectF):
            drawn[rest[-1]] = QFontMetricsF(painter.font()).horizontalAdvance(rest[-1]), place

    monkeypatch.setattr(QPainter, "drawText", draw_text)
    try:
        apply_theme(qapp, font_px=font_px)
        worklist.view.grab()
    finally:
        apply_theme(qapp)
    width, place = drawn[number]
    assert width <= place.width()


@pytest.mark.parametrize(
    ("name", "frame", "shown"),
    [
        ("a (12).png", 0, r"a \(12\)\.png"),
        ("malignant.png", 0, r"malignant"),
        ("malignant (12).png", 0, r"ma.*\u2026.*\(12\)"),
        ("1.2.840.113.17", 0, r"1\.2.*\u2026.*\.17"),
        ("examples_palette.dcm", 11, r".*\u2026.*, frame 12"),
        ("video.avi", 123455, r"\u2026.*456"),
    ],
)
def test_a_narrow_row_shows_the_end_of_the_name(
    worklist, session, scan, monkeypatch, name, frame, shown
):
    entry = session.add(ScanId(f"/a/{name}", frame), name)
    session.set_scan(entry, replace(scan, frames=frame + 1))
    worklist.resize(200, 600)
    drawn = []
    monkeypatch.setattr(QPainter, "drawText", lambda _painter, *rest: drawn.append(rest[-1]))
    worklist.view.grab()
    assert any(re.fullmatch(shown, each) for each in drawn), drawn
    assert name in text_of(worklist, 0, Qt.ItemDataRole.ToolTipRole)


def test_row_changes_with_the_threshold_only_if_its_words_do(
    worklist, session, scan, prediction, assessment, points
):
    entry = session.add(ScanId("/a/one.png"), "one.png")
    session.set_scan(entry, scan)
    session.set_done(entry, prediction, assessment)
    session.set_current(entry)
    changes = []
    worklist.model.dataChanged.connect(lambda *_: changes.append(text_of(worklist, 0)))
    session.set_threshold(0.46)
    assert changes == []
    session.set_threshold(0.7)
    assert changes == ["one.png, 1 lesion, Suspicious of malignancy, malignancy 0.80"]


def test_choosing_a_row_and_stepping(worklist, session):
    ids = [session.add(ScanId(f"/a/{number}.png"), f"{number}.png") for number in range(3)]
    worklist.view.setCurrentIndex(worklist.model.index(1))
    assert session.current == ids[1]
    worklist.step(1)
    worklist.step(1)
    assert session.current == ids[2]
    worklist.step(-1)
    assert session.current == ids[1]
    session.set_current(ids[0])
    assert worklist.view.currentIndex().row() == 0


def test_rows_are_drawn_with_the_risk_by_sign_and_number(worklist, session, scan, prediction):
    """A failed row, a waiting one and an analyzed one look different without reading them."""
    ids = [session.add(ScanId(f"/a/{number}.png"), "same.png") for number in range(3)]
    session.set_failed(ids[0], Message.of(ReadFault.EMPTY, name="same.png"))
    session.set_scan(ids[2], scan)
    session.set_done(ids[2], prediction, assess(scan, prediction, 0.45, session.operating_point))
    image = (
        worklist.view.grab()
        .toImage()
        .convertToFormat(worklist.grab().toImage().Format.Format_Grayscale8)
    )
    rows = [
        bytes(image.copy(worklist.view.visualRect(worklist.model.index(row))).constBits())
        for row in range(3)
    ]
    assert len(set(rows)) == 3


def test_names_that_are_not_valid_text_are_shown(worklist, session):
    session.add(ScanId("/a/bad\udcff.png"), "bad\udcff.png")
    assert text_of(worklist, 0, Qt.ItemDataRole.DisplayRole) == "bad\N{REPLACEMENT CHARACTER}.png"
    assert not worklist.view.grab().isNull()


@pytest.mark.parametrize("shape", [(32, 32), (3000, 40), (48, 2000), (2100, 2900)])
def test_thumbnail_covers_its_place(qapp, scan, shape):
    import numpy as np

    made = make_thumbnail(type(scan)(np.full(shape, 200, np.uint8), "", "a", ""))
    size = made.deviceIndependentSize()
    assert (size.width(), size.height()) == (THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT)
    image = made.toImage()
    assert image.pixelColor(0, 0).red() == 200
    assert image.pixelColor(image.width() - 1, image.height() - 1).red() == 200


def test_no_thumbnail_before_the_file_is_read(worklist, session):
    session.add(ScanId("/a/one.png"), "one.png")
    assert worklist.model.index(0).data(THUMBNAIL_ROLE) is None


def test_the_sign_of_a_failure_is_not_the_triangle_of_suspicion(qapp):
    """A triangle is narrow at its top; a broken file is not."""
    sign = pixmap("failed", 48, "#ffffff").toImage()
    widths = []
    for rows in (range(6, 16), range(32, 44)):
        inked = {x for y in rows for x in range(48) if sign.pixelColor(x, y).alpha() > 100}
        widths.append(max(inked) - min(inked))
    upper, lower = widths
    assert upper > 0.8 * lower


def test_frames_of_a_file_stay_together_and_say_which_they_are(worklist, session, scan):
    for source, frame in (("/a/cine.mp4", 0), ("/a/b.png", 0), ("/a/cine.mp4", 1)):
        entry = session.add(ScanId(source, frame), source.rpartition("/")[2])
        session.set_scan(entry, replace(scan, frame=frame, frames=2 if "cine" in source else 1))
    last = session.add(ScanId("/a/cine.mp4", 2), "cine.mp4")
    worklist.model.expand(last, is_expanded=True)
    rows = [worklist.model.index(row) for row in range(4)]
    names = [row.data() for row in rows]
    assert names == ["cine.mp4, frame 1", "cine.mp4, frame 2", "cine.mp4, frame 3", "b.png"]
    assert "frame 2" in rows[1].data(Qt.ItemDataRole.AccessibleTextRole)


def test_row_of_a_failed_scan_does_not_say_its_name_twice(session):
    entry = session.add(ScanId("/a/one.png"), "one.png")
    session.set_failed(entry, Message.of(ReadFault.DAMAGED_IMAGE, name="one.png", format="PNG"))
    assert short_state(session.entry(entry)) == "failed"
    assert "one.png" in state_text(session.entry(entry))
