"""Each command has help, in both languages, and its help names no word of click's."""

from collections.abc import Iterator

import click
import pytest

from kencana_meet import i18n
from kencana_meet.cli.main import program


def commands(group: click.Group, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    context = click.Context(group, info_name="kencana-meet")
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None, f"{name} is in the table but cannot be loaded"
        yield (*path, name)
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


ALL = sorted(commands(program))


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_each_command_has_help_in_indonesian(path: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    i18n.choose(i18n.INDONESIAN)
    program.main([*path, "--help"], "kencana-meet", standalone_mode=False)
    out = capsys.readouterr().out
    assert "Pemakaian:" in out
    for word in ("Usage", "Options", "Show this", "[OPTIONS]", "default:", "required"):
        assert word not in out
