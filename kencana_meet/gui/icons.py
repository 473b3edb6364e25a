"""The bundled icons (`resources/icons`, ISC), drawn in a colour of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kencana_meet.gui.theme import theme
from kencana_meet.resource_files import resource

_SHARP = 2
"""Icons are drawn at twice the size, so that they stay sharp on fine screens."""


def icon(name: str, color: str = "") -> QIcon:
    """The icon of that name in a colour (the ink of the theme where none is given)."""
    return QIcon(picture(name, theme().spread(18), color or theme().tokens.ink))


@lru_cache(maxsize=256)
def picture(name: str, size: int, color: str) -> QPixmap:
    """The icon as a picture of `size` logical pixels.

    Raises:
        FileNotFoundError: no icon of that name is bundled.
    """
    source = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
    drawn = QPixmap(QSize(size, size) * _SHARP)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(_SHARP)
    return drawn
