"""Values of the settings file: each has a key, a default, and a reader that no damage gets past."""

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar, overload

ValueT = TypeVar("ValueT")


class Texts(Protocol):
    """Holds texts by their keys."""

    def text(self, key: str) -> str:
        """Give a text, '' if there is none."""
        ...

    def set_text(self, key: str, text: str) -> None:
        """Keep a text."""
        ...


class StoredValue(Generic[ValueT]):
    """An attribute that is kept as text.

    ``read`` makes the value of any text; of '', and of what it can't read, it makes the default.
    """

    def __init__(
        self, key: str, read: Callable[[str], ValueT], write: Callable[[ValueT], str] = str
    ) -> None:
        self.key = key
        self._read = read
        self._write = write

    @property
    def default(self) -> ValueT:
        """The value if nothing was set."""
        return self._read("")

    @overload
    def __get__(self, owner: None, kind: type) -> "StoredValue[ValueT]": ...
    @overload
    def __get__(self, owner: Texts, kind: type) -> ValueT: ...
    def __get__(self, owner: Texts | None, kind: type) -> "ValueT | StoredValue[ValueT]":
        return self if owner is None else self._read(owner.text(self.key))

    def __set__(self, owner: Texts, value: ValueT) -> None:
        owner.set_text(self.key, self._write(value))


def one_of(names: tuple[str, ...]) -> Callable[[str], str]:
    """Read one of several names; the first is the default."""
    return lambda text: text if text in names else names[0]


def number_in(least: float, most: float, default: float) -> Callable[[str], float]:
    """Read a number within bounds."""

    def read(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            return default
        return number if least <= number <= most else default  # also for nan

    return read


def whole_in(least: int, most: int) -> Callable[[str], int | None]:
    """Read a whole number within bounds; None is the default."""

    def read(text: str) -> int | None:
        is_number = text.isascii() and text.isdigit() and len(text) < 9
        return int(text) if is_number and least <= int(text) <= most else None

    return read


def on_off(*, default: bool) -> Callable[[str], bool]:
    """Read 'true' or 'false'."""
    return lambda text: {"true": True, "false": False}.get(text, default)


def write_on_off(is_on: bool) -> str:  # noqa: FBT001 a value
    """Write what ``on_off`` reads."""
    return "true" if is_on else "false"


def write_optional(value: object | None) -> str:
    """Write None as ''."""
    return "" if value is None else str(value)
