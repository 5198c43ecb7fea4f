"""The examples in docstrings and in docs/library.md are run, with one process of networks."""

import doctest
import importlib
import re
from pathlib import Path

import pytest

import busight
from busight._engine import LibraryEngine

ROOT = Path(__file__).parents[2]
MODULES = (
    "busight",
    *(f"busight.{name}" for name in ("_analyzer", "_errors", "_results", "_scans", "_schema")),
)


class SharedEngine(LibraryEngine):
    """Stays loaded when a block ends, so that each example need not load the networks."""

    def close(self):
        pass


@pytest.fixture(scope="module")
def shared():
    engine = SharedEngine("cpu")
    yield engine
    LibraryEngine.close(engine)


@pytest.fixture
def examples(shared, monkeypatch):
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr("busight._analyzer.LibraryEngine", lambda _device: shared)
    return {"extraglobs": {"busight": busight}, "optionflags": doctest.ELLIPSIS}


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings(name, examples):
    outcome = doctest.testmod(importlib.import_module(name), **examples)
    assert outcome.attempted > 0
    assert outcome.failed == 0


def test_examples_in_the_document(examples, tmp_path):
    document = ROOT / "docs" / "library.md"
    outcome = doctest.testfile(
        str(document),
        module_relative=False,
        globs={"folder": tmp_path},
        optionflags=doctest.ELLIPSIS,
        encoding="utf-8",
    )
    assert outcome.attempted > 10
    assert outcome.failed == 0


def test_the_document_names_every_public_name_and_the_version():
    text = (ROOT / "docs" / "library.md").read_text(encoding="utf-8")
    names = set(busight.__all__)
    assert {name for name in names if not re.search(rf"`(busight\.)?{name}\b", text)} == set()
    assert busight.__version__ in text
    assert all(getattr(busight, name).__doc__ for name in names - {"__version__"})
    assert names <= set(dir(busight))
