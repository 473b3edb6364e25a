"""Undo and redo: the newest act that stands is taken back, and put again as long as nothing else was done."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kencana_meet.domain.errors import NothingToUndo
from kencana_meet.domain.ids import ParticipantId, ScanId
from kencana_meet.domain.journal import Act, Change
from kencana_meet.domain.participant import Participant
from kencana_meet.services.undo import Undo, reversed_change
from tests.fakes.data_files import Opened, opened


class NoScans:
    """No scan is among the acts of these tests; one that comes up all the same is told."""

    def take_back(self, act: Act, scan: ScanId) -> None:
        raise AssertionError((act, scan))

    put_again = take_back


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Opened]:
    with opened(tmp_path) as one:
        yield one


@pytest.fixture
def undo(office: Opened) -> Undo:
    return Undo(office.journal, NoScans(), office.here)


def add(office: Opened, *names: str) -> None:
    act = office.here.act(office.event.id, "participants.import")
    with office.file.transaction():
        for name in names:
            number = office.participants.next_number(office.event.id)
            person = Participant(ParticipantId(f"p-{name}"), office.event.id, number, name)
            office.participants.add_participant(act, person)


def rename(office: Opened, name: str, new: str) -> None:
    with office.file.transaction():
        act = office.here.act(office.event.id, "participants.set")
        office.participants.change_participant(act, ParticipantId(f"p-{name}"), {"name": new})


def names(office: Opened) -> list[str | None]:
    return [one.name for one in office.participants.participants(office.event.id)]


def test_one_undo_takes_a_whole_import_back(office: Opened, undo: Undo) -> None:
    add(office, "Ani", "Budi", "Citra")
    undo.undo(office.event.id)
    assert names(office) == []


def test_redo_brings_it_back_as_it_was(office: Opened, undo: Undo) -> None:
    add(office, "Ani", "Budi")
    before = office.participants.participants(office.event.id)
    undo.undo(office.event.id)
    undo.redo(office.event.id)
    assert office.participants.participants(office.event.id) == before


def test_acts_are_taken_back_one_after_the_other_and_put_again_in_turn(office: Opened, undo: Undo) -> None:
    add(office, "Ani")
    rename(office, "Ani", "Anisa")
    rename(office, "Ani", "Annisa")
    seen = [names(office)]
    for step in (undo.undo, undo.undo, undo.undo, undo.redo, undo.redo, undo.redo):
        step(office.event.id)
        seen.append(names(office))
    assert seen == [["Annisa"], ["Anisa"], ["Ani"], [], ["Ani"], ["Anisa"], ["Annisa"]]


def test_an_act_after_an_undo_ends_redo(office: Opened, undo: Undo) -> None:
    add(office, "Ani")
    rename(office, "Ani", "Anisa")
    undo.undo(office.event.id)
    rename(office, "Ani", "Annisa")
    with pytest.raises(NothingToUndo):
        undo.redo(office.event.id)
    undo.undo(office.event.id)
    assert names(office) == ["Ani"]


def test_an_undo_is_an_act_of_its_own_that_names_what_it_takes_back(office: Opened, undo: Undo) -> None:
    add(office, "Ani")
    imported = undo.acts(office.event.id)[0].act.id
    undone = undo.undo(office.event.id).act
    assert (undone.what, undone.undoes) == ("undo", imported)
    assert undo.acts(office.event.id)[1].undone


def test_an_event_that_is_taken_back_can_come_again_with_its_secret(office: Opened, undo: Undo) -> None:
    secret = office.file.one("SELECT secret FROM event")
    undo.undo(office.event.id)
    assert office.events.events() == []
    undo.redo(office.event.id)
    assert [one.id for one in office.events.events()] == [office.event.id]
    assert office.file.one("SELECT secret FROM event") == secret


def test_nothing_left_is_told(office: Opened, undo: Undo) -> None:
    undo.undo(office.event.id)
    with pytest.raises(NothingToUndo):
        undo.undo(office.event.id)


def test_append_only_rows_are_never_reversed() -> None:
    for table in ("scan", "agenda_run", "minute_revision", "agreement_revision"):
        assert reversed_change(Change(table, "x", None, {"id": "x"}), among_scans=False) is None


def test_a_guest_made_with_a_scan_stays() -> None:
    assert reversed_change(Change("participant", "x", None, {"id": "x"}), among_scans=True) is None
