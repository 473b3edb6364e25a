"""Cards: given to seats, withdrawn, and given anew."""

from dataclasses import dataclass

from kencana_meet.domain.badge import Badge, BadgeStatus
from kencana_meet.domain.badge_code import SERIAL_BYTES, CodeKey, make, new_serial
from kencana_meet.domain.errors import InputError, NotFound
from kencana_meet.domain.ids import BadgeId, DelegationId, EventId, ParticipantId
from kencana_meet.domain.journal import Act
from kencana_meet.domain.participant import Status
from kencana_meet.services.ports import Here, ParticipantStore
from kencana_meet.services.ports_check_in import BadgeStore


@dataclass(eq=False)
class BadgeRevoked(InputError):
    """A card was withdrawn before."""

    serial: str


class Badges:
    """The use cases around cards."""

    def __init__(self, store: BadgeStore, participants: ParticipantStore, here: Here) -> None:
        self._store = store
        self._participants = participants
        self._here = here

    def all(self, event: EventId) -> list[Badge]:
        """All cards, withdrawn ones too."""
        return self._store.badges(event)

    def issue(self, event: EventId, participant: ParticipantId | None = None) -> list[Badge]:
        """Make cards for all active seats, or for one, that have no valid card of their own; a second call makes none.

        Raises:
            NotFound: there is nobody of that id.
        """
        people = [one for one in self._participants.participants(event) if one.status is Status.ACTIVE]
        if participant is not None:
            people = [one for one in people if one.id == participant]
            if not people:
                raise NotFound("participant", participant)
        have = {one.participant for one in self._store.badges(event) if is_own(one)}
        lacking = [one.id for one in people if one.id not in have]
        if not lacking:
            return []
        act = self._here.act(event, "badges.issue")
        key = self._store.code_key(event)
        with self._store.transaction():
            return [self.give(act, key, one) for one in lacking]

    def revoke(self, event: EventId, serial: str, reason: str | None = None) -> Badge:
        """Withdraw a card and make the new one, which is returned.

        Raises:
            NotFound: there is no card of that serial.
            BadgeRevoked: it was withdrawn before.
        """
        act = self._here.act(event, "badges.revoke")
        with self._store.transaction():
            return self.replace(act, self.valid(event, serial), reason)

    def valid(self, event: EventId, serial: str) -> Badge:
        """The valid card of that serial; raises what `revoke` does."""
        badge = self._store.badge(event, serial.strip().upper())
        if badge is None:
            raise NotFound("badge", serial)
        if badge.status is BadgeStatus.REVOKED:
            raise BadgeRevoked(serial)
        return badge

    def replace(self, act: Act, badge: Badge, reason: str | None) -> Badge:
        """Withdraw a card and make the new one as part of an act."""
        self._store.change_badge(act, badge.id, {"status": BadgeStatus.REVOKED.value, "note": reason})
        return self.give(act, self._store.code_key(act.event), badge.participant, badge.delegation)

    def give(self, act: Act, key: CodeKey, participant: ParticipantId, delegation: DelegationId | None = None) -> Badge:
        """Make a card as part of an act."""
        serial = new_serial(self._here.ids.random_bytes(SERIAL_BYTES))
        code = make(key, serial).text
        badge = Badge(BadgeId(self._here.ids.new_id()), act.event, participant, serial, code, delegation=delegation)
        self._store.add_badge(act, badge)
        return badge

    def own_of(self, participant: ParticipantId) -> Badge | None:
        """The seat's own valid card, the newest; never a delegate's."""
        own = [one for one in self._store.badges_of(participant) if is_own(one)]
        return own[-1] if own else None


def is_own(badge: Badge) -> bool:
    """Whether a card is valid and the seat's own, not a delegate's."""
    return badge.status is BadgeStatus.VALID and badge.delegation is None
