"""Dates as offices write them are read; what disagrees is told and never corrected."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kencana_meet.domain.date_words import MONTHS, WEEKDAYS, read_date, read_weekday


@pytest.mark.parametrize(
    "text",
    [
        "23 Februari 2021",
        "23 Pebruari 2021",
        "23 Feb '21",
        "23-Feb-2021",
        "23 FEB. 2021",
        "23-2-2021",
        "23/02/21",
        "23.2.2021",
        "2021-02-23",
        "2021/02/23",
        "Selasa, 23 Februari 2021",
        "Selasa (23/2/2021)",
        "SELASA / 23 FEBRUARI 2021",
        "Hari Selasa tanggal 23 Februari 2021",
    ],
)
def test_the_same_day_in_every_usual_spelling(text: str) -> None:
    reading = read_date(text)
    assert reading is not None
    assert (reading.day, reading.disagrees) == (date(2021, 2, 23), False)


@pytest.mark.parametrize("text", ["", "Selasa", "31/2/2021", "23 Foo 2021", "08.30 – 09.00", "1.234.567", "32-1-2021"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text) is None


def test_the_weekday_of_the_press_report_is_told_with_the_year_that_fits() -> None:
    reading = read_date("Selasa, 23/2/2020")
    assert reading is not None
    assert reading.day == date(2020, 2, 23)
    assert reading.disagrees
    assert reading.fitting[0] == date(2021, 2, 23)


@pytest.mark.parametrize(
    ("text", "weekday"), [("Jum'at", 4), ("Jum’at", 4), ("Ahad", 6), ("hari SENIN", 0), ("Meja 1", None)]
)
def test_weekdays_in_their_spellings(text: str, weekday: int | None) -> None:
    assert read_weekday(text) == weekday


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(sorted(WEEKDAYS)), st.data())
def test_any_date_comes_back_and_a_weekday_disagrees_exactly_when_it_is_wrong(
    day: date, weekday: str, data: st.DataObject
) -> None:
    month = data.draw(st.sampled_from([word for word, number in MONTHS.items() if number == day.month]))
    reading = read_date(f"{weekday}, {day.day} {month} {day.year}")
    assert reading is not None
    assert reading.day == day
    assert reading.disagrees == (WEEKDAYS[weekday] != day.weekday())
    assert all(one.weekday() == WEEKDAYS[weekday] for one in reading.fitting)
