"""Scans: read from files, or made of arrays."""

import operator
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain import scan as domain
from app.domain.scale import (
    LARGEST_SPACING_MM,
    SMALLEST_SPACING_MM,
    is_pixel_size,
    with_spacing,
)
from app.files.reader import read_scan, scan_of_pixels
from busight._errors import UsageError, errors_translated

PathLike = str | os.PathLike[str]
Spacing = float | Sequence[float]
"""Size of a pixel in mm: one number, or (row, column)."""

ARRAY_NAME = "array"
"""Stands for the name of a file."""


@dataclass(frozen=True, eq=False)
class Scan:
    """One image with the size of its pixels and its source; ``read`` makes it.

    ``pixels`` is read-only uint8, (H, W) gray or (H, W, 3) RGB. ``path`` is that of the file as it
    was named, '' for an array. ``frame`` counts from 0 and is below ``frames``, the number of
    frames in the file. ``spacing_mm`` is the size of a pixel, (row, column), None if it is not
    known or differs between regions of the image. ``sha256`` is the hash of the file, of an array
    that of its pixels.
    """

    pixels: NDArray[np.uint8] = field(repr=False)
    path: str
    frame: int
    frames: int
    spacing_mm: tuple[float, float] | None
    sha256: str
    _inner: domain.Scan = field(repr=False)
    _is_scaled: bool = field(default=False, repr=False)

    def __setstate__(self, state: dict[str, object]) -> None:
        restore(self, state)


Source = PathLike | NDArray[np.uint8] | Scan
"""What can be analyzed."""


def read(path: PathLike, *, frame: int = 0, spacing: Spacing | None = None) -> Scan:
    """Read an image, or one frame of a file with several, counted from 0.

    The format follows from the content: PNG, JPEG, BMP, TIFF, GIF, WebP, DICOM, MP4, MOV or AVI.
    A path can lead into a ZIP archive. ``spacing`` is the size of a pixel in mm, for files that do
    not say it. Raises ReadError, and UsageError if the file says it itself.

    >>> scan = busight.read("resources/phantom/phantom_one.png", spacing=0.1)
    >>> scan.pixels.shape, scan.spacing_mm, scan.frames
    ((480, 640), (0.1, 0.1), 1)
    """
    name = checked_path(path)
    frame = _checked_frame(frame)
    with errors_translated():
        scan = read_scan(Path(name), frame)
    return _scan(scan, name, spacing)


def frames(path: PathLike, *, spacing: Spacing | None = None) -> Iterator[Scan]:
    """Read all frames of a video or another file, one by one.

    Raises what ``read`` raises.

    >>> [scan.frame for scan in busight.frames("resources/phantom/phantom_one.png")]
    [0]
    """
    scan = read(path, spacing=spacing)
    yield scan
    for frame in range(1, scan.frames):
        yield read(path, frame=frame, spacing=spacing)


def scan_of(source: Source, *, frame: int = 0, spacing: Spacing | None = None) -> Scan:
    """Make a Scan of anything that can be analyzed. Raises ReadError and UsageError."""
    if isinstance(source, str | os.PathLike):
        return read(source, frame=frame, spacing=spacing)
    if frame:
        raise UsageError("Only a file has several frames: leave 'frame' out.")
    if isinstance(source, Scan):
        return source if spacing is None else _scan(source._inner, source.path, spacing)
    if not isinstance(source, np.ndarray):
        raise UsageError(
            f"A path, a NumPy array or a Scan can be analyzed, not {_name_of_type(source)}."
        )
    if source.dtype != np.uint8 or source.ndim not in (2, 3) or source.shape[2:] not in ((), (3,)):
        raise UsageError(
            "An array has to be (H, W) gray or (H, W, 3) RGB of uint8, 0 to 255, not "
            f"{source.shape} of {source.dtype}: convert it first."
        )
    with errors_translated():
        # A copy, because the array belongs to the caller, who may change it.
        return _scan(scan_of_pixels(source.copy(), ARRAY_NAME), "", spacing)


def restore(copied: object, state: dict[str, object]) -> None:
    """Fill what pickle makes. It keeps arrays, but not that they are read-only."""
    for value in state.values():
        if isinstance(value, np.ndarray):
            value.flags.writeable = False
    vars(copied).update(state)


def _scan(inner: domain.Scan, path: str, spacing: Spacing | None) -> Scan:
    if spacing is not None:
        if inner.has_size:
            raise UsageError(f"'{inner.name}' has a size of pixels already: leave 'spacing' out.")
        inner = with_spacing(inner, _checked(spacing))
    return Scan(
        pixels=inner.pixels,
        path=path,
        frame=inner.frame,
        frames=inner.frames,
        spacing_mm=inner.spacing_mm,
        sha256=inner.sha256,
        _inner=inner,
        _is_scaled=spacing is not None,
    )


def checked_path(path: PathLike) -> str:
    """Give a path as text. Raises UsageError for anything else."""
    try:
        name = os.fspath(path)
    except TypeError:
        name = None
    if not isinstance(name, str):  # bytes are paths for Python too
        raise UsageError(f"A path is a str or a Path, not {_name_of_type(path)}.")
    return name


def _checked_frame(frame: int) -> int:
    try:
        frame = operator.index(frame)
    except TypeError as error:
        raise UsageError(f"'frame' is an integer, not {frame!r}.") from error
    if frame < 0:
        raise UsageError(f"Frames are counted from 0, so there is no frame {frame}.")
    return frame


def _checked(spacing: Spacing) -> tuple[float, float]:
    try:
        row, column = np.broadcast_to(np.asarray(spacing, float), 2).tolist()
    except (TypeError, ValueError) as error:
        raise UsageError(
            f"'spacing' is one number or (row, column) in mm, not {spacing!r}."
        ) from error
    for size in (row, column):
        if not is_pixel_size(size):
            raise UsageError(
                f"A pixel is {SMALLEST_SPACING_MM} to {LARGEST_SPACING_MM} mm wide and high, "
                f"not {size}."
            )
    return row, column


def _name_of_type(value: object) -> str:
    return type(value).__name__
