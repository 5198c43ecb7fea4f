"""Makes busight/results.schema.json from the fields of records.py and the meanings of results.md.

Run ``python tests/files/results_schema.py`` after a change of either.
"""

import json
import re
import types
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints, is_typeddict

from app.files.records import SCHEMA_VERSION, EditRecord, LesionRecord, ResultRecord
from models.torch_free.prediction import CLASSES

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "busight" / "results.schema.json"

_TYPES = {bool: "boolean", int: "integer", float: "number", str: "string", types.NoneType: "null"}
_SIZES = {"bbox": 4, "spacing_mm": 2, "ultrasound_region": 4}


def schema_text() -> str:
    """Text of the file."""
    meanings = _meanings()
    region = {"type": "object", **_fields(LesionRecord, meanings[1])}
    edit = {"type": "object", **_fields(EditRecord, meanings[2])}
    content: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:busight:results:{SCHEMA_VERSION}",
        "title": f"A line of results.jsonl of BUSight, version {SCHEMA_VERSION}",
        "description": "Research use only, not a medical device. See docs/results.md.",
        "type": "object",
        **_fields(ResultRecord, meanings[0]),
        "$defs": {"region": region, "edit": edit},
    }
    content["properties"]["schema_version"]["const"] = SCHEMA_VERSION
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _meanings() -> list[dict[str, str]]:
    """For each table of fields in results.md: field to meaning."""
    text = (ROOT / "docs" / "results.md").read_text(encoding="utf-8")
    found = re.findall(r"^\| field .*\n((?:\|.*\n)+)", text, re.MULTILINE)
    rows = [[row.strip("|").split("|") for row in table.splitlines()[1:]] for table in found]
    return [{row[0].strip(" `"): row[-1].strip() for row in table} for table in rows]


def _fields(record: type, meanings: dict[str, str]) -> dict[str, Any]:
    properties = {
        name: {"description": meanings[name], **_schema_of(kind, name)}
        for name, kind in get_type_hints(record).items()
    }
    required = [name for name in properties if name in record.__required_keys__]  # type: ignore[attr-defined]
    return {"properties": properties, "required": required}


def _schema_of(kind: Any, name: str) -> dict[str, Any]:
    origin, inner = get_origin(kind), get_args(kind)
    if is_typeddict(kind):
        return {"$ref": "#/$defs/edit" if kind is EditRecord else "#/$defs/region"}
    if origin is types.UnionType:
        parts = [_schema_of(one, name) for one in inner]
        if all(part.keys() == {"type"} for part in parts):
            return {"type": [part["type"] for part in parts]}
        return {"anyOf": parts}
    if origin is list:
        size = {"minItems": _SIZES[name], "maxItems": _SIZES[name]} if name in _SIZES else {}
        return {"type": "array", "items": _schema_of(inner[0], ""), **size}
    if origin is dict:
        value = _schema_of(inner[1], "")
        return {
            "type": "object",
            "properties": dict.fromkeys(CLASSES, value),
            "required": [*CLASSES],
            "additionalProperties": False,
        }
    return {"type": _TYPES[kind]}


if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), encoding="utf-8")
