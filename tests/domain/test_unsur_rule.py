"""The kind of body, from words of a list and from what offices are called."""

import json
from pathlib import Path

import pytest

from kencana_meet.domain.ids import UnsurCode
from kencana_meet.domain.unsur import DELIVERED, Unsur
from kencana_meet.domain.unsur_rule import UnsurBook

BOOK = UnsurBook(DELIVERED)


def test_the_words_of_the_data_are_read(data: Path) -> None:
    truth = json.loads((data / "expected.json").read_text(encoding="utf-8"))
    wrong = [
        (word, BOOK.of_words(word))
        for one in truth["unsur"]
        for word in one["aliases"]
        if BOOK.of_words(word) != one["code"]
    ]
    assert wrong == []


def test_an_office_is_never_put_where_it_does_not_belong(data: Path) -> None:
    truth = json.loads((data / "expected.json").read_text(encoding="utf-8"))
    people = truth["people"] + truth["form"]["new_people"]
    told = [(one, BOOK.of_office(one["office"], one["jabatan"])) for one in people]
    assert [one["office"] for one, unsur in told if unsur not in (None, one["unsur"])] == []
    assert sum(unsur is None for _, unsur in told) <= len(people) * 3 // 100


@pytest.mark.parametrize(
    ("office", "position", "unsur"),
    [("Harian Siger Post", "Wartawan", "mitra"), ("Puskesmas Way Kanan", "Bidan", "profesi"),
     ("Forum PPKBD", "Anggota", "mitra"),
     ("Sesuatu", "Anggota", None), ("Bappeda Kab. Pringsewu", "Kepala", None)],
)  # fmt: skip
def test_the_position_helps_where_the_office_says_nothing(office: str, position: str, unsur: str | None) -> None:
    assert BOOK.of_office(office, position) == unsur


def test_an_unsur_that_the_office_added_is_known_by_its_name() -> None:
    book = UnsurBook([*DELIVERED, Unsur(UnsurCode("pemkab"), "Pemkab/Pemkot", "Pemkab", 11)])
    assert book.of_words("PEMKAB / PEMKOT") == "pemkab"
    assert UnsurBook([]).of_words("TP PKK") is None
