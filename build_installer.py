#!/usr/bin/env python3
"""Builds the program as one folder that runs without Python, for the system it is run on: `python3 build_installer.py`.

The folder is `dist/kencana-meet`. A .deb and a Windows set-up script around it are made by a later step.
"""

import os
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

ROOT = Path(__file__).resolve().parent
# They are GPL: never inside what is given away.
LEFT_OUT = ("PySide6.QtCharts", "PySide6.QtDataVisualization", "PySide6.QtGraphs", "PySide6.QtVirtualKeyboard")


def developers_python() -> str:
    """The interpreter of the launcher's environment, set up where it is not."""
    spec = spec_from_loader("kencana_launcher", SourceFileLoader("kencana_launcher", str(ROOT / "kencana")))
    if spec is None or spec.loader is None:
        raise FileNotFoundError(ROOT / "kencana")
    launcher = module_from_spec(spec)
    spec.loader.exec_module(launcher)
    return str(launcher.ready(["check"]))


def command(python: str) -> list[str]:
    """The call of PyInstaller. Commands are imported by name when they are called, so all modules are named to it."""
    return [
        *(python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "--onedir", "--console"),
        *("--name", "kencana-meet", "--distpath", "dist", "--workpath", "build", "--specpath", "build"),
        *("--paths", str(ROOT), "--collect-submodules", "kencana_meet"),
        *("--add-data", f"{ROOT / 'resources'}{os.pathsep}kencana_meet/resources"),
        *(word for module in LEFT_OUT for word in ("--exclude-module", module)),
        str(ROOT / "kencana_meet" / "__main__.py"),
    ]


def main() -> int:
    """Build, and see that the frozen program answers."""
    if built := subprocess.run(command(developers_python()), cwd=ROOT, check=False).returncode:  # noqa: S603
        return built
    program = ROOT / "dist" / "kencana-meet" / ("kencana-meet.exe" if os.name == "nt" else "kencana-meet")
    return subprocess.run([program, "--version"], check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
