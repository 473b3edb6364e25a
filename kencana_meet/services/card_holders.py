"""Who holds a card: the seat it opens, and what delegations mean for it on that day."""

from dataclasses import dataclass, replace
from datetime import date

from kencana_meet.domain import badge_code
from kencana_meet.domain.badge import Badge
from kencana_meet.domain.entry_rules import Entry, Seat
from kencana_meet.domain.errors import NotFound
from kencana_meet.domain.ids import EventId, ParticipantId
from kencana_meet.domain.participant import Delegation, Participant, Status
from kencana_meet.services.ports import ParticipantStore
from kencana_meet.services.ports_check_in import BadgeStore, ScanStore


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a card: the seat, the delegation in force, or a card that is not in this file."""

    seat: Seat
    participant: Participant | None = None
    badge: Badge | None = None
    delegation: Delegation | None = None
    code_digest: str | None = None


class CardHolders:
    """Finds out who holds a card."""

    def __init__(self, scans: ScanStore, badges: BadgeStore, participants: ParticipantStore) -> None:
        self._scans = scans
        self._badges = badges
        self._participants = participants

    def of_code(self, event: EventId, code: badge_code.BadgeCode, day: date) -> Holder:
        """Who holds a genuine card; one that is not in this file stands for itself."""
        badge = self._badges.badge(event, code.serial)
        participant = self._participants.participant(badge.participant) if badge else None
        if badge is None or participant is None:
            return Holder(Seat(is_known=False), code_digest=badge_code.digest(code.text))
        holder = self.of_person(self._remaining(participant), day, badge)
        return holder if badge.delegation is None else self._delegates_card(holder, badge, day)

    def of_person(self, participant: Participant, day: date, badge: Badge | None = None) -> Holder:
        """A person's seat, with the card that was shown; where a delegate took it for the day, since when."""
        represented: Entry | None = None
        delegation: Delegation | None = None
        for one, made in self._scans.delegations_of(participant.id):
            if made is not None and one.day in (None, day):
                represented, delegation = made, one
                break
        active = participant.status is Status.ACTIVE
        return Holder(Seat(active, participant.unsur, represented), participant, badge, delegation)

    def person(self, event: EventId, participant: ParticipantId) -> Participant:
        """The person of that id, or the one that it was joined with.

        Raises:
            NotFound: there is nobody of that id in the event.
        """
        found = self._participants.participant(participant)
        if found is None or found.event != event:
            raise NotFound("participant", participant)
        return self._remaining(found)

    def _remaining(self, participant: Participant) -> Participant:
        """A card of somebody who was joined with another opens for the one that remains."""
        while participant.merged_into is not None:
            following = self._participants.participant(participant.merged_into)
            if following is None:
                break
            participant = following
        return participant

    def _delegates_card(self, holder: Holder, badge: Badge, day: date) -> Holder:
        """A delegate's own card opens the seat while the delegation holds for the day."""
        held = [one for one, _made in self._scans.delegations_of(badge.participant) if one.id == badge.delegation]
        holds = bool(held) and held[0].day in (None, day)
        seat = replace(holder.seat, represented=None, is_active=holder.seat.is_active and holds)
        return replace(holder, seat=seat, badge=badge, delegation=held[0] if held else None)
