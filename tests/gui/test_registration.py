"""The page Registrasi: real keys, and what the user sees."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kencana_meet.gui.page import Ask
from kencana_meet.gui.pages.registration import RegistrationPage
from kencana_meet.gui.shell import Shell
from kencana_meet.gui.widgets.answer_panel import fits
from kencana_meet.gui.widgets.desk_form import DelegateForm, GuestForm, SeatForm
from tests.fakes.window import LONG, FakeParts, code_of


@pytest.fixture
def page(shell: Shell) -> RegistrationPage:
    shell.go(Ask("registration"))
    assert isinstance(shell.page, RegistrationPage)
    return shell.page


def scan(qtbot: QtBot, page: RegistrationPage, code: str) -> None:
    qtbot.keyClicks(page.code, code)
    qtbot.keyClick(page.code, Qt.Key.Key_Return)


def test_a_card_turns_the_answer_green(qtbot: QtBot, page: RegistrationPage) -> None:
    scan(qtbot, page, code_of(1))
    assert (page.panel.tone, page.panel.headline, page.panel.name) == ("ok", "SILAKAN MASUK", "Rina Wulandari, S.KM")
    assert page.code.text() == ""
    assert page.code.hasFocus()


def test_a_second_scan_turns_the_answer_amber(qtbot: QtBot, page: RegistrationPage) -> None:
    for _ in range(2):
        scan(qtbot, page, code_of(1))
    assert (page.panel.tone, page.panel.headline) == ("wait", "Sudah masuk pukul 07.00 di Meja 1")


def test_an_unknown_card_turns_the_answer_red_and_says_what_to_do(qtbot: QtBot, page: RegistrationPage) -> None:
    scan(qtbot, page, "KM1WRONG")
    assert (page.panel.tone, page.panel.headline) == ("stop", "Kartu tidak dikenal")
    assert "F6" in page.panel.advice


def test_the_last_scans_and_the_counts_follow(qtbot: QtBot, page: RegistrationPage) -> None:
    scan(qtbot, page, code_of(1))
    scan(qtbot, page, code_of(2))
    assert [row.name for row in page.scans.rows.rows] == ["Dr. Bagus Wirawan, M.Si.", "Rina Wulandari, S.KM"]
    assert (page.counts.present.text(), page.counts.invited.text()) == ("2", "dari 60 undangan · 3 %")


def test_ctrl_z_takes_back_the_last_scan_while_the_field_has_the_focus(qtbot: QtBot, page: RegistrationPage) -> None:
    scan(qtbot, page, code_of(1))
    qtbot.keyClick(page.code, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (page.panel.headline, page.counts.present.text()) == ("Dibatalkan", "0")


def test_ctrl_z_takes_back_typing_first(qtbot: QtBot, page: RegistrationPage) -> None:
    scan(qtbot, page, code_of(1))
    qtbot.keyClicks(page.code, "ri")
    qtbot.keyClick(page.code, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.panel.headline == "SILAKAN MASUK"
    assert page.code.text() == ""


def test_a_name_of_one_person_lets_in_at_enter(qtbot: QtBot, page: RegistrationPage) -> None:
    scan(qtbot, page, "hermansyah putri")
    assert page.panel.name == "Drs. Hermansyah Putri, M.M."


def test_a_name_of_several_asks_and_a_second_enter_takes_the_chosen(qtbot: QtBot, page: RegistrationPage) -> None:
    scan(qtbot, page, "ahmad yani")
    assert page.found.isVisible()
    assert page.counts.present.text() == "0"
    qtbot.keyClick(page.code, Qt.Key.Key_Down)
    qtbot.keyClick(page.code, Qt.Key.Key_Return)
    assert page.panel.name.startswith("dr. Ahmad Yani")
    assert not page.found.isVisible()


def test_typing_by_hand_shows_who_fits_and_esc_clears(qtbot: QtBot, page: RegistrationPage) -> None:
    qtbot.keyClicks(page.code, "laras")
    qtbot.waitUntil(page.found.isVisible)
    qtbot.keyClick(page.code, Qt.Key.Key_Escape)
    assert (page.found.isVisible(), page.code.text()) == (False, "")


def test_a_burst_of_a_scanner_never_shows_the_list(qtbot: QtBot, page: RegistrationPage) -> None:
    scan(qtbot, page, code_of(4))
    assert not page.found.isVisible()


def test_letters_that_come_while_something_else_has_the_focus_reach_the_field(
    qtbot: QtBot, page: RegistrationPage
) -> None:
    page.point.change.setFocus()
    qtbot.keyClicks(page.point.change, code_of(1)[0])
    assert page.code.hasFocus()
    qtbot.keyClicks(page.code, code_of(1)[1:])
    qtbot.keyClick(page.code, Qt.Key.Key_Return)
    assert page.panel.headline == "SILAKAN MASUK"


def test_nobody_of_that_name_stores_nothing(qtbot: QtBot, page: RegistrationPage) -> None:
    scan(qtbot, page, "zzz tidak ada")
    assert (page.panel.headline, page.panel.tone) == ("Tidak ditemukan", "wait")
    assert len(page.scans.rows.rows) == 0


def test_f6_takes_a_guest_by_the_keyboard_alone(qtbot: QtBot, page: RegistrationPage) -> None:
    qtbot.keyClick(page.code, Qt.Key.Key_F6)
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "Yusuf Maulana")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (page.panel.headline, page.panel.name) == ("SELAMAT DATANG, TAMU", "Yusuf Maulana")
    assert page.code.hasFocus()


def test_a_guest_without_a_name_is_asked_for_it(qtbot: QtBot, page: RegistrationPage) -> None:
    qtbot.keyClick(page.code, Qt.Key.Key_F6)
    form = page.findChild(GuestForm)
    assert form is not None
    form.finish()
    assert form.name.below.text() == "Isi namanya."
    qtbot.keyClick(form.name.line, Qt.Key.Key_Escape)
    assert page.code.hasFocus()


def test_f7_takes_a_delegate_for_the_one_on_the_panel(qtbot: QtBot, page: RegistrationPage) -> None:
    scan(qtbot, page, code_of(6))
    qtbot.keyClick(page.code, Qt.Key.Key_F7)
    form = page.findChild(DelegateForm)
    assert form is not None
    qtbot.keyClicks(form.name.line, "Mayor Arif")
    qtbot.keyClick(form.name.line, Qt.Key.Key_Return)
    assert (page.panel.name, page.panel.line) == ("Mayor Arif", "mewakili Kol. Inf. Bambang Susilo")


def test_a_seat_without_a_name_asks_for_it(qtbot: QtBot, page: RegistrationPage) -> None:
    scan(qtbot, page, code_of(5))
    assert "F7" in page.panel.advice
    qtbot.keyClick(page.code, Qt.Key.Key_F7)
    form = page.findChild(SeatForm)
    assert form is not None
    qtbot.keyClicks(form.name.line, "Bu Direktur")
    qtbot.keyClick(form.name.line, Qt.Key.Key_Return)
    assert page.panel.name == "Bu Direktur"


def test_f5_lets_in_again_with_a_reason(qtbot: QtBot, page: RegistrationPage) -> None:
    for _ in range(2):
        scan(qtbot, page, code_of(1))
    qtbot.keyClick(page.code, Qt.Key.Key_F5)
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "salat")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.panel.headline == "Masukkan lagi"


def test_the_longest_name_stands_whole(qtbot: QtBot, page: RegistrationPage, desk_parts: FakeParts) -> None:
    desk_parts.people.people[LONG.id] = LONG
    page.let_in(LONG.id)
    page.let_in(LONG.id)
    QApplication.processEvents()
    assert page.panel.name.startswith("Prof. Dr. dr. Hj. Raden Ayu")
    assert [label.text() for label in page.panel.labels() if label.isVisible() and not fits(label)] == []


def test_names_are_never_read_as_mark_up(page: RegistrationPage) -> None:
    assert {label.textFormat() for label in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
