"""Where the bundled files lie: in the source tree, in an installed wheel and in a frozen program."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """The path of a bundled file or folder, for example `fonts/Inter_400Regular.ttf`.

    The source tree's folder, one level above, wins: an editable install keeps a copy beside the modules that goes
    stale. A wheel and a frozen program have only that copy.

    Raises:
        FileNotFoundError: nothing of that name was bundled; a fault of the program, not of the user.
    """
    for folder in (_HERE.parent / "resources", _HERE / "resources"):
        if (found := folder / name).exists():
            return found
    raise FileNotFoundError(name)
