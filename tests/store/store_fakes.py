"""Scans and Predictions for the tests of the study database."""

import numpy as np

from app.domain.scan import Scan, ScanId
from app.domain.ultrasound_region import Box
from app.store.kept import KeptScan, content_of
from models.torch_free.devices import DeviceInUse, DeviceReason
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction, WholeImage
from models.torch_free.preprocess import unfold_map

MODELS = "fake 1"
SHAPE = (90, 120)
PROBABILITIES = ClassProbabilities(0.1, 0.2, 0.7)


def scan_of(
    source: str = "/images/a.png", level: int = 50, region: Box | None = None, name: str = "a.png"
) -> Scan:
    pixels = np.full((*SHAPE, 3), level, np.uint8)
    pixels[20:60, 30:90, 0] = 220
    return Scan(pixels, source, name, f"hash of {level}", (0.1, 0.2), region)


def kept_of(scan: Scan, key: int = 1) -> KeptScan:
    return KeptScan(key, ScanId(scan.source, scan.frame), scan.name, content=content_of(scan))


def prediction_of(shape: tuple[int, int] = SHAPE, seed: int = 0) -> Prediction:
    square = np.zeros((64, 64), np.uint16)
    square[20:40, 20:50] = 60_000
    square[0, 0] = seed
    mask = np.arange(40 * 30).reshape(40, 30) % 7 > 0
    device = Message.of(
        DeviceInUse.GPU, name="card", number_type="fp32", reason=DeviceReason.CUDA_FOUND
    )
    return Prediction(
        probability=unfold_map(square, *shape),
        candidates=(Candidate((5, 6, 30, 40), mask, PROBABILITIES, is_faint=True),),
        class_probabilities=PROBABILITIES,
        models=MODELS,
        device=device,
        seconds=0.25,
        warnings=(ImageWarning.COLORED,),
        square=square,
        whole_image=WholeImage((1.0, -2.0, 0.5), PROBABILITIES),
    )
