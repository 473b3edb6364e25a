"""NIP, NI PPPK and NRP: what is whole, what was lost, what is something else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kencana_meet.domain.civil_number import NumberState, is_likely, read_number, without_nik

WHOLE = "197202172001121914"


@pytest.mark.parametrize(
    "written", [WHOLE, f"NIP. {WHOLE}", f"'{WHOLE}", f"{WHOLE}\u00a0", "19720217 200112 1 914", f"NIP: {WHOLE}"]
)
def test_a_whole_nip_is_read_however_it_is_written(written: str) -> None:
    number = read_number(written)
    assert (number.state, number.nip) == (NumberState.WHOLE, WHOLE)


def test_a_number_of_excel_has_lost_its_last_three_digits() -> None:
    number = read_number("198705172014032000", was_number=True)
    assert (number.state, number.nip, number.known) == (NumberState.LOST_DIGITS, None, "198705172014032")


@pytest.mark.parametrize("written", ["1,96403E+17", "1.96403e+17"])
def test_scientific_writing_keeps_only_what_stands_there(written: str) -> None:
    number = read_number(written)
    assert (number.state, number.known) == (NumberState.LOST_DIGITS, "196403")


@pytest.mark.parametrize("written", ["19800507200912296", WHOLE + "1", "1871021203650001", "140123456"])
def test_another_length_is_flagged_and_never_stored(written: str) -> None:
    number = read_number(written)
    assert (number.state, number.nip) == (NumberState.WRONG_LENGTH, None)


@pytest.mark.parametrize("written", ["-", "", "belum ada", "–"])
def test_words_are_no_number(written: str) -> None:
    assert read_number(written).state is NumberState.NOTHING


def test_an_nrp_is_another_number() -> None:
    number = read_number("NRP 11950094904")
    assert (number.nrp, number.nip) == ("11950094904", None)


@pytest.mark.parametrize(
    "nip", ["199013132014011001", "197202172001133914", "197202172001123914", "201502172016121914"]
)
def test_parts_that_cannot_be_are_unlikely(nip: str) -> None:
    assert not is_likely(nip)
    assert read_number(nip).nip == nip


def test_a_contract_count_in_place_of_the_month_is_an_ni_pppk() -> None:
    assert is_likely("199005172022211001")


def test_the_number_of_an_identity_card_is_hidden() -> None:
    assert without_nik("1871021203650001") == "••••••••••••0001"
    assert without_nik("NIK. 1871021203650001").endswith("•0001")
    assert [without_nik(text) for text in (WHOLE, "Jl. 1871021203650001 A", "-")] == [
        WHOLE,
        "Jl. 1871021203650001 A",
        "-",
    ]


@given(st.text(max_size=30))
def test_any_text_is_read(text: str) -> None:
    number = read_number(text)
    assert number.nip is None or len(number.nip) == 18
