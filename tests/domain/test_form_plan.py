"""Answers of a form: whose each is, in whatever manner the form was made."""

import pytest

from kencana_meet.domain.form_plan import is_rubbish, plan_form
from kencana_meet.domain.ids import EventId, ParticipantId, RegionCode
from kencana_meet.domain.import_plan import ImportPlan, KnownPeople
from kencana_meet.domain.import_report import AnswerStatus
from kencana_meet.domain.list_read import read_list
from kencana_meet.domain.participant import Participant
from kencana_meet.domain.person_fields import PersonFields
from tests.fakes.lists import books, table

HEADINGS = ["Timestamp", "Nama Lengkap", "NIP", "Jabatan", "Instansi", "Kabupaten/Kota", "No. HP", "Email", "Kehadiran"]
NIP, OTHER = "197202172001121914", "198405142010032990"


def person(key: str, name: str, office: str, **more: str) -> Participant:
    return Participant(ParticipantId(key), EventId("e"), ord(key), name, office=office, **more)  # type: ignore[arg-type]


LISTED = (
    person("a", "Ani Wijaya", "Dinas PPKB Kab. Lampung Tengah", region_code="18.02", phone="+6281234567890"),
    person("b", "Marlina Sulistyowati", "Perwakilan BKKBN Provinsi Lampung", nip=NIP),
    person("c", "Marlina Sulistyowati", "Dewan Pengurus GenRe"),
    person("d", "Budi Santoso", "BPS Provinsi Lampung", position="Kepala Bagian Umum", email="budi@bps.example"),
)


def answer(name: str, **said: str) -> ImportPlan:
    fields = ["nip", "position", "office", "region", "phone", "email"]
    row = ["2021/02/15 9:46:22", name, *(said.get(one, "") for one in fields), "Luring"]
    return plan_form(read_list([table(HEADINGS, row, sheet=None)], books(), {}), KnownPeople(LISTED))


def whose(plan: ImportPlan) -> tuple[AnswerStatus, str | None]:
    assert plan.answers
    entry = plan.answers[0].entry
    return plan.answers[0].status, plan.entries[entry].participant if entry is not None else None


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("ANI WIJAYA, S.E.", {"office": "DPPKB Lampung Tengah"}),
        ("Ani Wijaya", {"office": "OPD KB", "region": "Lamteng"}),
        ("Ani Wijaya", {}),
        ("Anny Wijaya", {"phone": "0812-3456-7890"}),
        ("Ani", {"phone": "081234567890", "office": "Entah"}),
    ],
)
def test_who_is_on_the_list_is_found(name: str, said: dict[str, str]) -> None:
    assert whose(answer(name, **said)) == (AnswerStatus.MATCH, "a")


def test_namesakes_are_told_apart_by_nip_and_office_or_left_to_a_person() -> None:
    assert whose(answer("Marlina Sulistyowati", nip=NIP)) == (AnswerStatus.MATCH, "b")
    assert whose(answer("Marlina Sulistyowati", office="Dewan Pengurus Genre")) == (AnswerStatus.MATCH, "c")
    plan = answer("Marlina Sulistyowati")
    assert whose(plan) == (AnswerStatus.AMBIGUOUS, None)
    assert plan.answers
    assert plan.answers[0].candidates == ("b", "c")


def test_another_whole_nip_is_another_person() -> None:
    plan = answer("Marlina Sulistyowati", nip=OTHER, office="Perwakilan BKKBN Provinsi Lampung")
    assert whose(plan) == (AnswerStatus.NEW, None)


def test_the_same_name_from_elsewhere_is_new_and_offered_as_a_possible_double() -> None:
    plan = answer("Budi Santoso", office="Harian Siger Post", position="Wartawan")
    assert whose(plan) == (AnswerStatus.NEW, None)
    assert [(one.rows, one.with_participant, one.certainty) for one in plan.duplicates] == [((2,), "d", "possible")]
    assert not plan.entries[0].invited


@pytest.mark.parametrize(
    ("name", "said"), [("tes", {"office": "tes tes"}), ("asdf", {"phone": "123"}), ("=1+1", {}), ("", {}), ("xx", {})]
)
def test_tries_are_rubbish(name: str, said: dict[str, str]) -> None:
    assert whose(answer(name, **said)) == (AnswerStatus.JUNK, None)


def test_a_name_of_one_word_with_an_office_is_a_person() -> None:
    assert not is_rubbish(PersonFields("Suparman", office="Forum PPKBD"))
    assert whose(answer("Suparman", office="Forum PPKBD"))[0] is AnswerStatus.NEW


def test_what_is_known_holds_and_what_is_lacking_is_filled() -> None:
    plan = answer("Budi Santoso", office="BPS Provinsi Lampung", position="Staf", nip=OTHER, email="lain@x.example")
    fields = plan.entries[0].fields
    assert (fields.position, fields.email, fields.nip) == ("Kepala Bagian Umum", "budi@bps.example", OTHER)
    assert fields.region_code == RegionCode("18")
