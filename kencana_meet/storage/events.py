"""The events of a file, their letterheads and signers, and the kinds of body."""

import base64
import hashlib
import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import date

from kencana_meet.domain.clock import Zone
from kencana_meet.domain.event import Event, Letterhead, Signer
from kencana_meet.domain.ids import BlobDigest, EventId, RegionCode, SignerId, UnsurCode
from kencana_meet.domain.journal import Act, Column
from kencana_meet.domain.unsur import Unsur
from kencana_meet.storage.connection import DataFile, Row
from kencana_meet.storage.journal import Journal

_EVENT = (
    "SELECT e.id, e.title, e.starts, e.ends, e.zone, e.venue, e.city, e.province_code, e.theme, e.organizer, "
    "l.lines, l.address, l.logo FROM event e LEFT JOIN letterhead l ON l.event = e.id WHERE NOT e.removed"
)


class SqliteEvents:
    """Fills `EventStore`."""

    def __init__(self, data_file: DataFile, journal: Journal) -> None:
        self._file = data_file
        self._journal = journal

    def transaction(self) -> AbstractContextManager[None]:
        """A transaction of the file."""
        return self._file.transaction()

    def events(self) -> list[Event]:
        """All events, the one that starts first first."""
        return [_event(row) for row in self._file.rows(f"{_EVENT} ORDER BY e.starts, e.rowid")]

    def event(self, event: EventId) -> Event | None:
        """One event, None where there is none of that id."""
        row = self._file.one(f"{_EVENT} AND e.id = ?", [event])
        return _event(row) if row else None

    def add_event(self, act: Act, event: Event, secret: bytes) -> None:
        """Keep a new event; its secret never leaves the storage again but through the codes made with it."""
        self._journal.insert(
            act,
            "event",
            {
                "id": event.id,
                "title": event.title,
                "starts": event.starts.isoformat(),
                "ends": event.ends.isoformat(),
                "zone": event.zone.value,
                "venue": event.venue,
                "city": event.city,
                "province_code": event.province_code,
                "theme": event.theme,
                "organizer": event.organizer,
                "code": event_code(event.id),
                "secret": secret,
            },
        )

    def change_event(self, act: Act, event: EventId, changes: Mapping[str, Column]) -> None:
        """Change columns of an event."""
        self._journal.update(act, "event", event, changes)

    def set_letterhead(self, act: Act, event: EventId, letterhead: Letterhead) -> None:
        """Give the event its letterhead."""
        columns = {"lines": json.dumps(letterhead.lines), "address": letterhead.address, "logo": letterhead.logo}
        row_id = f"{event}/letterhead"
        if self._file.one("SELECT 1 FROM letterhead WHERE id = ?", [row_id]):
            self._journal.update(act, "letterhead", row_id, columns)
        else:
            self._journal.insert(act, "letterhead", {"id": row_id, "event": event, **columns})

    def signers(self, event: EventId) -> list[Signer]:
        """Who signs, in their order."""
        rows = self._file.rows(
            'SELECT id, name, position, office, region_code, nip, "order" FROM signer WHERE event = ? '
            'ORDER BY "order", rowid',
            [event],
        )
        return [Signer(SignerId(row[0]), *row[1:]) for row in rows]

    def add_signer(self, act: Act, event: EventId, signer: Signer) -> None:
        """Keep a new signer."""
        self._journal.insert(
            act,
            "signer",
            {
                "id": signer.id,
                "event": event,
                "name": signer.name,
                "position": signer.position,
                "office": signer.office,
                "region_code": signer.region_code,
                "nip": signer.nip,
                "order": signer.order,
            },
        )

    def change_signer(self, act: Act, signer: SignerId, changes: Mapping[str, Column]) -> None:
        """Change columns of a signer."""
        self._journal.update(act, "signer", signer, changes)

    def remove_signer(self, act: Act, signer: SignerId) -> None:
        """Take a signer off the list."""
        self._journal.delete(act, "signer", signer)

    def unsur(self) -> list[Unsur]:
        """The kinds of body, in their order."""
        rows = self._file.rows('SELECT id, name, short, "order" FROM unsur ORDER BY "order"')
        return [Unsur(UnsurCode(code), name, short, order) for code, name, short, order in rows]


def event_code(event: EventId) -> str:
    """The eight base32 characters by which cards name their event."""
    return base64.b32encode(hashlib.sha256(event.encode()).digest()[:5]).decode()


def _event(row: Row) -> Event:
    event_id, title, starts, ends, zone, venue, city, province, theme, organizer, lines, address, logo = row
    return Event(
        EventId(event_id),
        title,
        date.fromisoformat(starts),
        date.fromisoformat(ends),
        Zone(zone),
        venue,
        city,
        RegionCode(province) if province else None,
        theme,
        organizer,
        Letterhead(tuple(json.loads(lines)) if lines else (), address, BlobDigest(logo) if logo else None),
    )
