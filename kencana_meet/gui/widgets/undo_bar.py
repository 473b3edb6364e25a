"""The bar at the bottom: what was done, with *Undo* for 8 seconds; and what went wrong, until it is closed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kencana_meet.gui.theme import GAP, RADIUS, SMALL_GAP, Tone, theme
from kencana_meet.gui.widgets.signs import draw_sign
from kencana_meet.gui.widgets.texts import SEMI_BOLD, muted, words
from kencana_meet.i18n import _

if TYPE_CHECKING:
    from kencana_meet.view_models.told import Told

SECONDS = 8


class UndoBar(QFrame):
    """Says what was done; `undo_asked` within 8 seconds."""

    undo_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP, SMALL_GAP, SMALL_GAP, SMALL_GAP)
        self.said = words("", weight=SEMI_BOLD)
        self.said.setWordWrap(False)
        self.undo = QPushButton()
        self.close_button = QPushButton()
        self.undo.clicked.connect(self._undo)
        self.close_button.clicked.connect(self.hide)
        layout.addWidget(self.said, 1)
        layout.addWidget(self.undo)
        layout.addWidget(self.close_button)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str) -> None:
        """Say it, without a way back."""
        self._show(text)
        self.undo.hide()

    def say_undoable(self, text: str, key: str) -> None:
        """Say it and offer to take it back; `key` is the shortcut shown on the button."""
        self._show(text)
        self.undo.setText(f"{_('Undo')}  {key}")
        self.undo.show()

    def _show(self, text: str) -> None:
        colors = theme().tokens
        self.setStyleSheet(
            f"#undoBar {{ background: {colors.navy}; border-radius: {RADIUS}px; border: 1px solid {colors.navy_2}; }}"
            f"#undoBar QLabel {{ color: {colors.on_side}; }}"
        )
        self.said.setText(text)
        self.setAccessibleName(text)
        self.close_button.setText(_("Close"))
        self.show()
        self.raise_()
        self.timer.start(SECONDS * 1000)

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()


class ToldBar(QFrame):
    """An error as DESIGN says: what happened, what was kept, what to do; the technical part behind *Details*."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toldBar")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme().spread(52), SMALL_GAP + 4, SMALL_GAP, SMALL_GAP + 4)
        layout.setSpacing(4)
        top = QHBoxLayout()
        self.happened = words("", weight=SEMI_BOLD)
        self.kept = words("")
        self.details = muted("")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more, self.copy, self.close_button = QPushButton(), QPushButton(), QPushButton()
        top.addWidget(self.happened, 1)
        for button in (self.more, self.copy, self.close_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        layout.addWidget(self.kept)
        layout.addWidget(self.details)
        self.more.clicked.connect(self._show_details)
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def tell(self, told: "Told") -> None:
        """Show the error; it stays until it is closed or the next one comes."""
        colors = theme().tokens
        self.setStyleSheet(
            f"#toldBar {{ background: {colors.stop_bg}; border-radius: {RADIUS}px; border: 1px solid {colors.stop}; }}"
        )
        self.happened.setText(told.happened)
        self.kept.setText(" ".join(part for part in (told.kept, told.to_do) if part))
        self.kept.setVisible(bool(self.kept.text()))
        self.details.setText(told.details)
        self.more.setText(_("Details"))
        self.copy.setText(_("Copy"))
        self.close_button.setText(_("Close"))
        self.details.hide()
        self.copy.hide()
        self.more.setVisible(bool(told.details))
        self.setAccessibleName(told.line)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar and its sign."""
        super().paintEvent(event)
        side = theme().spread(24)
        draw_sign(QPainter(self), QRectF(theme().spread(16), theme().spread(14), side, side), Tone.STOP)

    def _show_details(self) -> None:
        self.more.hide()
        self.copy.show()
        self.details.show()
        self._settle()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join((self.happened.text(), self.kept.text(), self.details.text())))

    def _settle(self) -> None:
        if isinstance(parent := self.parentWidget(), QWidget):
            parent.updateGeometry()
        self.resized.emit()

    resized = Signal()
