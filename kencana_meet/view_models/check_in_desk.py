"""The check-in as the page *Registrasi* asks for it, on the use cases (fills `CheckInCalls`)."""

from collections.abc import Mapping, Sequence

from kencana_meet.domain.check_point import CheckPoint
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import ParticipantId, PointId, RegionCode, ScanId, UnsurCode
from kencana_meet.domain.participant import Delegation, Participant
from kencana_meet.domain.scan import Recent, Scan, Source
from kencana_meet.services.attendance import Attendance
from kencana_meet.services.check_in import Answer, Asked, CheckIn
from kencana_meet.services.desk_people import Person
from kencana_meet.services.participants import Participants
from kencana_meet.services.ports import Here
from kencana_meet.view_models.check_in_calls import Checked, PersonFields, PointFigures, RecentScan, Share
from kencana_meet.view_models.overview import Presence
from kencana_meet.view_models.participants_page import Arrival
from kencana_meet.view_models.wording import clock


def checked(answer: Answer) -> Checked:
    """An answer of the use cases as the words are made from."""
    since = answer.since
    return Checked(
        answer.scan.id,
        answer.scan.outcome,
        answer.scan.reason,
        answer.participant,
        answer.delegation,
        since.scanned_at if since else None,
        since.desk if since else None,
        answer.similar,
    )


class CheckInDesk:
    """The check-in at this desk."""

    def __init__(self, check_in: CheckIn, attendance: Attendance, participants: Participants, here: Here) -> None:
        self._check_in = check_in
        self._attendance = attendance
        self._participants = participants
        self._here = here

    def points(self, event: Event) -> Sequence[CheckPoint]:
        """The points of the event, in their order."""
        return self._check_in.points(event)

    def point_now(self, event: Event) -> PointId | None:
        """The attendance point of the day; None where today is no day of the event."""
        today = event.day_of(self._here.clock.now())
        return next((one.id for one in self.points(event) if one.attendance and one.day == today), None)

    def scan_code(self, event: Event, point: PointId, code: str) -> Checked:
        """What a scanner typed."""
        return checked(self._check_in.scan_code(event, code, Asked(point)))

    def scan_person(self, event: Event, point: PointId, person: ParticipantId) -> Checked:
        """Somebody found by name."""
        return checked(self._check_in.scan_person(event, person, Asked(point, source=Source.SEARCH)))

    def walk_in(self, event: Event, point: PointId, fields: PersonFields) -> Checked:
        """A guest who is not on the list."""
        return checked(self._check_in.walk_in(event, _person(fields), Asked(point, source=Source.TYPED)))

    def delegate(self, event: Event, point: PointId, person: ParticipantId, fields: PersonFields) -> Checked:
        """Somebody comes in an invited one's stead."""
        asked = Asked(point, source=Source.TYPED)
        told = self._check_in.delegate(event, person, _person(fields), asked, whole_event=fields.whole_event)
        return checked(told)

    def name_seat(self, event: Event, point: PointId, person: ParticipantId, fields: PersonFields) -> Checked:
        """A seat without a name gets one, and is in."""
        return checked(self._check_in.name_seat(event, person, _person(fields), Asked(point, source=Source.TYPED)))

    def let_in_again(self, event: Event, point: PointId, person: ParticipantId, reason: str) -> Checked:
        """Somebody who is in already is let in again, and why."""
        return checked(self._check_in.again(event, person, reason or None, Asked(point, source=Source.TYPED)))

    def void(self, event: Event, point: PointId, scan: ScanId) -> Checked:
        """An accepted scan is taken back."""
        return checked(self._check_in.void(event, scan, None, Asked(point, source=Source.TYPED)))

    def recent(self, event: Event, limit: int) -> Sequence[RecentScan]:
        """The last scans of all desks, the newest first."""
        recent = self._check_in.recent(event, limit)
        people: dict[ParticipantId, Participant | None] = {}
        delegations = self._participants.every_delegation(event.id)
        return [self._recent(one, people, delegations) for one in recent]

    def figures(self, event: Event, point: PointId) -> PointFigures:
        """Who passed the point so far."""
        found = self._attendance.figures(event, point)
        by_unsur = {UnsurCode(code): Share(one.present, one.invited) for code, one in found.total.by_unsur.items()}
        return PointFigures(found.total.present, found.total.invited, by_unsur)

    def presence(self, event: Event) -> Presence:
        """The figures of all attendance points together."""
        total = self._attendance.figures(event).total
        by_region = {code: Share(one.present, one.invited) for code, one in total.by_region.items()}
        return Presence(total.invited, total.present, total.in_person, total.online, total.represented, by_region)

    def arrivals(self, event: Event) -> Mapping[ParticipantId, Arrival]:
        """The first valid entry at an attendance point of each who has one."""
        return {
            person: Arrival(clock(event.zone.local(one.first.at)), by_delegate=one.is_represented)
            for person, one in self._attendance.presences(event).items()
        }

    def _recent(
        self,
        recent: Recent,
        people: dict[ParticipantId, Participant | None],
        delegations: Mapping[str, Delegation],
    ) -> RecentScan:
        scan: Scan = recent.scan
        answer = self._check_in.answer_of(scan.id) if scan.since else None
        person = None
        if scan.participant is not None:
            if scan.participant not in people:
                people[scan.participant] = self._participants.find(scan.participant)
            person = people[scan.participant]
        return RecentScan(
            scan.id,
            scan.scanned_at,
            scan.desk,
            scan.outcome,
            scan.reason,
            person,
            delegations.get(scan.delegation) if scan.delegation else None,
            answer.since.scanned_at if answer and answer.since else None,
            recent.is_voided,
        )


def _person(fields: PersonFields) -> Person:
    return Person(
        fields.name,
        fields.title_front or None,
        fields.title_back or None,
        fields.position or None,
        fields.office or None,
        RegionCode(fields.region_code) if fields.region_code else None,
        UnsurCode(fields.unsur) if fields.unsur else None,
        fields.nip or None,
        fields.letter or None,
    )
