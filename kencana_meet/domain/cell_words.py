"""What cells of lists say besides their value: nothing, "the same as above", a formula that could do harm."""

import re

from kencana_meet.domain.table import Cell

_NOTHING = re.compile(r"[\s\-–—_.…:*]*|n/?a|nihil|tidak ada|tdk ada|kosong|none|null", re.IGNORECASE)
_DITTO = re.compile(
    r"idem|sda|s\.?\s?d\.?\s?a\.?|sama( dengan)?( yang)?( di)? ?atas|ybs\.?|yang bersangkutan|ditto|same|"
    r"[-–\s]*(\"|''|”|“|〃|″|,,|´´)[-–\s]*",
    re.IGNORECASE,
)
_STARTS_FORMULA = re.compile(r"[=@+\-\t\r]")
_PHONE_LIKE = re.compile(r"\+?[\d\s\-().]+(\((wa|hp)\))?([\s/;,]+[\d\s\-+().]+)?", re.IGNORECASE)
_ERROR_VALUE = re.compile(r"#(N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|CALC!|SPILL!)")
_DOES_HARM = re.compile(
    r"\b(hyperlink|webservice|importxml|importdata|importhtml|importfeed|importrange|filterxml|call|exec|register|image|"
    r"rtd|dde|cmd|shell)\b|\|",
    re.IGNORECASE,
)


def says_nothing(text: str) -> bool:
    """Whether a cell is empty, or holds a dash or a word that means empty; an error value of a formula says nothing."""
    words = text.strip()
    return bool(_NOTHING.fullmatch(words) or _ERROR_VALUE.fullmatch(words))


def is_ditto(text: str) -> bool:
    """Whether a cell says that the one above holds: idem, sda, s.d.a., Ybs, a quotation mark."""
    return bool(_DITTO.fullmatch(text.strip().rstrip(".")))


def is_injection(cell: Cell) -> bool:
    """Whether a cell could do harm as a formula where it is written out again (OWASP, CSV injection).

    Text that starts with = @ + - or a tab, and formulas that call out of the workbook; not a telephone number, a dash
    that means empty, or a sign of repetition.
    """
    if cell.formula is not None:
        return bool(_DOES_HARM.search(cell.formula))
    text = cell.text.lstrip(" \u00a0")
    if cell.is_number or not _STARTS_FORMULA.match(text):
        return False
    return not (says_nothing(text) or is_ditto(text) or _PHONE_LIKE.fullmatch(text.strip()))
