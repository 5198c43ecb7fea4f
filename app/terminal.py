"""What is printed: names that can't control the terminal, and streams whose reader may close."""

import errno
import io
import os
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn, TextIO

from tqdm import tqdm

from app.words import terminal as words
from app.words.message import say
from models.torch_free.message import Code, Message


def printable(text: str) -> str:
    r"""Escape control characters, line ends, lone surrogates and what reverses text.

    They become ``\x1b``, ``\n``, ``\udce9``, ``\u202e`` as in Python's strings, so a file's name
    can neither move the cursor nor hide what it is.
    """
    return "".join(char if _is_shown(char) else ascii(char)[1:-1] for char in text)


def _is_shown(char: str) -> bool:
    # isprintable refuses every space but one; macOS puts others into the names that it makes.
    return char.isprintable() or unicodedata.category(char) == "Zs"


@contextmanager
def closed_pipes_ignored() -> Iterator[None]:
    """Let the program continue if a reader such as ``head`` closes its end of stdout or stderr.

    What is printed from then on is lost. Characters that a stream can't encode are escaped.
    """
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (_wrapped(stream) for stream in before)
    try:
        yield
    finally:
        wrapped = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = before
        for stream in wrapped:
            if stream is not None:
                stream.flush()


def _wrapped(stream: TextIO) -> Any:
    # A program without a console has no streams.
    if stream is None:
        return None
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
    return _Stream(stream)


class _Stream:
    """A text stream that drops everything once its pipe is closed."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        try:
            return self._stream.write(text)
        except OSError as error:
            self._go_nowhere(error)
            return len(text)

    def flush(self) -> None:
        try:
            self._stream.flush()
        except OSError as error:
            self._go_nowhere(error)

    def _go_nowhere(self, error: OSError) -> None:
        if not _is_closed_pipe(error):
            raise error
        # The descriptor itself, because the rest of the buffer is flushed at exit.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._stream.fileno())
        os.close(nowhere)


def _is_closed_pipe(error: OSError) -> bool:
    # Windows reports a pipe without a reader as EINVAL.
    return error.errno == errno.EPIPE or (sys.platform == "win32" and error.errno == errno.EINVAL)


def print_error(text: str) -> None:
    """Print a line to stderr."""
    print(printable(text), file=sys.stderr)  # noqa: T201


def print_above(text: str) -> None:
    """Print a line to stderr, above a progress bar if one is shown."""
    tqdm.write(printable(text), file=sys.stderr)


def print_of_file(file: str, message: Message | Code) -> None:
    """Print what there is to say about a file, as ``print_above`` does."""
    print_above(words.OF_FILE(file=file, sentence=say(message)))


def progress_bar(total: int, doing: str) -> "tqdm[NoReturn]":
    """Show on stderr how many of ``total`` files are done."""
    return tqdm(total=total, unit=words.UNIT(), desc=doing, dynamic_ncols=True)
