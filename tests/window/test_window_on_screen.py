"""The program on a screen: images are dropped, edited and exported; it is killed and restarted."""

import json
import shutil
import sqlite3
import time
from contextlib import closing

import pytest
from screen import TOOLS, Screen, wait_until

from resources import resource_path

NAMES = ("phantom_one.png", "phantom_two.png", "phantom_none.png")

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason=f"needs {' and '.join(TOOLS)}"
)


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def screen(home):
    running = Screen(home)
    yield running
    running.close()


def opens_dialog(screen, keys):
    screen.press(keys)
    time.sleep(2)
    return len(screen.titles()) > 2


@pytest.fixture
def images(tmp_path):
    folder = tmp_path / "images"
    folder.mkdir()
    return [shutil.copy(resource_path(f"phantom/{name}"), folder) for name in NAMES]


@pytest.fixture
def stored(home, tmp_path):
    """Gives one column of the study database; [] while it has none that can be read."""

    def column(query):
        copy = tmp_path / "copy"  # the program keeps its database to itself
        copy.mkdir(exist_ok=True)
        for file in (home / "config" / "BUSight").glob("studies.sqlite*"):
            shutil.copy(file, copy)
        try:
            with closing(sqlite3.connect(copy / "studies.sqlite")) as connection:
                return [value for (value,) in connection.execute(query)]
        except sqlite3.Error:  # copied while it was written
            return []

    return column


def test_what_was_edited_is_there_after_a_kill(screen, images, stored, tmp_path):
    def edits():
        return [one for text in stored("SELECT edits FROM scan") for one in json.loads(text)]

    program = screen.start_program()
    screen.drop(*images)
    wait_until(lambda: len(stored("SELECT 1 FROM prediction")) == 3, "three predictions")

    screen.press("n", "x")
    wait_until(edits, "a rejected lesion")
    screen.press("ctrl+z")
    wait_until(lambda: not edits(), "no edit")
    screen.press("ctrl+shift+z")
    wait_until(edits, "the rejected lesion again")

    screen.press("y", "t")
    screen.enter("round, smooth margin")
    screen.press("ctrl+Return")
    wait_until(lambda: "smooth" in str(stored("SELECT review FROM scan")), "the note")

    screen.press("ctrl+e")
    wait_until(lambda: len(screen.titles()) > 2, "a dialog")
    report = tmp_path / "report.png"
    screen.enter(str(report))
    wait_until(report.exists, "a report")

    program.kill()
    program.wait()
    screen.start_program()
    wait_until(lambda: any(NAMES[0] in title for title in screen.titles()), "the first image")
    data = tmp_path / "data"
    data.mkdir()
    # There is nothing to export before the Predictions are read again.
    wait_until(lambda: opens_dialog(screen, "ctrl+shift+d"), "a dialog")
    screen.enter(str(data))
    results = data / "results.jsonl"
    wait_until(lambda: results.exists() and len(results.read_text().splitlines()) == 3, "results")
    one, two, none = map(json.loads, results.read_text(encoding="utf-8").splitlines())
    assert [len(scan["lesions"]) for scan in (one, two, none)] == [0, 2, 0]
    assert one["edits"]
    assert (one["verdict"], one["note"]) == ("agree", "round, smooth margin")
