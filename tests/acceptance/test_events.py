"""`event`, `undo`, `redo` and `journal` as a user types them."""

from tests.acceptance.conftest import Program


def test_a_new_event_makes_the_file_and_is_listed(program: Program) -> None:
    made = program.new_event()
    assert program.file.exists()
    assert program.json("event", "list") == [made]
    assert (made["starts"], made["ends"], made["zone"], made["warnings"]) == ("2021-02-23", "2021-02-24", "WIB", [])


def test_options_may_stand_anywhere(program: Program) -> None:
    program.new_event()
    other = program.folder / "lain.kencana"
    program.new_event(file=other)
    assert len(program("--json", "event", "list", "--file", other).json) == 1
    assert program("event", f"--file={other}", "list", "--json").code == 0


def test_a_weekday_that_does_not_fit_is_told_and_not_corrected(program: Program) -> None:
    made = program.json("event", "new", "--title", "Rakerda", "--starts", "Selasa, 23/2/2020")
    assert made["starts"] == "2020-02-23"
    [warning] = made["warnings"]
    assert warning["code"] == "weekday_date_mismatch"
    assert "Minggu" in warning["text"]
    assert "2021" in warning["text"]


def test_undo_and_redo_of_an_event(program: Program) -> None:
    made = program.new_event()
    program.json("event", "set", "title=Rakorda", "venue=")
    assert program.json("event", "list")[0]["venue"] is None
    program.json("undo")
    assert program.json("event", "list") == [made]
    program.json("redo")
    assert program.json("event", "list")[0]["title"] == "Rakorda"
    assert [act["what"] for act in program.json("journal", "list")] == ["redo", "undo", "event.set", "event.new"]


def test_a_missing_file_is_told_in_one_line(program: Program) -> None:
    answer = program("event", "list")
    assert answer.code == 4
    assert len(answer.err.splitlines()) == 1
    assert not program.file.exists()


def test_a_wrong_call_is_told_in_one_line_of_indonesian(program: Program) -> None:
    for words in (("frobnicate",), ("event", "new"), ("event", "list", "--nope"), ("event",)):
        answer = program(*words)
        assert answer.code == 2, words
        assert len(answer.err.splitlines()) == 1
        assert "is missing" not in answer.err


def test_help_speaks_indonesian(program: Program) -> None:
    answer = program("event", "new", "--help")
    assert answer.code == 0
    assert "Usage" not in answer.out
    assert "Options" not in answer.out
