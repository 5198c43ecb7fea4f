"""The de-identified export as jobs for the file lane."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.dicom.known_scanners import KnownScanners
from app.dicom.preview import Preview, StoppedError
from app.domain.cleaning import Cleaning
from app.domain.fault import ReadFault
from app.domain.notice import Notice
from app.files.content import DICOM, HEAD_BYTES, content_of
from app.files.errors import ScanError, scan_error
from app.files.lock import locked
from app.files.source import opened
from app.workers.export_jobs import CanceledError, GoOn
from models.torch_free.message import Message


@dataclass(frozen=True)
class DicomFilesJob:
    """Find the DICOM files among others. One that can't be read now may be one."""

    paths: Sequence[Path]

    def run(self) -> tuple[Path, ...]:
        """Return them. Raises ScanError if there are none."""
        found = tuple(path for path in self.paths if _may_be_dicom(path))
        if not found:
            raise scan_error(ReadFault.NOT_DICOM, self.paths[0])
        return found


@dataclass(frozen=True)
class PreviewJob:
    """See how a file would be cleaned. Raises ScanError."""

    path: Path
    known: KnownScanners

    def run(self) -> Preview:
        """Return it."""
        from app.dicom.image_file import preview  # here, because it loads pydicom

        return preview(self.path, self.known)


@dataclass(frozen=True)
class CopiesJob:
    """Copy files without identity into a folder, each as a person has chosen or, if None, safely.

    A file that can't be copied is left out.
    """

    folder: Path
    files: Sequence[tuple[Path, Cleaning | None]]
    known: KnownScanners
    go_on: GoOn

    def run(self) -> Message:
        """Say how many were copied. Raises OutputError, BusyError or CanceledError.

        Raises ScanError if none could be copied.
        """
        from app.dicom.deidentified_copy import DeidentifiedExport  # here for the same reason

        total = len(self.files)
        written, faults = 0, []
        with locked(self.folder):
            export = DeidentifiedExport(self.folder, self.known)
            for path, cleaning in self.files:
                try:
                    export.write(path, cleaning, self._asked(written))
                except ScanError as error:
                    faults.append(error)
                    continue
                except StoppedError:
                    raise CanceledError(
                        Message.of(Notice.EXPORT_CANCELED, written=written, total=total)
                    ) from None
                written += 1
                self.go_on(written)
        if not written:
            raise faults[0]
        if faults:
            return Message.of(
                Notice.SOME_DEIDENTIFIED,
                written=written,
                total=total,
                place=str(self.folder),
                fault=faults[0].message,
            )
        return Message.of(Notice.DEIDENTIFIED, written=written, place=str(self.folder))

    def _asked(self, written: int) -> Callable[[], bool]:
        return lambda: self.go_on(written)


def _may_be_dicom(path: Path) -> bool:
    try:
        with opened(path) as source:
            return content_of(source.handle.read(HEAD_BYTES)) in DICOM
    except (OSError, ScanError):
        return True
