"""`./kencana bench [--quick] [--json]`: prints the table; the rows of the command line are those of COMMANDS."""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from benchmarks import check_ins, first_paint, scan_answer
from benchmarks.row import Row, Size

BENCHES: tuple[Callable[[Path, Size], list[Row]], ...] = (
    check_ins.rows,
    scan_answer.rows,
    first_paint.rows,
)
HEADINGS = ("row", "n", "seconds", "floor", "ratio", "goal", "holds")


def main() -> int:
    """Measure every row, in a folder that is gone afterwards."""
    parser = argparse.ArgumentParser("kencana bench", description="What is fast, each row against its floor.")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions, 40 seconds at most")
    parser.add_argument("--json", action="store_true", help="one JSON document")
    for anywhere in ("--file", "--event"):
        parser.add_argument(anywhere, help=argparse.SUPPRESS)  # may stand in every call; nothing to do with them here
    call = parser.parse_args()
    size = Size.QUICK if call.quick else Size.FULL
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="kencana-bench-") as folder:
        for number, bench in enumerate(BENCHES):
            place = Path(folder, str(number))
            place.mkdir()
            rows += bench(place, size)
    print(json.dumps({"rows": [asdict(row) for row in rows]}, ensure_ascii=False) if call.json else table(rows))
    return 0


def table(rows: list[Row]) -> str:
    """The rows as columns of text."""
    ratio = {row: "–" if row.ratio is None else f"{row.ratio:.2f}" for row in rows}
    words = [
        (
            row.name,
            f"{row.n:,}",
            f"{row.seconds:g}",
            f"{row.floor_seconds:g}",
            ratio[row],
            row.goal,
            "yes" if row.holds else "NO",
        )
        for row in rows
    ]
    widths = [max(len(line[column]) for line in (HEADINGS, *words)) for column in range(len(HEADINGS))]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in (HEADINGS, *words))


if __name__ == "__main__":
    sys.exit(main())
