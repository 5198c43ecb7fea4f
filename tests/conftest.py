"""What all tests share: a settings folder, one application, and snapshots of drawings."""

import gc
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # A usual screen: that of Qt is 800 by 800, and the window would never be larger.
    os.environ["QT_QPA_PLATFORM"] += f":configfile={Path(__file__).with_name('offscreen.json')}"

SNAPSHOTS = Path(__file__).parent / "snapshots"

LEVELS = 40
"""A color value may differ by this much: versions of Qt smooth edges differently."""

PIXELS = 0.002
"""This share of the pixels may differ by more, if an edge falls on another pixel."""

WITH_PYNETDICOM = (
    "network/",
    "e2e/test_e2e_pacs",
    "e2e/test_e2e_privacy_network",
    "e2e/test_e2e_receiving",
)
"""Tests with pynetdicom, which leaves sockets whose connection failed to the garbage collector."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _uses_pynetdicom(item):
            item.add_marker(pytest.mark.filterwarnings("ignore:unclosed <s:ResourceWarning"))


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Collect the sockets where they are no error."""
    if not _uses_pynetdicom(item):
        return
    gc.collect()
    if _uses_pynetdicom(nextitem):
        # The next collection looks only at what the next test makes: all takes half a second.
        gc.freeze()
    else:
        gc.unfreeze()
        gc.collect()


def _uses_pynetdicom(item: pytest.Item | None) -> bool:
    if item is None:
        return False
    place = item.path.relative_to(Path(__file__).parent).as_posix()
    return place.startswith(WITH_PYNETDICOM)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-snapshots",
        action="store_true",
        help="save the drawings as they are now; check them before you commit them",
    )
    parser.addoption(
        "--kills",
        type=int,
        default=6,
        help="how often tests kill a session of the study database, and a router",
    )
    parser.addoption(
        "--soak",
        type=int,
        default=200,
        help="how many Scans the soak test sends through the window",
    )


@pytest.fixture(scope="session", autouse=True)
def _empty_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Give programs that tests start a settings folder of their own, on Linux."""
    os.environ["XDG_CONFIG_HOME"] = str(tmp_path_factory.mktemp("config"))


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Give pytest-qt the application class of the program."""
    from app.ui.application import Application

    return Application


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: object) -> None:
    """Make the application before a test that needs less makes a smaller one."""


@pytest.fixture
def assert_snapshot(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Compare a QImage with tests/snapshots/NAME.png, or save it with --update-snapshots."""
    from PySide6.QtGui import QImage

    def pixels(image: QImage) -> np.ndarray:
        image = image.convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
        return rows[:, : 3 * image.width()].astype(int)

    def check(image: QImage, name: str) -> None:
        path = SNAPSHOTS / f"{name}.png"
        if request.config.getoption("--update-snapshots"):
            assert image.save(str(path))
            return
        assert path.exists(), f"{path} is missing: run with --update-snapshots and check it"
        saved = QImage(str(path))
        assert saved.size() == image.size()
        apart = np.abs(pixels(saved) - pixels(image)) > LEVELS
        if apart.mean() > PIXELS:
            now = path.with_suffix(".now.png")
            image.save(str(now))
            pytest.fail(f"{apart.mean():.2%} of {name} differ by over {LEVELS}: see {now}")

    return check
