"""What click finds wrong with a call, told in one line of the user's language."""

from functools import singledispatch

import click

from kencana_meet.i18n import _


def told_call(error: click.ClickException) -> str:
    """One line about a wrong call, with where to read more."""
    return f"{_said(error)} {_more(error)}".strip()


@singledispatch
def _said(error: click.ClickException) -> str:
    return _("The call is not understood: {why}").format(why=error.message)


@_said.register
def _usage(error: click.UsageError) -> str:
    if error.message.startswith("No such command"):
        return _("There is no command {name}.").format(name=error.message.split("'")[1])
    if error.message.startswith("Missing command"):
        return _("A command is missing.")
    if "unexpected extra argument" in error.message:
        return _("That is too much: {words}.").format(
            words=error.message.partition("(")[2].rstrip(").").partition("(")[2]
        )
    return _("The call is not understood: {why}").format(why=error.message)


@_said.register
def _no_option(error: click.NoSuchOption) -> str:
    return _("There is no option {option}.").format(option=error.option_name)


@_said.register
def _option_use(error: click.BadOptionUsage) -> str:
    return _("The option {option} is used wrongly.").format(option=error.option_name)


@_said.register
def _bad(error: click.BadParameter) -> str:
    return _("{what} cannot be that: {why}").format(what=_name(error), why=error.message)


@_said.register
def _missing(error: click.MissingParameter) -> str:
    return _("{what} is missing.").format(what=_name(error))


@_said.register
def _no_file(error: click.FileError) -> str:
    return _("The file {file} cannot be used.").format(file=error.ui_filename)


def _name(error: click.BadParameter) -> str:
    if error.param is None:
        return error.param_hint if isinstance(error.param_hint, str) else ""
    return error.param.human_readable_name if isinstance(error.param, click.Argument) else error.param.opts[0]


def _more(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    path = context.command_path if context else "kencana-meet"
    return _("Read on: {command} --help").format(command=path)
