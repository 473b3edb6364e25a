"""The window as a program: frame first, then the file; a file that cannot be used is told with the ways on."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kencana_meet.domain.file_errors import FileInUse
from kencana_meet.gui.application import Program
from kencana_meet.gui.file_trouble import FileTrouble
from kencana_meet.gui.machine import Machine
from kencana_meet.gui.page import Ask
from kencana_meet.gui.parts import Parts, WindowStart
from tests.fakes.window import FakeParts


class Doors:
    """Opens the parts; refuses as often as told to."""

    def __init__(self, parts: FakeParts, refusals: int = 0) -> None:
        self.parts, self.refusals = parts, refusals
        self.asked: list[Path] = []

    def open(self, path: Path) -> Parts:
        self.asked.append(path)
        if self.refusals:
            self.refusals -= 1
            raise FileInUse(path)
        return self.parts


@pytest.fixture
def begin(qtbot: QtBot, qapp: QApplication, tmp_path: Path):  # type: ignore[no-untyped-def]  # a maker
    def make(doors: Doors) -> Program:
        program = Program(qapp, WindowStart(Path("rakerda.kencana"), doors.open, tmp_path))
        qtbot.addWidget(program.shell)
        program.begin()
        return program

    return make


def test_the_frame_is_painted_before_the_file_is_opened(qtbot: QtBot, desk_parts: FakeParts, begin) -> None:  # type: ignore[no-untyped-def]
    doors = Doors(desk_parts)
    program = begin(doors)
    assert program.shell.isVisible()
    assert doors.asked == []
    qtbot.waitUntil(lambda: program.shell.page is not None)
    assert doors.asked == [Path("rakerda.kencana")]


def test_a_file_in_use_is_told_and_tried_again(qtbot: QtBot, desk_parts: FakeParts, begin) -> None:  # type: ignore[no-untyped-def]
    program = begin(Doors(desk_parts, refusals=1))
    qtbot.waitUntil(lambda: program.shell.findChild(FileTrouble) is not None)
    trouble = program.shell.findChild(FileTrouble)
    assert "rakerda.kencana" in trouble.happened.text()
    next(one for one in trouble.findChildren(QPushButton) if one.text() == "Coba lagi").click()
    assert program.shell.page_key == "overview"


def test_what_the_window_showed_is_shown_at_the_next_start(
    qtbot: QtBot,
    desk_parts: FakeParts,
    begin,
    tmp_path: Path,  # type: ignore[no-untyped-def]
) -> None:
    program = begin(Doors(desk_parts))
    qtbot.waitUntil(lambda: program.shell.page is not None)
    program.shell.go(Ask("registration"))
    program.shell.close()
    assert desk_parts.closed
    assert Machine(tmp_path).page == "registration"
    assert Machine(tmp_path).event == program.shell.event_id
