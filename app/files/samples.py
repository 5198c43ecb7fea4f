"""The numbers that are stored in a frame of a DICOM file, before anything is made of them."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.utils import as_pixel_options

from app.files.compressed import LOSSY, decode_frame


def samples(dataset: Dataset, name: str) -> tuple[NDArray[Any], str]:
    """Give a frame's samples (H, W) or (H, W, 3), and their photometric interpretation.

    The interpretation says how they are meant now: a decoder may have undone a transform. Raises
    what ``decode_frame`` raises, and what pydicom raises, which may be any exception.
    """
    if int(dataset.BitsStored) < 1:
        raise ValueError("samples without bits")
    syntax = dataset.file_meta.TransferSyntaxUID
    if syntax.is_encapsulated:
        pixels, meaning, bits = decode_frame(dataset.PixelData, dataset, name)
        expected: tuple[int, ...] = (dataset.Rows, dataset.Columns)
        if dataset.SamplesPerPixel > 1:
            expected = (*expected, dataset.SamplesPerPixel)
        if pixels.shape != expected:
            raise ValueError("a decoder gave other pixels than the header says")
        if pixels.dtype.kind == "i":  # only JPEG 2000 stores a sign
            return pixels, meaning
        if syntax in LOSSY and dataset.get("PixelRepresentation") != 1:
            # Lossy values may exceed the stored bits a little; cut off, white would become black.
            largest = (1 << int(dataset.BitsStored)) - 1
            return np.minimum(pixels, largest) if bits > dataset.BitsStored else pixels, meaning
    else:
        options: dict[str, Any] = {
            **as_pixel_options(dataset),
            "view_only": True,
            "correct_unused_bits": False,
        }
        decoder = get_decoder(syntax)
        pixels, properties = decoder.as_array(dataset, index=0, raw=True, **options)
        meaning, bits = str(properties["photometric_interpretation"]), dataset.BitsAllocated
    return _stored_bits(pixels, dataset, bits), meaning


def _stored_bits(pixels: NDArray[Any], dataset: Dataset, bits: int) -> NDArray[Any]:
    """Take the stored bits of samples with ``bits``, and their sign (PS3.5, 8.1.1).

    Old files keep overlays in the other bits.
    """
    is_signed = dataset.get("PixelRepresentation") == 1
    stored = min(int(dataset.BitsStored), bits)
    if pixels.dtype.kind == "f" or bits == 1 or (stored == bits and not is_signed):
        return pixels
    lowest = int(dataset.get("HighBit") or 0) + 1 - stored
    if not 0 <= lowest <= bits - stored:
        lowest = 0
    width = pixels.dtype.itemsize * 8
    order = pixels.dtype.newbyteorder("=")
    words = pixels.astype(order, copy=False).view(f"u{width // 8}")
    words = words << (width - stored - lowest)  # cuts off what is above
    return (words.view(f"i{width // 8}") if is_signed else words) >> (width - stored)
