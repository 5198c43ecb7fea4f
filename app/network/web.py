"""A node that is reached by DICOMweb: QIDO-RS, WADO-RS and STOW-RS."""

import ssl
from collections.abc import Callable, Sequence
from functools import partial
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

import requests
from dicomweb_client.web import DICOMwebClient
from pydicom import Dataset, dcmread, dcmwrite

from app.domain.pacs import PacsFault
from app.files.errors import reading_error, shown_name
from app.network.connections import Connections
from app.network.errors import NetworkError, network_error
from app.network.inbox import Inbox
from app.network.limits import LIMITS, Limits
from app.network.nodes import Node
from app.network.peer import Progress, Retrieved
from app.network.query import (
    MOST_STUDIES,
    SERIES_FIELDS,
    STUDY_FIELDS,
    FoundSeries,
    FoundStudies,
    Query,
    found_series,
    found_study,
    has_modality,
    study_filters,
)
from app.network.quiet import keep_quiet
from app.network.statuses import DUPLICATE, PROCESSING_FAILURE, SUCCESS
from app.network.stop import Stop
from app.network.syntaxes import IMAGES, RESULTS
from models.torch_free.message import Message

ResultT = TypeVar("ResultT")

keep_quiet()

_LOGIN = (401, 403)
_NOT_FOUND = (404, 405, 501)


class WebPeer:
    """Speaks HTTP in the thread of the caller, an object at a time."""

    def __init__(self, node: Node, stop: Stop, limits: Limits = LIMITS) -> None:
        self._node = node
        self._stop = stop
        self._limits = limits
        self._connections = Connections(node.authority)
        self._client = DICOMwebClient(
            node.url.rstrip("/"),
            session=_session(node, self._connections),
            timeout=(limits.connect_s, limits.answer_s),
        )
        self._client.set_http_retry_params(retry=False)  # it would repeat any error, also a cancel

    def echo(self) -> None:
        """Ask for one study. Raises NetworkError."""
        self._call(lambda: self._client.search_for_studies(limit=1))

    def find_studies(self, query: Query) -> FoundStudies:
        """Search for studies. Raises NetworkError."""
        answers = self._found(
            partial(
                self._client.search_for_studies,
                search_filters=study_filters(query),
                fields=list(STUDY_FIELDS),
                limit=MOST_STUDIES + 1,
            ),
            "StudyInstanceUID",
            MOST_STUDIES,
        )
        found = map(found_study, answers)
        studies = tuple(each for each in found if each is not None and has_modality(each, query))
        return FoundStudies(studies[:MOST_STUDIES], is_all=len(answers) <= MOST_STUDIES)

    def find_series(self, study_uid: str) -> tuple[FoundSeries, ...]:
        """List the series of a study. Raises NetworkError."""
        search = partial(self._client.search_for_series, study_uid, fields=list(SERIES_FIELDS))
        answers = self._found(search, "SeriesInstanceUID")
        found = (found_series(answer, study_uid) for answer in answers)
        return tuple(each for each in found if each is not None)

    def retrieve(
        self, study_uid: str, series_uid: str, folder: Path, progress: Progress
    ) -> Retrieved:
        """Get a series, or a whole study. Raises NetworkError or OutputError."""
        search = partial(self._client.search_for_instances, study_uid, series_uid or None)
        found = self._found(search, "SOPInstanceUID")
        inbox = Inbox(folder, study_uid)
        fault: Message | None = None
        for series, instance in (_instance(each, series_uid) for each in found if _is_wanted(each)):
            try:
                one = self._again(
                    partial(self._client.retrieve_instance, study_uid, series, instance)
                )
            except NetworkError as error:
                self._stop.check()
                if error.message.code in (PacsFault.LOST, PacsFault.NOT_ANSWERED):
                    fault = error.message
                    break  # the server is gone
                continue
            if inbox.keep(instance, _file_of(one)) != SUCCESS and inbox.error is not None:
                raise inbox.error
            progress(len(inbox.files), len(found))
        received = len(inbox.files)
        if not received:
            raise NetworkError(fault) if fault else self._error(PacsFault.NOTHING_RETRIEVED)
        if received < len(found):
            missing = len(found) - received
            fault = self._error(PacsFault.NOT_RETRIEVED, received=received, failed=missing).message
        return inbox.retrieved(fault)

    def send(self, paths: Sequence[Path], progress: Progress) -> int:
        """Store files. Raises NetworkError or ScanError."""
        sent, fault = 0, None
        for path in paths:
            try:
                self._send_one(path)
            except NetworkError as error:
                self._stop.check()
                fault = fault or error.message
                if error.message.code in (PacsFault.LOST, PacsFault.NOT_ANSWERED, PacsFault.LOGIN):
                    break
            else:
                sent += 1
                progress(sent, len(paths))
        if fault is None:
            return sent
        if len(paths) == 1:
            raise NetworkError(fault)
        raise self._error(PacsFault.NOT_SENT, sent=sent, total=len(paths), fault=fault)

    def _send_one(self, path: Path) -> None:
        try:
            one = dcmread(path)
        except OSError as error:
            raise reading_error(path, error) from error
        except Exception as error:  # pydicom raises many kinds for what is not a DICOM file
            raise NetworkError(Message.of(PacsFault.NOT_DICOM, name=shown_name(path))) from error
        status = self._again(lambda: self._store(one))
        if status not in (SUCCESS, DUPLICATE):
            name = shown_name(path)
            raise self._error(PacsFault.NOT_STORED, name=name, status=f"{status:04X}")

    def _store(self, one: Dataset) -> int:
        """Store an object; return its status, which is one of DIMSE."""
        try:
            answer = self._client.store_instances([one])
        except requests.HTTPError as error:
            answer = _reason_of(error)
            if not answer.get("FailedSOPSequence"):
                raise
        failed = answer.get("FailedSOPSequence")
        return int(failed[0].get("FailureReason") or PROCESSING_FAILURE) if failed else SUCCESS

    def _found(
        self, search: Callable[..., list[dict[str, Any]]], uid: str, most: int | None = None
    ) -> list[Dataset]:
        """All answers of a search, by the keyword of their UID; no more than just above ``most``.

        A server may limit each answer (PS3.18, 8.3.4.4). It is asked for more until nothing new
        comes, because one that does not know an offset gives the same again.
        """
        found: dict[str, Dataset] = {}
        answers = known = 0
        while True:
            page = self._call(partial(search, offset=answers or None))
            answers += len(page)
            for each in map(self._read, page):
                found.setdefault(str(each.get(uid, "")), each)
            if len(found) == known or (most is not None and len(found) > most):
                return list(found.values())
            known = len(found)

    def _again(self, request: Callable[[], ResultT]) -> ResultT:
        """Do it once more if the connection gets lost: a server keeps one object of each UID."""
        try:
            return self._call(request)
        except NetworkError as error:
            if error.message.code is not PacsFault.LOST:
                raise
        return self._call(request)

    def _call(self, request: Callable[[], ResultT]) -> ResultT:
        """Ask the server; whatever goes wrong becomes a NetworkError."""
        try:
            with self._stop.breaks_off(self._connections.break_off):
                return request()
        except NetworkError:
            raise
        except Exception as error:
            self._stop.check()
            raise self._fault(error) from error

    def _fault(self, error: Exception) -> NetworkError:
        if isinstance(error, requests.HTTPError):
            status = 0 if error.response is None else error.response.status_code
            if status in _LOGIN:
                return self._error(PacsFault.LOGIN)
            if status in _NOT_FOUND:
                return self._error(PacsFault.NO_DICOMWEB)
            return self._error(PacsFault.HTTP, status=status)
        if isinstance(error, requests.exceptions.SSLError):
            reason = _cause(error, ssl.SSLError)
            return self._error(PacsFault.TLS, error=getattr(reason, "reason", None) or "SSL")
        if isinstance(error, requests.ConnectTimeout):
            return self._unreachable(PacsFault.UNREACHABLE)
        if isinstance(error, requests.Timeout):
            return self._error(PacsFault.NOT_ANSWERED, seconds=round(self._limits.answer_s))
        if isinstance(error, requests.exceptions.ChunkedEncodingError):
            return self._error(PacsFault.LOST)
        if isinstance(error, requests.ConnectionError):
            return self._no_connection(error)
        if isinstance(error, OSError) and not isinstance(
            error, ValueError
        ):  # the files of certificates
            return self._error(PacsFault.TLS_FILES, error=type(error).__name__)
        return self._error(PacsFault.NO_DICOMWEB)

    def _no_connection(self, error: Exception) -> NetworkError:
        text = str(error)
        if "NameResolutionError" in text:
            return self._error(PacsFault.NO_SUCH_HOST, host=self._client.host)
        if "Read timed out" in text:
            return self._error(PacsFault.NOT_ANSWERED, seconds=round(self._limits.answer_s))
        if "NewConnectionError" in text:
            return self._unreachable(PacsFault.NOT_LISTENING)
        return self._error(PacsFault.LOST)

    def _unreachable(self, code: PacsFault) -> NetworkError:
        seconds = round(self._limits.connect_s)
        port = self._client.port
        return self._error(code, host=self._client.host, port=port, seconds=seconds)

    def _error(self, code: PacsFault, **values: str | int | Message) -> NetworkError:
        return network_error(code, self._node, **values)

    def _read(self, answer: dict[str, Any]) -> Dataset:
        try:
            return Dataset.from_json(answer)
        except Exception as error:  # what breaks the format of DICOM's JSON
            raise self._error(PacsFault.NO_DICOMWEB) from error


def _session(node: Node, connections: Connections) -> requests.Session:
    session = requests.Session()
    session.mount("http://", connections)
    session.mount("https://", connections)
    if node.user:
        session.auth = (node.user, node.password)
    if node.certificate:
        session.cert = (node.certificate, node.key) if node.key else node.certificate
    return session


def _instance(answer: Dataset, series_uid: str) -> tuple[str, str]:
    series = series_uid or str(answer.get("SeriesInstanceUID", ""))
    return series, str(answer.get("SOPInstanceUID", ""))


def _is_wanted(answer: Dataset) -> bool:
    """Whether it is an object to retrieve, or one of which the server does not say what it is."""
    return str(answer.get("SOPClassUID", "")) in ("", *IMAGES, *RESULTS)


def _reason_of(error: requests.HTTPError) -> Dataset:
    """What a server says that has stored nothing (PS3.18, 10.5.3); empty if it gives no reason."""
    response = error.response
    if response is None or response.status_code != HTTPStatus.CONFLICT:
        return Dataset()
    try:
        return Dataset.from_json(response.json())
    except Exception:  # noqa: BLE001 what breaks the format of DICOM's JSON
        return Dataset()


def _file_of(dataset: Dataset) -> bytes:
    """The DICOM file, as the server has sent it."""
    with BytesIO() as file:
        dcmwrite(file, dataset, enforce_file_format=True)
        return file.getvalue()


def _cause(error: BaseException, kind: type[BaseException]) -> BaseException | None:
    """The first error of a kind among those that led to an error."""
    seen: list[object] = [error]
    for each in seen:
        if isinstance(each, kind):
            return each
        if isinstance(each, BaseException) and len(seen) < 20:
            seen += [each.__cause__, each.__context__, getattr(each, "reason", None), *each.args]
    return None
