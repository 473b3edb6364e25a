"""Labels that show words just as they are: never as mark-up, and never cut without saying so."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kencana_meet.gui.theme import Size, theme

REGULAR, MEDIUM, SEMI_BOLD, BOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold


def words(text: str, size: Size = Size.BODY, weight: QFont.Weight = REGULAR) -> QLabel:
    """A label that wraps where it must."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme().font(size, weight))
    label.setWordWrap(True)
    return label


def muted(text: str, size: Size = Size.SMALL) -> QLabel:
    """A wrapping label of lesser weight."""
    label = words(text, size)
    label.setProperty("tone", "muted")
    return label


class Line(QLabel):
    """One line that ends in … where the room is short; the tool tip has all of it."""

    def __init__(self, text: str = "", size: Size = Size.BODY, weight: QFont.Weight = REGULAR) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme().font(size, weight))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def muted(self) -> "Line":
        """The same in the lesser colour."""
        self.setProperty("tone", "muted")
        return self

    def minimumSizeHint(self) -> QSize:
        """Narrow is allowed."""
        return QSize(theme().spread(24), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        del event
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()), text)
        if self.toolTip() != (self.text() if text != self.text() else ""):
            self.setToolTip(self.text() if text != self.text() else "")


def named(widget: QWidget, name: str) -> QWidget:
    """The widget with the name that a screen reader says."""
    widget.setAccessibleName(name)
    return widget
