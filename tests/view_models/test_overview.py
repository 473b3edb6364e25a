"""One sentence says what to do next; what is not ready leads to the place that mends it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kencana_meet.domain.ids import ParticipantId
from kencana_meet.view_models.overview import Overview
from tests.fakes.window import FakeParts, invented, parts


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[FakeParts]:
    with parts(tmp_path, 0) as made:
        made.events.set_fields(made.events.choose(None).id, {"letterhead": "BKKBN Provinsi Lampung"})
        yield made


def shown(opened: FakeParts) -> Overview:
    return opened.overview.overview(opened.events.choose(None))


def fill(opened: FakeParts, count: int) -> None:
    for one in invented(opened.events.choose(None).id, count):
        opened.people.people[one.id] = one


def test_without_people_the_list_is_imported_first(opened: FakeParts) -> None:
    step = shown(opened).step
    assert (step.words, step.page, step.argument) == ("Impor daftar undangan", "participants", "import")


def test_without_a_letterhead_that_comes_first(opened: FakeParts) -> None:
    opened.events.set_fields(opened.events.choose(None).id, {"letterhead": ""})
    assert (shown(opened).step.page, shown(opened).checks[0].tone) == ("event", "wait")


def test_people_without_an_office_are_counted_and_lead_to_the_list(opened: FakeParts) -> None:
    fill(opened, 20)
    first = ParticipantId("p1")
    opened.people.people[first] = replace(opened.people.people[first], office=None)
    assert shown(opened).step.words == "Isi instansi 1 peserta"
    assert [check.mark for check in shown(opened).checks if check.tone == "wait"] == ["1"]


def test_all_ready_leads_to_the_registration(opened: FakeParts) -> None:
    fill(opened, 20)
    assert shown(opened).step.page == "registration"


def test_without_a_signer_that_is_said(opened: FakeParts) -> None:
    fill(opened, 20)
    opened.signers.signers.clear()
    assert "penanda tangan berita acara" in [check.words for check in shown(opened).checks]


def test_figures_of_present_and_represented(opened: FakeParts) -> None:
    fill(opened, 20)
    assert [(one.title, one.value) for one in shown(opened).figures] == [("Hadir", "0 / 20"), ("Diwakili", "1")]
