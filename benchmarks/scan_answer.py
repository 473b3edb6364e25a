"""From the scanner's Enter to the painted answer, with 10,000 people in the file."""

import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from benchmarks.crowd import Crowd, crowd
from benchmarks.floors import RawCheckIns
from benchmarks.row import Row, Size, time_row
from benchmarks.screen import application
from kencana_meet.gui.pages.registration import RegistrationPage
from kencana_meet.gui.style_sheet import dress
from kencana_meet.gui.widgets.answer_panel import AnswerPanel

PEOPLE = 10_000
SCANS = {Size.QUICK: 40, Size.FULL: 300}


def rows(folder: Path, size: Size) -> list[Row]:
    """Real keys on the real page; the floor is a label that is painted after a raw transaction."""
    count = SCANS[size]
    with crowd(folder / "ours.kencana", PEOPLE) as ours:
        seconds = _answer_times(ours, count)
        event, people = ours.event.id, [(badge.participant, badge.id) for badge in ours.badges]
    floor_seconds = _label_times(RawCheckIns(folder / "ours.kencana", event, people), count)
    name = f"scan → painted answer, {PEOPLE:,} people"
    return [time_row(name, count, median(seconds), median(floor_seconds), 16)]


def _answer_times(ours: Crowd, count: int) -> list[float]:
    qt = application()
    dress(qt)
    page = RegistrationPage(ours.desk, ours.event)
    page.resize(1150, 700)
    page.show()
    page.refresh()
    page.enter()
    qt.processEvents()
    watch = _Watch(page.panel)
    for badge in ours.badges[:count]:
        page.code.setText(badge.code)
        watch.began = time.perf_counter()
        QTest.keyClick(page.code, Qt.Key.Key_Return)
        qt.processEvents()
    page.close()
    if page.panel.tone != "ok":
        raise ValueError(page.panel.headline)
    return watch.seconds


class _Watch:
    """Stops the time when the panel has been painted."""

    def __init__(self, panel: AnswerPanel) -> None:
        self.began = 0.0
        self.seconds: list[float] = []
        self._repaint = panel.repaint
        panel.repaint = self._painted  # type: ignore[method-assign,assignment]  # the page calls it last

    def _painted(self) -> None:
        self._repaint()
        self.seconds.append(time.perf_counter() - self.began)


def _label_times(raw: RawCheckIns, count: int) -> list[float]:
    label = QLabel("")
    label.resize(800, 300)
    label.show()
    seconds = []
    for number in range(count):
        began = time.perf_counter()
        raw.run(1)
        label.setText(f"Masuk: {number}")
        label.repaint()
        seconds.append(time.perf_counter() - began)
    label.close()
    raw.close()
    return seconds
