"""How outputs are named: after their image, never twice, and so that every system takes it."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import PurePosixPath

_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f]')
_RESERVED = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?= *(?:\.|$))", re.I
)
_DROPPED_END = re.compile(r"[. ]+$")
"""Windows drops dots and spaces at the end of a name."""

_FRAME = re.compile(r"\.frame-[0-9]+$")


def output_stems(
    relatives: Sequence[PurePosixPath], earlier: Collection[str]
) -> list[PurePosixPath]:
    """Name the outputs of each file, relative to the output folder and without their endings.

    They are called after the file's stem (``a.png``: ``a``; a number after the last dot belongs
    to the stem). Files that would share it, also with an ``earlier`` one, take their full name
    (``a.png``) instead, and if they share even that, a number (``a.png-2``). Names that differ
    only in case or composition are the same on some disks. Characters and names that Windows
    refuses are replaced on every system, because output folders are passed on: ``a:b`` becomes
    ``a_b``, ``nul`` becomes ``nul_``.
    """
    present = {str(relative) for relative in relatives}
    others = [PurePosixPath(file) for file in earlier if file not in present]
    kept = {_key(_spelling(other, tries)) for other in others for tries in (0, 1)}
    if others:
        kept.update(map(_key, output_stems(others, ())))
    tries = [0] * len(relatives)
    while True:
        stems = [_spelling(*one) for one in zip(relatives, tries, strict=True)]
        clashing = _clashing(stems, tries, kept)
        if not clashing:
            return stems
        for place in clashing:
            tries[place] += 1


def output_stem(name: str) -> str:
    """Name the output of one Scan after it, without its ending, so that every system takes it."""
    return output_stems([PurePosixPath(name)], ())[0].name


def _clashing(
    stems: Sequence[PurePosixPath], tries: Sequence[int], kept: Collection[str]
) -> list[int]:
    """Places of the stems that must change.

    A full name can be another's stem (``a.png`` and ``a.png.tif``), and then the stem changes. Of
    several that have changed already, the first one keeps its name. ``a.frame-2`` must not be
    the outputs of the second frame of ``a``.
    """
    keys = [_key(stem) for stem in stems]
    uses = Counter(keys)
    taken: set[str] = set()
    clashing = []
    for place, key in enumerate(keys):
        whole = _FRAME.sub("", key)
        is_alone = uses[key] == 1 or (tries[place] > 0 and key not in taken)
        if key in kept or not is_alone or (whole != key and (whole in uses or whole in kept)):
            clashing.append(place)
        else:
            taken.add(key)
    return clashing


def _spelling(relative: PurePosixPath, tries: int) -> PurePosixPath:
    """The stem, then the full name, then that with a number."""
    path = _stem(relative) if tries == 0 else relative
    number = f"-{tries}" if tries > 1 else ""
    *folders, name = path.parts
    safe = (_without_dropped_end(_safe(folder)) for folder in folders)
    # More follows the last name, so its end may be anything.
    return PurePosixPath(*safe, _safe(name) + number)


def _safe(name: str) -> str:
    allowed = _FORBIDDEN.sub("_", name)
    reserved = _RESERVED.match(allowed)
    return f"{reserved[0]}_{allowed[reserved.end() :]}" if reserved else allowed


def _without_dropped_end(name: str) -> str:
    return _DROPPED_END.sub(lambda found: "_" * len(found[0]), name)


def _stem(path: PurePosixPath) -> PurePosixPath:
    """Leave out the suffix, but not the last number of a name like 1.2.840.10008."""
    return path if path.suffix[1:].isdecimal() else path.with_suffix("")


def _key(path: PurePosixPath) -> str:
    """Equal for paths that are one file on a disk that ignores case or composition."""
    return unicodedata.normalize("NFC", str(path)).casefold()
