"""What belongs to this machine and not to the event: place of the window, theme, text size, last page."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from kencana_meet.gui.theme import Scheme, Theme

_GEOMETRY, _PAGE, _EVENT, _SCHEME, _SCALE = (
    "window/geometry",
    "window/page",
    "window/event",
    "theme/scheme",
    "theme/scale",
)


class Machine:
    """The settings in the user's own folder."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Theme:
        """The chosen scheme and text size."""
        scheme = str(self._settings.value(_SCHEME, Scheme.LIGHT.value))
        scale = str(self._settings.value(_SCALE, "100"))
        return Theme(
            Scheme(scheme) if scheme in list(Scheme) else Scheme.LIGHT, int(scale) if scale.isdecimal() else 100
        )

    def keep_theme(self, chosen: Theme) -> None:
        """Keep scheme and text size."""
        self._settings.setValue(_SCHEME, chosen.scheme.value)
        self._settings.setValue(_SCALE, str(chosen.scale))

    @property
    def geometry(self) -> QByteArray:
        """Where the window was; empty at the first start."""
        kept = self._settings.value(_GEOMETRY)
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @property
    def page(self) -> str:
        """The key of the page that was open; empty at the first start."""
        return str(self._settings.value(_PAGE, ""))

    @property
    def event(self) -> str:
        """The id of the event that was open; empty at the first start."""
        return str(self._settings.value(_EVENT, ""))

    def keep_window(self, geometry: QByteArray, page: str, event: str) -> None:
        """Keep where the window is and what it shows."""
        self._settings.setValue(_GEOMETRY, geometry)
        self._settings.setValue(_PAGE, page)
        self._settings.setValue(_EVENT, event)

    def flush(self) -> None:
        """Write what was kept."""
        self._settings.sync()
