"""The frame around the pages: side bar, top bar, status bar, and what lies over the page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kencana_meet.domain.event import Event
from kencana_meet.gui.page import PageEntry
from kencana_meet.gui.side_bar import SideBar
from kencana_meet.gui.status_bar import StatusBar
from kencana_meet.gui.theme import theme
from kencana_meet.gui.top_bar import TopBar
from kencana_meet.gui.widgets.undo_bar import ToldBar, UndoBar
from kencana_meet.i18n import _
from kencana_meet.view_models.wording import days_words

if TYPE_CHECKING:
    from kencana_meet.gui.finder import FinderPanel


class Frame(QWidget):
    """All that stands around the page; it knows no page and no data file."""

    def __init__(self, pages: Sequence[PageEntry], find_key: str) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.side, self.top, self.status = SideBar(pages), TopBar(), StatusBar(find_key)
        self.stack = QStackedWidget()
        outer, right = QHBoxLayout(self), QVBoxLayout()
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        right.setSpacing(0)
        outer.addWidget(self.side)
        outer.addLayout(right, 1)
        right.addWidget(self.top)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        self.undo_bar, self.told_bar = UndoBar(self), ToldBar(self)
        self._finder: FinderPanel | None = None
        self.told_bar.resized.connect(self.place_bars)

    @property
    def finder(self) -> "FinderPanel":
        """The panel of `Ctrl+K`, made when it is first asked for: the first paint does without."""
        if self._finder is None:
            from kencana_meet.gui.finder import FinderPanel

            self._finder = FinderPanel(self)
        return self._finder

    def show_event(self, event: Event | None) -> None:
        """Show which event is open; without one only its card can be used."""
        for button in self.side.buttons.values():
            button.setEnabled(event is not None)
        if event is None:
            self.side.card.set_event(_("No event yet"), _("Make the first one"))
        else:
            when_where = (days_words(event.starts, event.ends), event.venue)
            self.side.card.set_event(event.title, " · ".join(part for part in when_where if part))

    def place_bars(self) -> None:
        """Put the bars over the foot of the page, the error above the other."""
        left, bottom = self.side.width() + theme().spread(20), self.height() - self.status.height()
        width = self.width() - left - theme().spread(20)
        for bar in (self.undo_bar, self.told_bar):
            if bar.isVisible():
                height = bar.heightForWidth(width) if bar.hasHeightForWidth() else bar.sizeHint().height()
                bottom -= height + theme().spread(10)
                bar.setGeometry(left, bottom, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bars at their places."""
        super().resizeEvent(event)
        self.place_bars()
        if self._finder is not None and self._finder.isVisible():
            self._finder.place()
