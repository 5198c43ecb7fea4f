"""The language of the window: that of the system, if there is a translation, else English."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.words.text import set_translator
from resources import resource_path


def install_translation(
    application: QCoreApplication,
    languages: Sequence[str] | None = None,
    folder: Path | None = None,
) -> None:
    """Translate all words from now on.

    ``languages`` are names such as 'de-AT' and 'de', the preferred one first; None for those of
    the system. The first that ``folder`` has a file busight_<language>.qm for is taken.
    """
    set_translator(_translate)
    folder = resource_path("translations") if folder is None else folder
    for language in QLocale.system().uiLanguages() if languages is None else languages:
        if language.partition("-")[0] == "en":
            return  # what the sources are written in
        file = folder / f"busight_{language.replace('-', '_')}.qm"
        translator = QTranslator(application)
        if file.is_file() and translator.load(str(file)):
            application.installTranslator(translator)
            return


def _translate(context: str, source: str, comment: str, number: int) -> str:
    words = QCoreApplication.translate(context, source, comment, number)
    # Qt returns the source if there is no translation. The comment is the English singular.
    return comment if number == 1 and words == source else words
