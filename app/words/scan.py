"""The name of a Scan, and its frame if its file holds several images."""

from app.domain.scan import Scan
from app.words.number import grouped
from app.words.text import Text

_FRAME = Text("Scan", "frame {frame} of {frames}")
_FILE_AND_FRAME = Text("Scan", "{name}, frame {frame}")
_NAME_AND_FRAME = Text("Scan", "{name}, frame {frame} of {frames}")


def frame_text(scan: Scan) -> str:
    """'frame 1 of 30'; empty if the file holds one image."""
    if scan.frames == 1:
        return ""
    return _FRAME(frame=grouped(scan.frame_number), frames=grouped(scan.frames))


def scan_text(scan: Scan) -> str:
    """Name of a Scan and, if there are several, its frame: 'cine.dcm, frame 1 of 30'."""
    if scan.frames == 1:
        return scan.name
    return _NAME_AND_FRAME(
        name=scan.name, frame=grouped(scan.frame_number), frames=grouped(scan.frames)
    )


def file_text(name: str, frame: int, frames: int = 1) -> str:
    """Name of a file and, if it has several frames, which one: 'cine.dcm, frame 12'."""
    if not frame and frames == 1:
        return name
    return _FILE_AND_FRAME(name=name, frame=grouped(frame + 1))
