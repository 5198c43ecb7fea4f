"""How many frames or pages a file has: counted, while the first is read."""

import csv
import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from dicom_files import make_dataset, save
from PIL import Image
from pydicom.data import get_testdata_file
from pydicom.uid import DeflatedExplicitVRLittleEndian
from test_files_results import record

from app.domain.scan import Scan
from app.files.errors import OutputError
from app.files.reader import read_scan
from app.files.results import ResultsWriter

SIZE = (48, 36)


def images(number: int) -> list[Image.Image]:
    """Differ from each other, the first is the darkest."""
    return [Image.new("L", SIZE, 20 * (1 + n)) for n in range(number)]


def stored(path: Path, number: int, **options: Any) -> Path:
    first, *others = images(number)
    if others:
        options |= {"save_all": True, "append_images": others}
    first.save(path, **options)
    return path


KINDS = {
    "scan.gif": {},
    "scan.webp": {"lossless": True},
    "scan.tiff": {},
    "big.tiff": {"big_tiff": True},
    "deflated.tiff": {"compression": "tiff_adobe_deflate"},
    "scan.png": {},
}


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("number", [1, 2, 7])
def test_images_of_a_file_are_counted_and_the_first_is_read(
    name: str, number: int, tmp_path: Path
) -> None:
    scan = read_scan(stored(tmp_path / name, number, **KINDS[name]))
    assert (scan.frame, scan.frames) == (0, number)
    assert (scan.pixels == 20).all()


def test_a_tiff_of_the_other_byte_order(tmp_path: Path) -> None:
    def directory(following: int) -> bytes:
        tags = {256: 48, 257: 36, 258: 8, 259: 1, 262: 1, 273: 400, 279: 48 * 36}
        entries = b"".join(struct.pack(">HHLL", tag, 4, 1, value) for tag, value in tags.items())
        return struct.pack(">H", len(tags)) + entries + struct.pack(">L", following)

    path = tmp_path / "scan.tiff"
    head = b"MM\0*" + struct.pack(">L", 8) + directory(100) + bytes(2)
    path.write_bytes((head[:100] + directory(0)).ljust(400, b"\0") + bytes([20]) * 48 * 36)
    assert read_scan(path).frames == 2


def test_frames_of_a_dicom_are_those_of_its_header(tmp_path: Path) -> None:
    dataset = make_dataset(np.zeros((36, 48), np.uint8), NumberOfFrames=3)
    dataset.PixelData = bytes(3 * 36 * 48)
    assert read_scan(save(dataset, tmp_path / "plain")).frames == 3
    dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    assert read_scan(save(dataset, tmp_path / "deflated")).frames == 3
    del dataset.NumberOfFrames
    assert read_scan(save(dataset, tmp_path / "one")).frames == 1
    dataset.NumberOfFrames = 0
    assert read_scan(save(dataset, tmp_path / "none")).frames == 1


def test_a_cine_of_an_ultrasound_machine() -> None:
    scan = read_scan(Path(get_testdata_file("examples_ybr_color.dcm", download=False)))
    assert (scan.frame, scan.frames, scan.frame_number) == (0, 30, 1)


@pytest.mark.parametrize("name", ["scan.gif", "scan.tiff"])
def test_the_first_image_is_read_if_a_later_one_is_cut_off(name: str, tmp_path: Path) -> None:
    whole = stored(tmp_path / name, 3).read_bytes()
    single = stored(tmp_path / f"one {name}", 1)
    path = tmp_path / f"cut {name}"
    for end in range(len(single.read_bytes()) + 8, len(whole)):
        path.write_bytes(whole[:end])
        scan = read_scan(path)
        assert 1 <= scan.frames <= 3
        assert (scan.pixels == 20).all()


def test_a_tiff_whose_pages_form_a_circle_is_counted_once(tmp_path: Path) -> None:
    path = stored(tmp_path / "scan.tiff", 2)
    whole = bytearray(path.read_bytes())
    (first,) = struct.unpack_from("<L", whole, 4)
    second = first + 2 + 12 * struct.unpack_from("<H", whole, first)[0]
    (place,) = struct.unpack_from("<L", whole, second)
    last = place + 2 + 12 * struct.unpack_from("<H", whole, place)[0]
    struct.pack_into("<L", whole, last, first)
    path.write_bytes(whole)
    assert read_scan(path).frames == 2


def test_a_photo_with_a_preview_is_one_image(tmp_path: Path) -> None:
    first, preview = images(2)
    path = tmp_path / "photo.jpg"
    first.save(path, "MPO", save_all=True, append_images=[preview])
    assert read_scan(path).frames == 1


@pytest.mark.parametrize(("frame", "frames"), [(-1, 1), (1, 1), (0, 0)])
def test_a_frame_that_the_source_does_not_have(frame: int, frames: int) -> None:
    with pytest.raises(ValueError, match=f"no frame {frame} among {frames}"):
        Scan(np.zeros((36, 48), np.uint8), "/a", "a", "0", frame=frame, frames=frames)


def test_results_say_the_frame(tmp_path: Path) -> None:
    with ResultsWriter(tmp_path) as writer:
        writer.add({**record("cine.dcm"), "frames": 30})
    line = json.loads((tmp_path / "results.jsonl").read_text())
    assert (line["frame"], line["frames"]) == (1, 30)
    (row,) = csv.DictReader((tmp_path / "results.csv").read_text().splitlines())
    assert (row["frame"], row["frames"]) == ("1", "30")


def test_results_of_a_build_that_did_not_count_frames_stay_as_they_are(tmp_path: Path) -> None:
    """A line without the number does not say which frame it is about."""
    older = {name: value for name, value in record().items() if name not in ("frame", "frames")}
    path = tmp_path / "results.jsonl"
    path.write_text(json.dumps(older) + "\n")
    before = path.read_bytes()
    with pytest.raises(OutputError, match="choose another output folder or move the file away"):
        ResultsWriter(tmp_path)
    assert path.read_bytes() == before
    path.unlink()
    (tmp_path / "results.csv").write_text("file,threshold,operating_point\n")
    with pytest.raises(OutputError, match="choose another output folder or move the file away"):
        ResultsWriter(tmp_path)
