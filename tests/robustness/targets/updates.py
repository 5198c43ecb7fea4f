"""The update file, and the version file that it names."""

from pathlib import Path
from random import Random

from app.domain.fault import UpdateNotice
from app.updates import UPDATES, update_notice
from app.words.message import english

from ..mutators.lines import LINES
from ..mutators.plain import mutated
from ..target import Result, Target, check_sentence

MARK = b"\n--version--\n"
PLACE = b"@folder@"
WISHES = (PLACE + b"/version.txt", PLACE + b"/", b"/dev/null", b"version.txt", b"", PLACE + b"/\0")
VERSIONS = (b"0.2.0", b"9.9.9.9\n", b"0.1.0", b"\xef\xbb\xbf1.0", b"v2", b"999999999.1")


def make(rng: Random) -> bytes:
    """Both files, with one or both of them changed."""
    wish = rng.choice(WISHES) if rng.random() < 0.7 else mutated(rng, WISHES, LINES)
    version = mutated(rng, VERSIONS, LINES) if rng.random() < 0.8 else rng.choice(VERSIONS)
    return wish + MARK + version


def attempt(data: bytes, folder: Path) -> Result:
    """Look for an update: the result is nothing or one sentence."""
    wish, _, version = data.partition(MARK)
    (folder / UPDATES).write_bytes(wish.replace(PLACE, str(folder).encode()))
    (folder / "version.txt").write_bytes(version)
    notice = update_notice(folder)
    if notice is None:
        return Result(is_accepted=False)
    check_sentence(english(notice))
    return Result(is_accepted=notice.code is UpdateNotice.NEWER)


UPDATE_FILES = Target("update files", make, attempt, share=0.3)
