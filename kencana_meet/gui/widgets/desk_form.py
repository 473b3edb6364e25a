"""The short form at the desk that takes the place of the answer: a guest, a delegate, a name for a seat."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from kencana_meet.gui.theme import GAP, Size
from kencana_meet.gui.widgets.card import Card, row
from kencana_meet.gui.widgets.form import ChoiceField, FormField, Option, TextField
from kencana_meet.gui.widgets.texts import SEMI_BOLD, muted, words
from kencana_meet.i18n import _
from kencana_meet.view_models.check_in_calls import PersonFields


class DeskForm(Card):
    """Asks for a person. `done` carries the fields, Esc gives up; Enter in any field is the button."""

    done = Signal(PersonFields)
    given_up = Signal()

    def __init__(self, heading: str, about: str, button: str) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self.body.addWidget(words(heading, Size.TITLE, SEMI_BOLD))
        if about:
            self.body.addWidget(muted(about, Size.BODY))
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(GAP)
        self.grid.setVerticalSpacing(10)
        self.body.addLayout(self.grid)
        self.name = TextField(_("Name"))
        self.front = TextField(_("Title before the name"), example="Dr.")
        self.back = TextField(_("Title after the name"), example="S.KM, M.Kes")
        self.position = TextField(_("Position"))
        self.go = QPushButton(f"{button}   Enter")
        self.go.setProperty("kind", "primary")
        self.go.clicked.connect(self.finish)
        self.cancel = QPushButton(f"{_('Cancel')}   Esc")
        self.cancel.clicked.connect(self.given_up)
        self._place((self.front, 1), (self.name, 3), (self.back, 2))

    def _place(self, *fields: tuple[FormField | QWidget, int]) -> None:
        line, column = self.grid.rowCount(), 0
        for field, span in fields:
            self.grid.addWidget(field, line, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
            if isinstance(field, TextField):
                field.line.returnPressed.connect(self.finish)

    def _close_up(self) -> None:
        self.body.addStretch(1)
        self.body.addLayout(row(self.go, self.cancel, 1))
        for column in range(6):
            self.grid.setColumnStretch(column, 1)

    def fields(self) -> PersonFields:
        """What was typed."""
        return PersonFields(
            self.name.text(), self.front.text(), self.back.text(), self.position.text(),
        )  # fmt: skip

    def finish(self) -> None:
        """Hand the fields over, where there is a name."""
        if self.name.text().strip():
            self.done.emit(self.fields())
        else:
            self.name.set_problem(_("Please fill in the name."))
            self.name.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class GuestForm(DeskForm):
    """A guest who is not on the list: under ten seconds, only the name must be there."""

    def __init__(self, unsur: Sequence[Option], name: str = "") -> None:
        super().__init__(_("New guest"), _("Only the name is needed; the rest can be added later."), _("Let in"))
        self.office = TextField(_("Office"))
        self.unsur = ChoiceField(_("Unsur"), (Option("", "–"), *unsur))
        self._place((self.position, 2), (self.office, 2), (self.unsur, 2))
        self._close_up()
        self.name.set_text(name)

    def fields(self) -> PersonFields:
        """What was typed."""
        return PersonFields(
            self.name.text(), self.front.text(), self.back.text(), self.position.text(), self.office.text(),
            unsur=self.unsur.key(),
        )  # fmt: skip


class DelegateForm(DeskForm):
    """Who comes in an invited one's stead."""

    def __init__(self, invited: str) -> None:
        super().__init__(_("Represented by …"), invited, _("Let the delegate in"))
        self.nip = TextField(_("NIP"))
        self.letter = TextField(_("Letter of assignment"), example="090/123/2021")
        self.whole = QCheckBox(_("For the whole event, not only today"))
        self._place((self.position, 2), (self.nip, 2), (self.letter, 2))
        self._place((self.whole, 6))
        self._close_up()

    def fields(self) -> PersonFields:
        """What was typed."""
        return PersonFields(
            self.name.text(), self.front.text(), self.back.text(), self.position.text(), nip=self.nip.text(),
            letter=self.letter.text(), whole_event=self.whole.isChecked(),
        )  # fmt: skip


class SeatForm(DeskForm):
    """A name for a seat that waits for one."""

    def __init__(self, seat: str) -> None:
        super().__init__(_("Who takes this seat?"), seat, _("Let in"))
        self._place((self.position, 3))
        self._close_up()


class ReasonForm(Card):
    """Why somebody is let in again."""

    done = Signal(str)
    given_up = Signal()

    def __init__(self, who: str) -> None:
        super().__init__()
        self.setAccessibleName(_("Let in again"))
        self.body.addWidget(words(_("Let in again"), Size.TITLE, SEMI_BOLD))
        self.body.addWidget(muted(who, Size.BODY))
        self.reason = TextField(_("Reason"), example=_("Went out to the car"))
        self.reason.line.returnPressed.connect(self.finish)
        self.go = QPushButton(f"{_('Let in again')}   Enter")
        self.go.setProperty("kind", "primary")
        self.go.clicked.connect(self.finish)
        self.cancel = QPushButton(f"{_('Cancel')}   Esc")
        self.cancel.clicked.connect(self.given_up)
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        self.body.addLayout(row(self.go, self.cancel, 1))

    def finish(self) -> None:
        """Hand the reason over, where there is one."""
        if reason := self.reason.text().strip():
            self.done.emit(reason)
        else:
            self.reason.set_problem(_("Please say why; it stands in the journal."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
