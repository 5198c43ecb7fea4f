"""Shown keys come from the actions, names of operating points from the weights."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.scan import ScanId
from app.report.overlay import OverlayStyle
from app.ui import actions
from app.ui.assessment_panel import AssessmentPanel
from app.ui.operating_point_chooser import OperatingPointChooser
from app.ui.shortcut_help import ShortcutHelp
from models.torch_free.operating_point import OperatingPoint


@pytest.fixture
def other_keys(monkeypatch):
    """Give every action a key that no text of the window can contain by chance."""
    numbers = iter(range(0x1200, 0x1300))

    def changed(spec):
        return replace(spec, keys=(chr(next(numbers)),))

    monkeypatch.setattr(
        actions,
        "GROUPS",
        tuple((title, tuple(map(changed, specs))) for title, specs in actions.GROUPS),
    )


@pytest.mark.usefixtures("other_keys")
def test_panel_takes_keys_from_the_actions(qtbot, session, window_actions):
    panel = AssessmentPanel(session, window_actions, OverlayStyle())
    qtbot.addWidget(panel)

    def key(name):
        return window_actions[name].shortcut().toString()

    assert f"({key('threshold_reset')})" in panel.threshold.slider.toolTip()
    assert f"({key('threshold_reset')})" in panel.threshold.spin_box.toolTip()
    weaker, stronger = key("opacity_down"), key("opacity_up")
    assert f"({weaker}, {stronger})" in panel.overlay.opacity.toolTip()
    session.set_canceled(session.add(ScanId("/somewhere/case.png"), "case.png"))
    panel.show_entry(session.entries()[-1])
    assert panel.summary.reason.startswith(f"Press {key('retry')} ")


def test_points_are_called_as_in_the_weights(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    points = [OperatingPoint(name, 0.5, 0.5) for name in ("screening", "second look")]
    made = actions.Actions(window, points)
    page = ShortcutHelp(made, window)
    words = {label.text() for label in page.findChildren(QLabel)}
    assert {"Screening", "Second look", "Ctrl+1", "Ctrl+2"} <= words
    assert not {"High sensitivity", "Balanced", "High specificity", "Ctrl+3"} & words
    chooser = OperatingPointChooser(points, made, window)
    assert chooser.buttons["second look"].text() == "Second look"
    assert chooser.buttons["second look"].toolTip().startswith("Second look (Ctrl+2)\n")
