"""Makes the results of one received object, as DICOM files in a folder."""

import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydicom.filereader import read_file_meta_info
from pydicom.uid import UltrasoundImageStorage, UltrasoundMultiFrameImageStorage

from app.domain.assessment import Assessment, assess
from app.domain.key_frame import key_frame
from app.domain.notice import JobFault
from app.domain.review import NOT_REVIEWED
from app.domain.scan import Scan
from app.files.output_kinds import OutputKind, due_kinds
from app.files.reader import read_scan
from app.network.syntaxes import RETIRED
from app.report.objects import ObjectMaker
from app.report.page import Report
from app.words.message import WordedError
from app.workers.engine import Engine, EngineStartError
from app.workers.predict import predict_scan
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Prediction

ANALYZED = (str(UltrasoundImageStorage), str(UltrasoundMultiFrameImageStorage), *RETIRED)
"""SOP classes that are analyzed. None of the results is in one of them, so that results that a PACS
sends back are not analyzed."""

_TOGETHER_S = 600.0
"""Results of images of a study share their series and its time until none came for so long."""


@dataclass(frozen=True)
class ResultSettings:
    """What to make of each object; ``kinds`` are DICOM objects."""

    kinds: frozenset[OutputKind]
    threshold: float
    operating_point: OperatingPoint


class ResultMaker:
    """Analyzes objects with an engine. Reports need a QGuiApplication."""

    def __init__(self, engine: Engine, settings: ResultSettings) -> None:
        self._engine = engine
        self._settings = settings
        self._makers: dict[str, tuple[ObjectMaker, float]] = {}
        """By study, with the time of its last image."""

    def __call__(self, source: Path, folder: Path) -> None:
        """Write the results; none if the object is no ultrasound image or has no tissue in it.

        Of a cine, they are those of its key frame. Raises WordedError if no frame can be analyzed,
        and EngineStartError.
        """
        if str(read_file_meta_info(source).MediaStorageSOPClassUID) not in ANALYZED:
            return
        try:
            judged = self._judged(source)
        except WordedError as error:
            if error.message.code is JobFault.NOTHING_TO_JUDGE:
                return
            raise
        if judged is not None:
            self._write(folder, *judged)

    def _judged(self, source: Path) -> tuple[Scan, Prediction, Assessment] | None:
        """The image, or the key frame of a cine; None if it has none."""
        first = read_scan(source)
        if first.frames == 1:
            return self._judge(first)
        assessments, fault = {}, None
        for frame in range(first.frames):
            try:
                assessments[frame] = self._judge(read_scan(source, frame))[2]
            except EngineStartError:
                raise
            except WordedError as error:
                fault = fault or error
        if not assessments and fault is not None:
            raise fault
        key = key_frame(assessments)
        return None if key is None else self._judge(read_scan(source, key))

    def _judge(self, scan: Scan) -> tuple[Scan, Prediction, Assessment]:
        prediction = predict_scan(self._engine, scan)
        settings = self._settings
        return (
            scan,
            prediction,
            assess(scan, prediction, settings.threshold, settings.operating_point),
        )

    def _write(
        self, folder: Path, scan: Scan, prediction: Prediction, assessment: Assessment
    ) -> None:
        kinds = due_kinds(
            self._settings.kinds, has_lesions=bool(assessment.lesions), frames=scan.frames
        )
        study = scan.header.study_uid if scan.header is not None else ""
        made = self._maker(study).make(
            kinds,
            scan,
            prediction,
            assessment,
            NOT_REVIEWED,
            lambda: Report(scan, prediction, assessment, datetime.now().astimezone()),
        )
        for number, one in enumerate(made):
            (folder / f"{number}{one.ending}").write_bytes(one.content)

    def _maker(self, study: str) -> ObjectMaker:
        """What makes the results of a study. Those of images that come in one go share a series."""
        now = time.time()
        self._makers = {
            each: (maker, last)
            for each, (maker, last) in self._makers.items()
            if now - last < _TOGETHER_S
        }
        maker, _last = self._makers.get(study) or (ObjectMaker(makes_studies=False), now)
        self._makers[study] = maker, now
        return maker
