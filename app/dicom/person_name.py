"""The name of a reader as DICOM writes names."""

import re

_LONGEST = 64
_DELIMITERS = re.compile(r"[\^=\\\x00-\x1f]+")


def person_name(text: str) -> str | None:
    """Make a value of the representation PN (PS3.5, 6.2) from free text; None without a name.

    All of it becomes the family name, because its parts are not known. An empty given name follows,
    as programs expect that write names in parts.
    """
    name = " ".join(_DELIMITERS.sub(" ", text).split())[: _LONGEST - 1]
    return f"{name}^" if name else None
