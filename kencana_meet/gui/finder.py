"""`Ctrl+K`: any person, page or action by a few letters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kencana_meet.gui.theme import SMALL_GAP, Size, theme
from kencana_meet.gui.widgets.rows_table import Cell, Column, RowsTable
from kencana_meet.gui.widgets.search_field import SearchField
from kencana_meet.gui.widgets.texts import muted
from kencana_meet.i18n import _


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that fits: its words, what kind it is, and what happens when it is chosen."""

    key: str
    words: str
    detail: str
    kind: str
    go: Callable[[], object]


Provider = Callable[[str], Sequence[Found]]
"""Gives what fits the typed words; asked at every key, so it answers from memory."""


class FinderPanel(QFrame):
    """The field and the list below it, over the page; Esc closes it, arrows move, Enter goes there."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("popup")
        self.setAccessibleName(_("Find anything"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL_GAP, SMALL_GAP, SMALL_GAP, SMALL_GAP)
        self.field = SearchField(_("Find a person, a page or an action"), size=Size.LARGE)
        self.list: RowsTable[Found] = RowsTable(
            _("What was found"),
            (
                Column("", lambda found: Cell(found.words, found.detail), 3),
                Column("", lambda found: Cell(found.kind, tone="plain"), 0, 120),
            ),
            lambda found: found.key,
        )
        self.list.horizontalHeader().hide()
        self.list.setSelectionMode(RowsTable.SelectionMode.SingleSelection)
        self.hint = muted(_("Arrows choose · Enter goes there · Esc closes"))
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.hint)
        self._providers: tuple[Provider, ...] = ()
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._go)
        self.list.clicked.connect(self._go)
        self.field.installEventFilter(self)
        self.hide()

    def open(self, providers: Sequence[Provider]) -> None:
        """Show the panel with an empty field."""
        self._providers = tuple(providers)
        self.place()
        self.field.clear()
        self._search()
        self.show()
        self.raise_()
        self.field.setFocus()

    def place(self) -> None:
        """In the upper middle of the window."""
        room = self._over.rect()
        width, height = min(theme().spread(620), room.width() - 40), min(theme().spread(430), room.height() - 80)
        self.setGeometry((room.width() - width) // 2, theme().spread(60), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Esc of the field move in the list and close the panel; leaving the field closes it too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
            if event.key() == Qt.Key.Key_Escape:
                self.close_panel()
                return True
            if (step := steps.get(Qt.Key(event.key()))) is not None:
                self._move(step)
                return True
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and not self.list.hasFocus():
            self.close_panel()
        return super().eventFilter(watched, event)

    def close_panel(self) -> None:
        """Close it and give the focus back to the page."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def found(self) -> tuple[Found, ...]:
        """What the list shows."""
        return tuple(self.list.rows.rows)

    def _search(self) -> None:
        query = self.field.text()
        rows = [found for provider in self._providers for found in provider(query)]
        self.list.set_rows(rows)
        if rows:
            self.list.selectRow(0)

    def _move(self, step: int) -> None:
        last = len(self.list.rows.rows) - 1
        if last >= 0:
            self.list.selectRow(min(max(self.list.currentIndex().row() + step, 0), last))

    def _go(self) -> None:
        key = self.list.current_key()
        chosen = next((found for found in self.list.rows.rows if found.key == key), None)
        self.close_panel()
        if chosen is not None:
            chosen.go()
