"""How far long work is: what is being done, a bar, and the button that stops it where everything is whole."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kencana_meet.gui.theme import GAP
from kencana_meet.gui.widgets.texts import MEDIUM, words
from kencana_meet.i18n import _


class WorkStrip(QWidget):
    """Connect `Work.signals.progressed` to `set_progress`; `stop_asked` wants the work to stop."""

    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        left = QVBoxLayout()
        left.setSpacing(4)
        self.doing = words("", weight=MEDIUM)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        left.addWidget(self.doing)
        left.addWidget(self.bar)
        self.stop = QPushButton(_("Stop"))
        self.stop.clicked.connect(self.stop_asked)
        layout.addLayout(left, 1)
        layout.addWidget(self.stop)
        self.hide()

    def begin(self, doing: str) -> None:
        """Say what is being done; how much there is to do is not known yet."""
        self.doing.setText(doing)
        self.bar.setAccessibleName(doing)
        self.bar.setRange(0, 0)
        self.show()

    def set_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def end(self) -> None:
        """The work ended."""
        self.hide()
