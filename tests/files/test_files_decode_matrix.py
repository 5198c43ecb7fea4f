"""Every compression with every kind of pixels, against dcmtk's own decoding.

``pytest -s`` prints the matrix. dcmtk has no decoder of JPEG 2000 and HTJ2K, so these are compared
with the image before it was compressed.
"""

import sys
from pathlib import Path

import numpy as np
import pytest
from decode_cases import (
    KINDS,
    SYNTAXES,
    Kind,
    Syntax,
    decoded_by_dcmtk,
    has_dcmtk,
    plain,
    shown_by_dcmtk,
    stored,
)
from pydicom import dcmread

from app.files.errors import ScanError
from app.files.frame import read_frame, read_layout
from app.files.reader import read_scan
from app.files.samples import samples

pytestmark = pytest.mark.skipif(not has_dcmtk(), reason="dcmtk is not installed")

LOSSY_LEVELS = 2
"""Of 256. dcmtk also converts YBR with integers, which is up to so many levels off."""

ICT_FACTOR = 1.772
"""The irreversible transform's largest coefficient, by which it multiplies the encoder's loss."""

REFUSED = {
    # dcmtk reads what it wrote, but CharLS since 2.0 does not.
    ("JPEG-LS near-lossless", "MONOCHROME2 6"),
}


@pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda syntax: syntax.name)
def test_pixels_are_those_of_dcmtk(syntax: Syntax, tmp_path: Path) -> None:
    cells = {}
    for number, kind in enumerate(KINDS):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = syntax.make(kind, folder)
        cells[str(kind)] = "no such file" if path is None else cell(path, syntax, kind, folder)
    rows = [f"{syntax.name:24} {kind:22} {said}\n" for kind, said in cells.items()]
    sys.stdout.writelines(["\n", *rows])
    wrong = {kind: said for kind, said in cells.items() if said.startswith("differs")}
    refused = {(syntax.name, kind) for kind, said in cells.items() if said.startswith("refused")}
    assert wrong == {}
    assert refused == {one for one in REFUSED if one[0] == syntax.name}
    assert sum(said == "ok" for said in cells.values()) >= len(KINDS) // 2


def cell(path: Path, syntax: Syntax, kind: Kind, folder: Path) -> str:
    allowed = 0.0
    if syntax.is_lossy or kind.meaning.startswith("YBR"):
        allowed = float(LOSSY_LEVELS)
    try:
        shown = read_scan(path).pixels
    except ScanError as error:
        return f"refused: {error}"
    if not syntax.decode:
        found = read_samples(path)
        expected = stored(plain(kind))
        allowed *= 2**kind.bits / 256 if syntax.is_lossy else 0
        if kind.meaning == "RGB":
            allowed *= ICT_FACTOR
    elif kind.meaning.startswith("MONOCHROME"):
        found, expected = read_samples(path), decoded_by_dcmtk(path, syntax, folder)
        allowed *= 2 ** dcmread(path).BitsStored / 256
    else:
        found, expected = shown, shown_by_dcmtk(path, syntax, folder)
    if found.shape != expected.shape:
        return f"differs: {found.shape} instead of {expected.shape}"
    worst = np.abs(found.astype(np.int64) - expected).max()
    return "ok" if worst <= np.ceil(allowed) else f"differs by {worst}"


def read_samples(path: Path) -> np.ndarray:
    with path.open("rb") as handle:
        dataset = read_frame(handle, read_layout(handle, path.name), path.name)
        return samples(dataset, path.name)[0]
