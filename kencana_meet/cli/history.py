"""`journal`, `undo` and `redo`."""

import click

from kencana_meet.cli.calls import Call
from kencana_meet.cli.frame import Command, Group, answer, pass_call, table
from kencana_meet.i18n import _
from kencana_meet.view_models.history import ActLine, act_words


@click.group(cls=Group, words=lambda: _("What was done in an event."))
def journal() -> None:
    """The group of commands around the journal."""


@journal.command("list", words=lambda: _("List what was done, the newest first; or what happened to one row."))
@click.option("--entity", default=None, metavar="E")
@click.option("--id", "entity_id", default=None)
@pass_call
def list_acts(call: Call, entity: str | None, entity_id: str | None) -> None:
    """List acts."""
    history, event = call.office.history, call.event
    lines = history.row_history(event, entity, entity_id) if entity and entity_id else history.acts(event)
    headings = (_("When"), _("Desk"), _("What"), _("Rows"))
    answer(call, lines, lambda: table(headings, [_row(line) for line in lines]))


@click.command(cls=Command, words=lambda: _("Take the newest act back."))
@pass_call
def undo(call: Call) -> None:
    """Take the newest act back."""
    line = call.office.history.undo(call.event)
    answer(call, line, lambda: [_("Undone.")])


@click.command(cls=Command, words=lambda: _("Do the act again that was undone last."))
@pass_call
def redo(call: Call) -> None:
    """Do the act again that was undone last."""
    line = call.office.history.redo(call.event)
    answer(call, line, lambda: [_("Done again.")])


def _row(line: ActLine) -> tuple[str, str, str, int]:
    return line.at.strftime("%Y-%m-%d %H:%M:%S"), line.desk, act_words(line.what), line.rows
