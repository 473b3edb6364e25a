"""Contrast, sizes, fonts: what a machine can tell about the looks."""

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from kencana_meet.gui import theme as themes
from kencana_meet.gui.theme import SCHEMES, Scheme, Size, Theme, Tokens, Tone, contrast

PAIRS = (
    ("ink", "canvas"), ("ink", "surface"), ("ink", "hover"), ("ink", "info_bg"), ("ink", "plain_bg"),
    ("muted", "canvas"), ("muted", "surface"), ("muted", "hover"), ("on_side", "side"), ("on_side", "side_chosen"),
    ("on_side_muted", "side"), ("on_side_muted", "side_chosen"), ("on_accent", "accent"), ("on_accent", "accent_hover"),
    ("info", "surface"), ("info", "info_bg"), ("ok", "ok_bg"), ("wait", "wait_bg"), ("stop", "stop_bg"),
    ("ink", "ok_bg"), ("ink", "wait_bg"), ("ink", "stop_bg"), ("ok", "surface"), ("wait", "surface"),
    ("stop", "surface"), ("ink", "gold_bg"),
)  # fmt: skip


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_are_readable(scheme: Scheme, ink: str, ground: str) -> None:
    colors = SCHEMES[scheme]
    assert contrast(getattr(colors, ink), getattr(colors, ground)) >= 4.5


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("tone", ["ok", "wait", "stop"])
def test_the_answer_is_readable_from_two_metres(scheme: Scheme, tone: str) -> None:
    colors = SCHEMES[scheme]
    ground = getattr(colors, f"{tone}_bg")
    assert contrast(getattr(colors, tone), ground) >= 7
    assert contrast(colors.ink, ground) >= 7


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("ground", ["surface", "canvas"])
def test_edges_of_fields_are_seen(scheme: Scheme, ground: str) -> None:
    colors = SCHEMES[scheme]
    assert contrast(colors.field_line, getattr(colors, ground)) >= 2.7


def test_the_light_tokens_are_those_of_the_design() -> None:
    given = {
        "navy": "#0E2A47", "navy_2": "#17426B", "gold": "#C9982F", "gold_bg": "#FBF3DE", "canvas": "#F4F6F9",
        "surface": "#FFFFFF", "line": "#DDE3EA", "ink": "#0B1F33", "muted": "#5B6B7C", "ok": "#175C3A",
        "ok_bg": "#E4F5EB", "wait": "#754600", "wait_bg": "#FFF0D6", "stop": "#981B14", "stop_bg": "#FCE8E6",
        "info": "#17426B", "info_bg": "#E4EEF8",
    }  # fmt: skip
    light: Tokens = SCHEMES[Scheme.LIGHT]
    assert {name: getattr(light, name) for name in given} == given


def test_text_is_13_pixels_and_rows_36_and_both_grow_with_the_setting() -> None:
    assert (Theme().pixels(Size.BODY), Theme().row_height) == (13, 36)
    assert (Theme(scale=150).pixels(Size.BODY), Theme(scale=150).row_height) == (20, 54)


@pytest.mark.parametrize(("wanted", "given"), [(20, 90), (90, 90), (125, 125), (400, 150)])
def test_the_text_size_stays_within_its_limits(wanted: int, given: int) -> None:
    themes.choose(Theme(scale=wanted))
    assert themes.theme().scale == given


def test_the_bundled_font_is_there(qapp: QApplication) -> None:
    styles = set(QFontDatabase.styles("Inter"))
    assert {"Regular", "Medium", "SemiBold", "Bold"} <= styles or {"Regular", "Medium", "Semi Bold", "Bold"} <= styles
    assert qapp.font().family() == "Inter"


def test_each_tone_has_its_own_colours() -> None:
    chosen = Theme()
    assert len({chosen.back_color(tone).name() for tone in Tone}) == len(Tone)
