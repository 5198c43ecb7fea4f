"""Lines of results.jsonl as BUSight writes them."""

import json
from functools import cache
from pathlib import PurePath

import numpy as np

from app.domain.assessment import assess
from app.domain.operating_point import OperatingPoint
from app.domain.scan import Scan
from app.files.inputs import OUTPUT_KINDS
from app.files.records import ResultRecord, failed_record, result_record
from models.torch_free.prediction import Candidate, Prediction

from .pictures import HEIGHT, WIDTH, ramp

POINT = OperatingPoint("high sensitivity", limit=0.2, acceptance_limit=0.5)
SHA256 = "0" * 64


def analysed(
    file: str, probabilities: tuple[float, float, float] = (0.1, 0.4, 0.5)
) -> ResultRecord:
    """The record of a Scan with one region, a Lesion or a possible one."""
    scan = Scan(ramp().copy(), file, file, SHA256, spacing_mm=(0.1, 0.1))
    probability = np.zeros((HEIGHT, WIDTH), np.float32)
    probability[8:24, 10:30] = 0.9
    region = Candidate((10, 8, 20, 16), np.ones((16, 20), np.bool_), probabilities)
    prediction = Prediction(probability, (region,), probabilities, "fake 1", "fake device", 0.01)
    stem = PurePath(file).with_suffix("")
    outputs = {kind: PurePath(f"{stem}.{kind}.png") for kind in OUTPUT_KINDS}
    assessment = assess(scan, prediction, 0.45, POINT)
    return result_record(PurePath(file), scan, prediction, assessment, outputs)


def failed(file: str) -> ResultRecord:
    """The record of a Scan that could not be read."""
    sentence = f"'{file}' is empty: copy it again from where it came."
    return failed_record(PurePath(file), sentence, threshold=0.45, operating_point=POINT)


@cache
def lines() -> tuple[bytes, ...]:
    """A lesion, a possible one, a failure, and a name that is no ASCII."""
    records = (
        analysed("a.png"),
        analysed("deep/b.png", (0.8, 0.1, 0.1)),
        failed("c.png"),
        analysed("\N{LATIN SMALL LETTER U WITH DIAERESIS} (2).dcm"),
    )
    return tuple(json.dumps(record, ensure_ascii=False).encode() + b"\n" for record in records)
