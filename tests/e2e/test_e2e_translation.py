"""A pseudo-translation of the whole window leaves no English word in it."""

from dataclasses import replace
from pathlib import Path

import pytest
from e2e_fakes import NO_WEIGHTS, WAIT_MS
from e2e_steps import entries, open_and_wait, press, session_of, wait_done
from PIL import Image
from pseudo_translation import english_in, pseudo_translate
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QEvent, QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QMenu,
    QProgressBar,
    QWidget,
)

from app import compose, updates
from app.about import APP_NAME, LICENSE, parts, version
from app.crashes import CrashReports
from app.domain.notice import Notice
from app.files.formats import CONTAINER_PATTERNS, FORMATS
from app.ui.pixel_read_out import PixelReadOut
from app.ui.threads_menu import ThreadsMenu
from app.ui.translation import LANGUAGES, retranslate
from app.ui.wording import without_extension
from app.words.drawing import HOW_TO
from app.words.text import set_translator
from app.workers.entry import EntryState
from app.workers.update_check import UpdateCheck
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message

KEYS = (
    *("Ctrl", "Shift", "PgDown", "PgUp", "Del", "Esc", "Return"),
    *("Right", "Left", "Up", "Down", "Space"),
)
DATA = (
    *CONTAINER_PATTERNS,  # before DICOM is taken out of them
    APP_NAME,
    *LANGUAGES.values(),
    *KEYS,
    *(f"F{number}" for number in (1, 5)),
    *(each.name for each in FORMATS),
    *(name for each in FORMATS for suffix in each.suffixes for name in (suffix, suffix.upper())),
    "phantom_one.png",
    "phantom_two.png",
    "phantom_none.png",
    "fake device",
    "fp32",
    "manifest.json",
)
"""What is the same in every language."""

WORDS_OF_WIDGETS = (
    "text",
    "title",
    "toolTip",
    "statusTip",
    "whatsThis",
    "accessibleName",
    "accessibleDescription",
    "windowTitle",
    "placeholderText",
    "prefix",
    "suffix",
    "specialValueText",
    "format",
)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@pytest.fixture(autouse=True)
def _pseudo_translation():
    set_translator(pseudo_translate)
    yield
    set_translator(None)


@pytest.fixture
def painted(monkeypatch):
    """All words that Python code draws, before they are elided."""
    painted = []
    draw = QPainter.drawText

    def draw_and_note(painter, *arguments):
        painted.extend(each for each in arguments if isinstance(each, str))
        return draw(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", draw_and_note)
    for metrics in (QFontMetrics, QFontMetricsF):
        monkeypatch.setattr(metrics, "elidedText", lambda _self, words, *_: words)
    return painted


def said_by(thing):
    """What a widget or an action says, with the name of each property."""
    for name in WORDS_OF_WIDGETS:
        words = getattr(thing, name, None)
        if callable(words) and not (name == "format" and isinstance(thing, QProgressBar)):
            yield name, words()


def said_by_model(model: QAbstractItemModel):
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        yield "header", model.headerData(column, Qt.Orientation.Horizontal)
        for row in range(model.rowCount()):
            for role in ROLES:
                yield f"{row}, {column}, {role.name}", model.index(row, column).data(role)


def english(window: QWidget, painted: list[str]) -> list[tuple[str, str, str]]:
    """All English words in a window, with the widget and property that each is in."""
    painted.clear()
    QApplication.processEvents()
    for part in (window, *window.findChildren(QWidget)):
        part.repaint()
    words = [("painted", "", each) for each in painted]
    for part in (window, *window.findChildren(QWidget), *window.findChildren(QAction)):
        words += [(type(part).__name__, name, each) for name, each in said_by(part)]
        if isinstance(part, QAbstractItemView):
            words += [(type(part).__name__, *each) for each in said_by_model(part.model())]
    data = sorted((*DATA, *data_of(window)), key=len, reverse=True)
    return [each for each in words if isinstance(each[2], str) and english_in(each[2], data)]


def data_of(window):
    """Names of files and folders in the worklist."""
    for entry in entries(window):
        # A narrow row of the worklist leaves out the extension.
        yield from (entry.scan_id.source, entry.name, without_extension(entry.name))
        # The notice lets a name break between any two letters.
        yield "\N{ZERO WIDTH SPACE}".join(entry.name)


def test_a_window_without_scans(window, painted):
    assert english(window, painted) == []
    window.drop_highlight.open()
    window.help.open()
    assert english(window, painted) == []
    assert sum("\u0436" in words for words in painted) > 3


def test_what_help_shows(window, painted):
    window.actions_["palette"].trigger()
    assert english(window, painted) == []
    window.commands.field.setText("99 99")
    assert english(window, painted) == []
    window.actions_["about"].trigger()
    assert english(window, painted) == []
    text = window.reader.text.toPlainText()
    data = [LICENSE, version(), *(word for part in parts() for word in part)]
    assert english_in(text, sorted((*DATA, *data, "Python"), key=len, reverse=True)) == []
    assert "\u0436" in text


def test_analyzed_scans(qtbot, window, painted, engine, image_file):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    press(window, Qt.Key.Key_N)
    assert english(window, painted) == []
    assert any("2" in words and "\u0436" in words for words in painted)
    for point in window.panel.operating_points.buttons.values():
        point.click()
        assert english(window, painted) == []
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert english(window, painted) == []
    for threshold in (0.0, 1.0):
        session_of(window).set_threshold(threshold)
        assert english(window, painted) == []
    frame = replace(window.viewer.scan, frames=30, spacing_mm=(0.1, 0.1))
    window.viewer.show_scan(frame, window.viewer.assessment)
    assert english(window, painted) == []
    assert "[\u0436\u0436\u0436\u0436\u0436 1 \u0436\u0436 30]" in painted


def test_looking_and_measuring(qtbot, window, painted, engine, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    kinds = ("measure_distance", "measure_angle", "measure_ellipse", "measure_polygon")
    for name in kinds:
        window.actions_[name].trigger()
        assert english(window, painted) == []
        press(window, Qt.Key.Key_Return)
        assert english(window, painted) == []
    for name in ("heat_map", "rotate", "mirror", "invert", "gamma_up"):
        window.actions_[name].trigger()
        assert english(window, painted) == []
    viewport = window.viewer.viewport()
    place = QPointF(viewport.rect().center())
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(viewport, event)
    assert window.viewer.findChild(PixelReadOut).isVisible()
    assert english(window, painted) == []
    assert len(entries(window)[0].measurements) == len(kinds)


@pytest.mark.parametrize("warning", ImageWarning)
def test_a_warned_scan(qtbot, window, painted, engine, image_file, warning):
    engine.warnings = (warning,)
    open_and_wait(qtbot, window, image_file("a.png"))
    assert window.panel.warnings.isVisible()
    assert english(window, painted) == []


def test_scans_that_wait_and_fail(qtbot, window, painted, engine, image_file):
    engine.may_answer.clear()
    empty = image_file("empty.png")
    empty.write_bytes(b"")
    window.open_paths([image_file("a.png"), image_file("b.png"), empty])

    def are(*states):
        return lambda: [entry.state for entry in entries(window)] == list(states)

    qtbot.waitUntil(
        are(EntryState.ANALYZING, EntryState.WAITING, EntryState.FAILED), timeout=WAIT_MS
    )
    for entry in entries(window):
        session_of(window).set_current(entry.id)
        assert english(window, painted) == []
    window.actions_["cancel"].trigger()
    qtbot.waitUntil(
        are(EntryState.CANCELED, EntryState.CANCELED, EntryState.FAILED), timeout=WAIT_MS
    )
    session_of(window).set_current(entries(window)[0].id)
    assert english(window, painted) == []


def test_a_searched_filtered_and_paused_worklist(qtbot, window, painted, engine, image_file):
    engine.may_answer.clear()
    window.open_paths([image_file("a.png"), image_file("b.png")])
    qtbot.waitUntil(window.actions_["pause"].isEnabled, timeout=WAIT_MS)
    window.actions_["pause"].trigger()
    assert english(window, painted) == []
    window.actions_["show_unfinished"].trigger()
    window.actions_["select_all"].trigger()
    assert english(window, painted) == []
    window.worklist.bar.field.setText("\u0436")
    assert english(window, painted) == []
    window.actions_["cancel"].trigger()
    qtbot.waitUntil(lambda: not window.status_line.progress.isVisible(), timeout=WAIT_MS)
    window.selection._on_round_ended(3, 1)
    assert english(window, painted) == []


def test_networks_that_can_not_be_loaded(open_program, painted, engine):
    engine.start_fault = NO_WEIGHTS
    window = open_program().window
    assert english(window, painted) == []


def test_weights_without_operating_points(open_program, painted, monkeypatch):
    monkeypatch.setattr(compose, "_operating_points", lambda: (compose._UNMEASURED,))
    assert english(open_program().window, painted) == []


def test_menus_and_messages(qtbot, program, window, painted, tmp_path, monkeypatch, engine):
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    compose.offer_threads(window, engine, window._settings)
    compose.tell_of_crashes(program, CrashReports(tmp_path))
    said = []

    def look():
        said.append(window.status_line.message.whole.replace(str(tmp_path), ""))
        found = english(window, painted)
        return [each for each in found if str(tmp_path) not in each[2]]

    for action in window.findChild(ThreadsMenu).actions()[:3]:
        action.trigger()
        assert look() == []
    window.actions_["crash_reports"].trigger()
    assert look() == []
    QGuiApplication.clipboard().setText("words")
    window.actions_["paste"].trigger()
    assert look() == []
    monkeypatch.setattr(updates, "version", lambda: "0.1.0")
    (tmp_path / "version.txt").write_text("0.2.0\n")
    (tmp_path / updates.UPDATES).write_text(str(tmp_path / "version.txt"))
    check = UpdateCheck(window)
    check.noticed.connect(window.show_message)
    with qtbot.waitSignal(check.noticed, timeout=WAIT_MS):
        check.start(tmp_path)
    assert look() == []
    program.controller.exported.emit(Message.of(Notice.SAVED, path=str(tmp_path)))
    assert look() == []
    assert len(set(said)) == len(said) == 7
    assert [each for each in said if english_in(each, DATA)] == []


def test_dialogs(qtbot, window, image_file, monkeypatch, tmp_path):
    asked = []

    def answer(_parent, *words):
        asked.extend(words)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *words: answer(*words)[0])
    open_and_wait(qtbot, window, image_file("a.png"))
    for name in ("open", "open_folder", "export", "export_all", "export_pdf", "export_data"):
        window.actions_[name].trigger()
    assert len(asked) >= 8
    folder = str(Path(asked[1]))
    data = (*DATA, str(tmp_path), folder, "a.report", ".png", ".pdf")
    assert [words for words in asked if english_in(words, data)] == []


def test_edited_lesions(qtbot, window, painted, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    press(window, Qt.Key.Key_N)
    for name in ("reject", "accept", "reject", "undo", "draw"):
        window.actions_[name].trigger()
        assert english(window, painted) == []
    assert "\u0436" in window.panel.edited.text()
    window.editing.tools.pen.drawn.emit([(1.0, 1.0), (2.0, 1.0), (2.0, 2.0)])
    assert english(window, painted) == []
    window.editing.tools.pen.drawn.emit([(140.0, 180.0), (180.0, 180.0), (180.0, 220.0)])
    assert english(window, painted) == []
    qtbot.waitUntil(lambda: len(window.panel.lesions.rows) == 3, timeout=WAIT_MS)
    assert english(window, painted) == []


def test_tools_that_draw_lesions(qtbot, window, painted, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    press(window, Qt.Key.Key_N)
    for name, how_to in HOW_TO.items():
        window.actions_[name].trigger()
        press(window, Qt.Key.Key_Left)
        assert english(window, painted) == []
        assert how_to() in painted
    said = []
    window.editing.note.connect(said.append)
    window.editing.tools.split.drawn.emit([(1.0, 1.0), (2.0, 1.0)])
    window.editing.tools.join.clicked.emit((1.0, 1.0))
    window.editing.tools.grow.clicked.emit((50.0, 100.0))
    window.editing.tools.brush.brushed.emit([(80.0, 100.0)], 100.0, True)
    window.actions_["grow"].trigger()
    window.editing._outlining._on_grown(entries(window)[0].id, (1.0, 1.0), None)
    assert len(said) == 5
    assert [words for words in said if english_in(words, DATA)] == []
    assert len(set(said)) == len(said)


def test_the_tour(qtbot, window, painted):
    window.actions_["tour"].trigger()
    wait_done(qtbot, window, 3)
    hint = window.tour.hint
    said = set()
    while hint.isVisible():
        assert english(window, painted) == []
        said.add(hint.text.text())
        hint.next_button.click()
    assert len(said) == 7


def test_a_cine(qtbot, window, painted, tmp_path, monkeypatch):
    images = [Image.new("L", (320, 240), 40 * (1 + number)) for number in range(4)]
    path = tmp_path / "phantom_one.png"
    images[0].save(path, save_all=True, append_images=images[1:], duration=500)
    window.open_paths([path])
    wait_done(qtbot, window, 4)
    assert english(window, painted) == []
    window.actions_["next_frame"].trigger()
    assert english(window, painted) == []
    assert "\u0436" in window.frames.position.text()
    assert "\u0436" in window.frames.plot.accessibleName()
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda _window, *words: asked.extend(words) or ("", "")
    )
    window.actions_["export_cine"].trigger()
    title, _path, kinds = asked
    assert [words for words in (title, kinds) if english_in(words, DATA)] == []


def test_a_language_that_is_chosen_while_the_window_is_open(
    qtbot, open_program, painted, image_file
):
    set_translator(None)
    window = open_program().window
    set_translator(pseudo_translate)
    retranslate()
    assert english(window, painted) == []
    set_translator(None)
    retranslate()
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    press(window, Qt.Key.Key_N)
    window.actions_["reject"].trigger()
    window.actions_["select_all"].trigger()
    window.worklist.bar.field.setText("a")
    window.panel.review.note.setPlainText("7")
    window.status_line.show_text("")  # what is said for some seconds stays as it was said
    set_translator(pseudo_translate)
    retranslate()
    assert english(window, painted) == []
    assert window.worklist.bar.field.text() == "a"
    assert window.panel.review.note.toPlainText() == "7"
    assert window.panel.lesions.chosen is not None
    assert window.history.stack.canUndo()
