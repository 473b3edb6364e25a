"""Who of a list is the same person as another row, or as somebody in the file already (data/README, Doubles).

Only what shares a NIP, a name, or an office with nearly the same name is compared, so that ten thousand rows do not
cost a hundred million looks.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from kencana_meet.domain.ids import ParticipantId
from kencana_meet.domain.import_report import DoubleReason
from kencana_meet.domain.near_names import agree, one_off, shortened, within

_KNOWN_DIGITS = 15
_MISTYPED = 2
"""A digit left out or typed twice moves all behind it: one is lost, and one comes in at the end."""
_MOST_COMPARED = 30
"""So many of one block are compared with each other; a block beyond that is a list of rubbish."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A named row, or somebody in the file (`anchor`); `name` is bare, `office` compact, both small letters.

    `nip` is a whole NIP, `known` the digits of a damaged one.
    """

    name: str
    office: str
    nip: str | None = None
    known: str = ""
    anchor: ParticipantId | None = None
    is_row: bool = True


@dataclass(frozen=True, slots=True)
class Pair:
    """Two of the candidates, by their places, and why they belong together or may."""

    one: int
    other: int
    reason: DoubleReason


@dataclass(frozen=True, slots=True)
class Doubles:
    """`group_of` names for each candidate the first one of its group; `certain` are the pairs that joined them."""

    group_of: Sequence[int]
    certain: Sequence[Pair]
    possible: Sequence[Pair]


def find_doubles(
    candidates: Sequence[Candidate], decided_different: frozenset[frozenset[ParticipantId]] = frozenset()
) -> Doubles:
    """Join what is certain and name what is possible.

    Candidates that carry an anchor from the start (a row read before) stay with it; two anchors are never joined, nor
    two whole NIPs.
    """
    search = _Search(candidates, decided_different)
    search.by_anchor()
    search.by_nip()
    search.by_name_and_office()
    search.by_name()
    search.by_nearly_the_same_name()
    return search.result()


class _Search:
    def __init__(self, candidates: Sequence[Candidate], different: frozenset[frozenset[ParticipantId]]) -> None:
        self._all = candidates
        self._different = different
        self._above = list(range(len(candidates)))
        self._nips = [one.nip for one in candidates]
        self._anchors = [one.anchor for one in candidates]
        self._certain: list[Pair] = []
        self._maybe: list[Pair] = []

    # ---- the rules

    def by_anchor(self) -> None:
        """Rows that were read before belong to who they belonged to."""
        anchored = _blocks((one.anchor, place) for place, one in enumerate(self._all) if one.anchor)
        for places in anchored.values():
            for place in places[1:]:
                self._join(places[0], place, DoubleReason.SAME_ROW)

    def by_nip(self) -> None:
        """Certain (1) and possible (1): the same whole NIP."""
        blocks = _blocks((one.nip, place) for place, one in enumerate(self._all) if one.nip)
        for places in blocks.values():
            names = _blocks((self._all[place].name, place) for place in places)
            for same in names.values():
                for place in same[1:]:
                    self._join(same[0], place, DoubleReason.SAME_NIP)
            firsts = [same[0] for same in names.values()]
            for one, other in _pairs(firsts):
                if agree(self._all[one].name, self._all[other].name):
                    self._join(one, other, DoubleReason.SAME_NIP)
                else:
                    self._maybe.append(Pair(one, other, DoubleReason.SAME_NIP_OTHER_NAME))

    def by_name_and_office(self) -> None:
        """Certain (2): the same name and office, and not two whole NIPs."""
        blocks = _blocks(((one.name, one.office), place) for place, one in enumerate(self._all) if one.office)
        for places in blocks.values():
            if len(places) > 1:
                self._join_block(places)

    def by_name(self) -> None:
        """Possible (2): the same name, another office, and not two whole NIPs."""
        blocks = _blocks((one.name, place) for place, one in enumerate(self._all))
        for places in blocks.values():
            firsts = list({self._root(place): place for place in reversed(places)}.values())[::-1]
            for one, other in _pairs(firsts):
                if not self._two_nips(one, other):
                    self._maybe.append(Pair(one, other, DoubleReason.SAME_NAME_OTHER_OFFICE))

    def by_nearly_the_same_name(self) -> None:
        """Possible (3): the same office, and the first name shortened or one letter different."""
        keys = (
            ((one.office, form), place)
            for place, one in enumerate(self._all)
            if one.office
            for form in (*one_off(one.name), f"{one.name[:1]}.{one.name.partition(' ')[2]}")
        )
        seen: set[tuple[int, int]] = set()
        for places in _blocks(keys).values():
            for one, other in _pairs(places):
                if (one, other) not in seen:
                    seen.add((one, other))
                    self._near(one, other)

    def result(self) -> Doubles:
        """Everything found; of two groups that may be one, the first pair."""
        groups = [self._root(place) for place in range(len(self._all))]
        shown = self._shown(groups)
        found: dict[frozenset[int], Pair] = {}
        for pair in self._maybe:
            one, other = shown[groups[pair.one]], shown[groups[pair.other]]
            if one != other and self._is_asked(one, other):
                found.setdefault(frozenset({one, other}), Pair(min(one, other), max(one, other), pair.reason))
        return Doubles(groups, self._certain, list(found.values()))

    def _shown(self, groups: Sequence[int]) -> dict[int, int]:
        """Who stands for each group: its first row of this list, else the one in the file."""
        shown: dict[int, int] = {}
        for place, group in enumerate(groups):
            if group not in shown or (self._all[place].is_row and not self._all[shown[group]].is_row):
                shown[group] = place
        return shown

    # ---- steps

    def _join_block(self, places: Sequence[int]) -> None:
        """Same name, same office: those without a whole NIP belong to the one whom nothing contradicts."""
        whole = list(dict.fromkeys(self._root(place) for place in places if self._nips[self._root(place)]))
        anchored = list(dict.fromkeys(self._root(place) for place in places if self._anchors[self._root(place)]))
        targets = list(dict.fromkeys([*whole, *anchored]))
        free = [place for place in places if self._root(place) not in targets]
        loose: list[int] = []
        for place in free:
            fitting = [target for target in targets if self._fits(place, target)]
            if len(fitting) == 1:
                self._join(fitting[0], place, DoubleReason.SAME_NAME_AND_OFFICE)
                continue
            reason = DoubleReason.SAME_NAME_AND_OFFICE if fitting else DoubleReason.SAME_NAME_OTHER_NIP
            self._maybe.extend(Pair(target, place, reason) for target in (fitting or targets))
            loose.append(place)
        self._join_loose(loose)
        for one, other in _pairs(targets):
            if not self._two_nips(one, other) and not self._join(one, other, DoubleReason.SAME_NAME_AND_OFFICE):
                self._maybe.append(Pair(one, other, DoubleReason.SAME_NAME_AND_OFFICE))

    def _join_loose(self, places: Sequence[int]) -> None:
        """Those without any NIP that is sure: joined with the first whose digits they do not contradict."""
        for number, place in enumerate(places):
            fitting = next((one for one in places[:number] if self._fits(place, one)), None)
            if fitting is not None:
                self._join(fitting, place, DoubleReason.SAME_NAME_AND_OFFICE)
            elif number:
                self._maybe.append(Pair(places[0], place, DoubleReason.SAME_NAME_OTHER_NIP))

    def _near(self, one: int, other: int) -> None:
        name, theirs = self._all[one].name, self._all[other].name
        if name == theirs or self._two_nips(one, other):
            return
        if shortened(name, theirs):
            self._maybe.append(Pair(one, other, DoubleReason.ABBREVIATED_NAME))
        elif within(name, theirs, 1):
            self._maybe.append(Pair(one, other, DoubleReason.ONE_LETTER))

    def _fits(self, place: int, target: int) -> bool:
        """Whether a damaged NIP does not contradict the other one in the digits that are known."""
        known = self._all[place].known
        theirs = self._nips[self._root(target)] or self._all[target].known
        length = min(len(known), len(theirs), _KNOWN_DIGITS)
        if known[:length] == theirs[:length]:
            return True
        return len(known) > _KNOWN_DIGITS and within(known[:_KNOWN_DIGITS], theirs[:_KNOWN_DIGITS], _MISTYPED)

    def _two_nips(self, one: int, other: int) -> bool:
        first, second = self._nips[self._root(one)], self._nips[self._root(other)]
        return bool(first and second)

    def _is_asked(self, one: int, other: int) -> bool:
        """Whether a person has to decide: a row of this list is among the two, and nobody decided before."""
        anchors = [self._anchors[self._root(place)] for place in (one, other)]
        if all(anchors) and frozenset(anchor for anchor in anchors if anchor) in self._different:
            return False
        return self._all[one].is_row or self._all[other].is_row

    # ---- groups

    def _root(self, place: int) -> int:
        while self._above[place] != place:
            self._above[place] = self._above[self._above[place]]
            place = self._above[place]
        return place

    def _join(self, one: int, other: int, reason: DoubleReason) -> bool:
        """Put two groups together; refused where that would join two anchors or two whole NIPs."""
        first, second = sorted((self._root(one), self._root(other)))
        if first == second:
            return True
        if _differ(self._nips[first], self._nips[second]) or _differ(self._anchors[first], self._anchors[second]):
            return False
        self._above[second] = first
        self._nips[first] = self._nips[first] or self._nips[second]
        self._anchors[first] = self._anchors[first] or self._anchors[second]
        self._certain.append(Pair(one, other, reason))
        return True


def _blocks(keyed: Iterable[tuple[Hashable, int]]) -> Mapping[Hashable, list[int]]:
    blocks: defaultdict[Hashable, list[int]] = defaultdict(list)
    for key, place in keyed:
        blocks[key].append(place)
    return blocks


def _pairs(places: Sequence[int]) -> Iterable[tuple[int, int]]:
    """All pairs of a few; of very many only those with the first."""
    if len(places) <= _MOST_COMPARED:
        return combinations(places, 2)
    return ((places[0], place) for place in places[1:])


def _differ(one: str | None, other: str | None) -> bool:
    return bool(one and other) and one != other
