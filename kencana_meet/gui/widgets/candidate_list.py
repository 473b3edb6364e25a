"""Who fits the typed words: a list that hangs below the field, over the page."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kencana_meet.gui.theme import SMALL_GAP, theme
from kencana_meet.gui.widgets.rows_table import Cell, Column, RowsTable
from kencana_meet.gui.widgets.texts import muted
from kencana_meet.i18n import _
from kencana_meet.view_models.registration import Candidate

_SHOWN = 6


class CandidateList(QFrame):
    """The list; the field keeps the focus and hands the arrows on by `move`."""

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL_GAP, SMALL_GAP, SMALL_GAP, SMALL_GAP)
        self.table: RowsTable[Candidate] = RowsTable(
            _("People who fit"),
            (
                Column("", lambda one: Cell(one.name, one.detail, strong=True), 4),
                Column("", lambda one: Cell(one.state.words, tone=one.state.tone), 0, 170),
            ),
            lambda one: one.id,
        )
        self.table.horizontalHeader().hide()
        self.table.setSelectionMode(RowsTable.SelectionMode.SingleSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.clicked.connect(self._pick)
        layout.addWidget(self.table)
        layout.addWidget(muted(_("Arrows choose · Enter lets in · Esc closes")))
        self.hide()

    def show_below(self, field: QWidget, found: Sequence[Candidate]) -> None:
        """Show who fits; nothing to show hides it."""
        self.table.set_rows(tuple(found))
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.rows.index(-1, -1))
        if not found:
            self.hide()
            return
        rows = min(len(found), _SHOWN)
        height = rows * (theme().row_height + theme().spread(14)) + theme().spread(44)
        place = field.geometry()
        self.setGeometry(QRect(place.left(), place.bottom() + 4, max(place.width(), theme().spread(560)), height))
        self.show()
        self.raise_()

    def move_by(self, step: int) -> None:
        """Choose the next or the one before."""
        last = len(self.table.rows.rows) - 1
        if last >= 0:
            place = self.table.currentIndex().row()
            self.table.selectRow(min(max(place + step, 0), last) if place >= 0 else 0)

    def current(self) -> str:
        """The id of the chosen one; empty where none is or the list is closed."""
        return self.table.current_key() if self.isVisible() else ""

    def _pick(self) -> None:
        if key := self.table.current_key():
            self.picked.emit(key)
