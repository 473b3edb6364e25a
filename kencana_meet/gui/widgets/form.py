"""Fields of forms: the label above, a hint or what is wrong below."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kencana_meet.gui.theme import Size, theme
from kencana_meet.gui.widgets.texts import MEDIUM, muted, words

_MANY = 10


@dataclass(frozen=True, slots=True)
class Option:
    """An entry of a chooser: its key on disk and its words."""

    key: str
    words: str


class FormField(QWidget):
    """A label, an editor and a line below; `set_hint` and `set_problem` fill that line."""

    edited = Signal()

    def __init__(self, label: str, editor: QWidget, hint: str = "") -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.label = words(label, Size.SMALL, MEDIUM)
        self.label.setBuddy(editor)
        self.editor = editor
        editor.setAccessibleName(label.replace("&", ""))
        self.below = muted(hint)
        self.below.setVisible(bool(hint))
        self._hint = hint
        layout.addWidget(self.label)
        layout.addWidget(editor)
        layout.addWidget(self.below)

    def set_problem(self, sentence: str, tone: str = "stop") -> None:
        """Say what is wrong below the field; nothing brings the hint back."""
        self.below.setText(sentence or self._hint)
        self.below.setVisible(bool(self.below.text()))
        self.below.setProperty("tone", tone if sentence else "muted")
        self.editor.setProperty("wrong", bool(sentence and tone == "stop"))
        for widget in (self.below, self.editor):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class TextField(FormField):
    """One line of text."""

    def __init__(self, label: str, hint: str = "", example: str = "") -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(example)
        super().__init__(label, self.line, hint)
        self.line.textEdited.connect(self.edited)

    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show this, without telling that it was edited."""
        if text != self.line.text():
            self.line.setText(text)


class LinesField(FormField):
    """Several lines of text; Tab leaves it."""

    def __init__(self, label: str, lines: int, hint: str = "") -> None:
        self.lines = QPlainTextEdit()
        self.lines.setTabChangesFocus(True)
        super().__init__(label, self.lines, hint)
        self.lines.setFixedHeight(self.lines.fontMetrics().lineSpacing() * lines + theme().spread(24))
        self.lines.textChanged.connect(self.edited)

    def text(self) -> str:
        """What was typed."""
        return self.lines.toPlainText()

    def set_text(self, text: str) -> None:
        """Show this."""
        if text != self.lines.toPlainText():
            self.lines.setPlainText(text)


class ChoiceField(FormField):
    """One of several; long lists are found by typing any part of the words."""

    def __init__(self, label: str, options: Sequence[Option], hint: str = "") -> None:
        self.box = choice_box(options)
        super().__init__(label, self.box, hint)
        self.box.activated.connect(self._tell)

    def key(self) -> str:
        """The key of the chosen one; empty where nothing fits what was typed."""
        return chosen_key(self.box)

    def set_key(self, key: str) -> None:
        """Choose the one of that key."""
        choose_key(self.box, key)

    def _tell(self) -> None:
        self.edited.emit()


def choice_box(options: Sequence[Option]) -> QComboBox:
    """A chooser; from ten entries up it can be typed into, and any part of the words finds the entry."""
    box = QComboBox()
    set_options(box, options)
    if len(options) >= _MANY:
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(box.model(), box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setCompleter(completer)
    box.setMaxVisibleItems(14)
    return box


def set_options(box: QComboBox, options: Sequence[Option]) -> None:
    """Offer these; who was chosen stays chosen where still there."""
    key = chosen_key(box)
    model = QStandardItemModel(box)
    for option in options:
        item = QStandardItem(option.words)
        item.setData(option.key, Qt.ItemDataRole.UserRole)
        model.appendRow(item)
    box.setModel(model)
    choose_key(box, key)


def chosen_key(box: QComboBox) -> str:
    """The key of the chosen entry; of typed words the entry of just these words, else empty."""
    place = box.findText(box.currentText(), Qt.MatchFlag.MatchFixedString) if box.isEditable() else box.currentIndex()
    return str(box.itemData(place) or "") if place >= 0 else ""


def choose_key(box: QComboBox, key: str) -> None:
    """Choose the entry of that key, the first where there is none."""
    box.setCurrentIndex(max(box.findData(key), 0))
