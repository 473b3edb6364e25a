"""The fast table: an own model that is reset or changed by difference, rows of one or two lines, pills in cells.

Never a `QSortFilterProxyModel` (144 ms a key over 10,000 rows, measured; this model 12 ms): the view model filters and
sorts, the table shows.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from kencana_meet.gui.theme import Size, Tone, theme
from kencana_meet.gui.widgets.pill import draw_pill, pill_size
from kencana_meet.gui.widgets.texts import REGULAR, SEMI_BOLD

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: words, perhaps a second line below, or a pill where a tone is given."""

    words: str
    below: str = ""
    tone: str = ""
    strong: bool = False

    @property
    def said(self) -> str:
        """All of it, for the tool tip and the screen reader."""
        return f"{self.words}\n{self.below}" if self.below else self.words


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: its heading, what it shows of a row, and its share of the width (0: as wide as its heading asks)."""

    heading: str
    cell: Callable[[Row], Cell]
    stretch: int = 1
    width: int = 0


class RowsModel(QAbstractTableModel, Generic[Row]):
    """The rows as the view model gave them; `key` tells which row is which from one state to the next."""

    def __init__(self, columns: Sequence[Column[Row]], key: Callable[[Row], str]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.key = key
        self.rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows: where the same ones stand in the same order only what changed is drawn anew."""
        old, self_keys = self.rows, [self.key(row) for row in rows]
        if self_keys == [self.key(row) for row in old]:
            self.rows = rows
            if rows and rows != old:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell, and its words for whoever reads the table."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role not in (CELL, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        cell = self.columns[index.column()].cell(self.rows[index.row()])
        return cell if role == CELL else cell.said

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The headings, at the left."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


class RowsTable(QTableView, Generic[Row]):
    """The table. `set_rows` keeps selection and scrolling; `row_chosen` tells the key of the row the user went to."""

    row_chosen = Signal(str)
    row_opened = Signal(str)

    def __init__(self, name: str, columns: Sequence[Column[Row]], key: Callable[[Row], str], lines: int = 2) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.rows = RowsModel(columns, key)
        self.setModel(self.rows)
        self.setItemDelegate(_CellPainter(self))
        self._dress(lines)
        self._size_columns()
        self._empty_words = ""
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.activated.connect(self._tell_opened)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; whoever was chosen stays chosen where still there."""
        chosen, scrolled = self.chosen_keys(), self.verticalScrollBar().value()
        current = self.current_key()
        with QSignalBlocker(self.selectionModel()):
            self.rows.set_rows(rows)
            self._choose_again(chosen, current)
        self.verticalScrollBar().setValue(scrolled)

    def set_empty_words(self, words: str) -> None:
        """What stands in the middle where there is no row."""
        self._empty_words = words

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or what stands there without any."""
        super().paintEvent(event)
        if self._empty_words and not self.rows.rows:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme().tokens.muted))
            room = self.viewport().rect()
            align = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(align), self._empty_words)

    def chosen_keys(self) -> tuple[str, ...]:
        """The keys of the selected rows, in their order on the screen."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return tuple(self.rows.key(self.rows.rows[place]) for place in places if place < len(self.rows.rows))

    def current_key(self) -> str:
        """The key of the row with the focus; empty where there is none."""
        place = self.currentIndex().row()
        return self.rows.key(self.rows.rows[place]) if 0 <= place < len(self.rows.rows) else ""

    def choose(self, key: str) -> None:
        """Go to the row of that key, if it is there."""
        for place, row in enumerate(self.rows.rows):
            if self.rows.key(row) == key:
                self.selectRow(place)
                self.scrollTo(self.rows.index(place, 0))
                return

    def _choose_again(self, keys: tuple[str, ...], current: str) -> None:
        wanted = set(keys)
        places = [place for place, row in enumerate(self.rows.rows) if self.rows.key(row) in wanted]
        flags = self.selectionModel().SelectionFlag
        for place in places:
            index = self.rows.index(place, 0)
            self.selectionModel().select(index, flags.Select | flags.Rows)
            if self.rows.key(self.rows.rows[place]) == current:
                self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.viewport().update()

    def _dress(self, lines: int) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme().row_height + (theme().spread(14) if lines > 1 else 0))
        self.horizontalHeader().setHighlightSections(False)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for place, column in enumerate(self.rows.columns):
            mode = QHeaderView.ResizeMode.Stretch if column.stretch else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(place, mode)
            if not column.stretch:
                header.resizeSection(place, theme().spread(column.width))

    def _tell_chosen(self, current: QModelIndex) -> None:
        if 0 <= current.row() < len(self.rows.rows):
            self.row_chosen.emit(self.rows.key(self.rows.rows[current.row()]))

    def _tell_opened(self, index: QModelIndex) -> None:
        self.row_opened.emit(self.rows.key(self.rows.rows[index.row()]))


class _CellPainter(QStyledItemDelegate):
    """Draws a cell: one or two lines, or a pill; the chosen row by its back colour and a bar at its left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL)
        painter.save()
        self._draw_back(painter, option, index)
        room = QRectF(option.rect).adjusted(theme().spread(12), 0, -theme().spread(6), 0)
        if cell.tone:
            size = pill_size(cell.words, Tone(cell.tone))
            width = min(size.width(), room.width())
            draw_pill(painter, QRectF(room.left(), room.center().y() - size.height() / 2, width, size.height()),
                      cell.words, Tone(cell.tone))  # fmt: skip
        else:
            self._draw_lines(painter, room, cell)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(theme().spread(80), theme().row_height)

    def _draw_back(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors = theme().tokens
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colors.info_bg))
            if index.column() == 0:
                painter.fillRect(option.rect.adjusted(0, 0, 3 - option.rect.width(), 0), QColor(colors.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colors.hover))
        painter.setPen(QColor(colors.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _draw_lines(self, painter: QPainter, room: QRectF, cell: Cell) -> None:
        colors = theme().tokens
        letters = any(char.isalpha() for char in cell.words)
        font = theme().font if letters else theme().figures
        painter.setFont(font(weight=SEMI_BOLD if cell.strong else REGULAR))
        painter.setPen(QColor(colors.ink))
        height = painter.fontMetrics().height()
        if not cell.below:
            self._draw_line(painter, room, cell.words)
            return
        top = room.center().y() - height
        self._draw_line(painter, QRectF(room.left(), top, room.width(), height), cell.words)
        painter.setFont(theme().font(Size.SMALL))
        painter.setPen(QColor(colors.muted))
        self._draw_line(painter, QRectF(room.left(), top + height + 1, room.width(), height), cell.below)

    def _draw_line(self, painter: QPainter, room: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
