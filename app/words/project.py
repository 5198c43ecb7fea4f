"""Projects in the File menu and in dialogs."""

from app.words.text import Text

RECENT = Text("Project", "Recent projects")
IN_FOLDER = Text("Project", "{name} \u2013 {folder}")
"""A project in the menu of recent ones."""

NEW_TITLE = Text("Dialog", "New project")
OPEN_TITLE = Text("Dialog", "Open project")
SAVE_TITLE = Text("Dialog", "Save project as")
PROJECT_FILTER = Text("Dialog", "Project ({patterns})")
WITHOUT_IMAGES_FILTER = Text("Dialog", "Project, without the images ({patterns})")
WITH_IMAGES_FILTER = Text("Dialog", "Project with all images inside ({patterns})")
UNTITLED = Text("Dialog", "project")
"""Proposed name of a new project, without its suffix."""
