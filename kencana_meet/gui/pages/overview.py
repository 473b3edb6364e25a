"""The page *Ringkasan*: what to do next, the figures, who came from where, what is ready and what runs now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kencana_meet.domain.event import Event
from kencana_meet.gui.page import Ask, Page
from kencana_meet.gui.theme import GAP, SMALL_GAP, Size, theme
from kencana_meet.gui.widgets.bar_list import Bar, BarList
from kencana_meet.gui.widgets.buttons import LINK, PRIMARY
from kencana_meet.gui.widgets.card import Card, empty, row, scrolled
from kencana_meet.gui.widgets.pill import Pill
from kencana_meet.gui.widgets.texts import BOLD, muted, words
from kencana_meet.i18n import _
from kencana_meet.view_models.overview import Check, Figure, OverviewDesk, Running, Step

_RIGHT = 360


class OverviewPage(Page):
    """Pulls the whole overview each time it is shown."""

    def __init__(self, desk: OverviewDesk, event: Event) -> None:
        super().__init__()
        self._desk = desk
        self._event = event
        self.next_card, self.next_words = Card(margin=GAP), words("", Size.TITLE, BOLD)
        self.next_detail = muted("", Size.BODY)
        self.next_button = StepButton(PRIMARY)
        self.figures = QHBoxLayout()
        self.bars = BarList(2)
        self.checks, self.running = QGridLayout(), QVBoxLayout()
        self._lay_out()
        self.next_button.asked.connect(self._ask)

    def subtitle(self) -> str:
        """The event's whole title."""
        return self._event.title

    def refresh(self) -> None:
        """Ask anew for everything."""
        shown = self._desk.overview(self._event)
        self.next_words.setText(shown.step.words)
        self.next_detail.setText(shown.step.detail)
        self.next_button.set_step(shown.step, shown.step.button)
        self._show_figures(shown.figures)
        self.bars.set_bars([Bar(bar.words, bar.part, bar.whole, bar.figures) for bar in shown.regions])
        self._show_checks(shown.checks)
        self._show_running(shown.running)

    def enter(self, words: str = "") -> None:
        """The next thing to do has the focus."""
        del words
        self.next_button.setFocus()

    def _show_figures(self, figures: Sequence[Figure]) -> None:
        empty(self.figures)
        for figure in figures:
            card = Card()
            card.body.setSpacing(2)
            value = words(figure.value, Size.NAME, BOLD)
            value.setWordWrap(False)
            for label in (muted(figure.title), value, muted(figure.detail)):
                card.body.addWidget(label)
            card.body.addStretch(1)
            card.setAccessibleName(f"{figure.title}: {figure.value}, {figure.detail}")
            self.figures.addWidget(card, 1)

    def _show_checks(self, checks: Sequence[Check]) -> None:
        empty(self.checks)
        for line, check in enumerate(checks):
            self.checks.addWidget(Pill(check.mark, check.tone), line, 0, Qt.AlignmentFlag.AlignLeft)
            self.checks.addWidget(words(check.words), line, 1)
            if check.step is not None:
                button = StepButton(LINK)
                button.set_step(check.step, _("Mend"))
                button.asked.connect(self._ask)
                self.checks.addWidget(button, line, 2)
        self.checks.setColumnStretch(1, 1)

    def _show_running(self, running: Running | None) -> None:
        empty(self.running)
        if running is not None:
            card = Card(_("Now"))
            card.body.addWidget(words(running.title))
            card.body.addWidget(muted(running.detail))
            self.running.addWidget(card)

    def _ask(self, ask: Ask) -> None:
        self.asked.emit(ask)

    def _lay_out(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(theme().spread(20), GAP, theme().spread(20), GAP)
        outer.setSpacing(GAP)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme().spread(14))
        self.figures.setSpacing(theme().spread(14))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (muted(_("Next")), self.next_words, self.next_detail):
            texts.addWidget(label)
        line = row(gap=GAP)
        line.addLayout(texts, 1)
        line.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.next_card.body.addLayout(line)
        left.addWidget(self.next_card)
        left.addLayout(self.figures)
        left.addWidget(self._region_card(), 1)
        outer.addLayout(left, 1)
        outer.addWidget(self._right_column(right))

    def _region_card(self) -> Card:
        card = Card(_("Attendance by region"))
        card.body.addWidget(scrolled(self.bars, _("Attendance by region")), 1)
        return card

    def _right_column(self, right: QVBoxLayout) -> QWidget:
        ready = Card(_("Readiness"))
        self.checks.setHorizontalSpacing(SMALL_GAP)
        self.checks.setVerticalSpacing(SMALL_GAP)
        ready.body.addLayout(self.checks)
        right.addWidget(ready)
        right.addLayout(self.running)
        right.addStretch(1)
        box = QWidget()
        box.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        box.setFixedWidth(theme().breadth(_RIGHT))
        return box


class StepButton(QPushButton):
    """Leads to the place where a step is done."""

    asked = Signal(Ask)

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._step: Step | None = None
        self.clicked.connect(self._ask)

    def set_step(self, step: Step, button: str) -> None:
        """Lead to that step; `button` is what stands on it."""
        self._step = step
        self.setText(button)
        self.setToolTip(step.words)
        self.setAccessibleName(f"{button}: {step.words}")

    def _ask(self) -> None:
        if self._step is not None:
            self.asked.emit(Ask(self._step.page, self._step.argument))
