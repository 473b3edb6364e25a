"""Telephone numbers: the first one of a cell, in E.164."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kencana_meet.domain.phone import read_phone


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("084177740001", "+6284177740001"),
        ("84293910002", "+6284293910002"),
        ("+62 840-5938-0010", "+6284059380010"),
        ("6284699660066", "+6284699660066"),
        ("0062 84699660066", "+6284699660066"),
        ("0847 8948 0007 (WA)", "+6284789480007"),
        ("084512820005 / 084929160000", "+6284512820005"),
        ("(0721) 123456", "+62721123456"),
        ("'084177740001", "+6284177740001"),
    ],
)
def test_it_is_read_however_it_is_written(written: str, number: str) -> None:
    assert read_phone(written) == number


@pytest.mark.parametrize("written", ["", "-", "123", "menyusul", "0812", "197202172001121914"])
def test_what_is_none_is_not_guessed(written: str) -> None:
    assert read_phone(written) is None


@given(st.integers(min_value=10**8, max_value=10**11 - 1))
def test_reading_what_was_read_changes_nothing(digits: int) -> None:
    number = read_phone(f"08{digits}")
    assert number is not None
    assert read_phone(number) == number
