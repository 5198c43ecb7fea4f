"""Is there a newer version? Only a file that the user names is read, and never a network.

Off until a text file updates.txt in the program's folder gives, in one line, the full path of
another text file that holds one version such as 0.2.0, for example on a laboratory's share.
"""

import re
from pathlib import Path

from app.about import version
from app.domain.fault import UpdateFault, UpdateNotice
from models.torch_free.message import Message, MessageError

UPDATES = "updates.txt"

_VERSION = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9}){0,3}")
_ENOUGH = 4096
"""Characters that are read of a file, which may be of any size."""


class UpdateError(MessageError):
    """The version file that the user named can't be used."""


def _version_file(folder: Path) -> Path | None:
    """Path of the version file that the user names in the program's folder; None if off.

    Raises UpdateError.
    """
    setting = folder / UPDATES
    try:
        path = _text(setting)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UpdateError(
            Message.of(
                UpdateFault.SETTING_UNREADABLE,
                path=str(setting),
                error=_reason(error),
            )
        ) from error
    if not Path(path).is_absolute() or not path.isprintable():
        raise UpdateError(Message.of(UpdateFault.SETTING_WITHOUT_PATH, path=str(setting)))
    return Path(path)


def update_notice(folder: Path) -> Message | None:
    """Say that there is a newer version, or that the version file can't be used; else None.

    Waits for as long as the file's disk or share does.
    """
    try:
        file = _version_file(folder)
        newest = _read_version(file) if file is not None else ""
    except UpdateError as error:
        return error.message
    current = version()
    if not newest or not _VERSION.fullmatch(current) or _numbers(newest) <= _numbers(current):
        return None
    return Message.of(UpdateNotice.NEWER, newer=newest, current=current)


def _read_version(file: Path) -> str:
    try:
        found = _text(file)
    except OSError as error:
        raise UpdateError(
            Message.of(
                UpdateFault.VERSION_UNREADABLE,
                path=str(file),
                error=_reason(error),
                setting=UPDATES,
            )
        ) from error
    if not _VERSION.fullmatch(found):
        raise UpdateError(Message.of(UpdateFault.NO_VERSION, path=str(file)))
    return found


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _text(file: Path) -> str:
    with file.open(encoding="utf-8-sig", errors="replace") as text:
        return text.read(_ENOUGH).strip()


def _numbers(text: str) -> tuple[int, ...]:
    numbers = [int(number) for number in text.split(".")]
    return (*numbers, *[0] * (4 - len(numbers)))
