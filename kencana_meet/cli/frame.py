"""What all commands share: help in the user's language, loading when called, answers as JSON or text."""

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import singledispatch
from importlib import import_module
from typing import Any, NoReturn

import click

from kencana_meet.cli.calls import Call
from kencana_meet.i18n import _
from kencana_meet.view_models.told import field_name

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None

pass_call = click.make_pass_decorator(Call)


class _Formatter(click.HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or _("Usage:") + " ")


class _Context(click.Context):
    formatter_class = _Formatter


class _Worded(click.Command):
    """Help in the user's language; its words are asked for when they are shown, since the language is chosen late."""

    context_class = _Context

    def __init__(self, *args: Any, words: Callable[[], str], **more: Any) -> None:
        super().__init__(*args, **more)
        self._words = words

    def get_short_help_str(self, limit: int = 45) -> str:
        """One line about the command."""
        self.help = self._words()
        return super().get_short_help_str(max(limit, 70))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The text about the command."""
        self.help = self._words()
        super().format_help_text(ctx, formatter)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """The words behind the command's name in the line of its usage."""
        words = {"[OPTIONS]": _("[OPTIONS]"), "COMMAND [ARGS]...": _("COMMAND …")}
        return [words.get(piece, piece) for piece in super().collect_usage_pieces(ctx)]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, those for every command last."""
        own = [one for one in self.get_params(ctx) if isinstance(one, click.Option) and "--help" not in one.opts]
        rows = [(_option_head(one), _option_words(one)) for one in own]
        rows += [
            ("--file FILE", _("The data file; else KENCANA_FILE, else the one in your own folder.")),
            ("--event ID", _("The event; else the only one, today's or the newest.")),
            ("--json", _("Answer as JSON.")),
            ("--help", _("Show this help.")),
        ]
        with formatter.section(_("Options")):
            formatter.write_dl(rows)


class Command(_Worded):
    """A command."""


class Group(_Worded, click.Group):
    """A group of commands."""

    command_class = Command

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands of the group and the options for every command."""
        rows = [
            (name, command.get_short_help_str())
            for name in self.list_commands(ctx)
            if (command := self.get_command(ctx, name)) is not None
        ]
        with formatter.section(_("Commands")):
            formatter.write_dl(rows)
        _Worded.format_options(self, ctx, formatter)


def _option_head(option: click.Option) -> str:
    value = "" if option.is_flag else f" {option.metavar or _('VALUE')}"
    return f"{', '.join(option.opts)}{value}"


def _option_words(option: click.Option) -> str:
    words = option.help or field_name(option.name or "")
    return f"{words} ({_('needed')})" if option.required else words


class LazyGroup(Group):
    """The program itself: each group of commands is imported when it is called, so that answers come fast."""

    def __init__(self, *args: Any, modules: Mapping[str, str], **more: Any) -> None:
        super().__init__(*args, **more)
        self._modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, in the order of the table."""
        return list(self._modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name: `module:attribute` of the table."""
        place = self._modules.get(cmd_name)
        if place is None:
            return None
        module, attribute = place.split(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command


@singledispatch
def as_json(value: object) -> Json:
    """A value of a view model as JSON: dataclasses by their fields, enums by their words, dates and moments as ISO.

    Moments must stand in the zone in which they are to be shown.
    """
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: as_json(getattr(value, field.name)) for field in fields(value)}
    return None if value is None else str(value)


@as_json.register
def _number(value: int | float) -> Json:
    return value


@as_json.register
def _day(value: date) -> Json:
    return value.isoformat(timespec="milliseconds") if isinstance(value, datetime) else value.isoformat()


@as_json.register
def _mapping(value: Mapping) -> Json:  # type: ignore[type-arg]  # singledispatch takes no subscripted type
    return {str(key): as_json(one) for key, one in value.items()}


@as_json.register
def _several(value: list | tuple | frozenset) -> Json:  # type: ignore[type-arg]  # likewise
    return [as_json(one) for one in value]


def answer(call: Call, value: object, text: Callable[[], Iterable[str]]) -> None:
    """Print the answer of a command: one JSON document, or lines for people."""
    if call.is_json:
        say(json.dumps(as_json(value), ensure_ascii=False))
    else:
        for line in text():
            say(line)


def say(line: str) -> None:
    """Print a line and hand it on at once; text that the terminal cannot show is shown as well as it can."""
    try:
        sys.stdout.write(f"{line}\n")
    except UnicodeEncodeError:
        encoding = sys.stdout.encoding or "ascii"
        sys.stdout.write(line.encode(encoding, "replace").decode(encoding) + "\n")
    sys.stdout.flush()


def table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """Rows as columns of text under their headings; missing values are empty."""
    texts = [list(headings), *[["" if cell is None else str(cell) for cell in row] for row in rows]]
    widths = [max(len(row[column]) for row in texts) for column in range(len(headings))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in texts]


def stop(code: int) -> NoReturn:
    """End the command with an exit code after everything was answered."""
    raise click.exceptions.Exit(code)
