"""DICOM files with one picture, or the first frame of several, decoded with pydicom."""

from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels.decoders.base import get_decoder
from pydicom.pixels.processing import (
    apply_modality_lut,
    apply_voi,
    apply_windowing,
    convert_color_space,
)
from pydicom.pixels.utils import as_pixel_options

from app.files.calibration import calibration
from app.files.errors import ScanError
from app.files.frame import read_first_frame
from app.files.palette import Palette
from app.files.pixels import Decoded, grey_or_colour, in_strips, scale, stretch

_NOT_DECODED = (NotImplementedError, RuntimeError)
_YBR = ("YBR_FULL", "YBR_FULL_422")
_BEYOND_ANY_WINDOW = 1e12


def read_dicom(handle: BinaryIO, name: str) -> Decoded:
    """Decode the first frame, and what the file says of its size, its frames and the tissue.

    Palettes are looked up, YBR becomes RGB, MONOCHROME1 is inverted; grey goes through its
    modality and value-of-interest transforms and, where it has none and not just 8 bits, is scaled
    by its own range (see ``stretch``). Raises ScanError where there is no picture, its size is
    not right or it is compressed in an unknown way, and what pydicom raises, which may be any
    exception, where it is damaged.
    """
    try:
        dataset, frames = read_first_frame(handle, name)
        return Decoded(_pixels(dataset), *calibration(dataset), frames)
    except _NOT_DECODED:
        raise ScanError(
            f"'{name}' is a DICOM file whose pixels are compressed in a way that BUSight can't "
            "decode, or damaged: export it again uncompressed or as PNG."
        ) from None


def _pixels(dataset: Dataset) -> NDArray[np.uint8]:
    decoder = get_decoder(dataset.file_meta.TransferSyntaxUID)
    options: dict[str, Any] = {**as_pixel_options(dataset), "view_only": True}
    pixels, properties = decoder.as_array(dataset, index=0, raw=True, **options)
    meaning = properties["photometric_interpretation"]
    size = (dataset.Rows, dataset.Columns)
    if meaning == "PALETTE COLOR":
        palette = Palette(dataset)
        return grey_or_colour(lambda rows: palette.colours(pixels[rows]), size)
    if meaning in _YBR:
        return grey_or_colour(
            lambda rows: convert_color_space(pixels[rows], "YBR_FULL", "RGB"), size
        )
    if pixels.ndim == 3:
        is_8_bit = pixels.dtype == np.uint8
        return pixels if is_8_bit else stretch(lambda rows: pixels[rows], pixels.shape)
    grey = _grey(pixels, dataset)
    return np.subtract(255, grey, out=grey) if meaning == "MONOCHROME1" else grey


def _grey(pixels: NDArray[Any], dataset: Dataset) -> NDArray[np.uint8]:
    def values(rows: slice) -> NDArray[Any]:
        return apply_modality_lut(pixels[rows], dataset)

    if dataset.get("VOILUTSequence"):
        bits = int(dataset.VOILUTSequence[0].LUTDescriptor[2])

        def looked_up(rows: slice) -> NDArray[np.uint8]:
            shown = apply_voi(np.rint(values(rows)).astype(np.int64), dataset)
            return scale(shown, 0.0, 2.0**bits - 1.0)

        return in_strips(looked_up, pixels.shape)
    if _has_window(dataset):
        # The window's output range follows from bits, sign and rescale; asking the same function
        # for what lies far outside on both sides gives it in every case.
        with np.errstate(over="ignore"):
            far = np.array([-_BEYOND_ANY_WINDOW, _BEYOND_ANY_WINDOW])
            low, high = map(float, apply_windowing(far, dataset))
        return in_strips(
            lambda rows: scale(apply_windowing(values(rows), dataset), low, high), pixels.shape
        )
    is_plain = dataset.BitsStored == 8 and dataset.PixelRepresentation == 0
    if is_plain and not dataset.get("ModalityLUTSequence"):
        return pixels.astype(np.uint8)
    return stretch(values, pixels.shape)


def _has_window(dataset: Dataset) -> bool:
    """Pass over the empty or zero window that some devices write."""
    width, center = dataset.get("WindowWidth"), dataset.get("WindowCenter")
    if width is None or center is None:
        return False
    widths = [width] if isinstance(width, float | int) else list(width)
    return bool(widths) and float(widths[0]) >= 1
