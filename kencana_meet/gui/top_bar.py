"""The bar above a page: its title, a sentence, its buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kencana_meet.gui.theme import Size, theme
from kencana_meet.gui.widgets.buttons import PLAIN, PRIMARY, ActionButton
from kencana_meet.gui.widgets.card import empty
from kencana_meet.gui.widgets.texts import BOLD, Line, words


class TopBar(QWidget):
    """Title, subtitle and buttons of the page that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme().spread(56))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme().spread(20), 0, theme().spread(20), 0)
        layout.setSpacing(theme().spread(10))
        self.title = words("", Size.TITLE, BOLD)
        self.title.setWordWrap(False)
        self.subtitle = Line().muted()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme().spread(10))
        layout.addWidget(self.title)
        layout.addWidget(self.subtitle, 1)
        layout.addLayout(self._buttons)

    def set_heading(self, title: str, subtitle: str) -> None:
        """Show these words."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Show these buttons; the last one is the main one."""
        empty(self._buttons)
        for place, one in enumerate(actions, 1):
            self._buttons.addWidget(ActionButton(one, PRIMARY if place == len(actions) else PLAIN))
