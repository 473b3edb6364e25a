"""The invitation list in the manners of many offices: nothing hangs on the place of a column or the word over it."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kencana_meet.domain.errors import BadValue
from kencana_meet.domain.import_plan import ImportPlan
from kencana_meet.domain.import_report import Certainty
from kencana_meet.domain.input_errors import NotAList
from kencana_meet.domain.list_fields import ListField
from kencana_meet.domain.list_read import read_list
from kencana_meet.domain.table import Cell, Table, TableRow
from kencana_meet.intake.tables import read_tables
from tests.fakes.lists import books, plan_of, renamed, table, with_columns

FIELDS = ("name", "title_front", "title_back", "nip", "nrp", "region_code", "unsur", "phone", "email", "office")
HEADINGS = [
    "No",
    "Nama Lengkap dan Gelar",
    "NIP",
    "Jabatan",
    "Instansi",
    "Kab/Kota",
    "Unsur",
    "No. HP",
    "E-mail",
    "Ket.",
]


@pytest.fixture(scope="module")
def truth(data: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((data / "expected.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def invited(data: Path) -> Table:
    return read_tables(data / "undangan.xlsx")[0]


def letters(text: str | None) -> str:
    return "".join(char for char in (text or "").casefold() if char.isalnum())


def one_header_row(invited: Table) -> Table:
    """The list as most offices have it: one row of headings on top, no title."""
    rows = [row for row in invited.rows if row.number > 6]
    return replace(invited, rows=[TableRow(6, tuple(map(Cell, HEADINGS))), *rows])


MANNERS: dict[str, Callable[[Table], Table]] = {
    "as it came": lambda one: one,
    "columns in another order": lambda one: with_columns(one, [7, 4, 0, 9, 1, 8, 5, 3, 2, 6]),
    "two empty columns first": lambda one: with_columns(one, [None, None, *range(10)]),
    "one row of headings": one_header_row,
    "no row numbers": lambda one: with_columns(one_header_row(one), list(range(1, 10))),
    "neither numbers nor remarks": lambda one: with_columns(one_header_row(one), list(range(1, 9))),
    "no unsur": lambda one: with_columns(one, [0, 1, 2, 3, 4, 5, 7, 8, 9]),
    "no region": lambda one: with_columns(one, [0, 1, 2, 3, 4, 6, 7, 8, 9]),
    "other words": lambda one: renamed(
        one,
        {"No": "No. Urut", "Nama Lengkap dan Gelar": "NAMA PESERTA", "NIP": "NIP/NRP", "Instansi": "Asal Instansi/Unit",
         "Kab/Kota": "Kabupaten/Kota", "Unsur": "Kelompok", "No. HP": "Nomor WA", "E-mail": "Alamat Surel"},
    ),
    "English words": lambda one: renamed(
        one,
        {"Nama Lengkap dan Gelar": "Full name", "NIP": "Employee ID", "Jabatan": "Position", "Instansi": "Institution",
         "Kab/Kota": "District/City", "Unsur": "Category", "No. HP": "Phone", "Ket.": "Remarks", "Kontak": "Contact"},
    ),
    "headings that say nothing": lambda one: renamed(
        one, {"NIP": "Nomor", "E-mail": "Surat", "No. HP": "xx", "Kab/Kota": "Wil.", "Jabatan": "Sbg"}
    ),
}  # fmt: skip


@pytest.fixture(scope="module", params=MANNERS.values(), ids=MANNERS.keys())
def plan(request: pytest.FixtureRequest, invited: Table) -> ImportPlan:
    return plan_of(request.param(invited))


def test_everybody_is_found_once_with_all_rows(plan: ImportPlan, truth: dict[str, Any]) -> None:
    rows = {row["row"]: row["person"] for row in truth["invitation"]["rows"] if "person" in row}
    found = [{rows[row.row] for row in entry.rows} for entry in plan.entries]
    assert all(len(people) == 1 for people in found)
    assert len(found) == truth["invitation"]["counts"]["people"]
    assert {row.row for entry in plan.entries for row in entry.rows} == set(rows)


def test_everything_known_of_everybody_is_read(plan: ImportPlan, truth: dict[str, Any]) -> None:
    rows = {row["row"]: row["person"] for row in truth["invitation"]["rows"] if "person" in row}
    people = {person["key"]: person for person in truth["people"]}
    told = {use.field for use in plan.columns}
    names = [name for name in FIELDS if name != "unsur" or ListField.UNSUR in told]  # else it is that of the group
    wrong = []
    for entry in plan.entries:
        person = people[rows[entry.rows[0].row]]
        wrong += [
            (entry.rows[0].row, name) for name in names if letters(getattr(entry.fields, name)) != letters(person[name])
        ]
        assert letters(entry.fields.position) == letters(person["jabatan"])
        assert (entry.fields.name is None, entry.fields.seats) == (person["placeholder"], person["seats"])
    assert wrong == []


def test_doubles_are_those_of_the_truth(plan: ImportPlan, truth: dict[str, Any]) -> None:
    rows = {row["row"]: row["person"] for row in truth["invitation"]["rows"] if "person" in row}
    told = {certainty: set[frozenset[str]]() for certainty in Certainty}
    for one in plan.duplicates:
        told[one.certainty].add(frozenset(rows[row] for row in one.rows))
    assert told[Certainty.CERTAIN] == {
        frozenset({one["person"]}) for one in truth["invitation"]["certain_duplicate_groups"]
    }
    assert told[Certainty.POSSIBLE] == {
        frozenset(one["people"]) for one in truth["invitation"]["possible_duplicate_pairs"]
    }


def test_each_row_is_told_for_what_it_is_and_each_cell_flagged(invited: Table, truth: dict[str, Any]) -> None:
    plan = plan_of(invited)
    reasons = {row["row"]: row["reason"] for row in truth["invitation"]["rows"] if row["kind"] == "skip"}
    assert {one.row: one.reason for one in plan.skipped} == reasons
    flags = {(flag.row, flag.column, flag.code.value) for flag in plan.flags}
    assert flags == {
        (one["row"], one["cell"].rstrip("0123456789"), one["kind"]) for one in truth["invitation"]["flagged_cells"]
    }


def test_titles_in_columns_of_their_own_are_put_together() -> None:
    one = table(
        ["Gelar Depan", "Nama", "Gelar Belakang", "Instansi"],
        ["Dr.", "Budi Santoso", "S.E., M.M.", "Dinas Kesehatan Provinsi Lampung"],
    )
    fields = plan_of(one).entries[0].fields
    assert (fields.title_front, fields.name, fields.title_back) == ("Dr.", "Budi Santoso", "S.E., M.M.")


def test_position_and_office_in_one_column_are_parted() -> None:
    one = table(["No", "Nama", "Jabatan/Instansi"], ["1", "Budi Santoso", "Kepala Dinas\nDPPKB Kab. Pringsewu"])
    fields = plan_of(one).entries[0].fields
    assert (fields.position, fields.office, fields.region_code) == ("Kepala Dinas", "DPPKB Kab. Pringsewu", "18.10")


def test_a_list_of_names_and_offices_alone_is_a_list() -> None:
    one = table(["Nama", "Instansi"], ["Budi Santoso", "BPS Provinsi Lampung"], ["Ani", "Polda Lampung"])
    assert [(entry.fields.name, entry.fields.unsur) for entry in plan_of(one).entries] == [
        ("Budi Santoso", "vertikal"),
        ("Ani", "vertikal"),
    ]


def test_a_region_code_in_words_that_fit_two_is_flagged_and_left_open() -> None:
    one = table(["Nama", "Instansi", "Kab/Kota"], ["Budi Santoso", "PT Maju", "Bogor"])
    plan = plan_of(one, "32")
    assert plan.entries[0].fields.region_code is None
    assert [flag.code for flag in plan.flags] == ["region_unclear"]


def test_signatures_of_two_below_the_list_are_nobody_s_invitation() -> None:
    one = table(
        ["Nama", "NIP", "Jabatan", "Instansi"],
        ["Budi Santoso", "", "Kepala", "BPS Provinsi Lampung"],
        ["Mengetahui,", "", "Bandar Lampung, 15 Februari 2021", ""],
        ["Kepala Perwakilan", "", "Ketua Panitia", ""],
        ["Drs. Nizar Mustofa, M.M.", "", "Sri Laksmana, S.E.", ""],
        ["NIP. 198502192012031938", "", "NIP. 198406092012032972", ""],
    )
    assert [entry.fields.name for entry in plan_of(one).entries] == ["Budi Santoso"]


@pytest.mark.parametrize("file", ["susunan_acara.xlsx", "kesepakatan.csv", "target.xlsx", "zoom_peserta.csv"])
def test_what_is_no_list_of_people_is_refused(data: Path, file: str) -> None:
    with pytest.raises(NotAList):
        read_list(read_tables(data / file), books(), {})


def test_a_nik_in_the_column_of_nips_is_flagged_and_kept_nowhere() -> None:
    one = table(["Nama", "NIP", "Instansi"], ["Budi Santoso", "1871021203650001", "BPS Provinsi Lampung"])
    plan = plan_of(one)
    assert [flag.code for flag in plan.flags] == ["nip_wrong_length"]
    assert "18710212" not in repr((plan.flags, [row.cells for row in plan.entries[0].rows], plan.entries[0].fields))


def test_a_person_can_say_which_column_it_is() -> None:
    one = table(["Nama", "Kode", "Asal"], ["Budi Santoso", "Kepala Dinas", "BPS Provinsi Lampung"])
    read = read_list([one], books(), {"position": "Kode"})
    assert read.people.rows[0].fields.position == "Kepala Dinas"
    assert read_list([one], books(), {"position": "B"}).people.rows[0].fields.position == "Kepala Dinas"


@pytest.mark.parametrize("wrong", [{"shoe": "B"}, {"position": "Tidak ada"}])
def test_a_wrong_correction_is_told(wrong: dict[str, str]) -> None:
    with pytest.raises(BadValue):
        read_list([table(["Nama", "Instansi"], ["Budi", "BPS"])], books(), wrong)


def test_the_form_is_told_from_the_list(data: Path, invited: Table) -> None:
    assert read_list(read_tables(data / "pendaftaran_form.csv"), books(), {}).is_form
    assert not read_list([invited], books(), {}).is_form
