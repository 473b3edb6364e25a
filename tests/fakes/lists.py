"""Lists for tests: the real regions, tables built cell by cell, and the invitation list in other offices' manners."""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from kencana_meet.domain.ids import RegionCode
from kencana_meet.domain.import_plan import ImportPlan, KnownPeople
from kencana_meet.domain.list_plan import plan_list
from kencana_meet.domain.list_read import Books, read_list
from kencana_meet.domain.region import Region, region_of
from kencana_meet.domain.region_book import RegionBook
from kencana_meet.domain.table import EMPTY, Cell, Table, TableRow
from kencana_meet.domain.unsur import DELIVERED
from kencana_meet.domain.unsur_rule import UnsurBook

_REGIONS = Path(__file__).parents[2] / "resources" / "regions"


@cache
def all_regions() -> tuple[Region, ...]:
    names = json.loads((_REGIONS / "regions.json").read_text(encoding="utf-8"))
    return tuple(region_of(code, name) for code, name in names.items())


@cache
def region_book(province: str | None = "18") -> RegionBook:
    aliases = json.loads((_REGIONS / "aliases.json").read_text(encoding="utf-8"))
    return RegionBook(all_regions(), RegionCode(province) if province else None, aliases)


def books(province: str | None = "18") -> Books:
    return Books(region_book(province), UnsurBook(DELIVERED))


def table(*rows: Sequence[str], sheet: str | None = "Sheet1", file: str = "daftar.xlsx") -> Table:
    """A table of plain texts; a text that begins with `=` is no formula, just as one typed with an apostrophe."""
    made = [TableRow(number, tuple(Cell(text) for text in row)) for number, row in enumerate(rows, 1)]
    return Table(file, sheet, made)


def plan_of(one: Table, province: str | None = "18", known: KnownPeople | None = None) -> ImportPlan:
    return plan_list(read_list([one], books(province), {}), known or KnownPeople())


def with_columns(one: Table, order: Sequence[int | None]) -> Table:
    """The same rows with their columns in another order; None is an empty column."""
    rows = [
        TableRow(row.number, tuple(EMPTY if place is None else row.cell(place) for place in order)) for row in one.rows
    ]
    return replace(one, rows=rows)


def renamed(one: Table, headings: dict[str, str]) -> Table:
    """The same rows with other words in the cells that stand alone as headings."""
    rows = [
        TableRow(row.number, tuple(replace(cell, text=headings.get(cell.text, cell.text)) for cell in row.cells))
        for row in one.rows
    ]
    return replace(one, rows=rows)
