"""What an image may cost: a small file costs little, and a large one no more than it must."""

import json
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from bombs import LARGE, READ, REFUSED
from dicom_files import compressed, make_dataset, save
from PIL import Image
from pydicom.uid import JPEGBaseline8Bit, JPEGLSLossless, RLELossless

pytestmark = pytest.mark.skipif(
    sys.platform not in ("linux", "darwin", "win32"),
    reason="it is unknown how this system gives the peak memory of a process",
)

MOST_BYTES = 200_000_000
MOST_SECONDS = 2.0
TIMES_ITS_PIXELS = 4.0


def read_elsewhere(*paths: Path) -> list[dict]:
    script = Path(__file__).with_name("measured.py")
    ended = subprocess.run(
        [sys.executable, script, *paths], capture_output=True, text=True, check=True, timeout=150
    )
    return [json.loads(line) for line in ended.stdout.splitlines()]


@pytest.fixture(scope="module")
def bombs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    """The cost of reading each bomb; all in one process, like the files of a folder."""
    folder = tmp_path_factory.mktemp("bombs")
    makers = REFUSED | {name: make for name, (make, _) in READ.items()}
    paths = []
    for name, make in makers.items():
        paths.append(folder / name)
        paths[-1].write_bytes(make())
    return dict(zip(makers, read_elsewhere(*paths), strict=True))


@pytest.mark.benchmark
@pytest.mark.parametrize("name", REFUSED)
def test_a_bomb_is_refused(name: str, bombs: dict[str, dict]) -> None:
    cost = bombs[name]
    assert name in cost["error"]
    assert cost["seconds"] < MOST_SECONDS
    assert cost["peak"] < MOST_BYTES


@pytest.mark.benchmark
@pytest.mark.parametrize("name", READ)
def test_only_the_image_of_a_bomb_is_read(name: str, bombs: dict[str, dict]) -> None:
    cost = bombs[name]
    assert cost["shape"] == READ[name][1]
    assert cost["seconds"] < MOST_SECONDS
    assert cost["peak"] < MOST_BYTES


def colors(kind: str, mode: str, **options: object) -> bytes:
    buffer = BytesIO()
    color = (9, 90, 200, 128)[: len(mode)] if mode.startswith("RGB") else 9
    image = Image.new(mode, (LARGE, LARGE), color)
    image.putpixel((0, 0), 0)
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def dicom_of_16_bits(path: Path) -> Path:
    slope = np.tile(np.arange(LARGE, dtype=np.uint16), (LARGE, 1))
    return save(make_dataset(slope, RescaleSlope="2", RescaleIntercept="-9"), path)


def dicom_of_a_jpeg(path: Path) -> Path:
    dataset = make_dataset(np.zeros((LARGE, LARGE, 3), np.uint8), "YBR_FULL")
    return save(compressed(dataset, JPEGBaseline8Bit, colors("JPEG", "RGB")), path)


def dicom_of_run_lengths(path: Path) -> Path:
    row = b"\x81\x07" * (LARGE // 128)
    header = b"".join(n.to_bytes(4, "little") for n in (1, 64, *[0] * 14))
    dataset = make_dataset(np.zeros((LARGE, LARGE), np.uint8))
    return save(compressed(dataset, RLELossless, header + row * LARGE), path)


@pytest.mark.parametrize(
    ("kind", "mode", "options", "bytes_a_pixel"),
    [
        ("PNG", "L", {}, 1),
        ("PNG", "RGB", {}, 3),
        ("PNG", "RGBA", {}, 4),
        ("PNG", "I;16", {}, 2),
        ("PNG", "P", {}, 1),
        ("JPEG", "RGB", {"progressive": True}, 3),
        ("TIFF", "RGB", {"compression": "tiff_lzw"}, 3),
        ("GIF", "L", {}, 1),
    ],
)
def test_a_large_image(
    kind: str, mode: str, options: dict, bytes_a_pixel: int, tmp_path: Path
) -> None:
    path = tmp_path / "large"
    path.write_bytes(colors(kind, mode, **options))
    (cost,) = read_elsewhere(path)
    assert cost["shape"][:2] == [LARGE, LARGE]
    assert cost["peak"] <= TIMES_ITS_PIXELS * bytes_a_pixel * LARGE * LARGE


def dicom_of_a_jpeg_ls(path: Path) -> Path:
    slope = np.tile(np.arange(LARGE, dtype=np.uint16), (LARGE, 1))
    dataset = make_dataset(slope, BitsStored=12, HighBit=11, PixelRepresentation=1)
    return save(compressed(dataset, JPEGLSLossless, imagecodecs.jpegls_encode(slope)), path)


@pytest.mark.parametrize(
    ("make", "bytes_a_pixel"),
    [
        (dicom_of_16_bits, 2),
        (dicom_of_a_jpeg, 3),
        (dicom_of_run_lengths, 1),
        (dicom_of_a_jpeg_ls, 2),
    ],
)
def test_a_large_dicom(make: object, bytes_a_pixel: int, tmp_path: Path) -> None:
    (cost,) = read_elsewhere(make(tmp_path / "large"))
    assert cost["shape"][:2] == [LARGE, LARGE]
    assert cost["peak"] <= TIMES_ITS_PIXELS * bytes_a_pixel * LARGE * LARGE


def test_only_the_first_frame_of_many_is_read(tmp_path: Path) -> None:
    dataset = make_dataset(np.zeros((480, 640), np.uint8), NumberOfFrames=300)
    dataset.PixelData = bytes(300 * 480 * 640)
    (cost,) = read_elsewhere(save(dataset, tmp_path / "cine"))
    assert cost["shape"] == [480, 640]
    assert cost["peak"] < 10_000_000
