"""What results.jsonl says about a Scan and its Lesions: the fields and how they are filled.

docs/results.md says for readers what each field means.
"""

import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import PurePath
from typing import NotRequired, TypedDict

from app.about import software
from app.domain.assessment import Assessment, networks_alone
from app.domain.edit import Edit
from app.domain.lesion import Lesion, Origin
from app.domain.review import NOT_REVIEWED, Note, Review, Verdict
from app.domain.scan import Scan
from app.domain.ultrasound_region import not_judged
from app.files.annotations import edge_outline
from app.files.inputs import ResultKey
from app.files.output_kinds import MADE_IMAGE, OBJECT_KINDS, OutputKind
from app.words.message import english
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import CLASSES, ClassProbabilities, Prediction

SCHEMA_VERSION = 1
"""Increased when a field changes its meaning or is removed, not when one is added."""


_CAPITAL = re.compile("(?<=.)(?=[A-Z])")
"""A place inside a name before a capital letter."""


class EditedKind(StrEnum):
    """What a person did with a Lesion. One that was drawn and then rejected is among candidates."""

    DRAWN = "drawn"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class LesionRecord(TypedDict):
    """One Lesion, or one possible lesion; lengths in mm are None if the Scan has no spacing.

    ``id`` is for display: 1, 2, ... of a Lesion and 'a', 'b', ... of a possible one.
    ``stable_id`` does not change with the threshold. ``outline`` is the border of the region along
    the edges of its pixels, see ``edge_outline``. Lines of earlier builds lack both. ``edited`` is
    what a person did with it, an EditedKind; it is missing if nothing.
    """

    id: int | str
    stable_id: NotRequired[str]
    bbox: list[int]
    area_px: int
    area_mm2: float | None
    long_axis_px: float
    long_axis_mm: float | None
    short_axis_px: float
    short_axis_mm: float | None
    lesion_probability: float
    class_probabilities: dict[str, float]
    outline: NotRequired[list[int]]
    edited: NotRequired[str]


class EditRecord(TypedDict):
    """One Edit: ``kind`` is 'accept', 'reject', 'delete', 'draw', 'redraw' or 'set_scale'.

    ``reader`` and ``time`` (ISO 8601, UTC) are missing if they were not kept.
    """

    kind: str
    stable_id: str
    reader: NotRequired[str]
    time: NotRequired[str]


class ResultRecord(TypedDict):
    """One line of results.jsonl; what a failed Scan has no value for is None.

    ``file`` is relative to its INPUT folder, ``mask`` to ``encapsulated_pdf`` to the output
    folder. DICOM objects, from ``us`` on, are missing if they were not written. ``frame`` counts
    from 1, as people and DICOM do, and ``frames`` is the number of frames or pages in the file.
    ``spacing_mm`` is [row, column]; ``is_scaled_by_hand`` is there, and true, if a person set it.
    ``not_judged`` are kinds of regions (RegionKind); it is missing if there are none.
    ``ultrasound_region`` is the [x, y, width, height] that was analyzed if the file names one, None
    for the whole image.
    ``site`` is the name of the site that the acceptance limit was fitted to; it is missing if the
    limit is that of the weights. ``candidates`` are the possible lesions. The ``risk_label``
    'normal' means that no lesion was accepted, which people read as 'No lesion outlined'. Those
    with ``networks_`` are what the networks alone said; they are missing, as ``edits``, unless a
    person has edited the Lesions.
    ``verdict`` to ``note_time`` are missing unless a reader has given them. ``warnings`` and
    ``error`` are sentences; their codes stay the same if the words change. ``software`` is the
    program and its version.
    ``schema_version`` is SCHEMA_VERSION. Lines of earlier builds lack what is NotRequired.
    """

    file: str
    frame: int | None
    frames: int | None
    sha256: str | None
    width: int | None
    height: int | None
    spacing_mm: list[float] | None
    is_scaled_by_hand: NotRequired[bool]
    not_judged: NotRequired[list[str]]
    ultrasound_region: list[int] | None
    threshold: float
    operating_point: str
    limit: float
    acceptance_limit: float
    site: NotRequired[str]
    risk_label: str | None
    malignancy: float | None
    class_probabilities: dict[str, float] | None
    networks_risk_label: NotRequired[str]
    networks_malignancy: NotRequired[float]
    networks_lesions: NotRequired[list[LesionRecord]]
    edits: NotRequired[list[EditRecord]]
    verdict: NotRequired[str]
    verdict_label: NotRequired[str]
    verdict_on: NotRequired[str]
    bi_rads: NotRequired[str]
    verdict_reader: NotRequired[str]
    verdict_time: NotRequired[str]
    note: NotRequired[str]
    note_reader: NotRequired[str]
    note_time: NotRequired[str]
    lesions: list[LesionRecord]
    candidates: list[LesionRecord]
    mask: str | None
    probability: str | None
    report: str | None
    pdf: NotRequired[str | None]
    labelme: NotRequired[str | None]
    yolo: NotRequired[str | None]
    us: NotRequired[str]
    seg: NotRequired[str]
    sr: NotRequired[str]
    gsps: NotRequired[str]
    sc: NotRequired[str]
    encapsulated_pdf: NotRequired[str]
    models: str | None
    device: str | None
    seconds: float | None
    warnings: list[str]
    warning_codes: NotRequired[list[str]]
    error: str | None
    error_code: NotRequired[str | None]
    software: NotRequired[str]
    schema_version: NotRequired[int]


def result_key(record: ResultRecord) -> ResultKey:
    """Say what a line is about. An earlier build wrote no frame for a file that failed."""
    return ResultKey(record["file"], (record["frame"] or 1) - 1)


def result_record(
    file: PurePath,
    scan: Scan,
    prediction: Prediction,
    assessment: Assessment,
    outputs: Mapping[OutputKind, PurePath],
    review: Review = NOT_REVIEWED,
) -> ResultRecord:
    """Make the line of a Scan that was analyzed; ``outputs`` are the files written for it."""
    spacing = assessment.spacing_mm
    record = ResultRecord(
        file=file.as_posix(),
        frame=scan.frame_number,
        frames=scan.frames,
        sha256=scan.sha256,
        width=scan.width,
        height=scan.height,
        spacing_mm=None if spacing is None else [float(size) for size in spacing],
        ultrasound_region=None if scan.ultrasound_region is None else [*scan.ultrasound_region],
        threshold=assessment.threshold,
        operating_point=assessment.operating_point.name,
        limit=assessment.operating_point.limit,
        acceptance_limit=assessment.operating_point.acceptance_limit,
        risk_label=assessment.risk_label.value,
        malignancy=float(assessment.malignancy),
        class_probabilities=_by_class(assessment.class_probabilities),
        lesions=[_lesion_record(lesion) for lesion in assessment.lesions],
        candidates=[_lesion_record(lesion) for lesion in assessment.possible_lesions],
        mask=_posix(outputs.get("mask")),
        probability=_posix(outputs.get("probability")),
        report=_posix(outputs.get("report")),
        pdf=_posix(outputs.get("pdf")),
        labelme=_posix(outputs.get("labelme")),
        yolo=_posix(outputs.get("yolo")),
        models=prediction.models,
        device=english(prediction.device),
        seconds=float(prediction.seconds),
        warnings=[english(warning) for warning in assessment.warnings],
        warning_codes=[warning.value for warning in assessment.warnings],
        error=None,
        error_code=None,
        software=software(),
        schema_version=SCHEMA_VERSION,
    )
    for kind in (MADE_IMAGE, *OBJECT_KINDS):
        if kind in outputs:
            record[kind] = outputs[kind].as_posix()
    _name_site(record, assessment.operating_point)
    if assessment.is_scaled_by_hand:
        record["is_scaled_by_hand"] = True
    if kinds := not_judged(scan.regions):
        record["not_judged"] = [kind.value for kind in kinds]
    if assessment.networks_risk is not None:
        record["networks_risk_label"] = assessment.networks_risk.risk_label.value
        record["networks_malignancy"] = assessment.networks_risk.class_probabilities.malignant
        alone = networks_alone(scan, prediction, assessment)
        record["networks_lesions"] = [_lesion_record(lesion) for lesion in alone.lesions]
    if assessment.edits:
        record["edits"] = [_edit_record(edit) for edit in assessment.edits]
    _add_verdict(record, review.verdict)
    _add_note(record, review.note)
    return record


def failed_record(
    file: PurePath,
    error: Message,
    *,
    frame: int = 0,
    threshold: float,
    operating_point: OperatingPoint,
) -> ResultRecord:
    """Make the line of a Scan that failed; ``frame`` counts from 0."""
    record = ResultRecord(
        file=file.as_posix(),
        frame=frame + 1,
        frames=None,
        sha256=None,
        width=None,
        height=None,
        spacing_mm=None,
        ultrasound_region=None,
        threshold=threshold,
        operating_point=operating_point.name,
        limit=operating_point.limit,
        acceptance_limit=operating_point.acceptance_limit,
        risk_label=None,
        malignancy=None,
        class_probabilities=None,
        lesions=[],
        candidates=[],
        mask=None,
        probability=None,
        report=None,
        pdf=None,
        labelme=None,
        yolo=None,
        models=None,
        device=None,
        seconds=None,
        warnings=[],
        warning_codes=[],
        error=english(error),
        error_code=error.code.value,
        software=software(),
        schema_version=SCHEMA_VERSION,
    )
    _name_site(record, operating_point)
    return record


def _name_site(record: ResultRecord, point: OperatingPoint) -> None:
    if point.site is not None:
        record["site"] = point.site.name


def _by_class(probabilities: ClassProbabilities) -> dict[str, float]:
    return {name: float(value) for name, value in zip(CLASSES, probabilities, strict=True)}


def _posix(path: PurePath | None) -> str | None:
    return None if path is None else path.as_posix()


def _lesion_record(lesion: Lesion) -> LesionRecord:
    record = LesionRecord(
        id=lesion.name if lesion.is_possible else lesion.number,
        stable_id=lesion.id,
        bbox=[int(number) for number in lesion.bbox],
        area_px=int(lesion.area_px),
        area_mm2=_float(lesion.area_mm2),
        long_axis_px=float(lesion.long_axis_px),
        long_axis_mm=_float(lesion.long_axis_mm),
        short_axis_px=float(lesion.short_axis_px),
        short_axis_mm=_float(lesion.short_axis_mm),
        lesion_probability=float(lesion.lesion_probability),
        class_probabilities=_by_class(lesion.class_probabilities),
        outline=edge_outline(lesion),
    )
    if lesion.is_edited:
        record["edited"] = _edited(lesion).value
    return record


def _edit_record(edit: Edit) -> EditRecord:
    kind = _CAPITAL.sub("_", type(edit).__name__).lower()
    record = EditRecord(kind=kind, stable_id=edit.lesion_id)
    if edit.signature is not None:
        record["reader"], record["time"] = edit.signature.reader, edit.signature.iso_time
    return record


def _add_verdict(record: ResultRecord, verdict: Verdict | None) -> None:
    if verdict is None:
        return
    if verdict.agrees is not None:
        record["verdict"] = "agree" if verdict.agrees else "disagree"
    if verdict.label is not None:
        record["verdict_label"] = verdict.label.value
    if verdict.risk_label is not None:
        record["verdict_on"] = verdict.risk_label.value
    if verdict.bi_rads is not None:
        record["bi_rads"] = verdict.bi_rads.value
    record["verdict_reader"] = verdict.signature.reader
    record["verdict_time"] = verdict.signature.iso_time


def _add_note(record: ResultRecord, note: Note | None) -> None:
    if note is not None:
        record["note"] = note.text
        record["note_reader"], record["note_time"] = note.signature.reader, note.signature.iso_time


def _edited(lesion: Lesion) -> EditedKind:
    if lesion.origin is Origin.PERSON:
        return EditedKind.DRAWN
    return EditedKind.REJECTED if lesion.is_possible else EditedKind.ACCEPTED


def _float(value: float | None) -> float | None:
    """Convert NumPy's numbers, which JSON can't hold."""
    return None if value is None else float(value)
