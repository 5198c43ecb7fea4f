"""Files of several frames: each is an entry, and those near the shown one come first."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from worker_steps import WAIT_MS, open_and_wait, states, write_image

from app.domain.notice import Notice
from app.domain.scan import Scan, ScanId
from app.files.reader import read_scan
from app.report.overlay import OverlayStyle
from app.words.message import say
from app.workers import portions
from app.workers.cines import FrameAdder, frames_of, key_frames, neighbors_first, onward
from app.workers.entry import NO_ENTRY, EntryState
from app.workers.file_lane import FileLane
from app.workers.loader import Loader
from app.workers.stored import StoredScan
from models.torch_free.message import Message


@pytest.fixture
def cine(tmp_path):
    """Writes a GIF whose frames differ."""

    def write(frames, name="cine.gif"):
        images = []
        for frame in range(frames):
            pixels = np.zeros((100, 120), np.uint8)
            pixels[30:70, 40 + frame : 80 + frame] = 200
            images.append(Image.fromarray(pixels))
        path = tmp_path / name
        images[0].save(path, save_all=True, append_images=images[1:], duration=40)
        return path

    return write


@pytest.fixture
def analyzed(session):
    """Names and frames of the entries in the order in which they are analyzed."""
    order = []

    def note(entry_id):
        entry = session.entry(entry_id)
        if entry.state is EntryState.ANALYZING:
            order.append((entry.name, entry.scan_id.frame))

    session.entry_changed.connect(note)
    return order


def test_every_frame_becomes_an_entry_and_is_analyzed(qtbot, controller, session, cine):
    path = cine(5)
    open_and_wait(qtbot, controller, path)
    assert [entry.scan_id for entry in session.entries()] == [
        ScanId(str(path), frame) for frame in range(5)
    ]
    assert states(session) == [EntryState.DONE] * 5
    assert session.current_entry.scan_id.frame == 0
    for place, entry in enumerate(session.entries()):
        assert entry.stored_scan.value.frame == place
        assert frames_of(session, entry) == tuple(one.id for one in session.entries())


def test_an_image_alone_has_no_frames(qtbot, controller, session, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.png"))
    assert frames_of(session, session.current_entry) == ()


def test_the_shown_frame_comes_first_then_its_neighbors(
    qtbot, controller, session, cine, tmp_path, analyzed
):
    controller.pause(is_paused=True)
    paths = [cine(7), write_image(tmp_path / "in view.png"), write_image(tmp_path / "rest.png")]
    controller.open_paths(paths)
    qtbot.waitUntil(
        lambda: len(session.entries()) == 9 and all(one.scan for one in session.entries()),
        timeout=WAIT_MS,
    )
    in_view, other = (session.find(ScanId(str(path))) for path in paths[1:])
    controller.look_at([in_view, other])
    session.set_current(session.find(ScanId(str(paths[0]), 4)))
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.pause(is_paused=False)
    assert analyzed[:7] == [("cine.gif", frame) for frame in (4, 5, 3, 6, 2, 1, 0)]
    assert analyzed[7:] == [("in view.png", 0), ("rest.png", 0)]


def test_frames_are_read_onward_and_analyzed_from_the_shown_one_outward(
    qtbot, controller, session, cine
):
    path = cine(6)
    open_and_wait(qtbot, controller, path)
    session.remove(session.find(ScanId(str(path), 5)))
    shown = session.entry(session.find(ScanId(str(path), 2)))

    def frames(order):
        return [session.entry(each).scan_id.frame for each in order(session, shown)]

    assert frames(neighbors_first) == [3, 1, 4, 0]
    assert frames(onward) == [3, 4, 0, 1]


def test_frames_that_were_removed_come_back_when_the_file_is_opened_again(
    qtbot, controller, session, cine
):
    path = cine(4)
    open_and_wait(qtbot, controller, path)
    for frame in (1, 3):
        session.remove(session.find(ScanId(str(path), frame)))
    assert frames_of(session, session.current_entry).count(NO_ENTRY) == 2
    open_and_wait(qtbot, controller, path)
    assert NO_ENTRY not in frames_of(session, session.current_entry)
    assert states(session) == [EntryState.DONE] * 4


def test_many_frames_are_added_some_at_a_time(qtbot, session, scan_of_frames, monkeypatch):
    monkeypatch.setattr(portions, "AT_ONCE", 10)
    entry_id = session.add(ScanId("/a/long.mp4"), "long.mp4")
    session.set_scan(entry_id, scan_of_frames(25))
    adder = FrameAdder(session)
    adder.add_frames(session.entry(entry_id))
    assert len(session.entries()) == 11
    with qtbot.waitSignal(adder.added):
        pass
    assert len(session.entries()) == 21
    adder.finish()
    assert len(session.entries()) == 25


def test_a_cancel_stops_all_frames(qtbot, controller, session, cine):
    controller.pause(is_paused=True)
    controller.open_paths([cine(6)])
    qtbot.waitUntil(lambda: session.current != NO_ENTRY, timeout=WAIT_MS)
    controller.cancel()
    qtbot.wait(50)
    assert states(session) == [EntryState.CANCELED] * 6


def test_what_will_be_shown_soon_is_brought_to_hand(qtbot, session, scan_of_frames):
    lane = FileLane()
    lane.start()
    loader = Loader(session, lane)
    scan = scan_of_frames(1)
    entry_id = session.add(ScanId("/a/long.mp4"), "long.mp4")
    session.set_scan(entry_id, scan)
    session.put_away(entry_id, StoredScan(scan, lambda: scan_of_frames(1)), None)
    assert session.entry(entry_id).is_coming
    loader.prepare([entry_id])
    qtbot.waitUntil(lambda: session.entry(entry_id).is_at_hand)
    lane.stop()


def test_what_cannot_be_brought_to_hand_is_marked(qtbot, session, scan_of_frames, tmp_path):
    lane = FileLane()
    lane.start()
    loader = Loader(session, lane)
    scan = scan_of_frames(1)
    entry_id = session.add(ScanId("/a/long.mp4"), "long.mp4")
    session.set_scan(entry_id, scan)
    session.set_canceled(entry_id)
    session.put_away(entry_id, StoredScan(scan, lambda: read_scan(tmp_path / "gone.mp4")), None)
    loader.prepare([entry_id])
    qtbot.waitUntil(lambda: session.entry(entry_id).is_missing)
    lane.stop()


@pytest.fixture
def scan_of_frames():
    def make(frames):
        pixels = np.zeros((40, 50), np.uint8)
        return Scan(pixels, "/a/long.mp4", "long.mp4", "0" * 64, frames=frames)

    return make


def test_a_cine_is_saved_with_outlines_and_the_research_use_line(
    qtbot, controller, session, cine, tmp_path
):
    open_and_wait(qtbot, controller, cine(5))
    target = tmp_path / "out" / "cine.mp4"
    ids = [entry.id for entry in session.entries()]
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS) as exported:
        controller.exporter.export_cine(target, ids, OverlayStyle())
    assert exported.args == [Message.of(Notice.SAVED, path=str(target))]
    first, last = read_scan(target), read_scan(target, 4)
    assert (first.frames, first.frame_seconds) == (5, pytest.approx(0.04))
    scale = first.width / 120
    image, line = first.pixels[: int(100 * scale)], first.pixels[int(100 * scale) :]
    assert image.ndim == 3
    assert (np.ptp(image.astype(int), axis=2) > 60).any()  # a colored outline
    assert line.mean() > 200  # words on paper
    assert line[:, : first.width // 2].min() < 100
    # The number of the frame is at the right.
    right = line[:, first.width // 2 :].astype(int)
    assert np.abs(right - last.pixels[int(100 * scale) :, first.width // 2 :]).max() > 60


def test_frames_that_are_not_analyzed_are_left_out_and_counted(
    qtbot, controller, session, cine, tmp_path
):
    open_and_wait(qtbot, controller, cine(4))
    session.remove(session.entries()[2].id)
    target = tmp_path / "cine.avi"
    ids = [entry.id for entry in session.entries()]
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS) as exported:
        controller.exporter.export_cine(target, ids, OverlayStyle())
    assert say(exported.args[0]) == (
        f"Saved {target} with 3 of 4 frames: the others are not analyzed."
    )
    assert read_scan(target).frames == 3


def test_saving_a_cine_can_be_canceled(qtbot, controller, session, cine, tmp_path, monkeypatch):
    open_and_wait(qtbot, controller, cine(6))
    target = tmp_path / "out" / "cine.mp4"
    ids = [entry.id for entry in session.entries()]
    controller.message.connect(lambda _message: controller.cancel())
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_cine(target, ids, OverlayStyle())
        controller.cancel()
    assert say(failed.args[0]) == "The export was canceled: 0 of 6 scans were exported."
    assert list(target.parent.iterdir()) == []


def test_reports_of_frames_are_named_after_their_frames(qtbot, controller, session, cine, tmp_path):
    open_and_wait(qtbot, controller, cine(3))
    out = tmp_path / "out"
    ids = [entry.id for entry in session.entries()]
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.exporter.export_reports(out, ids)
    assert sorted(path.name for path in out.iterdir()) == [
        "cine.frame-2.report.png",
        "cine.frame-3.report.png",
        "cine.report.png",
    ]


def test_a_cine_takes_part_before_it_is_assessed_again(qtbot, controller, session, cine, tmp_path):
    """After a start, Assessments are made one after the other."""
    open_and_wait(qtbot, controller, cine(3), write_image(tmp_path / "a.png"))
    entries = [replace(each, assessment=None) for each in session.entries()]
    assert list(key_frames(entries)) == entries[:2]  # the first frame, and the image


def test_of_a_cine_one_page_or_image_is_saved_but_all_data(
    qtbot, controller, session, cine, tmp_path
):
    open_and_wait(qtbot, controller, cine(4), write_image(tmp_path / "a.png"))
    exporter, style = controller.exporter, OverlayStyle()
    for name, export in (
        ("reports", exporter.export_reports),
        ("images", lambda folder: exporter.export_pictures(folder, style)),
        ("masks", lambda folder: exporter.export_data(folder, ("mask",))),
    ):
        with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
            export(tmp_path / name)
    number = {name: len([*(tmp_path / name).glob("*.png")]) for name in ("reports", "images")}
    assert number == {"reports": 2, "images": 2}
    assert len([*(tmp_path / "masks").glob("*.mask.png")]) == 5
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        exporter.export_pdf(tmp_path / "all.pdf")
    assert (tmp_path / "all.pdf").read_bytes().count(b"/Type /Page\n") == 2
