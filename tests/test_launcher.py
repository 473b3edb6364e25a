"""The launcher's road: what is asked for, where the environment lies, and what each system lacks."""

import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path, PurePosixPath, PureWindowsPath
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


def the_launcher() -> ModuleType:
    """The file `kencana`, which has no suffix, as a module; nothing is written beside it."""
    written, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    spec = spec_from_loader("kencana_launcher", SourceFileLoader("kencana_launcher", str(ROOT / "kencana")))
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.dont_write_bytecode = written
    return module


launcher = the_launcher()


@pytest.mark.parametrize(
    ("args", "command"),
    [
        ([], None),
        (["--json"], None),
        (["event", "list"], "event"),
        (["--json", "bench", "--quick"], "bench"),
        (["--file", "test", "event", "list"], "event"),
        (["--file=x.kencana", "--event", "demo", "attendance"], "attendance"),
        (["--file"], None),
    ],
)
def test_the_command_is_the_first_word_that_is_no_option(args: list[str], command: str | None) -> None:
    assert launcher.command_of(args) == command


@pytest.mark.parametrize("args", [[], ["--file", "x"], ["demo"], ["demo", "--out", "d"], ["rapat.kencana"]])
def test_a_window_is_wanted_where_there_is_a_screen(args: list[str]) -> None:
    assert launcher.wants_window(args, "linux", {"DISPLAY": ":0"})
    assert launcher.wants_window(args, "linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert launcher.wants_window(args, "darwin", {})
    assert launcher.wants_window(args, "win32", {})
    assert not launcher.wants_window(args, "linux", {"DISPLAY": ""})


@pytest.mark.parametrize(
    "args", [["demo", "--no-window"], ["--version"], ["demo", "--help"], ["event", "list"], ["test"]]
)
def test_no_other_call_wants_one(args: list[str]) -> None:
    assert not launcher.wants_window(args, "win32", {})


def test_only_linux_is_asked_for_libraries() -> None:
    screen = {"DISPLAY": ":0"}
    assert launcher.libraries_for([], "darwin", {}) == {}
    assert launcher.libraries_for(["test"], "win32", {}) == {}
    assert launcher.libraries_for(["event", "list"], "linux", screen) == {}
    assert launcher.libraries_for(["demo"], "linux", {}) == {}
    assert launcher.libraries_for(["test"], "linux", {}) == launcher.OFFSCREEN_LIBRARIES
    assert launcher.libraries_for(["demo"], "linux", screen) == launcher.OFFSCREEN_LIBRARIES | launcher.SCREEN_LIBRARIES


def test_the_environment_lies_beside_the_code_and_follows_pins_and_python() -> None:
    for root in (
        PurePosixPath("/home/ani/kencana"),
        PurePosixPath("/Users/Ani B/kencana"),
        PureWindowsPath(r"C:\Data Ani\kencana"),
    ):
        folder = launcher.environment_folder(root, b"click==1", "cpython-311")
        assert folder.parent.parent == root
        assert folder == launcher.environment_folder(root, b"click==1", "cpython-311")
        assert folder != launcher.environment_folder(root, b"click==2", "cpython-311")
        assert folder != launcher.environment_folder(root, b"click==1", "cpython-312")


def test_each_system_keeps_its_interpreter_in_its_own_place() -> None:
    assert launcher.python_of(PurePosixPath("/e"), "linux") == PurePosixPath("/e/bin/python")
    assert launcher.python_of(PurePosixPath("/e"), "darwin") == PurePosixPath("/e/bin/python")
    assert launcher.python_of(PureWindowsPath(r"C:\e"), "win32") == PureWindowsPath(r"C:\e\Scripts\python.exe")


def test_the_users_own_python_settings_do_not_reach_the_program() -> None:
    environ = {"PYTHONPATH": "/elsewhere", "PYTHONHOME": "/old", "HOME": "/home/ani"}
    assert launcher.environ_for(environ, PurePosixPath("/code")) == {
        "HOME": "/home/ani",
        "PYTHONPATH": "/code",
        "PYTHONUTF8": "1",
    }


def test_a_set_up_counts_only_with_its_mark_its_lists_and_its_python(tmp_path: Path) -> None:
    python = Path(launcher.python_of(tmp_path, sys.platform))
    assert not launcher.is_whole(tmp_path, launcher.RUN)
    (tmp_path / "whole").write_text(launcher.digest("requirements.txt"))
    assert not launcher.is_whole(tmp_path, launcher.RUN), "its Python is gone"
    python.parent.mkdir(parents=True)
    python.touch()
    assert launcher.is_whole(tmp_path, launcher.RUN)
    assert not launcher.is_whole(tmp_path, launcher.DEVELOP), "only what runs was installed"


def test_the_library_that_is_there_is_not_missing() -> None:
    libraries = {"libc.so.6": "libc6"} if sys.platform == "linux" else {}
    assert launcher.missing_packages(libraries | {"libkencana-no-such.so.9": "no-such"}) == ["no-such"]


def test_root_installs_and_a_person_is_asked_through_sudo() -> None:
    there = ["apt-get", "sudo"]
    assert launcher.installer_for(["a"], there, is_root=True, terminal=False) == []
    assert launcher.installer_for(["a"], there, is_root=False, terminal=True) == ["sudo"]


@pytest.mark.parametrize(("commands", "terminal"), [(["apt-get", "sudo"], False), (["apt-get"], True), ([], True)])
def test_else_one_line_names_the_packages(commands: list[str], terminal: bool) -> None:
    with pytest.raises(launcher.CannotStart) as told:
        launcher.installer_for(["python3-venv", "libgl1"], commands, is_root=False, terminal=terminal)
    assert "python3-venv libgl1" in str(told.value)
    assert "\n" not in str(told.value)


def test_the_test_command_runs_all_that_check_runs_and_more() -> None:
    check, test = launcher.steps("check", [], "python"), launcher.steps("test", [], "python")
    assert set(launcher.checks("python")) <= set(check)
    assert set(launcher.checks("python")) <= set(test)
    assert "not long" in test["tests"]
    assert "not long" not in launcher.steps("test", ["--long"], "python")["tests"]


def test_ci_calls_the_test_command_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text().split("\n")
    assert [line for line in lines if line and not line.startswith("#")] == [
        'cd "$(dirname "$0")/.." && exec ./kencana test'
    ]


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_pins_carry_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text()
    pins = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert pins
    assert all("==" in pin and pin.endswith("\\") for pin in pins)
    assert "://" not in text
    assert "numpy" not in text


def test_what_runs_is_pinned_alike_in_both_lists() -> None:
    pins = [
        {
            line.split(" ")[0]
            for line in (ROOT / name).read_text().splitlines()
            if line and not line.startswith((" ", "#"))
        }
        for name in launcher.DEVELOP
    ]
    assert pins[0] <= pins[1]


def test_an_old_python_is_told_in_one_line_with_exit_code_4() -> None:
    old = "import sys; sys.version_info = (3, 9, 2); sys.argv = ['kencana']; import runpy; "
    old += "runpy.run_path('kencana', run_name='__main__')"
    told = subprocess.run([sys.executable, "-c", old], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stdout) == (4, "")
    assert told.stderr.count("\n") == 1
    assert "3.11" in told.stderr


def test_any_python_from_3_7_on_can_read_it() -> None:
    import ast

    ast.parse((ROOT / "kencana").read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize(("words", "code"), [(["check", "--help"], 0), (["test", "--lnog"], 2), (["format", "x"], 2)])
def test_a_developers_command_tells_its_help_and_refuses_what_it_does_not_know(
    words: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert launcher.main(words) == code
    told = capsys.readouterr()
    assert (told.err if code else told.out).startswith(f"kencana {words[0]}")
