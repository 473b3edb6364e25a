"""Bars with their counts: how many of each kind are there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kencana_meet.gui.theme import Size, theme

_WORDS = 0.46
"""The share of a column that its words take."""
_NARROW = 280
"""A column narrower than this has no room for its words beside the bar."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its words, how much of what, and the figures as they are to stand there."""

    words: str
    part: int
    whole: int
    figures: str

    @property
    def share(self) -> float:
        """How full the bar is, from 0 to 1."""
        return min(self.part / self.whole, 1.0) if self.whole else 0.0


class BarList(QWidget):
    """Bars below each other, in as many columns as asked for; a full one is green as well as full."""

    def __init__(self, columns: int = 1) -> None:
        super().__init__()
        self._most_columns = columns
        self.bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these."""
        if tuple(bars) != self.bars:
            self.bars = tuple(bars)
            self.setAccessibleName("; ".join(f"{bar.words} {bar.figures}" for bar in bars))
            self.updateGeometry()
            self.update()

    @property
    def _columns(self) -> int:
        return self._most_columns if self.width() >= theme().spread(_NARROW) * self._most_columns else 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the columns become one."""
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for all rows."""
        rows = -(-len(self.bars) // self._columns)
        return QSize(theme().spread(180), rows * self._row_height())

    def minimumSizeHint(self) -> QSize:
        """The same: no bar is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all bars."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, height = theme().spread(28), self._row_height()
        width = (self.width() - gap * (self._columns - 1)) / self._columns
        rows = -(-len(self.bars) // self._columns)
        for place, bar in enumerate(self.bars):
            column, line = divmod(place, rows)
            room = QRectF(column * (width + gap), line * height, width, height)
            (self._draw_stacked if self._columns == 1 else self._draw_beside)(painter, room, bar)

    def _row_height(self) -> int:
        return theme().spread(33 if self._columns == 1 else 23)

    def _draw_stacked(self, painter: QPainter, room: QRectF, bar: Bar) -> None:
        thick = theme().spread(5)
        text_room = QRectF(room.left(), room.top(), room.width(), room.height() - thick - theme().spread(6))
        self._draw_words(painter, text_room, bar)
        self._draw_bar(painter, QRectF(room.left(), text_room.bottom() + 1, room.width(), thick), bar)

    def _draw_beside(self, painter: QPainter, room: QRectF, bar: Bar) -> None:
        words, figures, thick = room.width() * _WORDS, theme().spread(58), theme().spread(7)
        self._draw_words(painter, room, bar, words)
        track = QRectF(room.left() + words, room.center().y() - thick / 2, room.width() - words - figures, thick)
        self._draw_bar(painter, track, bar)

    def _draw_words(self, painter: QPainter, room: QRectF, bar: Bar, words_width: float = 0) -> None:
        chosen = theme()
        painter.setFont(chosen.font(Size.SMALL))
        metrics = painter.fontMetrics()
        left = words_width - chosen.spread(10) or room.width() - metrics.horizontalAdvance(bar.figures) - 12
        left = left if words_width else room.width() - metrics.horizontalAdvance(bar.figures) - chosen.spread(12)
        painter.setPen(QColor(chosen.tokens.ink))
        shown = metrics.elidedText(bar.words, Qt.TextElideMode.ElideRight, int(left))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.setPen(QColor(chosen.tokens.muted))
        painter.setFont(chosen.figures(Size.SMALL))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), bar.figures)

    def _draw_bar(self, painter: QPainter, track: QRectF, bar: Bar) -> None:
        colors, half = theme().tokens, track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.track))
        painter.drawRoundedRect(track, half, half)
        if bar.share:
            painter.setBrush(QColor(colors.ok if bar.part >= bar.whole else colors.accent))
            full = QRectF(track.left(), track.top(), max(track.width() * bar.share, track.height()), track.height())
            painter.drawRoundedRect(full, half, half)


class Meter(QWidget):
    """One thick bar."""

    def __init__(self) -> None:
        super().__init__()
        self.part, self.whole = 0, 0
        self.setFixedHeight(theme().spread(8))

    def set_part(self, part: int, whole: int) -> None:
        """Show how much of what."""
        self.part, self.whole = part, whole
        self.setAccessibleName(f"{part}/{whole}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter, colors, room = QPainter(self), theme().tokens, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.track))
        painter.drawRoundedRect(room, 4, 4)
        if self.part and self.whole:
            painter.setBrush(QColor(colors.ok))
            painter.drawRoundedRect(
                QRectF(0, 0, max(room.width() * min(self.part / self.whole, 1), room.height()), room.height()), 4, 4
            )
