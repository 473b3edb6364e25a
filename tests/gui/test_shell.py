"""The shell: pages by their keys, the finder, undo, errors, the switch of events."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kencana_meet.domain.errors import NotFound
from kencana_meet.gui.faults import Faults, words_of
from kencana_meet.gui.machine import Machine
from kencana_meet.gui.page import Ask, Notice
from kencana_meet.gui.page_table import event_form, pages
from kencana_meet.gui.pages.event_form import EventFormPage
from kencana_meet.gui.shell import Shell
from kencana_meet.gui.theme import Scheme, Theme
from kencana_meet.view_models.events import EventForm
from tests.fakes.window import FakeParts

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_frame_is_there_before_any_file(qtbot: QtBot) -> None:
    window = Shell(pages(), event_form, QByteArray())
    qtbot.addWidget(window)
    window.show()
    assert window.page is None
    window.go(Ask("registration"))
    assert window.page is None


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_1, "overview"), (Qt.Key.Key_3, "registration")])
def test_each_page_has_its_key(qtbot: QtBot, shell: Shell, key: Qt.Key, page: str) -> None:
    qtbot.keyClick(shell, key, CTRL)
    assert shell.page_key == page
    assert [button.key for button in shell.frame.side.buttons.values() if button.isChecked()] == [page]


def test_a_page_is_built_when_it_is_first_shown_and_then_kept(shell: Shell) -> None:
    shell.go(Ask("registration"))
    first = shell.page
    shell.go(Ask("overview"))
    shell.go(Ask("registration"))
    assert shell.page is first


def test_ctrl_k_finds_a_page_an_action_and_a_person(qtbot: QtBot, shell: Shell) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_K, CTRL)
    panel = shell.frame.finder
    qtbot.keyClicks(panel.field, "regis")
    assert [found.kind for found in panel.found()] == ["Halaman"]
    panel.field.setText("kegiatan baru")
    assert [found.words for found in panel.found()] == ["Kegiatan baru …"]
    panel.field.setText("bagus wira")
    assert panel.found()[0].words == "Dr. Bagus Wirawan, M.Si."


def test_enter_in_the_finder_goes_there_and_esc_closes(qtbot: QtBot, shell: Shell) -> None:
    qtbot.keyClick(shell, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(shell.frame.finder.field, "registrasi")
    qtbot.keyClick(shell.frame.finder.field, Qt.Key.Key_Return)
    assert (shell.page_key, shell.frame.finder.isVisible()) == ("registration", False)
    qtbot.keyClick(shell, Qt.Key.Key_K, CTRL)
    qtbot.keyClick(shell.frame.finder.field, Qt.Key.Key_Escape)
    assert not shell.frame.finder.isVisible()


def test_undo_of_the_bar_takes_back_what_it_told_of(qtbot: QtBot, shell: Shell, desk_parts: FakeParts) -> None:
    event = desk_parts.events.choose(None)
    desk_parts.events.set_fields(event.id, {"venue": "Hotel Lain"})
    shell.undoing.say(Notice("Kegiatan diubah.", undoable=True))
    assert shell.frame.undo_bar.isVisible()
    qtbot.mouseClick(shell.frame.undo_bar.undo, Qt.MouseButton.LeftButton)
    assert desk_parts.events.choose(None).venue == "Hotel Emersia"
    assert shell.frame.undo_bar.said.text() == "Dibatalkan: Kegiatan diubah"


def test_undo_of_the_bar_leaves_alone_what_came_after(qtbot: QtBot, shell: Shell, desk_parts: FakeParts) -> None:
    event = desk_parts.events.choose(None)
    desk_parts.events.set_fields(event.id, {"venue": "Hotel Lain"})
    shell.undoing.say(Notice("Kegiatan diubah.", undoable=True))
    desk_parts.events.set_fields(event.id, {"city": "Metro"})
    qtbot.mouseClick(shell.frame.undo_bar.undo, Qt.MouseButton.LeftButton)
    assert (desk_parts.events.choose(None).venue, desk_parts.events.choose(None).city) == ("Hotel Lain", "Metro")


def test_undo_and_redo_by_key(qtbot: QtBot, shell: Shell, desk_parts: FakeParts) -> None:
    event = desk_parts.events.choose(None)
    desk_parts.events.set_fields(event.id, {"venue": "Hotel Lain"})
    qtbot.keyClick(shell, Qt.Key.Key_Z, CTRL)
    assert desk_parts.events.choose(None).venue == "Hotel Emersia"
    qtbot.keyClick(shell, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk_parts.events.choose(None).venue == "Hotel Lain"


def test_a_known_error_is_told_as_what_happened_and_what_was_kept(shell: Shell) -> None:
    shell.tell(words_of(NotFound("participant", "x9")))
    bar = shell.frame.told_bar
    assert bar.isVisible()
    assert (bar.happened.text(), bar.kept.text()) == ("Tidak ada peserta “x9”.", "Tidak ada yang diubah.")
    bar.more.click()
    bar.copy.click()
    assert "NotFound" in QApplication.clipboard().text()


def test_the_top_tells_a_bug_with_its_details(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    name = "Rina"
    top = Faults()
    with qtbot.waitSignal(top.told) as caught:
        nobody: dict[str, int] = {}
        try:
            nobody[name]
        except KeyError as error:
            top.take(type(error), error, error.__traceback__)
    told = caught.args[0]
    assert told.happened == "Program ini membuat kesalahan."
    assert "KeyError" in told.details
    assert "Rina" not in caplog.text


def test_the_top_is_the_hook_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    top = Faults()
    top.install()
    assert sys.excepthook == top.take


def test_the_event_form_tells_the_weekday_mismatch_and_corrects_nothing(qtbot: QtBot, shell: Shell) -> None:
    shell.go(Ask("event", "new"))
    page = shell.page
    assert isinstance(page, EventFormPage)
    qtbot.keyClicks(page.starts.line, "Selasa, 23/2/2020")
    assert "Minggu" in page.starts.below.text()
    assert "2021" in page.starts.below.text()
    assert page.starts.text() == "Selasa, 23/2/2020"


def test_a_new_event_is_made_and_shown(qtbot: QtBot, shell: Shell, desk_parts: FakeParts) -> None:
    shell.go(Ask("event", "new"))
    page = shell.page
    assert isinstance(page, EventFormPage)
    qtbot.keyClicks(page.title.line, "Rakornis 2022")
    qtbot.keyClicks(page.starts.line, "1 Maret 2022")
    qtbot.keyClick(page.title.line, Qt.Key.Key_S, CTRL)
    assert [line.title for line in desk_parts.events.lines()] == ["Rakerda Bangga Kencana 2021", "Rakornis 2022"]
    assert shell.frame.side.card.title.text() == "Rakornis 2022"


def test_an_event_without_a_title_is_not_made(qtbot: QtBot, shell: Shell, desk_parts: FakeParts) -> None:
    shell.go(Ask("event", "new"))
    page = shell.page
    assert isinstance(page, EventFormPage)
    page.save()
    assert (page.title.below.text(), page.starts.below.text()) == ("Isi judulnya.", "Isi hari pertamanya.")
    assert len(desk_parts.events.lines()) == 1


def test_the_form_of_an_event_shows_days_in_words(shell: Shell) -> None:
    shell.go(Ask("event"))
    page = shell.page
    assert isinstance(page, EventFormPage)
    assert (page.starts.text(), page.ends.text()) == ("Selasa, 23 Februari 2021", "24 Februari 2021")
    assert page.starts.below.property("tone") == "muted"


@pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing)", extend=True)
def test_another_event_is_chosen_from_the_card(qtbot: QtBot, shell: Shell, desk_parts: FakeParts) -> None:
    made = desk_parts.events.create(EventForm(title="Rakornis 2022", starts="2022-03-01"))
    shell.go(Ask("registration"))
    qtbot.mouseClick(shell.frame.side.card, Qt.MouseButton.LeftButton)
    menu = shell.findChild(QMenu)
    assert menu is not None
    next(one for one in menu.actions() if one.data() == made.id).trigger()
    menu.close()
    assert (shell.event_id, shell.page_key) == (made.id, "registration")


def test_a_file_without_an_event_begins_with_its_form(qtbot: QtBot, desk_parts: FakeParts) -> None:
    desk_parts.history.undo(desk_parts.events.choose(None))
    window = Shell(pages(), event_form, QByteArray())
    qtbot.addWidget(window)
    window.show()
    window.open_parts(desk_parts)
    assert isinstance(window.page, EventFormPage)
    assert not window.frame.side.buttons["registration"].isEnabled()


def test_every_control_has_a_name_for_the_screen_reader(shell: Shell) -> None:
    nameless = []
    for ask in (Ask("overview"), Ask("registration"), Ask("event")):
        shell.go(ask)
        for widget in shell.findChildren(QWidget):
            is_control = widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            words = widget.accessibleName() or getattr(widget, "text", str)()
            if is_control and not words and widget.objectName() != "qt_spinbox_lineedit":
                nameless.append(f"{ask.page}: {type(widget).__name__} in {type(widget.parent()).__name__}")
    assert nameless == []


def test_the_state_of_the_window_is_kept(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.keep_window(QByteArray(b"place"), "registration", "e1")
    machine.keep_theme(Theme(Scheme.DARK, 120))
    machine.flush()
    again = Machine(tmp_path)
    assert (again.page, again.event, again.theme) == ("registration", "e1", Theme(Scheme.DARK, 120))
    assert bytes(again.geometry.data()) == b"place"
