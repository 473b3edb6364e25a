"""Finding a region in what offices write: short forms, capitals, with and without "Kab." (DOMAIN 2).

A form that fits two regions is never taken silently: it is told as unclear, and nothing is guessed.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from kencana_meet.domain.ids import RegionCode
from kencana_meet.domain.region import Region, RegionKind
from kencana_meet.domain.search_text import fold

_KIND_WORDS = {
    "kab": RegionKind.KABUPATEN, "kabupaten": RegionKind.KABUPATEN, "kabko": RegionKind.KABUPATEN,
    "kota": RegionKind.KOTA, "kt": RegionKind.KOTA, "kodya": RegionKind.KOTA, "kotamadya": RegionKind.KOTA,
    "prov": RegionKind.PROVINSI, "provinsi": RegionKind.PROVINSI, "propinsi": RegionKind.PROVINSI,
}  # fmt: skip
_LONGER = {
    "sel": "selatan", "slt": "selatan", "teng": "tengah", "tgh": "tengah", "ut": "utara", "utr": "utara",
    "brt": "barat", "bar": "barat", "tim": "timur", "tmr": "timur", "kep": "kepulauan",
}  # fmt: skip
_CENTRAL = frozenset({"pusat", "nasional", "bkkbn pusat", "bkkbn ri", "ri", "kantor pusat"})
_SHORTEST = 3
_OF_A_PROVINCE = frozenset({"provinsi", "prov", "propinsi", "wilayah", "perwakilan"})
_OFFICE_WORDS = re.compile(
    r"\b(dinas|dppkb\w*|dp2kb\w*|dp3ap2kb\w*|ppkb\w*|p3ap2kb|dalduk\w*|opd|badan|bappeda|kodim|polres\w*|pemkab|pemkot|"
    r"pemda|setda|sekretariat|pkk|ibi|idi|ppni|puskesmas|rsud|kemenag|bps|kantor|kejari|mui|pcnu|pc|pd|dpc|dpd|kua)\b"
)
_KIND_AND_NAME = re.compile(r"\b(kab|kabupaten|kota|kt)\b\s+(.+)$")


class Place(Enum):
    """What a text says besides a kabupaten or kota."""

    NOTHING = "nothing"
    CENTRAL = "central"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class RegionReading:
    """The region of a text; None with the reason in `place`. `candidates` are those that an unclear text fits."""

    code: RegionCode | None = None
    place: Place = Place.NOTHING
    candidates: tuple[RegionCode, ...] = ()


class RegionBook:
    """The regions of one province with their short forms, and all others by their full names."""

    def __init__(
        self, regions: Sequence[Region], province: RegionCode | None, aliases: Mapping[str, Sequence[str]]
    ) -> None:
        self.province = province
        self._regions = {one.code: one for one in regions}
        self._near = [one for one in regions if province is not None and one.parent == province]
        self._names: dict[str, list[Region]] = {}
        self._far: dict[str, list[Region]] = {}
        for region in regions:
            book = self._names if region in self._near or region.code == province else self._far
            book.setdefault(_compact(region.name), []).append(region)
        for code, forms in aliases.items():
            found = self._regions.get(RegionCode(code))
            if found is not None and (found in self._near or found.kind is RegionKind.PROVINSI):
                book = self._names if found in self._near or found.code == province else self._far
                for form in forms:
                    book.setdefault(_compact(form), []).append(found)

    def read(self, text: str) -> RegionReading:
        """The region that a cell names."""
        words = _words(text)
        if not words:
            return RegionReading()
        if words in _CENTRAL:
            return RegionReading(place=Place.CENTRAL)
        kind, rest = _kind_and_rest(words)
        if kind is RegionKind.PROVINSI or words == "provinsi":
            return self._province(rest)
        found = (self._written_out(words) or self._named(rest, kind)) if rest else []
        if not any(one in self._near or one.code == self.province for one in found):
            # "Sumbar" is a province far away, and in West Nusa Tenggara it may be Sumbawa Barat.
            found = _unique([*self._shortened(rest or words, kind), *found])
        return _one_of(found)

    def in_office(self, office: str) -> RegionCode | None:
        """The kabupaten or kota that an office names, None where it names none for certain.

        "Metro TV", "Radar Lampung" and "Universitas Lampung" name none.
        """
        words = _words(office)
        if marked := _KIND_AND_NAME.search(words):
            kind = _KIND_WORDS[marked[1]]
            rest = marked[2].split()
            for length in range(len(rest), 0, -1):
                found = self._named(" ".join(rest[:length]), kind)
                if len(found) == 1 and found[0].kind is not RegionKind.PROVINSI:
                    return found[0].code
        return self._at_the_end(words)

    def _at_the_end(self, words: str) -> RegionCode | None:
        """A name at the end of an office of the kind that a kabupaten has: "DPPKB Lampung Tengah".

        Not behind "provinsi" or "wilayah", and not a name that the province has as well.
        """
        parts = words.split()
        for start in range(1, len(parts)):
            if not _OFFICE_WORDS.search(" ".join(parts[:start])) or _OF_A_PROVINCE & set(parts[:start]):
                continue
            found = self._named(" ".join(parts[start:]), None)
            if len(found) == 1 and found[0].kind is not RegionKind.PROVINSI:
                return found[0].code
        return None

    def _province(self, rest: str) -> RegionReading:
        if not rest:
            return RegionReading(self.province)
        for book in (self._names, self._far):
            for region in book.get(_compact(rest), ()):
                if region.kind is RegionKind.PROVINSI:
                    return RegionReading(region.code)
        return RegionReading(place=Place.UNCLEAR)

    def _written_out(self, words: str) -> list[Region]:
        """The regions of that very name, also where a word of the name is one for a kind: Kab. Lima Puluh Kota."""
        first, _, rest = words.partition(" ")
        return (self._named(rest, _KIND_WORDS[first]) if first in _KIND_WORDS else []) or self._named(words, None)

    def _named(self, words: str, kind: RegionKind | None) -> list[Region]:
        """The regions of exactly that name or short form, near ones before all others."""
        for form in (_compact(words), _compact(" ".join(_LONGER.get(word, word) for word in words.split()))):
            for book in (self._names, self._far):
                found = [one for one in book.get(form, ()) if kind is None or one.kind is kind]
                if found:
                    return _unique(found)
        return []

    def _shortened(self, words: str, kind: RegionKind | None) -> list[Region]:
        """The regions of the province that a short form can stand for: Lamteng, Tubaba, OKU Timur, Tl. Bawang."""
        if len(_compact(words)) < _SHORTEST:
            return []
        near = [one for one in self._near if kind is None or one.kind is kind]
        for fits in (_by_words, _by_beginnings_of, _by_letters):
            if found := [one for one in near if fits(words.split(), fold(one.name).split())]:
                return found
        return []


def _one_of(found: Sequence[Region]) -> RegionReading:
    if len(found) == 1:
        return RegionReading(found[0].code)
    return RegionReading(place=Place.UNCLEAR, candidates=tuple(one.code for one in found))


def _unique(found: Iterable[Region]) -> list[Region]:
    return list({one.code: one for one in found}.values())


def _words(text: str) -> str:
    """Small letters and digits; points, hyphens and strokes part words: `Kab.Tanggamus`, `Dinas KB/Kab. X`."""
    return fold(re.sub(r"[./\-–()]", " ", text))


def _compact(text: str) -> str:
    return fold(text).replace(" ", "")


def _kind_and_rest(words: str) -> tuple[RegionKind | None, str]:
    """The kind that a text names, and the text without it."""
    parts = words.split()
    kinds = [_KIND_WORDS[part] for part in parts if part in _KIND_WORDS]
    rest = [part for part in parts if part not in _KIND_WORDS]
    return (kinds[0] if kinds else None), " ".join(rest)


def _by_words(form: Sequence[str], words: Sequence[str]) -> bool:
    """Whether each word is written out or shortened, in the same number of words: Lamp. Tengah, Bdr Lampung."""
    return len(form) == len(words) > 1 and all(_is_short_for(one, word) for one, word in zip(form, words, strict=True))


def _is_short_for(short: str, word: str) -> bool:
    return word.startswith(_LONGER.get(short, short)) or (len(short) > 1 and _has_letters(short, word))


def _by_beginnings_of(form: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a form is made of the beginnings of all words, each with at least one letter: Lamteng, OKU Timur."""
    return _by_beginnings("".join(form), words)


def _by_beginnings(form: str, words: Sequence[str]) -> bool:
    if not words:
        return not form
    first, rest = words[0], words[1:]
    return any(
        form.startswith(first[:length]) and _by_beginnings(form[length:], rest) for length in range(1, len(first) + 1)
    )


def _by_letters(form: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a form has the letters of a name of one word in their order: Tgms, Pswr."""
    return len(words) == len(form) == 1 and _has_letters(form[0], words[0])


def _has_letters(form: str, word: str) -> bool:
    letters = iter(word)
    return form[0] == word[0] and all(letter in letters for letter in form)
