"""Two days at the registration desks, step by step, on the real store: every answer and every figure."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kencana_meet.domain.attendance import CENTRAL, Figures, figures
from kencana_meet.domain.badge import Badge
from kencana_meet.domain.badge_code import CodeKey, make
from kencana_meet.domain.check_point import CheckPoint, Rule
from kencana_meet.domain.ids import DeskName, ParticipantId, PointId, ScanId, UnsurCode
from kencana_meet.domain.participant import Participant
from kencana_meet.services.badges import Badges
from kencana_meet.services.check_in import Answer, Asked, CheckIn
from kencana_meet.services.desk_people import Person
from kencana_meet.storage.badges import SqliteBadges
from kencana_meet.storage.scans import SqliteScans
from tests.fakes.data_files import Opened, opened

Step = dict[str, Any]


class Player:
    """Plays the scenario on one open file and remembers what was told."""

    def __init__(self, office: Opened, truth: dict[str, Any]) -> None:
        self.office = office
        self.truth = truth
        self.badges = SqliteBadges(office.file, office.journal)
        self.scans = SqliteScans(office.file, office.journal)
        self.check_in = CheckIn(self.scans, office.points, self.badges, office.participants, office.here)
        self.people: dict[str, ParticipantId] = {}
        self.cards: dict[str, Badge] = {}
        self.withdrawn: dict[str, Badge] = {}
        self.answers: dict[int, Answer] = {}

    def set_up(self) -> None:
        office = self.office
        act = office.here.act(office.event.id, "participants.import")
        with office.file.transaction():
            for number, one in enumerate(self.truth["people"], 1):
                person = Participant(
                    ParticipantId(f"person-{one['key']}"), office.event.id, number, one["name"],
                    position=one["jabatan"], office=one["office"], region_code=one["region_code"],
                    unsur=one["unsur"], seats=one["seats"],
                )  # fmt: skip
                office.participants.add_participant(act, person)
                self.people[one["key"]] = person.id
            for point in self.truth["attendance"]["points"]:
                if point["id"][0] == "H":
                    late = self.truth["attendance"][f"day{point['id'][1]}"]["late_after"]
                    office.points.change_point(act, PointId(point["id"]), {"late_after": late})
                else:
                    unsur = frozenset(map(UnsurCode, point["unsur"])) if point["unsur"] else None
                    new = CheckPoint(PointId(point["id"]), office.event.id, point["name"], Rule(point["rule"]), unsur)
                    office.points.add_point(act, new)
        issued = Badges(self.badges, office.participants, office.here).issue(office.event.id)
        keys = {person: key for key, person in self.people.items()}
        self.cards = {keys[one.participant]: one for one in issued}

    def play(self, step: Step) -> Answer:
        asked = Asked(PointId(step["point"]), DeskName(step["desk"]), datetime.fromisoformat(step["at"]))
        answer = self._do(step, asked)
        self.answers[step["step"]] = answer
        who = step.get("who")
        if step["action"] == "walk_in" and who not in self.people and answer.participant and answer.badge:
            self.people[who], self.cards[who] = answer.participant.id, answer.badge
        return answer

    def _do(self, step: Step, asked: Asked) -> Answer:
        event, who = self.office.event, step.get("who", "")
        match step["action"]:
            case "scan":
                answer = self.check_in.scan_code(event, self._code(step), asked)
            case "find":
                answer = self.check_in.scan_person(event, self.people[who], asked)
            case "again":
                answer = self.check_in.again(event, self.people[who], step["reason"], asked)
            case "void":
                answer = self.check_in.void(event, self.answers[step["of"]].scan.id, step["reason"], asked)
            case "revoke":
                answer = self._revoke(who, step["reason"], asked)
            case _:
                answer = self._with_person(step, asked)
        return answer

    def _revoke(self, who: str, reason: str, asked: Asked) -> Answer:
        old = self.cards[who]
        answer = self.check_in.revoke(self.office.event, old, reason, asked)
        assert answer.badge
        self.withdrawn[who], self.cards[who] = old, answer.badge
        return answer

    def _with_person(self, step: Step, asked: Asked) -> Answer:
        event, who = self.office.event, step["who"]
        about = step.get("delegate") or step.get("person") or step
        person = Person(
            about["name"], title_back=about.get("title"), position=about.get("jabatan"), office=about.get("office"),
            unsur=about.get("unsur"), region_code=about.get("region"),
        )  # fmt: skip
        if step["action"] == "delegate":
            return self.check_in.delegate(event, self.people[who], person, asked)
        if step["action"] == "fill":
            return self.check_in.name_seat(event, self.people[who], person, asked)
        return self.check_in.walk_in(event, person, asked)

    def _code(self, step: Step) -> str:
        if "who" not in step:
            return str(step["text"])
        match step.get("badge", "current"):
            case "revoked":
                return self.withdrawn[step["who"]].code
            case "other_event":
                return make(CodeKey("OTHEREVT", b"another secret"), "ABCDEFGHIJ").text
            case "tampered":
                code = self.cards[step["who"]].code
                return code[:24] + ("B" if code[24] != "B" else "C") + code[25:]
        return self.cards[step["who"]].code

    def figures(self) -> Figures:
        event = self.office.event
        return figures(
            event,
            self.office.participants.participants(event.id),
            self.office.points.points(event.id),
            self.scans.entry_rows(event.id),
        )


@pytest.fixture(scope="module")
def truth(data: Path) -> dict[str, Any]:
    return dict(json.loads((data / "expected.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def steps(data: Path) -> list[Step]:
    return [json.loads(line) for line in (data / "skenario.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory, truth: dict[str, Any], steps: list[Step]) -> Iterator[Player]:
    with opened(tmp_path_factory.mktemp("scenario")) as office:
        player = Player(office, truth)
        player.set_up()
        for step in steps:
            player.play(step)
        yield player


def test_every_step_is_answered_as_the_truth_says(played: Player, steps: list[Step]) -> None:
    wrong = []
    for step in steps:
        answer, expect = played.answers[step["step"]], step["expect"]
        told = (answer.scan.outcome.value, answer.scan.reason.value)
        if told != (expect["outcome"], expect["reason"]):
            wrong.append((step["step"], step["action"], told, expect))
        if "since_step" in expect:
            since = answer.since
            assert since is not None
            assert (since.id, since.desk) == (played.answers[expect["since_step"]].scan.id, expect["since_desk"])
    assert wrong == []


def test_the_counts_of_outcomes_agree(played: Player, truth: dict[str, Any]) -> None:
    told = Counter(f"{one.scan.outcome.value}/{one.scan.reason.value}" for one in played.answers.values())
    assert dict(told) == truth["attendance"]["reasons"]


def test_the_figures_of_each_day_agree(played: Player, truth: dict[str, Any]) -> None:
    found = played.figures()
    for number, day in enumerate(played.office.event.days, 1):
        mine, theirs = found.days[day], truth["attendance"][f"day{number}"]
        assert mine.present == theirs["present"]
        assert mine.represented == theirs["delegates"]
        assert mine.walk_in == theirs["walk_ins"]
        assert mine.late == theirs["late"]
        assert {key: one.present for key, one in mine.by_unsur.items() if one.present} == theirs["by_unsur"]
        assert {key: one.present for key, one in mine.by_region.items() if one.present} == theirs["by_region"]
        point = found.points[PointId(f"H{number}")]
        assert point.people == theirs["present"]
        assert point.first_at == datetime.fromisoformat(theirs["first_at"])
        assert point.last_at == datetime.fromisoformat(theirs["last_at"])


def test_the_figures_over_all_days_count_people_once(played: Player, truth: dict[str, Any]) -> None:
    found, theirs, listed = played.figures(), truth["attendance"], truth["invitation"]["counts"]
    assert found.total.present == theirs["unique_any_day"]
    assert (found.total.invited, found.total.seats) == (listed["people"], listed["seats"])
    assert {key: one.invited for key, one in found.total.by_region.items() if one.invited} == listed["by_region"]
    assert CENTRAL in found.total.by_region
    assert found.points[PointId("KIT")].accepted == theirs["kits"]
    assert found.points[PointId("TRN")].people == theirs["transport"]
    assert found.points[PointId("KMS")].accepted == theirs["commission_scans"]
    meals = {day.isoformat(): count for day, count in found.points[PointId("MKN")].by_day.items()}
    assert meals == theirs["meals"]
    inside = {f"person-{key}" for key in theirs["in_room_at_end"]}
    assert set(found.points[PointId("SDG")].inside_people) == inside


def test_what_was_told_is_told_again_for_the_same_scan(played: Player) -> None:
    for answer in played.answers.values():
        told = played.check_in.answer_of(ScanId(answer.scan.id))
        assert (told.scan, told.since, told.badge) == (answer.scan, answer.since, answer.badge)
