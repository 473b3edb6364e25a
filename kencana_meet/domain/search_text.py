"""Finding people by parts of words: without capitals, accents, punctuation, titles in the way, or order of words."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kencana_meet.domain.participant import Participant

_SILENT = frozenset("'’`.")
"""Characters that stand inside a word without parting it: Nur'aini, S.Sos."""


def fold(text: str) -> str:
    """Small letters and digits without accents, other characters as single blanks."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(
        char if char.isalnum() else " " for char in plain if not unicodedata.combining(char) and char not in "'’`."
    )
    return " ".join(kept.split())


def haystack(participant: Participant, more: Iterable[str | None] = ()) -> str:
    """All that somebody can be found by: name, number, NIP, phone, office, position, and what else is handed in."""
    words = (
        participant.display,
        participant.name,
        participant.office,
        participant.position,
        str(participant.number),
        participant.nip,
        participant.nrp,
        (participant.phone or "").replace("+62", "0"),
        participant.email,
        *more,
    )
    return f" {fold(' '.join(word for word in words if word))}"


@dataclass(frozen=True, slots=True)
class Finder:
    """The people of a list, ready to be searched at every key."""

    people: Sequence[Participant]
    texts: Sequence[str]

    @classmethod
    def of(cls, people: Sequence[Participant], more: Sequence[Iterable[str | None]] | None = None) -> "Finder":
        """Prepare a list; `more` holds for each person other words to be found by, such as the region's name."""
        others = more if more is not None else [()] * len(people)
        return cls(people, [haystack(person, words) for person, words in zip(people, others, strict=True)])

    def find(self, query: str) -> list[Participant]:
        """Whoever has all words of the query, whole or in part; those with words that begin so come first."""
        words = fold(query).split()
        if not words:
            return list(self.people)
        first, rest = words[0], words[1:]
        found = [
            (person, text)
            for person, text in zip(self.people, self.texts, strict=True)
            if first in text and all(word in text for word in rest)
        ]
        starts = [f" {word}" for word in words]
        found.sort(key=lambda pair: -sum(start in pair[1] for start in starts))
        return [person for person, _ in found]
