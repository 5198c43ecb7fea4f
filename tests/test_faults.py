"""Every code about files and setup has words, with the values that are given to it."""

import ast
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from string import Formatter

import pytest

from app.domain import fault
from app.words import evaluating, pixel_sizes, reading, setup, site, writing
from app.words.message import english
from models.torch_free.message import Code, Message

ROOT = Path(__file__).parents[1]
TEXTS = {
    **evaluating.TEXTS,
    **pixel_sizes.TEXTS,
    **reading.TEXTS,
    **writing.TEXTS,
    **setup.TEXTS,
    **site.TEXTS,
}
ENUMS = {
    name: kind
    for name, kind in vars(fault).items()
    if isinstance(kind, type) and issubclass(kind, Code) and kind is not Code
}
CODES = [code for kind in ENUMS.values() for code in kind]
HELPERS = {
    "scan_error": {"name"},
    "output_error": {"path"},
    "site_file_error": {"name"},
    "_results_error": {"name"},
}
"""Functions that make an error of a code, and the value that they add."""


def values_in_words(code: Code) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(TEXTS[code].source) if name}


def given() -> Iterator[tuple[Code, set[str]]]:
    """Every code that a call in the program names first, with the names of the call's values."""
    for path in (ROOT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            code = named(node.args[0])
            if code is not None:
                function = ast.unparse(node.func)
                keywords = {keyword.arg for keyword in node.keywords if keyword.arg}
                yield code, keywords | HELPERS.get(function, set())


def named(node: ast.expr) -> Code | None:
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        kind = ENUMS.get(node.value.id)
        found = getattr(kind, node.attr, None)
        return found if isinstance(found, Code) else None
    return None


GIVEN = [*given()]


@pytest.mark.parametrize("code", CODES, ids=str)
def test_every_code_is_one_sentence(code: Code) -> None:
    values = {name: f"<{name}>" for name in values_in_words(code)}
    sentence = english(Message.of(code, **values))
    assert all(value in sentence for value in values.values())
    assert "\n" not in sentence
    assert "  " not in sentence
    assert sentence.endswith(".") or isinstance(code, fault.Run)


@pytest.mark.parametrize(("code", "values"), GIVEN, ids=[str(code) for code, _ in GIVEN])
def test_the_words_have_the_values_that_are_given(code: Code, values: set[str]) -> None:
    assert values == values_in_words(code)


def test_every_code_is_used() -> None:
    # writing_error and reading_error choose theirs; see test_files_outputs and _bad_input.
    chosen = {
        *(fault.WriteFault.NAME_TOO_LONG, fault.WriteFault.NO_PERMISSION),
        fault.WriteFault.FOLDER_IN_PLACE,
        fault.ReadFault.DANGLING_LINK,
        # So do dicom_kind, containers and inputs; see test_files_containers and _inputs.
        *(fault.ReadFault.DICOM_VOLUME, fault.ReadFault.DICOM_REPORT),
        *(fault.ReadFault.DICOM_SEGMENTATION, fault.ReadFault.DICOM_PRESENTATION),
        *(fault.ReadFault.DICOM_DOCUMENT, fault.ReadFault.DICOMDIR_MISSING),
        *(fault.ReadFault.DICOMDIR_LEADS_OUT, fault.ReadFault.FOLDER_WITHOUT_IMAGES),
        fault.ReadFault.ARCHIVE_WITHOUT_IMAGES,
    }
    assert {code for code, _ in GIVEN} | chosen | {fault.Run.UNKNOWN} == set(CODES)
    assert not {code for code, _ in GIVEN} & chosen


def test_the_words_are_for_these_codes_only() -> None:
    assert set(TEXTS) == set(CODES)


def test_values_in_results_differ() -> None:
    values = [code.value for code in CODES]
    assert len(set(values)) == len(values)
    assert all(isinstance(code, Enum) for code in CODES)
