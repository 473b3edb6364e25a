"""A delegate as a form names one: name and position in one field, in whatever way they are parted."""

import re

from kencana_meet.domain.cell_words import says_nothing
from kencana_meet.domain.import_plan import DelegateWords
from kencana_meet.domain.names import read_name, tidy
from kencana_meet.domain.search_text import fold
from kencana_meet.domain.seat_words import names_an_office

_NOBODY = re.compile(
    r"(tidak|tdk|tidak (ada|diwakili|diwakilkan)|hadir( sendiri| langsung)?|(saya )?sendiri|yang bersangkutan|ybs|no|"
    r"none|ya)"
)
_IN_BRACKETS = re.compile(r"(.+?)\s*\(([^()]+)\)\s*")
_PARTED = re.compile(r"\s+[-–—|]\s+|\s*[/;\n]\s*")


def read_delegate(text: str) -> DelegateWords | None:
    """The delegate of a field; None where it names nobody.

    Read are "name, titles (position)", "name / position", "name - position", "name, titles, position".
    """
    words = text.strip()
    if says_nothing(words) or _NOBODY.fullmatch(fold(words)):
        return None
    if bracketed := _IN_BRACKETS.fullmatch(words):
        return _delegate(bracketed[1], bracketed[2])
    name, *rest = _PARTED.split(words, maxsplit=1)
    if rest and names_an_office(name) and not names_an_office(rest[0]):
        return _delegate(rest[0], name)
    return _delegate(name, rest[0] if rest else "")


def _delegate(name: str, position: str) -> DelegateWords:
    read = read_name(tidy(name))
    place = tidy(position) or read.rest
    return DelegateWords(read.name or tidy(name), read.title_front, read.title_back, place or None)
