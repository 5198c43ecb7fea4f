"""A node that is reached by DIMSE."""

import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pydicom import Dataset
from pynetdicom.presentation import build_context

from app.domain.pacs import PacsFault
from app.network.association import Caller, associated
from app.network.limits import LIMITS, Limits
from app.network.nodes import Node
from app.network.peer import Local, Progress, Retrieved
from app.network.query import (
    MOST_STUDIES,
    SERIES_FIELDS,
    STUDY_FIELDS,
    FoundSeries,
    FoundStudies,
    FoundStudy,
    Query,
    found_series,
    found_study,
    has_modality,
    study_filters,
)
from app.network.retrieving import retrieve
from app.network.sending import send
from app.network.statuses import CANCEL, PENDING, SUCCESS
from app.network.stop import Stop
from app.network.syntaxes import FIND, VERIFICATION

_UTF8 = "ISO_IR 192"


class DimsePeer:
    """C-ECHO, C-FIND, C-GET, C-MOVE and C-STORE, each in an association of its own."""

    def __init__(self, node: Node, local: Local, stop: Stop, limits: Limits = LIMITS) -> None:
        self._caller = Caller(local.ae_title, node, stop, limits)
        self._local = local

    def echo(self) -> None:
        """Ask whether it is there. Raises NetworkError."""
        with associated(self._caller, "C-ECHO", [build_context(VERIFICATION)]) as association:
            begun = time.monotonic()
            answer = association.send_c_echo()
            if "Status" not in answer:
                raise self._caller.broken_off(time.monotonic() - begun)
            if answer.Status != SUCCESS:
                raise self._caller.error(
                    PacsFault.STATUS, service="C-ECHO", status=f"{answer.Status:04X}"
                )

    def find_studies(self, query: Query) -> FoundStudies:
        """Search for studies. Raises NetworkError."""
        wanted = _identifier("STUDY", STUDY_FIELDS)
        for keyword, value in study_filters(query).items():
            setattr(wanted, keyword, value)
        studies: list[FoundStudy] = []
        for answer in self._found(wanted):
            study = found_study(answer)
            if study is not None and has_modality(study, query):
                if len(studies) == MOST_STUDIES:
                    return FoundStudies(tuple(studies), is_all=False)
                studies.append(study)
        return FoundStudies(tuple(studies), is_all=True)

    def find_series(self, study_uid: str) -> tuple[FoundSeries, ...]:
        """List the series of a study. Raises NetworkError."""
        wanted = _identifier("SERIES", SERIES_FIELDS)
        wanted.StudyInstanceUID = study_uid
        found = (found_series(answer, study_uid) for answer in self._found(wanted))
        return tuple(series for series in found if series is not None)

    def retrieve(
        self, study_uid: str, series_uid: str, folder: Path, progress: Progress
    ) -> Retrieved:
        """Get a series, or a whole study. Raises NetworkError or OutputError."""
        return retrieve(self._caller, self._local, (study_uid, series_uid), folder, progress)

    def send(self, paths: Sequence[Path], progress: Progress) -> int:
        """Store files. Raises NetworkError."""
        return send(self._caller, paths, progress)

    def _found(self, wanted: Dataset) -> Iterator[Dataset]:
        with associated(self._caller, "C-FIND", [build_context(FIND)]) as association:
            begun = time.monotonic()
            for answer, identifier in association.send_c_find(wanted, FIND):
                if "Status" not in answer:
                    raise self._caller.broken_off(time.monotonic() - begun)
                if answer.Status in PENDING:
                    if identifier is not None:
                        yield identifier
                elif answer.Status not in (SUCCESS, CANCEL):
                    raise self._caller.error(
                        PacsFault.STATUS, service="C-FIND", status=f"{answer.Status:04X}"
                    )
                begun = time.monotonic()


def _identifier(level: str, fields: Mapping[str, object]) -> Dataset:
    identifier = Dataset()
    identifier.SpecificCharacterSet = _UTF8
    identifier.QueryRetrieveLevel = level
    for keyword, value in fields.items():
        setattr(identifier, keyword, value)
    return identifier
