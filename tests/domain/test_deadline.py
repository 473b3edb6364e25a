"""Deadlines in words: the table of DOMAIN 9 and the truth of the test data."""

import json
from datetime import date
from pathlib import Path

import pytest

from kencana_meet.domain.agreement import Recurrence
from kencana_meet.domain.deadline import read_deadline

STARTS, ENDS = date(2021, 2, 23), date(2021, 2, 24)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("TW I 2021", date(2021, 3, 31)),
        ("Triwulan II", date(2021, 6, 30)),
        ("Q3 2022", date(2022, 9, 30)),
        ("triwulan ke-4", date(2021, 12, 31)),
        ("Semester I", date(2021, 6, 30)),
        ("Semester 2 tahun 2022", date(2022, 12, 31)),
        ("Desember 2021", date(2021, 12, 31)),
        ("akhir Maret 2021", date(2021, 3, 31)),
        ("akhir Februari 2024", date(2024, 2, 29)),
        ("awal April", date(2021, 4, 10)),
        ("pertengahan Juni 2021", date(2021, 6, 15)),
        ("1 April s.d. 31 Mei 2021", date(2021, 5, 31)),
        ("1 s/d 31 Mei 2021", date(2021, 5, 31)),
        ("1 – 15 Juni 2021", date(2021, 6, 15)),
        ("sebelum 1 Mei", date(2021, 4, 30)),
        ("paling lambat 1 Mei 2021", date(2021, 5, 1)),
        ("tahun 2024", date(2024, 12, 31)),
        ("2024", date(2024, 12, 31)),
        ("2 minggu setelah Rakerda", date(2021, 3, 10)),
        ("10 hari setelah kegiatan", date(2021, 3, 6)),
        ("satu bulan setelah Rakerda", date(2021, 3, 24)),
        ("31-3-2021", date(2021, 3, 31)),
        ("29 Juni", date(2021, 6, 29)),
    ],
)
def test_words_as_dates(words: str, day: date) -> None:
    read = read_deadline(words, STARTS, ENDS)
    assert (read.day, read.needs_person, read.recurrence, read.text) == (day, False, None, words)


@pytest.mark.parametrize(
    ("words", "recurrence"),
    [
        ("setiap triwulan", Recurrence.QUARTERLY),
        ("tiap bulan", Recurrence.MONTHLY),
        ("bulanan", Recurrence.MONTHLY),
        ("setiap semester", Recurrence.SEMIANNUAL),
        ("per tahun", Recurrence.YEARLY),
        ("terus menerus", Recurrence.CONTINUOUS),
    ],
)
def test_what_recurs_has_a_rule_and_no_date(words: str, recurrence: Recurrence) -> None:
    read = read_deadline(words, STARTS, ENDS)
    assert (read.day, read.recurrence, read.needs_person) == (None, recurrence, False)


@pytest.mark.parametrize(
    "words", ["secepatnya", "segera", "menunggu arahan", "5 hari kerja setelah Rakerda", "31 Februari 2021"]
)
def test_what_gives_no_date_is_marked_and_never_guessed(words: str) -> None:
    read = read_deadline(words, STARTS, ENDS)
    assert (read.day, read.needs_person, read.text) == (None, True, words)


def test_a_day_without_year_that_is_past_is_marked() -> None:
    assert read_deadline("15 Januari", STARTS, ENDS).needs_person
    assert not read_deadline("15 Januari 2022", STARTS, ENDS).needs_person


def test_the_start_of_a_range_is_kept() -> None:
    assert read_deadline("1 April s.d. 31 Mei 2021", STARTS, ENDS).starts == date(2021, 4, 1)
    assert read_deadline("1 s/d 31 Mei 2021", STARTS, ENDS).starts == date(2021, 5, 1)


def test_no_words_set_no_deadline() -> None:
    assert read_deadline(" - ", STARTS, ENDS).text is None


def test_the_truth_of_the_test_data(data: Path) -> None:
    for one in json.loads((data / "expected.json").read_text(encoding="utf-8"))["agreements"]:
        read = read_deadline(one["deadline_text"], STARTS, ENDS)
        assert (read.day.isoformat() if read.day else None) == one["deadline"]
        assert (read.recurrence.value if read.recurrence else None) == one.get("recurrence")
        assert read.needs_person == one.get("needs_person", False)
