"""Buttons made from actions; the key stands beside the words."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from kencana_meet.gui.actions import shown_key
from kencana_meet.gui.icons import picture
from kencana_meet.gui.theme import Size, theme
from kencana_meet.gui.widgets.texts import MEDIUM

PRIMARY, PLAIN, LINK = "primary", "plain", "link"


class ActionButton(QPushButton):
    """A button that shows an action's words and its key, and follows whether the action can be done."""

    def __init__(self, action: QAction, kind: str = PLAIN, icon_name: str = "", shown: str = "") -> None:
        """`shown` is the key to show where another action holds it."""
        super().__init__()
        self._action = action
        self._shown = shown
        self._icon_name = icon_name
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme().font(weight=MEDIUM))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Room for the words, the key and the icon."""
        chosen, metrics = theme(), self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + chosen.spread(2 * 13)
        if key := self._key():
            width += QFontMetrics(chosen.font(Size.SMALL)).horizontalAdvance(key) + chosen.spread(10)
        if self._icon_name:
            width += chosen.spread(24)
        return QSize(width, metrics.height() + chosen.spread(18))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as the theme draws it, then its words."""
        del event
        painter, option = QPainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        self._draw_words(painter)

    def _key(self) -> str:
        return self._shown or shown_key(self._action)

    def _draw_words(self, painter: QPainter) -> None:
        chosen = theme()
        left = chosen.spread(13)
        room = self.rect().adjusted(left, 0, -left, 0)
        ink = self._ink()
        if self._icon_name:
            drawn = picture(self._icon_name, chosen.spread(16), ink.name())
            painter.drawPixmap(room.left(), room.center().y() - chosen.spread(8) + 1, drawn)
            room.setLeft(room.left() + chosen.spread(24))
        painter.setPen(ink)
        painter.setFont(self.font())
        key = self._key()
        align = Qt.AlignmentFlag.AlignVCenter
        align |= Qt.AlignmentFlag.AlignLeft if key or self._icon_name else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(room, int(align), self.text())
        if key:
            self._draw_key(painter, room, key)

    def _draw_key(self, painter: QPainter, room: QRect, key: str) -> None:
        ink = self._ink()
        if ink.name().upper() == theme().tokens.ink.upper():
            ink = QColor(theme().tokens.muted)
        painter.setFont(theme().font(Size.SMALL))
        painter.setPen(ink)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), key)

    def _ink(self) -> QColor:
        colors = theme().tokens
        if not self.isEnabled():
            return QColor(colors.muted)
        if self.property("kind") == PRIMARY or self.isDown() or self.isChecked():
            return QColor(colors.on_accent)
        return QColor(colors.ink)

    def _follow(self) -> None:
        self.setText(self._action.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._action.isVisible()) if self.parent() else None
        self.setAccessibleDescription(self._key())
        self.updateGeometry()


def link(text: str) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(text)
    button.setProperty("kind", LINK)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
