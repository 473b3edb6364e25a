"""The page *Registrasi*: what a scan or a typed name leads to, in words that are read at a glance from two metres."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kencana_meet.domain.check_point import CheckPoint
from kencana_meet.domain.errors import NotFound
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import ParticipantId, PointId, ScanId, UnsurCode
from kencana_meet.domain.participant import Participant, Status
from kencana_meet.domain.scan import Outcome, Reason
from kencana_meet.domain.search_text import Finder
from kencana_meet.domain.unsur import Unsur
from kencana_meet.i18n import _, ngettext
from kencana_meet.view_models.check_in_calls import (
    PERSON_TEXTS,
    Checked,
    CheckInCalls,
    PeopleSource,
    PersonFields,
    RecentScan,
)
from kencana_meet.view_models.check_in_words import (
    AnswerTag,
    answer_words,
    desk_words,
    place_words,
    point_words,
    refusal,
    short_state,
)
from kencana_meet.view_models.wording import clock_seconds, number, percent

CODE_START = "KM1"
_CODE_LENGTH = 37
MOST_FOUND, MOST_LISTED = 30, 40
NEVER_UNDONE = frozenset({Reason.VOIDED, Reason.REVOKED})


class Next(StrEnum):
    """What can be done about an answer."""

    UNDO = "undo"
    DELEGATE = "delegate"
    AGAIN = "again"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who fits the typed words."""

    id: ParticipantId
    name: str
    detail: str
    state: AnswerTag


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. `tone` is a role (`ok`, `wait`, `stop`, `info`); `lines` are name, office, what to do next."""

    tone: str
    headline: str
    name: str = ""
    line: str = ""
    advice: str = ""
    tags: tuple[AnswerTag, ...] = ()
    nexts: frozenset[Next] = frozenset()
    scan: ScanId | None = None
    participant: ParticipantId | None = None
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class ScanLine:
    """One of the last scans of all desks."""

    scan: ScanId
    at: str
    name: str
    detail: str
    state: AnswerTag


@dataclass(frozen=True, slots=True)
class CountBar:
    """How many of an unsur are there."""

    words: str
    part: int
    whole: int
    figures: str


@dataclass(frozen=True, slots=True)
class Counts:
    """The live figures at the right."""

    present: int
    invited: int
    present_words: str
    of_words: str
    bars: tuple[CountBar, ...]


@dataclass(frozen=True, slots=True)
class UnsurChoice:
    """A kind of body as the form of a guest offers it."""

    code: UnsurCode
    words: str


@dataclass(frozen=True, slots=True)
class PointChoice:
    """A check point as the chooser shows it."""

    id: PointId
    name: str
    rule: str


class RegistrationDesk:
    """What the page asks for; `start` before the first question of an event."""

    def __init__(self, calls: CheckInCalls, participants: PeopleSource, unsur: Sequence[Unsur]) -> None:
        self._calls = calls
        self._participants = participants
        self._unsur = {one.code: one for one in unsur}
        self._event: Event | None = None
        self._point: CheckPoint | None = None
        self._finder = Finder((), ())
        self._last: list[ScanId] = []

    def start(self, event: Event) -> None:
        """Begin at an event: the point is the attendance point of the day, else the first one."""
        self._event = event
        points = self._calls.points(event)
        now = self._calls.point_now(event)
        self._point = next((one for one in points if one.id == now), points[0] if points else None)
        self._last.clear()
        self.refresh()

    def refresh(self) -> None:
        """Ask anew who can be found by name."""
        people = [one for one in self._participants.all(self._now().id) if one.status is Status.ACTIVE]
        self._finder = Finder.of(people)

    def points(self) -> tuple[PointChoice, ...]:
        """The points to choose from."""
        return tuple(_point_choice(one) for one in self._calls.points(self._now()))

    @property
    def point(self) -> PointChoice:
        """The point at which this desk works."""
        return _point_choice(self._here())

    def choose_point(self, point: PointId) -> None:
        """Work at another point from now on."""
        self._point = next(one for one in self._calls.points(self._now()) if one.id == point)
        self._last.clear()

    def greeting(self) -> Answer:
        """What stands there before the first scan."""
        return Answer("info", _("Ready"), line=_("Scan a card, or type a name, a number or an office."))

    def scan(self, text: str) -> Answer:
        """What was typed and ended with Enter: a code is judged, other words find somebody.

        Where the words fit nobody or several people nothing is stored, and the answer says what to do.
        """
        if is_code(text):
            return self._answer(self._calls.scan_code(self._now(), self._here().id, text.strip()))
        found = self.find(text)
        if len(found) == 1:
            return self.let_in(found[0].id)
        if not found:
            advice = _("Nobody is called so. Try fewer letters, or take a new guest with F6.")
            return Answer("wait", _("Not found"), name=text.strip(), advice=advice)
        several = ngettext("{count} person fits", "{count} people fit", len(found)).format(count=len(found))
        return Answer("info", several, line=_("Choose with the arrows, then Enter."), candidates=found)

    def find(self, text: str) -> tuple[Candidate, ...]:
        """Who fits the typed words: whoever has just that number first, then those whose words begin so."""
        if not text.strip():
            return ()
        found = sorted(self._finder.find(text), key=lambda one: str(one.number) != text.strip())
        return tuple(
            Candidate(one.id, _shown(one), place_words(one), self._unsur_tag(one)) for one in found[:MOST_FOUND]
        )

    def let_in(self, person: ParticipantId) -> Answer:
        """Somebody found by name."""
        return self._answer(self._calls.scan_person(self._now(), self._here().id, person))

    def walk_in(self, fields: PersonFields) -> Answer:
        """A guest who is not on the list; raises `MissingField` without a name."""
        return self._answer(self._calls.walk_in(self._now(), self._here().id, _trimmed(fields)))

    def delegate(self, person: ParticipantId, fields: PersonFields) -> Answer:
        """Somebody comes in an invited one's stead; raises `MissingField` without a name."""
        return self._answer(self._calls.delegate(self._now(), self._here().id, person, _trimmed(fields)))

    def name_seat(self, person: ParticipantId, fields: PersonFields) -> Answer:
        """A seat without a name gets one; raises `MissingField` without a name."""
        return self._answer(self._calls.name_seat(self._now(), self._here().id, person, _trimmed(fields)))

    def let_in_again(self, person: ParticipantId, reason: str) -> Answer:
        """Somebody who is in already, and why."""
        return self._answer(self._calls.let_in_again(self._now(), self._here().id, person, reason))

    def can_undo(self) -> bool:
        """Whether this desk let somebody in that can be taken back."""
        return bool(self._last)

    def undo(self) -> Answer:
        """Take back the newest scan of this desk that stands; call only where `can_undo`."""
        return self._answer(self._calls.void(self._now(), self._here().id, self._last.pop()))

    def is_seat(self, person: ParticipantId) -> bool:
        """Whether the entry waits for a name."""
        return self._participants.get(person).placeholder

    def title_of(self, person: ParticipantId) -> str:
        """The entry in one line."""
        one = self._participants.get(person)
        return " · ".join(part for part in (_shown(one), place_words(one)) if part)

    def unsur_choices(self) -> tuple[UnsurChoice, ...]:
        """The kinds of body that the form of a guest offers."""
        return tuple(UnsurChoice(one.code, one.short) for one in self._unsur.values())

    def last_scans(self) -> tuple[ScanLine, ...]:
        """The last scans of all desks, the newest first."""
        event = self._now()
        return tuple(self._scan_line(event, scan) for scan in self._calls.recent(event, MOST_LISTED))

    def counts(self) -> Counts:
        """The live figures of the point: people, never scans."""
        figures = self._calls.figures(self._now(), self._here().id)
        bars = [
            CountBar(one.short, share.present, share.invited, f"{number(share.present)}/{number(share.invited)}")
            for code, one in self._unsur.items()
            if (share := figures.by_unsur.get(code)) and (share.present or share.invited)
        ]
        of_words = _("of {count} invited · {share}").format(
            count=number(figures.invited), share=percent(figures.present, figures.invited)
        )
        return Counts(figures.present, figures.invited, number(figures.present), of_words, tuple(bars))

    def _answer(self, checked: Checked) -> Answer:
        words, one = answer_words(self._now(), checked, self._here()), checked.participant
        nexts = _nexts(checked)
        if checked.outcome is Outcome.ACCEPTED and checked.reason not in NEVER_UNDONE and checked.scan:
            self._last.append(checked.scan)
            nexts |= {Next.UNDO}
        tags = self._tags(checked) if one else ()
        return Answer(
            words.tone, words.headline, words.name, words.line, words.advice, tags, nexts, checked.scan,
            one.id if one else None,
        )  # fmt: skip

    def _tags(self, checked: Checked) -> tuple[AnswerTag, ...]:
        one = checked.participant
        if one is None:
            return ()
        tags = [self._unsur_tag(one)] if one.unsur else []
        tags.append(AnswerTag(_("No. {number}").format(number=one.number)))
        if checked.similar:
            tags.append(
                AnswerTag(_("Similar: {names}").format(names=", ".join(_shown(p) for p in checked.similar)), "wait")
            )
        return tuple(tags)

    def _unsur_tag(self, one: Participant) -> AnswerTag:
        unsur = self._unsur.get(one.unsur) if one.unsur else None
        return AnswerTag(unsur.short if unsur else (one.unsur or "–"), "info")

    def _scan_line(self, event: Event, scan: RecentScan) -> ScanLine:
        one = scan.participant
        name = scan.delegation.display if scan.delegation else (_shown(one) if one else _("Unknown card"))
        detail = refusal(scan.reason) if scan.outcome is Outcome.REFUSED else _whence(scan)
        parts = (detail, desk_words(scan.desk))
        return ScanLine(
            scan.scan,
            clock_seconds(event.zone.local(scan.at)),
            name,
            " · ".join(part for part in parts if part),
            short_state(event, scan),
        )

    def _now(self) -> Event:
        if self._event is None:
            raise LookupError("start")
        return self._event

    def _here(self) -> CheckPoint:
        if self._point is None:
            raise NotFound("check_point", "")
        return self._point


def is_code(text: str) -> bool:
    """Whether the words are a card's code, whole or damaged, and no search."""
    word = text.strip().upper()
    return word.startswith(CODE_START) or (len(word) >= _CODE_LENGTH - 8 and " " not in word)


def _nexts(checked: Checked) -> frozenset[Next]:
    one, found = checked.participant, set[Next]()
    if one is None or checked.outcome is Outcome.REFUSED:
        return frozenset()
    if checked.reason is Reason.ALREADY_IN:
        found.add(Next.AGAIN)
    if one.placeholder:
        found.add(Next.NAME)
    elif checked.reason not in (Reason.DELEGATE, Reason.REPRESENTED, Reason.WALK_IN):
        found.add(Next.DELEGATE)
    return frozenset(found)


def _point_choice(point: CheckPoint) -> PointChoice:
    return PointChoice(point.id, point.name, point_words(point))


def _shown(one: Participant) -> str:
    return one.display if one.name else f"{_('(no name yet)')} {one.display}".strip()


def _whence(scan: RecentScan) -> str:
    """Where somebody comes from, or in whose stead."""
    if scan.participant is None:
        return ""
    if scan.delegation:
        return _("for {name}").format(name=_shown(scan.participant))
    return place_words(scan.participant)


def _trimmed(fields: PersonFields) -> PersonFields:
    texts = {name: " ".join(getattr(fields, name).split()) for name in PERSON_TEXTS}
    return PersonFields(**texts, whole_event=fields.whole_event)
