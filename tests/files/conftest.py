"""A disk that is full after so many bytes, and links where the system allows them."""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

_PRIVILEGE_NOT_HELD = 1314
"""Windows' code if a user may make no links."""


@pytest.fixture(autouse=sys.platform == "win32")
def _skip_without_links(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip tests that make links if Windows allows that to administrators only."""
    make = Path.symlink_to

    def make_or_skip(path: Path, target: Path, *, target_is_directory: bool = False) -> None:
        try:
            make(path, target, target_is_directory)
        except OSError as error:
            if getattr(error, "winerror", None) != _PRIVILEGE_NOT_HELD:
                raise
            pytest.skip("this user may make no links")

    monkeypatch.setattr(Path, "symlink_to", make_or_skip)


@pytest.fixture
def full_after() -> Callable[[int], AbstractContextManager[None]]:
    """Gives a context in which no file of this process can grow over so many bytes.

    Keep it short: the limit holds for the tests' own output too if that is a file.
    """
    resource = pytest.importorskip("resource", reason="this system has no file size limit")

    @contextmanager
    def limited(limit: int) -> Iterator[None]:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return limited
