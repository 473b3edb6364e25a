"""Lists and forms into the data file: one act, undone at once; read again, nothing is there twice."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from kencana_meet.domain.ids import ParticipantId
from kencana_meet.domain.import_report import AnswerStatus, ImportReport
from kencana_meet.domain.journal import Act
from kencana_meet.domain.participant import Mode, Participant, Status
from kencana_meet.domain.table import Table
from kencana_meet.domain.unsur import DELIVERED
from kencana_meet.intake.tables import read_tables
from kencana_meet.services.import_participants import ImportParticipants, ListFile
from kencana_meet.services.participants import Participants
from kencana_meet.services.undo import Undo
from tests.fakes.data_files import Opened, opened
from tests.fakes.lists import region_book, table

MODES = {"luring": Mode.IN_PERSON, "daring": Mode.ONLINE}
HEADER = ["No", "Nama", "NIP", "Jabatan", "Instansi", "No. HP"]


class NoScans:
    """No scan is among these acts."""

    def take_back(self, act: Act, scan: object) -> None:
        raise AssertionError((act, scan))

    put_again = take_back


@dataclass
class Office:
    """An open file with what the tests ask of it; `tables` stand in for files where a test builds them."""

    opened: Opened
    tables: dict[str, Table]

    @property
    def imports(self) -> ImportParticipants:
        return ImportParticipants(self.opened.participants, self.opened.here, self._read, region_book, DELIVERED)

    def _read(self, path: Path, sheet: str | None) -> list[Table]:
        made = self.tables.get(path.name)
        return [made] if made else read_tables(path, sheet)

    def run(self, path: Path) -> ImportReport:
        return self.imports.run(self.opened.event, ListFile(path))

    def run_rows(self, *rows: list[str], file: str = "daftar.xlsx") -> ImportReport:
        self.tables[file] = table(HEADER, *rows, file=file)
        return self.run(Path(file))

    @property
    def all(self) -> list[Participant]:
        return self.opened.participants.participants(self.opened.event.id)

    @property
    def remaining(self) -> list[Participant]:
        return [one for one in self.all if one.status is not Status.MERGED]

    @property
    def participants(self) -> Participants:
        return Participants(self.opened.participants, self.opened.journal, self.opened.here, frozenset(), frozenset())


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened(tmp_path) as one:
        yield Office(one, {})


@pytest.fixture(scope="module")
def truth(data: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((data / "expected.json").read_text(encoding="utf-8"))
    return found


def keys(office: Office, truth: dict[str, Any]) -> dict[ParticipantId, str]:
    """The key of the truth of each remaining entry, by the rows that it came from."""
    invited = {row["row"]: row["person"] for row in truth["invitation"]["rows"] if "person" in row}
    answered = {row["row"] + 1: row["person"] for row in truth["form"]["rows"]}
    return {
        one: invited[rows[0].row] if rows[0].sheet else answered[rows[0].row]
        for one, rows in office.participants.sources(office.opened.event.id).items()
    }


def test_the_list_goes_in_with_the_figures_of_the_truth(office: Office, data: Path, truth: dict[str, Any]) -> None:
    report = office.run(data / "undangan.xlsx")
    counts = truth["invitation"]["counts"]
    assert (report.rows, report.added, report.placeholders) == (
        counts["data_rows"], counts["people"], counts["placeholders"],
    )  # fmt: skip
    assert report.merged == counts["data_rows"] - counts["people"]
    assert sum(one.seats for one in office.remaining) == counts["seats"]
    assert report.answers is None


def test_a_preview_writes_nothing_and_tells_the_same(office: Office, data: Path) -> None:
    file = ListFile(data / "undangan.xlsx")
    preview = office.imports.preview(office.opened.event, file)
    assert office.all == []
    assert preview == office.imports.run(office.opened.event, file)


def test_read_again_the_list_changes_nothing(office: Office, data: Path) -> None:
    office.run(data / "undangan.xlsx")
    before = office.all
    report = office.run(data / "undangan.xlsx")
    assert (report.added, report.updated, report.merged) == (0, 0, 0)
    assert office.all == before


def test_one_undo_takes_the_whole_list_back(office: Office, data: Path) -> None:
    office.run(data / "undangan.xlsx")
    Undo(office.opened.journal, NoScans(), office.opened.here).undo(office.opened.event.id)
    assert office.all == []


def test_each_answer_of_the_form_finds_its_person(office: Office, data: Path, truth: dict[str, Any]) -> None:
    office.run(data / "undangan.xlsx")
    report = office.run(data / "pendaftaran_form.csv")
    who = keys(office, truth)
    answers = {one.row - 1: one for one in report.answers or ()}
    for row in truth["form"]["rows"]:
        answer = answers.pop(row["row"])
        assert (answer.status, answer.mode) == (row["status"], MODES[row["attendance"]])
        assert (who[answer.participant] if answer.participant else None) == row["person"]
        assert [who[one] for one in answer.candidates] == row.get("candidates", [])
    assert answers == {}


def test_the_last_answer_holds_and_fills_what_was_lacking(office: Office, data: Path, truth: dict[str, Any]) -> None:
    office.run(data / "undangan.xlsx")
    office.run(data / "pendaftaran_form.csv")
    people = {key: one for one in office.remaining if (key := keys(office, truth).get(one.id))}
    delegates = {one.participant: one for one in office.opened.participants.delegations(office.opened.event.id)}
    for row in truth["form"]["rows"]:
        if row["holds"]:
            person = people[row["person"]]
            assert person.mode is MODES[row["attendance"]]
            assert (delegates[person.id].name if person.id in delegates else None) == row.get("delegate", {}).get(
                "name"
            )
            if "fills_with" in row:
                assert (person.name or "").casefold() == row["fills_with"].casefold()
    for person in truth["people"]:
        if "nip_from_form" in person:
            assert people[person["key"]].nip == person["nip_from_form"]
    assert len(people) == len(truth["people"]) + len(truth["form"]["new_people"])


def test_read_again_the_form_changes_nothing(office: Office, data: Path) -> None:
    office.run(data / "undangan.xlsx")
    office.run(data / "pendaftaran_form.csv")
    before = office.all, office.opened.participants.delegations(office.opened.event.id)
    report = office.run(data / "pendaftaran_form.csv")
    assert (report.added, report.updated) == (0, 0)
    assert (office.all, office.opened.participants.delegations(office.opened.event.id)) == before


BUDI = ["1", "Budi Santoso, S.E.", "", "Kepala", "BPS Provinsi Lampung", "081234567890"]
ANI = ["2", "Ani Wijaya", "", "Ketua", "IBI Provinsi Lampung", ""]


def test_a_newer_version_of_a_list_changes_what_it_says_otherwise(office: Office) -> None:
    office.run_rows(BUDI, ANI)
    report = office.run_rows(ANI, [*BUDI[:3], "Sekretaris", *BUDI[4:]])
    assert (report.added, report.updated) == (0, 1)
    assert {one.name: one.position for one in office.remaining} == {"Budi Santoso": "Sekretaris", "Ani Wijaya": "Ketua"}


def test_what_was_corrected_by_hand_wins_over_a_newer_list(office: Office) -> None:
    office.run_rows(BUDI)
    office.participants.change(office.remaining[0].id, {"position": "Plt. Kepala"})
    office.run_rows([*BUDI[:3], "Sekretaris", *BUDI[4:5], "081298765432"])
    assert (office.remaining[0].position, office.remaining[0].phone) == ("Plt. Kepala", "+6281298765432")


def test_another_list_fills_what_is_lacking_and_changes_nothing_else(office: Office) -> None:
    office.run_rows(ANI)
    said = ["1", "Hj. Ani Wijaya, S.Keb.", "", "Anggota", "IBI Provinsi Lampung", "081234567890"]
    report = office.run_rows(said, BUDI, file="tambahan.xlsx")
    assert (report.added, report.updated, report.merged) == (1, 1, 1)
    ani = office.remaining[0]
    assert (ani.title_front, ani.title_back, ani.position, ani.phone) == ("Hj.", "S.Keb.", "Ketua", "+6281234567890")


def test_a_name_that_comes_later_takes_its_seat(office: Office) -> None:
    office.run_rows(["1", "(nama menyusul)", "", "Kepala", "BPS Provinsi Lampung", ""])
    report = office.run_rows(BUDI, file="tambahan.xlsx")
    assert (report.added, report.updated) == (0, 1)
    assert [one.name for one in office.remaining] == ["Budi Santoso"]
    assert office.run_rows(["1", "(nama menyusul)", "", "Kepala", "BPS Provinsi Lampung", ""]).added == 0
    assert [one.name for one in office.remaining] == ["Budi Santoso"]


def test_doubles_that_a_person_parted_stay_two(office: Office) -> None:
    rows = [BUDI, ["2", "Budi Santoso", "", "Staf", "BPS Provinsi Lampung", ""], ANI, ["4", *ANI[1:]]]
    office.run_rows(*rows)
    budi = next(one for one in office.remaining if one.name == "Budi Santoso")
    office.participants.split(budi.id)
    assert [one.name for one in office.remaining] == ["Budi Santoso", "Ani Wijaya", "Budi Santoso"]
    report = office.run_rows(*rows)
    assert (report.added, len(office.remaining), report.duplicates) == (0, 3, ())


def test_a_form_fills_one_of_several_seats(office: Office) -> None:
    office.run_rows(["1", "2 orang", "", "Mahasiswa GenRe", "Universitas Lampung", ""])
    form = table(
        ["Timestamp", "Nama Lengkap", "Jabatan", "Instansi", "Kehadiran"],
        ["2021/02/15 9:46:22", "Citra Lestari", "Mahasiswa GenRe", "Universitas Lampung", "Luring"],
        sheet=None, file="form.csv",
    )  # fmt: skip
    office.tables["form.csv"] = form
    report = office.run(Path("form.csv"))
    assert [one.status for one in report.answers or ()] == [AnswerStatus.FILLS_PLACEHOLDER]
    assert [(one.name, one.seats, one.invited) for one in office.remaining] == [
        (None, 1, True),
        ("Citra Lestari", 1, True),
    ]


def test_a_later_answer_without_a_delegate_takes_the_delegate_back(office: Office) -> None:
    office.run_rows(BUDI)
    headings = ["Timestamp", "Nama Lengkap", "Instansi", "Kehadiran", "Diwakili oleh"]
    first = ["2021/02/15 9:46:22", "Budi Santoso", "BPS Provinsi Lampung", "Luring", "Ani / Staf"]
    office.tables["form.csv"] = table(headings, first, sheet=None, file="form.csv")
    office.run(Path("form.csv"))
    event = office.opened.event.id
    assert [one.name for one in office.participants.delegations(event).values()] == ["Ani"]
    second = ["2021/02/16 9:46:22", "Budi Santoso", "BPS Provinsi Lampung", "Daring", ""]
    office.tables["form.csv"] = replace(office.tables["form.csv"], rows=table(headings, first, second).rows)
    report = office.run(Path("form.csv"))
    assert [one.status for one in report.answers or ()] == [AnswerStatus.MATCH, AnswerStatus.RESUBMISSION]
    assert office.participants.delegations(event) == {}
    assert office.remaining[0].mode is Mode.ONLINE
