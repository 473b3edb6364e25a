"""Reading dates as offices write them, without correcting anything (DOMAIN 6 and 12.1).

The day always stands before the month. A weekday that does not fit its date is told, with the days near it that it
would fit, since the press report of the model case wrote "Selasa, 23/2/2020" for Tuesday 23 February 2021.
"""

import re
from dataclasses import dataclass
from datetime import date

WEEKDAYS = {
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jum'at": 4, "sabtu": 5, "minggu": 6, "ahad": 6,
    "sen": 0, "sel": 1, "rab": 2, "kam": 3, "jum": 4, "sab": 5, "min": 6,
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
"""Weekdays as written; Monday is 0."""

_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "pebruari", "february", "feb", "peb"),
    ("maret", "march", "mar", "mrt"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("agustus", "august", "agust", "agt", "agu", "ags", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nopember", "nov", "nop"),
    ("desember", "december", "des", "dec"),
)
MONTHS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words}
"""Months as written; January is 1."""

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'", "ʼ": "'"})
_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)")
_NUMBERS = re.compile(r"(?<!\d)(?P<day>\d{1,2})\s*[-/.]\s*(?P<month>\d{1,2})\s*[-/.]\s*'?(?P<year>\d{4}|\d{2})(?!\d)")
_WORDS = re.compile(r"(?<!\d)(?P<day>\d{1,2})[\s.-]*(?P<month>[a-z]{3,9})\.?[\s,.-]*'?(?P<year>\d{4}|\d{2})(?!\d)")
_NEAR = 6
"""Years before and after in which a fitting weekday is looked for: the calendar repeats after five, six or eleven."""


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date as read; `weekday` is the one written beside it (Monday is 0), None where none was."""

    day: date
    weekday: int | None = None

    @property
    def disagrees(self) -> bool:
        """Whether the weekday written is not that of the date."""
        return self.weekday is not None and self.weekday != self.day.weekday()

    @property
    def fitting(self) -> tuple[date, ...]:
        """The same day and month in the years nearest, one before and one after, on which the weekday would fit."""
        if not self.disagrees:
            return ()
        after = self._first_fitting(range(1, _NEAR + 1))
        before = self._first_fitting(range(-1, -_NEAR - 1, -1))
        found = [day for day in (after, before) if day]
        return tuple(sorted(found, key=lambda day: abs(day.year - self.day.year)))

    def _first_fitting(self, steps: range) -> date | None:
        for step in steps:
            day = _date(self.day.year + step, self.day.month, self.day.day)
            if day and day.weekday() == self.weekday:
                return day
        return None


def read_date(text: str) -> DateReading | None:
    """Read the one date in a text: ISO, `23/2/2021`, `23-02-21`, `23 Februari 2021`, with or without a weekday.

    None where there is none, or one that no calendar has.
    """
    words = " ".join(text.casefold().translate(_APOSTROPHES).split())
    for pattern in (_ISO, _NUMBERS, _WORDS):
        if (found := pattern.search(words)) and (day := _matched(found)):
            return DateReading(day, _weekday(words[: found.start()] + " " + words[found.end() :]))
    return None


def read_weekday(text: str) -> int | None:
    """The first weekday named in a text; Monday is 0."""
    return _weekday(text.casefold().translate(_APOSTROPHES))


def _weekday(words: str) -> int | None:
    for word in re.findall(r"[a-z']+", words):
        if word in WEEKDAYS:
            return WEEKDAYS[word]
    return None


def _matched(found: re.Match[str]) -> date | None:
    month = found["month"]
    number = int(month) if month.isdecimal() else MONTHS.get(month)
    year = int(found["year"])
    return _date(year if year >= 100 else 2000 + year, number or 0, int(found["day"]))  # noqa: PLR2004 - two digits


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
