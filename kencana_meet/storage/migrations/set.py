"""The set of all migrations, in their order, and the numbers that a file is known by."""

from sqlite_utils import Database, Migrations

from kencana_meet.storage.migrations import m0001_first

MIGRATIONS = Migrations("kencana_meet")
MIGRATIONS(name="m0001_first")(m0001_first.apply)


def migrate(db: Database, schema: int, program: str) -> None:
    """Bring a file up to date; afterwards it says which schema it has and which program it needs."""
    MIGRATIONS.apply(db)
    with db.atomic():
        db.execute(f"PRAGMA user_version = {schema:d}")
        db.execute(
            "INSERT INTO setting(id, event, key, value) VALUES ('needs_version', NULL, 'needs_version', ?) "
            "ON CONFLICT(id) DO UPDATE SET value = excluded.value",
            [program],
        )
