"""Name and version of the program, and the notice that goes with everything it shows."""

from functools import cache
from typing import NamedTuple

APP_NAME = "BUSight"
LICENSE = "Apache-2.0"

DISTRIBUTIONS = (
    "torch",
    "PySide6-Essentials",
    "opencv-python-headless",
    "numpy",
    "pillow",
    "pydicom",
    "safetensors",
)
"""What the program is built on, by the names in the Python Package Index."""


class Part(NamedTuple):
    """A distribution that is installed; ``license`` is as its authors write it."""

    name: str
    version: str
    license: str


@cache
def version() -> str:
    """Version of the installed distribution, or 'development' when run from a bare clone."""
    # Imported here because it loads readers of mail and archives, and the window needs neither.
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as distribution_version

    try:
        return distribution_version("busight")
    except PackageNotFoundError:
        return "development"


def software() -> str:
    """Name and version of the program, like 'BUSight 0.1.0'."""
    return f"{APP_NAME} {version()}"


def parts() -> list[Part]:
    """Versions and licenses of the DISTRIBUTIONS, without those that are not installed."""
    from importlib.metadata import PackageNotFoundError, metadata

    found = []
    for name in DISTRIBUTIONS:
        try:
            given = metadata(name)
        except PackageNotFoundError:
            continue
        classifiers = [each for each in given.get_all("Classifier", []) if "License ::" in each]
        # Not given["License"]: importlib_metadata, which may stand in, raises if there is none.
        written = (
            *given.get_all("License-Expression", []),
            *given.get_all("License", []),
            *classifiers,
        )
        first_line = next((each.strip().partition("\n")[0] for each in written if each), "")
        # A classifier is like 'License :: OSI Approved :: MIT License'.
        found.append(Part(name, given["Version"], first_line.rpartition(" :: ")[2]))
    return found
