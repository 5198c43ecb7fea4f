"""The page of screenshots and its images belong together."""

import re
from pathlib import Path

from screenshots import IN_DOCS

DOCS = Path(__file__).parents[2] / "docs"
MOST_BYTES = 2_500_000


def test_the_page_shows_every_image_once() -> None:
    page = (DOCS / "screenshots.md").read_text(encoding="utf-8")
    shown = re.findall(r"!\[[^]]+\]\(screenshots/([\w-]+)\.webp\)", page)
    assert sorted(shown) == sorted(path.stem for path in (DOCS / "screenshots").iterdir())
    for files in IN_DOCS.values():
        assert set(files) <= set(shown)


def test_a_clone_does_not_get_large() -> None:
    images = list((DOCS / "screenshots").iterdir())
    assert images
    assert sum(path.stat().st_size for path in images) < MOST_BYTES
