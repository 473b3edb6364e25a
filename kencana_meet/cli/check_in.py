"""`check-in`, `badges`, `points` and `attendance`: the desks."""

import json
import sys
from collections.abc import Iterable
from typing import Any

import click

from kencana_meet.cli.calls import Call
from kencana_meet.cli.frame import Command, Group, answer, as_json, pass_call, say, stop, table
from kencana_meet.domain.attendance import DayFigures
from kencana_meet.i18n import _
from kencana_meet.view_models.check_in_lines import AnswerLine, ErrorLine
from kencana_meet.view_models.desks import PointValues, figures_json
from kencana_meet.view_models.wording import percent

WRONG_INPUT = 3


@click.command("check-in", cls=Command, words=lambda: _("Check cards in: codes, or JSON lines from “-”."))
@click.option("--point", default=None)
@click.option("--desk", default=None)
@click.argument("codes", nargs=-1, required=True, metavar="CODE…")
@pass_call
def check_in(call: Call, point: str | None, desk: str | None, codes: tuple[str, ...]) -> None:
    """Check cards in; each answer is printed when its scan is on disk."""
    lines, event = call.office.check_in_lines, call.event
    told: Iterable[AnswerLine | ErrorLine]
    if codes == ("-",):
        read = (line for line in sys.stdin if line.strip())
        told = (lines.read(event, number, line, point, desk) for number, line in enumerate(read, 1))
    else:
        told = (lines.scan(event, code, point, desk) for code in codes)
    unread = 0
    for one in told:
        unread += isinstance(one, ErrorLine)
        say(json.dumps(as_json(one), ensure_ascii=False) if call.is_json else _text(one))
    if unread:
        stop(WRONG_INPUT)


@click.group(cls=Group, words=lambda: _("Cards: make, list, withdraw."))
def badges() -> None:
    """The group of commands around cards."""


@badges.command(words=lambda: _("Make cards for all who have no valid one."))
@click.option("--participant", default=None, metavar="ID")
@pass_call
def issue(call: Call, participant: str | None) -> None:
    """Make the cards that are lacking."""
    made = call.office.badges.issue(call.event, participant)
    answer(call, made, lambda: [_("Cards made: {count}").format(count=len(made))])


@badges.command("list", words=lambda: _("List the cards."))
@pass_call
def list_badges(call: Call) -> None:
    """List the cards."""
    lines = call.office.badges.lines(call.event)
    headings = (_("Serial"), _("Status"))
    answer(call, lines, lambda: table(headings, [(one.serial, one.status) for one in lines]))


@badges.command(words=lambda: _("Withdraw a card and make the new one."))
@click.argument("serial", metavar="SERIAL")
@click.option("--reason", default=None)
@pass_call
def revoke(call: Call, serial: str, reason: str | None) -> None:
    """Withdraw a card."""
    made = call.office.badges.revoke(call.event, serial, reason)
    answer(call, made, lambda: [_("The card was withdrawn; the new one is {serial}.").format(serial=made[0].serial)])


@click.group(cls=Group, words=lambda: _("Check points: list, make, change."))
def points() -> None:
    """The group of commands around check points."""


@points.command("list", words=lambda: _("List the check points."))
@pass_call
def list_points(call: Call) -> None:
    """List the check points."""
    lines = call.office.points.lines(call.event)
    headings = (_("Id"), _("Name"), _("Rule"), _("Day"))
    answer(call, lines, lambda: table(headings, [(one.id, one.name, one.rule, one.day) for one in lines]))


def _point_options(command: click.Command) -> click.Command:
    for name in ("--rule", "--day", "--opens", "--closes", "--late-after"):
        command.params.append(click.Option([name], default=None))
    command.params.append(click.Option(["--unsur"], multiple=True))
    command.params.append(click.Option(["--attendance"], is_flag=True, default=False))
    return command


@points.command(words=lambda: _("Make a check point."))
@click.argument("point", metavar="ID")
@click.argument("name", metavar="NAME")
@pass_call
def new(call: Call, /, point: str, **values: Any) -> None:
    """Make a check point."""
    made = call.office.points.add(call.event, point, PointValues(**values))
    answer(call, made, lambda: [_("Made: {name}").format(name=made[0].name)])


@points.command("set", words=lambda: _("Change a check point."))
@click.argument("point", metavar="ID")
@click.option("--name", default=None)
@pass_call
def set_point(call: Call, /, point: str, **values: Any) -> None:
    """Change a check point."""
    changed = call.office.points.change(call.event, point, PointValues(**values))
    answer(call, changed, lambda: [_("Changed: {name}").format(name=changed[0].name)])


_point_options(new)
_point_options(set_point)


@click.command(cls=Command, words=lambda: _("Who is present: people, never scans."))
@click.option("--point", default=None)
@click.option("--day", default=None)
@pass_call
def attendance(call: Call, point: str | None, day: str | None) -> None:
    """Show the figures."""
    found = call.office.attendance.figures(call.event, point, day)
    answer(call, figures_json(found), lambda: _words(found.total))


def _words(total: DayFigures) -> list[str]:
    share = percent(total.present - total.walk_in, total.invited)
    return [
        _("Present: {present} of {invited} invited ({share})").format(
            present=total.present, invited=total.invited, share=share
        ),
        _("Represented: {represented}, guests: {guests}, late: {late}, absent: {absent}").format(
            represented=total.represented, guests=total.walk_in, late=total.late, absent=total.absent
        ),
    ]


def _text(one: AnswerLine | ErrorLine) -> str:
    if isinstance(one, ErrorLine):
        return _("Line {line}: {error}").format(line=one.line, error=one.error)
    return one.message
