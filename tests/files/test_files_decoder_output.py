"""What a file holds reaches no terminal, warning or log, however odd it is."""

import subprocess
import sys
import warnings
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from dicom_files import COLUMNS, ROWS, make_dataset, save
from PIL import Image

from app.files.errors import ScanError
from app.files.reader import read_scan

NAME = "Muster^Erika"

READ = """
import logging, sys
from pathlib import Path
logging.basicConfig(level=logging.DEBUG)
from app.files.errors import ScanError
from app.files.reader import read_scan
for path in sys.argv[1:]:
    try:
        read_scan(Path(path))
    except ScanError as error:
        print(error)
"""


@pytest.fixture
def odd(tmp_path: Path) -> list[Path]:
    """Files about which pydicom and Pillow print something."""
    dataset = make_dataset(np.zeros((ROWS, COLUMNS), np.uint8))
    dataset.PatientName = NAME
    for keyword, vr in (("Rows", b"US"), ("WindowCenter", b"DS"), ("PixelSpacing", b"DS")):
        dataset.add_new(keyword, vr.decode(), ROWS if vr == b"US" else "1")
    path = save(dataset, tmp_path / "whole.dcm")
    data = path.read_bytes()
    paths = [path]
    spoilt = {
        "character set": (b"\x08\x00\x16\x00", b"\x08\x00\x05\x00CS\x0c\x00" + NAME.encode()),
        "window": (b"\x28\x00\x50\x10DS\x02\x00", b"\x28\x00\x50\x10DS\x0c\x00" + NAME.encode()),
        "interpretation": (b"MONOCHROME2 ", NAME.encode()),
    }
    for name, (before, after) in spoilt.items():
        assert before in data
        after = after + data[data.index(before) :][:4] if name == "character set" else after
        paths.append(tmp_path / f"{name}.dcm")
        paths[-1].write_bytes(data.replace(before, after, 1))
    exif = Image.Exif()
    exif[0x010E] = NAME * 20
    Image.new("L", (64, 64)).save(tmp_path / "whole.jpg", exif=exif)
    image = (tmp_path / "whole.jpg").read_bytes()
    for end in (100, 150, 250):
        paths.append(tmp_path / f"{end}.jpg")
        paths[-1].write_bytes(image[:end])
    Image.new("L", (64, 64)).save(tmp_path / "whole.tif", description=NAME * 20)
    paths.append(tmp_path / "cut.tif")
    paths[-1].write_bytes((tmp_path / "whole.tif").read_bytes()[:-300])
    return paths


def test_nothing_is_printed(odd: list[Path]) -> None:
    ended = subprocess.run(
        [sys.executable, "-W", "always", "-c", READ, *map(str, odd)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stderr == ""
    assert NAME not in ended.stdout


ELSEWHERE = """
import sys
import app.files.decoder_output
from pydicom import dcmread
for path in sys.argv[1:]:
    print(dcmread(path).get("PatientName"))
"""


def test_pydicom_warns_nobody_about_what_is_read_elsewhere(odd: list[Path]) -> None:
    files = [path for path in odd if path.suffix == ".dcm"]
    ended = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, *files], capture_output=True, text=True, check=True
    )
    assert ended.stderr == ""
    assert ended.stdout == f"{NAME}\n" * len(files)


def test_there_are_no_warnings(odd: list[Path]) -> None:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        for path in odd:
            with suppress(ScanError):
                read_scan(path)
    assert [str(warning.message) for warning in seen] == []


def test_other_warnings_are_shown_again_after_a_file_was_read(odd: list[Path]) -> None:
    read_scan(odd[0])
    with pytest.warns(UserWarning, match="another"):
        warnings.warn("another", UserWarning, stacklevel=1)


def test_a_refusal_does_not_contain_the_words_of_the_decoder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A crash report shows causes too."""

    def fail(*_: object) -> None:
        raise ValueError(NAME)

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", fail)
    path = tmp_path / "scan.png"
    Image.new("L", (64, 64)).save(path)
    with pytest.raises(ScanError) as caught:
        read_scan(path)
    assert caught.value.__cause__ is caught.value.__context__ is None
