"""The import of people as the command line tells it (COMMANDS, `participants import`), and its words for people."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import ParticipantId
from kencana_meet.domain.import_plan import ImportPlan
from kencana_meet.domain.import_report import (
    AnswerStatus,
    Certainty,
    Duplicate,
    Flag,
    FlagCode,
    FormAnswer,
    ImportReport,
    Skipped,
)
from kencana_meet.domain.participant import Mode
from kencana_meet.i18n import _, ngettext
from kencana_meet.services.import_participants import ImportParticipants, ListFile
from kencana_meet.view_models.people import DelegateLine, delegate_line


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answer of a form."""

    row: int
    status: AnswerStatus
    participant_id: ParticipantId | None
    mode: Mode | None
    delegate: DelegateLine | None
    candidates: tuple[ParticipantId, ...]


@dataclass(frozen=True, slots=True)
class ImportLines:
    """The report as it is printed; a duplicate is a mapping, since one of its words is `with`."""

    rows: int
    added: int
    updated: int
    merged: int
    placeholders: int
    skipped: tuple[Skipped, ...]
    duplicates: tuple[Mapping[str, object], ...]
    flags: tuple[Flag, ...]
    answers: tuple[AnswerLine, ...] | None


class PeopleImportDesk:
    """What `participants import` asks for; the page of the import asks for the plan too."""

    def __init__(self, imports: ImportParticipants) -> None:
        self._imports = imports

    def plan(self, event: Event, path: Path, sheet: str | None, corrections: Mapping[str, str]) -> ImportPlan:
        """What would happen to each row; raises what `ImportParticipants.plan` does."""
        return self._imports.plan(event, ListFile(path, sheet, corrections))

    def preview(self, event: Event, path: Path, sheet: str | None, corrections: Mapping[str, str]) -> ImportLines:
        """What an import would tell; nothing is written."""
        return _lines(self._imports.preview(event, ListFile(path, sheet, corrections)))

    def run(self, event: Event, path: Path, sheet: str | None, corrections: Mapping[str, str]) -> ImportLines:
        """Do it, in one act."""
        return _lines(self._imports.run(event, ListFile(path, sheet, corrections)))

    def words(self, report: ImportLines) -> list[str]:
        """The report for people: the counts, then what somebody has to look at."""
        return [*_counts(report), *_answers(report), *_possible(report), *map(_flag_words, report.flags)]


def flag_name(code: FlagCode) -> str:
    """What is wrong with a cell, in the user's words."""
    words = {
        FlagCode.NIP_LOST_DIGITS: _("NIP: a spreadsheet lost its last digits"),
        FlagCode.NIP_WRONG_LENGTH: _("NIP: not 18 digits"),
        FlagCode.NIP_UNLIKELY: _("NIP: its parts cannot be right"),
        FlagCode.FORMULA_INJECTION: _("A formula that could do harm was left out"),
        FlagCode.FORMULA_IN_DATA: _("A formula; its value was taken"),
        FlagCode.REGION_UNCLEAR: _("Region: unclear"),
        FlagCode.PHONE_UNCLEAR: _("Phone: no telephone number"),
        FlagCode.SECOND_PERSON: _("Two people in one row?"),
    }
    return words[code]


def answer_name(status: AnswerStatus) -> str:
    """What became of an answer, in the user's words."""
    words = {
        AnswerStatus.MATCH: _("on the list"),
        AnswerStatus.RESUBMISSION: _("answered again"),
        AnswerStatus.NEW: _("new"),
        AnswerStatus.FILLS_PLACEHOLDER: _("takes a seat"),
        AnswerStatus.AMBIGUOUS: _("fits several"),
        AnswerStatus.JUNK: _("rubbish"),
    }
    return words[status]


def _counts(report: ImportLines) -> list[str]:
    counts = (
        (_("Rows with people or seats"), report.rows),
        (_("Added"), report.added),
        (_("Changed"), report.updated),
        (_("Doubles joined"), report.merged),
        (_("Seats without a name"), report.placeholders),
        (_("Rows left out"), len(report.skipped)),
    )
    return [f"{word}: {count}" for word, count in counts]


def _answers(report: ImportLines) -> list[str]:
    if report.answers is None:
        return []
    found = Counter(one.status for one in report.answers)
    return [_("Answers: {counts}").format(counts=", ".join(f"{answer_name(one)} {found[one]}" for one in found))]


def _possible(report: ImportLines) -> list[str]:
    open_pairs = [one for one in report.duplicates if one["certainty"] == Certainty.POSSIBLE]
    if not open_pairs:
        return []
    heading = ngettext(
        "{count} possible double, please decide:", "{count} possible doubles, please decide:", len(open_pairs)
    )
    return [heading.format(count=len(open_pairs)), *(_pair_words(one) for one in open_pairs)]


def _pair_words(pair: Mapping[str, object]) -> str:
    rows = pair["rows"]
    numbers = [str(row) for row in rows] if isinstance(rows, tuple) else []
    if len(numbers) > 1:
        return "  " + _("rows {rows}").format(rows=", ".join(numbers))
    return "  " + _("row {row} and somebody in the file ({id})").format(row="".join(numbers), id=pair["with"])


def _flag_words(flag: Flag) -> str:
    return _("Row {row}, column {column}: {what}").format(row=flag.row, column=flag.column, what=flag_name(flag.code))


def _lines(report: ImportReport) -> ImportLines:
    return ImportLines(
        report.rows,
        report.added,
        report.updated,
        report.merged,
        report.placeholders,
        report.skipped,
        tuple(_duplicate(one) for one in report.duplicates),
        report.flags,
        None if report.answers is None else tuple(_answer(one) for one in report.answers),
    )


def _duplicate(one: Duplicate) -> Mapping[str, object]:
    return {"rows": one.rows, "with": one.with_participant, "certainty": one.certainty, "reason": one.reason}


def _answer(one: FormAnswer) -> AnswerLine:
    return AnswerLine(one.row, one.status, one.participant, one.mode, delegate_line(one.delegate), one.candidates)
