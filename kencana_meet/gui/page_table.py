"""The pages of the window in the order of the side bar; a page that is not built yet is absent, and so is its key.

To add one: a line here, its property in `parts.py` and in `app.py`, its actions in `actions.py`. Page modules are
imported when the page is first shown, so that the window starts quickly.
"""

from kencana_meet.domain.event import Event
from kencana_meet.gui.page import Page, PageEntry
from kencana_meet.gui.parts import Parts
from kencana_meet.i18n import _


def pages() -> tuple[PageEntry, ...]:
    """The pages, numbered as PRODUCT says."""
    return (
        PageEntry("overview", lambda: _("Overview"), "layout-dashboard", "Ctrl+1", _overview),
        PageEntry("registration", lambda: _("Check-in"), "scan-line", "Ctrl+3", _registration),
    )


def _overview(parts: Parts, event: Event) -> Page:
    from kencana_meet.gui.pages.overview import OverviewPage

    return OverviewPage(parts.overview, event)


def _registration(parts: Parts, event: Event) -> Page:
    from kencana_meet.gui.pages.registration import RegistrationPage

    return RegistrationPage(parts.registration, event)


def event_form(parts: Parts, event: Event | None) -> Page:
    """The form of an event: reached from the event card, in no side bar."""
    from kencana_meet.gui.pages.event_form import EventFormPage

    return EventFormPage(parts, event)
