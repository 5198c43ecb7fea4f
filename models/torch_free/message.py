"""What the program says to a person, as a code and values. The words are in app/words."""

from dataclasses import dataclass
from enum import Enum
from typing import Self


class Code(Enum):
    """Base of the enumerations of what can be said.

    Not a StrEnum: two members of different enumerations must never be equal.
    """


@dataclass(frozen=True)
class Message:
    """A code, and ``values`` for the names in its words, as (name, value) pairs.

    A code or Message among the values is put in words too.
    """

    code: Code
    values: tuple[tuple[str, "str | int | float | Code | Message"], ...] = ()

    @classmethod
    def of(cls, code: Code, **values: "str | int | float | Code | Message") -> Self:
        """Make the Message of a code with values by name."""
        return cls(code, tuple(values.items()))

    def __str__(self) -> str:
        """For tracebacks, like 'no_cuda (reason: no_driver)'."""
        values = ", ".join(
            f"{name}: {value.value if isinstance(value, Code) else value}"
            for name, value in self.values
        )
        return f"{self.code.value} ({values})" if values else str(self.code.value)


class MessageError(Exception):
    """An error that carries a Message."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message
