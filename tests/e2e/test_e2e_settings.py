"""The settings in the real window: each counts at once, and each can be reset."""

import pytest
from e2e_fakes import POINTS, WAIT_MS
from e2e_steps import entries, open_and_wait, press, session_of
from pseudo_translation import english_in, pseudo_translate
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from app.files.site_file import write_site_limits
from app.folders import own_folder
from app.ui import theme
from app.ui.colors import DARK, LIGHT
from app.ui.settings import Settings
from app.ui.settings_dialog import SettingsDialog
from app.ui.status_line import ElidedLabel
from app.ui.theme import apply_theme
from app.ui.translation import ENGLISH, available_languages, use_language
from app.words import settings as words
from app.words.about import CLOSE
from app.words.text import set_translator
from models.torch_free.manifest import manifest_in_use
from models.torch_free.operating_point import Site
from models.torch_free.site_limits import SiteLimits

BLUE = "#2030c0"


@pytest.fixture(autouse=True)
def _look_and_language_of_the_other_tests(qapp):
    yield
    use_language(qapp, ENGLISH)
    set_translator(None)
    QGuiApplication.styleHints().unsetColorScheme()
    apply_theme(qapp)


@pytest.fixture
def dialog(qtbot, window):
    press(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(SettingsDialog)
    qtbot.waitExposed(dialog)
    return dialog


def choose(dialog, name, place):
    box = dialog.rows[name].control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(place)
    QApplication.processEvents()


def kept(settings_file):
    return Settings(settings_file)


def test_the_window_stays_usable_beside_the_settings(window, dialog):
    assert not dialog.isModal()
    assert dialog.windowTitle() == words.TITLE()
    assert window.isEnabled()
    window.actions_["settings"].trigger()
    assert len(window.findChildren(SettingsDialog)) == 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_is_where_the_platform_has_it(window):
    action = window.actions_["settings"]
    assert action.menuRole() is QAction.MenuRole.PreferencesRole
    edit = next(
        each for each in window.menuBar().findChildren(QWidget) if each.objectName() == "edit"
    )
    assert action in edit.actions()


def test_theme_and_size_of_text_change_at_once_and_are_kept(window, dialog, settings_file):
    choose(dialog, "theme", 1)
    assert theme.colors() is LIGHT
    top = window.findChild(QWidget, "top")
    image = top.grab().toImage()
    assert image.pixelColor(4, 4) == QColor(LIGHT.panel)
    choose(dialog, "font_px", 1 + 20 - 12)
    assert QApplication.font().pixelSize() == 20
    again = kept(settings_file)
    assert (again.theme, again.font_px) == ("light", 20)
    for name in ("theme", "font_px"):
        reset = dialog.rows[name].reset
        assert reset.isEnabled()
        reset.click()
        assert not reset.isEnabled()
    assert theme.colors() is DARK
    assert kept(settings_file).font_px is None


def test_the_default_threshold_moves_the_threshold_that_was_at_it(window, dialog):
    session = session_of(window)
    box = dialog.rows["threshold"].control
    assert isinstance(box, QDoubleSpinBox)
    box.setValue(0.3)
    assert session.threshold == pytest.approx(0.3)
    session.set_threshold(0.7)
    box.setValue(0.6)
    assert session.threshold == pytest.approx(0.7), "a threshold that a person chose stays"
    window.actions_["threshold_reset"].trigger()
    QApplication.processEvents()
    assert session.threshold == pytest.approx(0.6)
    assert "0.60" in window.panel.threshold.slider.toolTip()


def test_the_next_start_begins_at_the_default(open_program, settings_file):
    settings = Settings(settings_file)
    settings.threshold = 0.25
    settings.save()
    assert session_of(open_program().window).threshold == pytest.approx(0.25)


def test_the_operating_point_is_the_same_here_and_in_the_panel(window, dialog):
    box = dialog.rows["operating_point"].control
    choose(dialog, "operating_point", 1)
    assert session_of(window).operating_point.name == POINTS[1].name
    window.panel.operating_points.buttons[POINTS[2].name].click()
    assert box.currentIndex() == 2
    dialog.rows["operating_point"].reset.click()
    assert session_of(window).operating_point.name == POINTS[0].name


def test_device_and_threads_are_told_to_the_engine(qtbot, window, dialog, engine):
    choose(dialog, "device", 1)
    assert engine.device == "cpu"
    choose(dialog, "threads", 1)
    assert engine.threads == 1
    dialog.rows["device"].reset.click()
    assert engine.device == "auto"


def test_reports_have_what_was_chosen(qtbot, window, dialog, image_file, tmp_path, monkeypatch):
    logo = tmp_path / "logo.png"
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(BLUE))
    image.save(str(logo))
    open_and_wait(qtbot, window, image_file("a.png"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(logo), ""))
    dialog.rows["logo"].choose.click()
    line = dialog.rows["institution"].control
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "St. Mary's")

    def saved(name):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        window.actions_["export"].trigger()
        qtbot.waitUntil(path.exists, timeout=WAIT_MS)
        page = QImage(str(path))
        return [y for y in range(300) if page.pixelColor(130, y) == QColor(BLUE)]

    assert saved("one.png")
    assert not dialog.notes["logo"].isVisible()
    logo.unlink()
    assert saved("two.png") == [], "a missing logo does not keep a report from being made"
    dialog.show_values()
    assert dialog.notes["logo"].isVisible()
    dialog.rows["logo"].reset.click()
    assert not dialog.notes["logo"].isVisible()


def test_the_data_folder_counts_from_the_next_start_on(window, dialog, tmp_path, monkeypatch):
    folder = tmp_path / "data"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    dialog.rows["data_folder"].choose.click()
    assert window._settings.data_folder == folder
    assert folder.is_dir()
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(blocked / "below"))
    dialog.rows["data_folder"].choose.click()
    assert window._settings.data_folder == folder
    assert str(blocked) in dialog.notes["data_folder"].text()
    dialog.rows["data_folder"].reset.click()
    assert window._settings.data_folder is None


@pytest.fixture
def site_file(tmp_path):
    """A file with limits that belong to the weights."""
    limits = {point.name: 0.001 for point in POINTS}
    path = tmp_path / "north.json"
    models = manifest_in_use().models
    write_site_limits(path, SiteLimits(Site("north", 80, 0.1), models, limits))
    return path


def test_limits_of_a_site_count_until_they_are_reset(
    qtbot, window, dialog, open_program, image_file, site_file, monkeypatch
):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    choose(dialog, "operating_point", 1)
    assert window.panel.summary.title == "Suspicious, nothing outlined"
    row = dialog.rows["site_limits"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_kw: (str(site_file), ""))
    row.choose.click()
    assert window._settings.site_limits == site_file
    assert window.panel.summary.title == "Suspicious of malignancy"
    assert "north" in window.panel.operating_points.measured
    assert "80 images of north" in window.panel.operating_points.buttons["balanced"].toolTip()

    def all_are_of_the_site() -> bool:
        return all(one.assessment.operating_point.site for one in entries(window))

    qtbot.waitUntil(all_are_of_the_site)

    session = open_program().session
    assert {point.acceptance_limit for point in session.operating_points} == {0.001}
    assert {point.site.name for point in session.operating_points} == {"north"}

    row.reset.click()
    assert window.panel.summary.title == "Suspicious, nothing outlined"
    assert "north" not in window.panel.operating_points.measured


def test_a_file_without_limits_is_not_kept(window, dialog, site_file, monkeypatch):
    site_file.write_text("{}")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_kw: (str(site_file), ""))
    dialog.rows["site_limits"].choose.click()
    assert window._settings.site_limits is None
    assert "'north.json' is not a file of limits" in dialog.notes["site_limits"].text()


def test_if_the_file_is_gone_the_window_says_so_and_uses_its_own_limits(
    open_program, settings_file, tmp_path
):
    settings = Settings(settings_file)
    settings.site_limits = tmp_path / "gone.json"
    settings.save()
    program = open_program()
    assert program.session.operating_points == POINTS
    shown = program.window.status_line.message.whole
    assert "'gone.json' is not there" in shown
    assert "The usual limits count until then." in shown


def test_another_language_at_once(qtbot, window, dialog):
    place = 1 + list(available_languages()).index("de")
    choose(dialog, "language", place)
    qtbot.waitUntil(lambda: dialog.rows["language"].control.currentIndex() == place)
    assert window._settings.language == "de"
    dialog.rows["language"].reset.click()
    QApplication.processEvents()
    assert window._settings.language == ""


def test_every_control_has_a_name_and_is_reached_by_tab(dialog):
    controls = [
        each
        for each in dialog.findChildren(QWidget)
        if isinstance(each, (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit))
        and not isinstance(each.parent(), (QComboBox, QAbstractSpinBox))
        and each.isVisible()
        and each.isEnabled()
    ]
    assert len(controls) >= 13
    for each in controls:
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name), each
    reached = set()
    for _ in range(60):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert set(controls) <= reached


def test_large_text_fits_into_the_smallest_window(qtbot, window, dialog, image_file):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    window.panel.lesions.step(1)
    choose(dialog, "font_px", 1 + 24 - 12)
    window.resize(1000, 640)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1000, 640)
    for area in (*window.panel.findChildren(QScrollArea), *dialog.findChildren(QScrollArea)):
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    top = window.findChild(QWidget, "top")
    for part in (window.worklist, window.middle, window.panel, window.status_line, top):
        corner = part.mapTo(window, QPoint(part.width(), part.height()))
        assert corner.x() <= 1000
        assert corner.y() <= 640
    for button in top.findChildren(QAbstractButton):
        assert button.width() >= button.sizeHint().width()
        assert top.rect().contains(button.geometry())
    for label in window.panel.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width() - 1, label.text()


@pytest.mark.parametrize("language", ["de", "fr"])
def test_nothing_is_cut_on_a_small_screen(qtbot, dialog, language):
    english = dialog.rows
    choose(dialog, "language", 1 + list(available_languages()).index(language))
    qtbot.waitUntil(lambda: dialog.rows is not english)
    port, switch = dialog.rows["local_port"], dialog.rows["receives"].control
    one_line = switch.height()
    assert port.label.geometry().right() < port.control.geometry().left()

    dialog.resize(360, 540)
    QApplication.processEvents()
    assert port.label.geometry().bottom() < port.control.geometry().top()
    assert switch.height() > one_line
    (area,) = dialog.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    for each in filter(QWidget.isVisible, area.widget().findChildren(QWidget)):
        right = each.mapTo(area.viewport(), QPoint(each.width(), 0)).x()
        assert right <= area.viewport().width(), each
        if each.hasHeightForWidth():
            assert each.height() >= each.heightForWidth(each.width()), each
    (close,) = (each for each in dialog.findChildren(QPushButton) if each.text() == CLOSE())
    assert dialog.rect().contains(close.geometry())


def test_no_english_word_is_left_in_a_translation(window):
    set_translator(pseudo_translate)
    try:
        window.actions_["settings"].trigger()
        dialog = window.findChild(SettingsDialog)
        said = [dialog.windowTitle()]
        for each in dialog.findChildren(QWidget):
            said += [each.toolTip(), each.accessibleName()]
            if isinstance(each, QLabel | QAbstractButton):
                said.append(each.whole if isinstance(each, ElidedLabel) else each.text())
            if isinstance(each, QComboBox):
                said += [each.itemText(place) for place in range(each.count())]
    finally:
        set_translator(None)
    data = (*available_languages().values(), str(own_folder()))
    assert [each for each in said if english_in(each, data)] == []
    assert sum("\u0436" in each for each in said) > 40


def test_the_top_bar_has_words_if_there_is_room(window, dialog):
    top = window.findChild(QWidget, "top")

    def worded():
        QApplication.processEvents()
        buttons = [each for each in top.findChildren(QToolButton) if each.objectName() != "primary"]
        only = Qt.ToolButtonStyle.ToolButtonIconOnly
        return {each.toolButtonStyle() is not only for each in buttons}

    window.resize(1000, 640)
    assert worded() == {True}
    choose(dialog, "font_px", 1 + 24 - 12)
    assert worded() == {False}
    window.resize(1900, 700)
    assert worded() == {True}


@pytest.mark.parametrize("theme_at", [0, 1], ids=["dark", "light"])
def test_the_focus_is_seen_on_every_control(dialog, theme_at):
    choose(dialog, "theme", theme_at)
    dialog.rows["institution"].control.setText("name")  # so that it can be reset
    checked = 0
    for row in dialog.rows.values():
        for each in (row.control.focusProxy() or row.control, row.reset):
            if not each.isEnabled():
                continue
            away = dialog.findChildren(QPushButton)[-1]
            away = dialog.rows["theme"].control if away is each else away
            away.setFocus()
            QApplication.processEvents()
            before = each.grab().toImage()
            each.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            if each is not away:
                assert each.grab().toImage() != before, row.name
                checked += 1
    assert checked >= 13


def test_the_first_verdict_without_a_name_says_so_once(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    line = window.status_line.message
    window.actions_["agree"].trigger()
    assert line.whole == "Not signed: enter the reader's name in the settings."
    window.status_line.show_text("")
    window.actions_["agree"].trigger()
    window.actions_["agree"].trigger()
    assert line.whole == ""


def test_a_verdict_with_a_name_is_not_called_unsigned(qtbot, window, image_file):
    window._settings.reader = "A. Reader"
    open_and_wait(qtbot, window, image_file("a.png"))
    window.actions_["agree"].trigger()
    assert "Not signed" not in window.status_line.message.whole
