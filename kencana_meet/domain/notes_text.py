"""The raw notes of a note taker as entries: time, speaker, kind and words (DOMAIN 5.6).

A line is an entry where somebody is named before a colon, and a kind or a time stands with it. Everything else is a
title or a remark of the note taker, and is told as skipped.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kencana_meet.domain.clock_words import read_clock
from kencana_meet.domain.date_words import read_date
from kencana_meet.domain.minutes import EntryKind

_KIND_WORDS = {
    "paparan": EntryKind.PAPARAN, "papar": EntryKind.PAPARAN, "materi": EntryKind.PAPARAN,
    "tanya": EntryKind.TANYA, "pertanyaan": EntryKind.TANYA, "t": EntryKind.TANYA,
    "jawab": EntryKind.JAWAB, "jawaban": EntryKind.JAWAB, "tanggapan": EntryKind.JAWAB, "j": EntryKind.JAWAB,
    "arahan": EntryKind.ARAHAN, "sambutan": EntryKind.ARAHAN,
    "simpul": EntryKind.KESIMPULAN, "simpulan": EntryKind.KESIMPULAN, "kesimpulan": EntryKind.KESIMPULAN,
    "putus": EntryKind.KEPUTUSAN, "putusan": EntryKind.KEPUTUSAN, "keputusan": EntryKind.KEPUTUSAN,
    "sepakat": EntryKind.KEPUTUSAN, "kesepakatan": EntryKind.KEPUTUSAN,
}  # fmt: skip
_TIME = re.compile(r"^\s*(?:pukul\s+|jam\s+)?(?P<time>\d{1,2}[.:]\d{2})\b(?:\s*wi[bt]a?)?[\s,–—-]*", re.IGNORECASE)
_MARK = r"(?:\[\s*(?P<{0}>[A-Za-z]+)\s*\]|\(\s*(?P<{0}b>[A-Za-z]+)\s*\)|(?P<{0}w>[A-Za-z]+)\s*[-–—:])"
_BEFORE = re.compile(r"^\s*" + _MARK.format("kind") + r"\s*")
_SPEAKER = re.compile(r"^(?P<speaker>[^:\[\]]{2,160}?)\s*(?:\[\s*(?P<kind>[A-Za-z]+)\s*\]\s*)?:\s*(?P<rest>.*)$")


class Skipped(StrEnum):
    """Why a line is no entry; the words on disk."""

    TITLE = "title"
    NOTE = "note"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """An entry as read; `clock` is its own time or that of the entry above, None where there is none yet."""

    line: int
    clock: str | None
    speaker: str
    kind: EntryKind
    text: str


@dataclass(frozen=True, slots=True)
class SkippedLine:
    """A line that is no entry."""

    row: int
    reason: Skipped


@dataclass(frozen=True, slots=True)
class Notes:
    """All that the notes say; `day` is the one named at their head."""

    entries: tuple[NoteEntry, ...]
    skipped: tuple[SkippedLine, ...]
    day: date | None


def read_notes(text: str) -> Notes:
    """The entries of raw notes, line by line."""
    entries: list[NoteEntry] = []
    skipped: list[SkippedLine] = []
    day: date | None = None
    for number, line in enumerate(text.splitlines(), 1):
        above = entries[-1].clock if entries else None
        entry = _entry(number, line, above)
        if entry is not None:
            entries.append(entry)
            continue
        if not entries and day is None and (reading := read_date(line)):
            day = reading.day
        skipped.append(SkippedLine(number, _reason(line, has_entries=bool(entries))))
    return Notes(tuple(entries), tuple(skipped), day)


def _reason(line: str, *, has_entries: bool) -> Skipped:
    if not line.strip():
        return Skipped.BLANK
    return Skipped.NOTE if has_entries else Skipped.TITLE


def _entry(number: int, line: str, above: str | None) -> NoteEntry | None:
    time = _TIME.match(line)
    rest = line[time.end() :] if time else line
    kind, rest = _kind_before(rest)
    named = _SPEAKER.match(rest.strip())
    if named is None:
        return None
    speaker, words = named["speaker"].strip(" -–"), named["rest"].strip()
    kind = kind or _KIND_WORDS.get((named["kind"] or "").casefold())
    if kind is None:
        kind, words = _kind_before(words)
    if not words or not speaker or (kind is None and time is None):
        return None
    clock = read_clock(time["time"]) if time else above
    return NoteEntry(number, clock, speaker, kind or EntryKind.PAPARAN, " ".join(words.split()))


def _kind_before(words: str) -> tuple[EntryKind | None, str]:
    """The kind that stands before words as `[TANYA]`, `(tanya)` or `tanya -`, and the words without it."""
    found = _BEFORE.match(words)
    if found is None:
        return None, words
    word = (found["kind"] or found["kindb"] or found["kindw"] or "").casefold()
    kind = _KIND_WORDS.get(word)
    return (kind, words[found.end() :]) if kind else (None, words)
