"""Where the bundled files lie: in the source tree, in an installed wheel and in a frozen program."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """The path of a bundled file or folder, for example `fonts/Inter_400Regular.ttf`.

    The folder beside the modules (wheel, frozen program) is looked at first; an editable install keeps a copy there that
    goes stale, so the source tree one level above wins where both are a checkout.

    Raises:
        FileNotFoundError: nothing of that name was bundled; a fault of the program, not of the user.
    """
    for folder in (_HERE.parent / "resources", _HERE / "resources"):
        if (found := folder / name).exists():
            return found
    raise FileNotFoundError(name)
