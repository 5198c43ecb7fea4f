"""The window's frame: start page, status line, dialogs, and the page for what can't be shown."""

from app.words.text import Plural, Text

# The page without any Scan

DROP_HERE = Text("Start", "Drop breast ultrasound images here")
WHAT_IT_DOES = Text(
    "Start",
    "BUSight outlines every lesion, says how suspicious it looks, and writes a report. Nothing "
    "leaves this computer.",
)
WHAT_IT_READS = Text(
    "Start", "It opens files, folders and ZIP archives with images of these formats: {formats}."
)
OPEN = Text("Start", "Open\u2026")
OPEN_FOLDER = Text("Start", "Open folder\u2026")
NO_IMAGE_AT_HAND = Text("Start", "No image at hand? Try a synthetic one:")
ONE_LESION = Text("Start", "One lesion")
TWO_LESIONS = Text("Start", "Two lesions")
NO_LESION = Text("Start", "No lesion")
OPEN_SYNTHETIC = Text("Start", "Open the synthetic image: {what}")
OPEN_FILE = Text("Start", "Open {file}")
DROP_TO_OPEN = Text("Start", "Drop to open")

# The page for an image that is not there

READING_CANCELED = Text("NoImage", "This image was not read because the analysis was canceled.")
READING = Text("NoImage", "Reading this image\u2026")

# The status line

LOADING = Text("StatusLine", "Loading the networks\u2026")
NOT_LOADED = Text("StatusLine", "Networks not loaded")
PROGRESS = Text("StatusLine", "Progress of the analysis")
COUNT = Text("StatusLine", "{done} of {total}")
COUNT_FAILED = Text("StatusLine", "{done} of {total}, {failed} failed")
SECONDS_LEFT = Text("StatusLine", "about {seconds} s left")
MINUTES_LEFT = Text("StatusLine", "about {minutes} min left")
PAUSED = Text("StatusLine", "paused")
WORKING_ON = Text("StatusLine", "Working on {name}")
EXPORT_PROGRESS = Text(
    "StatusLine", "Exporting: {written} of {total} scans are saved. {keys} cancels."
)
COPIED = Text("StatusLine", "Copied to the clipboard")
NOTHING_TO_PASTE = Text(
    "StatusLine", "The clipboard holds no image: copy an image or image files first."
)

NO_CRASH_REPORTS = Text("StatusLine", "There are no crash reports. Their folder is {folder}")
CRASH_REPORTS = Text("StatusLine", "The crash reports are in {folder}")

# Names of what has no file

PASTED = Text("Window", "pasted {time}")
DROPPED = Text("Window", "dropped image")

# The handle of the report

DRAG_REPORT = Text("Handle", "Report as a file: drag it, or press to copy it")
DRAG_REPORT_TIP = Text(
    "Handle", "Drag the report into a folder or another program, or click to copy its file"
)

# Dialogs

OPEN_IMAGES_TITLE = Text("Dialog", "Open images")
OPEN_FOLDER_TITLE = Text("Dialog", "Open folder")
EXPORT_TITLE = Text("Dialog", "Export report")
EXPORT_ALL_TITLE = Text("Dialog", "Export all reports to a folder")
EXPORT_VIDEO_TITLE = Text("Dialog", "Export video")
VIDEO_FILTER = Text("Dialog", "Video ({patterns})")
IMAGES_FILTER = Text("Dialog", "Images and videos ({patterns})")
ALL_FILTER = Text("Dialog", "All files, including DICOM without a suffix ({patterns})")
EXPORT_PDF_TITLE = Text("Dialog", "Export reports as one PDF")
EXPORT_PICTURE_TITLE = Text("Dialog", "Export the image with its outlines")
EXPORT_PICTURES_TITLE = Text("Dialog", "Export images with their outlines to a folder")
PICTURE_FILTER = Text("Dialog", "Image ({patterns})")
PRINT_TITLE = Text("Dialog", "Print reports")
REPORT_TO_PRINT = Text("Dialog", "BUSight report")
"""Name of the print job."""
EXPORT_DATA_TITLE = Text("Dialog", "Export data to a folder")
EXPORT_OBJECTS_TITLE = Text("Dialog", "Export DICOM objects to a folder")
REPORT_FILTER = Text("Dialog", "Report ({patterns})")
PDF_FILTER = Text("Dialog", "Report as PDF ({patterns})")
ALL_REPORTS = Text("Dialog", "reports")
"""Proposed name of the PDF, without its suffix."""

# Threads

FREE_THREADS = Text("Threads", "As many threads as are free")
THREADS = Plural("Threads", "{number} threads", "1 thread", 1)
FREE_THREADS_CHOSEN = Text("Threads", "Using as many threads as are free from the next image on.")
THREADS_CHOSEN = Plural(
    "Threads",
    "Using {number} threads from the next image on.",
    "Using 1 thread from the next image on.",
    1,
)
