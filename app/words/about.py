"""The sentence that goes with everything the program shows."""

from app.words.text import Text

RESEARCH_USE = Text("About", "Research use only, not a medical device")
RESEARCH_USE_SENTENCE = Text("About", "Research use only, not a medical device.")
