"""Clock times as run-downs write them: `08.00 – 08.30 WIB`, `8-9.30`, `15.45–selesai` (DOMAIN 6)."""

import re
from dataclasses import dataclass

_TIME = r"(?<![\d.])(\d{1,2})(?:\s*[.:]\s*(\d{2}))?(?::\d{2})?(?!\d)"
_FULL = re.compile(r"(?<![\d.:])(\d{1,2})\s*[.:]\s*(\d{2})(?!\d)")
_BETWEEN = r"\s*(?:-|–|—|s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga|to)\s*"
_RANGE = re.compile(rf"{_TIME}(?:\s*wi[bt]a?)?{_BETWEEN}{_TIME}")
_OPEN = re.compile(rf"{_TIME}(?:\s*wi[bt]a?)?{_BETWEEN}(?:selesai|tuntas|akhir|habis)")
_LENGTH = re.compile(r"(?:(\d{1,2})\s*jam)?\s*(?:(\d{1,3})\s*(?:menit|mnt|'|min\b))?")
_HOURS, _MINUTES = 24, 60


@dataclass(frozen=True, slots=True)
class Span:
    """From and to as `HH:MM`; `end` None is an open end."""

    start: str
    end: str | None


def read_span(text: str) -> Span | None:
    """The times of a cell; None where there are none. A start alone has an open end."""
    words = " ".join(text.casefold().split())
    if (found := _OPEN.search(words)) and (start := _clock(found[1], found[2])):
        return Span(start, None)
    if found := _RANGE.search(words):
        start, end = _clock(found[1], found[2]), _clock(found[3], found[4])
        if start and end:
            return Span(start, end)
    return _alone(words)


def read_clock(text: str) -> str | None:
    """The one clock time of a text as `HH:MM`, None where there is none."""
    found = _FULL.search(text)
    return _clock(found[1], found[2]) if found else None


def read_minutes(text: str) -> int | None:
    """A length in minutes: `45 menit`, `1 jam 30 menit`, `2 jam`; None where none is said."""
    for found in _LENGTH.finditer(text.casefold()):
        if found[1] or found[2]:
            return int(found[1] or 0) * _MINUTES + int(found[2] or 0)
    return None


def minutes_of(clock: str) -> int:
    """Minutes since midnight of `HH:MM`."""
    return int(clock[:2]) * _MINUTES + int(clock[3:5])


def clock_of(minutes: int) -> str:
    """`HH:MM` of minutes since midnight; never past the end of the day."""
    within = max(0, min(minutes, _HOURS * _MINUTES - 1))
    return f"{within // _MINUTES:02d}:{within % _MINUTES:02d}"


def _alone(words: str) -> Span | None:
    times = [_clock(hour, minute) for hour, minute in _FULL.findall(words)]
    return Span(times[0], times[1] if len(times) > 1 else None) if times and times[0] else None


def _clock(hour: str, minute: str | None) -> str | None:
    hours, minutes = int(hour), int(minute or 0)
    return f"{hours:02d}:{minutes:02d}" if hours < _HOURS and minutes < _MINUTES else None
