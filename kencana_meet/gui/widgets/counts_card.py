"""The live figures of the check-in: how many came, of how many, and by unsur."""

from kencana_meet.gui.theme import SMALL_GAP, Size, theme
from kencana_meet.gui.widgets.bar_list import Bar, BarList, Meter
from kencana_meet.gui.widgets.card import Card, row
from kencana_meet.gui.widgets.texts import BOLD, Line, words
from kencana_meet.view_models.registration import Counts


class CountsCard(Card):
    """The large figure, the meter, and a bar for each unsur."""

    def __init__(self) -> None:
        super().__init__()
        self.present = words("0", Size.FIGURE, BOLD)
        self.present.setWordWrap(False)
        self.invited = Line().muted()
        self.meter = Meter()
        self.bars = BarList()
        self.present.setFont(theme().figures(Size.FIGURE, BOLD))
        line = row(self.present, self.invited, gap=theme().spread(12))
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.meter)
        self.body.addSpacing(SMALL_GAP)
        self.body.addWidget(self.bars)

    def set_counts(self, counts: Counts) -> None:
        """Show these figures."""
        self.present.setText(counts.present_words)
        self.invited.setText(counts.of_words)
        self.meter.set_part(counts.present, counts.invited)
        self.bars.set_bars([Bar(bar.words, bar.part, bar.whole, bar.figures) for bar in counts.bars])
