"""`participants`: the list of people."""

from pathlib import Path

import click

from kencana_meet.cli.calls import Call
from kencana_meet.cli.event import pairs
from kencana_meet.cli.frame import Group, answer, pass_call, table
from kencana_meet.domain.ids import ParticipantId
from kencana_meet.i18n import _
from kencana_meet.view_models.people import DelegateLine, ParticipantLine
from kencana_meet.view_models.wording import masked_nip

_FIELDS = (
    "name", "title_front", "title_back", "nip", "nrp", "rank", "position", "office", "region_code", "unsur", "phone",
    "email", "mode", "seats", "invited",
)  # fmt: skip


@click.group(cls=Group, words=lambda: _("The people of an event: import, list, add, change, join."))
def participants() -> None:
    """The group of commands around people."""


@participants.command("list", words=lambda: _("List the people, those that a query finds."))
@click.option("--query", default="")
@click.option("--all", "with_merged", is_flag=True)
@pass_call
def list_people(call: Call, query: str, *, with_merged: bool) -> None:
    """List the people."""
    desk = call.office.people
    lines = desk.all_lines(call.event, query) if with_merged else desk.lines(call.event, query)
    headings = (_("No."), _("Name"), _("Position"), _("Office"), _("Region"), _("Unsur"))
    answer(call, lines, lambda: table(headings, [_row(line) for line in lines]))


@participants.command(words=lambda: _("Show one person."))
@click.argument("participant", metavar="ID")
@pass_call
def show(call: Call, participant: str) -> None:
    """Show one person."""
    line = call.office.people.line(call.event, ParticipantId(participant))
    answer(call, line, lambda: _card(line))


def _field_options(command: click.Command) -> click.Command:
    for name in reversed(_FIELDS):
        command.params.insert(0, click.Option([f"--{name.replace('_', '-')}", name], default=None))
    return command


@participants.command(words=lambda: _("Add somebody by hand."))
@pass_call
def add(call: Call, /, **values: str | None) -> None:
    """Add somebody by hand."""
    given = {name: value for name, value in values.items() if value is not None}
    line = call.office.people.add(call.event, given)
    answer(call, line, lambda: [_("Added: {name}").format(name=line.display)])


_field_options(add)


@participants.command("set", words=lambda: _("Change fields of a person: KEY=VALUE …"))
@click.argument("participant", metavar="ID")
@click.argument("changes", nargs=-1, required=True, metavar="KEY=VALUE…")
@pass_call
def set_fields(call: Call, participant: str, changes: tuple[str, ...]) -> None:
    """Change fields of a person."""
    line = call.office.people.change(call.event, ParticipantId(participant), pairs(changes))
    answer(call, line, lambda: [_("Changed: {name}").format(name=line.display)])


@participants.command(words=lambda: _("Join two entries that are one person; the first one stays."))
@click.argument("one", metavar="ID")
@click.argument("other", metavar="ID")
@pass_call
def merge(call: Call, one: str, other: str) -> None:
    """Join two entries."""
    line = call.office.people.merge(call.event, ParticipantId(one), ParticipantId(other))
    answer(call, line, lambda: [_("Joined: {name}").format(name=line.display)])


@participants.command(words=lambda: _("Part what was joined last into an entry."))
@click.argument("participant", metavar="ID")
@pass_call
def split(call: Call, participant: str) -> None:
    """Part what was joined last."""
    line = call.office.people.split(call.event, ParticipantId(participant))
    answer(call, line, lambda: [_("Parted: {name}").format(name=line.display)])


@participants.command(words=lambda: _("Name who comes in somebody's stead."))
@click.argument("participant", metavar="ID")
@click.option("--name", required=True)
@click.option("--title-front", default=None)
@click.option("--title-back", default=None)
@click.option("--position", default=None)
@click.option("--nip", default=None)
@click.option("--letter", default=None)
@click.option("--whole-event", is_flag=True)
@pass_call
def delegate(call: Call, /, participant: str, *, whole_event: bool, **fields: str) -> None:
    """Name who comes in somebody's stead."""
    event = call.event
    day = None if whole_event else event.starts
    line = call.office.people.delegate(event, ParticipantId(participant), DelegateLine(**fields, day=day))
    answer(call, line, lambda: [_("{name} is represented.").format(name=line.display)])


@participants.command("import", words=lambda: _("Import a list of people or the answers of a form."))
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--sheet", default=None)
@click.option("--dry-run", is_flag=True)
@click.option("--map", "mapping", multiple=True, metavar="FIELD=COLUMN")
@pass_call
def import_list(call: Call, file: Path, sheet: str | None, mapping: tuple[str, ...], *, dry_run: bool) -> None:
    """Import a list or a form."""
    desk = call.office.people_import
    todo = desk.preview if dry_run else desk.run
    report = todo(call.event, file, sheet, pairs(mapping))
    answer(call, report, lambda: desk.words(report))


def _row(line: ParticipantLine) -> tuple[object, ...]:
    return line.number, line.display, line.position, line.office, line.region_name, line.unsur


def _card(line: ParticipantLine) -> list[str]:
    rows = (
        (_("Name"), line.display),
        (_("NIP"), masked_nip(line.nip)),
        (_("Position"), line.position),
        (_("Office"), line.office),
        (_("Region"), line.region_name),
        (_("Unsur"), line.unsur),
        (_("Represented by"), line.delegate.name if line.delegate else None),
    )
    return [f"{word}: {value}" for word, value in rows if value]
