"""Deadlines in words as dates; the words are always kept, a date is never guessed (DOMAIN 9)."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from kencana_meet.domain.agreement import Deadline, Recurrence
from kencana_meet.domain.date_words import MONTHS, read_date

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_UNITS = {
    "hari": Recurrence.DAILY, "harian": Recurrence.DAILY, "minggu": Recurrence.WEEKLY, "pekan": Recurrence.WEEKLY,
    "mingguan": Recurrence.WEEKLY, "bulan": Recurrence.MONTHLY, "bulanan": Recurrence.MONTHLY,
    "triwulan": Recurrence.QUARTERLY, "triwulanan": Recurrence.QUARTERLY, "tw": Recurrence.QUARTERLY,
    "semester": Recurrence.SEMIANNUAL, "semesteran": Recurrence.SEMIANNUAL, "tahun": Recurrence.YEARLY,
    "tahunan": Recurrence.YEARLY,
}  # fmt: skip
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?P<year>\d{4})"
_EVERY = re.compile(r"^(?:setiap|tiap|tiap-tiap|per)\s+(?P<unit>[a-z]+)")
_ROUTINE = re.compile(r"^(?P<unit>harian|mingguan|bulanan|triwulanan|semesteran|tahunan)$")
_ALWAYS = re.compile(r"terus[ -]menerus|berkelanjutan|sepanjang (?:tahun|waktu)|berkesinambungan|kontinu|rutin$")
_SOON = re.compile(r"secepatnya|sesegera|segera|asap")
_AFTER = re.compile(
    r"(?P<count>\d+|satu|dua|tiga|empat)\s+(?P<unit>hari kerja|hari|minggu|pekan|bulan)\s+(?:setelah|sesudah|sejak)"
)
_COUNTS = {"satu": 1, "dua": 2, "tiga": 3, "empat": 4}
_QUARTER = re.compile(rf"\b(?:tw|triwulan|kuartal|q)\s*(?:ke\s*-?\s*)?(?P<which>iv|i{{1,3}}|[1-4])\b(?:.*?{_YEAR})?")
_HALF = re.compile(rf"\b(?:semester|smt|sem)\s*(?:ke\s*-?\s*)?(?P<which>i{{1,2}}|[12])\b(?:.*?{_YEAR})?")
_PART = re.compile(
    rf"\b(?P<part>awal|pertengahan|tengah|medio|akhir)\s+(?:bulan\s+)?(?P<month>{_MONTH})\b(?:\s+{_YEAR})?"
)
_YEAR_END = re.compile(rf"\b(?:akhir\s+)?tahun\s+{_YEAR}|^{_YEAR.replace('year', 'alone')}$")
_DAY = re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})\s+(?P<month>{_MONTH})\b(?:\s+{_YEAR})?")
_MONTH_ONLY = re.compile(rf"\b(?:bulan\s+)?(?P<month>{_MONTH})\b(?:\s+{_YEAR})?")
_RANGE = re.compile(r"\s+(?:s\s*\.?\s*/?\s*d\.?|sampai(?: dengan)?|hingga)\s+|\s*[–—]\s*|\s+-\s+")
_AT_LATEST = re.compile(r"^(?:paling lambat|selambat-lambatnya|maksimal|hingga|sampai(?: dengan)?|s\.?d\.?)\s+")
_BEFORE = re.compile(r"^sebelum\s+")
_PART_DAYS = {"awal": 10, "pertengahan": 15, "tengah": 15, "medio": 15}


def read_deadline(text: str, meeting_starts: date, meeting_ends: date) -> Deadline:
    """What the words of a deadline mean.

    Args:
        text: as written; empty means that none was set.
        meeting_starts: gives the year where none is written.
        meeting_ends: the last day, from which "2 minggu setelah Rakerda" counts.

    Returns:
        The words with a date, a rule that recurs, or the mark that a person must set a date: for "secepatnya", for
        what cannot be read, and where a day without a year is past already.
    """
    words = " ".join(text.casefold().split())
    if not words or words in ("-", "–"):
        return Deadline()
    said = Deadline(text=" ".join(text.split()))
    if recurrence := _recurrence(words):
        return replace(said, recurrence=recurrence)
    if _SOON.search(words):
        return replace(said, needs_person=True)
    if after := _AFTER.search(words):
        day = _counted(after, meeting_ends)
        return replace(said, day=day, needs_person=day is None)
    return _dated(said, words, meeting_starts, meeting_ends)


def _dated(said: Deadline, words: str, meeting_starts: date, meeting_ends: date) -> Deadline:
    starts, last = _range(words, meeting_starts.year)
    is_before = bool(_BEFORE.match(last))
    day = _day(_AT_LATEST.sub("", _BEFORE.sub("", last)), meeting_starts.year)
    if day is None:
        return replace(said, needs_person=True)
    if is_before:
        day -= timedelta(days=1)
    is_past = not re.search(r"\d{4}|'\d{2}|[-/.]\d{2}$", last) and day < meeting_ends
    return replace(said, day=day, starts=starts, needs_person=is_past)


def _recurrence(words: str) -> Recurrence | None:
    found = _EVERY.match(words) or _ROUTINE.match(words)
    if found and found["unit"] in _UNITS:
        return _UNITS[found["unit"]]
    return Recurrence.CONTINUOUS if _ALWAYS.search(words) else None


def _counted(found: re.Match[str], meeting_ends: date) -> date | None:
    """Counted from the last day of the meeting; working days need a list of holidays, which nobody has here."""
    count = _COUNTS.get(found["count"]) or int(found["count"])
    match found["unit"]:
        case "hari kerja":
            return None
        case "hari":
            return meeting_ends + timedelta(days=count)
        case "bulan":
            return _months_later(meeting_ends, count)
        case _:
            return meeting_ends + timedelta(weeks=count)


def _months_later(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _range(words: str, year: int) -> tuple[date | None, str]:
    """The first day of a range and its last words; the whole text where it is none."""
    parts = _RANGE.split(words)
    if len(parts) != 2 or _day(parts[1], year) is None:  # noqa: PLR2004 - a start and an end
        return None, words
    start, end = parts
    tail = re.search(rf"(?:\s+(?:{_MONTH}))?\s+\d{{4}}$", end)
    for text in (start, f"{start}{tail[0]}" if tail else start, f"{start} {end.partition(' ')[2]}"):
        if re.search(r"[a-z/.-]", text) and (first := _day(text, year)):
            return first, end
    return None, end


def _day(words: str, year: int) -> date | None:
    if exact := read_date(words):
        return exact.day
    for pattern, meant in _MEANT:
        if found := pattern.search(words):
            return meant(found, int(found["year"] or year))
    if found := _YEAR_END.search(words):
        return date(int(found["year"] or found["alone"]), 12, 31)
    return None


def _quarter(found: re.Match[str], year: int) -> date:
    return _month_end(year, 3 * _ROMAN[found["which"]])


def _half(found: re.Match[str], year: int) -> date:
    return _month_end(year, 6 * _ROMAN[found["which"]])


def _part(found: re.Match[str], year: int) -> date:
    month = MONTHS[found["month"]]
    day = _PART_DAYS.get(found["part"])
    return date(year, month, day) if day else _month_end(year, month)


def _exact(found: re.Match[str], year: int) -> date | None:
    try:
        return date(year, MONTHS[found["month"]], int(found["day"]))
    except ValueError:
        return None


def _whole_month(found: re.Match[str], year: int) -> date:
    return _month_end(year, MONTHS[found["month"]])


_MEANT: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], int], date | None]], ...] = (
    (_QUARTER, _quarter),
    (_HALF, _half),
    (_PART, _part),
    (_DAY, _exact),
    (_MONTH_ONLY, _whole_month),
)
"""Patterns in the order in which they are asked, and what each means."""


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
