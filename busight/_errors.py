"""The errors of the library, and how those of the program become them."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.files.errors import OutputError, ScanError
from app.files.site_file import SiteFileError
from app.words.message import WordedError, english
from app.workers.engine import Canceled, EngineStartError
from models.torch_free.manifest import WeightsError


class Error(Exception):
    """What can go wrong; its text is a sentence that says what to do.

    ``code`` says the same for programs. It is an ``error_code`` of results.jsonl, or 'usage'.
    """

    def __init__(self, sentence: str, code: str = "usage") -> None:
        super().__init__(sentence)
        self.code = code


class ReadError(Error):
    """A file or an array is no image that can be analyzed.

    >>> try:
    ...     busight.read("scan.png")
    ... except busight.Error as error:
    ...     print(error.code, "-", error)
    file_not_found - 'scan.png' is not there: check the name and the folder.
    """


class AnalysisError(Error):
    """The networks could not analyze an image. They may well analyze the next one."""


class EngineError(Error):
    """The networks could not be loaded, so nothing can be analyzed."""


class ReportError(Error):
    """The page of a report could not be drawn."""


class UsageError(Error, ValueError):
    """An argument is wrong, or an Analyzer is used outside of its ``with`` block."""


@contextmanager
def errors_translated() -> Iterator[None]:
    """Raise the errors of the program as those of the library."""
    try:
        yield
    except ScanError as error:
        raise ReadError(str(error), error.message.code.value) from error
    except OutputError as error:
        raise ReportError(str(error), error.message.code.value) from error
    except (EngineStartError, WeightsError) as error:
        raise EngineError(english(error.message), error.message.code.value) from error
    except SiteFileError as error:
        raise UsageError(str(error), error.message.code.value) from error
    except WordedError as error:
        raise AnalysisError(str(error), error.message.code.value) from error
    except Canceled as error:
        raise UsageError("The Analyzer was closed before this was analyzed.") from error
