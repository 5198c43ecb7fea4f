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
    Notice.EXPORT_PROGRESS: Text(
        "Notice", "Exporting: {written} of {total} scans are saved. Esc cancels."
    ),
    Notice.SAVED: Text("Notice", "Saved {path}"),
    Notice.REPORTS_SAVED: Text("Notice", "Saved {written} reports in {place}"),
    Notice.PICTURES_SAVED: Text("Notice", "Saved {written} images in {place}"),
    Notice.PRINTED: Text("Notice", "The report was sent to the printer"),
    Notice.REPORTS_PRINTED: Text("Notice", "{number} reports were sent to the printer"),
    Notice.DATA_SAVED: Text("Notice", "Saved data in {place} (scans: {written})"),
    Notice.CINE_SAVED: Text(
        "Notice",
        "Saved {path} with {written} of {total} frames: the others are not analyzed.",
    ),
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
    JobFault.IMAGE_INTERNAL: Text(
        "Notice",
        "Internal error while analyzing '{name}' ({error}): save the image again as PNG and try "
        "that file.",
    ),
}
