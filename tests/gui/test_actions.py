"""The table of actions: no key twice, none that a scanner or a typed letter could press."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kencana_meet.gui import actions
from kencana_meet.gui.actions import EVERYWHERE, ActionEntry, action, table
from kencana_meet.gui.page_table import pages


def keys_of(page: str) -> Counter[str]:
    shown = [one.shortcut for one in table() if one.page in (page, EVERYWHERE) and one.shortcut]
    return Counter([QKeySequence(key).toString() for key in [*shown, *(entry.shortcut for entry in pages())]])


@pytest.mark.parametrize("page", sorted({one.page for one in table()}))
def test_no_key_means_two_things_on_one_page(page: str) -> None:
    assert [key for key, count in keys_of(page).items() if count > 1] == []


def test_keys_of_actions_are_unique() -> None:
    assert [key for key, count in Counter(one.key for one in table()).items() if count > 1] == []


@pytest.mark.parametrize("one", [one for one in table() if one.shortcut], ids=lambda one: one.key)
def test_no_key_that_a_scanner_could_type(one: ActionEntry) -> None:
    combination = QKeySequence(one.shortcut)[0]
    plain = combination.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
    function_key = Qt.Key.Key_F1 <= combination.key() <= Qt.Key.Key_F35
    assert not plain or function_key or combination.key() == Qt.Key.Key_Escape


def test_keys_of_pages_are_those_of_the_product() -> None:
    numbered = {
        "overview": 1, "participants": 2, "registration": 3, "agenda": 4, "minutes": 5, "agreements": 6, "targets": 7,
        "papers": 8, "settings": 9,
    }  # fmt: skip
    assert {one.key: one.shortcut for one in pages()} == {one.key: f"Ctrl+{numbered[one.key]}" for one in pages()}


def test_the_tip_shows_the_key(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = action("find", owner, owner.hide)
    assert made.toolTip().endswith("(Ctrl+K)")
    assert actions.shown_key(made) == "Ctrl+K"
