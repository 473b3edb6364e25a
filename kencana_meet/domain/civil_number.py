"""NIP, NI PPPK and NRP: read as written, checked in their parts, never repaired (DOMAIN 3.2)."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

NIP_LENGTH = 18
NIK_LENGTH = 16
_KEPT_BY_EXCEL = 15
_SHOWN_OF_NIK = 4
_SCIENTIFIC = re.compile(r"\d[.,]\d+\s*[eE]\s*\+?\d+")
_LABEL = re.compile(r"^(nip|ni\s*pppk|nippk|nipppk|nrp|nik)\b[\s.:]*", re.IGNORECASE)
_YOUNGEST, _OLDEST = 15, 60
_FIRST_PPPK_YEAR = 2019


class NumberState(StrEnum):
    """What a number in a NIP column turns out to be; the first three are words of a flag on disk."""

    LOST_DIGITS = "nip_lost_digits"
    WRONG_LENGTH = "nip_wrong_length"
    UNLIKELY = "nip_unlikely"
    WHOLE = "whole"
    NRP = "nrp"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class CivilNumber:
    """A number as read: `digits` are all of them; `known` the first ones that are sure where the rest was lost."""

    state: NumberState
    digits: str = ""
    known: str = ""

    @property
    def nip(self) -> str | None:
        """The 18 digits where they are whole, else None: a damaged NIP is unknown, not wrong."""
        return self.digits if self.state in (NumberState.WHOLE, NumberState.UNLIKELY) else None

    @property
    def nrp(self) -> str | None:
        """The number of a soldier or policeman, as written behind its label."""
        return self.digits if self.state is NumberState.NRP else None


def read_number(text: str, *, was_number: bool = False) -> CivilNumber:
    """Read a cell of a NIP column.

    Args:
        text: the cell's text; a workbook's number as its digits.
        was_number: the workbook held a number, which keeps 15 digits: the last three are lost.
    """
    words = text.strip().lstrip("'’").strip()
    label = _LABEL.match(words)
    digits = re.sub(r"\D", "", words)
    if _SCIENTIFIC.search(words):
        return _scientific(words)
    if not digits:
        return CivilNumber(NumberState.NOTHING)
    if label and label[1].lower() == "nrp":
        return CivilNumber(NumberState.NRP, words[label.end() :].strip())
    if was_number and len(digits) > _KEPT_BY_EXCEL:
        return CivilNumber(NumberState.LOST_DIGITS, digits, digits[:_KEPT_BY_EXCEL])
    if len(digits) == NIP_LENGTH:
        state = NumberState.WHOLE if is_likely(digits) else NumberState.UNLIKELY
        return CivilNumber(state, digits, digits)
    return CivilNumber(NumberState.WRONG_LENGTH, digits)


def without_nik(text: str) -> str:
    """The text with a NIK, the number of an identity card, hidden but for its last digits: nobody here may keep it."""
    digits = re.sub(r"\D", "", text)
    if len(digits) != NIK_LENGTH or re.search(r"[A-Za-z@]", _LABEL.sub("", text.strip())):
        return text
    return "•" * (NIK_LENGTH - _SHOWN_OF_NIK) + digits[-_SHOWN_OF_NIK:]


def read_nip(text: str) -> str | None:
    """The 18 digits of a NIP as typed, None where it does not have 18."""
    digits = re.sub(r"\D", "", text)
    return digits if len(digits) == NIP_LENGTH else None


def is_likely(nip: str) -> bool:
    """Whether the parts of a NIP or NI PPPK can be: birth date, appointment, sex, serial (Perka BKN 22/2007)."""
    born = _day(nip[:8])
    year, month = int(nip[8:12]), int(nip[12:14])
    if born is None or (nip[14] not in "12" and not _is_pppk(year, month)):
        return False
    age = year - born.year
    if not _YOUNGEST <= age <= _OLDEST:
        return False
    if _is_pppk(year, month):
        return nip[14] in "12"
    return 1 <= month <= 12 and int(nip[15:]) >= 1  # noqa: PLR2004 - months


def _is_pppk(year: int, month: int) -> bool:
    """Digits 13–14 that are no month, from 2019 on: the contract count of an NI PPPK."""
    return year >= _FIRST_PPPK_YEAR and not 1 <= month <= 12  # noqa: PLR2004 - months


def _day(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def _scientific(words: str) -> CivilNumber:
    """`1,96403E+17`: only the digits before the E are known."""
    mantissa = re.sub(r"\D", "", re.split(r"[eE]", words)[0])
    return CivilNumber(NumberState.LOST_DIGITS, mantissa, mantissa)
