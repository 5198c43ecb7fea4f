"""Is there a newer version? Only a file that the user points to is asked; never a network.

Off until a text file updates.txt in the program's folder names, in one line, the full path of
another text file, which holds one version such as 0.2.0: on a laboratory's share, say.
"""

import re
from pathlib import Path

from app.about import APP_NAME, version

UPDATES = "updates.txt"

_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){0,3}")
_ENOUGH = 4096
"""Characters that are read of a file, for it may be any."""


class UpdateError(Exception):
    """The user's wish can't be followed; the text says what to do."""


def _version_file(folder: Path) -> Path | None:
    """Path of the version file that the user names in the program's folder; None where off.

    Raises UpdateError.
    """
    wish = folder / UPDATES
    try:
        path = _text(wish)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UpdateError(f"{wish} can't be read ({error.strerror}): mend or delete it.") from error
    if not Path(path).is_absolute() or not path.isprintable():
        raise UpdateError(f"{wish} holds no full path of a version file: mend or delete it.")
    return Path(path)


def update_notice(folder: Path) -> str:
    """One sentence where a newer version is there or the user's wish can't be followed.

    Waits for as long as the file's disk or share does.
    """
    try:
        file = _version_file(folder)
        there = _read_version(file) if file is not None else ""
    except UpdateError as error:
        return str(error)
    here = version()
    if not there or not _VERSION.fullmatch(here) or _numbers(there) <= _numbers(here):
        return ""
    return f"{APP_NAME} {there} is available; this is {here}."


def _read_version(file: Path) -> str:
    try:
        found = _text(file)
    except OSError as error:
        raise UpdateError(
            f"The version file {file} can't be read ({error.strerror}): mend or delete {UPDATES}."
        ) from error
    if not _VERSION.fullmatch(found):
        raise UpdateError(f"The version file {file} should hold one version such as 0.2.0.")
    return found


def _text(file: Path) -> str:
    with file.open(encoding="utf-8-sig", errors="replace") as text:
        return text.read(_ENOUGH).strip()


def _numbers(text: str) -> tuple[int, ...]:
    numbers = [int(number) for number in text.split(".")]
    return (*numbers, *[0] * (4 - len(numbers)))
