"""Qt's tools find all words, and the window shows what they were translated to."""

import ast
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QScrollArea, QWidget

from app.report.overlay import OverlayStyle
from app.ui.actions import Actions
from app.ui.assessment_panel import AssessmentPanel
from app.ui.translation import install_translation
from app.ui.wrapping_row import WrappingRow
from app.words.lesion_table import LESIONS
from app.words.text import Plural, Text, set_translator
from app.words.window import THREADS
from resources.translations.update import collect, release

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "app" / "words"

Found = tuple[str, str, str]
"""Context, source and comment of a text."""


@pytest.fixture(scope="module")
def ts(tmp_path_factory) -> Path:
    """What the command of CONTRIBUTING.md makes for German."""
    ts = tmp_path_factory.mktemp("translations") / "busight_de.ts"
    collect(ts)
    return ts


def read(ts: Path) -> ElementTree.ElementTree:
    return ElementTree.parse(ts)  # noqa: S314 a file of our own


def messages(tree: ElementTree.ElementTree) -> dict[Found, ElementTree.Element]:
    found = {}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            text = message.findtext("source") or "", message.findtext("comment") or ""
            found[(context.findtext("name") or "", *text)] = message
    return found


def written() -> set[Found]:
    """All Texts and Plurals in app.words, whose arguments have to be literals."""
    found = set()
    for path in WORDS.glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and ast.unparse(call.func) in ("Text", "Plural"):
                context, source, *comment = map(ast.literal_eval, call.args[:3])
                found.add((context, source, *(comment or [""])))
    return found


def test_lupdate_finds_every_text(ts):
    found = messages(read(ts))
    assert len(found) > 100
    assert set(found) == written()
    for (_context, _source, comment), message in found.items():
        assert (message.get("numerus") == "yes") == bool(comment)


def test_no_text_is_made_elsewhere():
    """Qt's tools look into app.words only."""
    for path in (ROOT / "app").rglob("*.py"):
        if path.parent != WORDS:
            calls = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            made = [each for each in calls if isinstance(each, ast.Call)]
            assert not [each for each in made if ast.unparse(each.func) in ("Text", "Plural")], path


@pytest.fixture
def install(qapp):
    """Install translations, and remove them after the test."""

    def install(languages, folder):
        install_translation(qapp, languages, folder)

    yield install
    set_translator(None)
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)


def test_without_a_translation_the_window_speaks_english(install, tmp_path):
    for languages in (["xx-YY", "xx"], ["en-US", "en", "de"], []):
        install(languages, tmp_path)
        assert LESIONS() == "Lesions"
        assert [THREADS(number) for number in (0, 1, 2)] == ["0 threads", "1 thread", "2 threads"]


def test_a_translation_is_shown_with_its_own_plural_forms(install, ts, tmp_path):
    tree = read(ts)
    found = messages(tree)
    for text, forms in (
        ((LESIONS.context, LESIONS.source, ""), ["Herde"]),
        ((THREADS.context, THREADS.many, THREADS.one), ["{number} Faden", "{number} F\u00e4den"]),
    ):
        translation = found[text].find("translation")
        translation.attrib.clear()
        translation.clear()
        if len(forms) == 1:
            translation.text = forms[0]
        for form in forms if len(forms) > 1 else ():
            ElementTree.SubElement(translation, "numerusform").text = form
    ts = tmp_path / ts.name
    tree.write(ts, encoding="utf-8")
    qm = tmp_path / "busight_de.qm"
    release(ts, qm)
    install(["de-AT", "de"], tmp_path)
    assert LESIONS() == "Herde"
    assert [THREADS(number) for number in (1, 2)] == ["1 Faden", "2 F\u00e4den"]
    untranslated = Plural("Threads", "{number} needles", "1 needle", 1)
    assert [untranslated(number) for number in (1, 2)] == ["1 needle", "2 needles"]
    assert Text("Threads", "no thread")() == "no thread"


def test_english_is_preferred_to_a_language_that_comes_later(install, tmp_path, monkeypatch):
    (tmp_path / "busight_de.qm").write_bytes(b"")
    loaded = []
    monkeypatch.setattr(QTranslator, "load", lambda _self, path: loaded.append(path))
    install(["en-US", "en", "de"], tmp_path)
    assert loaded == []
    install(["fr", "de"], tmp_path)
    assert loaded == [str(tmp_path / "busight_de.qm")]


def test_long_translations_fit_into_the_panel(qtbot, session, points):
    set_translator(lambda _context, source, _comment, _number: f"{source} und noch mehr")
    try:
        window = QWidget()
        qtbot.addWidget(window)
        panel = AssessmentPanel(session, Actions(window, points), OverlayStyle(), window)
    finally:
        set_translator(None)
    panel.resize(350, 900)
    window.show()
    rows = panel.findChildren(WrappingRow)
    assert len(rows) == 4
    for row in rows:
        items = [row.itemAt(place) for place in range(row.count())]
        assert len({item.geometry().top() for item in items}) > 1
        for item in items:
            assert item.geometry().width() >= item.sizeHint().width()
    area = panel.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
