"""The answer of the check-in, to be read at a glance from two metres: colour, shape and words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kencana_meet.gui.icons import picture
from kencana_meet.gui.theme import RADIUS, SMALL_GAP, Size, Tone, theme
from kencana_meet.gui.widgets.buttons import ActionButton
from kencana_meet.gui.widgets.card import empty
from kencana_meet.gui.widgets.pill import Pill
from kencana_meet.gui.widgets.signs import draw_sign
from kencana_meet.gui.widgets.texts import BOLD, MEDIUM, words

_HEIGHT, _BUTTONS = 268, 148
_LONG_NAME = 30
"""Characters that stand in one line at the largest size at 1366 pixels; longer ones are set smaller."""


@dataclass(frozen=True, slots=True)
class PanelTag:
    """A label below the answer, and its tone."""

    words: str
    tone: str = Tone.PLAIN


class AnswerPanel(QFrame):
    """Shows one answer; `tone`, `headline` and `name` are what it shows at this moment."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(theme().spread(_HEIGHT))
        self.tone = Tone.INFO
        layout = QHBoxLayout(self)
        side = theme().spread(150)
        layout.setContentsMargins(side, theme().spread(18), theme().spread(22), theme().spread(18))
        layout.setSpacing(theme().spread(18))
        texts = QVBoxLayout()
        texts.setSpacing(theme().spread(5))
        self._headline = words("", Size.NAME, BOLD)
        self._name = words("", Size.NAME, BOLD)
        self._line = words("", Size.TITLE)
        self._advice = words("", Size.LARGE, MEDIUM)
        self._tags = QHBoxLayout()
        self._tags.setSpacing(SMALL_GAP)
        texts.addStretch(1)
        for label in (self._headline, self._name, self._line, self._advice):
            texts.addWidget(label)
        texts.addSpacing(theme().spread(6))
        texts.addLayout(self._tags)
        texts.addStretch(1)
        layout.addLayout(texts, 1)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(SMALL_GAP)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        layout.addLayout(self._buttons)

    @property
    def headline(self) -> str:
        """The words in the tone's colour."""
        return self._headline.text()

    @property
    def name(self) -> str:
        """Whose card it was."""
        return self._name.text()

    @property
    def line(self) -> str:
        """Title and office."""
        return self._line.text()

    @property
    def advice(self) -> str:
        """What to do next."""
        return self._advice.text()

    def add_button(self, button: ActionButton) -> None:
        """Put a button at the right end."""
        button.setMinimumWidth(theme().spread(_BUTTONS))
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def show_answer(
        self, tone: str, headline: str, name: str, line: str, advice: str, tags: Sequence[PanelTag]
    ) -> None:
        """Show one answer; the page calls `repaint` right after, so that it is seen before anything else is asked."""
        self.tone = Tone(tone)
        for label, text in (
            (self._headline, headline), (self._name, name), (self._line, line), (self._advice, advice),
        ):  # fmt: skip
            label.setText(text)
            label.setVisible(bool(text))
        self._fit_name(name)
        self._color()
        empty(self._tags)
        for tag in tags:
            self._tags.addWidget(Pill(tag.words, tag.tone))
        self._tags.addStretch(1)
        self.setAccessibleName(". ".join(part for part in (headline, name, line, advice) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground in the tone's colour, its edge and its sign."""
        del event
        painter, chosen, quiet = QPainter(self), theme(), self.tone in (Tone.INFO, Tone.PLAIN)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back = QColor(chosen.tokens.surface) if quiet else chosen.back_color(self.tone)
        edge = QColor(chosen.tokens.line) if quiet else chosen.text_color(self.tone)
        painter.setBrush(back)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        side = chosen.spread(100)
        room = QRectF(chosen.spread(28), (self.height() - side) / 2, side, side)
        if quiet:
            drawn = picture("scan-qr-code", side, chosen.tokens.muted)
            painter.drawPixmap(room.topLeft().toPoint(), drawn)
        else:
            draw_sign(painter, room, self.tone)

    def _color(self) -> None:
        ink = theme().tokens.ink
        color = ink if self.tone in (Tone.INFO, Tone.PLAIN) else theme().text_color(self.tone).name()
        self._headline.setStyleSheet(f"color: {color};")
        for label in (self._name, self._line, self._advice):
            label.setStyleSheet(f"color: {ink};")

    def _fit_name(self, name: str) -> None:
        """A long name is set smaller, so that it stands whole."""
        steps = ((_LONG_NAME, Size.NAME), (2 * _LONG_NAME, Size.HEADLINE))
        size = next((size for most, size in steps if len(name) <= most), Size.TITLE)
        self._name.setFont(theme().font(size, BOLD))
        short = len(self._headline.text()) <= _LONG_NAME
        self._headline.setFont(theme().font(Size.NAME if short else Size.HEADLINE, BOLD))

    def labels(self) -> tuple[QLabel, ...]:
        """The labels, for the test that nothing is cut off."""
        return (self._headline, self._name, self._line, self._advice)


def fits(widget: QWidget) -> bool:
    """Whether a wrapping label has the height it needs at its width."""
    return not isinstance(widget, QLabel) or widget.heightForWidth(widget.width()) <= widget.height() + 1
