"""The window: it knows pages by a table, builds each when it is first shown, and leads from one to another.

It paints before the data file is opened. For another event all pages are built anew.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow

from kencana_meet.domain.event import Event
from kencana_meet.gui.actions import action, shown_key
from kencana_meet.gui.event_menu import EventMenu
from kencana_meet.gui.frame import Frame
from kencana_meet.gui.page import Ask, Page, PageEntry
from kencana_meet.gui.parts import Parts
from kencana_meet.gui.undoing import Undoing
from kencana_meet.i18n import _
from kencana_meet.view_models.wording import clock_seconds

if TYPE_CHECKING:
    from kencana_meet.view_models.told import Told

EVENT_FORM, NEW, PEOPLE, DESK = "event", "new", "participants", "registration"
WIDTH, HEIGHT, SMALLEST_WIDTH, SMALLEST_HEIGHT = 1366, 768, 1024, 640


class Shell(QMainWindow):
    """The window. `open_parts` puts an open data file into it; before that it shows its frame only."""

    closed = Signal()

    def __init__(
        self, pages: Sequence[PageEntry], event_form: Callable[[Parts, Event | None], Page], geometry: QByteArray
    ) -> None:
        super().__init__()
        self._entries = {entry.key: entry for entry in pages}
        self._event_form = event_form
        self._pages: dict[str, Page] = {}
        self._before = ""
        self._parts: Parts | None = None
        self._event: Event | None = None
        self.setWindowTitle("Kencana Meet")
        self.setMinimumSize(SMALLEST_WIDTH, SMALLEST_HEIGHT)
        self.resize(WIDTH, HEIGHT)
        self._make_actions()
        self.frame = Frame(pages, shown_key(self.find_action))
        self.setCentralWidget(self.frame)
        self.undoing = Undoing(self.frame.undo_bar, shown_key(self._undo))
        self._connect()
        self.restoreGeometry(geometry)

    @property
    def page_key(self) -> str:
        """The key of the page that is shown; empty before the file is open."""
        return next((key for key, page in self._pages.items() if page is self.frame.stack.currentWidget()), "")

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self.page_key)

    @property
    def event_id(self) -> str:
        """The id of the event that is shown; empty where there is none."""
        return self._event.id if self._event else ""

    def open_parts(self, parts: Parts, event: str = "", page: str = "") -> None:
        """Show an open file at an event and a page; where it has no event yet, the form of the first one."""
        self._parts = parts
        self.frame.side.desk.setText(parts.desk)
        lines = parts.events.lines()
        known = event if any(line.id == event for line in lines) else None
        self._show_event(parts.events.choose(known) if lines else None)
        self.go(Ask(page if page in self._entries else next(iter(self._entries))) if lines else Ask(EVENT_FORM, NEW))

    def show_event(self, event_id: str) -> None:
        """Show another event, or the same one anew after it was changed; stays on the page where it can."""
        if self._parts is not None:
            key = self.page_key if self.page_key in self._entries else self._before
            self._show_event(self._parts.events.choose(event_id))
            self.go(Ask(key if key in self._entries else next(iter(self._entries))))

    def go(self, ask: Ask) -> None:
        """Show a page."""
        if self._parts is None or (self._event is None and ask.page != EVENT_FORM):
            return
        if self.page_key in self._entries:
            self._before = self.page_key
        page = self._pages.get(ask.page) or self._make_page(self._parts, ask.page)
        self.frame.stack.setCurrentWidget(page)
        self.frame.side.set_page(ask.page)
        self.frame.top.set_actions(page.top_actions())
        page.refresh()
        page.enter(ask.words)
        self._show_around()

    def tell(self, told: "Told") -> None:
        """Tell an error in the bar over the page."""
        self.frame.told_bar.tell(told)
        self.frame.place_bars()

    def refresh(self) -> None:
        """Ask anew for all that is shown."""
        if (page := self.page) is not None:
            page.refresh()
        self._show_around()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nobody took: letters are offered to the page."""
        typed, page = event.text(), self.page
        if page is None or not typed.isprintable() or not typed or not page.take_typed(typed):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell who keeps the state of the window."""
        self.closed.emit()
        super().closeEvent(event)

    def _make_actions(self) -> None:
        self.find_action = action("find", self, self._open_finder)
        self._undo = action("undo", self, self._undo_pressed)
        self._redo = action("redo", self, self._redo_pressed)
        self._new_event = action("event.new", self, self._ask_new_event)
        self._edit_event = action("event.edit", self, self._ask_edit_event)
        action("event.switch", self, self._show_events)
        for entry in self._entries.values():
            opener = QAction(entry.title(), self)
            opener.setShortcut(QKeySequence(entry.shortcut))
            opener.setData(entry.key)
            opener.triggered.connect(self._open_by_key)
            self.addAction(opener)

    def _connect(self) -> None:
        frame = self.frame
        frame.side.page_pressed.connect(self._open_page)
        frame.side.card.pressed.connect(self._show_events)
        self.undoing.undone.connect(self.refresh)
        self.undoing.said.connect(frame.place_bars)

    def _make_page(self, parts: Parts, key: str) -> Page:
        if key == EVENT_FORM or self._event is None:
            page = self._event_form(parts, self._event)
        else:
            page = self._entries[key].make(parts, self._event)
        page.noticed.connect(self.undoing.say)
        page.asked.connect(self.go)
        page.changed.connect(self._show_around)
        page.heading_changed.connect(self._show_around)
        page.event_chosen.connect(self.show_event)
        page.left.connect(self._leave)
        self._pages[key] = page
        self.frame.stack.addWidget(page)
        return page

    def _show_event(self, event: Event | None) -> None:
        self._event = event
        for page in self._pages.values():
            self.frame.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.frame.show_event(event)
        if self._parts is not None:
            self.undoing.work_on(self._parts.history, event)

    def _show_around(self) -> None:
        key, page, parts = self.page_key, self.page, self._parts
        if page is None or parts is None:
            return
        title = self._entries[key].title() if key in self._entries else _("Event")
        self.frame.top.set_heading(title, page.subtitle())
        newest = parts.history.acts(self._event, 1) if self._event else []
        saved = _("Saved {time}").format(time=clock_seconds(newest[0].at)) if newest else ""
        self.frame.status.set_saved(saved, parts.path.name)

    def _leave(self) -> None:
        if self._before:
            self.go(Ask(self._before))

    def _open_by_key(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.go(Ask(str(sender.data())))

    def _open_page(self, key: str) -> None:
        self.go(Ask(key))

    def _enter_page(self) -> None:
        if (page := self.page) is not None:
            page.enter()

    def _ask_new_event(self) -> None:
        self.go(Ask(EVENT_FORM, NEW))

    def _ask_edit_event(self) -> None:
        self.go(Ask(EVENT_FORM))

    def _show_events(self) -> None:
        if self._parts is not None:
            more = [self._edit_event, self._new_event] if self._event else [self._new_event]
            menu = EventMenu(self, self._parts.events.lines(), self.event_id, more)
            menu.event_pressed.connect(self.show_event)
            menu.popup(self.frame.side.card.mapToGlobal(self.frame.side.card.rect().bottomLeft()))

    def _undo_pressed(self) -> None:
        if (page := self.page) is not None and page.undo_own():
            self._show_around()
        else:
            self.undoing.undo()

    def _redo_pressed(self) -> None:
        self.undoing.redo()

    def _open_finder(self) -> None:
        from kencana_meet.gui.finding import action_provider, page_provider, people_provider

        if self._parts is None or self._event is None:
            return
        self._parts.finding.prepare(self._event)
        page, offered = self.page, [one for one in self.actions() if one is not self.find_action]
        people = PEOPLE if PEOPLE in self._entries else DESK
        finder = self.frame.finder
        finder.closed.connect(self._enter_page, Qt.ConnectionType.UniqueConnection)
        finder.open((
            page_provider(tuple(self._entries.values()), self.go),
            action_provider([*offered, *(page.actions() if page else ())]),
            people_provider(self._parts.finding, self.go, people),
        ))  # fmt: skip
