"""The list of events that hangs at the event card."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kencana_meet.view_models.wording import days_words

if TYPE_CHECKING:
    from kencana_meet.view_models.events import EventLine


class EventMenu(QMenu):
    """The events, the open one with its mark; below them the actions that make and change one."""

    event_pressed = Signal(str)

    def __init__(self, parent: QWidget, lines: "Sequence[EventLine]", current: str, more: Sequence[QAction]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for line in lines:
            entry = self.addAction(f"{line.title.replace('&', '&&')} · {days_words(line.starts, line.ends)}")
            entry.setCheckable(True)
            entry.setChecked(line.id == current)
            entry.setData(line.id)
            entry.triggered.connect(self._tell)
        self.addSeparator()
        self.addActions(list(more))

    def _tell(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.event_pressed.emit(str(sender.data()))
