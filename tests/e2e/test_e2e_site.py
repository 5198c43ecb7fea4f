"""Limits of a site that are fitted to the worklist."""

from dataclasses import replace
from threading import Event

import pytest
from e2e_fakes import POINTS, WAIT_MS, two_halves
from e2e_steps import open_and_wait, session_of
from fake_engine import FakeEngine
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.files.site_file import read_site_limits
from app.ui.settings_dialog import SettingsDialog
from app.ui.site_dialog import SiteDialog
from app.ui.status_line import ElidedLabel
from app.workers import site_job
from models.torch_free.image_warning import ImageWarning
from models.torch_free.manifest import manifest_in_use
from models.torch_free.prediction import ClassProbabilities

ENOUGH = 50


@pytest.fixture
def engine():
    """The lesion probability grows with the first pixels, which each image has its own of."""

    def judge(pixels):
        likely = 0.2 + 0.7 * float(pixels[0, :8].astype(int).sum()) / (8 * 90)
        answer = two_halves(pixels)
        candidates = [
            replace(one, class_probabilities=ClassProbabilities(1 - likely, likely, 0.0))
            for one in answer.candidates
        ]
        is_warned = pixels[0, 0] == ord("w") % 90
        warnings = (ImageWarning.COLORED,) if is_warned else ()
        return replace(answer, candidates=tuple(candidates), warnings=warnings)

    return FakeEngine(judge)


@pytest.fixture
def answered(monkeypatch, tmp_path):
    """The file that the user names to save limits in."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "north"), ""))
    return tmp_path / "north.json"


def dialog_of(window) -> SiteDialog:
    window.actions_["fit_site"].trigger()
    return window.findChildren(SiteDialog)[-1]


def test_limits_are_fitted_to_the_worklist_and_count_from_then_on(
    qtbot, window, open_program, image_file, answered
):
    assert not window.actions_["fit_site"].isEnabled()
    names = [f"{number}.png" for number in range(100, 100 + ENOUGH + 2)]
    open_and_wait(qtbot, window, *map(image_file, [*names, "w1.png", "w2.png"]))
    window.actions_["settings"].trigger()
    dialog = dialog_of(window)
    assert dialog.usable_line.text() == f"Images analyzed without a warning: {ENOUGH + 2}."
    assert not dialog.accept_button.isEnabled()  # until the share is chosen
    dialog.share.setValue(20)
    dialog.accept_button.click()
    qtbot.waitUntil(answered.exists, timeout=WAIT_MS)
    said = f"Saved {answered}. Limits fitted to {ENOUGH + 2} images count from now on."
    qtbot.waitUntil(lambda: said in window.status_line.message.whole, timeout=WAIT_MS)

    limits = read_site_limits(answered, manifest_in_use())
    assert (limits.site.images, limits.site.lesion_free) == (ENOUGH + 2, 0.2)
    assert all(0.2 < one < 0.9 for one in limits.acceptance_limits.values())
    row = window.findChild(SettingsDialog).rows["site_limits"]
    assert [label.whole for label in row.control.findChildren(ElidedLabel)] == [str(answered)]
    fitted = [limits.acceptance_limits[point.name] for point in POINTS]
    for session in (session_of(window), open_program().session):
        points = session.operating_points
        assert {point.site.name for point in points} == {"north"}
        assert [point.acceptance_limit for point in points] == fitted


def test_a_canceled_fit_says_so_and_changes_nothing(
    qtbot, window, image_file, answered, monkeypatch
):
    open_and_wait(qtbot, window, *(image_file(f"{number}.png") for number in range(100, 150)))
    usual = session_of(window).operating_points
    begun, may_go_on, look = Event(), Event(), site_job.highest_probability

    def wait(prediction):
        begun.set()
        may_go_on.wait(WAIT_MS / 1000)
        return look(prediction)

    monkeypatch.setattr(site_job, "highest_probability", wait)
    dialog = dialog_of(window)
    dialog.share.setValue(20)
    dialog.accept_button.click()
    qtbot.waitUntil(begun.is_set, timeout=WAIT_MS)
    window.actions_["cancel"].trigger()
    may_go_on.set()
    said = "The fit was canceled: the limits are unchanged."
    qtbot.waitUntil(lambda: window.status_line.message.whole == said, timeout=WAIT_MS)
    assert not answered.exists()
    assert session_of(window).operating_points == usual


def test_too_few_images_give_no_limits(qtbot, window, image_file):
    open_and_wait(qtbot, window, *(image_file(f"{number}.png") for number in range(3)))
    dialog = dialog_of(window)
    dialog.share.setValue(20)
    assert not dialog.accept_button.isEnabled()
    assert "Images analyzed without a warning: 3." in dialog.usable_line.text()
    assert f"at least {ENOUGH} are needed" in dialog.usable_line.text()


def test_the_share_can_be_typed_at_once(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("0.png"))
    share = dialog_of(window).share
    line = share.lineEdit()
    qtbot.waitUntil(line.hasSelectedText, timeout=WAIT_MS)
    QTest.keyClicks(share, "35")
    assert share.value() == 35
    share.setValue(share.minimum())
    window.setFocus()
    share.clearFocus()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    qtbot.waitUntil(line.hasSelectedText, timeout=WAIT_MS)
    QTest.keyClicks(share, "7")
    assert share.value() == 7
