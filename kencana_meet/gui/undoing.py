"""Undo and redo of the window, and the bar that offers it for 8 seconds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kencana_meet.domain.event import Event
from kencana_meet.gui.page import Notice
from kencana_meet.gui.widgets.undo_bar import UndoBar
from kencana_meet.i18n import _

if TYPE_CHECKING:
    from kencana_meet.view_models.history import HistoryDesk


class Undoing(QObject):
    """Takes back the newest act of an event; `undone` asks for everything shown to be asked for anew."""

    undone = Signal()
    said = Signal()

    def __init__(self, bar: UndoBar, key: str) -> None:
        super().__init__(bar)
        self._bar, self._key = bar, key
        self._history: HistoryDesk | None = None
        self._event: Event | None = None
        self._told_act = ""
        bar.undo_asked.connect(self._undo_told)

    def work_on(self, history: "HistoryDesk", event: Event | None) -> None:
        """Take back acts of this event from now on."""
        self._history, self._event = history, event
        self._bar.hide()

    def say(self, notice: Notice) -> None:
        """Say what was done, with the way back where there is one."""
        self._told_act = self._newest()
        if notice.undoable:
            self._bar.say_undoable(notice.words, self._key)
        else:
            self._bar.say(notice.words)
        self.said.emit()

    def undo(self) -> None:
        """Take back the newest act; raises `NothingToUndo` or `CannotUndo`."""
        if self._history is not None and self._event is not None:
            what = self._history.undo_told(self._event)
            self.undone.emit()
            self.say(Notice(_("Undone: {what}").format(what=what)))

    def redo(self) -> None:
        """Do again what was taken back last; raises `NothingToUndo`."""
        if self._history is not None and self._event is not None:
            self._history.redo(self._event)
            self.undone.emit()
            self.say(Notice(_("Done again.")))

    def _undo_told(self) -> None:
        """*Undo* of the bar: only what the bar told of, not what came after it."""
        if self._newest() == self._told_act:
            self.undo()
        else:
            self.say(Notice(_("Something else was done since; Ctrl+Z takes back the newest.")))

    def _newest(self) -> str:
        if self._history is None or self._event is None:
            return ""
        acts = self._history.acts(self._event, 1)
        return acts[0].act if acts else ""
