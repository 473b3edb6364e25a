"""The data file: what is opened, what is refused and left as it was."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kencana_meet.domain.errors import PlaceError
from kencana_meet.domain.file_errors import (
    DiskFull,
    FileDamaged,
    FileInUse,
    FileMissing,
    FileReadOnly,
    FileTooNew,
    NotADataFile,
)
from kencana_meet.storage.connection import APPLICATION_ID, SCHEMA, DataFile, copy_beside, create, open_file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "rakerda.kencana"
    create(place).close()
    return place


def test_a_new_file_says_what_it_is(path: Path) -> None:
    with sqlite3.connect(path) as plain:
        assert plain.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert plain.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    plain.close()


def test_what_is_open_is_durable_and_holds_references(path: Path) -> None:
    file = open_file(path)
    assert [file.one(f"PRAGMA {name}") for name in ("synchronous", "foreign_keys", "secure_delete")] == [
        (2,),
        (1,),
        (1,),
    ]
    file.close()


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        open_file(tmp_path / "none.kencana")


@pytest.mark.parametrize("content", [b"not a data file at all\n" * 400, b"x", b"\0" * 5000])
def test_what_is_no_database_is_refused_and_untouched(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "noise.kencana"
    place.write_bytes(content)
    with pytest.raises(NotADataFile):
        open_file(place)
    assert place.read_bytes() == content
    assert {one.name for one in tmp_path.iterdir()} <= {"noise.kencana", "noise.kencana.lock"}


def test_another_programs_database_is_refused_and_untouched(tmp_path: Path) -> None:
    place = tmp_path / "foreign.kencana"
    with sqlite3.connect(place) as plain:
        plain.execute("create table participant(x)")
    plain.close()
    before = place.read_bytes()
    with pytest.raises(NotADataFile):
        open_file(place)
    assert place.read_bytes() == before


def test_a_newer_file_names_the_program_it_needs(path: Path) -> None:
    with sqlite3.connect(path) as plain:
        plain.execute("UPDATE setting SET value = '7.3.0' WHERE id = 'needs_version'")
        plain.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    plain.close()
    before = path.read_bytes()
    with pytest.raises(FileTooNew) as told:
        open_file(path)
    assert told.value.needs == "7.3.0"
    assert path.read_bytes() == before


def test_a_cut_off_file_is_damaged_and_untouched(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 6 // 10])
    with pytest.raises(FileDamaged):
        open_file(path)
    assert path.read_bytes() == whole[: len(whole) * 6 // 10]


def test_two_programs_cannot_write_to_one_file(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kencana_meet.storage.connection import open_file\n"
        "file = open_file(Path(sys.argv[1]))\n"
        "with file.transaction():\n    print('writing', flush=True); sys.stdin.read()\n"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "writing\n"
    file = open_file(path)
    try:
        assert file.rows("SELECT count(*) FROM event") == [(0,)]
        with pytest.raises(FileInUse), file.transaction():
            pass
    finally:
        other.communicate("")
    with file.transaction():
        file.execute("INSERT INTO setting(id, key, value) VALUES ('x', 'x', 'x')")
    file.close()


def test_a_file_that_may_not_be_written_can_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kencana_meet.storage.connection.access", lambda *_: False)
    file = open_file(path)
    assert file.rows("SELECT count(*) FROM unsur") == [(10,)]
    with pytest.raises(FileReadOnly), file.transaction():
        pass
    file.close()


def fill(file: DataFile) -> None:
    with file.transaction():
        for _ in range(100):
            file.execute(
                "INSERT INTO blob(id, kind, size, bytes) VALUES (hex(randomblob(8)), 'x', 1, zeroblob(100000))"
            )


def test_a_full_disk_is_told_and_what_stood_before_stands(path: Path) -> None:
    file = open_file(path)
    pages = file.one("PRAGMA page_count")
    assert pages
    file.execute(f"PRAGMA max_page_count = {pages[0] + 20}")
    with pytest.raises(DiskFull):
        fill(file)
    assert file.rows("SELECT count(*) FROM blob") == [(0,)]
    with file.transaction():
        file.execute("INSERT INTO setting(id, key, value) VALUES ('x', 'x', 'x')")
    file.close()


def test_a_copy_beside_is_whole(path: Path) -> None:
    file = open_file(path)
    copy = copy_beside(file, "uji")
    file.close()
    with sqlite3.connect(copy) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert plain.execute("SELECT count(*) FROM unsur").fetchone() == (10,)
    plain.close()


def test_known_troubles_are_errors_of_the_place() -> None:
    for kind in (FileDamaged, FileInUse, FileMissing, FileReadOnly, NotADataFile):
        assert issubclass(kind, PlaceError)
