"""Every action of the window in one table: its key, its words, its tip, its icon.

Buttons, menus and `Ctrl+K` are made from it; a test finds doubled keys. A page adds its own entries below under its
page's key, and makes its `QAction`s by `action(key, owner, slot)`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from kencana_meet.gui.icons import icon
from kencana_meet.i18n import _

EVERYWHERE = ""


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """One action. `page` is the key of the page it acts on (`EVERYWHERE` for all); `shortcut` as Qt writes it.

    Keys that a scanner's burst or a typed letter could press (a letter alone, Space, Ins) have no place here.
    """

    key: str
    page: str
    words: str
    shortcut: str = ""
    icon: str = ""
    tip: str = ""


def table() -> tuple[ActionEntry, ...]:
    """All actions, in the user's language."""
    return (*_everywhere(), *_registration(), *_event_form())


def entry(key: str) -> ActionEntry:
    """The entry of that key; a wrong key is a fault of the program."""
    return next(one for one in table() if one.key == key)


def action(key: str, owner: QWidget, slot: Callable[[], object]) -> QAction:
    """The action of that key; it acts while `owner` is to be seen, and belongs to it."""
    one = entry(key)
    made = QAction(one.words, owner)
    made.setObjectName(one.key)
    if one.icon:
        made.setIcon(icon(one.icon))
    if one.shortcut:
        made.setShortcut(QKeySequence(one.shortcut))
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    tip = one.tip or one.words
    made.setToolTip(f"{tip} ({shown_key(made)})" if one.shortcut else tip)
    made.triggered.connect(slot)
    owner.addAction(made)
    return made


def shown_key(made: QAction) -> str:
    """The key of an action as it stands beside its button; empty where it has none."""
    return made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _everywhere() -> tuple[ActionEntry, ...]:
    return (
        ActionEntry(
            "find", EVERYWHERE, _("Find anything"), "Ctrl+K", "search", _("Find a person, a page or an action")
        ),
        ActionEntry("undo", EVERYWHERE, _("Undo"), "Ctrl+Z", "undo-2", _("Take back what was done last")),
        ActionEntry("redo", EVERYWHERE, _("Redo"), "Ctrl+Shift+Z", "redo-2", _("Do again what was taken back")),
        ActionEntry("event.new", EVERYWHERE, _("New event …"), "", "plus"),
        ActionEntry("event.edit", EVERYWHERE, _("Edit this event …"), "", "pencil"),
        ActionEntry("event.switch", EVERYWHERE, _("Switch event"), "Ctrl+E", "chevron-down"),
    )


def _registration() -> tuple[ActionEntry, ...]:
    return (
        ActionEntry("registration.walk_in", "registration", _("New guest"), "F6", "user-plus"),
        ActionEntry("registration.delegate", "registration", _("Represented …"), "F7", "user-check"),
        ActionEntry("registration.again", "registration", _("Let in again"), "F5", "refresh-cw"),
        ActionEntry("registration.point", "registration", _("Change point"), "Alt+T", "map-pin"),
    )


def _event_form() -> tuple[ActionEntry, ...]:
    return (
        ActionEntry("event.save", "event", _("Save event"), "Ctrl+S", "save"),
        ActionEntry("event.back", "event", _("Back"), "Esc", "chevron-left"),
    )
