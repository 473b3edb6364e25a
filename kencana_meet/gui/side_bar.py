"""The side bar: the event with its switcher, the pages with their keys, the desk."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kencana_meet.gui.icons import picture
from kencana_meet.gui.page import PageEntry
from kencana_meet.gui.theme import SMALL_GAP, SMALL_RADIUS, Size, theme
from kencana_meet.gui.widgets.texts import BOLD, MEDIUM, SEMI_BOLD, Line, muted, words
from kencana_meet.i18n import _

WIDTH, _MARGIN = 208, 10
_LONGEST_TITLE = 64
"""Three lines in the card; the tool tip has all of it."""


class PageButton(QAbstractButton):
    """A page in the side bar: icon, title, key; the chosen one has a golden bar at its left."""

    def __init__(self, entry: PageEntry) -> None:
        super().__init__()
        self.key = entry.key
        self._icon_name, self._shortcut = entry.icon, entry.shortcut
        self.setText(entry.title())
        self.setAccessibleName(entry.title())
        self.setAccessibleDescription(entry.shortcut)
        self.setToolTip(f"{entry.title()} ({entry.shortcut})")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(theme().spread(35))

    def sizeHint(self) -> QSize:
        """As wide as the bar."""
        return QSize(theme().spread(180), theme().spread(35))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the bar."""
        del event
        painter, chosen = QPainter(self), theme()
        colors, room = chosen.tokens, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors.gold) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse() or self.hasFocus():
            painter.setBrush(QColor(colors.side_chosen if self.isChecked() else colors.side).lighter(
                100 if self.isChecked() else 125))  # fmt: skip
            painter.drawRoundedRect(room, SMALL_RADIUS, SMALL_RADIUS)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.gold))
            painter.drawRoundedRect(QRectF(0, 5, 3, self.height() - 10), 1.5, 1.5)
        self._draw_words(painter)

    def _draw_words(self, painter: QPainter) -> None:
        chosen = theme()
        colors, side = chosen.tokens, chosen.spread(17)
        ink = colors.on_side if self.isChecked() else colors.on_side_muted
        painter.drawPixmap(chosen.breadth(11), (self.height() - side) // 2, picture(self._icon_name, side, ink))
        painter.setPen(QColor(colors.on_side))
        painter.setFont(chosen.font(weight=SEMI_BOLD if self.isChecked() else MEDIUM))
        room = self.rect().adjusted(chosen.breadth(36), 0, -chosen.breadth(9), 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.setPen(QColor(colors.on_side_muted))
        painter.setFont(chosen.font(Size.SMALL))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._shortcut)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Quiet again."""
        self.update()
        super().leaveEvent(event)


class EventCard(QFrame):
    """The event of the window; pressed, it asks for the list of events."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("eventCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QHBoxLayout(self)
        self._layout = layout
        layout.setContentsMargins(theme().spread(10), SMALL_GAP, SMALL_GAP, SMALL_GAP)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.title = words("", weight=SEMI_BOLD)
        self.detail = muted("")
        texts.addWidget(self.title)
        texts.addWidget(self.detail)
        layout.addLayout(texts, 1)
        arrow = QLabel()
        arrow.setPixmap(picture("chevron-down", theme().spread(14), theme().tokens.on_side_muted))
        layout.addWidget(arrow)

    def set_event(self, title: str, detail: str) -> None:
        """Show this event."""
        shortened = title if len(title) <= _LONGEST_TITLE else title[:_LONGEST_TITLE].rstrip() + "…"
        self.title.setText(shortened)
        self.detail.setText(detail)
        self.setToolTip(f"{title} ({_('Switch event')}: Ctrl+E)")
        self.setAccessibleName(f"{_('Event')}: {title}, {detail}")
        self._fit()

    def _fit(self) -> None:
        """As high as the words need: the layout learns that too late."""
        margins = self._layout.contentsMargins()
        beside = margins.left() + margins.right() + theme().spread(14) + self._layout.spacing()
        width = theme().breadth(WIDTH) - 2 * theme().spread(_MARGIN) - beside - 2
        words_height = sum(label.heightForWidth(width) for label in (self.title, self.detail))
        self.setFixedHeight(words_height + margins.top() + margins.bottom() + 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list."""
        super().mousePressEvent(event)
        self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list by Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class SideBar(QWidget):
    """All of the bar; `page_pressed` carries the key of the page."""

    page_pressed = Signal(str)

    def __init__(self, pages: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme().breadth(WIDTH))
        self.setAccessibleName(_("Pages"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(
            theme().spread(_MARGIN), theme().spread(14), theme().spread(_MARGIN), theme().spread(16)
        )
        layout.setSpacing(2)
        layout.addLayout(self._brand())
        layout.addSpacing(theme().spread(10))
        self.card = EventCard()
        layout.addWidget(self.card)
        layout.addSpacing(theme().spread(10))
        self.buttons = {entry.key: PageButton(entry) for entry in pages}
        for button in self.buttons.values():
            button.clicked.connect(self._tell)
            layout.addWidget(button)
        layout.addStretch(1)
        line = QFrame()
        line.setObjectName("sideRule")
        line.setFixedHeight(1)
        layout.addWidget(line)
        layout.addSpacing(SMALL_GAP)
        self.desk = Line("", Size.SMALL).muted()
        self.desk.setContentsMargins(theme().spread(10), 0, 0, 0)
        layout.addWidget(self.desk)

    def set_page(self, key: str) -> None:
        """Mark the page that is shown."""
        for button in self.buttons.values():
            button.setChecked(button.key == key)

    def _brand(self) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setContentsMargins(theme().spread(10), 0, 0, 0)
        layout.setSpacing(theme().spread(9))
        layout.addWidget(_Mark())
        layout.addWidget(words("Kencana Meet", Size.LARGE, BOLD), 1)
        return layout

    def _tell(self) -> None:
        button = self.sender()
        if isinstance(button, PageButton):
            button.setChecked(True)
            self.page_pressed.emit(button.key)


class _Mark(QWidget):
    """The golden mark of the program: a card with its hook."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme().spread(22), theme().spread(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().tokens.gold))
        painter.drawRoundedRect(QRectF(self.rect()), SMALL_RADIUS, SMALL_RADIUS)
        side = theme().spread(16)
        place = (self.width() - side) // 2
        painter.drawPixmap(place, place, picture("check", side, theme().tokens.side))
