"""Presentation states: the outlines to the pixel, whose they are, and how the image looks."""

import io
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from dicom_checks import errors_of_dciodvfy, needs_dciodvfy, needs_dcmtk, said_by_dcmtk
from judged_frames import CINE, EXAMPLES, IMAGE, edited_frame, judged_frame, opened, poor_source
from numpy.typing import NDArray
from pydicom import Dataset, dcmread

from app.dicom.presentation_state import presentation_state
from app.dicom.result_object import encoded
from app.dicom.source import Export, SourceObject
from app.domain.lesion import Lesion
from app.domain.signature import Signature
from app.words.about import RESEARCH_USE_SENTENCE
from app.words.message import english
from models.torch_free.image_warning import ImageWarning
from models.torch_free.regions import union

EXPORT = Export(datetime(2026, 11, 26, 20, tzinfo=UTC), "key")
SIGNATURE = Signature("A. Reader", datetime(2026, 11, 26, 18, tzinfo=UTC))


def read_again(state: Dataset) -> Dataset:
    return dcmread(io.BytesIO(encoded(state)))


def annotations(state: Dataset) -> dict[str, Dataset]:
    return {str(item.GraphicLayer): item for item in state.GraphicAnnotationSequence}


def filled(graphic: Dataset, source: SourceObject) -> NDArray[np.bool_]:
    """The pixels whose centers lie inside a closed polyline."""
    points = np.reshape(graphic.GraphicData, (-1, 2))
    assert len(points) == graphic.NumberOfGraphicPoints
    np.testing.assert_array_equal(points[0], points[-1])
    # Half a pixel further, all corners lie between pixels, and none is cut.
    large = np.zeros((2 * source.dataset.Rows + 1, 2 * source.dataset.Columns + 1), np.uint8)
    cv2.fillPoly(large, [np.rint(2 * points).astype(np.int32)], 1)
    return large[1::2, 1::2].astype(bool)


def without_holes(lesion: Lesion, source: SourceObject) -> NDArray[np.bool_]:
    return union([lesion], (int(source.dataset.Rows), int(source.dataset.Columns)))


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_outlines_enclose_the_pixels_of_the_lesions(name: str) -> None:
    source = opened(name)
    judged = judged_frame(source)
    state = read_again(presentation_state(source, judged, EXPORT))
    graphics = annotations(state)["NETWORKS"].GraphicObjectSequence
    assert len(graphics) == len(judged.assessment.lesions) == 2
    for graphic, lesion in zip(graphics, judged.assessment.lesions, strict=True):
        assert (graphic.GraphicAnnotationUnits, graphic.GraphicType) == ("PIXEL", "POLYLINE")
        np.testing.assert_array_equal(filled(graphic, source), without_holes(lesion, source))


def test_an_outline_with_too_many_corners_has_fewer_and_is_off_by_less_than_a_pixel() -> None:
    source = opened(IMAGE)
    judged = judged_frame(source)
    comb = np.ones((9, 12_000), np.bool_)
    comb[0, ::2] = False
    lesion = replace(judged.assessment.lesions[0], bbox=(3, 5, 12_000, 9), mask=comb)
    state = presentation_state(
        source, replace(judged, assessment=replace(judged.assessment, lesions=(lesion,))), EXPORT
    )
    (graphic,) = annotations(read_again(state))["NETWORKS"].GraphicObjectSequence
    points = np.reshape(graphic.GraphicData, (-1, 2))
    assert len(points) == graphic.NumberOfGraphicPoints < 8192
    assert np.abs(points.min(0) - (3, 5)).max() < 1
    assert np.abs(points.max(0) - (12_003, 14)).max() < 1


def test_each_outline_has_its_name_and_its_malignancy_and_all_are_for_research() -> None:
    source = opened(IMAGE)
    state = read_again(presentation_state(source, judged_frame(source), EXPORT))
    texts = [one.UnformattedTextValue for one in annotations(state)["NETWORKS"].TextObjectSequence]
    assert texts == [
        "1: malignancy 0.60",
        "2: malignancy 0.05",
        "Research use only, not a medical device.",
    ]


def test_an_image_with_a_warning_says_so() -> None:
    source = opened(IMAGE)
    judged = judged_frame(source)
    warned = replace(judged.assessment, warnings=(ImageWarning.COLORED,))
    state = read_again(presentation_state(source, replace(judged, assessment=warned), EXPORT))
    text = annotations(state)["NETWORKS"].TextObjectSequence[-1].UnformattedTextValue
    assert text.splitlines() == [english(ImageWarning.COLORED), RESEARCH_USE_SENTENCE.english()]


def test_what_a_person_did_is_in_layers_of_its_own() -> None:
    source = opened(IMAGE)
    judged = edited_frame(source, SIGNATURE)
    state = read_again(presentation_state(source, judged, EXPORT))
    assert state.ContentCreatorName == "A. Reader^"
    layers = annotations(state)
    assert [str(layer.GraphicLayer) for layer in state.GraphicLayerSequence] == [*layers]
    assert {name: len(item.GraphicObjectSequence) for name, item in layers.items()} == {
        "NETWORKS": 2,
        "PERSON": 2,
        "REJECTED": 1,
    }


def test_it_names_the_frame_of_a_cine() -> None:
    source = opened(CINE)
    state = read_again(presentation_state(source, judged_frame(source, 7), EXPORT))
    (series,) = state.ReferencedSeriesSequence
    named = [
        *series.ReferencedImageSequence,
        *annotations(state)["NETWORKS"].ReferencedImageSequence,
        *state.DisplayedAreaSelectionSequence[0].ReferencedImageSequence,
    ]
    assert {one.ReferencedFrameNumber for one in named} == {8}
    assert {one.ReferencedSOPInstanceUID for one in named} == {source.sop_instance_uid}
    assert series.SeriesInstanceUID == source.dataset.SeriesInstanceUID


def test_gray_levels_are_shown_as_the_image_says(tmp_path: Path) -> None:
    source = poor_source(
        tmp_path / "a.dcm",
        PhotometricInterpretation="MONOCHROME1",
        RescaleSlope=2,
        RescaleIntercept=-7,
        WindowCenter=100,
        WindowWidth=200,
    )
    state = read_again(presentation_state(source, judged_frame(source), EXPORT))
    assert state.SOPClassUID.name == "Grayscale Softcopy Presentation State Storage"
    (window,) = state.SoftcopyVOILUTSequence
    assert (window.WindowCenter, window.WindowWidth) == (100, 200)
    assert (state.RescaleSlope, state.RescaleIntercept) == (2, -7)
    assert state.PresentationLUTShape == "INVERSE"


def test_zeros_count_as_values_where_they_are_some(tmp_path: Path) -> None:
    whole = {"RescaleSlope": 2, "RescaleIntercept": 0, "WindowCenter": 0, "WindowWidth": 200}
    source = poor_source(tmp_path / "a.dcm", **whole)
    state = read_again(presentation_state(source, judged_frame(source), EXPORT))
    assert (state.RescaleSlope, state.RescaleIntercept) == (2, 0)
    assert state.SoftcopyVOILUTSequence[0].WindowCenter == 0
    source = poor_source(tmp_path / "a.dcm", **{**whole, "RescaleSlope": 0, "WindowWidth": 0})
    state = read_again(presentation_state(source, judged_frame(source), EXPORT))
    assert "RescaleSlope" not in state
    assert "SoftcopyVOILUTSequence" not in state


@needs_dciodvfy
@needs_dcmtk
@pytest.mark.parametrize("name", EXAMPLES)
def test_dciodvfy_and_dcmdump_find_nothing(name: str, tmp_path: Path) -> None:
    source = opened(name)
    path = tmp_path / "state.dcm"
    path.write_bytes(encoded(presentation_state(source, judged_frame(source), EXPORT)))
    assert errors_of_dciodvfy(path) == []
    assert said_by_dcmtk("dcmdump", path) == ""


@pytest.mark.skipif(shutil.which("dcmpschk") is None, reason="dcmtk is not installed")
def test_the_checker_of_presentation_states_finds_nothing(tmp_path: Path) -> None:
    source = poor_source(
        tmp_path / "a.dcm", PhotometricInterpretation="MONOCHROME2", PatientName="A^B"
    )
    path = tmp_path / "state.dcm"
    path.write_bytes(encoded(presentation_state(source, edited_frame(source, SIGNATURE), EXPORT)))
    done = subprocess.run(["dcmpschk", str(path)], capture_output=True, text=True, check=False)
    assert "Test passed" in done.stdout + done.stderr
