"""No English word in any dialog or menu that Qt draws."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kencana_meet import i18n
from kencana_meet.gui.qt_texts import QtTexts, speak
from tests.test_i18n import catalogues


class Listening(QTranslator):
    """Hears what Qt asks for and hands on to our texts."""

    def __init__(self, texts: QtTexts) -> None:
        super().__init__()
        self.texts = texts
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        self.asked.add((context, source))
        return self.texts.translate(context, source, disambiguation, n)


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[Listening]:
    listening = Listening(QtTexts())
    QCoreApplication.installTranslator(listening)
    yield listening
    known = {(message.context, message.id) for message in catalogues()["qt.po"] if message.string}
    QCoreApplication.removeTranslator(listening)
    # The names of all keys are asked for to read a shortcut; drawn are only those of the shortcuts there are.
    asked = {(context, text) for context, text in listening.asked if context != "QShortcut"}
    assert sorted(asked - known) == []


def menu_words(menu: QMenu) -> list[str]:
    return [one.text().replace("&", "").split("\t")[0] for one in menu.actions() if one.text()]


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit, QPlainTextEdit])
def test_menus_of_fields(qtbot: QtBot, heard: Listening, kind: type[QWidget]) -> None:
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()  # type: ignore[attr-defined]  # all three have it
    assert menu_words(menu) == ["Batalkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus", "Pilih semua"]


def test_message_box(qtbot: QtBot, heard: Listening) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    button = QMessageBox.StandardButton
    box.setStandardButtons(button.Save | button.Discard | button.Cancel | button.Yes | button.No | button.Retry)
    box.setDetailedText("x")
    box.show()
    words = {one.text().replace("&", "") for one in box.findChildren(QAbstractButton)}
    assert {"Simpan", "Buang", "Batal", "Ya", "Tidak", "Coba lagi", "Tampilkan rincian …"} <= words


@pytest.mark.parametrize("mode", [QFileDialog.AcceptMode.AcceptOpen, QFileDialog.AcceptMode.AcceptSave])
@pytest.mark.parametrize("files", [QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.Directory])
def test_file_dialog(qtbot: QtBot, heard: Listening, mode: QFileDialog.AcceptMode, files: QFileDialog.FileMode) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.setFileMode(files)
    dialog.show()
    assert {"Lihat di:", "Berkas:"} & _labels(dialog) or "Folder:" in _labels(dialog)
    assert "Look in:" not in _labels(dialog)


@pytest.mark.qt_log_ignore("Cannot be used on non-native printers", extend=True)
def test_print_dialogs_of_linux(qtbot: QtBot, heard: Listening) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    for dialog in (QPrintDialog(printer), QPageSetupDialog(printer)):
        qtbot.addWidget(dialog)
        dialog.show()
    assert QPrintDialog(printer).windowTitle() == "Cetak"


def test_calendar_and_input(qtbot: QtBot, heard: Listening) -> None:
    calendar, asking = QCalendarWidget(), QInputDialog()
    for widget in (calendar, asking):
        qtbot.addWidget(widget)
        widget.show()
    names = {one.text() for one in calendar.findChildren(QAbstractButton)}
    assert calendar.locale().name() == "id_ID"
    assert not {"January", "February"} & names


def test_english_stays_english(qtbot: QtBot, qapp: QApplication) -> None:
    i18n.choose(i18n.ENGLISH)
    texts = speak(qapp)
    field = QLineEdit()
    qtbot.addWidget(field)
    assert menu_words(field.createStandardContextMenu())[:2] == ["Undo", "Redo"]
    qapp.removeTranslator(texts)


def _labels(dialog: QDialog) -> set[str]:
    return {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
