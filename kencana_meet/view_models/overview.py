"""The page *Ringkasan*: one sentence says what to do next; whatever is not ready leads to the place that mends it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from kencana_meet.domain.event import Event, Signer
from kencana_meet.domain.ids import EventId, RegionCode
from kencana_meet.domain.participant import Participant, Status
from kencana_meet.i18n import _, ngettext
from kencana_meet.view_models.check_in_calls import PeopleSource, Share
from kencana_meet.view_models.wording import number, percent


@dataclass(frozen=True, slots=True)
class Step:
    """The next thing to do, and the page on which it is done."""

    words: str
    detail: str
    button: str
    page: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A large figure with its title and a line below."""

    title: str
    value: str
    detail: str


@dataclass(frozen=True, slots=True)
class Check:
    """A line of the check list; one that is not ready carries the step that mends it."""

    mark: str
    tone: str
    words: str
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class RegionBar:
    """How many of a region came."""

    words: str
    part: int
    whole: int
    figures: str


@dataclass(frozen=True, slots=True)
class Running:
    """What runs now, and what is next."""

    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole page."""

    step: Step
    figures: tuple[Figure, ...]
    regions: tuple[RegionBar, ...]
    checks: tuple[Check, ...]
    running: Running | None


@dataclass(frozen=True, slots=True)
class Presence:
    """Who came, over all days: people, never scans. `by_region` has `pusat` for who belongs to no region."""

    invited: int
    present: int
    in_person: int
    online: int
    represented: int
    by_region: Mapping[str, Share]


class PresenceSource(Protocol):
    """Who came."""

    def presence(self, event: Event) -> Presence:
        """The figures of all attendance points together."""
        ...


class SignerSource(Protocol):
    """Who signs (filled by the use cases around signers)."""

    def all(self, event: EventId) -> list[Signer]:
        """Who signs, in their order."""
        ...


class MoreOverview(Protocol):
    """What another part of the program adds to the overview: figures, lines of the check list, what runs now."""

    def figures(self, event: Event) -> Sequence[Figure]:
        """Large figures."""
        ...

    def checks(self, event: Event) -> Sequence[Check]:
        """Lines of the check list."""
        ...

    def running(self, event: Event) -> Running | None:
        """What runs now."""
        ...


class OverviewDesk:
    """What the page asks for."""

    def __init__(
        self,
        participants: PeopleSource,
        signers: SignerSource,
        presence: PresenceSource,
        region_names: Mapping[RegionCode, str],
        more: Sequence[MoreOverview] = (),
    ) -> None:
        self._participants = participants
        self._signers = signers
        self._presence = presence
        self._region_names = region_names
        self._more = tuple(more)

    def overview(self, event: Event) -> Overview:
        """The page as it stands now."""
        people = [one for one in self._participants.all(event.id) if one.status is Status.ACTIVE]
        presence = self._presence.presence(event)
        checks = (
            _event_check(event),
            *_people_checks(people),
            _signer_check(self._signers.all(event.id)),
            *(check for more in self._more for check in more.checks(event)),
        )
        figures = (*_presence_figures(presence), *(figure for more in self._more for figure in more.figures(event)))
        running = next((one for one in (more.running(event) for more in self._more) if one), None)
        return Overview(_next_step(checks), figures, self._regions(presence), checks, running)

    def _regions(self, presence: Presence) -> tuple[RegionBar, ...]:
        named = [(self._name(code), share) for code, share in presence.by_region.items()]
        return tuple(
            RegionBar(name, share.present, share.invited, f"{number(share.present)}/{number(share.invited)}")
            for name, share in named
        )

    def _name(self, code: str) -> str:
        if code == "pusat":
            return _("Without a region")
        return self._region_names.get(RegionCode(code), code)


def _next_step(checks: Sequence[Check]) -> Step:
    for check in checks:
        if check.step is not None:
            return check.step
    return Step(
        _("All is ready: open the registration"), _("Every card is scanned there, in any order."), _("Open check-in"),
        "registration",
    )  # fmt: skip


def _presence_figures(presence: Presence) -> tuple[Figure, ...]:
    share = percent(presence.present, presence.invited)
    detail = _("{share} · in person {here} · on-line {online}").format(
        share=share, here=number(presence.in_person), online=number(presence.online)
    )
    return (
        Figure(_("Present"), f"{number(presence.present)} / {number(presence.invited)}", detail),
        Figure(_("Represented"), number(presence.represented), _("delegates among those present")),
    )


def _event_check(event: Event) -> Check:
    if event.letterhead.lines:
        return _done(_("Event and letterhead"))
    step = Step(_("Fill in the letterhead"), _("It stands at the head of every paper."), _("Edit event"), "event")
    return Check(_("Missing"), "wait", _("letterhead of the papers"), step)


def _people_checks(people: Sequence[Participant]) -> tuple[Check, ...]:
    if not people:
        step = Step(
            _("Import the invitation list"), _("From a workbook; nothing is guessed silently."), _("Open participants"),
            "participants", "import",
        )  # fmt: skip
        return (Check(_("Missing"), "wait", _("participants"), step),)
    seats, total = sum(1 for one in people if one.placeholder), len(people)
    homeless = sum(1 for one in people if not one.office)
    ready = ngettext("{count} participant", "{count} participants", total).format(count=number(total))
    checks = [_done(ready)]
    if homeless:
        step = Step(
            ngettext("Give {count} participant an office", "Give {count} participants an office", homeless).format(
                count=number(homeless)
            ),
            _("The attendance list is sorted by it."),
            _("Open participants"),
            "participants",
        )
        checks.append(Check(number(homeless), "wait", _("participants without an office"), step))
    if seats:
        words = ngettext("seat without a name", "seats without a name", seats)
        checks.append(Check(number(seats), "info", words))
    return tuple(checks)


def _signer_check(signers: Sequence[Signer]) -> Check:
    if signers:
        count = len(signers)
        return _done(ngettext("{count} signer", "{count} signers", count).format(count=number(count)))
    return Check(_("Missing"), "wait", _("signers of the berita acara"))


def _done(words: str) -> Check:
    return Check(_("Ready"), "ok", words)
