"""Cines of many frames: opened at once, paged through in little memory, whatever their table."""

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from cine_files import FRAMES, gray_of, jpeg_cine, native_cine
from dicom_files import make_dataset, save
from pydicom import Dataset
from pydicom.pixels import pack_bits
from pydicom.uid import EnhancedUSVolumeStorage, JPEGBaseline8Bit

from app.files.errors import ScanError
from app.files.reader import file_sha256, read_scan

MOST_SECONDS = 1.0
MOST_BYTES = 100_000_000
MOST_READ = 50_000_000
"""Bytes; the samples of the hash are the most of it."""
SHOWN = (0, 1, 2, 700, 699, FRAMES - 1, 350, *range(30, 50))
LARGE = pytest.mark.skipif(
    sys.platform != "linux", reason="a file with holes may take all of its size on this system"
)


def paged(path: Path, frames: tuple[int, ...]) -> dict:
    script = Path(__file__).with_name("measured_frames.py")
    ended = subprocess.run(
        [sys.executable, script, path, *map(str, frames)],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(script.parent)},
    )
    return json.loads(ended.stdout)


@LARGE
@pytest.mark.parametrize("kind", ["native", "no table", "basic table", "extended table"])
def test_a_cine_of_two_gigabytes(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "cine.dcm"
    if kind == "native":
        native_cine(path, SHOWN)
    else:
        jpeg_cine(path, kind.split()[0].replace("no", "none"))
    assert path.stat().st_size > 2_000_000_000
    found = paged(path, SHOWN)
    opening, *others = found["costs"]
    assert opening["seconds"] < MOST_SECONDS
    assert opening["read"] < MOST_READ
    assert found["peak"] < MOST_BYTES
    assert [one["gray"] for one in found["costs"]] == [gray_of(frame) for frame in SHOWN]
    # Any frame costs itself and no other: no more is read for the last than for the second.
    assert max(one["read"] for one in others) < 2_000_000


def test_the_hash_of_a_large_file_sees_its_ends_and_its_size(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as handle:
        handle.truncate(300_000_000)
    first = file_sha256(path)
    assert first.startswith("samples:")
    with path.open("r+b") as handle:
        handle.seek(-1, os.SEEK_END)
        handle.write(b"x")
    second = file_sha256(path)
    with path.open("r+b") as handle:
        handle.truncate(300_000_001)
    assert len({first, second, file_sha256(path)}) == 3


@pytest.mark.parametrize("table", ["none", "basic", "extended"])
@pytest.mark.parametrize("fragments", [1, 3])
def test_frames_in_fragments(table: str, fragments: int, tmp_path: Path) -> None:
    if table == "extended" and fragments > 1:
        pytest.skip("with this table each frame is one fragment")
    path = jpeg_cine(tmp_path / "cine", table, frames=5, padding=1, fragments=fragments)
    for frame in (4, 0, 2, 1, 3):
        assert (read_scan(path, frame).pixels == gray_of(frame)).all()


@pytest.mark.parametrize("table", ["basic", "extended"])
def test_a_wrong_table_is_not_believed(table: str, tmp_path: Path) -> None:
    path = jpeg_cine(tmp_path / "cine", table, frames=5, padding=0)
    data = path.read_bytes()
    kind = {"basic": "<5L", "extended": "<5Q"}[table]
    stride = data.index(b"\xff\xd8\xff", data.index(b"\xff\xd8\xff") + 3) - data.index(
        b"\xff\xd8\xff"
    )
    right = struct.pack(kind, *(stride * frame for frame in range(5)))
    assert right in data
    path.write_bytes(data.replace(right, struct.pack(kind, *(2 * frame for frame in range(5)))))
    for frame in (0, 4, 2):
        assert (read_scan(path, frame).pixels == gray_of(frame)).all()


def test_frames_that_are_missing_are_said_one_by_one(tmp_path: Path) -> None:
    path = jpeg_cine(tmp_path / "cine", frames=5, padding=0)
    data = path.read_bytes()
    place = -1
    for _ in range(4):
        place = data.index(b"\xff\xd8\xff", place + 1)
    path.write_bytes(data[: place - 8])
    assert read_scan(path).frames == 5
    assert (read_scan(path, 2).pixels == gray_of(2)).all()
    with pytest.raises(ScanError, match="'cine' has no frame 4 or ends before it"):
        read_scan(path, 3)


def test_a_file_that_changes_is_read_again(tmp_path: Path) -> None:
    path = native_cine(tmp_path / "cine", (0, 1), frames=2)
    before = read_scan(path, 1)
    jpeg_cine(path, frames=2, padding=0)
    os.utime(path, ns=(1, 1))
    after = read_scan(path, 1)
    assert (after.pixels == gray_of(1)).all()
    assert after.sha256 != before.sha256


def test_a_frame_that_is_read_leaves_the_others_alone(tmp_path: Path) -> None:
    levels = [np.full((36, 48), 50 * frame, np.uint8) for frame in range(3)]
    dataset = make_dataset(levels[0], NumberOfFrames=3, FrameTimeVector=[0, 20, 60])
    dataset.PixelData = b"".join(level.tobytes() for level in levels)
    path = save(dataset, tmp_path / "cine")
    scans = [read_scan(path, frame) for frame in (2, 0, 1, 2)]
    assert [int(scan.pixels[0, 0]) for scan in scans] == [100, 0, 50, 100]
    assert [scan.frames for scan in scans] == [3] * 4
    assert [scan.frame_seconds for scan in scans] == [0.06, 0.02, 0.06, 0.06]


def test_frames_of_one_bit_a_pixel(tmp_path: Path) -> None:
    """37 x 41 pixels are no whole number of bytes."""
    frames = np.random.default_rng(3).random((4, 37, 41)) > 0.5
    dataset = make_dataset(np.zeros((37, 41), np.uint8), NumberOfFrames=4)
    dataset.BitsAllocated = dataset.BitsStored = 1
    dataset.HighBit = 0
    dataset.PixelData = pack_bits(frames.astype(np.uint8))
    path = save(dataset, tmp_path / "cine")
    for frame in (3, 0, 2, 1):
        assert ((read_scan(path, frame).pixels > 0) == frames[frame]).all()


def group(**sequences: dict) -> Dataset:
    whole = Dataset()
    for name, elements in sequences.items():
        item = Dataset()
        for keyword, value in elements.items():
            setattr(item, keyword, value)
        setattr(whole, name, [item])
    return whole


@pytest.mark.parametrize("is_undefined", [False, True])
def test_an_enhanced_cine(is_undefined: bool, tmp_path: Path) -> None:
    """Each frame has its own window; what all have is shared; times are those of the frames."""
    frames = np.full((3, 36, 48), 100, np.uint8)
    dataset = make_dataset(frames[0], NumberOfFrames=3)
    dataset.PixelData = frames.tobytes()
    dataset.SharedFunctionalGroupsSequence = [
        group(PixelValueTransformationSequence={"RescaleSlope": "1", "RescaleIntercept": "0"})
    ]
    dataset.PerFrameFunctionalGroupsSequence = [
        group(
            FrameVOILUTSequence={"WindowCenter": str(center), "WindowWidth": "100"},
            FrameContentSequence={"FrameReferenceDateTime": f"20260102030405.{part}"},
        )
        for center, part in ((50, "000000"), (100, "040000"), (150, "100000+0100"))
    ]
    for name in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        dataset[name].is_undefined_length = is_undefined
        for item in dataset[name].value:
            item.is_undefined_length_sequence_item = is_undefined
    path = save(dataset, tmp_path / "cine")
    scans = [read_scan(path, frame) for frame in (2, 0, 1)]
    levels = [int(scan.pixels[0, 0]) for scan in scans]
    assert levels[0] < 5
    assert levels[1] > 250
    assert 120 < levels[2] < 135
    assert [scan.frame_seconds for scan in scans] == [0.06, 0.04, 0.06]


def test_a_volume_is_named(tmp_path: Path) -> None:
    dataset = make_dataset(np.zeros((36, 48), np.uint8))
    dataset.SOPClassUID = EnhancedUSVolumeStorage
    dataset.file_meta.MediaStorageSOPClassUID = EnhancedUSVolumeStorage
    path = save(dataset, tmp_path / "volume")
    with pytest.raises(ScanError, match="'volume' is a three-dimensional ultrasound volume"):
        read_scan(path)


def test_a_hundred_thousand_frames_are_refused(tmp_path: Path) -> None:
    path = save(
        make_dataset(np.zeros((36, 48), np.uint8), NumberOfFrames=100_000), tmp_path / "cine"
    )
    with pytest.raises(ScanError, match="'cine' has 100000 frames, too many to open"):
        read_scan(path)


def test_many_frames_of_a_jpeg_syntax_without_a_fragment(tmp_path: Path) -> None:
    dataset = make_dataset(np.zeros((36, 48), np.uint8), NumberOfFrames=9)
    dataset.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    dataset.PixelData = struct.pack("<LLLL", 0xE000FFFE, 0, 0xE0DDFFFE, 0)
    dataset["PixelData"].is_undefined_length = True
    path = save(dataset, tmp_path / "cine")
    with pytest.raises(ScanError, match="'cine' is a damaged or truncated DICOM file"):
        read_scan(path)
