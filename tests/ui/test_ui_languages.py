"""The program's own translations, and choosing among them while the window is open."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QRectF, QTranslator
from PySide6.QtGui import QAction, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QLabel, QMenuBar, QPushButton

from app.report import text
from app.report.text import TextStyle, draw
from app.ui.language_menu import LanguageMenu
from app.ui.menu_bar import GROUPS_OF_MENUS
from app.ui.settings import Settings
from app.ui.translation import (
    ENGLISH,
    LANGUAGES,
    OF_SYSTEM,
    available_languages,
    follow_words,
    use_language,
    worded,
)
from app.words import report
from app.words.about import RESEARCH_USE
from app.words.lesion_table import LESIONS
from app.words.text import set_translator
from app.words.window import THREADS
from resources.translations import update

FILES = sorted(update.FOLDER.glob("*.ts"))
CODES = [ts.stem.removeprefix("busight_") for ts in FILES]
RESEARCH_USE_ONLY = {
    "de": "Nur f\u00fcr Forschungszwecke, kein Medizinprodukt",
    "es": "Solo para investigaci\u00f3n, no es un producto sanitario",
    "fr": "R\u00e9serv\u00e9 \u00e0 la recherche, n'est pas un dispositif m\u00e9dical",
    "pl": "Tylko do cel\u00f3w badawczych, nie jest wyrobem medycznym",
    "zh_CN": "\u4ec5\u4f9b\u7814\u7a76\u4f7f\u7528\uff0c\u975e\u533b\u7597\u5668\u68b0",
}
PLACE = re.compile(r"{\w+}")


@pytest.fixture
def language(qapp):
    """Choose a language; English again after the test."""

    def use(code: str) -> None:
        if code in CODES and code not in available_languages():
            pytest.skip("this computer has no font with the letters of this language")
        use_language(qapp, code)

    yield use
    use_language(qapp, ENGLISH)
    set_translator(None)


def messages(ts: Path):
    """Context, source, comment and translated forms of each text."""
    for context in ElementTree.parse(ts).iter("context"):  # noqa: S314 a file of our own
        for message in context.iter("message"):
            translation = message.find("translation")
            if message.get("numerus") == "yes":
                forms = [form.text or "" for form in translation.iter("numerusform")]
            else:
                forms = [translation.text or ""]
            yield (
                context.findtext("name"),
                message.findtext("source"),
                message.findtext("comment") or "",
                forms,
            )


def test_there_is_a_file_for_each_language_that_can_be_chosen():
    assert {*CODES, ENGLISH} == {*LANGUAGES}


@pytest.mark.parametrize("ts", FILES, ids=CODES)
def test_translations_keep_the_values(ts):
    for _context, source, comment, forms in messages(ts):
        allowed = set(PLACE.findall(source + comment))
        for form in filter(None, forms):
            found = set(PLACE.findall(form))
            assert found <= allowed, form
            assert comment or found == allowed, form
        if comment and any(forms):
            assert set(PLACE.findall(forms[-1])) == set(PLACE.findall(source)), forms


@pytest.mark.parametrize("ts", FILES, ids=CODES)
def test_what_is_compiled_is_what_was_translated(ts, qapp):
    """If this fails: python -m resources.translations.update."""
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm")))
    for context, source, comment, forms in messages(ts):
        number = -1 if not comment else 5  # in Polish the last form too
        said = translator.translate(context, source, comment, number)
        assert (said or "") == (forms[-1] if all(forms) else "")


@pytest.mark.parametrize("ts", FILES, ids=CODES)
def test_every_text_is_translated(ts, tmp_path):
    now = tmp_path / ts.name
    now.write_bytes(ts.read_bytes())
    update.collect(now)
    missing = [source for _context, source in update.untranslated(now)]
    if missing:
        # English is shown in its place, so a new text does not have to wait for six languages.
        pytest.skip(f"{len(missing)} not translated, python -m resources.translations.update")


@pytest.mark.parametrize(
    ("code", "threads"),
    [
        ("de", {1: "1 Thread", 2: "2 Threads"}),
        ("es", {1: "1 hilo", 2: "2 hilos"}),
        ("fr", {0: "0 fil", 1: "1 fil", 2: "2 fils"}),
        (
            "pl",
            {1: "1 w\u0105tek", 3: "3 w\u0105tki", 5: "5 w\u0105tk\u00f3w", 22: "22 w\u0105tki"},
        ),
        ("zh_CN", {1: "1 \u4e2a\u7ebf\u7a0b", 2: "2 \u4e2a\u7ebf\u7a0b"}),
    ],
)
def test_each_language_has_its_own_plural_forms(language, code, threads):
    language(code)
    assert {number: THREADS(number) for number in threads} == threads


@pytest.mark.parametrize("code", CODES)
def test_the_sentence_about_research_is_exact(language, code):
    language(code)
    assert RESEARCH_USE() == RESEARCH_USE_ONLY[code]


def test_captions_follow_the_language(language, qtbot):
    label, button = worded(QLabel(), LESIONS), QPushButton()
    follow_words(button.setToolTip, lambda: f"{LESIONS()}\n{THREADS(2)}")
    for widget in (label, button):
        qtbot.addWidget(widget)
    said = []
    for code in (ENGLISH, "de", "fr", ENGLISH):
        language(code)
        said.append((label.text(), button.toolTip()))
    assert said == [
        ("Lesions", "Lesions\n2 threads"),
        ("L\u00e4sionen", "L\u00e4sionen\n2 Threads"),
        ("L\u00e9sions", "L\u00e9sions\n2 fils"),
        ("Lesions", "Lesions\n2 threads"),
    ]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["de-AT", "de"], "L\u00e4sionen"),
        (["zh-Hans-CN", "zh-Hans"], "\u75c5\u7076"),
        (["it-IT", "it"], "Lesions"),
    ],
    ids=["German", "Chinese", "Italian"],
)
def test_the_language_of_the_system_is_taken_if_none_is_chosen(language, monkeypatch, names, said):
    chinese = QFontDatabase.WritingSystem.SimplifiedChinese
    monkeypatch.setattr(QFontDatabase, "families", lambda system: ["some"] * (system == chinese))
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: names)
    language(OF_SYSTEM)
    assert LESIONS() == said


@pytest.mark.parametrize("code", CODES)
def test_qts_own_words_are_translated_too(language, code):
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not list(folder.glob("qtbase_*.qm")):
        pytest.skip("this Qt has no translations")
    language(code)
    assert QCoreApplication.translate("QFileDialog", "Create New Folder") != "Create New Folder"
    language(ENGLISH)
    assert QCoreApplication.translate("QFileDialog", "Create New Folder") == "Create New Folder"


def test_chinese_is_offered_only_if_it_can_be_shown(qapp, language, monkeypatch):
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    assert "zh_CN" not in available_languages()
    assert "pl" in available_languages()
    language(ENGLISH)
    use_language(qapp, "zh_CN")
    assert LESIONS() == "Lesions"


def test_chinese_is_drawn_on_reports_and_not_as_boxes(qapp):
    if "zh_CN" not in available_languages():
        pytest.skip("this computer has no font with Chinese letters")

    def drawn(letter: str) -> QImage:
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        draw(painter, QRectF(0, 0, 40, 40), letter, TextStyle(30, "#ffffff"))
        painter.end()
        return image

    assert drawn("\u75c5") != drawn("\u7076")


def test_the_menu_offers_each_language_by_its_own_name(language, qtbot, tmp_path):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    for name, _groups in GROUPS_OF_MENUS:
        bar.addMenu(name).setObjectName(name)
    settings = Settings(tmp_path / "window.ini")
    menu = LanguageMenu(bar, settings, bar)
    offered: dict[str, QAction] = {action.text(): action for action in menu.actions()}
    assert list(offered)[1:] == [*available_languages().values()]
    offered["Polski"].trigger()
    assert (settings.language, menu.title()) == ("pl", "J\u0119zyk")
    offered["English"].trigger()
    assert (settings.language, menu.title()) == ("en", "Language")
    menu.actions()[0].trigger()
    assert settings.language == OF_SYSTEM
    menu.aboutToShow.emit()
    assert [action.isChecked() for action in menu.actions()].index(True) == 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_small_print_of_a_report_fits_in_each_language(language, code):
    """What is wider would be drawn over its value, or cut."""
    language(code)
    for words in (report.LESIONS_NOT_ACCEPTED, report.NORMALS_MARKED, report.MEASURED_AT):
        assert text.width(words(), TextStyle(21, "#000000")) < 260, words()
    for words in (report.KNOWN_SITES, report.LEFT_OUT_SITES):
        assert text.width(words(), TextStyle(21, "#000000")) < 210, words()
    for words in (report.INTERVALS_ARE, report.SIMILAR_ARE, report.SHORT_AXIS_IS):
        assert text.width(words(), TextStyle(21, "#000000")) < 1180, words()
