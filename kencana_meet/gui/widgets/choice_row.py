"""A few ways to choose from, side by side as buttons (A4 | F4)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from kencana_meet.gui.theme import SMALL_GAP, theme
from kencana_meet.gui.widgets.form import Option
from kencana_meet.gui.widgets.texts import MEDIUM


class ChoiceRow(QWidget):
    """One of a few; arrows move between them."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[Option]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL_GAP)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for option in options:
            button = QPushButton(option.words)
            button.setCheckable(True)
            button.setFont(theme().font(weight=MEDIUM))
            button.setProperty("option", option.key)
            button.setAccessibleName(f"{name}: {option.words}")
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.buttonClicked.connect(self._tell)

    def key(self) -> str:
        """The key of the chosen one; empty where none is."""
        button = self._group.checkedButton()
        return str(button.property("option")) if button else ""

    def set_key(self, key: str) -> None:
        """Choose the one of that key, without telling."""
        for button in self._group.buttons():
            if button.property("option") == key:
                button.setChecked(True)

    def _tell(self, button: QAbstractButton) -> None:
        self.chosen.emit(str(button.property("option")))
