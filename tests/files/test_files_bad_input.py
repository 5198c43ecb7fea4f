"""What can't be read gives one sentence that names the file and says what to do."""

import os
import struct
import tracemalloc
import zlib
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from dicom_files import make_dataset, save
from PIL import Image

from app.domain.fault import ReadFault
from app.files.errors import ScanError
from app.files.inputs import find_inputs
from app.files.reader import file_sha256, read_scan


def refusal(path: Path) -> str:
    """The sentence with which read_scan refuses ``path``, with checks of its form."""
    with pytest.raises(ScanError) as caught:
        read_scan(path)
    sentence = str(caught.value)
    assert path.name in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert ": " in sentence, "it says what to do after a colon"
    return sentence


def image_bytes(kind: str, **options: object) -> bytes:
    noise = np.random.default_rng(1).integers(0, 255, (80, 90, 3), np.uint8)
    buffer = BytesIO()
    Image.fromarray(noise).save(buffer, kind, **options)
    return buffer.getvalue()


def claiming_png(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header claims any size."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(100)))
    return b"\x89PNG\r\n\x1a\n" + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("content", [b"hello\n" * 100, b"BM is how this text begins", b"%PDF-1.7"])
def test_a_file_that_is_not_an_image(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "notes.png"
    path.write_bytes(content)
    assert "is not an image" in refusal(path)


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "empty.png"
    path.touch()
    assert "is empty" in refusal(path)


@pytest.mark.parametrize("part", [0.05, 0.5, 0.95])
@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("PNG", {}),
        ("JPEG", {}),
        ("JPEG", {"progressive": True}),
        ("BMP", {}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("GIF", {}),
        ("WEBP", {}),
    ],
)
def test_truncated_images(kind: str, options: dict, part: float, tmp_path: Path) -> None:
    whole = image_bytes(kind, **options)
    path = tmp_path / "cut"
    path.write_bytes(whole[: int(len(whole) * part)])
    assert f"damaged or truncated {kind}" in refusal(path)


def test_a_png_with_a_changed_byte(tmp_path: Path) -> None:
    data = bytearray(image_bytes("PNG"))
    data[len(data) // 2] ^= 0xFF
    path = tmp_path / "changed.png"
    path.write_bytes(data)
    assert "damaged" in refusal(path)


@pytest.mark.parametrize("kind", [2, 5, 7, 10, 11, 12])
def test_a_tiff_whose_offset_is_not_an_integer(kind: int, tmp_path: Path) -> None:
    """Text, bytes, fractions and floats make Pillow raise TypeError."""
    data = bytearray(image_bytes("TIFF"))
    (directory,) = struct.unpack_from("<L", data, 4)
    (count,) = struct.unpack_from("<H", data, directory)
    entries = [directory + 2 + 12 * number for number in range(count)]
    (offsets,) = [at for at in entries if struct.unpack_from("<H", data, at) == (273,)]
    struct.pack_into("<H", data, offsets + 2, kind)
    path = tmp_path / "odd.tif"
    path.write_bytes(data)
    assert "damaged or truncated TIFF" in refusal(path)


@pytest.mark.parametrize(
    "error",
    [
        TypeError,
        OverflowError,
        SyntaxError,
        struct.error,
        AssertionError,
        AttributeError,
        NotImplementedError,
        RecursionError,
        ZeroDivisionError,
        OSError,
    ],
)
@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_whatever_a_decoder_raises(
    error: type[Exception], kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error("words of the decoder")

    monkeypatch.setattr("PIL.ImageOps.exif_transpose", fail)
    path = tmp_path / "scan"
    path.write_bytes(image_bytes(kind))
    sentence = refusal(path)
    assert f"damaged or truncated {kind}" in sentence
    assert "words of the decoder" not in sentence


@pytest.mark.parametrize("size", [(1, 1), (31, 400), (400, 31)])
def test_too_small(size: tuple[int, int], tmp_path: Path) -> None:
    path = tmp_path / "tiny.png"
    Image.new("L", size).save(path)
    sentence = refusal(path)
    assert f"{size[0]} x {size[1]}" in sentence
    assert "32 x 32" in sentence


@pytest.mark.parametrize("size", [(60000, 60000), (8193, 40), (40, 8193), (12000, 12000)])
def test_too_large_is_refused_before_memory_is_taken(size: tuple[int, int], tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    path.write_bytes(claiming_png(*size))
    tracemalloc.start()
    try:
        sentence = refusal(path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert f"{size[0]} x {size[1]}" in sentence
    assert "8192" in sentence
    assert peak < 10_000_000


@pytest.mark.parametrize(
    ("kind", "place", "layout"), [("GIF", 6, "<HH"), ("BMP", 18, "<II"), ("WEBP", 26, "<HH")]
)
def test_other_kinds_that_claim_too_much(
    kind: str, place: int, layout: str, tmp_path: Path
) -> None:
    claimed = (60000, 60000) if kind != "WEBP" else (16383, 16383)
    data = bytearray(image_bytes(kind))
    struct.pack_into(layout, data, place, *claimed)
    path = tmp_path / "huge"
    path.write_bytes(data)
    assert f"{claimed[0]} x {claimed[1]}" in refusal(path)


def test_too_large_never_reaches_the_decoder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pillow's pixels lie outside of what tracemalloc counts, so its loading is watched too."""
    loads = []
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", lambda image: loads.append(image))
    path = tmp_path / "huge.png"
    path.write_bytes(claiming_png(60000, 60000))
    refusal(path)
    assert not loads


def test_a_missing_file(tmp_path: Path) -> None:
    assert "is not there" in refusal(tmp_path / "missing.png")


@pytest.mark.parametrize("name", ["a\0b.png", "a\ud800b.png"], ids=["null", "half a character"])
def test_a_name_that_no_file_can_have(name: str, tmp_path: Path) -> None:
    for path in (tmp_path / name, tmp_path / name / "a.png"):
        with pytest.raises(ScanError, match="is not there: check the name"):
            read_scan(path)
        with pytest.raises(ScanError):
            file_sha256(path)
        (entry,) = find_inputs([path])
        assert entry.error is not None
        assert entry.error.code is ReadFault.NOT_FOUND


def test_a_dangling_link(tmp_path: Path) -> None:
    path = tmp_path / "link.png"
    path.symlink_to(tmp_path / "gone.png")
    assert "link" in refusal(path)


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    path = tmp_path / "pipe.png"
    os.mkfifo(path)
    assert "pipe" in refusal(path)


def test_no_permission_to_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's refusal is simulated, because an administrator may read everything."""
    path = tmp_path / "secret.png"
    path.write_bytes(image_bytes("PNG"))

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "permission" in refusal(path)
    with pytest.raises(ScanError, match="permission"):
        file_sha256(path)


def test_a_disk_error_while_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "scan.png"
    path.write_bytes(image_bytes("PNG"))

    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", fail)
    assert "Input/output error" in refusal(path)


@pytest.mark.skipif(os.name == "nt", reason="names are text on Windows")
def test_a_name_that_is_not_text_can_be_shown(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.png"))
    path.write_bytes(image_bytes("PNG"))
    scan = read_scan(path)
    assert scan.name == "caf�.png"
    assert Path(scan.source) == path


def test_a_gif_is_measured_to_the_far_corner_of_its_image(tmp_path: Path) -> None:
    path = tmp_path / "far.gif"
    Image.new("P", (64, 48)).save(path, comment=b"beside the image")
    whole = bytearray(path.read_bytes())
    assert read_scan(path).pixels.shape == (48, 64)
    descriptor = whole.index(b",\0\0\0\0")
    struct.pack_into("<HH", whole, descriptor + 1, 40000, 30000)
    path.write_bytes(whole)
    with pytest.raises(ScanError, match="40064 x 30048 pixels, too large"):
        read_scan(path)


def test_a_list_instead_of_a_number_is_a_damaged_file(tmp_path: Path) -> None:
    dataset = make_dataset(np.zeros((36, 40), np.uint8))
    dataset.SamplesPerPixel = [65535] * 3
    dataset.BitsAllocated = 65535
    with pytest.raises(ScanError, match=r"list\.dcm"):
        read_scan(save(dataset, tmp_path / "list.dcm"))
