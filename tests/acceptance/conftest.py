"""The command line as a user types it: the program as a process of its own, on a data file of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Answer:
    """What a call printed, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Program:
    """Calls the program on one data file; nothing of this user's own folders is touched."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "rakerda.kencana"

    def __call__(self, *words: object, stdin: str | None = None, file: Path | None = None) -> Answer:
        environment = {
            **os.environ,
            "KENCANA_FILE": str(file or self.file),
            "LANG": "C.UTF-8",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUTF8": "1",
            **{f"XDG_{kind}_HOME": str(self.folder / "home" / kind.lower()) for kind in ("DATA", "STATE", "CONFIG")},
        }
        done = subprocess.run(
            [sys.executable, "-m", "kencana_meet", *map(str, words)],
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=environment,
            cwd=ROOT,
            check=False,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    def json(self, *words: object, **more: Any) -> Any:
        answer = self(*words, "--json", **more)
        assert answer.code == 0, answer.err
        return answer.json

    def new_event(self, **more: Any) -> Any:
        return self.json(
            "event", "new", "--title", "Rakerda 2021", "--starts", "2021-02-23", "--ends", "2021-02-24",
            "--venue", "Hotel Emersia", "--city", "Bandar Lampung", "--province", "18", **more,
        )  # fmt: skip


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)
