"""The help of the command line, and what it says of a wrong option."""

from collections.abc import Sequence
from difflib import get_close_matches

from app.words.text import Text

PROGRAM = Text(
    "Usage",
    "Outlines lesions in breast ultrasound images and says how likely each is malignant.",
)
THE_WINDOW = Text("Usage", "window")
WITH_PATHS = Text(
    "Usage",
    "Without a command the window opens. PATH is an image, a folder of images, or a "
    "project, to open in it.",
)

# Commands

ANALYZE = Text("Usage", "analyze images and write results")
ANALYZE_MORE = Text(
    "Usage",
    "Analyzes images and writes results.jsonl, results.csv and, for each image, a report, a mask "
    "and a probability map. A second run with the same output folder continues the first.",
)
EXIT_CODES = Text(
    "Usage",
    "Exit code: 0 all done, 1 an image failed or the command could not start, 2 wrong usage, an "
    "input is missing or empty, or the folder is in use by another run, 130 stopped with Ctrl-C, "
    "143 with SIGTERM. {research_use}",
)
SELFTEST = Text("Usage", "check that the lesions of the synthetic images are found")
DOCTOR = Text("Usage", "show versions, device, weights and folders")

# Options

INPUTS = Text("Usage", "an image or a video, or a folder or ZIP archive of them")
OUTPUT = Text("Usage", "folder for everything written")
WRITE = Text(
    "Usage",
    "what to write, separated by commas: {names} (default: {default}). pdf is the report as PDF; "
    "coco, labelme and yolo are the outlines for training networks; seg, sr, gsps, sc and "
    "encapsulated-pdf are DICOM objects about a DICOM image: segmentation, structured report, "
    "presentation state, and the report as an image and as a PDF",
)
MAKE_STUDY = Text(
    "Usage",
    "make an ultrasound study around an image that is not a DICOM file, so that DICOM objects can "
    "refer to it",
)
THRESHOLD = Text(
    "Usage",
    "probability, 0 to 1, at which a pixel counts as lesion; it changes outlines and sizes, not "
    "the risk label (default: {default})",
)
OPERATING_POINT = Text(
    "Usage",
    "limits for what is suspicious and what is accepted as a lesion: 'high sensitivity', "
    "'balanced' or 'high specificity' (default: the first)",
)
WINDOW = Text("Usage", "check the window instead: it opens, analyzes a synthetic image and closes")
DEVICE = Text("Usage", "what the networks run on")
THREADS = Text("Usage", "processor threads of the networks (default: as many as are free)")
WEIGHTS = Text(
    "Usage", "your own weights, with their manifest.json; every result then names its hash"
)

# Wrong options

EMPTY_PATH = Text("Usage", "this path is empty: name a file or a folder")
NOT_A_PROBABILITY = Text("Usage", "'{text}' is not a number from 0 to 1")
NOT_A_NUMBER = Text("Usage", "'{text}' is not a number from 1 to {most}")
NOT_WRITABLE = Text("Usage", "'{text}' can't be written: choose from {names}")
NO_OPERATING_POINT = Text("Usage", "there is no operating point '{name}': choose from {names}")
STUDY_WITHOUT_OBJECTS = Text(
    "Usage", "--make-study makes a study for DICOM objects: name one in --write, from {names}"
)
WEIGHTS_WITH_WINDOW = Text("Usage", "--weights can't be used with --window")
NO_COMMAND = Text("Usage", "there is no COMMAND: 'busight --help' lists them")

_UNKNOWN = Text(
    "Usage",
    "There is no command, file or folder '{word}'. The commands are {names}; 'busight --help' "
    "shows more.",
)
_SUGGESTION = Text(
    "Usage", "There is no command, file or folder '{word}'. Did you mean 'busight {command}'?"
)


def unknown_word(word: str, commands: Sequence[str]) -> str:
    """Say that a word is neither a command nor a file, and which command is like it."""
    like = get_close_matches(word.lower(), commands, n=1)
    if like:
        return _SUGGESTION(word=word, command=like[0])
    return _UNKNOWN(word=word, names=", ".join(commands))
