"""Words about what others found in an image."""

from app.words.text import Plural, Text

OPEN_TITLE = Text("Foreign", "Open findings of others")
HEADING = Text("Foreign", "Findings of others")
NOT_PART = Text("Foreign", "Read from other files. Nothing here depends on them.")
FINDING = Text("Foreign", "{maker}: {finding}")
VALUE = Text("Foreign", "{name}: {value}")
NO_NAME = Text("Foreign", "unnamed")
NONE = Text("Foreign", "The files say nothing about this image.")
FOUND = Plural("Foreign", "{number} findings of others read.", "1 finding of others read.", 1)
