"""The settings, and what they can be."""

from collections.abc import Mapping

from app.words.text import Text

TITLE = Text("Settings", "Settings")
APPLIED_AT_ONCE = Text("Settings", "Changes count at once.")
RESET = Text("Settings", "Reset: {what}")
CHOOSE = Text("Settings", "Choose\u2026")
NONE_CHOSEN = Text("Settings", "none")

WINDOW = Text("Settings", "Window")
LANGUAGE = Text("Settings", "Language")
LANGUAGE_OF_THE_SYSTEM = Text("Settings", "That of the system")
THEME = Text("Settings", "Theme")
THEMES: Mapping[str, Text] = {
    "dark": Text("Settings", "Dark"),
    "light": Text("Settings", "Light"),
    "system": Text("Settings", "That of the system"),
}
FONT_SIZE = Text("Settings", "Size of text")
FONT_SIZE_OF_THE_SYSTEM = Text("Settings", "That of the system ({size} px)")
PIXELS = Text("Settings", "{size} px")

ANALYSIS = Text("Settings", "Analysis")
OPERATING_POINT = Text("Settings", "Operating point")
THRESHOLD = Text("Settings", "Default threshold")
DEVICE = Text("Settings", "Device")
DEVICES: Mapping[str, Text] = {
    "auto": Text("Settings", "GPU if it can be used"),
    "cpu": Text("Settings", "CPU"),
    "cuda": Text("Settings", "GPU"),
}
THREADS = Text("Settings", "Processor threads")
SITE_LIMITS = Text("Settings", "Limits of your site")
SITE_LIMITS_TITLE = Text("Settings", "Choose the file with the limits of your site")
SITE_LIMITS_FILTER = Text("Settings", "Limits of a site ({patterns})")
SITE_LIMITS_NOTE = Text("Settings", "Made with 'Fit limits to your site' or 'busight site'.")

REPORT = Text("Settings", "Report")
READER = Text("Settings", "Reader's name")
INSTITUTION = Text("Settings", "Institution")
LOGO = Text("Settings", "Logo")
LOGO_TITLE = Text("Settings", "Choose a logo")
LOGO_FILTER = Text("Settings", "Images ({patterns})")
LOGO_UNREADABLE = Text(
    "Settings", "This file can't be read as an image. Reports are made without a logo."
)
REPORT_TABLE = Text("Settings", "Table of lesions")
REPORT_DETAILS = Text("Settings", "How it was decided, source and software")

DATA = Text("Settings", "Data")
DATA_FOLDER = Text("Settings", "Data folder")
DATA_FOLDER_TITLE = Text("Settings", "Choose the data folder")
DATA_FOLDER_UNUSABLE = Text(
    "Settings", "Nothing can be written to {folder}: choose another folder."
)
DATA_FOLDER_NOTE = Text(
    "Settings",
    "Holds the worklist and what was found. Another folder counts from the next start on; what is "
    "in the present one stays there.",
)
