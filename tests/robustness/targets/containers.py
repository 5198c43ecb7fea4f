"""ZIP archives and DICOMDIRs, listed by ``find_inputs`` and read."""

from collections.abc import Callable
from pathlib import Path
from random import Random

from app.files.errors import ScanError
from app.files.inputs import find_inputs
from app.files.output_kinds import OUTPUT_KINDS
from app.files.reader import read_scan
from app.terminal import printable
from app.words.message import english

from ..mutators.archive import ARCHIVE
from ..mutators.cine import CINE
from ..mutators.dicom import DICOM_BYTES
from ..mutators.plain import mutated
from ..seeds.containers import LISTED, archives, dicomdirs
from ..seeds.dicoms import dicoms
from ..seeds.secret import SECRET
from ..target import BrokenPromiseError, Result, Target, check_sentence
from .scans import check_scan

MOST_READ = 20


def attempt(name: str) -> Callable[[bytes, Path], Result]:
    """List what is in a container called ``name``, and read it."""

    def listed(data: bytes, folder: Path) -> Result:
        inside = folder / "inside"
        inside.mkdir()
        (folder / "outside.dcm").write_bytes(dicoms()[0])
        (inside / LISTED).write_bytes(dicoms()[0])
        path = inside / name
        path.write_bytes(data)
        pixels = 0
        for entry in find_inputs([path])[:MOST_READ]:
            if entry.error is not None:
                check_shown(english(entry.error))
                continue
            if ".." in entry.path.parts or not entry.path.is_relative_to(inside):
                raise BrokenPromiseError("a path outside of the container's folder")
            for kind in OUTPUT_KINDS:
                place = entry.output(kind)
                if place.is_absolute() or ".." in place.parts:
                    raise BrokenPromiseError("an output outside of the output folder")
            try:
                scan = read_scan(entry.path)
                check_scan(scan)
                pixels = max(pixels, scan.width * scan.height)
            except ScanError as error:
                check_shown(str(error))
        if sorted(child.name for child in folder.iterdir()) != ["inside", "outside.dcm"]:
            raise BrokenPromiseError("a file was written outside")
        return Result(is_accepted=pixels > 0, pixels=pixels)

    return listed


def check_shown(text: str) -> None:
    """Check a sentence as it is printed. A name may have spaces of any kind."""
    check_sentence(printable(text).replace("\N{NO-BREAK SPACE}", " "), SECRET)


def _archive(rng: Random) -> bytes:
    return mutated(rng, archives(), ARCHIVE)


def _dicomdir(rng: Random) -> bytes:
    return mutated(rng, dicomdirs(), (*DICOM_BYTES, *CINE))


CONTAINERS = (
    Target("ZIP archives", _archive, attempt("scans.zip")),
    Target("DICOMDIR", _dicomdir, attempt("DICOMDIR")),
)
