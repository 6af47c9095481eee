"""The language of the windows: the system's, or the one that the user chose; it changes while the program runs."""

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""The languages that there are, each by its own name. The sentences in the source are English."""
SYSTEM = "system"
FOLDER = Path(str(files("second_opinion_assets"))) / "translations"


class Language(QObject):
    """Keeps the translators of the application; ``changed`` tells that everything must be said anew."""

    changed = Signal()

    def __init__(self, application: QCoreApplication, choice: str = SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self._code: str | None = None
        self.choose(choice)

    @property
    def code(self) -> str:
        """The language in force, one of ``NAMES``."""
        return self._code or "en"

    def choose(self, choice: str) -> None:
        """Take up the user's choice: one of ``NAMES``, or ``SYSTEM``."""
        code = choice if choice in NAMES else code_of(QLocale.system())
        if code == self._code:
            return
        self._code = code
        QLocale.setDefault(locale_of(code, QLocale.system()))
        for old in self._translators:
            self._application.removeTranslator(old)
        self._translators = [] if code == "en" else [_qts_own(code), _ours(code)]
        for new in self._translators:  # the last one is asked first
            self._application.installTranslator(new)
        self.changed.emit()


def in_own_words(text: str) -> str:
    """A note of the catalogue: in the user's language where it is known there."""
    return QCoreApplication.translate("Data", text)


def code_of(system: QLocale) -> str:
    """The first of the user's languages that we speak; else English."""
    codes = (name.split("-")[0] for name in system.uiLanguages())
    return next((code for code in codes if code in NAMES), "en")


def locale_of(code: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: as the system does, unless the windows speak another language."""
    spoken = QLocale(code)
    return system if system.language() == spoken.language() else spoken


def _ours(code: str) -> QTranslator:
    translator = QTranslator()
    translator.load(str(FOLDER / f"second_opinion_{code}.qm"))
    return translator


def _qts_own(code: str) -> QTranslator:
    """The words of the platform's dialogs: "Cancel", "Open"."""
    translator = QTranslator()
    translator.load(str(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"))
    return translator
