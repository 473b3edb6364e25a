"""What stands in a cell of the names' column: a name with its titles, and often more than that."""

import re
from dataclasses import dataclass

from kencana_meet.domain.names import Name, read_name, tidy
from kencana_meet.domain.seat_words import names_an_office, seats_in, waits_for_a_name, without_seats

_NUMBER = re.compile(
    r"[\s(,/-]*(?:\b(?P<label>nip|nrp|ni\s?pppk)\b[\s.:]*(?P<labelled>\d[\d\s]{3,}\d(?:/P)?)|"
    r"(?P<bare>\b\d{18}\b|\b\d{8}\s\d{6}\s\d\s\d{3}\b))\)?",
    re.IGNORECASE,
)
_TWO_PEOPLE = re.compile(r"\s(?:dan|&|dengan)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NameCell:
    """The parts of such a cell; `name` is None for a seat without a name.

    `number` is a NIP or NRP that stands in the cell, with its label; `has_second` that two people may be named.
    """

    name: Name | None
    seats: int | None = None
    number: str | None = None
    position: str | None = None
    has_second: bool = False


def read_name_cell(text: str) -> NameCell:
    """Read a cell of the names' column."""
    found = _NUMBER.search(text)
    number = found[0].strip(" (),/-\n") if found else None
    words = _NUMBER.sub("\n", text, count=1) if found else text
    lines = [line for line in (tidy(one).strip(" ,;") for one in words.splitlines()) if line]
    first = lines[0] if lines else ""
    seats = seats_in(first)
    if waits_for_a_name(first):
        position = without_seats(first) if names_an_office(first) else None
        return NameCell(None, seats, number, position)
    below = [line for line in lines[1:] if not _is_more_of_titles(line)]
    name = read_name(", ".join([without_seats(first), *(line for line in lines[1:] if _is_more_of_titles(line))]))
    return _with_rest(name, seats, number, below)


def _with_rest(name: Name, seats: int | None, number: str | None, below: list[str]) -> NameCell:
    """A name with what stands behind its comma or below it: a position, or somebody else."""
    rest = name.rest or ""
    position = rest if rest and names_an_office(rest) else (below[0] if below else None)
    second = bool(rest and not names_an_office(rest)) or bool(_TWO_PEOPLE.search(name.name))
    return NameCell(name, seats, number, position, second)


def _is_more_of_titles(line: str) -> bool:
    """A second line that only goes on with titles: `S.Pd., M.Pd.`."""
    read = read_name(f"X Y, {line}")
    return read.rest is None and read.title_back is not None
