"""What ``doctor`` prints: captions, and findings about the computer and the program."""

from app.words.text import Text

LINE = Text("Doctor", "{subject}:")

SYSTEM = Text("Doctor", "System")
PROCESSOR = Text("Doctor", "Processor")
INSTRUCTIONS = Text("Doctor", "Instructions")
WEIGHTS = Text("Doctor", "Weights")
DEVICE = Text("Doctor", "Device")
NETWORKS = Text("Doctor", "Networks")
SETTINGS = Text("Doctor", "Settings")
CRASH_REPORTS = Text("Doctor", "Crash reports")
UPDATES = Text("Doctor", "Updates")

PYTHON_AT = Text("Doctor", "{version} at {path}")
CORES = Text("Doctor", "{number} logical cores, {processor}")
NOT_INSTALLED = Text("Doctor", "not installed: install BUSight again.")
VERSION = Text("Doctor", "version {version}, in results '{models}'")
OWN_MANIFEST = Text("Doctor", "manifest.json sha256 {sha256}, your own")
HASH_OK = Text("Doctor", "{file} sha256 {sha256} ok")
HASH_DIFFERS = Text("Doctor", "{file} sha256 {sha256} is not {expected}: {fix}.")
FILE_MISSING = Text("Doctor", "{file} is missing: {fix}.")
NO_GUARD = Text("Doctor", "no guard, so every image gets a warning: {fix}.")
REPORTS_IN = Text("Doctor", "{number} in {folder}")
NOT_CHECKED = Text("Doctor", "not checked")
NOTHING_NEWER = Text("Doctor", "nothing newer")
