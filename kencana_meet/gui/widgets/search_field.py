"""The field for searching: a glass at the left, what was found at the right."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from kencana_meet.gui.icons import picture
from kencana_meet.gui.theme import Size, theme


class SearchField(QLineEdit):
    """A line to search in; `set_found` says beside the words how much was found."""

    def __init__(self, hint: str, icon_name: str = "search", size: Size = Size.BODY) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._found = ""
        self._text_size = size
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setFont(theme().font(size))
        self._make_room()

    def set_found(self, words: str) -> None:
        """Say how much was found."""
        if words != self._found:
            self._found = words
            self._make_room()
            self.update()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z with nothing typed is the window's, not the field's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not self.text():
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()
                return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the glass and the words about what was found."""
        super().paintEvent(event)
        chosen, painter = theme(), QPainter(self)
        side = chosen.spread(18)
        drawn = picture(self._icon_name, side, chosen.tokens.muted)
        painter.drawPixmap(chosen.spread(12), (self.height() - side) // 2, drawn)
        if self._found:
            painter.setFont(chosen.font(Size.SMALL))
            painter.setPen(QColor(chosen.tokens.muted))
            room = self.rect().adjusted(0, 0, -chosen.spread(12), 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._found)

    def _make_room(self) -> None:
        right = QFontMetrics(theme().font(Size.SMALL)).horizontalAdvance(self._found)
        self.setTextMargins(theme().spread(28), 0, right + theme().spread(10) if right else 0, 0)
