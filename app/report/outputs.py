"""Writes the files of one Scan into an output folder."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from functools import cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from app.domain.assessment import Assessment
from app.domain.review import NOT_REVIEWED
from app.domain.scan import Scan
from app.files.atomic import atomic_write
from app.files.labelme import write_labelme
from app.files.maps import write_mask, write_probability
from app.files.output_kinds import PAGE_KINDS, OutputKind
from app.files.ownership import check_output_path
from app.files.yolo import write_yolo
from app.report.objects import ObjectMaker
from models.torch_free.prediction import Prediction

if TYPE_CHECKING:
    from app.report.page import Report


def check_outputs(folder: Path, outputs: Mapping[OutputKind, PurePath]) -> None:
    """Raise OutputError if one of ``outputs`` would replace a file that is not BUSight's."""
    for path in outputs.values():
        check_output_path(folder, path)


def write_outputs(
    folder: Path,
    outputs: Mapping[OutputKind, PurePath],
    scan: Scan,
    prediction: Prediction,
    assessment: Assessment,
    objects: ObjectMaker | None = None,
) -> None:
    """Write ``outputs``, whose paths are relative to ``folder`` and passed ``check_outputs``.

    ``objects`` makes those that are DICOM objects. Raises OutputError, or ScanError if the file of
    the Scan can't be read again for its objects. On any error all ``outputs`` are removed, also
    those that were there before. Reports need a QGuiApplication.
    """
    try:
        _write_data(folder, outputs, scan, prediction, assessment)
        _write_drawn(folder, outputs, scan, prediction, assessment, objects)
    except BaseException:
        for path in outputs.values():
            with suppress(OSError):
                (folder / path).unlink()
        raise


def _write_drawn(
    folder: Path,
    outputs: Mapping[OutputKind, PurePath],
    scan: Scan,
    prediction: Prediction,
    assessment: Assessment,
    objects: ObjectMaker | None,
) -> None:
    """Write the page of the report and the DICOM objects."""

    @cache
    def report() -> "Report":
        # Here, because Qt is loaded only if a report is to be written.
        from app.report.page import Report

        return Report(scan, prediction, assessment, datetime.now().astimezone())

    for kind in PAGE_KINDS:
        if kind in outputs:
            from app.report.write import write_report

            write_report(folder / outputs[kind], report())
    if objects is not None:
        made = objects.make(outputs, scan, prediction, assessment, NOT_REVIEWED, report)
        for one in made:
            atomic_write(folder / outputs[one.kind], one.content)


def _write_data(
    folder: Path,
    outputs: Mapping[OutputKind, PurePath],
    scan: Scan,
    prediction: Prediction,
    assessment: Assessment,
) -> None:
    if "mask" in outputs:
        write_mask(folder / outputs["mask"], assessment.mask)
    if "probability" in outputs:
        write_probability(folder / outputs["probability"], prediction.probability)
    if "labelme" in outputs:
        write_labelme(folder / outputs["labelme"], scan, assessment)
    if "yolo" in outputs:
        write_yolo(folder / outputs["yolo"], assessment)
