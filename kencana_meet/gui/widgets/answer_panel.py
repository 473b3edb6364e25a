"""The answer of the check-in, to be read at a glance from two metres: colour, shape and words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kencana_meet.gui.icons import picture
from kencana_meet.gui.theme import RADIUS, SMALL_GAP, Size, Tone, theme
from kencana_meet.gui.widgets.buttons import ActionButton
from kencana_meet.gui.widgets.card import empty
from kencana_meet.gui.widgets.pill import Pill
from kencana_meet.gui.widgets.signs import draw_sign
from kencana_meet.gui.widgets.texts import BOLD, MEDIUM, words

_HEIGHT, _BUTTONS, _SIGN, _NARROW = 268, 148, 100, 600
_STEPS = (
    (Size.NAME, Size.NAME, Size.TITLE, Size.LARGE),
    (Size.HEADLINE, Size.NAME, Size.TITLE, Size.LARGE),
    (Size.HEADLINE, Size.HEADLINE, Size.TITLE, Size.LARGE),
    (Size.HEADLINE, Size.HEADLINE, Size.LARGE, Size.BODY),
    (Size.HEADLINE, Size.TITLE, Size.LARGE, Size.BODY),
    (Size.TITLE, Size.TITLE, Size.BODY, Size.BODY),
    (Size.TITLE, Size.LARGE, Size.BODY, Size.BODY),
    (Size.LARGE, Size.LARGE, Size.SMALL, Size.SMALL),
    (Size.BODY, Size.BODY, Size.SMALL, Size.SMALL),
)
"""Sizes of headline, name, line and advice, the largest first; the first at which everything stands whole is taken."""


@dataclass(frozen=True, slots=True)
class PanelTag:
    """A label below the answer, and its tone."""

    words: str
    tone: str = Tone.PLAIN


class AnswerPanel(QFrame):
    """Shows one answer; `tone`, `headline` and `name` are what it shows at this moment."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(theme().breadth(_HEIGHT))
        self.tone = Tone.INFO
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        edge = theme().breadth(18)
        self._outer.setContentsMargins(theme().breadth(_SIGN + 50), edge, edge, edge)
        self._outer.setSpacing(edge)
        texts = QVBoxLayout()
        self._spacing = theme().spread(5)
        texts.setSpacing(self._spacing)
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
        self._outer.addLayout(texts, 1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(SMALL_GAP)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        self._outer.addLayout(self._buttons)

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
        self._color()
        empty(self._tags)
        for tag in tags:
            self._tags.addWidget(Pill(tag.words, tag.tone))
        self._tags.addStretch(1)
        self._fit()
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
        side = chosen.breadth(_SIGN)
        room = QRectF(chosen.breadth(26), (self.height() - side) / 2, side, side)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow, the buttons stand below the words."""
        super().resizeEvent(event)
        narrow = self.width() < theme().spread(_NARROW)
        direction = QBoxLayout.Direction
        self._outer.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._buttons.setDirection(direction.LeftToRight if narrow else direction.TopToBottom)
        self._fit()

    def _fit(self) -> None:
        """The largest sizes at which all words stand whole."""
        shown = [label for label in self.labels() if not label.isHidden()]
        width, height = self._room()
        for sizes in _STEPS:
            for label, size in zip(self.labels(), sizes, strict=True):
                label.setFont(theme().font(size, label.font().weight()))
            needed = sum(label.heightForWidth(width) + self._spacing for label in shown)
            if needed <= height and all(_widest_word(label) <= width for label in shown):
                return

    def _room(self) -> tuple[int, int]:
        """Width and height for the words."""
        margins, beside = self._outer.contentsMargins(), self._outer.direction() == QBoxLayout.Direction.LeftToRight
        buttons = self._buttons.sizeHint()
        width = self.width() - margins.left() - margins.right()
        height = self.height() - margins.top() - margins.bottom() - theme().spread(34)
        if buttons.width() and beside:
            width -= buttons.width() + self._outer.spacing()
        elif buttons.width():
            height -= buttons.height() + self._outer.spacing()
        return max(width, 1), height

    def labels(self) -> tuple[QLabel, ...]:
        """The labels, for the test that nothing is cut off."""
        return (self._headline, self._name, self._line, self._advice)


def _widest_word(label: QLabel) -> int:
    metrics = label.fontMetrics()
    return max((metrics.horizontalAdvance(word) for word in label.text().split()), default=0)


def fits(widget: QWidget) -> bool:
    """Whether a wrapping label has the height it needs at its width."""
    return not isinstance(widget, QLabel) or widget.heightForWidth(widget.width()) <= widget.height() + 1
