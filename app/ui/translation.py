"""The language of the window, which can change while it is open.

What is said once, such as a caption, follows the language by ``follow_words``. What is said again
and again, such as a number, needs nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MethodType
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.words.text import set_translator
from resources import resource_path

WordedT = TypeVar("WordedT", bound=QLabel | QAbstractButton)

ENGLISH = "en"
"""What the sources are written in."""
OF_SYSTEM = ""
"""The language of the system, if there is a translation, else English."""

LANGUAGES: Mapping[str, str] = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Espa\u00f1ol",
    "fr": "Fran\u00e7ais",
    "pl": "Polski",
    "zh_CN": "\u7b80\u4f53\u4e2d\u6587",
}


class _Language(QObject):
    """What all windows have in common now. There is one; it lives as long as the program."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.translators: list[QTranslator] = []


_language = _Language()


class _Follower(QObject):
    """Calls a function at each change, as long as the object lives that it belongs to."""

    def __init__(self, owner: QObject, apply: Callable[[], object]) -> None:
        super().__init__(owner)
        self._apply = apply
        _language.changed.connect(self.run)

    def run(self) -> None:
        self._apply()


def available_languages() -> Mapping[str, str]:
    """Codes of the languages that this computer can show, each with its own name."""
    return {code: name for code, name in LANGUAGES.items() if _can_be_shown(code)}


def use_language(application: QCoreApplication, code: str) -> None:
    """Let the whole program speak a language from now on; OF_SYSTEM for that of the system."""
    install_translation(application, [code] if code else None)


def install_translation(
    application: QCoreApplication,
    languages: Sequence[str] | None = None,
    folder: Path | None = None,
) -> None:
    """Translate all words from now on, and those that are shown.

    ``languages`` are names such as 'de-AT' and 'de', the preferred one first; None for those of
    the system. The first that ``folder`` has a file busight_<language>.qm for is taken.
    """
    for translator in _language.translators:
        application.removeTranslator(translator)
        translator.deleteLater()
    _language.translators = []
    set_translator(_translate)
    folder = resource_path("translations") if folder is None else folder
    for language in QLocale.system().uiLanguages() if languages is None else languages:
        if language.replace("-", "_").partition("_")[0] == ENGLISH:
            break
        # Chinese is 'zh-Hans' too.
        names = (language.replace("-", "_"), QLocale(language).name())
        if not _can_be_shown(language):
            continue
        if any(_install(application, folder / f"busight_{name}.qm") for name in names):
            # Qt's own words, as in its file dialog.
            own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            any(_install(application, own / f"qtbase_{name}.qm") for name in names)
            break
    retranslate()


def retranslate() -> None:
    """Say all words again that follow the language."""
    _language.changed.emit()


def follow_language(owner: QObject, apply: Callable[[], object]) -> None:
    """Call ``apply`` whenever the language changes while ``owner`` lives."""
    _Follower(owner, apply)


def follow_words(set_words: Callable[[str], object], words: Callable[[], str]) -> None:
    """Set words now, and again in each language that is chosen.

    ``set_words`` is a method of an object of Qt, such as ``button.setToolTip``.
    """
    set_words(words())
    owner = cast(QObject, cast(MethodType, set_words).__self__)
    follow_language(owner, lambda: set_words(words()))


def worded(widget: WordedT, words: Callable[[], str]) -> WordedT:
    """Write words on a label or button in each language, and return it."""
    follow_words(widget.setText, words)
    return widget


def _can_be_shown(language: str) -> bool:
    """Whether there is a font with its letters, or they would all be boxes."""
    chinese = QFontDatabase.WritingSystem.SimplifiedChinese
    return not language.startswith("zh") or bool(QFontDatabase.families(chinese))


def _install(application: QCoreApplication, file: Path) -> bool:
    translator = QTranslator(application)
    if not (file.is_file() and translator.load(str(file))):
        return False
    application.installTranslator(translator)
    _language.translators.append(translator)
    return True


def _translate(context: str, source: str, comment: str, number: int) -> str:
    words = QCoreApplication.translate(context, source, comment, number)
    # Qt returns the source if there is no translation. The comment is the English singular.
    return comment if number == 1 and words == source else words
