"""A disk that is full after so many bytes."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest


@pytest.fixture
def full_after() -> Callable[[int], AbstractContextManager[None]]:
    """Gives a context in which no file of this process really grows over so many bytes.

    As short as can be: the limit holds for the tests' own output too, where that is a file.
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
