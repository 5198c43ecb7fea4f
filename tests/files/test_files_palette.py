"""Palettes of every layout show the colors that dcmtk's dcm2pnm 3.6.7 shows.

dcm2pnm gave the same pixels as read_scan for all of these; here they are worked out from the
entries, so dcmtk is not needed.
"""

from pathlib import Path

import numpy as np
import pytest
from dicom_files import make_dataset, save
from pydicom import Dataset
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from app.files.errors import ScanError
from app.files.reader import read_scan

SYNTAXES = pytest.mark.parametrize(
    ("syntax", "order"),
    [(ExplicitVRLittleEndian, "<"), (ImplicitVRLittleEndian, "<"), (ExplicitVRBigEndian, ">")],
    ids=["explicit", "implicit", "big-endian"],
)
COLORS = ("Red", "Green", "Blue")


def tables_of(entries: np.ndarray, order: str) -> list[bytes]:
    """The three tables of entries (N, 3), as words of 16 bits."""
    return [entries[:, color].astype(f"{order}u2").tobytes() for color in range(3)]


def with_palette(
    indices: np.ndarray,
    tables: list[bytes],
    descriptor: list[int],
    syntax: str,
    order: str,
    vr: str = "OW",
) -> Dataset:
    dataset = make_dataset(indices, "PALETTE COLOR")
    dataset.file_meta.TransferSyntaxUID = syntax
    words = np.frombuffer(indices.tobytes(), "<u2")
    dataset.PixelData = words.astype(f"{order}u2").tobytes()
    dataset["PixelData"].VR = "OW"
    for color, table in zip(COLORS, tables, strict=True):
        keyword = f"{color}PaletteColorLookupTable"
        setattr(dataset, f"{keyword}Descriptor", descriptor)
        dataset[f"{keyword}Descriptor"].VR = "US"
        value: object = table
        if vr == "US":
            value = np.frombuffer(table, f"{order}u2").tolist()
        dataset.add_new(f"{keyword}Data", vr, value)
    return dataset


@pytest.fixture
def indices() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (40, 48)).astype(np.uint8)


@pytest.fixture
def entries() -> np.ndarray:
    """256 colors of 16 bits."""
    return np.random.default_rng(2).integers(0, 1 << 16, (256, 3)).astype(np.uint16)


@SYNTAXES
@pytest.mark.parametrize("bits", [12, 16])
@pytest.mark.parametrize("vr", ["OW", "US"])
def test_entries_of_more_than_8_bits(
    bits: int,
    vr: str,
    syntax: str,
    order: str,
    indices: np.ndarray,
    entries: np.ndarray,
    tmp_path: Path,
) -> None:
    values = entries >> (16 - bits)
    tables = tables_of(values, order)
    dataset = with_palette(indices, tables, [256, 0, bits], syntax, order, vr)
    pixels = read_scan(save(dataset, tmp_path / "scan")).pixels
    np.testing.assert_array_equal(pixels, (entries >> 8)[indices])


@SYNTAXES
def test_entries_of_8_bits_one_a_word(
    syntax: str, order: str, indices: np.ndarray, entries: np.ndarray, tmp_path: Path
) -> None:
    values = entries >> 8
    tables = tables_of(values, order)
    dataset = with_palette(indices, tables, [256, 0, 8], syntax, order)
    pixels = read_scan(save(dataset, tmp_path / "scan")).pixels
    np.testing.assert_array_equal(pixels, values[indices])


@SYNTAXES
def test_entries_of_8_bits_two_a_word(
    syntax: str, order: str, indices: np.ndarray, entries: np.ndarray, tmp_path: Path
) -> None:
    """The first of two is in the word's lower byte."""
    values = (entries >> 8).astype(np.uint8)
    words = values[0::2].astype(np.uint16) | values[1::2].astype(np.uint16) << 8
    tables = tables_of(words, order)
    dataset = with_palette(indices, tables, [256, 0, 8], syntax, order)
    pixels = read_scan(save(dataset, tmp_path / "scan")).pixels
    np.testing.assert_array_equal(pixels, values[indices])


@SYNTAXES
def test_pixels_of_16_bits_and_a_palette_of_65536(syntax: str, order: str, tmp_path: Path) -> None:
    """So many entries are written as 0."""
    random = np.random.default_rng(3)
    indices = random.integers(0, 1 << 16, (40, 48)).astype(np.uint16)
    values = random.integers(0, 1 << 16, (1 << 16, 3)).astype(np.uint16)
    tables = tables_of(values, order)
    dataset = with_palette(indices, tables, [0, 0, 16], syntax, order)
    pixels = read_scan(save(dataset, tmp_path / "scan")).pixels
    np.testing.assert_array_equal(pixels, (values >> 8)[indices])


@SYNTAXES
def test_pixels_beyond_the_palette_take_its_ends(
    syntax: str, order: str, indices: np.ndarray, entries: np.ndarray, tmp_path: Path
) -> None:
    tables = tables_of(entries[:100], order)
    dataset = with_palette(indices, tables, [100, 50, 16], syntax, order)
    pixels = read_scan(save(dataset, tmp_path / "scan")).pixels
    places = np.clip(indices.astype(int) - 50, 0, 99)
    np.testing.assert_array_equal(pixels, (entries >> 8)[places])


def test_a_palette_that_is_cut_off(indices: np.ndarray, tmp_path: Path) -> None:
    dataset = with_palette(indices, [bytes(100)] * 3, [256, 0, 8], ExplicitVRLittleEndian, "<")
    with pytest.raises(ScanError, match="damaged or truncated"):
        read_scan(save(dataset, tmp_path / "scan"))


SEGMENTS = [0, 3, 10, 20, 30, 1, 100, 600, 0, 2, 7, 5, 2, 2, 0, 0, 1, 46, 255]
"""Three entries, a ramp, two entries, the first two segments again, and another ramp."""
EXPANDED = np.concatenate(
    [
        [10, 20, 30], np.linspace(30, 600, 101)[1:], [7, 5],
        [10, 20, 30], np.linspace(30, 600, 101)[1:], np.linspace(600, 255, 47)[1:],
    ]
)  # fmt: skip


def in_segments(indices: np.ndarray, segments: bytes, bits: int, syntax: str, order: str) -> object:
    entries = [254, 0, bits]
    dataset = with_palette(indices, [b""] * 3, entries, syntax, order)
    for color in COLORS:
        delattr(dataset, f"{color}PaletteColorLookupTableData")
        dataset.add_new(f"Segmented{color}PaletteColorLookupTableData", "OW", segments)
    return dataset


@SYNTAXES
def test_a_palette_in_segments(
    syntax: str, order: str, indices: np.ndarray, tmp_path: Path
) -> None:
    values = [value * 64 if at in VALUES else value for at, value in enumerate(SEGMENTS)]
    segments = np.array(values, f"{order}u2").tobytes()
    pixels = read_scan(
        save(in_segments(indices, segments, 16, syntax, order), tmp_path / "scan")
    ).pixels
    expected = np.rint(EXPANDED * 64).astype(int) >> 8
    np.testing.assert_allclose(pixels, expected[np.clip(indices, 0, 253)], atol=1)


VALUES = (2, 3, 4, 7, 10, 11, 18)
"""Where colors are in the segments."""


@SYNTAXES
def test_a_palette_in_segments_of_8_bits(
    syntax: str, order: str, indices: np.ndarray, tmp_path: Path
) -> None:
    parts = bytes([0, 2, 10, 20, 1, 100, 240, 2, 2, 0, 0, 0, 0, 1, 50, 7])
    words = np.frombuffer(parts, "<u2").astype(f"{order}u2").tobytes()
    dataset = in_segments(indices, words, 8, syntax, order)
    dataset.RedPaletteColorLookupTableDescriptor = [254, 0, 8]
    pixels = read_scan(save(dataset, tmp_path / "scan")).pixels
    once = [10, 20, *np.rint(np.linspace(20, 240, 101)[1:])]
    expected = np.array([*once, *once, *np.rint(np.linspace(240, 7, 51)[1:])])
    np.testing.assert_allclose(pixels, expected[np.clip(indices, 0, 253)], atol=1)


@pytest.mark.parametrize(
    "segments",
    [
        [1, 5, 7],
        [0, 300, 1],
        [3, 5, 7],
        [0, 1, 9, 2, 1, 6, 0],
        [0, 1, 9, 2, 65535, 0, 0],
        [0, 1, 9, *[2, 65535, 14, 0] * 1000, 0, 0],
        [1],
        [],
    ],
    ids=lambda segments: str(segments[:7]),
)
def test_damaged_segments(segments: list[int], indices: np.ndarray, tmp_path: Path) -> None:
    data = np.array(segments, "<u2").tobytes()
    dataset = in_segments(indices, data, 16, ExplicitVRLittleEndian, "<")
    with pytest.raises(ScanError, match="damaged or truncated"):
        read_scan(save(dataset, tmp_path / "scan"))
