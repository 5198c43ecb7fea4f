"""Lines of results.jsonl as BUSight writes them."""

import json
from functools import cache
from pathlib import PurePath

import numpy as np

from app.domain.assessment import assess
from app.domain.fault import ReadFault
from app.domain.scan import Scan
from app.files.output_kinds import OUTPUT_ENDINGS
from app.files.records import ResultRecord, failed_record, result_record
from models.torch_free.devices import DeviceInUse
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction

from .images import HEIGHT, WIDTH, ramp

POINT = OperatingPoint("high sensitivity", limit=0.2, acceptance_limit=0.5)
SHA256 = "0" * 64
LESION = ClassProbabilities(normal=0.1, benign=0.4, malignant=0.5)
POSSIBLE = ClassProbabilities(normal=0.8, benign=0.1, malignant=0.1)


def analyzed(file: str, probabilities: ClassProbabilities = LESION) -> ResultRecord:
    """The record of a Scan with one region, a Lesion or a possible one."""
    scan = Scan(ramp().copy(), file, file, SHA256, spacing_mm=(0.1, 0.1))
    probability = np.zeros((HEIGHT, WIDTH), np.float32)
    probability[8:24, 10:30] = 0.9
    region = Candidate((10, 8, 20, 16), np.ones((16, 20), np.bool_), probabilities)
    device = Message(DeviceInUse.UNKNOWN)
    prediction = Prediction(probability, (region,), probabilities, "fake 1", device, 0.01)
    stem = PurePath(file).with_suffix("")
    outputs = {kind: PurePath(f"{stem}{ending}") for kind, ending in OUTPUT_ENDINGS.items()}
    assessment = assess(scan, prediction, 0.45, POINT)
    return result_record(PurePath(file), scan, prediction, assessment, outputs)


def failed(file: str) -> ResultRecord:
    """The record of a Scan that could not be read."""
    fault = Message.of(ReadFault.EMPTY, name=file)
    return failed_record(PurePath(file), fault, threshold=0.45, operating_point=POINT)


@cache
def lines() -> tuple[bytes, ...]:
    """A Lesion, a possible lesion, a failure, and a name that is not ASCII."""
    records = (
        analyzed("a.png"),
        analyzed("deep/b.png", POSSIBLE),
        failed("c.png"),
        analyzed("\N{LATIN SMALL LETTER U WITH DIAERESIS} (2).dcm"),
    )
    return tuple(json.dumps(record, ensure_ascii=False).encode() + b"\n" for record in records)
