"""The journal: every change is written down in its transaction, and nothing else can change what stands."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kencana_meet.domain.ids import ParticipantId
from kencana_meet.domain.participant import Participant
from kencana_meet.storage.connection import open_file
from kencana_meet.storage.devices import DeviceBook
from kencana_meet.storage.journal import Journal
from tests.fakes.basics import CountedIds
from tests.fakes.data_files import Opened, opened


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Opened]:
    with opened(tmp_path) as one:
        yield one


def add(office: Opened, name: str, person: str = "p1") -> None:
    with office.file.transaction():
        act = office.here.act(office.event.id, "participants.add")
        number = office.participants.next_number(office.event.id)
        office.participants.add_participant(act, Participant(ParticipantId(person), office.event.id, number, name))


def add_and_fail(office: Opened) -> None:
    with office.file.transaction():
        add(office, "Budi", "p2")
        raise ZeroDivisionError


def test_a_new_row_stands_whole_in_the_journal(office: Opened) -> None:
    add(office, "Ani")
    [(act, change)] = office.journal.history("participant", "p1")
    assert act.what == "participants.add"
    assert change.before is None
    assert change.after is not None
    assert (change.after["name"], change.after["number"]) == ("Ani", 1)


def test_a_change_names_only_the_columns_that_changed(office: Opened) -> None:
    add(office, "Ani")
    with office.file.transaction():
        act = office.here.act(office.event.id, "participants.set")
        office.participants.change_participant(act, ParticipantId("p1"), {"name": "Ani", "office": "Bappeda"})
    change = office.journal.history("participant", "p1")[-1][1]
    assert (change.before, change.after) == ({"office": None}, {"office": "Bappeda"})


def test_nothing_changed_writes_nothing(office: Opened) -> None:
    add(office, "Ani")
    with office.file.transaction():
        act = office.here.act(office.event.id, "participants.set")
        office.participants.change_participant(act, ParticipantId("p1"), {"name": "Ani"})
    assert len(office.journal.history("participant", "p1")) == 1


def test_a_failing_transaction_leaves_neither_row_nor_journal_nor_gap(office: Opened) -> None:
    add(office, "Ani")
    with pytest.raises(ZeroDivisionError):
        add_and_fail(office)
    add(office, "Citra", "p3")
    assert [one.name for one in office.participants.participants(office.event.id)] == ["Ani", "Citra"]
    seqs = [row[0] for row in office.file.rows("SELECT seq FROM journal ORDER BY rowid")]
    assert seqs == list(range(1, len(seqs) + 1))


def test_the_secret_is_not_journaled(office: Opened) -> None:
    whole = "".join(row[0] or "" for row in office.file.rows('SELECT "after" FROM journal'))
    assert "secret" not in whole


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM journal",
        "UPDATE journal SET at = ''",
        "UPDATE journal SET \"after\" = 'x'",
        "UPDATE journal SET seq = seq + 1",
    ],
)
def test_the_journal_is_append_only(office: Opened, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        office.file.execute(statement)


def test_erasing_may_empty_the_personal_columns(office: Opened) -> None:
    add(office, "Ani")
    office.file.execute("UPDATE journal SET \"after\" = NULL WHERE entity_id = 'p1'")
    assert office.journal.history("participant", "p1")[0][1].after is None


def test_the_same_installation_goes_on_as_the_same_device(tmp_path: Path) -> None:
    with opened(tmp_path) as office:
        add(office, "Ani")
        first = office.journal.device(office.event.id)
    file = open_file(tmp_path / "rakerda.kencana")
    with file.transaction():
        assert Journal(file, DeviceBook(tmp_path / "devices.json"), CountedIds()).device(office.event.id) == first
    file.close()


def test_a_copied_file_begins_a_new_device(tmp_path: Path) -> None:
    with opened(tmp_path) as office:
        add(office, "Ani")
        first = office.journal.device(office.event.id)
    copy = tmp_path / "copy.kencana"
    copy.write_bytes((tmp_path / "rakerda.kencana").read_bytes())
    file = open_file(copy)
    ids = CountedIds()
    for _ in range(50):
        ids.new_id()
    with file.transaction():
        assert Journal(file, DeviceBook(tmp_path / "devices.json"), ids).device(office.event.id) != first
    file.close()


def test_a_head_that_is_not_the_one_remembered_begins_a_new_device(tmp_path: Path) -> None:
    with opened(tmp_path) as office:
        add(office, "Ani")
        first = office.journal.device(office.event.id)
    kept = json.loads((tmp_path / "devices.json").read_text())
    (tmp_path / "devices.json").write_text(json.dumps({key: [head[0], head[1] + 1] for key, head in kept.items()}))
    file = open_file(tmp_path / "rakerda.kencana")
    ids = CountedIds()
    for _ in range(50):
        ids.new_id()
    with file.transaction():
        assert Journal(file, DeviceBook(tmp_path / "devices.json"), ids).device(office.event.id) != first
    file.close()


def test_acts_are_listed_newest_first_with_their_rows(office: Opened) -> None:
    add(office, "Ani")
    listed = office.journal.acts(office.event.id, 0)
    assert [(one.act.what, one.rows) for one in listed] == [("participants.add", 1), ("event.new", 4)]
