"""Results compared with the labels of their images, one by one."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.assessment import RiskLabel
from app.domain.evaluation import Case, Outlines
from app.domain.fault import LabelFault
from app.files.annotations import filled
from app.files.errors import shown_name
from app.files.inputs import ResultKey
from app.files.labels import Label, LabelError
from app.files.lines import each_line
from app.files.reader import read_scan
from app.files.records import LesionRecord, ResultRecord, result_key
from app.files.results import RESULTS_JSONL
from models.torch_free.message import Message
from models.torch_free.prediction import CLASSES, MALIGNANT
from models.torch_free.regions import Region, find_regions, found_by, union


@dataclass(frozen=True)
class Compared:
    """The images that count, and how many do not.

    ``failed`` and ``warned`` have a label, ``unlabeled`` have none, ``missing`` have a label and no
    result. ``models`` to ``acceptance_limit`` are those of the results.
    """

    cases: Mapping[ResultKey, Case]
    failed: int
    warned: int
    unlabeled: int
    missing: int
    models: str
    operating_point: str
    threshold: float
    limit: float
    acceptance_limit: float


def compare(folder: Path, labels: Mapping[ResultKey, Label]) -> Compared:
    """Compare the results in a folder with labels. What a person edited does not count.

    Raises LabelError, ScanError if a file can't be read, and OutputError if BUSight did not write
    the results.
    """
    records = _read(folder)
    known = {key: one for key, one in records.items() if key in labels}
    analyzed = [one for one in known.values() if one["error"] is None]
    judged = [one for one in analyzed if not one["warnings"]]
    if not judged:
        raise LabelError(Message.of(LabelFault.NOTHING_TO_COMPARE, folder=shown_name(folder)))
    first = judged[0]
    if any(_made_with(one) != _made_with(first) for one in judged):
        raise LabelError(Message.of(LabelFault.MIXED_RESULTS, folder=shown_name(folder)))
    return Compared(
        {result_key(one): _case(one, labels[result_key(one)]) for one in judged},
        failed=len(known) - len(analyzed),
        warned=len(analyzed) - len(judged),
        unlabeled=len(records) - len(known),
        missing=len(labels) - len(known),
        models=first["models"] or "",
        operating_point=first["operating_point"],
        threshold=first["threshold"],
        limit=first["limit"],
        acceptance_limit=first["acceptance_limit"],
    )


def _read(folder: Path) -> dict[ResultKey, ResultRecord]:
    """The last line about each image."""
    path = folder / RESULTS_JSONL
    if not path.is_file():
        raise LabelError(Message.of(LabelFault.NO_RESULTS, folder=shown_name(folder)))
    lines = (record for record in each_line(path) if record is not None)
    return {result_key(record): record for record in lines}


def _made_with(record: ResultRecord) -> tuple[object, ...]:
    return (
        record["models"],
        record["operating_point"],
        record["threshold"],
        record["limit"],
        record["acceptance_limit"],
    )


def _case(record: ResultRecord, label: Label) -> Case:
    risk_label = record.get("networks_risk_label", record["risk_label"])
    malignancy = record.get("networks_malignancy", record["malignancy"])
    lesions = record.get("networks_lesions", record["lesions"])
    return Case(
        patient=label.patient,
        label=label.label,
        malignancy=malignancy or 0.0,
        is_suspicious=risk_label == RiskLabel.SUSPICIOUS,
        lesions=len(lesions),
        outlines=_outlines(record, lesions, label),
        reader_suspects=_reader_suspects(record),
    )


def _reader_suspects(record: ResultRecord) -> bool | None:
    verdict = record.get("verdict")
    if verdict == "agree":
        return record.get("verdict_on") == RiskLabel.SUSPICIOUS
    return None if verdict is None else record.get("verdict_label") == CLASSES[MALIGNANT]


def _outlines(
    record: ResultRecord, lesions: Iterable[LesionRecord], label: Label
) -> Outlines | None:
    if not label.masks:
        return None
    truth = _truth(record, label.masks)
    outlined = find_regions(truth)
    found = [_region(lesion, record["file"]) for lesion in lesions]
    hits = [found_by(one, outlined) for one in found]
    marked = union(found, truth.shape)
    pixels = np.count_nonzero(truth)
    both = np.count_nonzero(truth & marked)
    return Outlines(
        lesions=len(outlined),
        missed=len(outlined) - len({number for hit in hits for number in hit}),
        false_lesions=sum(not hit for hit in hits),
        dice=2 * both / (pixels + np.count_nonzero(marked)) if pixels else None,
    )


def _region(lesion: LesionRecord, file: str) -> Region:
    if "outline" not in lesion:
        raise LabelError(Message.of(LabelFault.NO_OUTLINES, file=file))
    return filled(lesion["outline"])


def _truth(record: ResultRecord, masks: Sequence[Path]) -> NDArray[np.bool_]:
    """The lesions of an image (H, W): what is brighter than half of the brightest in a mask."""
    size = (record["height"] or 0, record["width"] or 0)
    truth = np.zeros(size, np.bool_)
    for path in masks:
        pixels = read_scan(path).pixels
        gray = pixels if pixels.ndim == 2 else pixels.max(axis=2)
        if gray.shape != size:
            raise LabelError(
                Message.of(
                    LabelFault.OTHER_SIZE,
                    name=shown_name(path),
                    width=gray.shape[1],
                    height=gray.shape[0],
                    image_width=size[1],
                    image_height=size[0],
                )
            )
        truth |= gray > gray.max() / 2
    return truth
