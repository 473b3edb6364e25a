"""Who is one person for certain, who may be, and who is not (data/README, Doubles)."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from kencana_meet.domain.doubles import Candidate, Doubles, find_doubles
from kencana_meet.domain.ids import ParticipantId
from kencana_meet.domain.import_report import DoubleReason
from kencana_meet.domain.near_names import agree, shortened, within

NIP, OTHER = "197202172001121914", "198405142010032990"


def who(name: str, office: str = "bkkbn", nip: str | None = None, known: str = "", anchor: str = "") -> Candidate:
    return Candidate(name, office, nip, known, ParticipantId(anchor) if anchor else None, is_row=not anchor)


def groups(found: Doubles) -> list[int]:
    return [list(found.group_of).index(group) for group in found.group_of]


def maybe(found: Doubles) -> list[tuple[int, int, DoubleReason]]:
    return [(pair.one, pair.other, pair.reason) for pair in found.possible]


def test_one_nip_and_nearly_the_same_name_is_one_person() -> None:
    found = find_doubles(
        [who("yanuar nasution", nip=NIP), who("yanuar nasoetion", "lain", NIP), who("yanuar", "x", NIP)]
    )
    assert groups(found) == [0, 0, 0]


def test_one_nip_with_another_name_is_only_possible() -> None:
    found = find_doubles([who("gunadi simbolon", nip=NIP), who("wiyono sempurna", nip=NIP)])
    assert groups(found) == [0, 1]
    assert maybe(found) == [(0, 1, DoubleReason.SAME_NIP_OTHER_NAME)]


def test_same_name_and_office_is_one_person_unless_both_nips_are_whole() -> None:
    assert groups(find_doubles([who("rizki", nip=NIP), who("rizki")])) == [0, 0]
    found = find_doubles([who("nining", nip=NIP), who("nining", nip=OTHER)])
    assert (groups(found), maybe(found)) == ([0, 1], [])


def test_a_damaged_nip_that_contradicts_parts_them() -> None:
    assert groups(find_doubles([who("farida", nip=NIP), who("farida", known=NIP[:15])])) == [0, 0]
    found = find_doubles([who("farida", nip=NIP), who("farida", known=OTHER[:15])])
    assert (groups(found), maybe(found)) == ([0, 1], [(0, 1, DoubleReason.SAME_NAME_OTHER_NIP)])


def test_a_nip_with_a_digit_left_out_does_not_contradict() -> None:
    assert groups(find_doubles([who("farida", nip=NIP), who("farida", known=NIP[:5] + NIP[6:])])) == [0, 0]


def test_who_could_be_either_of_two_is_neither() -> None:
    found = find_doubles([who("nining", nip=NIP), who("nining", nip=OTHER), who("nining")])
    assert groups(found) == [0, 1, 2]
    assert {pair[:2] for pair in maybe(found)} == {(0, 2), (1, 2)}


def test_same_name_elsewhere_is_possible() -> None:
    found = find_doubles([who("marlina", nip=NIP), who("marlina", "genre")])
    assert (groups(found), maybe(found)) == ([0, 1], [(0, 1, DoubleReason.SAME_NAME_OTHER_OFFICE)])


def test_nearly_the_same_name_in_one_office_is_possible() -> None:
    found = find_doubles([who("laila effendi"), who("l effendi"), who("dewi rosyidi"), who("dewi rosyiai")])
    reasons = [(0, 1, DoubleReason.ABBREVIATED_NAME), (2, 3, DoubleReason.ONE_LETTER)]
    assert sorted(maybe(found)) == reasons
    assert maybe(find_doubles([who("dewi rosyidi"), who("dewi rosyiai", "lain")])) == []


def test_certain_doubles_chain() -> None:
    rows = [
        who("susilawati rosyidi", "dinas", NIP),
        who("susilawati rosyidi", "lain", NIP),
        who("susilawati rosyidi", "lain"),
    ]
    assert groups(find_doubles(rows)) == [0, 0, 0]


def test_two_people_of_the_file_are_never_joined_by_a_list() -> None:
    found = find_doubles([who("rizki", anchor="a"), who("rizki", anchor="b"), who("rizki")])
    assert groups(found) == [0, 1, 2]


def test_what_a_person_parted_is_not_asked_again() -> None:
    pair = frozenset({ParticipantId("a"), ParticipantId("b")})
    people = [
        who("marlina", "x", anchor="a"),
        who("marlina", "y", anchor="b"),
        who("marlina", "x"),
        who("marlina", "y"),
    ]
    assert len(maybe(find_doubles(people))) == 1
    assert maybe(find_doubles(people, frozenset({pair}))) == []


_WORD = st.text("abi", min_size=1, max_size=5)
_CANDIDATES = st.lists(
    st.builds(
        Candidate,
        name=st.builds(lambda a, b: f"{a} {b}", _WORD, _WORD),
        office=st.sampled_from(["", "bkkbn", "dinas"]),
        nip=st.sampled_from([None, NIP, OTHER]),
        known=st.sampled_from(["", NIP[:15], OTHER[:15]]),
    ),
    max_size=12,
)


@given(_CANDIDATES)
def test_no_group_holds_two_whole_nips_and_no_pair_is_both_certain_and_possible(people: Sequence[Candidate]) -> None:
    found = find_doubles(people)
    for group in set(found.group_of):
        assert len({one.nip for one, own in zip(people, found.group_of, strict=True) if own == group and one.nip}) <= 1
    assert all(found.group_of[pair.one] != found.group_of[pair.other] for pair in found.possible)


@given(_WORD, _WORD)
def test_nearness_does_not_depend_on_the_order(one: str, other: str) -> None:
    assert within(one, other, 2) == within(other, one, 2)
    assert agree(one, other) == agree(other, one)
    assert shortened(f"{one} x", f"{other} x") == shortened(f"{other} x", f"{one} x")
