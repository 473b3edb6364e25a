"""The white sheet with round corners on which things lie."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from kencana_meet.gui.theme import GAP, SMALL_GAP
from kencana_meet.gui.widgets.texts import SEMI_BOLD, Line


class Card(QFrame):
    """A card; `body` takes what lies on it. With a heading, `head` takes what stands at the heading's right end."""

    def __init__(self, heading: str = "", margin: int = GAP) -> None:
        super().__init__()
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.body.setSpacing(SMALL_GAP)
        self.head = QHBoxLayout()
        self.heading = Line(heading, weight=SEMI_BOLD)
        if heading:
            self.setAccessibleName(heading)
            self.head.addWidget(self.heading, 1)
            self.body.addLayout(self.head)

    def set_tone(self, tone: str) -> None:
        """Give the whole card a role: `wait`, `stop`, or none."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line


def row(*items: QWidget | QLabel | int, gap: int = SMALL_GAP) -> QHBoxLayout:
    """Things side by side; a number is a stretch."""
    layout = QHBoxLayout()
    layout.setSpacing(gap)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        else:
            layout.addWidget(item)
    return layout


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """Something that may be longer than the room it has; `name` is what a screen reader calls it."""
    area = QScrollArea()
    area.setAccessibleName(name)
    inside.setObjectName(inside.objectName() or "scrolled")
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    return area


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)


TOP = Qt.AlignmentFlag.AlignTop
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
