"""The tables of the first release."""

from sqlite_utils import Database

from kencana_meet.domain.unsur import DELIVERED
from kencana_meet.storage.migrations.guards import append_only

_TABLES = """
CREATE TABLE event (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL, zone TEXT NOT NULL,
    venue TEXT, city TEXT, province_code TEXT, theme TEXT, organizer TEXT,
    code TEXT NOT NULL UNIQUE, secret BLOB NOT NULL, removed INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE letterhead (
    id TEXT PRIMARY KEY, event TEXT NOT NULL UNIQUE REFERENCES event(id), lines TEXT NOT NULL, address TEXT,
    logo TEXT) STRICT;
CREATE TABLE signer (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id), name TEXT NOT NULL, position TEXT NOT NULL,
    office TEXT, region_code TEXT, nip TEXT, "order" INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE unsur (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, short TEXT NOT NULL, "order" INTEGER NOT NULL) STRICT;
CREATE TABLE setting (
    id TEXT PRIMARY KEY, event TEXT, key TEXT NOT NULL, value TEXT, UNIQUE (event, key)) STRICT;
CREATE TABLE device (id TEXT PRIMARY KEY, name TEXT NOT NULL, began_at TEXT NOT NULL) STRICT;

CREATE TABLE participant (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id), number INTEGER NOT NULL,
    name TEXT, title_front TEXT, title_back TEXT, nip TEXT, nrp TEXT, rank TEXT, position TEXT, office TEXT,
    region_code TEXT, unsur TEXT, phone TEXT, email TEXT, mode TEXT, invited INTEGER NOT NULL DEFAULT 1,
    seats INTEGER NOT NULL DEFAULT 1, status TEXT NOT NULL DEFAULT 'active', merged_into TEXT) STRICT;
CREATE UNIQUE INDEX participant_number ON participant(event, number);
CREATE TABLE delegation (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id),
    participant TEXT NOT NULL REFERENCES participant(id), name TEXT NOT NULL, title_front TEXT, title_back TEXT,
    position TEXT, nip TEXT, letter TEXT, day TEXT, announced INTEGER NOT NULL DEFAULT 0,
    ended INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX delegation_participant ON delegation(participant);
CREATE TABLE badge (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id),
    participant TEXT NOT NULL REFERENCES participant(id), serial TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'valid', delegation TEXT REFERENCES delegation(id), note TEXT) STRICT;
CREATE INDEX badge_participant ON badge(participant);
CREATE TABLE source_row (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id),
    participant TEXT NOT NULL REFERENCES participant(id), file TEXT NOT NULL, sheet TEXT, "row" INTEGER NOT NULL,
    cells TEXT) STRICT;
CREATE INDEX source_row_participant ON source_row(participant);
CREATE INDEX source_row_event ON source_row(event);
CREATE TABLE double_decision (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id), one TEXT NOT NULL, other TEXT NOT NULL,
    decision TEXT NOT NULL) STRICT;

CREATE TABLE check_point (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id), code TEXT NOT NULL, name TEXT NOT NULL,
    rule TEXT NOT NULL, unsur TEXT, day TEXT, opens TEXT, closes TEXT, late_after TEXT,
    attendance INTEGER NOT NULL DEFAULT 0, "order" INTEGER NOT NULL DEFAULT 0, UNIQUE (event, code)) STRICT;
CREATE TABLE scan (
    id TEXT PRIMARY KEY, event TEXT NOT NULL, device TEXT NOT NULL, desk TEXT NOT NULL, point TEXT NOT NULL,
    outcome TEXT NOT NULL, reason TEXT NOT NULL, source TEXT NOT NULL, scanned_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL, participant TEXT, badge TEXT, delegation TEXT, code_digest TEXT, direction TEXT,
    voids TEXT, since TEXT, note TEXT) STRICT;
CREATE INDEX scan_participant ON scan(participant, point);
CREATE INDEX scan_time ON scan(event, scanned_at);
CREATE INDEX scan_voids ON scan(voids) WHERE voids IS NOT NULL;

CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id), day TEXT NOT NULL, start TEXT NOT NULL,
    "end" TEXT, title TEXT NOT NULL, kind TEXT NOT NULL, room TEXT, track TEXT, moderator_name TEXT, moderator TEXT,
    responsible TEXT, note_taker_name TEXT, note_taker TEXT, "order" INTEGER NOT NULL DEFAULT 0,
    source_row INTEGER) STRICT;
CREATE INDEX agenda_item_event ON agenda_item(event, day, start);
CREATE TABLE agenda_speaker (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id), item TEXT NOT NULL REFERENCES agenda_item(id),
    name TEXT NOT NULL, participant TEXT, "order" INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX agenda_speaker_item ON agenda_speaker(item);
CREATE TABLE agenda_run (
    id TEXT PRIMARY KEY, event TEXT NOT NULL, item TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL,
    minutes INTEGER NOT NULL DEFAULT 0, undoes TEXT) STRICT;
CREATE INDEX agenda_run_item ON agenda_run(item);

CREATE TABLE minute (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id), item TEXT, at TEXT, speaker_name TEXT,
    speaker TEXT, kind TEXT NOT NULL, current_revision TEXT NOT NULL, agreement TEXT,
    "order" INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX minute_event ON minute(event);
CREATE TABLE minute_revision (
    id TEXT PRIMARY KEY, event TEXT NOT NULL, minute TEXT NOT NULL, parent TEXT, revision INTEGER NOT NULL, text TEXT,
    at TEXT NOT NULL, desk TEXT NOT NULL) STRICT;
CREATE INDEX minute_revision_minute ON minute_revision(minute);
CREATE TABLE draft (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id), place TEXT NOT NULL, text TEXT NOT NULL,
    at TEXT NOT NULL, UNIQUE (event, place)) STRICT;
CREATE TABLE agreement (
    id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES event(id), number INTEGER NOT NULL, owner TEXT,
    deadline_text TEXT, deadline TEXT, deadline_starts TEXT, recurrence TEXT,
    needs_person INTEGER NOT NULL DEFAULT 0, indicator TEXT, parent TEXT, status TEXT NOT NULL DEFAULT 'draft',
    current_revision TEXT NOT NULL, minute TEXT) STRICT;
CREATE INDEX agreement_event ON agreement(event);
CREATE TABLE agreement_revision (
    id TEXT PRIMARY KEY, event TEXT NOT NULL, agreement TEXT NOT NULL, parent TEXT, revision INTEGER NOT NULL,
    text TEXT, at TEXT NOT NULL, desk TEXT NOT NULL) STRICT;
CREATE INDEX agreement_revision_agreement ON agreement_revision(agreement);

CREATE TABLE blob (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE journal (
    id TEXT PRIMARY KEY, event TEXT NOT NULL, act TEXT NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL,
    at TEXT NOT NULL, desk TEXT NOT NULL, who TEXT, what TEXT NOT NULL, entity TEXT NOT NULL, entity_id TEXT NOT NULL,
    "before" TEXT, "after" TEXT, undoes TEXT) STRICT;
CREATE UNIQUE INDEX journal_seq ON journal(event, device, seq);
CREATE INDEX journal_act ON journal(act);
CREATE INDEX journal_entity ON journal(entity_id);
"""


def apply(db: Database) -> None:
    """Make the tables, their guards and the delivered unsur."""
    for statement in _TABLES.split(";\n"):
        if statement.strip():
            db.execute(statement)
    for table in ("scan", "agenda_run"):
        append_only(db, table)
    append_only(db, "minute_revision", erasable=["text"])
    append_only(db, "agreement_revision", erasable=["text"])
    append_only(db, "journal", erasable=["before", "after"])
    for unsur in DELIVERED:
        db.execute(
            'INSERT INTO unsur(id, name, short, "order") VALUES (?, ?, ?, ?)',
            [unsur.code, unsur.name, unsur.short, unsur.order],
        )
