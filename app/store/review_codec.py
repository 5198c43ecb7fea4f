"""A Review and Signatures as JSON and back, for the database."""

import json
import logging
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from app.domain.assessment import RiskLabel
from app.domain.review import BiRads, Note, Opinion, Review, Verdict
from app.domain.signature import Signature

_logger = logging.getLogger(__name__)

ItemT = TypeVar("ItemT")


def review_to_json(review: Review) -> str:
    """Give a Review as JSON; what it lacks is left out."""
    data: dict[str, Any] = {}
    if review.verdict is not None:
        data["verdict"] = {
            "opinion": review.verdict.opinion,
            "bi_rads": review.verdict.bi_rads,
            "risk_label": review.verdict.risk_label,
            **signature_to_json(review.verdict.signature),
        }
    if review.note is not None:
        data["note"] = {"text": review.note.text, **signature_to_json(review.note.signature)}
    return json.dumps(data)


def review_from_json(text: str) -> Review:
    """Undo ``review_to_json``, without what is damaged or from a later version."""
    try:
        data = json.loads(text)
    except ValueError:
        data = None
    if not isinstance(data, dict):
        _logger.warning("a review in the study database was left out")
        return Review()
    return Review(_part(data, "verdict", _verdict), _part(data, "note", _note))


def signature_to_json(signature: Signature) -> dict[str, str]:
    """Give a Signature as values that JSON can hold."""
    return {"reader": signature.reader, "time": signature.iso_time}


def signature_from_json(data: dict[str, Any]) -> Signature:
    """Undo ``signature_to_json``. Raises KeyError, TypeError or ValueError if it is damaged."""
    return Signature(str(data["reader"]), datetime.fromisoformat(data["time"]))


def _part(data: dict[str, Any], name: str, decode: Callable[[Any], ItemT]) -> ItemT | None:
    try:
        return decode(data[name]) if name in data else None
    except (KeyError, TypeError, ValueError) as error:
        _logger.warning("a %s in the study database was left out: %r", name, error)
        return None


def _verdict(data: Any) -> Verdict:
    opinion, bi_rads, label = data["opinion"], data["bi_rads"], data["risk_label"]
    return Verdict(
        None if opinion is None else Opinion(opinion),
        None if bi_rads is None else BiRads(bi_rads),
        None if label is None else RiskLabel(label),
        signature_from_json(data),
    )


def _note(data: Any) -> Note:
    return Note(str(data["text"]), signature_from_json(data))
