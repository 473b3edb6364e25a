"""The window in tests: one application in the light theme, in Indonesian; the shell on the fakes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kencana_meet import i18n
from kencana_meet.gui import theme as themes
from kencana_meet.gui.page_table import event_form, pages
from kencana_meet.gui.qt_texts import speak
from kencana_meet.gui.shell import Shell
from kencana_meet.gui.style_sheet import dress
from tests.fakes.window import FakeParts, parts


@pytest.fixture(autouse=True)
def words_and_theme(qapp: QApplication) -> Iterator[None]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    i18n.choose(i18n.INDONESIAN)
    themes.choose(themes.Theme())
    if not qapp.styleSheet():
        dress(qapp)
    texts = speak(qapp)
    yield
    qapp.removeTranslator(texts)
    i18n.choose(i18n.INDONESIAN)


@pytest.fixture
def desk_parts(tmp_path: Path) -> Iterator[FakeParts]:
    with parts(tmp_path) as opened:
        yield opened


@pytest.fixture
def shell(qtbot: QtBot, desk_parts: FakeParts) -> Shell:
    window = Shell(pages(), event_form, QByteArray())
    qtbot.addWidget(window)
    window.show()
    window.open_parts(desk_parts)
    return window
