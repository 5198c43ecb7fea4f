"""The languages in the View menu."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.ui.settings import Settings
from app.ui.translation import OF_SYSTEM, available_languages, follow_words, use_language
from app.words.settings import LANGUAGE, LANGUAGE_OF_THE_SYSTEM


class LanguageMenu(QMenu):
    """Each language is called by its own name, so that who can't read the menu finds it."""

    def __init__(self, bar: QMenuBar, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setObjectName("languages")
        follow_words(self.setTitle, LANGUAGE)
        group = QActionGroup(self)
        for code in (OF_SYSTEM, *available_languages()):
            action = self.addAction(available_languages().get(code, ""))
            action.setCheckable(True)
            action.setData(code)
            action.triggered.connect(partial(self._choose, code))
            group.addAction(action)
        follow_words(self.actions()[0].setText, LANGUAGE_OF_THE_SYSTEM)
        self.aboutToShow.connect(self._check)
        self._check()
        view = bar.findChild(QMenu, "view")
        if isinstance(view, QMenu):
            view.addSeparator()
            view.addMenu(self)

    def _check(self) -> None:
        for action in self.actions():
            action.setChecked(action.data() == self._settings.language)

    def _choose(self, code: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 a signal's
        application = QCoreApplication.instance()
        if application is not None:
            self._settings.language = code
            use_language(application, code)
