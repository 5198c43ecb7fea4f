"""The icons in resources/icons."""

import re
from pathlib import Path

from app.ui.actions import GROUPS
from resources import resource_path

ROOT = Path(__file__).parents[2]
NAMED = re.compile(
    r"""(?:pixmap|icon|_render|sign|_menu_button)\((?:[\w.]+, )?"(\w+)"|icons/(\w+)\.svg"""
)


def test_every_icon_is_used_and_every_one_used_is_there() -> None:
    used = {spec.icon for _name, specs in GROUPS for spec in specs} - {""}
    for path in (ROOT / "app").rglob("*.py"):
        for names in NAMED.findall(path.read_text(encoding="utf-8")):
            used |= set(names) - {""}
    assert used == {path.stem for path in resource_path("icons").glob("*.svg")}
