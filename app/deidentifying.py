"""De-identified copies of many files, as the command line makes them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.dicom.deidentified_copy import DeidentifiedExport
from app.dicom.known_scanners import KnownScanners
from app.files.errors import ScanError
from app.files.inputs import Input
from models.torch_free.message import Message


def deidentify(
    inputs: Sequence[Input],
    output: Path,
    settings_folder: Path,
    show: Callable[[Input, Message | None], None],
) -> None:
    """Copy DICOM files to ``output``; ``show`` is told of each whether and why it failed.

    What a person has chosen in the window for a scanner, kept in ``settings_folder``, is used
    here too. Raises OutputError if a copy can't be written.
    """
    export = DeidentifiedExport(output, KnownScanners(settings_folder))
    for entry in inputs:
        fault = entry.error
        if fault is None:
            try:
                export.write(entry.path)
            except ScanError as error:
                fault = error.message
        show(entry, fault)
