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
    ReadFault.DICOM_VOLUME: Text(
        "Reading",
        "'{name}' is a three-dimensional ultrasound volume, which BUSight does not read: export "
        "its slices as images.",
    ),
    ReadFault.DICOM_REPORT: Text(
        "Reading",
        "'{name}' is a DICOM structured report, not an image: open the images of its study.",
    ),
    ReadFault.DICOM_SEGMENTATION: Text(
        "Reading",
        "'{name}' is a DICOM segmentation, not an image: open the images that it outlines.",
    ),
    ReadFault.DICOM_PRESENTATION: Text(
        "Reading",
        "'{name}' is a DICOM presentation state, not an image: open the images that it refers to.",
    ),
    ReadFault.DICOM_DOCUMENT: Text(
        "Reading",
        "'{name}' is a document in a DICOM file, not an image: open the images of its study.",
    ),
    ReadFault.DICOMDIR_MISSING: Text(
        "Reading",
        "Some of the images that '{name}' lists are not there ({number} missing): copy the whole "
        "disc or folder.",
    ),
    ReadFault.DICOMDIR_LEADS_OUT: Text(
        "Reading",
        "'{name}' lists files outside of its folder, which are not read ({number} in all): get it "
        "again from where it came.",
    ),
    ReadFault.ARCHIVE_DAMAGED: Text(
        "Reading",
        "'{name}' can't be unpacked, because its ZIP archive is damaged or truncated: copy it "
        "again from where it came.",
    ),
    ReadFault.ARCHIVE_LOCKED: Text(
        "Reading",
        "'{name}' is a ZIP archive with a password: unpack it and open the folder.",
    ),
    ReadFault.ARCHIVE_METHOD: Text(
        "Reading",
        "'{name}' is a ZIP archive that is packed in a way that BUSight can't unpack: unpack it "
        "with another program and open the folder.",
    ),
    ReadFault.ARCHIVE_TOO_LARGE: Text(
        "Reading",
        "'{name}' is a ZIP archive that would grow far beyond its own size: unpack it and open the "
        "folder if you trust it.",
    ),
    ReadFault.ARCHIVE_LEADS_OUT: Text(
        "Reading",
        "'{name}' is a ZIP archive with files that lead out of it: get it again from where it "
        "came.",
    ),
    ReadFault.ARCHIVE_WITHOUT_IMAGES: Text(
        "Reading",
        "'{name}' is a ZIP archive without images: open one with files of these formats: "
        "{formats}.",
    ),
    ReadFault.DICOM_WITHOUT_UIDS: Text(
        "Reading",
        "'{name}' lacks the UIDs by which DICOM results refer to it: export it again from the "
        "machine.",
    ),
    ReadFault.NOT_DICOM: Text(
        "Reading",
        "'{name}' is not a DICOM file: only DICOM files have de-identified copies.",
    ),
    ReadFault.TISSUE_UNKNOWN: Text(
        "Reading",
        "'{name}' does not say where the tissue is, so names around it can't be removed: export "
        "it in the window once and look at it.",
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
    ReadFault.CSV_ROW: Text(
        "Reading",
        "Line {line} of '{name}' can't be read as CSV: check its quotation marks.",
    ),
    ReadFault.CHANGED: Text(
        "Reading",
        "'{name}' has changed since it was analyzed: once it is shown, it is analyzed again, "
        "without its edits.",
    ),
}
