"""The wheel contains everything that runs, and nothing that needs a clone."""

import re
import tomllib
from pathlib import Path

import pytest
from setuptools import Distribution, find_namespace_packages
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def in_wheel() -> set[str]:
    """Paths of the files in the wheel, relative to the root of the repository."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    settings = project["tool"]["setuptools"]
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        packages = find_namespace_packages(".", **settings["packages"]["find"])
        command = build_py(
            Distribution(
                {
                    "packages": packages,
                    "package_data": settings["package-data"],
                    "script_name": "setup.py",
                }
            )
        )
        command.ensure_finalized()
        outputs = command.get_outputs(include_bytecode=False)
    return {Path(path).relative_to(command.build_lib).as_posix() for path in outputs}


def below(folder: str, pattern: str) -> set[str]:
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob(pattern)}


def test_the_wheel_has_the_whole_program(in_wheel: set[str]) -> None:
    modules = below("app", "*.py") | below("models", "*.py") - below("models/training", "*.py")
    assert modules | below("busight", "*.py") | {"busight/py.typed"} <= in_wheel
    assert "busight/results.schema.json" in in_wheel
    data = below("resources", "icons/*.svg") | below("resources", "phantom/*.png")
    data |= below("weights", "*.safetensors")
    data |= {"resources/phantom/phantom.json", "weights/manifest.json", "weights/MODEL_CARD.md"}
    assert data <= in_wheel


@pytest.mark.parametrize(
    "unwanted",
    [
        "models/training/",
        "resources/packaging/",
        "resources/phantom/.*[.]py",
        "tests/",
        "weights/.*[.]csv",
        "weights/worst.json",
    ],
)
def test_the_wheel_has_nothing_that_needs_a_clone(unwanted: str, in_wheel: set[str]) -> None:
    assert [path for path in in_wheel if re.match(unwanted, path)] == []
