"""All colours, radii, gaps, sizes and fonts of the window (DESIGN, Tokens); three schemes with the same names.

Pages and widgets ask `theme()` and never write a colour or a size of their own.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QFont, QFontDatabase

from kencana_meet.resource_files import resource


class Scheme(StrEnum):
    """The word of a scheme in the settings of the machine."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """The role of an answer, a pill, a bar; never a colour. The words are those of the view models."""

    OK = "ok"
    WAIT = "wait"
    STOP = "stop"
    INFO = "info"
    PLAIN = "plain"


class Size(StrEnum):
    """How large a text is, by what it is for."""

    SMALL = "small"
    BODY = "body"
    LARGE = "large"
    TITLE = "title"
    HEADLINE = "headline"
    NAME = "name"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme; `on_…` is the text that stands on the colour of that name."""

    navy: str
    navy_2: str
    gold: str
    gold_bg: str
    canvas: str
    surface: str
    line: str
    ink: str
    muted: str
    ok: str
    ok_bg: str
    wait: str
    wait_bg: str
    stop: str
    stop_bg: str
    info: str
    info_bg: str
    side: str
    side_chosen: str
    on_side: str
    on_side_muted: str
    accent: str
    on_accent: str
    accent_hover: str
    plain_bg: str
    hover: str
    track: str
    field_line: str


LIGHT = Tokens(
    navy="#0E2A47", navy_2="#17426B", gold="#C9982F", gold_bg="#FBF3DE", canvas="#F4F6F9", surface="#FFFFFF",
    line="#DDE3EA", ink="#0B1F33", muted="#5B6B7C", ok="#175C3A", ok_bg="#E4F5EB", wait="#754600", wait_bg="#FFF0D6",
    stop="#981B14", stop_bg="#FCE8E6", info="#17426B", info_bg="#E4EEF8", side="#0E2A47", side_chosen="#17426B",
    on_side="#FFFFFF", on_side_muted="#A9BCD0", accent="#17426B", on_accent="#FFFFFF", accent_hover="#0E2A47",
    plain_bg="#EDF1F5", hover="#F4F7FA", track="#E6EBF0", field_line="#8795A4",
)  # fmt: skip
DARK = Tokens(
    navy="#0A1B2D", navy_2="#2B67A3", gold="#D9AE4D", gold_bg="#33290F", canvas="#0B1622", surface="#132231",
    line="#2B3D50", ink="#EAF0F6", muted="#A3B4C5", ok="#86DBAA", ok_bg="#11301F", wait="#F4C878", wait_bg="#38290A",
    stop="#FFA69E", stop_bg="#431512", info="#A5CCF2", info_bg="#16314C", side="#0A1B2D", side_chosen="#1D4870",
    on_side="#FFFFFF", on_side_muted="#A9BCD0", accent="#2B67A3", on_accent="#FFFFFF", accent_hover="#22557F",
    plain_bg="#22344A", hover="#1A2C3E", track="#2B3D50", field_line="#6F8499",
)  # fmt: skip
CONTRAST = Tokens(
    navy="#000000", navy_2="#00264D", gold="#FFD54A", gold_bg="#FFF7D6", canvas="#FFFFFF", surface="#FFFFFF",
    line="#000000", ink="#000000", muted="#22303D", ok="#003D1F", ok_bg="#E9FFF2", wait="#4A2C00", wait_bg="#FFF6E3",
    stop="#6E0000", stop_bg="#FFEFED", info="#00264D", info_bg="#EAF4FF", side="#000000", side_chosen="#00366E",
    on_side="#FFFFFF", on_side_muted="#E2E9F0", accent="#00264D", on_accent="#FFFFFF", accent_hover="#000000",
    plain_bg="#F0F0F0", hover="#E8F1FA", track="#C9D2DB", field_line="#000000",
)  # fmt: skip
SCHEMES = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}

FAMILY = "Inter"
FONT_FILES = ("Inter_400Regular", "Inter_500Medium", "Inter_600SemiBold", "Inter_700Bold")
SMALLEST_SCALE, LARGEST_SCALE = 90, 150
"""Limits of the user's text size, in percent."""
RADIUS, SMALL_RADIUS, GAP, SMALL_GAP = 10, 6, 16, 8
_LINEAR = 0.04045
"""Below this a channel of sRGB is linear (WCAG 2.2)."""
_BODY, _ROW = 13, 36
_COLUMN_GROWTH = 0.5
_STEPS = {
    Size.SMALL: 0.88, Size.BODY: 1.0, Size.LARGE: 1.16, Size.TITLE: 1.38, Size.HEADLINE: 1.8,
    Size.NAME: 2.3, Size.FIGURE: 2.9,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Theme:
    """A scheme at a text size; `scale` in percent."""

    scheme: Scheme = Scheme.LIGHT
    scale: int = 100

    @property
    def tokens(self) -> Tokens:
        """The colours of the scheme."""
        return SCHEMES[self.scheme]

    @property
    def row_height(self) -> int:
        """The height of a row of one line, in logical pixels."""
        return round(_ROW * self.scale / 100)

    def pixels(self, size: Size) -> int:
        """The height of a text of that size, in logical pixels."""
        return round(_BODY * _STEPS[size] * self.scale / 100)

    def spread(self, length: int) -> int:
        """A length that grows with the text, in logical pixels."""
        return round(length * self.scale / 100)

    def breadth(self, length: int) -> int:
        """The width of a column, in logical pixels: it grows less than the text, so that a small screen has room."""
        return round(length * (1 + (self.scale / 100 - 1) * _COLUMN_GROWTH))

    def font(self, size: Size = Size.BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The bundled font."""
        font = QFont(FAMILY)
        font.setPixelSize(self.pixels(size))
        font.setWeight(weight)
        return font

    def figures(self, size: Size = Size.BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The same with tabular figures, for figures that change: they do not jump."""
        font = self.font(size, weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def text_color(self, tone: Tone) -> QColor:
        """The colour of words in that role."""
        colors = self.tokens
        return QColor({
            Tone.OK: colors.ok, Tone.WAIT: colors.wait, Tone.STOP: colors.stop, Tone.INFO: colors.info,
            Tone.PLAIN: colors.ink,
        }[tone])  # fmt: skip

    def back_color(self, tone: Tone) -> QColor:
        """The colour behind words in that role."""
        colors = self.tokens
        return QColor({
            Tone.OK: colors.ok_bg, Tone.WAIT: colors.wait_bg, Tone.STOP: colors.stop_bg, Tone.INFO: colors.info_bg,
            Tone.PLAIN: colors.plain_bg,
        }[tone])  # fmt: skip


class _Chosen:
    """The theme in use; chosen before the first widget is made, and again when the settings change."""

    theme = Theme()
    fonts_loaded = False


def theme() -> Theme:
    """The theme in use."""
    return _Chosen.theme


def choose(chosen: Theme) -> None:
    """Use that theme from now on; the text size is kept within its limits."""
    scale = min(max(chosen.scale, SMALLEST_SCALE), LARGEST_SCALE)
    _Chosen.theme = Theme(chosen.scheme, scale)


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; once a process, after the application was made."""
    if not _Chosen.fonts_loaded:
        for name in FONT_FILES:
            QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}.ttf")))
        _Chosen.fonts_loaded = True


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21."""
    brighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (part / 12.92 if part <= _LINEAR else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
