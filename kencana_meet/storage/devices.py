"""Which device an installation is, kept outside the data file.

A (device, seq) must never mean two things. So an installation remembers, for each event and file, its device and the
last seq it wrote; where the file's head says otherwise (a restored copy, a copied file, a crash), a new device begins.
"""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Head:
    """The device of an installation for one event of one file, and the last seq it wrote there."""

    device: str
    seq: int


class DeviceBook:
    """The heads of this installation, in one small file of the user's own folder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._heads = _read(path)

    def head(self, file: Path, event: str) -> Head | None:
        """What this installation last wrote there; None where it never did."""
        kept = self._heads.get(_key(file, event))
        return Head(kept[0], kept[1]) if kept else None

    def keep(self, file: Path, event: str, head: Head) -> None:
        """Remember a head; it is on disk after `save`."""
        self._heads[_key(file, event)] = (head.device, head.seq)

    def save(self) -> None:
        """Write the heads; where that is not possible the next session begins a new device, which is harmless."""
        fresh = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(self._heads), encoding="utf-8")
            fresh.replace(self._path)
        except OSError:
            return


def _key(file: Path, event: str) -> str:
    return f"{file.resolve()}|{event}"


def _read(path: Path) -> dict[str, tuple[str, int]]:
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
        return {str(key): (str(device), int(seq)) for key, (device, seq) in read.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
