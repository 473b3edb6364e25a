"""The small round label: its words with a sign, so that its state is told by more than the colour."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kencana_meet.gui.theme import Size, Tone, theme
from kencana_meet.gui.widgets.signs import draw_sign
from kencana_meet.gui.widgets.texts import SEMI_BOLD


class Pill(QWidget):
    """A label in a tone; `ok`, `wait` and `stop` carry their sign as well."""

    def __init__(self, text: str, tone: str = Tone.PLAIN) -> None:
        super().__init__()
        self.setFont(theme().font(Size.SMALL, SEMI_BOLD))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.text, self.tone = text, Tone(tone)
        self.set_words(text, tone)

    def set_words(self, text: str, tone: str) -> None:
        """Show other words in another tone."""
        self.text, self.tone = text, Tone(tone)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        return pill_size(self.text, self.tone)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        draw_pill(painter, QRectF(self.rect()), self.text, self.tone)


def pill_size(text: str, tone: Tone) -> QSize:
    """The room that a pill of these words takes."""
    metrics, chosen = QFontMetrics(theme().font(Size.SMALL, SEMI_BOLD)), theme()
    sign = chosen.spread(14) if tone in (Tone.OK, Tone.WAIT, Tone.STOP) else 0
    return QSize(metrics.horizontalAdvance(text) + chosen.spread(16) + sign, metrics.height() + chosen.spread(5))


def draw_pill(painter: QPainter, room: QRectF, text: str, tone: Tone) -> None:
    """Draw a pill into a room, for widgets and table cells alike; too long words end in …."""
    chosen = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = chosen.text_color(tone)
    painter.setPen(QPen(ink, 1) if chosen.scheme == "contrast" else Qt.PenStyle.NoPen)
    painter.setBrush(chosen.back_color(tone))
    half = room.height() / 2
    painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), half, half)
    left = room.left() + chosen.spread(8)
    if tone in (Tone.OK, Tone.WAIT, Tone.STOP):
        side = chosen.spread(10)
        draw_sign(painter, QRectF(left, room.center().y() - side / 2 + 0.5, side, side), tone)
        left += chosen.spread(14)
    painter.setFont(chosen.font(Size.SMALL, SEMI_BOLD))
    painter.setPen(ink)
    words_room = QRectF(left, room.top(), room.right() - chosen.spread(6) - left, room.height())
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(words_room.width()) + 1)
    painter.drawText(words_room, int(Qt.AlignmentFlag.AlignVCenter), shown)
    painter.restore()
