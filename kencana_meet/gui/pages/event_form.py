"""The short form of an event: what it is called, when, where, who invites, and the letterhead of its papers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kencana_meet.domain.event import Event
from kencana_meet.gui.actions import action
from kencana_meet.gui.page import Notice, Page
from kencana_meet.gui.parts import Parts
from kencana_meet.gui.theme import GAP, Size, theme
from kencana_meet.gui.widgets.buttons import PRIMARY, ActionButton
from kencana_meet.gui.widgets.card import Card, row, scrolled
from kencana_meet.gui.widgets.form import ChoiceField, FormField, LinesField, Option, TextField
from kencana_meet.gui.widgets.texts import SEMI_BOLD, muted, words
from kencana_meet.i18n import _
from kencana_meet.view_models.events import EventForm

NEW = "new"


class EventFormPage(Page):
    """Makes an event or changes the one that is open."""

    def __init__(self, parts: Parts, event: Event | None) -> None:
        super().__init__()
        self._desk = parts.events
        self._event = event
        self._making = event is None
        self._save = action("event.save", self, self.save)
        self._back = action("event.back", self, self.left.emit)
        self._make_fields(parts)
        self._lay_out()
        for field in (self.starts, self.ends):
            field.edited.connect(self._show_warnings)

    def subtitle(self) -> str:
        """Whether it is a new one."""
        return _("New event") if self._making else (self._event.title if self._event else "")

    def enter(self, words: str = "") -> None:
        """`new` empties the form for another event."""
        self._making = words == NEW or self._event is None
        self._fill(EventForm() if self._making or self._event is None else self._desk.shown_form(self._event.id))
        self.heading_changed.emit()
        self.title.line.setFocus()

    def form(self) -> EventForm:
        """What was typed."""
        return EventForm(
            title=self.title.text(),
            starts=self.starts.text(),
            ends=self.ends.text(),
            venue=self.venue.text(),
            city=self.city.text(),
            province=self.province.key(),
            theme=self.theme.text(),
            zone=self.zone.key(),
            organizer=self.organizer.text(),
            letterhead=self.letterhead.text(),
            address=self.address.text(),
        )

    def save(self) -> None:
        """Make or change the event."""
        if not self._complete():
            return
        if self._making or self._event is None:
            line = self._desk.create(self.form())
            said = _("Event made.")
        else:
            line = self._desk.change(self._event.id, self.form())
            said = _("Event changed.")
        self.event_chosen.emit(line.id)
        self.noticed.emit(Notice(said, undoable=not self._making))

    def _complete(self) -> bool:
        """Say beside the field what is still missing; the first of them gets the focus."""
        problems = [
            (self.title, "" if self.title.text().strip() else _("Please fill in the title.")),
            (self.starts, "" if self.starts.text().strip() else _("Please fill in the first day.")),
        ]
        for field, problem in problems:
            field.set_problem(problem)
        wrong = [field for field, problem in problems if problem]
        if wrong:
            wrong[0].line.setFocus()
        else:
            self._show_warnings()
        return not wrong

    def _show_warnings(self) -> None:
        for field, form in (
            (self.starts, EventForm(starts=self.starts.text())), (self.ends, EventForm(ends=self.ends.text())),
        ):  # fmt: skip
            field.set_problem(" ".join(warned.text for warned in self._desk.warnings(form)), "wait")

    def _fill(self, form: EventForm) -> None:
        for field, text in (
            (self.title, form.title), (self.theme, form.theme), (self.starts, form.starts), (self.ends, form.ends),
            (self.venue, form.venue), (self.city, form.city), (self.organizer, form.organizer),
            (self.letterhead, form.letterhead), (self.address, form.address),
        ):  # fmt: skip
            field.set_text(text)
            field.set_problem("")
        self.province.set_key(form.province)
        self.zone.set_key(form.zone)

    def _make_fields(self, parts: Parts) -> None:
        self.title = TextField(_("Title"), example=_("Rakerda and Rakornis of the Bangga Kencana programme 2021"))
        self.theme = TextField(_("Theme"))
        hint = _("For example 23/2/2021, 23 Februari 2021 or Selasa, 23/2/2021")
        self.starts = TextField(_("First day"), hint)
        self.ends = TextField(_("Last day"), _("Leave empty where it is one day."))
        self.venue = TextField(_("Venue"))
        self.city = TextField(_("City"))
        provinces = (Option("", "–"), *(Option(one.code, one.name) for one in parts.provinces))
        self.province = ChoiceField(_("Province"), provinces)
        zones = tuple(Option(zone, f"{zone} (UTC+{hours})") for zone, hours in (("WIB", 7), ("WITA", 8), ("WIT", 9)))
        self.zone = ChoiceField(_("Time zone"), zones)
        self.organizer = TextField(_("Organiser"))
        self.letterhead = LinesField(_("Letterhead"), 4, _("One line below the other, the body's name first."))
        self.address = TextField(_("Address in the letterhead"))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme().spread(20), GAP, theme().spread(20), GAP)
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(GAP)
        columns.addWidget(self._about_card(), 3)
        columns.addWidget(self._letterhead_card(), 2)
        outer.addWidget(scrolled(inside, _("The event")), 1)
        buttons = row(ActionButton(self._save, PRIMARY), ActionButton(self._back), 1, gap=10)
        outer.addLayout(buttons)

    def _about_card(self) -> Card:
        card = Card()
        card.body.addWidget(words(_("The event"), Size.LARGE, SEMI_BOLD))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(theme().spread(12))
        places: tuple[tuple[FormField, int, int, int], ...] = (
            (self.title, 0, 0, 2), (self.theme, 1, 0, 2), (self.starts, 2, 0, 1), (self.ends, 2, 1, 1),
            (self.venue, 3, 0, 1), (self.city, 3, 1, 1), (self.province, 4, 0, 1), (self.zone, 4, 1, 1),
            (self.organizer, 5, 0, 2),
        )  # fmt: skip
        for field, line, column, span in places:
            grid.addWidget(field, line, column, 1, span, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        card.body.addStretch(1)
        return card

    def _letterhead_card(self) -> Card:
        card = Card()
        card.body.addWidget(words(_("Head of the papers"), Size.LARGE, SEMI_BOLD))
        card.body.addWidget(muted(_("It stands at the head of the first page of every paper, as it is written here.")))
        card.body.addWidget(self.letterhead)
        card.body.addWidget(self.address)
        card.body.addStretch(1)
        return card
