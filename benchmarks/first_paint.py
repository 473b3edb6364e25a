"""From the start of the process to the first paint and to a field that takes scans, beside a bare window."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.crowd import crowd
from benchmarks.row import Row, Size, cost_row
from benchmarks.screen import choose_platform
from kencana_meet.gui.machine import Machine

STARTS = {Size.QUICK: 5, Size.FULL: 15}
PEOPLE = 200


@dataclass(frozen=True)
class Start:
    """The seconds to each line that a started process said."""

    painted: float
    ready: float


def rows(folder: Path, size: Size) -> list[Row]:
    """Ours and the bare window take turns; the median of each counts."""
    choose_platform()
    data_file = folder / "ours.kencana"
    with crowd(data_file, PEOPLE) as ours:
        machine = Machine(folder)
        machine.keep_window(machine.geometry, "registration", ours.event.id)
        machine.flush()
    own, bare = [], []
    _started("benchmarks.bare_window")  # the first start of each compiles and reads from the disk
    _started("benchmarks.our_window", str(data_file), str(folder))
    for _ in range(STARTS[size]):
        own.append(_started("benchmarks.our_window", str(data_file), str(folder)))
        bare.append(_started("benchmarks.bare_window").painted)
    count, floor = STARTS[size], median(bare)
    return [
        cost_row("first paint, beside a bare window", count, median(one.painted for one in own), floor, 1.5),
        cost_row("ready for a scan, beside a bare window", count, median(one.ready for one in own), floor, 3),
    ]


def _started(module: str, *words: str) -> Start:
    began = time.perf_counter()
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["XDG_STATE_HOME"] = words[-1] if words else ""
    command = [sys.executable, "-P", "-m", module, *words]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet, env=environment, text=True) as process:
        moments = [time.perf_counter() - began for _line in process.stdout or ()]
    if process.returncode or not moments:
        raise ChildProcessError(module)
    return Start(moments[0], moments[-1])
