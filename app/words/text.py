"""Words that can be translated. Nothing of Qt is needed to say them in English.

Qt Linguist finds the words by the names ``Text`` and ``Plural``; CONTRIBUTING.md has the command.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Translator = Callable[[str, str, str, int], str]
"""(context, source, comment, number) to the words in the user's language, like Qt's translate."""

_NO_NUMBER = -1


def _in_english(_context: str, source: str, comment: str, number: int) -> str:
    return comment if number == 1 else source


_translate: Translator = _in_english


def set_translator(translator: Translator | None) -> None:
    """Choose who translates from now on; None for English."""
    global _translate
    _translate = translator or _in_english


@dataclass(frozen=True)
class Text:
    """A whole sentence or caption with names in braces for values.

    ``context`` groups what a translator sees together.
    """

    context: str
    source: str

    def __call__(self, **values: object) -> str:
        """Say it in the user's language."""
        return _translate(self.context, self.source, "", _NO_NUMBER).format(**values)

    def english(self, **values: object) -> str:
        """Say it in English, as logs and error texts do."""
        return self.source.format(**values)


@dataclass(frozen=True)
class Plural:
    """A Text that depends on a number: ``many`` has ``{number}`` in it, ``one`` is for 1.

    Other languages choose among their own forms by the number. ``number_of_one`` is always 1:
    Qt Linguist sees by a number written at its place that a text has plural forms.
    """

    context: str
    many: str
    one: str
    number_of_one: Literal[1]

    def __call__(self, number: int, **values: object) -> str:
        """Say it in the user's language."""
        words = _translate(self.context, self.many, self.one, number)
        return words.format(number=number, **values)
