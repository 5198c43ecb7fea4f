"""DICOM files with one image or several frames, decoded with pydicom."""

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

from app.domain.fault import ReadFault
from app.files.calibration import calibration
from app.files.errors import ScanError
from app.files.frame import read_frame
from app.files.frame_time import frame_seconds
from app.files.header import read_header
from app.files.palette import Palette
from app.files.pixels import Decoded, gray_or_color, in_strips, scale, stretch
from models.torch_free.message import Message

_NOT_DECODED = (NotImplementedError, RuntimeError)
_YBR = ("YBR_FULL", "YBR_FULL_422")
_BEYOND_ANY_WINDOW = 1e12


def read_dicom(handle: BinaryIO, name: str, frame: int = 0) -> Decoded:
    """Decode a frame, and read the size of a pixel, the tissue's box and the header.

    Palettes are looked up, YBR becomes RGB, MONOCHROME1 is inverted. Gray goes through its
    modality and value-of-interest transforms; if it has none and not just 8 bits, it is scaled by
    its own range (see ``stretch``). Raises ScanError if there is no such image, its size is not
    right or it is compressed in an unknown way, and what pydicom raises, which may be any
    exception, if it is damaged.
    """
    try:
        dataset, frames = read_frame(handle, name, frame)
        return Decoded(
            _pixels(dataset),
            *calibration(dataset),
            frames,
            read_header(dataset),
            frame_seconds(dataset, frame),
        )
    except _NOT_DECODED:
        raise ScanError(Message.of(ReadFault.DICOM_COMPRESSION, name=name)) from None


def _pixels(dataset: Dataset) -> NDArray[np.uint8]:
    decoder = get_decoder(dataset.file_meta.TransferSyntaxUID)
    options: dict[str, Any] = {**as_pixel_options(dataset), "view_only": True}
    pixels, properties = decoder.as_array(dataset, index=0, raw=True, **options)
    meaning = properties["photometric_interpretation"]
    size = (dataset.Rows, dataset.Columns)
    if meaning == "PALETTE COLOR":
        palette = Palette(dataset)
        return gray_or_color(lambda rows: palette.colors(pixels[rows]), size)
    if meaning in _YBR:
        return gray_or_color(
            lambda rows: convert_color_space(pixels[rows], "YBR_FULL", "RGB"), size
        )
    if pixels.ndim == 3:
        is_8_bit = pixels.dtype == np.uint8
        return pixels if is_8_bit else stretch(lambda rows: pixels[rows], pixels.shape)
    gray = _gray(pixels, dataset)
    return np.subtract(255, gray, out=gray) if meaning == "MONOCHROME1" else gray


def _gray(pixels: NDArray[Any], dataset: Dataset) -> NDArray[np.uint8]:
    def values(rows: slice) -> NDArray[Any]:
        return apply_modality_lut(pixels[rows], dataset)

    if dataset.get("VOILUTSequence"):
        bits = int(dataset.VOILUTSequence[0].LUTDescriptor[2])

        def looked_up(rows: slice) -> NDArray[np.uint8]:
            shown = apply_voi(np.rint(values(rows)).astype(np.int64), dataset)
            return scale(shown, 0.0, 2.0**bits - 1.0)

        return in_strips(looked_up, pixels.shape)
    if _has_window(dataset):
        # The window's output range follows from bits, sign and rescale. Values far outside on both
        # sides give it in every case.
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
    """Ignore the empty or zero window that some devices write."""
    width, center = dataset.get("WindowWidth"), dataset.get("WindowCenter")
    if width is None or center is None:
        return False
    widths = [width] if isinstance(width, float | int) else list(width)
    return bool(widths) and float(widths[0]) >= 1
