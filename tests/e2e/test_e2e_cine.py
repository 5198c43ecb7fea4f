"""A video in the whole window: strip, keys, playing, key frame."""

import cv2
import numpy as np
import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import entries, open_and_wait, press, session_of, wait_done
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from app.domain.fault import ReadFault
from app.files.reader import read_scan
from app.files.video import quiet_video
from models.torch_free.message import Message

FRAMES = 6


@pytest.fixture
def video(tmp_path):
    """A video in which a bright square grows until frame 3 and then shrinks."""
    path = tmp_path / "sweep.avi"
    quiet_video()
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 12.5, (160, 120))
    for frame in range(FRAMES):
        pixels = np.full((120, 160, 3), 20, np.uint8)
        side = 20 + 10 * min(frame, 2 * 3 - frame)
        pixels[40 : 40 + side, 20 : 20 + side] = 230
        writer.write(pixels)
    writer.release()
    return path


@pytest.fixture
def opened(qtbot, window, video):
    window.open_paths([video])
    wait_done(qtbot, window, FRAMES)
    qtbot.waitUntil(lambda: window.frames.analyzed.text() == "", timeout=WAIT_MS)
    return window


def shown(window):
    """Number of the shown frame, as the user sees it."""
    assert window.viewer.scan.frame == session_of(window).current_entry.scan_id.frame
    return window.viewer.scan.frame_number


def test_the_strip_is_there_for_a_file_of_several_frames_only(qtbot, window, opened, image_file):
    assert window.frames.isVisible()
    assert window.frames.position.text() == "frame 1 of 6"
    open_and_wait_one = image_file("a.png")
    window.open_paths([open_and_wait_one])
    wait_done(qtbot, window, FRAMES + 1)
    assert session_of(window).current_entry.name == "a.png"
    assert not window.frames.isVisible()
    assert not any(
        window.actions_[name].isEnabled() for name in ("play", "next_frame", "key_frame")
    )


def test_the_words_of_the_strip_fit_into_the_smallest_window(opened):
    opened.resize(opened.minimumSize())
    opened.frames.position.setText("frame 110 of 120")
    opened.frames.analyzed.setText("108 of 120 analyzed")
    QApplication.processEvents()
    for label in (opened.frames.position, opened.frames.analyzed):
        assert label.width() >= label.sizeHint().width()
    assert opened.frames.rect().contains(opened.frames.plot.geometry())


def test_keys_go_through_the_frames_and_stop_at_the_ends(opened):
    opened.viewer.setFocus()
    for key, frame in [
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Period, 3),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Comma, 1),
        (Qt.Key.Key_Comma, 1),
    ]:
        press(opened, key)
        assert shown(opened) == frame
    assert opened.frames.position.text() == "frame 1 of 6"
    opened.frames.plot.setFocus()
    press(opened, Qt.Key.Key_End)
    press(opened, Qt.Key.Key_Right)
    assert shown(opened) == FRAMES


def test_arrows_still_go_to_the_next_scan_where_there_are_no_frames(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    window.viewer.setFocus()
    press(window, Qt.Key.Key_Right)
    assert session_of(window).current_entry.name == "b.png"


def test_a_click_on_the_strip_goes_to_the_frame_under_it(opened):
    plot = opened.frames.plot
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(plot.width() - 12, 30))
    assert shown(opened) == FRAMES
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(2, 30))
    assert shown(opened) == 1


def test_the_key_frame_is_proposed_and_shown_by_key(qtbot, opened):
    session_of(opened).set_operating_point("high specificity")  # nothing is suspicious
    qtbot.waitUntil(lambda: not session_of(opened).stale(), timeout=WAIT_MS)
    qtbot.wait(20)
    opened.viewer.setFocus()
    press(opened, Qt.Key.Key_V)
    assert shown(opened) == 4


def test_space_plays_from_the_shown_frame_and_stops(qtbot, opened):
    opened.viewer.setFocus()
    seen = []
    session_of(opened).current_changed.connect(lambda _entry: seen.append(shown(opened)))
    press(opened, Qt.Key.Key_Space)
    assert opened.frames.is_playing
    qtbot.waitUntil(lambda: len(seen) >= FRAMES, timeout=WAIT_MS)
    press(opened, Qt.Key.Key_Space)
    assert not opened.frames.is_playing
    assert seen[0] == 2
    assert 1 in seen  # again from the beginning
    stopped = shown(opened)
    qtbot.wait(100)
    assert shown(opened) == stopped


def test_a_frame_is_shown_as_long_as_the_file_says(opened, monkeypatch):
    now = [100.0]
    monkeypatch.setattr("app.ui.frame_strip.time.monotonic", lambda: now[0])
    strip = opened.frames
    assert session_of(opened).current_entry.scan.frame_seconds == pytest.approx(0.08)
    opened.actions_["play"].trigger()
    strip._tick.stop()
    assert shown(opened) == 2
    assert strip._tick.interval() == 80
    now[0] += 0.08
    strip._play_on()
    assert shown(opened) == 3
    assert strip._tick.interval() == 80
    now[0] += 0.17  # the computer was busy for another frame
    strip._play_on()
    strip._tick.stop()
    assert shown(opened) == 5
    assert strip._tick.interval() == 70


def test_playing_stops_when_another_scan_is_shown(qtbot, opened, image_file):
    opened.actions_["play"].trigger()
    opened.open_paths([image_file("a.png")])
    qtbot.waitUntil(lambda: not opened.frames.is_playing, timeout=WAIT_MS)
    assert session_of(opened).current_entry.name == "a.png"


def test_space_still_presses_a_button_that_has_the_focus(qtbot, opened):
    overlay = next(
        button
        for button in opened.findChildren(QToolButton)
        if button.defaultAction() is opened.actions_["key_frame"]
    )
    overlay.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    overlay.setFocus()
    qtbot.waitUntil(overlay.hasFocus)
    press(opened, Qt.Key.Key_Space)
    assert not opened.frames.is_playing


def test_zoom_and_gray_levels_stay_from_frame_to_frame(opened):
    opened.viewer.setFocus()
    for key in (Qt.Key.Key_I, Qt.Key.Key_Plus):
        press(opened, key)
    zoom, presentation = opened.viewer.zoom, opened.viewer.presentation
    assert presentation.window_level.inverted
    press(opened, Qt.Key.Key_Period)
    assert (opened.viewer.zoom, opened.viewer.presentation) == (zoom, presentation)
    assert entries(opened)[1].presentation == presentation
    press(opened, Qt.Key.Key_Period)
    assert shown(opened) == 3


def test_frames_that_are_not_analyzed_yet_are_counted(qtbot, window, video, engine):
    window.actions_["pause"].setChecked(False)
    engine.may_answer.clear()
    window.open_paths([video])
    qtbot.waitUntil(lambda: window.frames.isVisible(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.frames.analyzed.text() == "0 of 6 analyzed", timeout=WAIT_MS)
    engine.may_answer.set()
    qtbot.waitUntil(lambda: window.frames.analyzed.text() == "", timeout=WAIT_MS)


def test_a_cine_comes_back_with_all_frames_and_plays(qtbot, start, video):
    program, _ = start()
    program.window.open_paths([video])
    wait_done(qtbot, program.window, FRAMES)
    expected = [read_scan(video, frame).pixels for frame in range(FRAMES)]

    program, engine = start()
    window = program.window
    wait_done(qtbot, window, FRAMES)
    qtbot.waitUntil(lambda: window.viewer.scan is not None, timeout=WAIT_MS)
    assert engine.images == []
    seen = []
    session_of(window).current_changed.connect(lambda _entry: seen.append(window.viewer.scan))
    window.actions_["play"].trigger()
    qtbot.waitUntil(lambda: len({scan.frame for scan in seen}) == FRAMES, timeout=WAIT_MS)
    window.actions_["play"].trigger()
    assert all(np.array_equal(scan.pixels, expected[scan.frame]) for scan in seen)


def test_playing_leaves_out_frames_that_cannot_be_shown(qtbot, opened):
    fault = Message.of(ReadFault.NO_SUCH_FRAME, name="sweep.avi", frame=2)
    session_of(opened).set_unread(entries(opened)[1].id, fault)
    opened.actions_["play"].trigger()
    assert shown(opened) == 3
    opened.actions_["play"].trigger()


def test_the_video_is_saved_from_the_menu(qtbot, opened, tmp_path, monkeypatch):
    target = tmp_path / "saved.mp4"
    monkeypatch.setattr(
        "app.ui.exporting.ask_video", lambda _window, _folder, name: target.with_stem(name[:5])
    )
    opened.actions_["export_cine"].trigger()
    saved = tmp_path / "sweep.mp4"
    qtbot.waitUntil(lambda: saved.exists(), timeout=WAIT_MS)
    assert read_scan(saved).frames == FRAMES


def test_only_a_cine_can_be_saved_as_a_video(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    qtbot.wait(20)
    assert not window.actions_["export_cine"].isEnabled()


def test_its_row_in_the_worklist_stands_for_all_frames(qtbot, window, opened, image_file):
    window.open_paths([image_file("a.png")])
    wait_done(qtbot, window, FRAMES + 1)
    qtbot.waitUntil(lambda: window.worklist.model.rowCount() == 2, timeout=WAIT_MS)
    window.worklist.step(-1)
    assert session_of(window).current_entry.name == "sweep.avi"
    frame = session_of(window).current
    qtbot.waitUntil(lambda: window.actions_["remove"].text() == "Remove 6 scans", timeout=WAIT_MS)
    assert window.actions_["retry"].text() == "Analyze 6 scans again"
    assert "6" not in window.actions_["export"].text()
    session_of(window).set_canceled(frame)
    qtbot.waitUntil(lambda: "6" not in window.actions_["retry"].text(), timeout=WAIT_MS)
    window.actions_["remove"].trigger()
    assert [entry.name for entry in entries(window)] == ["a.png"]
    assert session_of(window).current_entry.name == "a.png"
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: window.worklist.model.rowCount() == 2, timeout=WAIT_MS)
    assert len(entries(window)) == FRAMES + 1
    assert frame in session_of(window)
