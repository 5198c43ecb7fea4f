"""Results compared with the labels of their images, one by one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.domain.assessment import RiskLabel
from app.domain.evaluation import LabeledResult, Outlines
from app.domain.fault import LabelFault
from app.files.annotations import filled
from app.files.errors import OutputError, ScanError, reading_error, shown_name
from app.files.inputs import ResultKey
from app.files.labels import Label, LabelError, comparable
from app.files.lines import each_line
from app.files.reader import read_scan
from app.files.records import LesionRecord, ResultRecord, result_key
from app.files.results import RESULTS_JSONL
from models.torch_free.message import Code, Message
from models.torch_free.prediction import CLASSES, MALIGNANT, NORMAL
from models.torch_free.regions import Region, find_regions, found_by, union

_BRIGHT = 127
"""Above it a pixel of a mask is lesion; in a mask that is darker everywhere, above 0."""


class MadeWith(NamedTuple):
    """What results were made with."""

    models: str
    operating_point: str
    limit: float
    acceptance_limit: float
    threshold: float
    site: str


@dataclass(frozen=True)
class Compared:
    """The images that count, and those that do not.

    ``failed`` and ``warned`` have a label, ``unlabeled`` have none, ``missing`` have a label and no
    result.
    """

    results: Mapping[ResultKey, LabeledResult]
    made_with: MadeWith
    failed: int
    warned: int
    unlabeled: Sequence[ResultKey]
    missing: Sequence[ResultKey]


def compare(
    results: Path,
    labels: Mapping[ResultKey, Label],
    masks: Path,
    progress: Callable[[int], Callable[[], object]],
) -> Compared:
    """Compare results with ``labels``, by their ``comparable`` names.

    ``results`` is the file or its folder, ``masks`` the folder that paths of masks are relative to.
    What a person edited does not count. ``progress`` is given the number of images that count, and
    gives what is called after each. Raises LabelError, and ScanError if the results can't be read.
    """
    path = results / RESULTS_JSONL if results.is_dir() else results
    records = _read(path)
    known = {key: one for key, one in records.items() if key in labels}
    if not known:
        raise _results_error(LabelFault.NO_MATCH, path)
    analyzed = {key: one for key, one in known.items() if one["error"] is None}
    judged = {key: one for key, one in analyzed.items() if not one["warnings"]}
    if not judged:
        raise _results_error(LabelFault.NONE_JUDGED, path)
    made_with, *others = {_made_with(one) for one in judged.values()}
    if others:
        raise _results_error(LabelFault.MIXED_RESULTS, path)
    done = progress(len(judged))
    compared = {}
    for key, record in judged.items():
        compared[key] = _compared(key, record, labels[key], masks)
        done()
    return Compared(
        compared,
        made_with,
        failed=len(known) - len(analyzed),
        warned=len(analyzed) - len(judged),
        unlabeled=[key for key in records if key not in labels],
        missing=[key for key in labels if key not in known],
    )


def _results_error(code: Code, path: Path) -> LabelError:
    return LabelError(Message.of(code, name=shown_name(path)))


def _read(path: Path) -> dict[ResultKey, ResultRecord]:
    """The last line about each image."""
    try:
        if not path.is_file():
            raise _results_error(LabelFault.NO_RESULTS, path.parent)
        lines = (record for record in each_line(path) if record is not None)
        return {comparable(result_key(record)): record for record in lines}
    except OutputError as error:
        raise _results_error(LabelFault.NOT_RESULTS, path) from error
    except OSError as error:
        raise reading_error(path, error) from error


def _made_with(record: ResultRecord) -> MadeWith:
    return MadeWith(
        record["models"] or "",
        record["operating_point"],
        record["limit"],
        record["acceptance_limit"],
        record["threshold"],
        record.get("site", ""),
    )


def _compared(key: ResultKey, record: ResultRecord, label: Label, masks: Path) -> LabeledResult:
    malignancy = record.get("networks_malignancy", record["malignancy"])
    risk_label = record.get("networks_risk_label", record["risk_label"])
    lesions = record.get("networks_lesions", record["lesions"])
    return LabeledResult(
        patient=label.patient or key.file,
        label=label.label,
        malignancy=malignancy or 0.0,
        is_suspicious=risk_label == RiskLabel.SUSPICIOUS,
        lesions=len(lesions),
        outlines=_outlines(key, record, lesions, label, masks) if label.masks else None,
        reader_suspects=_reader_suspects(record),
    )


def _reader_suspects(record: ResultRecord) -> bool | None:
    verdict = record.get("verdict")
    if verdict == "agree":
        return record.get("verdict_on") == RiskLabel.SUSPICIOUS
    return None if verdict is None else record.get("verdict_label") == CLASSES[MALIGNANT]


def _outlines(
    key: ResultKey,
    record: ResultRecord,
    lesions: Iterable[LesionRecord],
    label: Label,
    masks: Path,
) -> Outlines:
    shape = (record["height"] or 0, record["width"] or 0)
    true = find_regions(_truth(key, shape, label.masks, masks))
    is_normal = label.label == CLASSES[NORMAL]
    if true and is_normal:
        raise LabelError(Message.of(LabelFault.MASK_OF_NORMAL, file=key.file))
    if not true and not is_normal:
        raise LabelError(Message.of(LabelFault.EMPTY_MASK, file=key.file, label=label.label))
    marked = [_region(one, shape, key.file) for one in lesions]
    hits = [found_by(one, true) for one in marked]
    truth, all_marked = union(true, shape), union(marked, shape)
    pixels = np.count_nonzero(truth) + np.count_nonzero(all_marked)
    return Outlines(
        lesions=len(true),
        missed=len(true) - len({number for hit in hits for number in hit}),
        false_lesions=sum(not hit for hit in hits),
        dice=2 * np.count_nonzero(truth & all_marked) / pixels if true else None,
    )


def _region(lesion: LesionRecord, shape: tuple[int, int], file: str) -> Region:
    corners = np.reshape(lesion.get("outline", ()), (-1, 2))
    height, width = shape
    is_sound = len(corners) and (corners >= 0).all() and (corners <= (width, height)).all()
    region = filled(corners) if is_sound else None
    if region is None:
        raise LabelError(Message.of(LabelFault.NO_OUTLINES, file=file))
    return region


def _truth(
    key: ResultKey, shape: tuple[int, int], paths: Iterable[str], folder: Path
) -> NDArray[np.bool_]:
    """The lesions of an image (H, W) by its masks."""
    truth = np.zeros(shape, np.bool_)
    for path in paths:
        try:
            scan = read_scan(folder / path)
            if scan.frames > 1 and key.frame:
                scan = read_scan(folder / path, key.frame)
        except ScanError as error:
            raise LabelError(
                Message.of(LabelFault.BAD_MASK, mask=path, reason=error.message)
            ) from error
        gray = scan.pixels if scan.pixels.ndim == 2 else scan.pixels.max(axis=2)
        if gray.shape != shape:
            raise LabelError(
                Message.of(
                    LabelFault.OTHER_SIZE,
                    mask=path,
                    width=gray.shape[1],
                    height=gray.shape[0],
                    image_width=shape[1],
                    image_height=shape[0],
                )
            )
        truth |= gray > (_BRIGHT if gray.max() > _BRIGHT else 0)
    return truth
