"""The check point at which this desk works, and the list to choose another."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from kencana_meet.gui.theme import Size
from kencana_meet.gui.widgets.card import Card, row
from kencana_meet.gui.widgets.texts import SEMI_BOLD, muted, words
from kencana_meet.i18n import _
from kencana_meet.view_models.registration import PointChoice


class PointCard(Card):
    """Name and rule of the point; *Change* opens the list."""

    def __init__(self, chosen: Callable[[str], None]) -> None:
        super().__init__()
        self._chosen = chosen
        self.name = words("", Size.LARGE, SEMI_BOLD)
        self.rule = muted("")
        self.change = QPushButton(_("Change"))
        self.change.setToolTip(_("Choose another check point (Alt+T)"))
        self.change.setAccessibleName(_("Choose another check point"))
        self.change.clicked.connect(self._ask)
        self._points: Sequence[PointChoice] = ()
        self.body.addWidget(muted(_("Check point")))
        line = row(self.name, self.change)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.body.addWidget(self.rule)

    def set_point(self, point: PointChoice, points: Sequence[PointChoice]) -> None:
        """Show the point, and the others to choose from."""
        self._points = points
        self.name.setText(point.name)
        self.rule.setText(point.rule)
        self.change.setVisible(len(points) > 1)

    def open_menu(self, points: Sequence[PointChoice]) -> None:
        """Open the list of these points below the button."""
        menu = QMenu(self)
        for point in points:
            entry = menu.addAction(f"{point.name.replace('&', '&&')} · {point.rule}")
            entry.setData(point.id)
            entry.setCheckable(True)
            entry.setChecked(point.name == self.name.text())
            entry.triggered.connect(self._pressed)
        menu.popup(self.change.mapToGlobal(self.change.rect().bottomLeft()))

    def _ask(self) -> None:
        self.open_menu(self._points)

    def _pressed(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self._chosen(str(sender.data()))
