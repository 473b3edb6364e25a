"""The window as a program: the application, the theme, the words, the top for errors; then the file is opened.

`app.py` calls `run_window` and hands in how a data file is opened.
"""

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from kencana_meet.domain.errors import KnownError
from kencana_meet.gui import theme as themes
from kencana_meet.gui.faults import Faults, words_of
from kencana_meet.gui.icons import picture
from kencana_meet.gui.machine import Machine
from kencana_meet.gui.page_table import event_form, pages
from kencana_meet.gui.parts import Parts, WindowStart
from kencana_meet.gui.qt_texts import speak
from kencana_meet.gui.shell import Shell
from kencana_meet.gui.style_sheet import dress

if TYPE_CHECKING:
    from kencana_meet.view_models.told import Told

_LOG_BYTES, _LOG_FILES = 1_000_000, 3


class Program(QObject):
    """Everything that lives as long as the window."""

    def __init__(self, application: QApplication, start: WindowStart) -> None:
        super().__init__(application)
        self._start = start
        self._machine = Machine(start.state_folder)
        self.faults = Faults(self)
        themes.choose(self._machine.theme)
        dress(application)
        self._texts = speak(application)
        self.shell = Shell(pages(), event_form, self._machine.geometry)
        self.shell.setWindowIcon(picture("badge-check", 64, themes.theme().tokens.navy))
        self._parts: Parts | None = None
        self.faults.told.connect(self.tell)
        self.shell.closed.connect(self._close)

    def begin(self) -> None:
        """Paint the frame, then open the file."""
        self.shell.show()
        # A window is painted when the system exposes it: a repaint before that paints nothing (measured).
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        QTimer.singleShot(0, self._open_first)

    def open(self, path: Path) -> None:
        """Open a data file; one that cannot be used is told in the window, with the ways on."""
        try:
            parts = self._start.open(path)
        except KnownError as error:
            self._tell_trouble(words_of(error), path)
            return
        if self._parts is not None:
            self._parts.close()
        self._parts = parts
        self.shell.open_parts(parts, self._machine.event, self._machine.page)

    def tell(self, told: "Told") -> None:
        """Tell an error in the window."""
        self.shell.tell(told)

    def _open_first(self) -> None:
        self.open(self._start.path)

    def _tell_trouble(self, told: "Told", path: Path) -> None:
        from kencana_meet.gui.file_trouble import FileTrouble

        trouble = FileTrouble(told, path)
        trouble.chosen.connect(self._open_named)
        self.shell.frame.stack.addWidget(trouble)
        self.shell.frame.stack.setCurrentWidget(trouble)

    def _open_named(self, path: str) -> None:
        self.open(Path(path))

    def _close(self) -> None:
        self._machine.keep_window(self.shell.saveGeometry(), self.shell.page_key, self.shell.event_id)
        self._machine.flush()
        if self._parts is not None:
            self._parts.close()
            self._parts = None


def run_window(start: WindowStart) -> int:
    """Show the window until it is closed; returns the exit code of the process."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError(type(application).__name__)
    application.setApplicationName("kencana-meet")
    application.setApplicationDisplayName("Kencana Meet")
    program = Program(application, start)
    program.faults.install()
    program.begin()
    _keep_log(start.state_folder)
    return application.exec()


def _keep_log(folder: Path) -> None:
    from logging.handlers import RotatingFileHandler

    folder.mkdir(parents=True, exist_ok=True)
    log = RotatingFileHandler(
        folder / "kencana-meet.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True
    )
    log.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[log])
