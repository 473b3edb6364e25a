"""What an import found and did, row by row; the command line prints it as COMMANDS.md fixes it."""

from dataclasses import dataclass
from enum import StrEnum

from kencana_meet.domain.ids import ParticipantId
from kencana_meet.domain.participant import Delegation, Mode


class FlagCode(StrEnum):
    """What is wrong with a cell; a person has to look at it."""

    NIP_LOST_DIGITS = "nip_lost_digits"
    NIP_WRONG_LENGTH = "nip_wrong_length"
    NIP_UNLIKELY = "nip_unlikely"
    FORMULA_INJECTION = "formula_injection"
    FORMULA_IN_DATA = "formula_in_data"
    REGION_UNCLEAR = "region_unclear"
    PHONE_UNCLEAR = "phone_unclear"
    SECOND_PERSON = "second_person"


class Certainty(StrEnum):
    """How sure it is that two rows are one person; possible ones wait for a person's word."""

    CERTAIN = "certain"
    POSSIBLE = "possible"


class DoubleReason(StrEnum):
    """Why two are taken for one person, or may be one."""

    SAME_ROW = "same_row"
    SAME_NIP = "same_nip"
    SAME_NAME_AND_OFFICE = "same_name_and_office"
    SAME_NIP_OTHER_NAME = "same_nip_other_name"
    SAME_NAME_OTHER_OFFICE = "same_name_other_office"
    SAME_NAME_OTHER_NIP = "same_name_other_nip"
    ABBREVIATED_NAME = "abbreviated_name_same_office"
    ONE_LETTER = "one_letter_same_office"


class AnswerStatus(StrEnum):
    """What an answer of a form turned out to be."""

    MATCH = "match"
    RESUBMISSION = "resubmission"
    NEW = "new"
    FILLS_PLACEHOLDER = "fills_placeholder"
    AMBIGUOUS = "ambiguous"
    JUNK = "junk"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is no entry, with the word for why (`domain/list_rows.py`)."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class Flag:
    """A cell that a person has to look at; `column` is the letter in a sheet, the heading in a csv file."""

    row: int
    column: str
    code: FlagCode
    text: str


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two rows that are or may be one person; one row and `with_participant` where the other is in the file already."""

    rows: tuple[int, ...]
    certainty: Certainty
    reason: DoubleReason
    with_participant: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class FormAnswer:
    """One answer of a form: whose it is, and what it says; `candidates` are those whom an ambiguous one fits."""

    row: int
    status: AnswerStatus
    participant: ParticipantId | None
    mode: Mode | None
    delegate: Delegation | None
    candidates: tuple[ParticipantId, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do.

    `rows` counts the rows that are people or seats, doubles included; `placeholders` how many of the people are
    seats; `answers` is None for a list.
    """

    rows: int
    added: int
    updated: int
    merged: int
    placeholders: int
    skipped: tuple[Skipped, ...]
    duplicates: tuple[Duplicate, ...]
    flags: tuple[Flag, ...]
    answers: tuple[FormAnswer, ...] | None = None
