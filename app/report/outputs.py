"""Writes the files of one Scan into an output folder."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path, PurePath

from app.domain.assessment import Assessment
from app.domain.scan import Scan
from app.files.inputs import PAGE_KINDS, OutputKind
from app.files.labelme import write_labelme
from app.files.maps import write_mask, write_probability
from app.files.ownership import check_output_path
from app.files.yolo import write_yolo
from models.torch_free.prediction import Prediction


def write_outputs(
    folder: Path,
    outputs: Mapping[OutputKind, PurePath],
    scan: Scan,
    prediction: Prediction,
    assessment: Assessment,
) -> None:
    """Write ``outputs``, whose paths are relative to ``folder``.

    Raises OutputError, before anything is written if one of them would replace a file that is not
    BUSight's. Reports need a QGuiApplication.
    """
    for path in outputs.values():
        check_output_path(folder, path)
    if "mask" in outputs:
        write_mask(folder / outputs["mask"], assessment.mask)
    if "probability" in outputs:
        write_probability(folder / outputs["probability"], prediction.probability)
    if "labelme" in outputs:
        write_labelme(folder / outputs["labelme"], scan, assessment)
    if "yolo" in outputs:
        write_yolo(folder / outputs["yolo"], assessment)
    pages = [folder / outputs[kind] for kind in PAGE_KINDS if kind in outputs]
    if pages:
        # Here, because Qt is loaded only if a report is to be written.
        from app.report.page import Report
        from app.report.write import write_report

        report = Report(scan, prediction, assessment, datetime.now().astimezone())
        for page in pages:
            write_report(page, report)
