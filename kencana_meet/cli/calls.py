"""How each command is called: what may stand anywhere on the line, and what a command works on."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from kencana_meet.domain.errors import ValueMissing
from kencana_meet.domain.event import Event
from kencana_meet.view_models.office import Office, OfficeDoor


@dataclass(frozen=True, slots=True)
class Anywhere:
    """The options that may stand anywhere, taken off the line, and what is left of it."""

    file: str | None
    event: str | None
    is_json: bool
    rest: tuple[str, ...]


def take_anywhere(words: Sequence[str]) -> Anywhere:
    """Take `--file FILE`, `--event ID` and `--json` off a line, wherever they stand before a `--`.

    Raises:
        ValueMissing: `--file` or `--event` is the last word.
    """
    values: dict[str, str | None] = {"--file": None, "--event": None}
    is_json = False
    rest: list[str] = []
    left = list(words)
    while left:
        word = left.pop(0)
        name, equals, value = word.partition("=")
        if word == "--":
            rest += [word, *left]
            break
        if word == "--json":
            is_json = True
        elif name in values:
            if not equals and not left:
                raise ValueMissing(name)
            values[name] = value if equals else left.pop(0)
        else:
            rest.append(word)
    return Anywhere(values["--file"], values["--event"], is_json, tuple(rest))


@dataclass
class Call(AbstractContextManager["Call"]):
    """One call of the command line: the file and event it means, and the door to them."""

    door: OfficeDoor
    anywhere: Anywhere
    environment_file: str | None = None
    _office: Office | None = field(default=None, init=False)

    @property
    def is_json(self) -> bool:
        """Whether the answer is to be JSON."""
        return self.anywhere.is_json

    @property
    def path(self) -> Path:
        """The data file that is meant."""
        named = self.anywhere.file or self.environment_file
        return Path(named) if named else self.door.default_path()

    @property
    def office(self) -> Office:
        """The open data file, which must be there."""
        return self._opened(self.door.open)

    def made_office(self) -> Office:
        """The open data file, made where there is none."""
        return self._opened(self.door.create)

    @property
    def event(self) -> Event:
        """The event that is meant."""
        return self.office.events.choose(self.anywhere.event)

    def _opened(self, how: Callable[[Path], Office]) -> Office:
        if self._office is None:
            self._office = how(self.path)
        return self._office

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close what was opened."""
        if self._office is not None:
            self._office.close()
