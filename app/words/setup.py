"""What the computer lacks, and what there is to tell about newer versions."""

from collections.abc import Mapping

from app.domain.fault import SetupFault, UpdateFault, UpdateNotice
from app.words.text import Text
from models.torch_free.message import Code

TEXTS: Mapping[Code, Text] = {
    SetupFault.OLD_PROCESSOR: Text(
        "Setup",
        "This processor is too old for BUSight: it lacks the instructions SSE4.2 or POPCNT, which "
        "nearly all since 2011 have. Use a newer computer.",
    ),
    SetupFault.NO_SCREEN: Text(
        "Setup",
        "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): start BUSight from "
        "a desktop, or use 'busight analyze' in the terminal.",
    ),
    SetupFault.SCREEN_UNREACHABLE: Text(
        "Setup",
        "The screen {screen} can't be reached: start BUSight from the desktop of the user who is "
        "logged in, or use 'busight analyze' in the terminal.",
    ),
    SetupFault.LIBRARY_MISSING: Text(
        "Setup",
        "The system's library {library} is missing: install it, on Debian and Ubuntu with 'sudo "
        "apt install {package}'.",
    ),
    SetupFault.SETTINGS_NOT_KEPT: Text(
        "Setup",
        "Settings and crash reports can't be kept in {folder} ({error}): allow yourself to write "
        "there, or move the program to a folder that you can write to.",
    ),
    UpdateFault.SETTING_UNREADABLE: Text(
        "Updates", "{path} can't be read ({error}): fix or delete it."
    ),
    UpdateFault.SETTING_WITHOUT_PATH: Text(
        "Updates", "{path} holds no full path of a version file: fix or delete it."
    ),
    UpdateFault.VERSION_UNREADABLE: Text(
        "Updates", "The version file {path} can't be read ({error}): fix or delete {setting}."
    ),
    UpdateFault.NO_VERSION: Text(
        "Updates", "The version file {path} should hold one version such as 0.2.0."
    ),
    UpdateNotice.NEWER: Text("Updates", "BUSight {newer} is available; this is {current}."),
}
