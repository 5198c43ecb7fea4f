"""DICOM objects, exported from the window."""

import cv2
import numpy as np
import pydicom
import pytest
from dicom_sources import bright, write_cine, write_image
from worker_steps import WAIT_MS, open_and_wait

from app.domain.edit import Draw, DrawnRegion, Reject, SetScale
from app.domain.notice import Notice
from app.files.reader import read_scan
from app.words.message import say
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities

ENDINGS = ("encapsulated-pdf", "gsps", "sc", "seg", "sr")


def export(qtbot, controller, folder, entry_ids=None, *, makes_studies=False):
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS) as exported:
        controller.exporter.export_objects(folder, entry_ids, makes_studies=makes_studies)
    return exported.args[0]


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_all_kinds_go_into_a_folder_over_no_other_file(qtbot, controller, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.dcm"))
    out = tmp_path / "out"
    assert say(export(qtbot, controller, out)) == f"Saved DICOM objects in {out} (scans: 1)"
    first = {ending: (out / f"a.{ending}.dcm").read_bytes() for ending in ENDINGS}
    export(qtbot, controller, out)
    assert names(out) == sorted(
        f"a{number}.{ending}.dcm" for ending in ENDINGS for number in ("", " (2)")
    )
    assert {ending: (out / f"a.{ending}.dcm").read_bytes() for ending in ENDINGS} == first


def test_other_images_are_left_out_unless_a_study_is_made(qtbot, controller, session, tmp_path):
    cv2.imwrite(str(tmp_path / "b.png"), bright())
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.dcm"), tmp_path / "b.png")
    _, picture = (entry.id for entry in session.entries())
    out = tmp_path / "out"
    assert "scans: 1; left out, because" in say(export(qtbot, controller, out))
    assert names(out) == [f"a.{ending}.dcm" for ending in ENDINGS]
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_objects(out, [picture], makes_studies=False)
    assert failed.args == [Message(Notice.NO_DICOM_SCANS)]
    session.set_edits(picture, (SetScale("", pixel_mm=0.25),))
    export(qtbot, controller, tmp_path / "made", [picture], makes_studies=True)
    assert names(tmp_path / "made") == [f"b.{ending}.dcm" for ending in (*ENDINGS, "us")]
    made = read_scan(tmp_path / "made" / "b.us.dcm")
    np.testing.assert_array_equal(made.pixels, bright())
    assert made.spacing_mm == pytest.approx((0.25, 0.25))


def test_of_a_cine_the_key_frame_is_exported_or_those_that_are_chosen(
    qtbot, controller, session, tmp_path
):
    open_and_wait(qtbot, controller, write_cine(tmp_path / "a.dcm", (False, True, True)))
    qtbot.waitUntil(lambda: len(session.entries()) == 3, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: all(entry.assessment for entry in session.entries()), timeout=WAIT_MS)
    session.set_operating_point("high specificity")
    export(qtbot, controller, tmp_path / "out")
    assert names(tmp_path / "out") == [f"a.frame-2.{ending}.dcm" for ending in ENDINGS]
    chosen = [entry.id for entry in session.entries()][1:]
    export(qtbot, controller, tmp_path / "chosen", chosen)
    assert len(names(tmp_path / "chosen")) == 2 * len(ENDINGS)


def test_what_a_person_outlined_is_apart(qtbot, controller, session, tmp_path):
    open_and_wait(qtbot, controller, write_image(tmp_path / "a.dcm"))
    entry = session.entries()[0]
    (found,) = entry.assessment.lesions
    region = DrawnRegion.of((90, 70, 20, 15), np.ones((15, 20), np.bool_))
    drawn = Draw("drawn 1", region, ClassProbabilities(0.2, 0.7, 0.1))
    session.set_edits(entry.id, (Reject(found.id), drawn))
    out = tmp_path / "out"
    export(qtbot, controller, out)
    assert names(out) == sorted(f"a.{name}.dcm" for name in (*ENDINGS, "person.seg", "person.sr"))
    state = pydicom.dcmread(out / "a.gsps.dcm")
    layers = {
        item.GraphicLayer: [
            np.reshape(one.GraphicData, (-1, 2)) for one in item.GraphicObjectSequence
        ]
        for item in state.GraphicAnnotationSequence
    }
    assert layers.keys() == {"NETWORKS", "PERSON", "REJECTED"}
    np.testing.assert_array_equal(layers["NETWORKS"][0].min(0), (30, 20))
    np.testing.assert_array_equal(layers["REJECTED"][0].max(0), (80, 60))
    np.testing.assert_array_equal(layers["PERSON"][0].min(0), (90, 70))
    np.testing.assert_array_equal(layers["PERSON"][0].max(0), (110, 85))


def test_a_file_that_changed_meanwhile_is_not_referred_to(qtbot, controller, tmp_path):
    source = write_image(tmp_path / "a.dcm")
    open_and_wait(qtbot, controller, source)
    write_image(source, has_lesion=False)
    with qtbot.waitSignal(controller.export_failed, timeout=WAIT_MS) as failed:
        controller.exporter.export_objects(tmp_path / "out", makes_studies=False)
    assert "'a.dcm'" in say(failed.args[0])
    assert not (tmp_path / "out").exists()
