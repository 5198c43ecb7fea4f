"""Pseudonyms of patients and studies: enough to group Scans by, and of no use to anybody else.

A pseudonym is a keyed hash (HMAC-SHA-256, RFC 2104): the same patient has the same one, and nobody
without the key can try out identifiers to find whose it is.
"""

import hashlib
import hmac
import secrets
from dataclasses import replace

from app.domain.header import Header, Patient
from app.domain.position import NOWHERE, Position, view_of

KEY_BYTES = 32
_LENGTH = 16
"""Hexadecimal digits of a pseudonym: of a million patients, no two share one."""

_key = secrets.token_bytes(KEY_BYTES)


def use_key(key: bytes) -> None:
    """Choose the key from now on; without it, pseudonyms are others at each start."""
    global _key
    _key = key


def pseudonymous(header: Header | None) -> Header | None:
    """Give a header with the pseudonyms of patient, study and series, and nothing else of them.

    The position in the study and the scanner stay. It is None if nothing of this is left. Studies
    of different patients have different pseudonyms, whatever their files say.
    """
    if header is None:
        return None
    patient, study, series = header.patient.id, header.study_uid, header.series_uid
    known = pseudonymous_header(
        _pseudonym(patient) if patient else "",
        _pseudonym(f"{patient}\0{study}") if study else "",
        Position(
            header.laterality,
            view_of(header),
            _pseudonym(f"{patient}\0{series}") if series else "",
            header.series_number,
            header.instance_number,
        ),
    )
    if not (header.manufacturer or header.model):
        return known
    return replace(known or Header(), manufacturer=header.manufacturer, model=header.model)


def pseudonymous_header(patient: str, study: str, position: Position = NOWHERE) -> Header | None:
    """Make the header again from pseudonyms, '' if there is none, and the position."""
    if not patient and not study and position == NOWHERE:
        return None
    return Header(
        study_uid=study,
        series_uid=position.series,
        laterality=position.laterality,
        view_position=position.view.value,
        series_number=position.series_number,
        instance_number=position.instance_number,
        patient=Patient(id=patient),
    )


def position_of(header: Header | None) -> Position:
    """The position that a header with pseudonyms has kept."""
    if header is None:
        return NOWHERE
    return Position(
        header.laterality,
        view_of(header),
        header.series_uid,
        header.series_number,
        header.instance_number,
    )


def _pseudonym(text: str) -> str:
    return hmac.new(_key, text.encode(), hashlib.sha256).hexdigest()[:_LENGTH]
