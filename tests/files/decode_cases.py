"""Small DICOM files of every kind and compression, made by dcmtk's tools and by other encoders."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from dicom_files import compressed, make_dataset, save
from numpy.typing import NDArray
from PIL import Image
from pydicom import Dataset, dcmread
from pydicom.pixels.utils import pack_bits
from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
)

ROWS, COLUMNS = 40, 64

Image8 = NDArray[np.uint8]
Values = NDArray[Any]


@dataclass(frozen=True)
class Kind:
    """How the pixels of a file are meant and stored."""

    meaning: str
    bits: int
    is_signed: bool = False
    planar: int = 0

    @property
    def is_color(self) -> bool:
        return self.meaning not in ("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR")

    def __str__(self) -> str:
        signed, planes = " signed" * self.is_signed, " by plane" * self.planar
        return f"{self.meaning} {self.bits}{signed}{planes}"


KINDS = [
    Kind("MONOCHROME2", 1),
    Kind("MONOCHROME2", 6),
    Kind("MONOCHROME2", 8),
    Kind("MONOCHROME2", 8, is_signed=True),
    Kind("MONOCHROME2", 10),
    Kind("MONOCHROME2", 12),
    Kind("MONOCHROME2", 12, is_signed=True),
    Kind("MONOCHROME2", 16),
    Kind("MONOCHROME2", 16, is_signed=True),
    Kind("MONOCHROME1", 8),
    Kind("MONOCHROME1", 12),
    Kind("PALETTE COLOR", 8),
    Kind("PALETTE COLOR", 16),
    Kind("RGB", 8),
    Kind("RGB", 8, planar=1),
    Kind("RGB", 16),
    Kind("YBR_FULL", 8),
    Kind("YBR_FULL", 8, planar=1),
    Kind("YBR_FULL_422", 8),
]


def plain(kind: Kind) -> Dataset:
    """A file that is not compressed: waves and noise over the whole range of its bits."""
    rng = np.random.default_rng(kind.bits)
    rows, columns = np.mgrid[:ROWS, :COLUMNS]
    waves = (np.sin(columns / 9) + np.cos(rows / 7) + 2) / 4
    channels = [waves * share for share in ((1.0, 0.7, 0.4) if kind.is_color else (1.0,))]
    noisy = np.stack(channels, axis=-1)
    noisy += rng.normal(0, 0.002, noisy.shape)
    numbers = np.rint(np.clip(noisy, 0, 1) * (2**kind.bits - 1)).astype(np.int64)
    if kind.is_signed:
        numbers -= 1 << (kind.bits - 1)
    pixels = numbers.astype(f"{'i' if kind.is_signed else 'u'}{1 if kind.bits <= 8 else 2}")
    if not kind.is_color:
        pixels = pixels[..., 0]
    dataset = make_dataset(pixels, kind.meaning, BitsStored=kind.bits, HighBit=kind.bits - 1)
    if kind.is_signed:
        # The bits above the stored ones need not repeat the sign.
        words = pixels.view(f"u{pixels.itemsize}") & ((1 << kind.bits) - 1)
        dataset.PixelData = words.astype(f"<u{pixels.itemsize}").tobytes()
    if kind.bits == 1:
        dataset.BitsAllocated = 1
        dataset.PixelData = pack_bits(pixels)
    if kind.planar:
        dataset.PlanarConfiguration = 1
        dataset.PixelData = np.moveaxis(pixels, -1, 0).tobytes()
    if kind.meaning == "YBR_FULL_422":
        halved = np.dstack([pixels[:, ::2, 0], pixels[:, 1::2, 0], pixels[:, ::2, 1:]])
        dataset.PixelData = halved.tobytes()
    if kind.meaning == "PALETTE COLOR":
        entries = 1 << kind.bits
        for number, color in enumerate(("Red", "Green", "Blue")):
            values = (np.arange(entries) * (number + 3) * 65536 // entries % 65536).astype("<u2")
            descriptor = [entries % 65536, 0, 16]
            setattr(dataset, f"{color}PaletteColorLookupTableDescriptor", descriptor)
            setattr(dataset, f"{color}PaletteColorLookupTableData", values.tobytes())
    return dataset


Maker = Callable[[Kind, Path], Path | None]
"""Makes a file of a kind in a folder; None if no file of that kind can be made or is allowed."""


def _by_tool(*command: str) -> Maker:
    def make(kind: Kind, folder: Path) -> Path | None:
        source, target = save(plain(kind), folder / "plain.dcm"), folder / "made.dcm"
        return target if run(*command, source, target) else None

    return make


def _native(syntax: str) -> Maker:
    def make(kind: Kind, folder: Path) -> Path | None:
        path = save(plain(kind), folder / "plain.dcm")
        return path if syntax == ExplicitVRLittleEndian else _converted(path, folder, syntax)

    return make


def _converted(path: Path, folder: Path, syntax: str) -> Path | None:
    options: dict[str, str] = {ImplicitVRLittleEndian: "+ti", ExplicitVRBigEndian: "+tb"}
    option = options.get(syntax, "+td")
    target = folder / "made.dcm"
    return target if run("dcmconv", option, path, target) else None


def _jpeg_2000(syntax: str, *, lossy: bool = False) -> Maker:
    def make(kind: Kind, folder: Path) -> Path | None:
        if kind.bits == 1 or kind.planar or kind.meaning == "YBR_FULL_422":
            return None
        if lossy and kind.bits == 6:
            return None  # the encoders lose two of 64 levels
        dataset, is_rgb = plain(kind), kind.meaning == "RGB"
        pixels = stored(dataset)
        if syntax in (JPEG2000, JPEG2000Lossless):
            frame = imagecodecs.jpeg2k_encode(
                pixels,
                90 if lossy else 0,
                codecformat="j2k",
                bitspersample=None if kind.is_signed else kind.bits,
                reversible=not lossy,
                mct=is_rgb,
            )
        else:
            frame = imagecodecs.htj2k_encode(pixels, reversible=not lossy, rgb=is_rgb)
        if is_rgb:
            dataset.PhotometricInterpretation = "YBR_ICT" if lossy else "YBR_RCT"
        return save(compressed(dataset, syntax, bytes(frame)), folder / "made.dcm")

    return make


@dataclass(frozen=True)
class Syntax:
    """A transfer syntax, how its files are made, and what dcmtk decodes them with."""

    name: str
    make: Maker
    decode: tuple[str, ...] = ()
    show: str = "dcm2pnm"
    is_lossy: bool = False


SYNTAXES = [
    Syntax("Implicit little endian", _native(ImplicitVRLittleEndian), ("dcmconv", "+te")),
    Syntax("Explicit little endian", _native(ExplicitVRLittleEndian), ("dcmconv", "+te")),
    Syntax("Explicit big endian", _native(ExplicitVRBigEndian), ("dcmconv", "+te")),
    Syntax("Deflated", _native("deflated"), ("dcmconv", "+te")),
    Syntax("RLE", _by_tool("dcmcrle"), ("dcmdrle",)),
    Syntax("JPEG baseline", _by_tool("dcmcjpeg", "+eb"), ("dcmdjpeg",), "dcmj2pnm", is_lossy=True),
    Syntax("JPEG extended", _by_tool("dcmcjpeg", "+ee"), ("dcmdjpeg",), "dcmj2pnm", is_lossy=True),
    Syntax("JPEG lossless", _by_tool("dcmcjpeg", "+el"), ("dcmdjpeg",), "dcmj2pnm"),
    Syntax("JPEG lossless, SV1", _by_tool("dcmcjpeg", "+e1"), ("dcmdjpeg",), "dcmj2pnm"),
    Syntax("JPEG-LS", _by_tool("dcmcjpls", "+el"), ("dcmdjpls",), "dcml2pnm"),
    Syntax("JPEG-LS near-lossless", _by_tool("dcmcjpls", "+en"), ("dcmdjpls",), "dcml2pnm"),
    Syntax("JPEG 2000 lossless", _jpeg_2000(JPEG2000Lossless)),
    Syntax("JPEG 2000", _jpeg_2000(JPEG2000, lossy=True), is_lossy=True),
    Syntax("HTJ2K lossless", _jpeg_2000(HTJ2KLossless)),
    Syntax("HTJ2K lossless, RPCL", _jpeg_2000(HTJ2KLosslessRPCL)),
    Syntax("HTJ2K", _jpeg_2000(HTJ2K, lossy=True), is_lossy=True),
]


def run(*command: str | Path) -> bool:
    """Run a tool of dcmtk; False if it refuses."""
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def has_dcmtk() -> bool:
    return shutil.which("dcmcjpeg") is not None


def stored(dataset: Dataset) -> Values:
    """The samples of a plain file in little endian, taken from its bytes by hand."""
    bits, rows, columns = dataset.BitsStored, dataset.Rows, dataset.Columns
    if dataset.BitsAllocated == 1:
        flat = np.unpackbits(np.frombuffer(dataset.PixelData, np.uint8), bitorder="little")
        return flat[: rows * columns].reshape(rows, columns)
    size = dataset.BitsAllocated // 8
    count = rows * columns * dataset.SamplesPerPixel
    words = np.frombuffer(dataset.PixelData, f"<u{size}")[:count].astype(np.int64)
    words &= (1 << bits) - 1
    if dataset.PixelRepresentation:
        words -= (words >> (bits - 1)) << bits
    numbers: Values = words.astype(f"{'i' if dataset.PixelRepresentation else 'u'}{size}")
    if dataset.SamplesPerPixel == 1:
        return numbers.reshape(rows, columns)
    if dataset.PlanarConfiguration:
        return np.moveaxis(numbers.reshape(3, rows, columns), 0, -1)
    return numbers.reshape(rows, columns, 3)


def decoded_by_dcmtk(path: Path, syntax: Syntax, folder: Path) -> Values:
    """The samples of a gray file."""
    target = folder / "decoded.dcm"
    if not run(*syntax.decode, path, target):
        raise ValueError(f"{syntax.decode[0]} could not decode what dcmtk made")
    return stored(dcmread(target))


def shown_by_dcmtk(path: Path, syntax: Syntax, folder: Path) -> Image8:
    """An image in color as dcmtk shows it, (H, W, 3)."""
    target = folder / "shown.ppm"
    if not run(syntax.show, "+op", path, target):
        raise ValueError(f"{syntax.show} could not show what dcmtk made")
    with Image.open(target) as image:
        return np.asarray(image.convert("RGB"))
