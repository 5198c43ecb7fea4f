"""Writes the files of one Scan into an output folder."""

from collections.abc import Iterator, Mapping
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


def write_outputs(
    folder: Path,
    outputs: Mapping[OutputKind, PurePath],
    scan: Scan,
    prediction: Prediction,
    assessment: Assessment,
    objects: ObjectMaker | None = None,
) -> None:
    """Write ``outputs``, whose paths are relative to ``folder``.

    ``objects`` makes those that are DICOM objects. Raises OutputError, before anything is written
    if one of them would replace a file that is not BUSight's, or ScanError if the file of the Scan
    can't be read again for its objects. On any error, what was written already is removed. Reports
    need a QGuiApplication.
    """
    for path in outputs.values():
        check_output_path(folder, path)
    written: list[OutputKind] = []
    try:
        for kind in _write_each(folder, outputs, scan, prediction, assessment, objects):
            written.append(kind)  # noqa: PERF402 it may stop at an error
    except BaseException:
        for kind in written:
            with suppress(OSError):
                (folder / outputs[kind]).unlink()
        raise


def _write_each(
    folder: Path,
    outputs: Mapping[OutputKind, PurePath],
    scan: Scan,
    prediction: Prediction,
    assessment: Assessment,
    objects: ObjectMaker | None,
) -> Iterator[OutputKind]:
    """Write one file after another; give the kind of each that is written."""
    yield from _write_data(folder, outputs, scan, prediction, assessment)

    @cache
    def report() -> "Report":
        # Here, because Qt is loaded only if a report is to be written.
        from app.report.page import Report

        return Report(scan, prediction, assessment, datetime.now().astimezone())

    for kind in PAGE_KINDS:
        if kind in outputs:
            from app.report.write import write_report

            write_report(folder / outputs[kind], report())
            yield kind
    if objects is not None:
        made = objects.make(outputs, scan, prediction, assessment, NOT_REVIEWED, report)
        for one in made:
            atomic_write(folder / outputs[one.kind], one.content)
            yield one.kind


def _write_data(
    folder: Path,
    outputs: Mapping[OutputKind, PurePath],
    scan: Scan,
    prediction: Prediction,
    assessment: Assessment,
) -> Iterator[OutputKind]:
    if "mask" in outputs:
        write_mask(folder / outputs["mask"], assessment.mask)
        yield "mask"
    if "probability" in outputs:
        write_probability(folder / outputs["probability"], prediction.probability)
        yield "probability"
    if "labelme" in outputs:
        write_labelme(folder / outputs["labelme"], scan, assessment)
        yield "labelme"
    if "yolo" in outputs:
        write_yolo(folder / outputs["yolo"], assessment)
        yield "yolo"
