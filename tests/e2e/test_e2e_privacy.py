"""Nothing that the window keeps or exports says who the patient is, except the patient's file."""

import numpy as np
import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import entries, open_and_wait, session_of
from identity import NEEDLES, WORD, identified_dataset, identity_in, save_identified
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.crashes import CrashReports
from app.dicom.deidentified_copy import DeidentifiedExport
from app.dicom.known_scanners import FILE_NAME, KnownScanners
from app.files.errors import ScanError
from app.ui.deidentify_dialog import DeidentifyDialog
from app.workers.event_log import EventLog


@pytest.fixture
def patients_file(tmp_path):
    return save_identified(identified_dataset(), tmp_path / "in" / "a.dcm")


def said(window):
    return window.status_line.message.whole


def dialog_of(qtbot, window):
    qtbot.waitUntil(lambda: bool(window.findChildren(DeidentifyDialog)), timeout=WAIT_MS)
    [dialog] = window.findChildren(DeidentifyDialog)
    return dialog


def looked(dialog):
    return dialog._preview is not None


def test_what_is_kept_and_exported_has_no_identity(
    qtbot, start, patients_file, folder, tmp_path, monkeypatch, log_folder, capfd
):
    program, _ = start()
    window = program.window
    EventLog(program.session, program.controller)
    open_and_wait(qtbot, window, patients_file)
    paths = iter(
        (tmp_path / "out" / "r.png", tmp_path / "out" / "r.pdf", tmp_path / "out" / "p.png")
    )
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda _parent, _title, _place, kinds: (str(next(paths)), kinds.split(";;")[0]),
    )
    for name in ("export", "export", "export_picture", "export_data", "export_coco"):
        window.status_line.show_text("")
        window.actions_[name].trigger()
        qtbot.waitUntil(lambda: "Saved" in said(window), timeout=WAIT_MS)
    (tmp_path / "crashes").mkdir()
    reports = CrashReports(tmp_path / "crashes")
    reports.report(ValueError(f"a decoder quotes {WORD}"))
    start()  # saves, makes a backup and reads it again
    start.close()
    backups = [path for path in (tmp_path / "data").rglob("*") if "backup" in str(path)]
    assert backups, "no backup was made"
    for place in ("out", "data", "settings", "log", "crashes"):
        assert list((tmp_path / place).iterdir())
        assert identity_in(tmp_path / place) == []
    printed = capfd.readouterr()
    assert not [needle for needle in NEEDLES if needle in printed.out + printed.err]


def test_a_thumbnail_shows_nothing_around_the_tissue(qtbot, start, tmp_path):
    dataset = identified_dataset(with_all=False)
    pixels = np.full((220, 280), 255, np.uint8)
    pixels[30:180, 40:240] = 40
    dataset.PixelData = pixels.tobytes()
    program, _ = start()
    open_and_wait(qtbot, program.window, save_identified(dataset, tmp_path / "in" / "a.dcm"))

    program, _ = start()

    [entry] = entries(program.window)
    assert entry.stored_scan.preview.pixels.max() < 60


def test_copies_are_exported_as_they_were_looked_at(qtbot, window, patients_file, folder, tmp_path):
    dataset = identified_dataset()
    dataset.SOPInstanceUID = f"{dataset.SOPInstanceUID}.4"
    other = save_identified(dataset, tmp_path / "in" / "b.dcm")
    open_and_wait(qtbot, window, patients_file, other)
    window.actions_["export_deidentified"].trigger()
    dialog = dialog_of(qtbot, window)
    qtbot.waitUntil(lambda: looked(dialog), timeout=WAIT_MS)
    view = dialog.view
    middle = view.rect().center()

    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(view, middle + QPoint(60, 50))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 50))
    assert dialog.boxes.count() == 1
    drawn = dialog._cleaning.blacked[0]
    dialog.export_button.click()

    qtbot.waitUntil(lambda: "Saved copies without identity" in said(window), timeout=WAIT_MS)
    copies = sorted(folder.rglob("*.dcm"))
    assert len(copies) == 2
    assert identity_in(folder) == []
    from pydicom import dcmread

    x, y, width, height = drawn
    for path in copies:  # the second one is of the same scanner, whose boxes are remembered
        assert not dcmread(path).pixel_array[y : y + height, x : x + width].any()


def test_boxes_are_made_moved_and_removed_by_keys(qtbot, window, patients_file):
    open_and_wait(qtbot, window, patients_file)
    window.actions_["export_deidentified"].trigger()
    dialog = dialog_of(qtbot, window)
    qtbot.waitUntil(lambda: looked(dialog), timeout=WAIT_MS)
    dialog.boxes.setFocus()

    QTest.keyClick(dialog.boxes, Qt.Key.Key_Insert)
    x, y, width, height = dialog._cleaning.blacked[0]
    QTest.keyClick(dialog.boxes, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog.boxes, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    moved = dialog._cleaning.blacked[0]
    assert moved[0] > x
    assert (moved[1], moved[2]) == (y, width)
    assert moved[3] > height

    QTest.keyClick(dialog.boxes, Qt.Key.Key_Delete)
    assert dialog._cleaning.blacked == ()
    dialog.reject()


def test_a_found_text_can_stay(qtbot, window, tmp_path, folder):
    import cv2
    from pydicom import dcmread

    dataset = identified_dataset()
    pixels = np.frombuffer(dataset.PixelData, np.uint8).reshape(220, 280).copy()
    cv2.putText(pixels, "LT LOQ", (60, 90), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 255, 1)
    dataset.PixelData = pixels.tobytes()
    open_and_wait(qtbot, window, save_identified(dataset, tmp_path / "in" / "a.dcm"))
    window.actions_["export_deidentified"].trigger()
    dialog = dialog_of(qtbot, window)
    qtbot.waitUntil(lambda: looked(dialog), timeout=WAIT_MS)
    [item] = [dialog.boxes.item(row) for row in range(dialog.boxes.count())]

    item.setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()

    qtbot.waitUntil(lambda: "Saved copies" in said(window), timeout=WAIT_MS)
    [copy] = folder.rglob("*.dcm")
    assert np.array_equal(dcmread(copy).pixel_array[70:100, 60:120], pixels[70:100, 60:120])


@pytest.mark.parametrize("is_named", [True, False])
def test_boxes_can_be_remembered_only_for_a_scanner_that_is_named(
    qtbot, window, tmp_path, folder, *, is_named
):
    dataset = identified_dataset(with_all=False)
    if not is_named:
        del dataset.Manufacturer, dataset.ManufacturerModelName
    open_and_wait(qtbot, window, save_identified(dataset, tmp_path / "in" / "a.dcm"))
    window.actions_["export_deidentified"].trigger()
    dialog = dialog_of(qtbot, window)
    qtbot.waitUntil(lambda: looked(dialog), timeout=WAIT_MS)
    assert dialog.remember.isEnabled() is is_named
    dialog.accept()
    assert (window._settings.folder / FILE_NAME).exists() is is_named
    qtbot.waitUntil(lambda: "Saved copies" in said(window), timeout=WAIT_MS)


def test_an_image_that_is_exported_as_it_is_says_nothing_of_others(qtbot, window, tmp_path, folder):
    dataset = identified_dataset(with_all=False)
    del dataset.SequenceOfUltrasoundRegions
    dataset.PixelData = np.full((220, 280), 60, np.uint8).tobytes()
    path = save_identified(dataset, tmp_path / "in" / "a.dcm")
    open_and_wait(qtbot, window, path)
    window.actions_["export_deidentified"].trigger()
    dialog = dialog_of(qtbot, window)
    qtbot.waitUntil(lambda: looked(dialog), timeout=WAIT_MS)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: "Saved copies" in said(window), timeout=WAIT_MS)

    export = DeidentifiedExport(tmp_path / "others", KnownScanners(window._settings.folder))
    with pytest.raises(ScanError, match="does not say where the tissue is"):
        export.write(path)


def test_boxes_are_there_in_the_next_image_of_the_scanner_until_the_dialog_is_canceled(
    qtbot, window, patients_file, tmp_path
):
    other = save_identified(identified_dataset(), tmp_path / "in" / "b.dcm")
    open_and_wait(qtbot, window, patients_file, other)
    session_of(window).set_current(entries(window)[0].id)
    window.actions_["export_deidentified"].trigger()
    dialog = dialog_of(qtbot, window)
    qtbot.waitUntil(lambda: looked(dialog), timeout=WAIT_MS)
    dialog.boxes.setFocus()
    QTest.keyClick(dialog.boxes, Qt.Key.Key_Insert)
    drawn = dialog._cleaning.blacked
    dialog.next.click()
    qtbot.waitUntil(lambda: looked(dialog), timeout=WAIT_MS)
    assert dialog._cleaning.blacked == drawn != ()

    dialog.reject()

    assert not (window._settings.folder / FILE_NAME).exists()


def test_only_dicom_files_are_offered_and_the_shown_one_is_first(
    qtbot, window, patients_file, image_file, tmp_path
):
    other = save_identified(identified_dataset(), tmp_path / "in" / "b.dcm")
    pictures = image_file("1.png"), image_file("2.png")
    open_and_wait(qtbot, window, pictures[0], patients_file, other, pictures[1])
    session_of(window).set_current(entries(window)[2].id)
    window.actions_["export_deidentified"].trigger()
    dialog = dialog_of(qtbot, window)
    assert dialog.place.text() == "2 of 2: b.dcm"
    assert dialog.left_out.text() == "Left out, because they are not DICOM files: 2"
    assert dialog.left_out.isVisible()
    assert [path for path, _ in dialog.files()] == [patients_file, other]
    qtbot.waitUntil(lambda: looked(dialog), timeout=WAIT_MS)
    dialog.reject()


def test_without_a_dicom_file_there_is_a_sentence(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    window.actions_["export_deidentified"].trigger()
    qtbot.waitUntil(lambda: "is not a DICOM file" in said(window), timeout=WAIT_MS)
    assert not window.findChildren(DeidentifyDialog)
