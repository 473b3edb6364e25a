"""One row of the table, and how it is judged."""

from dataclasses import dataclass
from enum import StrEnum


class Size(StrEnum):
    """How long the run may take: `quick` in 40 s altogether, `full` with more repetitions."""

    QUICK = "quick"
    FULL = "full"


@dataclass(frozen=True)
class Row:
    """What one thing cost beside its floor; `seconds` and `floor_seconds` are for `n` of it."""

    name: str
    n: int
    seconds: float
    floor_seconds: float
    ratio: float | None
    goal: str
    holds: bool


def speed_row(name: str, n: int, seconds: float, floor_seconds: float, at_least: float) -> Row:
    """Our speed as a part of the floor's: 1 is as fast as without us."""
    ratio = floor_seconds / seconds
    return Row(
        name, n, round(seconds, 4), round(floor_seconds, 4), round(ratio, 2), f"≥ {at_least:g}", ratio >= at_least
    )


def cost_row(name: str, n: int, seconds: float, floor_seconds: float, at_most: float) -> Row:
    """Our time as a multiple of the floor's."""
    ratio = seconds / floor_seconds
    return Row(name, n, round(seconds, 4), round(floor_seconds, 4), round(ratio, 2), f"≤ {at_most:g}", ratio <= at_most)


def time_row(name: str, n: int, seconds: float, floor_seconds: float, at_most_ms: float) -> Row:
    """The time of one of `n`, in itself; the floor is told beside it, and there is no ratio to hold."""
    return Row(
        name, n, round(seconds, 5), round(floor_seconds, 5), None, f"≤ {at_most_ms:g} ms", seconds * 1000 <= at_most_ms
    )
