"""Check-in: a card or a person at a point, decided by `entry_rules`, stored before it is answered.

Every call is one transaction that appends one scan, refusals too. What was told is never judged again: the same scan
id gives the first answer. This is the road the queue waits on, so each call asks a handful of indexed questions.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from kencana_meet.domain import badge_code
from kencana_meet.domain.badge import Badge, BadgeStatus
from kencana_meet.domain.check_point import CheckPoint
from kencana_meet.domain.entry_rules import Decision, Entry, Seat, decide, same_scan
from kencana_meet.domain.errors import BadValue, NotFound
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import DeskName, ParticipantId, PointId, ScanId
from kencana_meet.domain.journal import Act
from kencana_meet.domain.participant import Delegation, Participant, Status
from kencana_meet.domain.people_match import same_office, same_person, similar_people
from kencana_meet.domain.scan import Outcome, Reason, Recent, Scan, Source
from kencana_meet.services.badges import Badges
from kencana_meet.services.card_holders import CardHolders, Holder
from kencana_meet.services.desk_people import VOIDABLE, DeskPeople, Person, named, with_typed
from kencana_meet.services.ports import Here, ParticipantStore
from kencana_meet.services.ports_check_in import BadgeStore, PointStore, ScanStore


@dataclass(frozen=True, slots=True)
class Asked:
    """Where, when and how a scan came: what a desk need not say is filled in.

    `id` makes a repeated call the same scan; `at` is the desk's own time, aware.
    """

    point: PointId | None = None
    desk: DeskName | None = None
    at: datetime | None = None
    id: ScanId | None = None
    source: Source = Source.SCANNER


@dataclass(frozen=True, slots=True)
class Answer:
    """What is told. `participant` is the invited one, also where a delegate came; `since` goes with *already*.

    `badge` is the new or valid card where one belongs to the answer (COMMANDS, Answer).
    """

    scan: Scan
    participant: Participant | None = None
    delegation: Delegation | None = None
    since: Scan | None = None
    badge: Badge | None = None
    similar: tuple[Participant, ...] = ()


@dataclass(frozen=True, slots=True)
class _Place:
    """A scan about to be judged: its event, point, moment, and the act it belongs to."""

    event: Event
    point: CheckPoint
    at: datetime
    act: Act
    asked: Asked


class CheckIn:
    """The use cases of the desk."""

    def __init__(
        self,
        scans: ScanStore,
        points: PointStore,
        badge_store: BadgeStore,
        participants: ParticipantStore,
        here: Here,
    ) -> None:
        self._scans = scans
        self._points = points
        self._badge_store = badge_store
        self._participants = participants
        self._here = here
        self._badges = Badges(badge_store, participants, here)
        self._holders = CardHolders(scans, badge_store, participants)
        self._people = DeskPeople(scans, participants, here)

    def scan_code(self, event: Event, text: str, asked: Asked) -> Answer:
        """A card, as the scanner typed it.

        Raises:
            NotFound: there is no such point.
        """
        with self._scans.transaction():
            if known := self.known(asked):
                return known
            place = self._place(event, asked)
            code = badge_code.parse(text)
            refused = self._code_refused(event, code)
            if code is None or refused is not None:
                return self._told(place, Decision(Outcome.REFUSED, refused or Reason.UNKNOWN_CODE), _nobody(text))
            holder = self._holders.of_code(event.id, code, event.day_of(place.at))
            if holder.badge and holder.badge.status is BadgeStatus.REVOKED:
                return self._told(place, Decision(Outcome.REFUSED, Reason.REVOKED), holder)
            return self._judge(place, holder)

    def scan_person(self, event: Event, participant: ParticipantId, asked: Asked) -> Answer:
        """Somebody found by name.

        Raises:
            NotFound: there is no such person or point.
        """
        with self._scans.transaction():
            if known := self.known(asked):
                return known
            place = self._place(event, asked)
            return self._judge(place, self._seat(place, participant))

    def again(self, event: Event, participant: ParticipantId, reason: str | None, asked: Asked) -> Answer:
        """Let somebody in once more, marked as such; it counts nothing.

        Raises:
            NotFound: there is no such person or point.
        """
        with self._scans.transaction():
            if known := self.known(asked):
                return known
            place = self._place(event, asked)
            holder = self._seat(place, participant)
            decision = Decision(Outcome.ACCEPTED, Reason.AGAIN)
            if not holder.seat.is_active:
                decision = Decision(Outcome.REFUSED, Reason.INACTIVE)
            return self._told(place, decision, holder, note=reason)

    def name_seat(self, event: Event, participant: ParticipantId, person: Person, asked: Asked) -> Answer:
        """A seat without a name gets one, and is in.

        Raises:
            NotFound: there is no such seat or point.
            BadValue: it has a name already.
            MissingField: no name was given.
        """
        with self._scans.transaction():
            if known := self.known(asked):
                return known
            place = self._place(event, asked)
            seat = self._holders.person(event.id, participant)
            if not seat.placeholder:
                raise BadValue("participant", participant)
            with_name = with_typed(seat, named(person))
            holder = self._holders.of_person(with_name, event.day_of(place.at))
            decision = self._decision(place, holder)
            if decision.outcome is not Outcome.ACCEPTED:
                return self._told(place, decision, replace(holder, participant=seat))
            self._people.keep_name(place.act, seat, with_name)
            return self._told(place, replace(decision, reason=Reason.NAMED), self._with_own_badge(place, holder))

    def walk_in(self, event: Event, person: Person, asked: Asked) -> Answer:
        """A guest; who agrees by name and office with exactly one invited person who is not in yet, is that person.

        Raises:
            NotFound: there is no such point.
            MissingField: no name was given.
        """
        with self._scans.transaction():
            if known := self.known(asked):
                return known
            place = self._place(event, asked)
            people = [one for one in self._participants.participants(event.id) if one.status is Status.ACTIVE]
            if on_list := self._on_list(place, people, named(person)):
                return on_list
            guest = self._people.guest(event.id, named(person))
            decision = self._decision(place, Holder(Seat(unsur=guest.unsur), guest))
            similar = tuple(similar_people(person.name, people))
            if decision.outcome is not Outcome.ACCEPTED:
                return replace(self._told(place, decision, Holder(Seat(), None)), similar=similar)
            self._participants.add_participant(place.act, guest)
            badge = self._badges.give(place.act, self._badge_store.code_key(event.id), guest.id)
            holder = Holder(Seat(unsur=guest.unsur), guest, badge)
            told = self._told(place, replace(decision, reason=Reason.WALK_IN), holder)
            return replace(told, similar=similar)

    def delegate(
        self, event: Event, participant: ParticipantId, person: Person, asked: Asked, *, whole_event: bool = False
    ) -> Answer:
        """Somebody attends in an invited one's stead (*diwakili*), for this day or the whole event.

        Raises:
            NotFound: there is no such person or point.
            MissingField: the delegate has no name.
        """
        with self._scans.transaction():
            if known := self.known(asked):
                return known
            place = self._place(event, asked)
            invited = self._holders.person(event.id, participant)
            holder = self._holders.of_person(invited, event.day_of(place.at))
            decision = self._decision(place, holder)
            if decision.outcome is not Outcome.ACCEPTED:
                return self._told(place, decision, holder)
            day = None if whole_event else event.day_of(place.at)
            delegation = self._people.delegation(place.act, invited.id, named(person), day)
            key = self._badge_store.code_key(event.id)
            badge = self._badges.give(place.act, key, invited.id, delegation.id)
            delegated = replace(holder, badge=badge, delegation=delegation)
            return self._told(place, replace(decision, reason=Reason.DELEGATE), delegated)

    def void(self, event: Event, scan: ScanId, reason: str | None, asked: Asked) -> Answer:
        """Take an accepted scan back, once: by a new row; what it told stays as it was.

        Raises:
            NotFound: there is no such scan.
        """
        with self._scans.transaction():
            if known := self.known(asked):
                return known
            voided = self._scans.scan(scan)
            if voided is None or voided.event != event.id:
                raise NotFound("scan", scan)
            place = self._place(event, replace(asked, point=voided.point))
            participant = self._participants.participant(voided.participant) if voided.participant else None
            holder = Holder(Seat(), participant)
            is_open = voided.outcome is Outcome.ACCEPTED and voided.reason in VOIDABLE
            if not is_open or self._scans.is_voided(scan):
                return self._told(place, Decision(Outcome.REFUSED, Reason.NOTHING_TO_VOID), holder, note=reason)
            self._people.end(place.act, voided)
            told = self._scan(place, Decision(Outcome.ACCEPTED, Reason.VOIDED), holder, note=reason)
            self._scans.add_scan(place.act, replace(told, voids=scan))
            return self._answer(replace(told, voids=scan))

    def revoke(self, event: Event, badge: Badge, reason: str | None, asked: Asked) -> Answer:
        """Withdraw a card at the desk and make the new one; `badge` is a valid one (`valid_badge`, `own_badge`).

        Raises:
            NotFound: there is no such point.
        """
        with self._scans.transaction():
            if known := self.known(asked):
                return known
            place = self._place(event, asked)
            new = self._badges.replace(place.act, badge, reason)
            holder = Holder(Seat(), self._holders.person(event.id, badge.participant), new)
            return self._told(place, Decision(Outcome.ACCEPTED, Reason.REVOKED), holder, note=reason)

    def valid_badge(self, event: Event, serial: str) -> Badge:
        """The valid card of that serial; raises `NotFound` and `BadgeRevoked`."""
        return self._badges.valid(event.id, serial)

    def own_badge(self, event: Event, participant: ParticipantId) -> Badge:
        """The valid card of a seat; raises `NotFound`."""
        if (badge := self._badges.own_of(self._holders.person(event.id, participant).id)) is None:
            raise NotFound("badge", participant)
        return badge

    def known(self, asked: Asked) -> Answer | None:
        """The first answer to a scan of that id, None where it did not come before."""
        if asked.id is None or (found := self._scans.scan(asked.id)) is None:
            return None
        return self._answer(found)

    def answer_of(self, scan: ScanId) -> Answer:
        """What was told at a scan; raises `NotFound`."""
        if (found := self._scans.scan(scan)) is None:
            raise NotFound("scan", scan)
        return self._answer(found)

    def recent(self, event: Event, limit: int) -> list[Recent]:
        """The last scans of all desks, the newest first."""
        return self._scans.recent(event.id, limit)

    def points(self, event: Event) -> list[CheckPoint]:
        """The points of the event."""
        return self._points.points(event.id)

    def _place(self, event: Event, asked: Asked) -> _Place:
        at = asked.at or self._here.clock.now()
        act = replace(self._here.act(event.id, "check_in"), desk=asked.desk or self._here.desk)
        return _Place(event, self._point(event, asked.point, at), at, act, asked)

    def _point(self, event: Event, named: PointId | None, at: datetime) -> CheckPoint:
        if named is not None:
            if (point := self._points.point(event.id, named)) is None:
                raise NotFound("check_point", named)
            return point
        day = event.day_of(at)
        for point in self._points.points(event.id):
            if point.attendance and point.day == day:
                return point
        raise NotFound("check_point", day.isoformat())

    def _code_refused(self, event: Event, code: badge_code.BadgeCode | None) -> Reason | None:
        """Shape, event, signature, in this order (ARCHITECTURE, Codes)."""
        if code is None:
            return Reason.UNKNOWN_CODE
        key = self._badge_store.code_key(event.id)
        if code.event != key.event:
            return Reason.OTHER_EVENT
        return None if code.is_genuine(key) else Reason.BAD_SIGNATURE

    def _seat(self, place: _Place, participant: ParticipantId) -> Holder:
        person = self._holders.person(place.event.id, participant)
        return self._holders.of_person(person, place.event.day_of(place.at))

    def _judge(self, place: _Place, holder: Holder) -> Answer:
        earlier = self._earlier(place, holder)
        if echo := same_scan(place.point, earlier, place.at):
            return self.answer_of(echo)
        return self._told(place, decide(place.point, holder.seat, earlier, place.at, place.event.zone), holder)

    def _decision(self, place: _Place, holder: Holder) -> Decision:
        earlier = self._earlier(place, holder)
        return decide(place.point, holder.seat, earlier, place.at, place.event.zone)

    def _earlier(self, place: _Place, holder: Holder) -> list[Entry]:
        if holder.code_digest is not None:
            return self._scans.entries_of_code(place.event.id, holder.code_digest, place.point.id)
        if holder.participant is None:
            return []
        return self._scans.entries_of(place.event.id, holder.participant.id, place.point.id)

    def _told(self, place: _Place, decision: Decision, holder: Holder, note: str | None = None) -> Answer:
        """Append the scan and answer it."""
        scan = self._scan(place, decision, holder, note)
        self._scans.add_scan(place.act, scan)
        since = self._scans.scan(scan.since) if scan.since else None
        shown = holder.delegation if scan.delegation else None
        return Answer(scan, holder.participant, shown, since, holder.badge if _gives_card(scan) else None)

    def _scan(self, place: _Place, decision: Decision, holder: Holder, note: str | None = None) -> Scan:
        """The row; a delegation belongs to it where the delegate is meant: by their card, or as who came instead."""
        by_delegate = holder.badge is not None and holder.badge.delegation is not None
        told_of = by_delegate or decision.reason is Reason.REPRESENTED
        return Scan(
            id=place.asked.id or ScanId(self._here.ids.new_id()),
            event=place.event.id,
            desk=place.act.desk,
            point=place.point.id,
            outcome=decision.outcome,
            reason=decision.reason,
            source=place.asked.source,
            scanned_at=place.at,
            recorded_at=place.act.at,
            participant=holder.participant.id if holder.participant else None,
            badge=holder.badge.id if holder.badge else None,
            delegation=holder.delegation.id if told_of and holder.delegation else None,
            code_digest=holder.code_digest,
            direction=decision.direction,
            since=decision.since.scan if decision.since else None,
            note=note,
        )

    def _answer(self, scan: Scan) -> Answer:
        """What a stored scan told."""
        participant = self._participants.participant(scan.participant) if scan.participant else None
        delegation = None
        if scan.delegation is not None:
            all_of_them = self._participants.delegations(scan.event)
            delegation = next((one for one in all_of_them if one.id == scan.delegation), None)
        badge = None
        if scan.badge is not None and _gives_card(scan) and participant is not None:
            badge = next((one for one in self._badge_store.badges_of(participant.id) if one.id == scan.badge), None)
        since = self._scans.scan(scan.since) if scan.since else None
        return Answer(scan, participant, delegation, since, badge)

    def _with_own_badge(self, place: _Place, holder: Holder) -> Holder:
        """The seat with its valid card, made where it has none."""
        if holder.participant is None:
            return holder
        badge = self._badges.own_of(holder.participant.id)
        if badge is None:
            badge = self._badges.give(place.act, self._badge_store.code_key(place.event.id), holder.participant.id)
        return replace(holder, badge=badge)

    def _on_list(self, place: _Place, people: list[Participant], person: Person) -> Answer | None:
        """The answer for a guest who turns out to be on the list; None where that is not certain."""
        fitting = [
            one
            for one in people
            if one.invited
            and one.name
            and same_person(one.name, person.name)
            and same_office(one.office, person.office)
        ]
        if len(fitting) != 1:
            return None
        holder = self._holders.of_person(fitting[0], place.event.day_of(place.at))
        decision = self._decision(place, holder)
        if decision.outcome is not Outcome.ACCEPTED:
            return None
        return self._told(place, replace(decision, reason=Reason.ON_LIST), self._with_own_badge(place, holder))


_WITH_BADGE = frozenset({Reason.REVOKED, Reason.WALK_IN, Reason.ON_LIST, Reason.NAMED, Reason.DELEGATE})


def _gives_card(scan: Scan) -> bool:
    """Whether a card belongs to the answer (COMMANDS, Answer)."""
    return scan.outcome is Outcome.ACCEPTED and scan.reason in _WITH_BADGE


def _nobody(text: str) -> Holder:
    return Holder(Seat(), code_digest=badge_code.digest(text))
