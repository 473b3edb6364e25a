"""The gallery opens: each widget can be shown in each of its states, in each scheme."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kencana_meet.gui import theme as themes
from kencana_meet.gui.gallery import Gallery
from kencana_meet.gui.style_sheet import dress
from kencana_meet.gui.theme import Scheme, Theme
from kencana_meet.gui.widgets.answer_panel import AnswerPanel, fits


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("scale", [90, 100, 150])
def test_every_widget_in_every_scheme_and_size(qtbot: QtBot, qapp: QApplication, scheme: Scheme, scale: int) -> None:
    themes.choose(Theme(scheme, scale))
    dress(qapp)
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.resize(1366, 900)
    gallery.show()
    for _ in range(3):
        QApplication.processEvents()
    clipped = [
        label.text()
        for panel in gallery.findChildren(AnswerPanel)
        for label in panel.labels()
        if label.isVisible() and not fits(label)
    ]
    themes.choose(Theme())
    dress(qapp)
    assert clipped == []
