"""The API pages are made from the docstrings and show the public names, and no others."""

import html
import re
import subprocess
import sys
from pathlib import Path

import pytest

import busight

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """The one page there is. A warning of the generator is an error."""
    folder = tmp_path_factory.mktemp("api")
    made = subprocess.run(
        [sys.executable, "-W", "error", "-m", "resources.packaging.api_pages", folder],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (made.returncode, made.stderr) == (0, "")
    assert {path.name for path in folder.iterdir()} == {"busight.html", "index.html", "search.js"}
    return (folder / "busight.html").read_text(encoding="utf-8")


def shown(page):
    """Text of the page as people read it."""
    without = re.sub(r"<(style|script).*?</\1>", "", page, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]+>", "", without))


def section(page, name):
    """Text about a name of the library."""
    (found,) = re.findall(rf'<section id="{name}">.*?</section>', page, re.DOTALL)
    return shown(found)


def test_every_public_name_has_its_entry_in_order(page):
    assert re.findall(r'<section id="(\w+)"', page) == busight.__all__


def test_nothing_private_is_shown(page):
    entries = re.findall(r'id="([\w.]+)"', page)
    private = {name for name in entries if re.search(r"(^|\.)_", name)}
    assert private == {"__version__", "Analyzer.__init__"}
    assert re.findall(r"busight\._\w+|\bapp\.\w+|torch_free|_inner|View Source", shown(page)) == []


@pytest.mark.parametrize("name", sorted({*busight.__all__} - {"__version__"}))
def test_an_entry_has_the_docstring(name, page):
    first = getattr(busight, name).__doc__.partition("\n")[0].replace("``", "")
    assert first in section(page, name)


def test_signatures_have_types_and_examples_are_whole(page):
    read = re.sub(r"\s+", " ", section(page, "read"))
    assert "path: str | os.PathLike[str], *, frame: int = 0, spacing: float" in read
    assert "-> Scan:" in read
    assert ">>> scan.pixels.shape, scan.spacing_mm, scan.frames" in read


def test_the_page_says_what_it_is_not_for(page):
    assert "Research use only, not a medical device." in shown(page)
