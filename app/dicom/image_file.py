"""A DICOM file to be copied without identity: its whole header, and its frames one by one."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import UID

from app.dicom.clean_pixels import Frame
from app.dicom.known_scanners import KnownScanners
from app.dicom.preview import GoOn, Preview, StoppedError
from app.dicom.whole_header import read_whole_header
from app.domain.cleaning import Cleaning
from app.domain.fault import ReadFault
from app.domain.scanner import scanner_key
from app.domain.ultrasound_region import Box, RegionKind
from app.files.calibration import calibration
from app.files.content import DICOM, content_of
from app.files.decoder_output import decoder_output_suppressed
from app.files.dicom_kind import KIND_BYTES, KIND_FAULTS, kind_of
from app.files.errors import OutputError, ScanError, reading_error, scan_error, shown_name
from app.files.frame import Layout, read_frame, read_layout
from app.files.header import read_header
from app.files.source import opened
from app.files.tissue import find_tissue

_SHOW_TISSUE = (
    RegionKind.TISSUE,
    RegionKind.COLOR_FLOW,
    RegionKind.PARAMETRIC,
    RegionKind.UNSTATED,
)

_LOOKED_AT = 8
"""Frames of a cine in which text is looked for before the export, which looks at all."""

_DAMAGE = (None, errno.EINVAL)
"""Errors of decoders, and of the system if it is asked for an impossible position."""


@dataclass(frozen=True, eq=False)
class ImageFile:
    """An open file. ``header`` is all of the object but its pixels, ``size`` the file's bytes."""

    path: Path
    size: int
    header: Dataset
    _handle: BinaryIO
    _layout: Layout

    @property
    def syntax(self) -> UID:
        """How it is encoded."""
        return UID(self._layout.header.file_meta.TransferSyntaxUID)

    @property
    def frames(self) -> int:
        """Number of frames that it claims."""
        return self._layout.frames

    @property
    def scanner(self) -> str | None:
        """The key of the scanner, None if the file names none."""
        header = self._layout.header
        return scanner_key(read_header(header), int(header.Columns), int(header.Rows))

    def frame(self, number: int) -> Frame:
        """Decode a frame, counted from 0."""
        name = shown_name(self.path)
        return Frame(read_frame(self._handle, self._layout, name, number), name)

    def cleaning(self, first: Frame, known: KnownScanners) -> Cleaning:
        """What is known of its pixels: its regions of tissue, and what a person has chosen.

        The file's own regions go before the tissue that is found in the first frame, and this
        before that of other images of the scanner. There may be none.
        """
        chosen = known.cleaning(self.scanner) or Cleaning()
        regions = calibration(self._layout.header).regions
        tissue = tuple(region.box for region in regions if region.kind in _SHOW_TISSUE)
        if not regions:
            found = find_tissue(first.shown())
            tissue = () if found is None else (found,)
        # The whole image is kept where no tissue was known. Nobody has looked for text around it
        # unless boxes were drawn.
        if not tissue and (chosen.blacked or chosen.tissue != _whole(first)):
            tissue = chosen.tissue
        return replace(chosen, tissue=tissue)

    def cleaned(self, cleaning: Cleaning, go_on: GoOn) -> Iterator[NDArray[Any]]:
        """Clean one frame after another. Raises StoppedError."""
        shape = None
        for number in range(self.frames):
            samples = self.frame(number).cleaned(cleaning)
            shape = shape or samples.shape
            if samples.shape != shape:
                raise ValueError("frames of different sizes")
            yield samples
            if not go_on():
                raise StoppedError


@contextmanager
def opened_image(path: Path) -> Iterator[ImageFile]:
    """Open a DICOM file with an image. Raises ScanError, also for what goes wrong inside."""
    name = shown_name(path)
    try:
        with opened(path) as source, decoder_output_suppressed():
            _check_kind(source.handle.read(KIND_BYTES), path)
            source.handle.seek(0)
            layout = read_layout(source.handle, name)
            header = read_whole_header(source.handle, layout)
            yield ImageFile(path, source.size, header, source.handle, layout)
    except (ScanError, OutputError, StoppedError, MemoryError):
        raise
    except NotImplementedError:
        raise scan_error(ReadFault.DICOM_COMPRESSION, path) from None
    except OSError as error:
        if error.errno not in _DAMAGE:
            raise reading_error(path, error) from error
        raise scan_error(ReadFault.DAMAGED_DICOM, path) from None
    except Exception:  # noqa: BLE001 pydicom raises anything for a damaged file
        # Not chained to the cause, whose text may quote the file.
        raise scan_error(ReadFault.DAMAGED_DICOM, path) from None


def _check_kind(head: bytes, path: Path) -> None:
    if content_of(head) not in DICOM:
        raise scan_error(ReadFault.NOT_DICOM, path)
    kind = kind_of(head)
    if kind in KIND_FAULTS:
        raise scan_error(KIND_FAULTS[kind], path)


def _whole(frame: Frame) -> tuple[Box, ...]:
    height, width = frame.stored.shape[:2]
    return ((0, 0, width, height),)


def preview(path: Path, known: KnownScanners) -> Preview:
    """Look for tissue and text in a DICOM file. Raises ScanError."""
    with opened_image(path) as image:
        first = image.frame(0)
        cleaning = image.cleaning(first, known)
        is_known = bool(cleaning.tissue)
        if not is_known:
            cleaning = replace(cleaning, tissue=_whole(first))
        found: list[Box] = []
        for number in np.unique(np.linspace(0, image.frames - 1, _LOOKED_AT).astype(int)):
            texts = image.frame(int(number)).texts(cleaning.tissue)
            found += [box for box in texts if box not in found]
        return Preview(first.shown(), image.scanner, cleaning, tuple(found), is_known)
