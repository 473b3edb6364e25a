"""The line at the bottom: only what is true at this moment."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kencana_meet.gui.theme import Size, theme
from kencana_meet.gui.widgets.texts import Line, muted
from kencana_meet.i18n import _


class StatusBar(QWidget):
    """When the last change went to disk, what the page has to say, and the key that finds anything."""

    def __init__(self, find_key: str) -> None:
        super().__init__()
        self.setObjectName("statusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme().spread(28))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme().spread(20), 0, theme().spread(20), 0)
        layout.setSpacing(theme().spread(8))
        self._dot = _Dot()
        self.saved = muted("")
        self.saved.setWordWrap(False)
        self.file = Line("", Size.SMALL).muted()
        self.hint = muted(f"{find_key} {_('Find anything')}")
        self.hint.setWordWrap(False)
        self._dot.hide()
        layout.addWidget(self._dot)
        layout.addWidget(self.saved)
        layout.addSpacing(theme().spread(14))
        layout.addWidget(self.file, 1)
        layout.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignRight)

    def set_saved(self, saved: str, file: str) -> None:
        """Say when the last change was saved, and in which file."""
        self.saved.setText(saved)
        self._dot.setVisible(bool(saved))
        self.file.setText(file)


class _Dot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme().spread(8), theme().spread(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().tokens.ok))
        painter.drawEllipse(QRectF(self.rect()))
