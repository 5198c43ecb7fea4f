"""How long a DICOM file says that each of its frames is shown."""

from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

TIME_KEYWORDS = ("FrameTime", "FrameTimeVector", "CineRate", "RecommendedDisplayFrameRate")
"""The attributes that are read here."""

_LONGEST_VECTOR = 1 << 16
"""Bytes; a number has up to 16."""

_SHORTEST, _LONGEST = 0.001, 10.0
"""Seconds. What lies outside is no cine, or an error."""


def frame_seconds(dataset: Dataset, frame: int) -> float | None:
    """How long a frame is shown, None if the file does not say (DICOM PS3.3, C.7.6.5).

    What can't be read is treated as missing.
    """
    for read in (_vector, _time, _rate):
        try:
            seconds = read(dataset, frame)
        except Exception:  # noqa: BLE001, S112 pydicom parses late and may raise anything
            continue
        if _SHORTEST <= seconds <= _LONGEST:
            return seconds
    return None


def _vector(dataset: Dataset, frame: int) -> float:
    """Milliseconds from the frame before to each frame, 0 at the first."""
    element = dataset.get_item("FrameTimeVector")
    if isinstance(element, RawDataElement) and element.length > _LONGEST_VECTOR:
        return 0.0
    times = dataset.get("FrameTimeVector")
    if not isinstance(times, MultiValue):
        return 0.0
    return float(times[min(frame + 1, len(times) - 1)]) / 1000


def _time(dataset: Dataset, _frame: int) -> float:
    return float(dataset.get("FrameTime") or 0) / 1000


def _rate(dataset: Dataset, _frame: int) -> float:
    return 1 / float(dataset.get("CineRate") or dataset.get("RecommendedDisplayFrameRate") or 0)
