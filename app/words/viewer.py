"""What is written over the image."""

from app.words.text import Text

SCAN = Text("Viewer", "Scan")
WINDOW_LEVEL_ZOOM = Text("Viewer", "W {window}   L {level}   {zoom}%")
"""Window width and level, as on radiology workstations, and the zoom."""
SCALE = Text("Viewer", "{length} mm")
