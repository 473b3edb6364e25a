"""The page *Registrasi*: the answer fills the page, the field always has the focus.

It hands on what was typed and shows what comes back; which rule holds, `domain/entry_rules.py` decides.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import ParticipantId, PointId
from kencana_meet.gui.actions import action
from kencana_meet.gui.page import Notice, Page
from kencana_meet.gui.theme import GAP, Size, theme
from kencana_meet.gui.widgets.answer_panel import AnswerPanel, PanelTag
from kencana_meet.gui.widgets.buttons import ActionButton
from kencana_meet.gui.widgets.candidate_list import CandidateList
from kencana_meet.gui.widgets.card import Card, row, scrolled
from kencana_meet.gui.widgets.counts_card import CountsCard
from kencana_meet.gui.widgets.desk_form import DelegateForm, GuestForm, ReasonForm, SeatForm
from kencana_meet.gui.widgets.form import Option
from kencana_meet.gui.widgets.point_card import PointCard
from kencana_meet.gui.widgets.rows_table import Cell, Column, RowsTable
from kencana_meet.gui.widgets.search_field import SearchField
from kencana_meet.i18n import _
from kencana_meet.view_models.check_in_calls import PersonFields
from kencana_meet.view_models.registration import Answer, Next, RegistrationDesk, ScanLine, is_code

TYPING_PAUSE_MS = 140
"""A scanner's burst is over before; only who types by hand sees the list of who fits."""
_RIGHT = 316


class RegistrationPage(Page):
    """Field, answer and last scans at the left; point and counts at the right."""

    def __init__(self, desk: RegistrationDesk, event: Event) -> None:
        super().__init__()
        self._desk = desk
        self._answer = Answer("info", "")
        desk.start(event)
        self._make_actions()
        self.code = SearchField(_("Scan a card, or type a name / number / office …"), "scan-line", Size.LARGE)
        self.code.setMinimumHeight(theme().spread(46))
        self.panel = AnswerPanel()
        self._middle = QStackedWidget()
        self._middle.addWidget(self.panel)
        # The height never changes, so that nothing below jumps when a form takes the place of the answer.
        self._middle.setFixedHeight(theme().breadth(272))
        self.scans = _scan_table()
        self.counts, self.point = CountsCard(), PointCard(self._change_point)
        self._lay_out()
        self.found = CandidateList(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._connect()
        self.show_answer(desk.greeting())

    def subtitle(self) -> str:
        """The point, and that scans are taken."""
        return f"{self._desk.point.name} · {_('ready for scans')}"

    def refresh(self) -> None:
        """Ask anew for all but the answer."""
        self._desk.refresh()
        self.point.set_point(self._desk.point, self._desk.points())
        self._refresh_figures()

    def enter(self, words: str = "") -> None:
        """The field gets the focus; `words` are typed into it."""
        if words:
            self.code.setText(words)
        self._focus()

    def undo_own(self) -> bool:
        """Ctrl+Z takes back the last scan of this desk."""
        if not self._desk.can_undo():
            return False
        self._give(self._desk.undo())
        return True

    def scan(self) -> None:
        """Enter: whoever is chosen in the list, else what was typed."""
        self._pause.stop()
        if chosen := self.found.current():
            self.let_in(chosen)
        elif text := self.code.text().strip():
            self._give(self._desk.scan(text))

    def let_in(self, person: str) -> None:
        """Somebody found by name."""
        self._give(self._desk.let_in(ParticipantId(person)))

    def show_answer(self, answer: Answer) -> None:
        """Paint the answer at once, before anything else is asked for."""
        self._answer = answer
        tags = [PanelTag(tag.words, tag.tone) for tag in answer.tags]
        self.panel.show_answer(answer.tone, answer.headline, answer.name, answer.line, answer.advice, tags)
        self.delegate_action.setVisible(bool({Next.DELEGATE, Next.NAME} & answer.nexts))
        self.delegate_action.setText(_("Fill in the name …") if Next.NAME in answer.nexts else _("Represented …"))
        self._again.setVisible(Next.AGAIN in answer.nexts)
        self._take_back.setVisible(Next.UNDO in answer.nexts)
        self._middle.setCurrentWidget(self.panel)
        self.panel.repaint()

    def take_typed(self, typed: str) -> bool:
        """A scanner types wherever the focus is: letters that nobody took go to the field."""
        if typed.isspace() or self._middle.currentWidget() is not self.panel:
            return False
        self._focus()
        self.code.insert(typed)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Esc of the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._field_key(event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of who fits hangs at the field."""
        super().resizeEvent(event)
        self.found.hide()

    def _give(self, answer: Answer) -> None:
        self.show_answer(answer)
        self.found.show_below(self.code, answer.candidates)
        if answer.candidates:
            self.found.move_by(1)
        else:
            self.code.clear()
        self._focus()
        self._refresh_figures()
        self.changed.emit()

    def _refresh_figures(self) -> None:
        self.counts.set_counts(self._desk.counts())
        self.scans.set_rows(self._desk.last_scans())

    def _field_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        if self.found.isVisible() and (step := steps.get(Qt.Key(event.key()))) is not None:
            self.found.move_by(step)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.found.hide()
            self.code.clear()
            return True
        return False

    def _search(self) -> None:
        text = self.code.text()
        found = self._desk.find(text) if len(text.strip()) > 1 and not is_code(text) else ()
        self.found.show_below(self.code, found)

    def _typed(self) -> None:
        if self.code.text().strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.found.hide()

    def _take_guest(self) -> None:
        typed = self.code.text().strip()
        choices = [Option(one.code, one.words) for one in self._desk.unsur_choices()]
        form = GuestForm(choices, "" if is_code(typed) else typed)
        form.done.connect(self._guest_done)
        self._ask(form, form.name.line)

    def _take_delegate(self) -> None:
        person = self._answer.participant
        if person is None:
            self.noticed.emit(Notice(_("First scan or find the one who is represented.")))
            return
        title = self._desk.title_of(person)
        form = SeatForm(title) if self._desk.is_seat(person) else DelegateForm(title)
        form.done.connect(self._seat_done if self._desk.is_seat(person) else self._delegate_done)
        self._ask(form, form.name.line)

    def _take_again(self) -> None:
        if (person := self._answer.participant) is not None and Next.AGAIN in self._answer.nexts:
            form = ReasonForm(self._desk.title_of(person))
            form.done.connect(self._again_done)
            self._ask(form, form.reason.line)

    def _ask(self, form: GuestForm | DelegateForm | SeatForm | ReasonForm, first: QLineEdit) -> None:
        self.found.hide()
        form.given_up.connect(self._back_to_answer)
        room = scrolled(form, form.accessibleName())
        self._middle.addWidget(room)
        self._middle.setCurrentWidget(room)
        first.setFocus()

    def _back_to_answer(self) -> None:
        form = self._middle.currentWidget()
        if form is not None and form is not self.panel:
            self._middle.removeWidget(form)
            form.deleteLater()
        self._focus()

    def _guest_done(self, fields: PersonFields) -> None:
        answer = self._desk.walk_in(fields)
        self._close_form(answer)

    def _delegate_done(self, fields: PersonFields) -> None:
        if (person := self._answer.participant) is not None:
            self._close_form(self._desk.delegate(person, fields))

    def _seat_done(self, fields: PersonFields) -> None:
        if (person := self._answer.participant) is not None:
            self._close_form(self._desk.name_seat(person, fields))

    def _again_done(self, reason: str) -> None:
        if (person := self._answer.participant) is not None:
            self._close_form(self._desk.let_in_again(person, reason))

    def _close_form(self, answer: Answer) -> None:
        self._back_to_answer()
        self._give(answer)
        self._desk.refresh()

    def _change_point(self, key: str) -> None:
        self._desk.choose_point(PointId(key))
        self.refresh()
        self.show_answer(self._desk.greeting())
        self.heading_changed.emit()
        self._focus()

    def _show_points(self) -> None:
        self.point.open_menu(self._desk.points())

    def _undo_pressed(self) -> None:
        self.undo_own()

    def _focus(self) -> None:
        if self._middle.currentWidget() is self.panel:
            self.code.setFocus()

    def _make_actions(self) -> None:
        self.guest_action = action("registration.walk_in", self, self._take_guest)
        self.delegate_action = action("registration.delegate", self, self._take_delegate)
        self._again = action("registration.again", self, self._take_again)
        self._point_action = action("registration.point", self, self._show_points)
        self._take_back = QAction(_("Take back"), self)
        self._take_back.setToolTip(_("Take back the last scan of this desk (Ctrl+Z)"))
        self._take_back.triggered.connect(self._undo_pressed)

    def _connect(self) -> None:
        self.code.textEdited.connect(self._typed)
        self.code.returnPressed.connect(self.scan)
        self._pause.timeout.connect(self._search)
        self.found.picked.connect(self.let_in)
        self.code.installEventFilter(self)

    def _lay_out(self) -> None:
        outer = QHBoxLayout(self)
        outer.setContentsMargins(theme().spread(20), GAP, theme().spread(20), GAP)
        outer.setSpacing(GAP)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme().spread(14))
        left.addLayout(row(self.code, ActionButton(self.guest_action, icon_name="user-plus"), gap=10))
        left.addWidget(self._middle)
        last = Card(_("Last at all desks"), 0)
        last.head.setContentsMargins(GAP, theme().spread(12), GAP, 0)
        last.body.addWidget(self.scans, 1)
        last.body.setContentsMargins(1, 0, 1, 1)
        left.addWidget(last, 1)
        for button, key in ((self._take_back, "Ctrl+Z"), (self.delegate_action, ""), (self._again, "")):
            self.panel.add_button(ActionButton(button, shown=key))
        right.addWidget(self.point)
        right.addWidget(self.counts)
        right.addStretch(1)
        right.setContentsMargins(0, 0, 0, 0)
        box = QWidget()
        box.setLayout(right)
        aside = scrolled(box, _("Check point"))
        aside.setFixedWidth(theme().breadth(_RIGHT))
        outer.addLayout(left, 1)
        outer.addWidget(aside)


def _scan_table() -> RowsTable[ScanLine]:
    columns: Sequence[Column[ScanLine]] = (
        Column(_("Time"), lambda line: Cell(line.at), 0, 90),
        Column(_("Name"), lambda line: Cell(line.name, line.detail, strong=True), 4),
        Column(_("State"), lambda line: Cell(line.state.words, tone=line.state.tone), 0, 170),
    )
    table = RowsTable(_("Last at all desks"), columns, lambda line: line.scan)
    table.horizontalHeader().hide()
    table.setSelectionMode(RowsTable.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    table.set_empty_words(_("Nobody was scanned yet."))
    return table
