"""DICOM files with one image or several frames, decoded with pydicom."""

from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels.processing import (
    apply_modality_lut,
    apply_voi,
    apply_windowing,
    convert_color_space,
)

from app.domain.fault import ReadFault
from app.files.calibration import calibration
from app.files.errors import ScanError
from app.files.frame import Layout, read_frame, read_layout
from app.files.frame_time import frame_seconds
from app.files.header import read_header
from app.files.known_files import KnownFile
from app.files.palette import Palette
from app.files.pixels import Decoded, gray_or_color, in_strips, scale, stretch
from app.files.samples import samples
from models.torch_free.message import Message

_NOT_DECODED = (NotImplementedError, RuntimeError)
_YBR = ("YBR_FULL", "YBR_FULL_422")
_BEYOND_ANY_WINDOW = 1e12


def read_dicom(
    handle: BinaryIO, name: str, frame: int = 0, known: KnownFile | None = None
) -> Decoded:
    """Decode a frame, and read the size of a pixel, the regions and the header.

    Palettes are looked up, YBR becomes RGB, MONOCHROME1 is inverted. Gray goes through its
    modality and value-of-interest transforms; if it has none and not just 8 bits, it is scaled by
    its own range (see ``stretch``). Overlays are left out. ``known`` gets what another frame of the
    file needs as well.

    Raises ScanError if there is no such image, its size is not right or it is compressed in an
    unknown way, and what the decoders raise, which may be any exception, if it is damaged.
    """
    try:
        layout = known.layout if known is not None else None
        if not isinstance(layout, Layout):
            layout = read_layout(handle, name)
            if known is not None:
                known.layout = layout
        dataset = read_frame(handle, layout, name, frame)
        return Decoded(
            _pixels(dataset, name),
            frames=layout.frames,
            header=read_header(dataset),
            frame_seconds=frame_seconds(dataset, frame),
            **calibration(dataset)._asdict(),
        )
    except _NOT_DECODED:
        raise ScanError(Message.of(ReadFault.DICOM_COMPRESSION, name=name)) from None


def _pixels(dataset: Dataset, name: str) -> NDArray[np.uint8]:
    pixels, meaning = samples(dataset, name)
    size = (dataset.Rows, dataset.Columns)
    if meaning == "PALETTE COLOR":
        palette = Palette(dataset)
        return gray_or_color(lambda rows: palette.colors(pixels[rows]), size)
    if pixels.ndim == 3:
        return _color(pixels, meaning, int(dataset.BitsStored))
    gray = _gray(pixels, dataset)
    return np.subtract(255, gray, out=gray) if meaning == "MONOCHROME1" else gray


def _color(pixels: NDArray[Any], meaning: str, stored: int) -> NDArray[np.uint8]:
    """Give RGB, of more than 8 bits the upper 8: stretching their range would change colors."""
    if meaning not in (*_YBR, "RGB"):
        raise NotImplementedError(meaning)
    lower = max(0, min(stored, pixels.dtype.itemsize * 8) - 8)

    def upper_bits(rows: slice) -> NDArray[np.uint8]:
        upper: NDArray[np.uint8] = (pixels[rows] >> lower).astype(np.uint8)
        return upper

    if meaning in _YBR:
        return gray_or_color(
            lambda rows: convert_color_space(upper_bits(rows), "YBR_FULL", "RGB"), pixels.shape[:2]
        )
    return pixels if pixels.dtype == np.uint8 else in_strips(upper_bits, pixels.shape)


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
