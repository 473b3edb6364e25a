"""What a cell says besides a value: nothing, the same as above, or something that could do harm."""

import pytest

from kencana_meet.domain.cell_words import is_ditto, is_injection, says_nothing
from kencana_meet.domain.table import Cell


@pytest.mark.parametrize("text", ["", "-", "–", " -- ", "N/A", "#REF!", "#N/A", "\u00a0", "nihil"])
def test_dashes_and_errors_say_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["idem", "sda", "s.d.a.", "Ybs", '"', "〃", '-"-', "''", "IDEM.", "sda."])
def test_signs_of_repetition(text: str) -> None:
    assert is_ditto(text)


@pytest.mark.parametrize(
    "text", ["=1+1", "=cmd|' /C calc'!A1", "@SUM(A1:A9)", "-2+3+cmd|' /C notepad'!A1", "\t=1+1", '+IMPORTXML("x")']
)
def test_text_that_a_spreadsheet_would_compute_is_told(text: str) -> None:
    assert is_injection(Cell(text))


@pytest.mark.parametrize("text", ["-", "+62 840-5938-0010", '-"-', "a@a", "50% panjar", "", "+6284177740001 (WA)"])
def test_telephone_numbers_dashes_and_repetitions_are_not(text: str) -> None:
    assert not is_injection(Cell(text))


def test_formulas_that_call_out_do_harm_and_others_do_not() -> None:
    assert is_injection(Cell("Klik", '=HYPERLINK("http://x.test","Klik")'))
    assert not is_injection(Cell("Dinas", "=E27"))


def test_a_negative_number_is_a_number() -> None:
    assert not is_injection(Cell("-5", is_number=True))
