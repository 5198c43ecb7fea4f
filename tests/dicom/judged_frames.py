"""Judged frames of pydicom's ultrasound examples, and the programs that check what is written."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from fake_engine import CALM_IMAGE, device
from numpy.typing import NDArray
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, UltrasoundImageStorage

from app.dicom.judged import JudgedFrame
from app.dicom.source import SourceObject, read_source
from app.domain.assessment import assess
from app.domain.edit import Accept, Draw, DrawnRegion, Edit, Reject
from app.domain.header import Header
from app.domain.review import NOT_REVIEWED, Review
from app.domain.scan import Scan
from app.domain.signature import Signature
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction

IMAGE, CINE, PALETTE = "examples_rgb_color.dcm", "examples_ybr_color.dcm", "examples_palette.dcm"
EXAMPLES = (IMAGE, CINE, PALETTE)

MODELS = "BUSight weights 2026.11.4"
SUSPICIOUS = ClassProbabilities(0.1, 0.3, 0.6)
HARMLESS = ClassProbabilities(0.15, 0.8, 0.05)
OF_SCAN = ClassProbabilities(0.05, 0.35, 0.6)
BALANCED = OperatingPoint("balanced", 0.3, 0.5)
SPACING = (0.1, 0.12)


def example(name: str) -> Path:
    found = get_testdata_file(name, download=False)
    assert isinstance(found, str)
    return Path(found)


def blob(shape: tuple[int, int], x: int, y: int, wide: int, high: int) -> NDArray[np.bool_]:
    """An ellipse with a bay, so that no mask is symmetric."""
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    inside = ((columns - x) / wide) ** 2 + ((rows - y) / high) ** 2 <= 1
    inside[y : y + high, x : x + wide // 3] = False
    return np.asarray(inside, np.bool_)


def judged_frame(
    source: SourceObject,
    frame: int = 0,
    edits: tuple[Edit, ...] = (),
    review: Review = NOT_REVIEWED,
    spacing_mm: tuple[float, float] | None = SPACING,
) -> JudgedFrame:
    """A frame with two Lesions, the first one suspicious; they move from frame to frame."""
    shape = (int(source.dataset.Rows), int(source.dataset.Columns))
    masks = blob(shape, 90 + frame, 80, 30, 20), blob(shape, 200, 150 - frame, 25, 35)
    candidates = []
    for mask, probabilities in zip(masks, (SUSPICIOUS, HARMLESS), strict=True):
        rows, columns = (np.flatnonzero(mask.any(axis=axis)) for axis in (1, 0))
        left, top = int(columns[0]), int(rows[0])
        part = mask[top : rows[-1] + 1, left : columns[-1] + 1].copy()
        box = (left, top, part.shape[1], part.shape[0])
        candidates.append(Candidate(box, part, probabilities))
    prediction = Prediction(
        np.where(masks[0] | masks[1], np.float32(0.9), np.float32(0)),
        tuple(candidates),
        OF_SCAN,
        MODELS,
        device(),
        0.1,
        whole_image=CALM_IMAGE,
    )
    scan = Scan(
        np.zeros(shape, np.uint8),
        "/scans/image.dcm",
        "image.dcm",
        "hash",
        spacing_mm=spacing_mm,
        frame=frame,
        frames=source.frames,
        header=Header(laterality="L"),
    )
    return JudgedFrame(scan, prediction, assess(scan, prediction, 0.45, BALANCED, edits), review)


def edited_frame(
    source: SourceObject, signature: Signature, review: Review = NOT_REVIEWED
) -> JudgedFrame:
    """The first frame after a person accepted one Lesion, rejected another and drew a third."""
    first, second = judged_frame(source).assessment.lesions
    drawn = DrawnRegion.of((20, 170, 40, 30), np.tri(30, 40, 10, dtype=np.bool_))
    edits = (
        Draw("drawn-1", drawn, HARMLESS, signature=signature),
        Accept(first.id, signature=signature),
        Reject(second.id, signature=signature),
    )
    return judged_frame(source, 0, edits, review)


def frames_of(source: SourceObject) -> list[JudgedFrame]:
    """Key frames of a cine, or the only one."""
    return [judged_frame(source, frame) for frame in ((0, 7, 29) if source.frames > 1 else (0,))]


def poor_source(path: Path, **elements: object) -> SourceObject:
    """An image file with nothing but what it must have, and these elements."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = UltrasoundImageStorage
    meta.MediaStorageSOPInstanceUID = UID("1.2.3.4")
    dataset = Dataset()
    dataset.file_meta = meta
    dataset.SOPClassUID = UltrasoundImageStorage
    dataset.SOPInstanceUID, dataset.StudyInstanceUID = "1.2.3.4", "1.2.3"
    dataset.SeriesInstanceUID, dataset.Modality = "1.2.3.9", "US"
    dataset.Rows, dataset.Columns = 240, 320
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    dataset.save_as(path, enforce_file_format=True)
    return read_source(path)


def opened(name: str) -> SourceObject:
    return read_source(example(name))


def output_of(program: str, path: Path, *options: str) -> list[str]:
    """All lines that a program prints about a file. The test is skipped if it is not installed."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run(
        [program, *options[:-1], str(path), *options[-1:]], capture_output=True, check=False
    )
    assert done.returncode == 0 or program == "dciodvfy"
    return (done.stdout + done.stderr).decode("utf-8", "replace").splitlines()
