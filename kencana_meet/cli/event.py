"""`event`: make, list and change events."""

import click

from kencana_meet.cli.calls import Call
from kencana_meet.cli.frame import Group, answer, pass_call, table
from kencana_meet.domain.errors import BadValue
from kencana_meet.i18n import _
from kencana_meet.view_models.events import EventForm, EventLine


@click.group(cls=Group, words=lambda: _("Make, list and change events."))
def event() -> None:
    """The group of commands around events."""


@event.command(words=lambda: _("Make an event; the data file is made where there is none."))
@click.option("--title", required=True)
@click.option("--starts", required=True)
@click.option("--ends", default="")
@click.option("--venue", default="")
@click.option("--city", default="")
@click.option("--province", default="", metavar="CODE")
@click.option("--theme", default="")
@click.option("--zone", default="WIB", metavar="WIB|WITA|WIT")
@click.option("--organizer", default="")
@pass_call
def new(call: Call, /, **values: str) -> None:
    """Make an event."""
    made = call.made_office().events.create(EventForm(**values))
    answer(call, made, lambda: [_("The event was made: {title}").format(title=made.title), *_notes(made)])


@event.command("list", words=lambda: _("List the events of the data file."))
@pass_call
def list_events(call: Call) -> None:
    """List the events."""
    lines = call.office.events.lines()
    headings = (_("Id"), _("Starts"), _("Ends"), _("Title"))
    answer(call, lines, lambda: table(headings, [(line.id, line.starts, line.ends, line.title) for line in lines]))


@event.command("set", words=lambda: _("Change fields of an event: KEY=VALUE …"))
@click.argument("changes", nargs=-1, required=True, metavar="KEY=VALUE…")
@pass_call
def set_fields(call: Call, changes: tuple[str, ...]) -> None:
    """Change fields of an event."""
    changed = call.office.events.set_fields(call.event.id, pairs(changes))
    answer(call, changed, lambda: [_("The event was changed: {title}").format(title=changed.title), *_notes(changed)])


def pairs(changes: tuple[str, ...]) -> dict[str, str]:
    """`KEY=VALUE` words as a mapping.

    Raises:
        BadValue: a word without its equals sign.
    """
    read: dict[str, str] = {}
    for change in changes:
        key, equals, value = change.partition("=")
        if not equals:
            raise BadValue("KEY=VALUE", change)
        read[key.strip().replace("-", "_")] = value
    return read


def _notes(line: EventLine) -> list[str]:
    return [warned.text for warned in line.warnings]
