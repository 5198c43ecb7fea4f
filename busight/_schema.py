"""The JSON Schema of results."""

import json
from importlib.resources import files
from typing import Any


def results_schema() -> dict[str, Any]:
    """Give the JSON Schema of ``Result.to_dict`` and of a line of results.jsonl.

    Its ``$id`` ends with its version, which is the ``schema_version`` of the lines that it
    describes. Each call gives a new dictionary.

    >>> busight.results_schema()["$id"]
    'urn:busight:results:1'
    """
    text = files("busight").joinpath("results.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema
