"""Why a file can't be read as a Scan."""

from collections.abc import Mapping

from app.domain.fault import ReadFault
from app.words.text import Text
from models.torch_free.message import Code

TEXTS: Mapping[Code, Text] = {
    ReadFault.NOT_FOUND: Text("Reading", "'{name}' is not there: check the name and the folder."),
    ReadFault.DANGLING_LINK: Text(
        "Reading",
        "'{name}' is a link to a file that is gone: fix the link or open the file itself.",
    ),
    ReadFault.NO_PERMISSION: Text(
        "Reading",
        "There is no permission to read '{name}': allow yourself to read it and open it again.",
    ),
    ReadFault.SYSTEM_ERROR: Text(
        "Reading", "'{name}' could not be read ({error}): check the disk and open it again."
    ),
    ReadFault.OUT_OF_MEMORY: Text(
        "Reading", "Not enough memory for '{name}': close other programs and open it again."
    ),
    ReadFault.FOLDER: Text("Reading", "'{name}' is a folder: open the images in it."),
    ReadFault.FOLDER_WITHOUT_IMAGES: Text(
        "Reading",
        "'{name}' is a folder without images: choose one with files of these formats: {formats}.",
    ),
    ReadFault.DEVICE: Text("Reading", "'{name}' is a device or pipe: open an image file instead."),
    ReadFault.EMPTY: Text("Reading", "'{name}' is empty: copy it again from where it came."),
    ReadFault.UNKNOWN_FORMAT: Text(
        "Reading",
        "'{name}' is not an image that BUSight reads: open a file of one of these formats: "
        "{formats}.",
    ),
    ReadFault.DAMAGED_IMAGE: Text(
        "Reading",
        "'{name}' is a damaged or truncated {format} image: copy it again from where it came.",
    ),
    ReadFault.DAMAGED_DICOM: Text(
        "Reading",
        "'{name}' is a damaged or truncated DICOM file: copy it again from where it came.",
    ),
    ReadFault.DICOM_WITHOUT_IMAGE: Text(
        "Reading",
        "'{name}' is a DICOM file without an image: open the file that holds the images.",
    ),
    ReadFault.DICOM_COMPRESSION: Text(
        "Reading",
        "'{name}' is a DICOM file whose pixels are damaged or compressed in a way that BUSight "
        "can't decode: export it again uncompressed or as PNG.",
    ),
    ReadFault.DICOM_SIZE: Text(
        "Reading",
        "'{name}' holds an image of {width} x {height} pixels, but its header says "
        "{header_width} x {header_height}: export it again.",
    ),
    ReadFault.TOO_SMALL: Text(
        "Reading",
        "'{name}' is {width} x {height} pixels, too small to analyze: open an image of at least "
        "{smallest} x {smallest} pixels.",
    ),
    ReadFault.TOO_LARGE: Text(
        "Reading",
        "'{name}' claims {width} x {height} pixels, too large to analyze: make it at most "
        "{largest} pixels wide and high and open it again.",
    ),
    ReadFault.TOO_MANY_FRAMES: Text(
        "Reading",
        "'{name}' has {frames} frames, too many to open: cut it to at most {most} frames.",
    ),
    ReadFault.NO_SUCH_FRAME: Text(
        "Reading",
        "'{name}' has no frame {frame} or ends before it: copy the file again from where it came.",
    ),
    ReadFault.VIDEO: Text(
        "Reading",
        "'{name}' is a video that is damaged or compressed in a way that BUSight can't decode: "
        "copy it again, or save it as MP4 with H.264.",
    ),
    ReadFault.CHANGED: Text(
        "Reading",
        "'{name}' has changed since it was analyzed: once it is shown, it is analyzed again, "
        "without its edits.",
    ),
}
