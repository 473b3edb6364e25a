"""Check-in by lines: what the command `check-in` reads and answers (COMMANDS, Check-in line and Answer)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kencana_meet.domain.errors import BadValue, KnownError, MissingField
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import DeskName, ParticipantId, PointId, RegionCode, ScanId, UnsurCode
from kencana_meet.domain.scan import Outcome, Reason, Source
from kencana_meet.services.check_in import Answer, Asked, CheckIn
from kencana_meet.services.desk_people import Person
from kencana_meet.view_models.check_in_desk import checked
from kencana_meet.view_models.check_in_words import answer_words
from kencana_meet.view_models.people import ParticipantLine, participant_line
from kencana_meet.view_models.told import told

ACTIONS = ("scan", "walk_in", "delegate", "again", "name", "void", "revoke")


@dataclass(frozen=True, slots=True)
class SinceLine:
    """The scan that counts, where somebody is in already; `at` stands in the event's zone."""

    scan: ScanId
    at: datetime
    desk: DeskName


@dataclass(frozen=True, slots=True)
class BadgePair:
    """A card by its serial and its code."""

    serial: str
    code: str


@dataclass(frozen=True, slots=True)
class SimilarLine:
    """Somebody on the list whom a guest may be."""

    participant_id: ParticipantId
    display: str


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answer."""

    scan: ScanId
    outcome: Outcome
    reason: Reason
    participant: ParticipantLine | None
    since: SinceLine | None
    badge: BadgePair | None
    similar: tuple[SimilarLine, ...]
    message: str


@dataclass(frozen=True, slots=True)
class ErrorLine:
    """A line that cannot be read; `line` counts from 1."""

    line: int
    error: str


class CheckInLines:
    """The check-in, line by line; each call is on disk when it returns."""

    def __init__(self, check_in: CheckIn, region_names: Mapping[RegionCode, str]) -> None:
        self._check_in = check_in
        self._region_names = region_names

    def scan(self, event: Event, code: str, point: str | None, desk: str | None) -> AnswerLine:
        """A code as the scanner typed it; raises `NotFound` where there is no such point."""
        asked = Asked(PointId(point) if point else None, DeskName(desk) if desk else None)
        return self._line(event, self._check_in.scan_code(event, code, asked))

    def read(self, event: Event, number: int, text: str, point: str | None, desk: str | None) -> AnswerLine | ErrorLine:
        """A JSON line; `point` and `desk` stand for what the line does not say. What can't be read is told as such."""
        try:
            return self._line(event, self._act(event, _Fields(_parsed(text), point, desk)))
        except KnownError as error:
            return ErrorLine(number, told(error).line)

    def _act(self, event: Event, line: "_Fields") -> Answer:
        asked = line.asked()
        match line.text("action"):
            case "scan" if line.has("code"):
                return self._check_in.scan_code(event, line.text("code"), asked)
            case "scan":
                person = line.participant()
                source = asked.source if line.has("source") else Source.SEARCH
                return self._check_in.scan_person(event, person, line.asked(source))
            case "again":
                return self._check_in.again(event, line.participant(), line.optional("reason"), asked)
            case "void":
                return self._check_in.void(event, ScanId(line.text("scan")), line.optional("reason"), asked)
            case "revoke":
                return self._revoke(event, line, asked)
            case _:
                return self._with_person(event, line, asked)

    def _with_person(self, event: Event, line: "_Fields", asked: Asked) -> Answer:
        match line.text("action"):
            case "walk_in":
                return self._check_in.walk_in(event, line.person(), asked)
            case "name":
                return self._check_in.name_seat(event, line.participant(), line.person(), asked)
            case "delegate":
                invited, person = line.participant(), line.person()
                whole = line.flag("whole_event")
                return self._check_in.delegate(event, invited, person, asked, whole_event=whole)
            case other:
                raise BadValue("action", other, ACTIONS)

    def _revoke(self, event: Event, line: "_Fields", asked: Asked) -> Answer:
        if known := self._check_in.known(asked):
            return known
        if line.has("badge"):
            badge = self._check_in.valid_badge(event, line.text("badge"))
        else:
            badge = self._check_in.own_badge(event, line.participant())
        return self._check_in.revoke(event, badge, line.optional("reason"), asked)

    def _line(self, event: Event, answer: Answer) -> AnswerLine:
        scan, since = answer.scan, answer.since
        person = answer.participant
        return AnswerLine(
            scan.id,
            scan.outcome,
            scan.reason,
            participant_line(person, self._region_names, answer.delegation) if person else None,
            SinceLine(since.id, event.zone.local(since.scanned_at), since.desk) if since else None,
            BadgePair(answer.badge.serial, answer.badge.code) if answer.badge else None,
            tuple(SimilarLine(one.id, one.display) for one in answer.similar),
            self._message(event, answer),
        )

    def _message(self, event: Event, answer: Answer) -> str:
        """The answer in one line, as the window says it in several."""
        point = next(one for one in self._check_in.points(event) if one.id == answer.scan.point)
        words = answer_words(event, checked(answer), point)
        return ". ".join(part.rstrip(".") for part in (words.headline, words.name, words.line, words.advice) if part)


class _Fields:
    """The fields of one JSON line, read with the errors that a person understands."""

    def __init__(self, fields: Mapping[str, object], point: str | None, desk: str | None) -> None:
        self._fields = {"point": point, "desk": desk, **fields}

    def has(self, name: str) -> bool:
        return self._fields.get(name) not in (None, "")

    def text(self, name: str) -> str:
        if not self.has(name):
            raise MissingField(name)
        value = self._fields[name]
        if not isinstance(value, str):
            raise BadValue(name, str(value))
        return value

    def optional(self, name: str) -> str | None:
        return self.text(name) if self.has(name) else None

    def flag(self, name: str) -> bool:
        value = self._fields.get(name)
        if value not in (None, True, False):
            raise BadValue(name, str(value), ("true",))
        return value is True

    def participant(self) -> ParticipantId:
        return ParticipantId(self.text("participant"))

    def person(self) -> Person:
        region, unsur = self.optional("region_code"), self.optional("unsur")
        return Person(
            self.text("name"),
            self.optional("title_front"),
            self.optional("title_back"),
            self.optional("position"),
            self.optional("office"),
            RegionCode(region) if region else None,
            UnsurCode(unsur) if unsur else None,
            self.optional("nip"),
            self.optional("letter"),
        )

    def asked(self, source: Source = Source.SCANNER) -> Asked:
        point, desk, scan = self.optional("point"), self.optional("desk"), self.optional("id")
        return Asked(
            PointId(point) if point else None,
            DeskName(desk) if desk else None,
            self._at(),
            ScanId(scan) if scan else None,
            self._source(source),
        )

    def _source(self, otherwise: Source) -> Source:
        word = self.optional("source")
        if word is None:
            return otherwise
        if word not in set(Source):
            raise BadValue("source", word, tuple(Source))
        return Source(word)

    def _at(self) -> datetime | None:
        text = self.optional("at")
        if text is None:
            return None
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise BadValue("at", text) from None
        if moment.tzinfo is None:
            raise BadValue("at", text)
        return moment


def _parsed(text: str) -> Mapping[str, object]:
    try:
        fields = json.loads(text)
    except ValueError:
        raise BadValue("JSON", text[:60]) from None
    if not isinstance(fields, dict):
        raise BadValue("JSON", text[:60])
    return fields
