"""A data file as the window asks for it: real events and journal on SQLite, check-in in memory, invented people."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kencana_meet.domain.badge_code import parse
from kencana_meet.domain.check_point import CheckPoint
from kencana_meet.domain.event import Event, Signer
from kencana_meet.domain.ids import (
    DelegationId,
    DeskName,
    EventId,
    ParticipantId,
    PointId,
    RegionCode,
    ScanId,
    SignerId,
    UnsurCode,
)
from kencana_meet.domain.participant import Delegation, Participant, Status
from kencana_meet.domain.scan import Outcome, Reason
from kencana_meet.domain.unsur import DELIVERED
from kencana_meet.services.events import EventDraft, Events
from kencana_meet.services.undo import Undo
from kencana_meet.view_models.check_in_calls import Checked, PersonFields, PointFigures, RecentScan, Share
from kencana_meet.view_models.events import EventDesk
from kencana_meet.view_models.finding import PeopleFinding
from kencana_meet.view_models.history import HistoryDesk
from kencana_meet.view_models.overview import OverviewDesk, Presence
from kencana_meet.view_models.provinces import ProvinceChoice
from kencana_meet.view_models.registration import RegistrationDesk
from tests.fakes.basics import FixedClock, here
from tests.fakes.data_files import Opened, opened

REGIONS = {
    RegionCode("18"): "Lampung",
    RegionCode("18.01"): "Kab. Lampung Selatan",
    RegionCode("18.02"): "Kab. Lampung Tengah",
    RegionCode("18.03"): "Kab. Lampung Utara",
    RegionCode("18.04"): "Kab. Lampung Barat",
    RegionCode("18.05"): "Kab. Tulang Bawang",
    RegionCode("18.06"): "Kab. Tanggamus",
    RegionCode("18.07"): "Kab. Lampung Timur",
    RegionCode("18.08"): "Kab. Way Kanan",
    RegionCode("18.09"): "Kab. Pesawaran",
    RegionCode("18.10"): "Kab. Pringsewu",
    RegionCode("18.11"): "Kab. Mesuji",
    RegionCode("18.12"): "Kab. Tulang Bawang Barat",
    RegionCode("18.13"): "Kab. Pesisir Barat",
    RegionCode("18.71"): "Kota Bandar Lampung",
    RegionCode("18.72"): "Kota Metro",
}
PEOPLE = (
    ("", "Rina Wulandari", "S.KM", "Kepala Dinas P3AP2KB", "Dinas P3AP2KB Kab. Pringsewu", "18.10", "opd_kb"),
    ("Dr.", "Bagus Wirawan", "M.Si.", "Plt. Deputi KS-PK", "BKKBN Pusat", "", "bkkbn_pusat"),
    ("Drs.", "Hermansyah", "M.M.", "Asisten Administrasi Umum", "Setda Provinsi Lampung", "18", "pemprov"),
    ("", "Laras Utami", "", "Ketua TP PKK", "TP PKK Provinsi Lampung", "18", "pkk"),
    ("", "", "", "Direktur", "Poltekkes Tanjung Karang", "18.71", "perguruan_tinggi"),
    ("Kol. Inf.", "Bambang Susilo", "", "Kasrem", "Korem 043/Gatam", "18", "vertikal"),
    ("", "Sri Handayani", "S.Sos., M.M", "Kabid KB", "Dinas PPKB Kota Metro", "18.72", "opd_kb"),
    ("H.", "Ahmad Fauzi", "S.Pd.I", "Kepala Dinas", "Dinas PPKB Kab. Mesuji", "18.11", "opd_kb"),
    ("dr.", "Ahmad Yani", "Sp.OG", "Anggota", "IBI Provinsi Lampung", "18", "profesi"),
    ("", "Siti Maisaroh", "", "Sekretaris", "TP PKK Provinsi Lampung", "18", "pkk"),
)
"""Invented: title before, name, title after, position, office, region, unsur."""
LONG = Participant(
    ParticipantId("long"), EventId(""), 998,
    "Raden Ayu Kusumaningrum Wijayakusuma Prawirodirdjo Sastronegoro binti Abdulrachman", "Prof. Dr. dr. Hj.",
    "Sp.OG(K)., M.Kes., M.P.H., Ph.D.", position="Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian "
    "Penduduk dan Keluarga Berencana", office="Dinas P3AP2KB Kabupaten Tulang Bawang Barat <b>tebal</b> & lain",
    region_code=RegionCode("18.12"), unsur=UnsurCode("opd_kb"),
)  # fmt: skip


def invented(event: EventId, count: int = 60) -> list[Participant]:
    """So many invented people; the fifth of ten is a seat without a name."""
    people = []
    for place in range(count):
        front, name, back, position, office, region, unsur = PEOPLE[place % len(PEOPLE)]
        region = region if place < len(PEOPLE) else list(REGIONS)[1 + place % (len(REGIONS) - 1)]
        again = f" {_ROMAN[place // len(PEOPLE) % len(_ROMAN)]}" if place >= len(PEOPLE) else ""
        people.append(
            Participant(
                ParticipantId(f"p{place + 1}"), event, place + 1, f"{name}{again}" if name else None, front or None,
                back or None, position=position, office=office, region_code=RegionCode(region) if region else None,
                unsur=UnsurCode(unsur),
            )
        )  # fmt: skip
    return people


_ROMAN = ("Putra", "Putri", "Lestari", "Pratama", "Saputra", "Anggraini", "Kusuma", "Hidayat")


@dataclass
class MemoryPeople:
    """The people of one event."""

    people: dict[ParticipantId, Participant] = field(default_factory=dict)

    def all(self, event: EventId) -> list[Participant]:
        del event
        return sorted(self.people.values(), key=lambda one: one.number)

    def get(self, participant: ParticipantId) -> Participant:
        return self.people[participant]


@dataclass
class MemorySigners:
    """Who signs."""

    signers: list[Signer] = field(default_factory=list)

    def all(self, event: EventId) -> list[Signer]:
        del event
        return self.signers


class MemoryCheckIn:
    """Check-in of the desk under test: once for everybody, codes `KM1…` end with the person's number."""

    def __init__(self, people: MemoryPeople, points: Sequence[CheckPoint], clock: FixedClock) -> None:
        self._people, self._points, self._clock = people, points, clock
        self._scans: list[RecentScan] = []
        self.desk = DeskName("Meja 1")

    def points(self, event: Event) -> Sequence[CheckPoint]:
        del event
        return self._points

    def point_now(self, event: Event) -> PointId | None:
        day = event.day_of(self._clock.now())
        return next((point.id for point in self._points if point.day == day), None)

    def scan_code(self, event: Event, point: PointId, code: str) -> Checked:
        found = parse(code)
        if found is None:
            return self._keep(Outcome.REFUSED, Reason.UNKNOWN_CODE, None)
        person = self._people.people.get(ParticipantId(f"p{int(found.serial.translate(_DIGITS))}"))
        return (
            self.scan_person(event, point, person.id)
            if person
            else self._keep(Outcome.REFUSED, Reason.OTHER_EVENT, None)
        )

    def scan_person(self, event: Event, point: PointId, person: ParticipantId) -> Checked:
        del event, point
        one = self._people.get(person)
        earlier = next((scan for scan in reversed(self._scans) if self._counts(scan, one)), None)
        if earlier is not None:
            return self._keep(Outcome.ALREADY, Reason.ALREADY_IN, one, since=earlier)
        return self._keep(Outcome.ACCEPTED, Reason.IN, one)

    def walk_in(self, event: Event, point: PointId, fields: PersonFields) -> Checked:
        del point
        number = 1 + max(one.number for one in self._people.people.values())
        guest = Participant(
            ParticipantId(f"p{number}"), event.id, number, fields.name, fields.title_front or None,
            fields.title_back or None, position=fields.position or None, office=fields.office or None,
            unsur=UnsurCode(fields.unsur) if fields.unsur else None, invited=False,
        )  # fmt: skip
        self._people.people[guest.id] = guest
        return self._keep(Outcome.ACCEPTED, Reason.WALK_IN, guest)

    def delegate(self, event: Event, point: PointId, person: ParticipantId, fields: PersonFields) -> Checked:
        del event, point
        one = self._people.get(person)
        delegation = Delegation(DelegationId("d"), person, fields.name, position=fields.position or None)
        return self._keep(Outcome.ACCEPTED, Reason.DELEGATE, one, delegation)

    def name_seat(self, event: Event, point: PointId, person: ParticipantId, fields: PersonFields) -> Checked:
        from dataclasses import replace

        del event, point
        self._people.people[person] = replace(self._people.get(person), name=fields.name)
        return self._keep(Outcome.ACCEPTED, Reason.NAMED, self._people.get(person))

    def let_in_again(self, event: Event, point: PointId, person: ParticipantId, reason: str) -> Checked:
        del event, point, reason
        return self._keep(Outcome.ACCEPTED, Reason.AGAIN, self._people.get(person))

    def void(self, event: Event, point: PointId, scan: ScanId) -> Checked:
        from dataclasses import replace

        del event, point
        place = next(place for place, one in enumerate(self._scans) if one.scan == scan)
        self._scans[place] = replace(self._scans[place], voided=True)
        return self._keep(Outcome.ACCEPTED, Reason.VOIDED, self._scans[place].participant)

    def recent(self, event: Event, limit: int) -> Sequence[RecentScan]:
        del event
        return tuple(reversed(self._scans))[:limit]

    def figures(self, event: Event, point: PointId) -> PointFigures:
        del event, point
        invited = [one for one in self._people.people.values() if one.invited and one.status is Status.ACTIVE]
        there = {
            scan.participant.id: scan.participant for scan in self._scans if self._is_entry(scan) and scan.participant
        }
        shares = {
            unsur.code: Share(
                sum(one.unsur == unsur.code for one in there.values()), sum(one.unsur == unsur.code for one in invited)
            )
            for unsur in DELIVERED
        }
        return PointFigures(len(there), len(invited), shares)

    def _counts(self, scan: RecentScan, one: Participant) -> bool:
        return self._is_entry(scan) and scan.participant is not None and scan.participant.id == one.id

    def _is_entry(self, scan: RecentScan) -> bool:
        return scan.outcome is Outcome.ACCEPTED and scan.reason is not Reason.VOIDED and not scan.voided

    def _keep(
        self, outcome: Outcome, reason: Reason, one: Participant | None, delegation: Delegation | None = None,
        since: RecentScan | None = None,
    ) -> Checked:  # fmt: skip
        scan = ScanId(f"s{len(self._scans) + 1}")
        at: datetime | None = since.at if since else None
        self._scans.append(RecentScan(scan, self._clock.now(), self.desk, outcome, reason, one, delegation, at))
        return Checked(scan, outcome, reason, one, delegation, at, since.desk if since else None)


def code_of(number: int) -> str:
    """The card of the person of that number, as this fake reads it."""
    serial = f"{number:010}".translate(str.maketrans("0123456789", "ABCDEFGHIJ"))
    return f"KM1{'E' * 8}{serial}{'S' * 16}"


_DIGITS = str.maketrans("ABCDEFGHIJ", "0123456789")


class MemoryPresence:
    """Who came, as the check-in in memory knows it."""

    def __init__(self, calls: MemoryCheckIn, people: MemoryPeople) -> None:
        self._calls, self._people = calls, people

    def presence(self, event: Event) -> Presence:
        figures = self._calls.figures(event, PointId("H1"))
        there = {scan.participant.id for scan in self._calls.recent(event, 10_000) if scan.participant}
        regions = {}
        for code in list(REGIONS)[1:]:
            invited = [one for one in self._people.people.values() if one.region_code == code]
            regions[str(code)] = Share(sum(one.id in there for one in invited), len(invited))
        return Presence(figures.invited, figures.present, figures.present, 0, 1, regions)


class NoRecall:
    """Undo of scans, which the check-in in memory does not journal."""

    def take_back(self, act: object, scan: ScanId) -> None:
        raise AssertionError(scan)

    def put_again(self, act: object, scan: ScanId) -> None:
        raise AssertionError(scan)


class FakeParts:
    """Fills `gui.parts.Parts`."""

    desk = "Meja 1 · Sekretariat"
    provinces = tuple(ProvinceChoice(code, name) for code, name in REGIONS.items() if len(code) == 2)

    def __init__(self, file: Opened, clock: FixedClock, people: Sequence[Participant]) -> None:
        self.path = Path("rakerda.kencana")
        self.clock = clock
        self.people = MemoryPeople({one.id: one for one in people})
        self.calls = MemoryCheckIn(self.people, file.points.points(file.event.id), clock)
        where = file.here
        self.event_calls = Events(file.events, file.points, where, frozenset({RegionCode("18")}))
        self.events = EventDesk(self.event_calls, clock)
        self.history = HistoryDesk(Undo(file.journal, NoRecall(), where), file.journal)
        self.finding = PeopleFinding(self.people, REGIONS)
        self.registration = RegistrationDesk(self.calls, self.people, DELIVERED)
        self.signers = MemorySigners([Signer(SignerId("s"), "Dra. Rohana, M.M", "Kepala Perwakilan")])
        self.overview = OverviewDesk(self.people, self.signers, MemoryPresence(self.calls, self.people), REGIONS)
        self.closed = False

    def close(self) -> None:
        self.closed = True


@contextmanager
def parts(folder: Path, count: int = 60) -> Iterator[FakeParts]:
    """An open file with one event and invented people."""
    clock = FixedClock()
    with opened(folder, here(clock)) as file:
        yield FakeParts(file, clock, [*invited_of(file, count)])


def invited_of(file: Opened, count: int) -> list[Participant]:
    return invented(file.event.id, count) if count else []


__all__ = ["EventDraft", "FakeParts", "code_of", "invented", "parts"]
