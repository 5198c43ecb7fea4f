"""Pseudonyms of patients and studies: enough to group Scans by, and of no use to anybody else.

A pseudonym is a keyed hash (HMAC-SHA-256, RFC 2104): the same patient has the same one, and nobody
without the key can try out identifiers to find whose it is.
"""

import hashlib
import hmac
import secrets

from app.domain.header import Header, Patient

KEY_BYTES = 32
_LENGTH = 16
"""Hexadecimal digits of a pseudonym: of a million patients, no two share one."""

_key = secrets.token_bytes(KEY_BYTES)


def use_key(key: bytes) -> None:
    """Choose the key from now on; without it, pseudonyms are others at each start."""
    global _key
    _key = key


def pseudonymous(header: Header | None) -> Header | None:
    """Give a header with the pseudonyms of patient and study and nothing else; None if it has none.

    Studies of different patients have different pseudonyms, whatever their files say.
    """
    if header is None:
        return None
    patient, study = header.patient.id, header.study_uid
    return pseudonymous_header(
        _pseudonym(patient) if patient else "", _pseudonym(f"{patient}\0{study}") if study else ""
    )


def pseudonymous_header(patient: str, study: str) -> Header | None:
    """Make the header again from two pseudonyms, '' if there is none."""
    if not patient and not study:
        return None
    return Header(study_uid=study, patient=Patient(id=patient))


def _pseudonym(text: str) -> str:
    return hmac.new(_key, text.encode(), hashlib.sha256).hexdigest()[:_LENGTH]
