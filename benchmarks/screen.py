"""Where windows are measured: on the screen, or in memory where there is none."""

import os
import sys

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication


def choose_platform() -> None:
    """For this process and those it starts; must come before the first window."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def application() -> QApplication:
    """The one application of this process; what the platform has to remark is no measurement."""
    choose_platform()
    qInstallMessageHandler(_say_nothing)
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else QApplication(sys.argv[:1])


def _say_nothing(kind: QtMsgType, context: object, words: str | None) -> None:
    """Takes the messages that would stand between the rows."""
