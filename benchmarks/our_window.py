"""The program's own window as the program starts it: says when it is painted, and when it is ready for a scan."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kencana_meet.app import Door
from kencana_meet.gui.application import run_window
from kencana_meet.gui.parts import WindowStart
from kencana_meet.gui.widgets.search_field import SearchField

LONGEST_MS = 20_000
"""A window that is never ready is a fault, not a measurement."""


class Watch(QObject):
    """Looks at every paint: the frame comes first, the scan field with the focus last."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Say each of the two moments once."""
        if event.type() == QEvent.Type.Paint:
            if isinstance(watched, QWidget) and not self._painted:
                self._painted = True
                print("painted", flush=True)
            if isinstance(watched, SearchField) and watched.hasFocus():
                print("ready", flush=True)
                QTimer.singleShot(0, QApplication.quit)
        return False


if __name__ == "__main__":
    data_file, state_folder = map(Path, sys.argv[1:])
    application = QApplication(sys.argv[:1])
    application.installEventFilter(Watch(application))
    QTimer.singleShot(LONGEST_MS, lambda: QApplication.exit(1))
    sys.exit(run_window(WindowStart(data_file, Door().open, state_folder)))
