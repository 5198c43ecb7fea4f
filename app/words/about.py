"""What the program says of itself, and the sentence that goes with everything it shows."""

from app.words.text import Text

RESEARCH_USE = Text("About", "Research use only, not a medical device")
RESEARCH_USE_SENTENCE = Text("About", "Research use only, not a medical device.")

LICENSED = Text("About", "BUSight is free software under the license {license}.")
BUILT_ON = Text("About", "It is built on Python {version} and these parts:")
PART = Text("About", "Part")
VERSION = Text("About", "Version")
LICENSE = Text("About", "License")
CLOSE = Text("About", "Close")
NOTHING_LOGGED = Text("About", "Nothing has been logged yet.")
LOG_IN = Text("About", "The log has no names of files or patients. It is in {folder}")
NO_MODEL_CARD = Text("About", "The model card is missing: install BUSight again.")
