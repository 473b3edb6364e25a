"""Where `Ctrl+K` looks: pages, actions, people. A part that can be found in adds its provider."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from kencana_meet.gui.actions import shown_key
from kencana_meet.gui.finder import Found, Provider
from kencana_meet.gui.page import Ask, PageEntry
from kencana_meet.i18n import _

if TYPE_CHECKING:
    from kencana_meet.view_models.finding import PeopleFinding

Go = Callable[[Ask], None]


def page_provider(entries: Sequence[PageEntry], go: Go) -> Provider:
    """The pages whose title fits; all of them for an empty query."""

    def find(query: str) -> list[Found]:
        fits = [entry for entry in entries if query.casefold() in entry.title().casefold()]
        return [
            Found(f"page {one.key}", one.title(), one.shortcut, _("Page"), partial(go, Ask(one.key))) for one in fits
        ]

    return find


def action_provider(actions: Sequence[QAction]) -> Provider:
    """The actions whose words fit and that can be done now."""

    def find(query: str) -> list[Found]:
        if not query.strip():
            return []
        return [
            Found(f"action {one.objectName()}", one.text(), shown_key(one), _("Action"), one.trigger)
            for one in actions
            if one.objectName() and one.isEnabled() and one.isVisible() and query.casefold() in one.text().casefold()
        ]

    return find


def people_provider(people: "PeopleFinding", go: Go, page: str) -> Provider:
    """The people who fit; chosen, they are shown on the page of that key."""

    def find(query: str) -> list[Found]:
        return [
            Found(f"person {one.id}", one.name, one.detail, _("Person"), partial(go, Ask(page, one.id)))
            for one in people.find(query)
        ]

    return find
