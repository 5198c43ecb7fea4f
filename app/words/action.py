"""What can be done in the window, as in its menus, buttons and tool tips."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.words.text import Text


@dataclass(frozen=True)
class ActionWords:
    """``caption`` is for buttons and menus, ``explanation`` for tool tips and the shortcut page."""

    caption: Text
    explanation: Text


ACTIONS: Mapping[str, ActionWords] = {
    "open": ActionWords(Text("Action", "Open"), Text("Action", "Open images")),
    "open_folder": ActionWords(
        Text("Action", "Open folder"), Text("Action", "Open a whole folder")
    ),
    "pacs_get": ActionWords(
        Text("Action", "Get from PACS\u2026"), Text("Action", "Search a PACS, and open its images")
    ),
    "pacs_send": ActionWords(
        Text("Action", "Send to PACS\u2026"),
        Text("Action", "Store results of the selected scans, or DICOM files, in a PACS"),
    ),
    "new_project": ActionWords(
        Text("Action", "New project\u2026"), Text("Action", "Begin an empty worklist in a new file")
    ),
    "open_project": ActionWords(
        Text("Action", "Open project\u2026"), Text("Action", "Open the worklist of a project")
    ),
    "save_project": ActionWords(
        Text("Action", "Save project as\u2026"),
        Text("Action", "Save the worklist as a project, with or without the images"),
    ),
    "close_project": ActionWords(
        Text("Action", "Close project"), Text("Action", "Go back to BUSight's own worklist")
    ),
    "undo": ActionWords(Text("Action", "Undo"), Text("Action", "Undo the last step")),
    "redo": ActionWords(Text("Action", "Redo"), Text("Action", "Do again what was undone")),
    "accept": ActionWords(
        Text("Action", "Accept lesion"), Text("Action", "Accept the selected possible lesion")
    ),
    "reject": ActionWords(
        Text("Action", "Reject lesion"), Text("Action", "Reject the selected lesion")
    ),
    "draw": ActionWords(
        Text("Action", "Draw lesion"), Text("Action", "Draw the outline of a lesion by hand")
    ),
    "redraw": ActionWords(
        Text("Action", "Redraw lesion"),
        Text("Action", "Draw another outline of the selected lesion"),
    ),
    "grow": ActionWords(
        Text("Action", "Grow lesion"), Text("Action", "Outline the lesion around a click")
    ),
    "polygon": ActionWords(
        Text("Action", "Polygon"), Text("Action", "Draw a lesion by its corners")
    ),
    "brush": ActionWords(
        Text("Action", "Brush"), Text("Action", "Brush a lesion, or add to the selected one")
    ),
    "erase": ActionWords(
        Text("Action", "Eraser"), Text("Action", "Erase from the selected lesion")
    ),
    "brush_larger": ActionWords(
        Text("Action", "Larger brush"), Text("Action", "Make the brush larger")
    ),
    "brush_smaller": ActionWords(
        Text("Action", "Smaller brush"), Text("Action", "Make the brush smaller")
    ),
    "points": ActionWords(
        Text("Action", "Move outline"), Text("Action", "Drag the outline of the selected lesion")
    ),
    "split": ActionWords(
        Text("Action", "Split lesion"), Text("Action", "Cut the selected lesion in two")
    ),
    "join": ActionWords(
        Text("Action", "Join lesions"), Text("Action", "Join the selected lesion with another")
    ),
    "agree": ActionWords(
        Text("Action", "Agree"), Text("Action", "Agree with the risk label that is shown")
    ),
    "say_normal": ActionWords(
        Text("Action", "Disagree: normal"), Text("Action", "Judge the scan as normal")
    ),
    "say_benign": ActionWords(
        Text("Action", "Disagree: benign"), Text("Action", "Judge the scan as benign")
    ),
    "say_malignant": ActionWords(
        Text("Action", "Disagree: malignant"), Text("Action", "Judge the scan as malignant")
    ),
    "go_to_verdict": ActionWords(
        Text("Action", "Go to the verdict"), Text("Action", "Choose the verdict by keyboard")
    ),
    "write_note": ActionWords(
        Text("Action", "Write a note"), Text("Action", "Write a note about this scan")
    ),
    "next_unreviewed": ActionWords(
        Text("Action", "Next without verdict"),
        Text("Action", "Show the next scan without a verdict"),
    ),
    "paste": ActionWords(Text("Action", "Paste"), Text("Action", "Paste an image or files")),
    "export": ActionWords(
        Text("Action", "Export report"), Text("Action", "Save the report of this scan")
    ),
    "export_all": ActionWords(Text("Action", "Export all"), Text("Action", "Save all reports")),
    "export_pdf": ActionWords(
        Text("Action", "Export one PDF"),
        Text("Action", "Save all reports, or those of several selected scans, as one PDF"),
    ),
    "export_picture": ActionWords(
        Text("Action", "Export image"), Text("Action", "Save the image with its outlines")
    ),
    "export_pictures": ActionWords(
        Text("Action", "Export all images"), Text("Action", "Save all images with their outlines")
    ),
    "print": ActionWords(
        Text("Action", "Print\u2026"), Text("Action", "Print the reports of the selected scans")
    ),
    "export_data": ActionWords(
        Text("Action", "Export data"),
        Text("Action", "Save masks, probability maps and tables"),
    ),
    "export_cine": ActionWords(
        Text("Action", "Export video"), Text("Action", "Save this cine as a video with outlines")
    ),
    "play": ActionWords(Text("Action", "Play"), Text("Action", "Play or stop the cine")),
    "next_frame": ActionWords(Text("Action", "Next frame"), Text("Action", "Show the next frame")),
    "previous_frame": ActionWords(
        Text("Action", "Previous frame"), Text("Action", "Show the previous frame")
    ),
    "key_frame": ActionWords(
        Text("Action", "Key frame"), Text("Action", "Show the proposed key frame")
    ),
    "export_coco": ActionWords(
        Text("Action", "Export COCO"), Text("Action", "Save the outlines as COCO annotations")
    ),
    "export_labelme": ActionWords(
        Text("Action", "Export labelme"), Text("Action", "Save the outlines as labelme files")
    ),
    "export_yolo": ActionWords(
        Text("Action", "Export YOLO"), Text("Action", "Save the outlines as YOLO labels")
    ),
    "export_objects": ActionWords(
        Text("Action", "Export DICOM objects"),
        Text("Action", "Save outlines, measurements and reports of DICOM images as DICOM objects"),
    ),
    "export_study": ActionWords(
        Text("Action", "Export DICOM study"),
        Text(
            "Action",
            "Save DICOM objects; make an ultrasound study around images that are not DICOM files",
        ),
    ),
    "export_deidentified": ActionWords(
        Text("Action", "Export de-identified\u2026"),
        Text("Action", "Save copies of DICOM files without what identifies patients"),
    ),
    "copy_picture": ActionWords(
        Text("Action", "Copy image"), Text("Action", "Copy the image with its outlines")
    ),
    "copy_table": ActionWords(
        Text("Action", "Copy table"), Text("Action", "Copy the table of lesions")
    ),
    "copy_report": ActionWords(
        Text("Action", "Copy report"), Text("Action", "Copy the report as an image")
    ),
    "leave": ActionWords(
        Text("Action", "Leave"), Text("Action", "Leave the tool, page or view that is open")
    ),
    "quit": ActionWords(Text("Action", "Quit"), Text("Action", "Close BUSight")),
    "next_scan": ActionWords(Text("Action", "Next scan"), Text("Action", "Show the next scan")),
    "previous_scan": ActionWords(
        Text("Action", "Previous scan"), Text("Action", "Show the previous scan")
    ),
    "next_lesion": ActionWords(
        Text("Action", "Next lesion"), Text("Action", "Select the next lesion")
    ),
    "previous_lesion": ActionWords(
        Text("Action", "Previous lesion"), Text("Action", "Select the previous lesion")
    ),
    "retry": ActionWords(
        Text("Action", "Analyze again"), Text("Action", "Analyze this scan again")
    ),
    "remove": ActionWords(Text("Action", "Remove"), Text("Action", "Remove from the worklist")),
    "find_file": ActionWords(
        Text("Action", "Find file\u2026"), Text("Action", "Say where a missing file is now")
    ),
    "pause": ActionWords(
        Text("Action", "Pause analysis"), Text("Action", "Pause or resume the analysis")
    ),
    "search": ActionWords(Text("Action", "Search"), Text("Action", "Search the worklist")),
    "select_all": ActionWords(
        Text("Action", "Select all"), Text("Action", "Select all listed scans")
    ),
    "show_all": ActionWords(Text("Action", "Show all"), Text("Action", "Show all scans")),
    "show_suspicious": ActionWords(
        Text("Action", "Suspicious"), Text("Action", "Show only suspicious scans")
    ),
    "show_warned": ActionWords(
        Text("Action", "Not judged"), Text("Action", "Show only scans with a warning")
    ),
    "show_failed": ActionWords(
        Text("Action", "Failed"), Text("Action", "Show only scans that failed")
    ),
    "show_unfinished": ActionWords(
        Text("Action", "Not analyzed"), Text("Action", "Show only scans not analyzed yet")
    ),
    "show_unreviewed": ActionWords(
        Text("Action", "Without verdict"), Text("Action", "Show only scans without a verdict")
    ),
    "show_noted": ActionWords(
        Text("Action", "With note"), Text("Action", "Show only scans with a note")
    ),
    "cancel": ActionWords(
        Text("Action", "Cancel analysis"), Text("Action", "Stop the analysis and the export")
    ),
    "fit": ActionWords(Text("Action", "Fit"), Text("Action", "Show the whole image")),
    "actual": ActionWords(Text("Action", "Actual size"), Text("Action", "Zoom to 100%")),
    "zoom_in": ActionWords(Text("Action", "Zoom in"), Text("Action", "Zoom in")),
    "zoom_out": ActionWords(Text("Action", "Zoom out"), Text("Action", "Zoom out")),
    "side_by_side": ActionWords(
        Text("Action", "Side by side"), Text("Action", "Show up to four selected scans together")
    ),
    "link_views": ActionWords(
        Text("Action", "Link zoom"), Text("Action", "Zoom and pan scans side by side together")
    ),
    "reset_window": ActionWords(
        Text("Action", "Reset brightness"), Text("Action", "Reset contrast and brightness")
    ),
    "window_full": ActionWords(
        Text("Action", "All gray levels"), Text("Action", "Show all gray levels")
    ),
    "window_auto": ActionWords(
        Text("Action", "Automatic contrast"),
        Text("Action", "Fit the contrast to the image"),
    ),
    "window_contrast": ActionWords(
        Text("Action", "High contrast"), Text("Action", "Show twice that contrast")
    ),
    "gamma_up": ActionWords(
        Text("Action", "Raise gamma"), Text("Action", "Brighten the middle grays")
    ),
    "gamma_down": ActionWords(
        Text("Action", "Lower gamma"), Text("Action", "Darken the middle grays")
    ),
    "invert": ActionWords(Text("Action", "Invert"), Text("Action", "Show black as white")),
    "rotate": ActionWords(Text("Action", "Rotate"), Text("Action", "Rotate by 90\u00b0 clockwise")),
    "mirror": ActionWords(Text("Action", "Mirror"), Text("Action", "Mirror left to right")),
    "reset_orientation": ActionWords(
        Text("Action", "Reset rotation"), Text("Action", "Undo rotation and mirror")
    ),
    "measure_distance": ActionWords(
        Text("Action", "Measure distance"), Text("Action", "Measure a distance")
    ),
    "measure_angle": ActionWords(
        Text("Action", "Measure angle"), Text("Action", "Measure an angle")
    ),
    "measure_ellipse": ActionWords(
        Text("Action", "Measure ellipse"), Text("Action", "Measure an ellipse")
    ),
    "measure_polygon": ActionWords(
        Text("Action", "Measure polygon"), Text("Action", "Measure a polygon")
    ),
    "next_point": ActionWords(
        Text("Action", "Next measured point"),
        Text("Action", "Select a measured point"),
    ),
    "set_scale": ActionWords(
        Text("Action", "Set scale\u2026"),
        Text("Action", "Set the pixel size by a measured distance"),
    ),
    "remove_scale": ActionWords(
        Text("Action", "Remove scale"), Text("Action", "Remove the pixel size set by hand")
    ),
    "set_region": ActionWords(
        Text("Action", "Set image region"),
        Text("Action", "Draw which part of the screen is analyzed"),
    ),
    "whole_image": ActionWords(
        Text("Action", "Analyze whole image"),
        Text("Action", "Analyze all of the screen again"),
    ),
    "heat_map": ActionWords(
        Text("Action", "Heat map"), Text("Action", "Show probabilities in color")
    ),
    "overlay": ActionWords(Text("Action", "Overlay"), Text("Action", "Show or hide the overlay")),
    "outline": ActionWords(Text("Action", "Outline"), Text("Action", "Show the outlines")),
    "fill": ActionWords(Text("Action", "Fill"), Text("Action", "Show the fills")),
    "axes": ActionWords(Text("Action", "Axes"), Text("Action", "Show the measured axes")),
    "possible": ActionWords(
        Text("Action", "Possible"), Text("Action", "Show the possible lesions")
    ),
    "open_foreign": ActionWords(
        Text("Action", "Open findings of others\u2026"),
        Text("Action", "Read DICOM SEG and SR files about this image"),
    ),
    "foreign": ActionWords(
        Text("Action", "Findings of others"), Text("Action", "Show what others found")
    ),
    "opacity_up": ActionWords(
        Text("Action", "More opaque"), Text("Action", "Make the fills more opaque")
    ),
    "opacity_down": ActionWords(
        Text("Action", "Less opaque"), Text("Action", "Make the fills less opaque")
    ),
    "threshold_up": ActionWords(
        Text("Action", "Raise threshold"), Text("Action", "Raise the threshold by 0.01")
    ),
    "threshold_down": ActionWords(
        Text("Action", "Lower threshold"), Text("Action", "Lower the threshold by 0.01")
    ),
    "threshold_reset": ActionWords(
        Text("Action", "Default threshold"), Text("Action", "Reset the threshold")
    ),
    "fit_site": ActionWords(
        Text("Action", "Fit limits to your site\u2026"),
        Text("Action", "Fit the acceptance limits to the images of the worklist"),
    ),
    "help": ActionWords(Text("Action", "Shortcuts"), Text("Action", "Show all keyboard shortcuts")),
    "palette": ActionWords(
        Text("Action", "Search actions"), Text("Action", "Find and run any action")
    ),
    "tour": ActionWords(
        Text("Action", "Tour"), Text("Action", "Explain the window on synthetic images")
    ),
    "model_card": ActionWords(
        Text("Action", "Model card"), Text("Action", "Show what the networks can and cannot do")
    ),
    "log": ActionWords(Text("Action", "Log"), Text("Action", "Show what the program did")),
    "about": ActionWords(
        Text("Action", "About BUSight"), Text("Action", "Show versions and licenses")
    ),
    "threads": ActionWords(
        Text("Action", "Threads"), Text("Action", "Limit the processor threads")
    ),
    "settings": ActionWords(
        Text("Action", "Settings\u2026"), Text("Action", "Change the settings")
    ),
    "crash_reports": ActionWords(
        Text("Action", "Crash reports"), Text("Action", "Open the crash reports")
    ),
}

GROUPS: Mapping[str, Text] = {
    "files": Text("ActionGroup", "Files"),
    "export": Text("ActionGroup", "Export"),
    "edit": Text("ActionGroup", "Edit"),
    "lesions": Text("ActionGroup", "Lesions"),
    "drawing": Text("ActionGroup", "Drawing"),
    "review": Text("ActionGroup", "Verdict"),
    "worklist": Text("ActionGroup", "Worklist"),
    "scans": Text("ActionGroup", "Scans"),
    "cine": Text("ActionGroup", "Cine"),
    "image": Text("ActionGroup", "Image"),
    "measure": Text("ActionGroup", "Measure"),
    "overlay": Text("ActionGroup", "Overlay"),
    "assessment": Text("ActionGroup", "Assessment"),
    "help": Text("ActionGroup", "Help"),
    "mouse": Text("ActionGroup", "Mouse and arrow keys"),
}
MENUS: Mapping[str, Text] = {
    "file": Text("Menu", "&File"),
    "edit": Text("Menu", "&Edit"),
    "view": Text("Menu", "&View"),
    "scan": Text("Menu", "&Scan"),
    "help": Text("Menu", "&Help"),
}
"""The letter after & opens the menu together with Alt."""

SEARCH_ACTIONS = Text("Action", "Search actions\u2026")
NO_ACTION_FOUND = Text("Action", "No action has these words.")

HIDE_WHILE_HELD = Text("ActionGroup", "Hide the overlay while held")
LOUPE_WHILE_HELD = Text("ActionGroup", "Show the loupe while held")

MOUSE: tuple[tuple[Text, Text], ...] = (
    (Text("Mouse", "Wheel"), Text("Mouse", "Zoom at the cursor")),
    (Text("Mouse", "Drag"), Text("Mouse", "Pan")),
    (Text("Mouse", "Right drag"), Text("Mouse", "Contrast and brightness")),
    (Text("Mouse", "Right click"), Text("Mouse", "Menu of the image")),
    (Text("Mouse", "Double click"), Text("Mouse", "Fit")),
    (Text("Mouse", "Arrows"), Text("Mouse", "Pan, or change the scan")),
    (Text("Mouse", "Shift+wheel"), Text("Mouse", "Size of the brush")),
    (Text("Mouse", "Alt+drag"), Text("Mouse", "Erase with the brush")),
    (Text("Mouse", "Arrows, Space"), Text("Mouse", "Move and use a drawing tool")),
    (Text("Mouse", "Shift+arrows"), Text("Mouse", "Move it by ten pixels")),
)
"""What is done with mouse and arrow keys, and what it does."""

_WITH_KEYS = Text("Action", "{explanation} ({keys})")


def with_keys(explanation: str, keys: str) -> str:
    """Tool tip of an action: 'Save all reports (Ctrl+Shift+E)'."""
    return _WITH_KEYS(explanation=explanation, keys=keys)
