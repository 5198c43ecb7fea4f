"""What benchmarks print as Markdown: the machine that they ran on, and tables."""

import platform
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from app.doctor import instructions, processor_name
from models.torch_free import cpus


def machine(command: str, packages: Iterable[str]) -> Iterator[str]:
    """Lines that say what was run, where, and with which versions of packages."""
    yield f"Measured on {datetime.now(UTC):%Y-%m-%d} with `{command}`:"
    yield f"- {processor_name()}, {cpus.usable()} processors, {platform.platform()}"
    yield f"- instruction sets: {instructions()}"
    versions = (f"{name} {found}" for name in packages if (found := _version(name)))
    yield f"- Python {platform.python_version()}, {', '.join(versions)}"


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def table(header: Iterable[str], lines: Iterable[Iterable[str]]) -> Iterator[str]:
    """Lines of a table."""
    names = list(header)
    for cells in (names, ["---" for _ in names], *lines):
        yield f"| {' | '.join(cells)} |"
