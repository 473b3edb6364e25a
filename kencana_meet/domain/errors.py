"""What can go wrong and is known: told to the user as a sentence, never as a bug.

An error carries values, no sentence; `view_models/told.py` words it. The three families decide the exit code of the
command line: `CallError` 2, `InputError` 3, `PlaceError` 4.
"""

from dataclasses import dataclass


class KnownError(Exception):
    """Something the user or the surroundings caused; the top tells it in the user's language."""


class CallError(KnownError):
    """The call itself is wrong: a word, an option or a value that cannot be meant (exit 2)."""


class InputError(KnownError):
    """What was handed in is wrong; nothing was changed (exit 3)."""


class PlaceError(KnownError):
    """The data file or the machine cannot be used as asked (exit 4)."""


@dataclass(eq=False)
class ValueMissing(CallError):
    """An option stands without its value."""

    option: str


@dataclass(eq=False)
class NotFound(InputError):
    """Nothing of that kind has that id.

    `kind` is the word on disk of what was looked for (`event`, `participant`, `check_point`, `badge`, `scan` …).
    """

    kind: str
    wanted: str


@dataclass(eq=False)
class BadValue(InputError):
    """A field was given a value that it cannot have; `allowed` names the words that can stand there, if few."""

    field: str
    value: str
    allowed: tuple[str, ...] = ()


@dataclass(eq=False)
class MissingField(InputError):
    """A field that must be filled is empty."""

    field: str


@dataclass(eq=False)
class NothingToUndo(InputError):
    """No act of this event is left that could be undone (or redone)."""


@dataclass(eq=False)
class CannotUndo(InputError):
    """The newest act cannot be taken back; `what` is the act's word on disk."""

    what: str


@dataclass(eq=False)
class TooLarge(InputError):
    """A picture or attachment is larger than what the data file takes; sizes in bytes."""

    size: int
    largest: int
