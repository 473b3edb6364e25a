"""Events: each begins with a point for each of its days, and cannot be what no event can be."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kencana_meet.domain.check_point import Rule
from kencana_meet.domain.errors import BadValue, MissingField, NotFound
from kencana_meet.domain.event import Letterhead
from kencana_meet.domain.ids import EventId, RegionCode
from kencana_meet.services.events import Events
from tests.fakes.data_files import SAMPLE, Opened, opened


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Opened]:
    with opened(tmp_path) as one:
        yield one


@pytest.fixture
def events(office: Opened) -> Events:
    return Events(office.events, office.points, office.here, frozenset({RegionCode("18"), RegionCode("32")}))


def test_each_day_has_an_attendance_point_from_the_start(office: Opened) -> None:
    points = [(one.id, one.day, one.rule, one.attendance) for one in office.points.points(office.event.id)]
    assert points == [
        ("H1", date(2021, 2, 23), Rule.ONCE, True),
        ("H2", date(2021, 2, 24), Rule.ONCE, True),
    ]


def test_several_events_live_in_one_file(office: Opened, events: Events) -> None:
    events.create(replace(SAMPLE, title="Rakerda 2022", starts=date(2022, 3, 1), ends=None))
    assert [one.title for one in events.all()] == [SAMPLE.title, "Rakerda 2022"]
    codes = office.file.rows("SELECT code, secret FROM event")
    assert len({row[0] for row in codes}) == len({row[1] for row in codes}) == 2


def test_a_longer_event_gets_points_for_its_new_days_and_keeps_the_old(office: Opened, events: Events) -> None:
    events.change(office.event.id, replace(SAMPLE, ends=date(2021, 2, 25)))
    assert [one.id for one in office.points.points(office.event.id)] == ["H1", "H2", "H3"]


def test_what_changed_is_read_back(office: Opened, events: Events) -> None:
    head = Letterhead(("BADAN KEPENDUDUKAN", "PERWAKILAN PROVINSI"), "Jalan Contoh 1")
    events.change(office.event.id, replace(SAMPLE, title="Rakorda", theme="Tema <baru>", letterhead=head))
    read = events.get(office.event.id)
    assert (read.title, read.theme, read.letterhead) == ("Rakorda", "Tema <baru>", head)


@pytest.mark.parametrize(
    ("draft", "error"),
    [
        (replace(SAMPLE, title="  "), MissingField),
        (replace(SAMPLE, ends=date(2021, 2, 22)), BadValue),
        (replace(SAMPLE, ends=date(2022, 2, 22)), BadValue),
        (replace(SAMPLE, province_code=RegionCode("17")), BadValue),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_made(events: Events, draft: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        events.create(draft)  # type: ignore[arg-type]
    assert len(events.all()) == 1


def test_an_unknown_event_is_told(events: Events) -> None:
    with pytest.raises(NotFound):
        events.get(EventId("nobody"))
