"""What import-linter cannot say: it does not look into packages that are not ours."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WIDGETS = "PySide6.QtWidgets"
MODULES = [path for layer in ("workers", "report") for path in (ROOT / "app" / layer).glob("*.py")]


def imported(source):
    """Names of all that is imported anywhere in a module's source."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize(
    "source",
    [
        "import PySide6.QtWidgets",
        "import PySide6.QtWidgets as widgets",
        "from PySide6 import QtGui, QtWidgets",
        "from PySide6.QtWidgets import QLabel",
        "def show():\n    from PySide6 import QtWidgets",
    ],
)
def test_every_way_to_import_widgets_is_seen(source):
    assert WIDGETS in imported(source)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_workers_and_report_know_no_widgets(path):
    assert WIDGETS not in imported(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("folder", ["app", "busight", "models/torch_free"])
def test_of_models_the_program_knows_only_what_needs_no_torch(folder: str) -> None:
    for path in (ROOT / folder).rglob("*.py"):
        names = {name for name in imported(path.read_text(encoding="utf-8")) if name}
        others = {name for name in names if name.split(".")[0] == "models"}
        assert all(name.startswith("models.torch_free") for name in others), path
