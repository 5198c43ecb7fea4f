"""What was found in an image."""

import threading
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from app.domain import lesion as domain
from app.domain.assessment import Assessment, assess
from app.files.records import result_record
from app.files.table import TABLE_COLUMNS, table_rows
from app.words.message import english
from busight._errors import ReportError, UsageError, errors_translated
from busight._scans import ARRAY_NAME, Scan, restore
from models.torch_free import prediction as torch_free
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Prediction

if TYPE_CHECKING:
    import pandas as pd

_NUMBERS = TABLE_COLUMNS[TABLE_COLUMNS.index("bbox_x") : TABLE_COLUMNS.index("malignant") + 1]
"""Columns with numbers of a lesion, which an image without one lacks."""


class ClassProbabilities(NamedTuple):
    """Calibrated probabilities; they sum to one."""

    normal: float
    """No lesion."""
    benign: float
    """A benign lesion."""
    malignant: float
    """A malignant lesion."""


@dataclass(frozen=True, eq=False)
class Lesion:
    """A lesion, or a region that was not accepted as one (``is_possible``).

    The fields are those of results.jsonl: ``id`` is 1, 2, ... of a lesion and 'a', 'b', ... of a
    possible one, ``stable_id`` does not change with the threshold. ``bbox`` is (x, y, width,
    height) in pixels, ``mask`` a read-only bool array of shape (height, width) in that box. Values
    in mm are None if the size of a pixel is not known. Probabilities are calibrated.
    """

    id: int | str
    stable_id: str
    is_possible: bool
    bbox: tuple[int, int, int, int]
    mask: NDArray[np.bool_] = field(repr=False)
    area_px: int
    area_mm2: float | None
    long_axis_px: float
    long_axis_mm: float | None
    short_axis_px: float
    short_axis_mm: float | None
    lesion_probability: float
    class_probabilities: ClassProbabilities

    def __setstate__(self, state: dict[str, object]) -> None:
        restore(self, state)

    @property
    def malignancy(self) -> float:
        """Probability that it is malignant."""
        return self.class_probabilities.malignant


@dataclass(frozen=True, eq=False)
class Result:
    """What was found in an image at a threshold and an operating point.

    ``risk_label`` is 'suspicious of malignancy', 'benign', or 'normal' if no lesion was outlined.
    ``malignancy`` is the calibrated probability that the image shows a malignant lesion. Lesions
    are in order of decreasing malignancy. ``warnings`` are sentences why the networks should not be
    relied on for this image, ``warning_codes`` the same for programs. ``probability`` is (H, W)
    float32, the probability of each pixel to be part of a lesion, read-only. ``models`` names the
    weights, ``device`` what the networks ran on, ``seconds`` how long they did.
    """

    scan: Scan
    threshold: float
    operating_point: str
    risk_label: str
    malignancy: float
    class_probabilities: ClassProbabilities
    lesions: tuple[Lesion, ...]
    possible_lesions: tuple[Lesion, ...]
    warnings: tuple[str, ...]
    warning_codes: tuple[str, ...]
    probability: NDArray[np.float32] = field(repr=False)
    models: str
    device: str
    seconds: float
    _prediction: Prediction = field(repr=False)
    _assessment: Assessment = field(repr=False)

    def __setstate__(self, state: dict[str, object]) -> None:
        restore(self, state)

    @classmethod
    def _of(
        cls, scan: Scan, prediction: Prediction, threshold: float, point: OperatingPoint
    ) -> Self:
        assessment = replace(
            assess(scan._inner, prediction, threshold, point), is_scaled_by_hand=scan._is_scaled
        )
        return cls(
            scan=scan,
            threshold=threshold,
            operating_point=point.name,
            risk_label=assessment.risk_label.value,
            malignancy=float(assessment.malignancy),
            class_probabilities=_probabilities(assessment.class_probabilities),
            lesions=tuple(map(_lesion, assessment.lesions)),
            possible_lesions=tuple(map(_lesion, assessment.possible_lesions)),
            warnings=tuple(english(warning) for warning in assessment.warnings),
            warning_codes=tuple(warning.value for warning in assessment.warnings),
            probability=prediction.probability,
            models=prediction.models,
            device=english(prediction.device),
            seconds=float(prediction.seconds),
            _prediction=prediction,
            _assessment=assessment,
        )

    @cached_property
    def mask(self) -> NDArray[np.bool_]:
        """(H, W) bool, read-only: the pixels of all lesions."""
        return self._assessment.mask

    def to_dict(self) -> dict[str, Any]:
        """The line of results.jsonl, ready for ``json.dumps``; docs/results.md has its fields.

        ``file`` is the path as it was named, 'array' for an array.

        >>> result = busight.analyze("resources/phantom/phantom_none.png")
        >>> record = result.to_dict()
        >>> record["file"], record["risk_label"], record["lesions"]
        ('resources/phantom/phantom_none.png', 'normal', [])
        """
        file = PurePath(self.scan.path or ARRAY_NAME)
        return {**result_record(file, self.scan._inner, self._prediction, self._assessment, {})}

    def to_pandas(self) -> "pd.DataFrame":
        """The rows of results.csv: one for each lesion and possible lesion, or one for neither.

        Numbers of lesions are floats, NaN if they are missing. Raises ImportError without pandas.
        Join the rows of many images with ``pandas.concat``.

        >>> table = busight.analyze("resources/phantom/phantom_two.png").to_pandas()
        >>> table["kind"].tolist(), (table["area_px"] > 1000).tolist()
        (['lesion', 'lesion'], [True, True])
        """
        try:
            import pandas as pd
        except ImportError as error:
            raise ImportError("to_pandas needs pandas: pip install 'busight[pandas]'.") from error
        file = PurePath(self.scan.path or ARRAY_NAME)
        record = result_record(file, self.scan._inner, self._prediction, self._assessment, {})
        table = pd.DataFrame(table_rows(record), columns=list(TABLE_COLUMNS))
        return table.astype(dict.fromkeys(_NUMBERS, float))

    def report_png(self) -> bytes:
        r"""Draw the page of the report and give it as PNG, with ``to_dict`` in its text chunks.

        This loads Qt and starts a QGuiApplication that shows nothing, unless one is running; the
        first call has to be in the main thread. Raises ReportError if there is no font.

        >>> busight.analyze("resources/phantom/phantom_one.png").report_png()[:4]
        b'\x89PNG'
        """
        from app.report.page import Report
        from app.report.write import report_png

        with errors_translated():
            _ensure_painting()
            created = datetime.now().astimezone()
            return report_png(Report(self.scan._inner, self._prediction, self._assessment, created))


_painting: list[object] = []
"""Qt's application, kept for as long as the process runs."""


def _ensure_painting() -> None:
    from PySide6.QtCore import QCoreApplication

    from app.report.gui import ensure_gui_application

    is_main = threading.current_thread() is threading.main_thread()
    if QCoreApplication.instance() is None and not is_main:
        raise UsageError("Make the first report in the main thread: Qt starts only there.")
    try:
        _painting[:] = [ensure_gui_application()]
    except TypeError as error:
        raise ReportError(
            "A Qt application without a screen is running, which can't draw: use a "
            "QGuiApplication or QApplication instead."
        ) from error


def _probabilities(given: torch_free.ClassProbabilities) -> ClassProbabilities:
    return ClassProbabilities(*map(float, given))


def _lesion(one: domain.Lesion) -> Lesion:
    return Lesion(
        id=one.name if one.is_possible else one.number,
        stable_id=one.id,
        is_possible=one.is_possible,
        bbox=one.bbox,
        mask=one.mask,
        area_px=one.area_px,
        area_mm2=one.area_mm2,
        long_axis_px=one.long_axis_px,
        long_axis_mm=one.long_axis_mm,
        short_axis_px=one.short_axis_px,
        short_axis_mm=one.short_axis_mm,
        lesion_probability=one.lesion_probability,
        class_probabilities=_probabilities(one.class_probabilities),
    )
