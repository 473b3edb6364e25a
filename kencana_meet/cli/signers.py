"""`signers`: who signs the papers."""

import click

from kencana_meet.cli.calls import Call
from kencana_meet.cli.frame import Group, answer, pass_call, table
from kencana_meet.i18n import _


@click.group(cls=Group, words=lambda: _("Who signs the papers of an event."))
def signers() -> None:
    """The group of commands around signers."""


@signers.command("list", words=lambda: _("List the signers, in their order."))
@pass_call
def list_signers(call: Call) -> None:
    """List the signers."""
    lines = call.office.signers.lines(call.event)
    headings = (_("No."), _("Name"), _("Position"), _("Office"))
    answer(call, lines, lambda: table(headings, [(one.order, one.name, one.position, one.office) for one in lines]))


@signers.command(words=lambda: _("Add a signer."))
@click.option("--name", required=True)
@click.option("--position", required=True)
@click.option("--office", default="")
@click.option("--region-code", default="", metavar="CODE")
@click.option("--nip", default="")
@click.option("--order", default="")
@pass_call
def add(call: Call, /, **values: str) -> None:
    """Add a signer."""
    line = call.office.signers.add(call.event, values)
    answer(call, line, lambda: [_("Added: {name}").format(name=line.name)])
