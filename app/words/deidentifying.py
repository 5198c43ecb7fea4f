"""The de-identified export: its command, its dialog and what it says."""

from app.words.text import Plural, Text

# Command line

COMMAND = Text("Usage", "copy DICOM files without what identifies patients")
COMMAND_MORE = Text(
    "Usage",
    "Copies DICOM images without names, dates, identifiers and private attributes, and with black "
    "for all that is not tissue and for what looks like text in it. The copies are named after "
    "numbers. Look at the copies before you pass them on. {research_use}",
)
INPUTS = Text("Usage", "a DICOM file, or a folder of them")
COPYING = Text("Terminal", "Copying")
SUMMARY = Text("Terminal", "{copied} copied without identity, {failed} failed; {total} in all.")
LOOK = Text(
    "Terminal", "Look at the copies before you pass them on: text may be left in the tissue."
)

# The dialog

TITLE = Text("Deidentify", "Export de-identified")
EXPLANATION = Text(
    "Deidentify",
    "What is darkened here becomes black in the copies. Clear the mark of a box to keep what is "
    "in it, and drag over the image to remove more.",
)
KEYS = Text(
    "Deidentify",
    "Insert adds a box. Ctrl and the arrow keys move it, Shift and the arrow keys change its size, "
    "Delete removes it.",
)
TISSUE_UNKNOWN = Text(
    "Deidentify",
    "It is not known where the tissue is in this image: drag over all text around it.",
)
LEFT_OUT = Text("Deidentify", "Left out, because they are not DICOM files: {number}")
READING = Text("Deidentify", "Looking for text in {name}\u2026")
BOXES = Text("Deidentify", "Texts to remove")
FOUND_BOX = Text("Deidentify", "Found, {width} x {height} pixels at {x}, {y}")
DRAWN_BOX = Text("Deidentify", "Drawn, {width} x {height} pixels at {x}, {y}")
NOTHING_FOUND = Text("Deidentify", "No text was found.")
IMAGE = Text("Deidentify", "Image with what is removed")
PLACE = Text("Deidentify", "{number} of {total}: {name}")
PREVIOUS = Text("Deidentify", "Previous")
NEXT = Text("Deidentify", "Next")
REMEMBER = Text("Deidentify", "Use these boxes for all images of this scanner")
EXPORT = Plural("Deidentify", "Export {number} files\u2026", "Export 1 file\u2026", 1)
CANCEL = Text("Deidentify", "Cancel")
FOLDER_TITLE = Text("Deidentify", "Folder for the de-identified copies")
