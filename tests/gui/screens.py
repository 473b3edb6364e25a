"""Saves every page as a picture at 1366×768, to be looked at beside the mock-ups; nothing is asserted here.

`python -m tests.gui.screens FOLDER` writes the usual states in Indonesian and the light scheme;
`python -m tests.gui.screens FOLDER id|en light|dark|contrast PERCENT` those of another language, scheme and size.
A page that is added brings its states in `STATES`.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication

from kencana_meet import i18n
from kencana_meet.gui import theme as themes
from kencana_meet.gui.faults import words_of
from kencana_meet.gui.page import Ask, Notice
from kencana_meet.gui.page_table import event_form, pages
from kencana_meet.gui.pages.event_form import EventFormPage
from kencana_meet.gui.pages.registration import RegistrationPage
from kencana_meet.gui.qt_texts import speak
from kencana_meet.gui.shell import Shell
from kencana_meet.gui.style_sheet import dress
from kencana_meet.view_models.check_in_calls import PersonFields
from tests.fakes.window import LONG, FakeParts, code_of, parts

State = Callable[[Shell, FakeParts], None]


def registration(shell: Shell) -> RegistrationPage:
    shell.go(Ask("registration"))
    assert isinstance(shell.page, RegistrationPage)
    return shell.page


def scan(page: RegistrationPage, parts: FakeParts, *numbers: int) -> None:
    for number in numbers:
        page.code.setText(code_of(number))
        page.scan()
        parts.clock.advance(seconds=9)


def ready(shell: Shell, parts: FakeParts) -> None:
    registration(shell)


def let_in(shell: Shell, parts: FakeParts) -> None:
    scan(registration(shell), parts, *range(1, 5), *range(6, 32), 1)
    scan(registration(shell), parts, 41)


def already_in(shell: Shell, parts: FakeParts) -> None:
    scan(registration(shell), parts, 3, 8, 3)


def refused(shell: Shell, parts: FakeParts) -> None:
    page = registration(shell)
    scan(page, parts, 3, 8)
    page.code.setText("KM1ABC")
    page.scan()


def seat(shell: Shell, parts: FakeParts) -> None:
    scan(registration(shell), parts, 5)


def longest_name(shell: Shell, parts: FakeParts) -> None:
    parts.people.people[LONG.id] = LONG
    page = registration(shell)
    page.let_in(LONG.id)
    parts.clock.advance(seconds=3)
    page.let_in(LONG.id)


def delegate_in(shell: Shell, parts: FakeParts) -> None:
    page = registration(shell)
    page.show_answer(
        parts.registration.delegate(
            parts.people.all(parts.events.choose(None).id)[2].id, PersonFields("Drs. H. Mukhlis")
        )
    )


def found(shell: Shell, parts: FakeParts) -> None:
    page = registration(shell)
    page.code.setText("ahmad")
    page.scan()


def guest(shell: Shell, parts: FakeParts) -> None:
    registration(shell).guest_action.trigger()


def delegate(shell: Shell, parts: FakeParts) -> None:
    page = registration(shell)
    scan(page, parts, 6)
    page.delegate_action.trigger()


def overview(shell: Shell, parts: FakeParts) -> None:
    let_in(shell, parts)
    shell.go(Ask("overview"))


def finder(shell: Shell, parts: FakeParts) -> None:
    shell.find_action.trigger()
    shell.frame.finder.field.setText("re")


def event_changed(shell: Shell, parts: FakeParts) -> None:
    shell.go(Ask("event"))


def weekday(shell: Shell, parts: FakeParts) -> None:
    shell.go(Ask("event", "new"))
    assert isinstance(shell.page, EventFormPage)
    shell.page.starts.set_text("Selasa, 23/2/2020")
    shell.page.starts.edited.emit()


def notice(shell: Shell, parts: FakeParts) -> None:
    shell.go(Ask("overview"))
    shell.undoing.say(Notice(i18n._("Event changed."), undoable=True))


def told(shell: Shell, parts: FakeParts) -> None:
    shell.go(Ask("overview"))
    shell.tell(words_of(ZeroDivisionError("x")))
    shell.frame.told_bar.more.click()


STATES: dict[str, tuple[int, State]] = {
    "registration-ready": (60, ready),
    "registration-in": (170, let_in),
    "registration-already": (60, already_in),
    "registration-refused": (60, refused),
    "registration-seat": (60, seat),
    "registration-long": (60, longest_name),
    "registration-delegate-in": (60, delegate_in),
    "registration-found": (10_000, found),
    "registration-guest": (60, guest),
    "registration-delegate": (60, delegate),
    "registration-empty": (0, ready),
    "overview": (170, overview),
    "overview-empty": (0, lambda shell, parts: shell.go(Ask("overview"))),
    "finder": (60, finder),
    "event": (60, event_changed),
    "event-weekday": (60, weekday),
    "notice": (60, notice),
    "told": (60, told),
}
"""Each state: how many people there are, and what leads to it."""


def save(folder: Path, prefix: str = "") -> None:
    """Write the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (count, state) in STATES.items():
        with tempfile.TemporaryDirectory() as place, parts(Path(place), count) as opened:
            window = Shell(pages(), event_form, QByteArray())
            window.resize(1366, 768)
            window.show()
            window.open_parts(opened)
            state(window, opened)
            QApplication.processEvents()
            window.grab().save(str(folder / f"{prefix}{name}.png"))
            window.deleteLater()


def main(words: list[str]) -> None:
    """The command."""
    folder, language, scheme, scale = [*words, *("shots", "id", "light", "100")[len(words) :]][:4]
    application = QApplication([])
    i18n.choose(language)
    themes.choose(themes.Theme(themes.Scheme(scheme), int(scale)))
    dress(application)
    texts = speak(application)
    usual = (language, scheme, scale) == ("id", "light", "100")
    save(Path(folder), "" if usual else f"{language}-{scheme}-{scale}-")
    application.removeTranslator(texts)


if __name__ == "__main__":
    main(sys.argv[1:])
