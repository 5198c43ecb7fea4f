"""Why a file can't be written."""

from collections.abc import Mapping

from app.domain.fault import Run, WriteFault
from app.words.text import Text
from models.torch_free.message import Code

TEXTS: Mapping[Code, Text] = {
    WriteFault.DISK_FULL: Text(
        "Writing",
        "'{path}' was not written because the disk is full: make room, then run it again.",
    ),
    WriteFault.FILE_TOO_LARGE: Text(
        "Writing",
        "'{path}' was not written because it is larger than the disk allows: choose a folder on "
        "another disk.",
    ),
    WriteFault.NAME_TOO_LONG: Text(
        "Writing",
        "'{path}' was not written because its name is too long for the disk: give the image a "
        "shorter name.",
    ),
    WriteFault.NO_PERMISSION: Text(
        "Writing",
        "'{path}' was not written because there is no permission to write it: choose another "
        "folder, or close the file if it is open in another program.",
    ),
    WriteFault.FOLDER_IN_PLACE: Text(
        "Writing",
        "'{path}' was not written because there is a folder of that name: move the folder or "
        "choose another output folder.",
    ),
    WriteFault.FILE_IN_PLACE: Text(
        "Writing",
        "'{path}' was not written because a file is where its folder should be: choose another "
        "folder.",
    ),
    WriteFault.SYSTEM_ERROR: Text(
        "Writing",
        "'{path}' was not written because of an error ({error}): check the disk or choose another "
        "folder.",
    ),
    WriteFault.LINK: Text(
        "Writing",
        "'{path}' is a link or a device, not a file: move it away or choose another output folder.",
    ),
    WriteFault.LINKED_FOLDER: Text(
        "Writing",
        "'{folder}' leads out of the output folder by a link: remove the link or choose another "
        "output folder.",
    ),
    WriteFault.NOT_OURS: Text(
        "Writing",
        "'{name}' is there already and was not written by BUSight: move it away or choose another "
        "output folder.",
    ),
    WriteFault.NOT_DICOM: Text(
        "Writing",
        "'{name}' is not a DICOM file, so DICOM objects can't refer to it: use --make-study to "
        "make an ultrasound study around it.",
    ),
    WriteFault.RESULTS_NOT_OURS: Text(
        "Writing",
        "'{path}' holds lines that this BUSight did not write: choose another output folder or "
        "move the file away.",
    ),
    WriteFault.INCOMPLETE: Text(
        "Writing",
        "Lines or files are missing for {missing} of {total} images in '{folder}', which was "
        "changed during the run: run the same command again.",
    ),
    WriteFault.TABLE_CHANGED: Text(
        "Writing", "'{path}' was changed after it was written: run the same command again."
    ),
    WriteFault.IN_USE: Text(
        "Writing",
        "'{folder}' is in use by {run}: wait until it ends or choose another output folder.",
    ),
    WriteFault.SEEMS_IN_USE: Text(
        "Writing",
        "'{folder}' is in use by {run}: wait until it ends or choose another output folder; if "
        "there is no such run, delete '{lock}'.",
    ),
    WriteFault.NO_VIDEO_ENCODER: Text(
        "Writing",
        "'{path}' was not written because this computer can't encode such a video: choose the "
        "other format, MP4 or AVI.",
    ),
    WriteFault.VIDEO_INCOMPLETE: Text(
        "Writing",
        "'{path}' was not written because its frames could not all be saved: make room on the "
        "disk or choose another folder.",
    ),
    WriteFault.NOT_PRINTED: Text(
        "Writing",
        "Nothing was printed: check the printer, or save the report as PDF and print that.",
    ),
    WriteFault.NO_FONT: Text(
        "Writing",
        "No report can be written because the system has no font: install one, for example the "
        "package fonts-dejavu-core, and run it again.",
    ),
    Run.UNKNOWN: Text("Writing", "another run"),
    Run.PROCESS: Text("Writing", "another run (process {pid})"),
    Run.OTHER_COMPUTER: Text("Writing", "a run on the computer '{host}'"),
}
