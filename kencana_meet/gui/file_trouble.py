"""What stands in the window where the data file cannot be used, and the ways on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from kencana_meet.gui.icons import picture
from kencana_meet.gui.theme import SMALL_GAP, Size, theme
from kencana_meet.gui.widgets.card import row
from kencana_meet.gui.widgets.texts import SEMI_BOLD, muted, words
from kencana_meet.i18n import _
from kencana_meet.view_models.told import Told


class FileTrouble(QWidget):
    """The error, *Try again* and *Open another file*; `chosen` carries the path to open."""

    chosen = Signal(str)

    def __init__(self, told: Told, path: Path) -> None:
        super().__init__()
        self._path = path
        layout = QVBoxLayout(self)
        layout.setSpacing(SMALL_GAP)
        sign = QLabel()
        sign.setPixmap(picture("triangle-alert", theme().spread(44), theme().tokens.stop))
        self.happened = words(told.happened, Size.TITLE, SEMI_BOLD)
        self.kept = words(" ".join(part for part in (told.kept, told.to_do) if part))
        self.details = muted(told.details)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        again, other = QPushButton(_("Try again")), QPushButton(_("Open another file …"))
        again.setProperty("kind", "primary")
        again.clicked.connect(self._again)
        other.clicked.connect(self._choose)
        layout.addStretch(2)
        for label in (sign, self.happened, self.kept, self.details):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addSpacing(SMALL_GAP)
        layout.addLayout(row(1, again, other, 1))
        layout.addStretch(3)

    def _again(self) -> None:
        self.chosen.emit(str(self._path))

    def _choose(self) -> None:
        kinds = f"{_('Data files of Kencana Meet')} (*.kencana)"
        path, _kind = QFileDialog.getOpenFileName(self, _("Open another file …"), str(self._path.parent), kinds)
        if path:
            self.chosen.emit(path)
