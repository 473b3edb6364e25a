"""The cards of an event."""

from collections.abc import Mapping
from contextlib import AbstractContextManager

from kencana_meet.domain.badge import Badge, BadgeStatus
from kencana_meet.domain.badge_code import CodeKey
from kencana_meet.domain.ids import BadgeId, EventId, ParticipantId
from kencana_meet.domain.journal import Act, Column
from kencana_meet.storage.connection import DataFile, Row
from kencana_meet.storage.journal import Journal

_BADGES = "SELECT id, event, participant, serial, code, status, delegation FROM badge"


class SqliteBadges:
    """Fills `BadgeStore`."""

    def __init__(self, data_file: DataFile, journal: Journal) -> None:
        self._file = data_file
        self._journal = journal

    def transaction(self) -> AbstractContextManager[None]:
        """A transaction of the file."""
        return self._file.transaction()

    def code_key(self, event: EventId) -> CodeKey:
        """What the codes of the event are made with."""
        row = self._file.one("SELECT code, secret FROM event WHERE id = ?", (event,))
        return CodeKey(row[0], row[1]) if row else CodeKey("", b"")

    def badges(self, event: EventId) -> list[Badge]:
        """All cards, withdrawn ones too, in the order they were made."""
        return [_badge(row) for row in self._file.rows(f"{_BADGES} WHERE event = ? ORDER BY rowid", [event])]

    def badge(self, event: EventId, serial: str) -> Badge | None:
        """The card of that serial, None where it is not in this file."""
        row = self._file.one(f"{_BADGES} WHERE serial = ? AND event = ?", (serial, event))
        return _badge(row) if row else None

    def badges_of(self, participant: ParticipantId) -> list[Badge]:
        """The cards of one seat, those of its delegates too, in the order they were made."""
        rows = self._file.rows(f"{_BADGES} WHERE participant = ? ORDER BY rowid", [participant])
        return [_badge(row) for row in rows]

    def add_badge(self, act: Act, badge: Badge) -> None:
        """Keep a new card."""
        self._journal.insert(
            act,
            "badge",
            {
                "id": badge.id,
                "event": badge.event,
                "participant": badge.participant,
                "serial": badge.serial,
                "code": badge.code,
                "status": badge.status.value,
                "delegation": badge.delegation,
            },
        )

    def change_badge(self, act: Act, badge: BadgeId, changes: Mapping[str, Column]) -> None:
        """Change columns of a card."""
        self._journal.update(act, "badge", badge, changes)


def _badge(row: Row) -> Badge:
    badge, event, participant, serial, code, status, delegation = row
    return Badge(badge, event, participant, serial, code, BadgeStatus(status), delegation)
