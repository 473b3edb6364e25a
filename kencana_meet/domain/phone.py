"""Telephone numbers to one form (DOMAIN 3.2): E.164, the first number of several."""

import re

_SEPARATORS = re.compile(r"\s*(?:/|;|,| atau | dan |\||\n)\s*")
_MOBILE = re.compile(r"\+628\d{8,11}")
_LAND = re.compile(r"\+62[2-79]\d{7,10}")


def read_phone(text: str) -> str | None:
    """The first number of a text in E.164 (`+6281234567890`); None where it is no telephone number."""
    for part in _SEPARATORS.split(text.strip().lstrip("'’")):
        if number := _number(part):
            return number
        if re.search(r"\d", part):
            return None
    return None


def _number(text: str) -> str | None:
    digits = re.sub(r"[^\d+]", "", text)
    digits = digits[0] + digits[1:].replace("+", "") if digits else ""
    for start in ("+62", "0062", "62"):
        if digits.startswith(start):
            rest = digits[len(start) :].lstrip("0")
            break
    else:
        rest = digits.lstrip("+")
        if not rest.startswith(("0", "8")):
            return None
        rest = rest.lstrip("0")
    number = f"+62{rest}"
    return number if _MOBILE.fullmatch(number) or _LAND.fullmatch(number) else None
