"""Triggers that keep append-only tables append-only."""

from collections.abc import Iterable

from sqlite_utils import Database


def append_only(db: Database, table: str, erasable: Iterable[str] = ()) -> None:
    """Refuse every change and removal of a row, but for emptying the personal columns (ARCHITECTURE, Erasure)."""
    may_be_emptied = list(erasable)
    fixed = [column.name for column in db[table].columns if column.name not in may_be_emptied]
    said = f"{table} is append-only"
    db.execute(f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{said}'); END")
    names = ", ".join(f'"{name}"' for name in fixed)
    db.execute(
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE OF {names} ON {table} BEGIN SELECT RAISE(ABORT, '{said}'); END"
    )
    for name in may_be_emptied:
        db.execute(
            f'CREATE TRIGGER {table}_only_empty_{name} BEFORE UPDATE OF "{name}" ON {table} '
            f"WHEN new.\"{name}\" IS NOT NULL BEGIN SELECT RAISE(ABORT, '{said}'); END"
        )
