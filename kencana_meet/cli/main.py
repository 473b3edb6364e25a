"""The entrance of the command line, its top for errors, and the table of all commands."""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from kencana_meet import __version__
from kencana_meet.cli.calls import Call, take_anywhere
from kencana_meet.cli.frame import LazyGroup
from kencana_meet.cli.wrong_calls import told_call
from kencana_meet.domain.errors import CallError, InputError, KnownError
from kencana_meet.i18n import _
from kencana_meet.view_models.office import OfficeDoor
from kencana_meet.view_models.told import told

logger = logging.getLogger(__name__)

WRONG_CALL, WRONG_INPUT, WRONG_PLACE, BUG = 2, 3, 4, 1

COMMANDS = {
    "event": "kencana_meet.cli.event:event",
    "participants": "kencana_meet.cli.participants:participants",
    "badges": "kencana_meet.cli.check_in:badges",
    "points": "kencana_meet.cli.check_in:points",
    "check-in": "kencana_meet.cli.check_in:check_in",
    "attendance": "kencana_meet.cli.check_in:attendance",
    "signers": "kencana_meet.cli.signers:signers",
    "journal": "kencana_meet.cli.history:journal",
    "undo": "kencana_meet.cli.history:undo",
    "redo": "kencana_meet.cli.history:redo",
}
"""Each command and where it stands; a command that is not built yet is absent."""


@click.command(cls=LazyGroup, modules=COMMANDS, name="kencana-meet", words=lambda: _("The meeting desk of a Rakerda."))
@click.version_option(__version__, message="Kencana Meet %(version)s")
def program() -> None:
    """The whole command line."""


def run(words: Sequence[str], door: OfficeDoor, open_window: Callable[[Path], int]) -> int:
    """Run one call and tell its exit code: 0 done, 2 the call is wrong, 3 the input, 4 the file or the machine.

    Without a command, or with a data file alone, `open_window` is called with the file that is meant.
    """
    try:
        return _run(words, door, open_window)
    except click.exceptions.Exit as end:
        return end.exit_code
    except (click.ClickException, KnownError) as error:
        return _tell(*_told(error))
    except (click.Abort, KeyboardInterrupt):
        return _tell(_("Stopped."), WRONG_CALL)
    except BrokenPipeError:
        return 0
    except Exception:
        logger.exception("a command ended in a fault of the program")
        return _tell(_("This is a fault of the program, not yours; the log says more. What was saved is safe."), BUG)


def _run(words: Sequence[str], door: OfficeDoor, open_window: Callable[[Path], int]) -> int:
    anywhere = take_anywhere(words)
    rest, environment_file = list(anywhere.rest), os.environ.get("KENCANA_FILE")
    if not rest or (len(rest) == 1 and rest[0].endswith(".kencana")):
        file = rest[0] if rest else anywhere.file or environment_file
        return open_window(Path(file) if file else door.default_path())
    with Call(door, anywhere, environment_file) as call:
        result = program.main(rest, "kencana-meet", obj=call, standalone_mode=False)
    return result if isinstance(result, int) else 0


def _told(error: click.ClickException | KnownError) -> tuple[str, int]:
    if isinstance(error, click.ClickException):
        return told_call(error), WRONG_CALL
    return told(error).line, _exit_code(error)


def _exit_code(error: KnownError) -> int:
    if isinstance(error, CallError):
        return WRONG_CALL
    return WRONG_INPUT if isinstance(error, InputError) else WRONG_PLACE


def _tell(line: str, code: int) -> int:
    sys.stderr.write(" ".join(line.split()) + "\n")
    return code
