"""What the router makes of one object."""

from types import SimpleNamespace

import numpy as np
import pytest
from fake_engine import CALM_IMAGE, FakeEngine, bright_is_lesion, brightness, device
from pydicom import Dataset, dcmread
from pydicom.uid import SecondaryCaptureImageStorage, UltrasoundMultiFrameImageStorage
from routers import LESION
from senders import saved, ultrasound

from app.listen.results import ResultMaker, ResultSettings
from app.words.message import WordedError
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Prediction

POINT = OperatingPoint("balanced", limit=0.3, acceptance_limit=0.5)


def of_bright_images(pixels):
    if pixels.max() > 127:
        return bright_is_lesion(pixels)
    calm = CALM_IMAGE.class_probabilities
    return Prediction(
        brightness(pixels), (), calm, "fake 1", device(), 0.01, whole_image=CALM_IMAGE
    )


@pytest.fixture
def make(tmp_path):
    """Makes the results of a data set, and gives them by modality."""
    settings = ResultSettings(frozenset({"seg", "sr"}), 0.45, POINT)
    maker = ResultMaker(FakeEngine(of_bright_images), settings)
    number = 0

    def made(dataset: Dataset) -> dict[str, Dataset]:
        nonlocal number
        number += 1
        folder = tmp_path / str(number)
        folder.mkdir()
        maker(saved(dataset, tmp_path / f"{number}.dcm"), folder)
        results = [dcmread(path) for path in folder.iterdir()]
        return {result.Modality: result for result in results}

    return made


def cine(*frames: np.ndarray) -> Dataset:
    pixels = np.stack(frames)
    dataset = ultrasound("1.2.3.9", frames[0], NumberOfFrames=len(frames))
    dataset.SOPClassUID = UltrasoundMultiFrameImageStorage
    dataset.file_meta.MediaStorageSOPClassUID = UltrasoundMultiFrameImageStorage
    dataset.FrameTime = "40"
    dataset.FrameIncrementPointer = 0x00181063
    dataset.PixelData = pixels.tobytes()
    return dataset


def test_of_a_cine_the_results_are_about_the_key_frame(make):
    results = make(cine(LESION // 4, LESION, LESION // 4))
    assert set(results) == {"SEG", "SR"}
    assert np.array_equal(results["SEG"].pixel_array.squeeze(), LESION > 127)
    source = results["SEG"].PerFrameFunctionalGroupsSequence[0].DerivationImageSequence[0]
    assert source.SourceImageSequence[0].ReferencedFrameNumber == 2


def test_a_cine_without_a_lesion_has_no_results(make):
    assert make(cine(LESION // 4, LESION // 4)) == {}


def test_an_image_without_a_lesion_has_a_report(make):
    assert set(make(ultrasound("1.2.3.4", LESION // 4))) == {"SR"}


def test_images_of_a_study_share_the_series_of_their_results(make):
    first, second = (make(ultrasound(f"1.2.3.{one}", LESION)) for one in (1, 2))
    other = make(ultrasound("1.2.3.3", LESION, StudyInstanceUID="1.2.4"))
    assert first["SEG"].SeriesInstanceUID == second["SEG"].SeriesInstanceUID
    assert first["SEG"].SeriesInstanceUID != other["SEG"].SeriesInstanceUID
    assert first["SEG"].SOPInstanceUID != second["SEG"].SOPInstanceUID


def test_results_of_an_image_that_comes_later_are_in_a_series_of_their_own(make, monkeypatch):
    clock = SimpleNamespace(time=lambda: now)
    monkeypatch.setattr("app.listen.results.time", clock)
    now = 1000.0
    first = make(ultrasound("1.2.3.1", LESION))["SEG"]
    now += 300
    soon = make(ultrasound("1.2.3.2", LESION))["SEG"]
    now += 86_400
    later = make(ultrasound("1.2.3.3", LESION))["SEG"]
    assert soon.SeriesInstanceUID == first.SeriesInstanceUID
    assert later.SeriesInstanceUID != first.SeriesInstanceUID


def test_what_is_no_ultrasound_image_is_not_analyzed(make):
    capture = ultrasound("1.2.3.5", LESION)
    capture.SOPClassUID = SecondaryCaptureImageStorage
    capture.file_meta.MediaStorageSOPClassUID = SecondaryCaptureImageStorage
    assert make(capture) == {}


def test_an_image_without_tissue_has_no_results(make):
    spectrum = Dataset()
    spectrum.RegionSpatialFormat, spectrum.RegionDataType = 3, 3
    spectrum.RegionLocationMinX0 = spectrum.RegionLocationMinY0 = 0
    spectrum.RegionLocationMaxX1, spectrum.RegionLocationMaxY1 = 127, 95
    spectrum.PhysicalUnitsXDirection, spectrum.PhysicalUnitsYDirection = 4, 7
    spectrum.PhysicalDeltaX = spectrum.PhysicalDeltaY = 0.01
    image = ultrasound("1.2.3.6", LESION, SequenceOfUltrasoundRegions=[spectrum])
    assert make(image) == {}


def test_a_damaged_image_gives_a_sentence(make):
    with pytest.raises(WordedError):
        make(ultrasound("1.2.3.7", LESION, Rows=5000))
