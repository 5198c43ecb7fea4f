"""What the program reports about its own work."""

from collections.abc import Mapping

from app.domain.notice import JobFault, Notice
from app.words.text import Text
from models.torch_free.message import Code

TEXTS: Mapping[Code, Text] = {
    Notice.PASTE_AGAIN: Text("Notice", "'{name}' was pasted: paste it again."),
    Notice.NOT_ANALYZED_YET: Text(
        "Notice", "'{name}' has not been analyzed yet: export it when it is done."
    ),
    Notice.NOTHING_ANALYZED: Text(
        "Notice", "No scan has been analyzed yet: export when one is done."
    ),
    Notice.EXPORT_RUNNING: Text(
        "Notice", "An export is running: wait until it ends, or cancel it."
    ),
    Notice.SAVED: Text("Notice", "Saved {path}"),
    Notice.REPORTS_SAVED: Text("Notice", "Saved {written} reports in {place}"),
    Notice.PICTURES_SAVED: Text("Notice", "Saved {written} images in {place}"),
    Notice.PRINTED: Text("Notice", "The report was sent to the printer"),
    Notice.REPORTS_PRINTED: Text("Notice", "{number} reports were sent to the printer"),
    Notice.DATA_SAVED: Text("Notice", "Saved data in {place} (scans: {written})"),
    Notice.OBJECTS_SAVED: Text("Notice", "Saved DICOM objects in {place} (scans: {written})"),
    Notice.SOME_OBJECTS_SAVED: Text(
        "Notice",
        "Saved DICOM objects in {place} (scans: {written}; left out, because they are not DICOM "
        "files: {left_out})",
    ),
    Notice.NO_DICOM_SCANS: Text(
        "Notice",
        "DICOM objects refer to DICOM files, and these scans come from other files: choose "
        "'Export DICOM study' to make a study around them.",
    ),
    Notice.DEIDENTIFIED: Text(
        "Notice",
        "Saved copies without identity in {place} (files: {written}). Look at them before you "
        "pass them on.",
    ),
    Notice.SOME_DEIDENTIFIED: Text(
        "Notice",
        "Saved copies without identity in {place} ({written} of {total} files). {fault}",
    ),
    Notice.CINE_SAVED: Text(
        "Notice",
        "Saved {path} with {written} of {total} frames: the others are not analyzed.",
    ),
    Notice.SITE_FITTED: Text(
        "Notice",
        "Saved {path}. Limits fitted to {images} images count from now on.",
    ),
    Notice.SITE_FIT_CANCELED: Text("Notice", "The fit was canceled: the limits are unchanged."),
    Notice.EXPORT_CANCELED: Text(
        "Notice", "The export was canceled: {written} of {total} scans were exported."
    ),
    Notice.EXPORT_FAILED_LATER: Text(
        "Notice", "{fault} Before that, {written} of {total} scans were exported."
    ),
    Notice.CRASH_REPORTED: Text(
        "Notice", "Internal error: press {keys} to open the folder of its report, {path}"
    ),
    JobFault.OUT_OF_MEMORY: Text(
        "Notice", "Not enough memory: close other programs, then try again."
    ),
    JobFault.IMAGE_OUT_OF_MEMORY: Text(
        "Notice", "Not enough memory for '{name}': close other programs and run it again."
    ),
    JobFault.NOTHING_TO_JUDGE: Text(
        "Notice",
        "'{name}' has only regions of Doppler, M-mode or elastography, which the networks can't "
        "judge: open an image in B-mode.",
    ),
    JobFault.IMAGE_INTERNAL: Text(
        "Notice",
        "Internal error while analyzing '{name}' ({error}): save the image again as PNG and try "
        "that file.",
    ),
}
