"""What the page Registrasi says, without a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kencana_meet import i18n
from kencana_meet.domain.check_point import CheckPoint, Rule
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import DeskName, ParticipantId, PointId, UnsurCode
from kencana_meet.domain.scan import Outcome, Reason
from kencana_meet.view_models.check_in_calls import Checked, PersonFields
from kencana_meet.view_models.check_in_words import answer_words, desk_words, point_words
from kencana_meet.view_models.registration import Next, RegistrationDesk, is_code
from tests.fakes.window import FakeParts, code_of, parts


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[FakeParts]:
    with parts(tmp_path) as made:
        yield made


@pytest.fixture
def desk(opened: FakeParts) -> RegistrationDesk:
    opened.registration.start(opened.events.choose(None))
    return opened.registration


@pytest.mark.parametrize("text", [code_of(1), code_of(1).lower(), f"  {code_of(1)} ", "KM1", "KM1ABC", "X" * 30])
def test_a_code_is_no_search(text: str) -> None:
    assert is_code(text)


@pytest.mark.parametrize("text", ["", "rina", "118", "dinas p3ap2kb kabupaten pringsewu", "Kabupaten Mesuji"])
def test_words_are_no_code(text: str) -> None:
    assert not is_code(text)


def test_the_point_is_that_of_the_day(desk: RegistrationDesk) -> None:
    assert (desk.point.id, desk.point.rule) == ("H1", "Sekali · semua unsur")


def test_somebody_whose_number_was_typed_comes_first(desk: RegistrationDesk) -> None:
    assert desk.find("6")[0].id == "p6"


def test_undo_is_offered_for_what_was_let_in_and_for_nothing_else(desk: RegistrationDesk) -> None:
    assert Next.UNDO in desk.scan(code_of(1)).nexts
    assert Next.UNDO not in desk.scan(code_of(1)).nexts
    assert Next.UNDO not in desk.scan("KM1ABC").nexts
    assert desk.undo().headline == "Dibatalkan"
    assert not desk.can_undo()


def test_an_invited_one_can_be_represented_a_seat_can_be_named(desk: RegistrationDesk) -> None:
    assert Next.DELEGATE in desk.scan(code_of(1)).nexts
    assert Next.NAME in desk.scan(code_of(5)).nexts
    assert Next.AGAIN in desk.scan(code_of(1)).nexts


def test_blanks_around_what_was_typed_are_dropped(desk: RegistrationDesk) -> None:
    assert desk.walk_in(PersonFields("  Yusuf   Maulana ")).name == "Yusuf Maulana"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("outcome", Outcome)
def test_each_answer_has_words(opened: FakeParts, language: str, reason: Reason, outcome: Outcome) -> None:
    event: Event = opened.events.choose(None)
    i18n.choose(language)
    person = opened.people.get(ParticipantId("p1"))
    point = CheckPoint(PointId("KIT"), event.id, "Kit", Rule.ONCE, opens="07:00", closes="09:00")
    words = answer_words(event, Checked(None, outcome, reason, person), point)
    i18n.choose(i18n.INDONESIAN)
    assert words.headline
    assert words.tone in {"ok", "wait", "stop", "info"}


@pytest.mark.parametrize(
    ("desk", "words"),
    [("Meja 2", "Meja 2"), ("A", "meja A"), (None, "meja lain"), ("Meja Sekretariat", "Meja Sekretariat")],
)
def test_a_desk_by_its_name(desk: str | None, words: str) -> None:
    assert desk_words(DeskName(desk) if desk else None) == words


def test_the_rule_of_a_point_in_words(opened: FakeParts) -> None:
    event = opened.events.choose(None)
    point = CheckPoint(
        PointId("KIT"), event.id, "Kit", Rule.IN_OUT, frozenset({UnsurCode("pkk")}), opens="07:00", closes="09:00"
    )
    assert point_words(point) == "Masuk dan keluar · hanya unsur tertentu · 07:00 sampai 09:00"
