"""What stands in the names' column besides a name: seats, numbers, positions, other people."""

import pytest

from kencana_meet.domain.name_cell import read_name_cell
from kencana_meet.domain.seat_words import seats_in


@pytest.mark.parametrize(
    ("written", "seats"),
    [
        ("", None), ("NN", None), ("(nama menyusul)", None), ("1 orang", 1), ("2 orang", 2), ("Dua orang", 2),
        ("2 (dua) orang", 2), ("Kepala OPD KB Kab. Pesisir Barat", None), ("Ketua TP PKK / 3 orang", 3), ("-", None),
    ],
)  # fmt: skip
def test_an_office_without_a_name_is_a_seat(written: str, seats: int | None) -> None:
    cell = read_name_cell(written)
    assert (cell.name, cell.seats) == (None, seats)


def test_the_office_in_the_name_s_place_is_the_position() -> None:
    assert read_name_cell("Kepala OPD KB Kab. Pesisir Barat").position == "Kepala OPD KB Kab. Pesisir Barat"


@pytest.mark.parametrize(
    "written",
    ["Budi Santoso, S.E.\nNIP. 197202172001121914", "Budi Santoso, S.E. / NIP 19720217 200112 1 914",
     "Budi Santoso, S.E.\n197202172001121914"],
)  # fmt: skip
def test_a_nip_below_or_beside_the_name_is_found(written: str) -> None:
    cell = read_name_cell(written)
    assert cell.name is not None
    assert (cell.name.name, cell.name.title_back) == ("Budi Santoso", "S.E.")
    assert cell.number is not None
    assert cell.number.replace(" ", "").endswith("197202172001121914")


def test_a_position_behind_the_titles_is_one_and_another_name_is_told() -> None:
    assert read_name_cell("Bambang, S.E., Kepala Bidang KB").position == "Kepala Bidang KB"
    assert read_name_cell("Bambang Susilo, Ani Wijaya").has_second
    assert not read_name_cell("Bambang, S.E., M.M.").has_second


def test_numbers_of_seats_are_read_in_words_and_digits() -> None:
    assert [seats_in(text) for text in ("2 orang", "tiga org", "5 kursi", "orang", "2021")] == [2, 3, 5, None, None]
