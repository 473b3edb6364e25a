"""Qt's own words (field menus, dialogs, standard buttons) in the user's language; Qt has no Indonesian of its own."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from kencana_meet.i18n import INDONESIAN, language, pgettext


class QtTexts(QTranslator):
    """Answers what Qt asks from `resources/locale/id/qt.po`, where the context is Qt's own."""

    def isEmpty(self) -> bool:
        """Never: Qt asks only translators that say so."""
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803 - Qt names them
        """The text in the user's language; Qt's own where the catalogue lacks it."""
        del disambiguation
        text = pgettext(context, sourceText)
        return text.replace("%n", str(n)) if n >= 0 else text


def speak(application: QObject) -> QtTexts:
    """Let Qt speak the chosen language from now on; the translator belongs to the application."""
    QLocale.setDefault(QLocale("id_ID" if language() == INDONESIAN else "en_GB"))
    texts = QtTexts(application)
    QCoreApplication.installTranslator(texts)
    return texts
