"""The shapes that go with the tones: a circle with a hook, a triangle with a stroke, an octagon with a cross."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kencana_meet.gui.theme import Tone, theme


def draw_sign(painter: QPainter, room: QRectF, tone: Tone) -> None:
    """Draw the sign of a tone into a square room: filled with the tone's ink, the mark in the colour behind it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink, back = theme().text_color(tone), theme().back_color(tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    {Tone.OK: _circle, Tone.WAIT: _triangle, Tone.STOP: _octagon, Tone.INFO: _square, Tone.PLAIN: _square}[tone](
        painter, room
    )
    _mark(painter, room, tone, back)
    painter.restore()


def _circle(painter: QPainter, room: QRectF) -> None:
    painter.drawEllipse(room)


def _square(painter: QPainter, room: QRectF) -> None:
    painter.drawRoundedRect(room, room.width() * 0.22, room.width() * 0.22)


def _triangle(painter: QPainter, room: QRectF) -> None:
    side = room.width()
    painter.setPen(QPen(painter.brush().color(), side * 0.1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                        Qt.PenJoinStyle.RoundJoin))  # fmt: skip
    inner = room.adjusted(side * 0.05, side * 0.08, -side * 0.05, -side * 0.08)
    painter.drawPolygon(QPolygonF([QPointF(inner.center().x(), inner.top()), inner.bottomRight(), inner.bottomLeft()]))


def _octagon(painter: QPainter, room: QRectF) -> None:
    radius = room.width() / 2 * 1.04
    corners = [
        room.center() + QPointF(radius * cos(pi / 8 + k * pi / 4), radius * sin(pi / 8 + k * pi / 4)) for k in range(8)
    ]
    painter.drawPolygon(QPolygonF(corners))


_STROKES: dict[Tone, tuple[tuple[tuple[float, float], ...], ...]] = {
    Tone.OK: (((0.28, 0.52), (0.44, 0.68), (0.73, 0.35)),),
    Tone.WAIT: (((0.5, 0.4), (0.5, 0.63)), ((0.5, 0.78), (0.5, 0.785))),
    Tone.STOP: (((0.33, 0.33), (0.67, 0.67)), ((0.67, 0.33), (0.33, 0.67))),
    Tone.INFO: (((0.5, 0.45), (0.5, 0.73)), ((0.5, 0.28), (0.5, 0.285))),
    Tone.PLAIN: (((0.3, 0.5), (0.7, 0.5)),),
}


def _mark(painter: QPainter, room: QRectF, tone: Tone, color: QColor) -> None:
    width = room.width() * (0.1 if tone is not Tone.WAIT else 0.09)
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in _STROKES[tone]:
        points = [QPointF(room.left() + x * room.width(), room.top() + y * room.height()) for x, y in stroke]
        painter.drawPolyline(QPolygonF(points))
