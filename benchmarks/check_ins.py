"""Durable check-ins beside raw transactions that make and insert the same two rows."""

import time
from pathlib import Path

from benchmarks.crowd import Crowd, crowd
from benchmarks.floors import RawCheckIns
from benchmarks.row import Row, Size, speed_row
from kencana_meet.domain.ids import PointId
from kencana_meet.domain.scan import Outcome
from kencana_meet.services.check_in import Asked

COUNT = {Size.QUICK: 3_000, Size.FULL: 10_000}
BATCH = 100
ASKED = Asked(PointId("H1"))
"""As the page asks: at the point that is chosen there."""


def rows(folder: Path, size: Size) -> list[Row]:
    """Each person comes once; ours and the floor take turns, so that a slow moment of the disk hits both."""
    count = COUNT[size]
    with crowd(folder / "raw.kencana", count) as other:
        event, people = other.event.id, [(badge.participant, badge.id) for badge in other.badges]
    with crowd(folder / "ours.kencana", count) as ours:
        seconds = floor_seconds = 0.0
        raw = RawCheckIns(folder / "raw.kencana", event, people)
        for first in range(0, count, BATCH):
            seconds += _come(ours, first)
            floor_seconds += raw.run(BATCH)
        raw.close()
    return [speed_row("durable check-ins, as many a second as raw transactions", count, seconds, floor_seconds, 0.7)]


def _come(ours: Crowd, first: int) -> float:
    began = time.perf_counter()
    for badge in ours.badges[first : first + BATCH]:
        answer = ours.check_in.scan_code(ours.event, badge.code, ASKED)
        if answer.scan.outcome is not Outcome.ACCEPTED:
            raise ValueError(answer.scan.reason)
    return time.perf_counter() - began
