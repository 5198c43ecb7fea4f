"""Rows of the settings: how this program shows itself to PACS nodes."""

from app.network.nodes import LARGEST_PORT
from app.ui.setting_rows import LineRow, SettingRow, SwitchRow, WholeNumberRow
from app.ui.settings import Settings
from app.words import pacs as words


def pacs_rows(settings: Settings) -> tuple[SettingRow, ...]:
    """Make the rows."""
    return (
        LineRow(settings, "local_ae_title", words.LOCAL_AE_TITLE()),
        WholeNumberRow(settings, "local_port", words.LOCAL_PORT(), LARGEST_PORT),
        SwitchRow(settings, "receives", words.RECEIVES()),
        SwitchRow(settings, "from_others", words.FROM_OTHERS()),
    )
