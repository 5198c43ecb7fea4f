"""A translation that shows what was not translated."""

import re
from collections.abc import Iterable


def pseudo_translate(_context: str, source: str, comment: str, number: int) -> str:
    """Put brackets around a text, and a letter that English lacks for each of its letters."""
    words = comment if number == 1 else source
    parts = re.split(r"({\w+})", words)
    foreign = [one if one[:1] == "{" else re.sub("[A-Za-z]", "\u0436", one) for one in parts]
    return f"[{''.join(foreign)}]"


def english_in(words: str, data: Iterable[str]) -> list[str]:
    """Find English words that are neither data nor the name of a Lesion, which has one letter."""
    for known in data:
        words = words.replace(known, "")
    return [word for word in re.findall("[A-Za-z]+", words) if len(word) > 1]
