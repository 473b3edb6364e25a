"""What an empty page says: what it is for, and the one thing to do first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kencana_meet.gui.icons import picture
from kencana_meet.gui.theme import SMALL_GAP, Size, theme
from kencana_meet.gui.widgets.buttons import PRIMARY, ActionButton
from kencana_meet.gui.widgets.texts import SEMI_BOLD, muted, words


class EmptyState(QWidget):
    """An icon, a sentence, an explanation and the button of the first thing to do."""

    def __init__(self, icon_name: str, sentence: str, explanation: str, first: QAction | None = None) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(SMALL_GAP)
        layout.addStretch(2)
        sign = QLabel()
        sign.setPixmap(picture(icon_name, theme().spread(40), theme().tokens.muted))
        self.sentence = words(sentence, Size.LARGE, SEMI_BOLD)
        self.explanation = muted(explanation, Size.BODY)
        for label in (sign, self.sentence, self.explanation):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        if first is not None:
            layout.addSpacing(SMALL_GAP)
            layout.addWidget(ActionButton(first, PRIMARY), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
