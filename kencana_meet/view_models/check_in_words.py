"""The words of the check-in: what each outcome is called, and what to do next."""

from dataclasses import dataclass

from kencana_meet.domain.check_point import CheckPoint, Rule
from kencana_meet.domain.event import Event
from kencana_meet.domain.ids import DeskName
from kencana_meet.domain.participant import Participant
from kencana_meet.domain.scan import Outcome, Reason
from kencana_meet.i18n import _
from kencana_meet.view_models.check_in_calls import Checked, RecentScan
from kencana_meet.view_models.wording import clock


@dataclass(frozen=True, slots=True)
class AnswerTag:
    """A small label: its words and its tone, which is a role and no colour."""

    words: str
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """An answer in words: the headline, whose card it was, title and office, what to do next."""

    tone: str
    headline: str
    name: str
    line: str
    advice: str


TONES = {Outcome.ACCEPTED: "ok", Outcome.ALREADY: "wait", Outcome.REFUSED: "stop"}


def answer_words(event: Event, checked: Checked, point: CheckPoint) -> AnswerWords:
    """All that is said about one answer."""
    one = checked.participant
    name, line = (_delegate_words(checked, one) if checked.delegation else _person_words(one)) if one else ("", "")
    if checked.reason is Reason.CARD_ONLY:
        name = _("Card without a name here")
    tone = "info" if checked.reason in (Reason.VOIDED,) else TONES[checked.outcome]
    return AnswerWords(tone, headline(event, checked), name, line, _advice(event, checked, point))


def headline(event: Event, checked: Checked) -> str:
    """The words in large letters."""
    if checked.reason is Reason.ALREADY_IN and checked.since_at is not None:
        return _("Already in at {time}, {desk}").format(
            time=clock(event.zone.local(checked.since_at)), desk=desk_words(checked.since_desk)
        )
    words = {
        Reason.IN: _("Please come in"),
        Reason.OUT: _("Gone out"),
        Reason.CARD_ONLY: _("Please come in"),
        Reason.DELEGATE: _("Please come in"),
        Reason.WALK_IN: _("Welcome, new guest"),
        Reason.ON_LIST: _("On the list, please come in"),
        Reason.AGAIN: _("Let in again"),
        Reason.NAMED: _("Please come in"),
        Reason.VOIDED: _("Taken back"),
        Reason.REVOKED: _("Card withdrawn"),
        Reason.ALREADY_IN: _("Already in"),
        Reason.REPRESENTED: _("Represented by somebody else"),
        Reason.UNKNOWN_CODE: _("Unknown card"),
        Reason.BAD_SIGNATURE: _("Not a genuine card"),
        Reason.OTHER_EVENT: _("Card of another event"),
        Reason.NOT_ALLOWED_HERE: _("Not at this point"),
        Reason.NOT_OPEN: _("This point is not open"),
        Reason.INACTIVE: _("This entry is not valid"),
        Reason.NOTHING_TO_VOID: _("Nothing to take back"),
    }
    return words[checked.reason]


def short_state(event: Event, scan: RecentScan) -> AnswerTag:
    """A scan as the list of the last ones says it."""
    if scan.voided:
        return AnswerTag(_("Taken back"), "plain")
    if scan.reason is Reason.ALREADY_IN and scan.since_at is not None:
        return AnswerTag(_("Already in {time}").format(time=clock(event.zone.local(scan.since_at))), "wait")
    words = {
        Reason.IN: _("In"),
        Reason.OUT: _("Out"),
        Reason.CARD_ONLY: _("In, card only"),
        Reason.DELEGATE: _("In, delegate"),
        Reason.WALK_IN: _("In, guest"),
        Reason.ON_LIST: _("In"),
        Reason.AGAIN: _("In again"),
        Reason.NAMED: _("In"),
        Reason.VOIDED: _("Taken back"),
        Reason.REVOKED: _("Card withdrawn"),
        Reason.ALREADY_IN: _("Already in"),
        Reason.REPRESENTED: _("Represented"),
    }
    tone = "plain" if scan.reason is Reason.VOIDED else TONES[scan.outcome]
    return AnswerTag(words.get(scan.reason, _("Refused")), tone)


def refusal(reason: Reason) -> str:
    """Why a scan was refused, in a few words; empty where it was not."""
    words = {
        Reason.REVOKED: _("Card withdrawn"),
        Reason.UNKNOWN_CODE: _("Unknown card"),
        Reason.BAD_SIGNATURE: _("Not a genuine card"),
        Reason.OTHER_EVENT: _("Card of another event"),
        Reason.NOT_ALLOWED_HERE: _("Not at this point"),
        Reason.NOT_OPEN: _("This point is not open"),
        Reason.INACTIVE: _("This entry is not valid"),
    }
    return words.get(reason, "")


def point_words(point: CheckPoint) -> str:
    """The rule of a point and for whom it is."""
    rules = {
        Rule.ONCE: _("Once"),
        Rule.ONCE_PER_DAY: _("Once a day"),
        Rule.FREE: _("As often as wished"),
        Rule.IN_OUT: _("In and out"),
    }
    who = _("all unsur") if point.unsur is None else _("only some unsur")
    hours = _("from {opens} to {closes}").format(opens=point.opens or "…", closes=point.closes or "…")
    return " · ".join((rules[point.rule], who, *((hours,) if point.opens or point.closes else ())))


def desk_words(desk: DeskName | None) -> str:
    """A desk by its name: *desk A*, or just the name where it says itself that it is one."""
    if not desk:
        return _("another desk")
    return desk if desk.casefold().startswith(("meja", "desk")) else _("desk {name}").format(name=desk)


def place_words(one: Participant) -> str:
    """Position and office, as far as known."""
    return " · ".join(part for part in (one.position, one.office) if part)


def _person_words(one: Participant) -> tuple[str, str]:
    if one.placeholder:
        return (_("(no name yet)"), place_words(one))
    return (one.display, place_words(one))


def _delegate_words(checked: Checked, one: Participant) -> tuple[str, str]:
    delegation = checked.delegation
    if delegation is None or checked.reason is Reason.REPRESENTED:
        return _person_words(one)
    stead = _("for {name}").format(name=one.display) if one.name else place_words(one)
    return (delegation.display, " · ".join(part for part in (delegation.position, stead) if part))


def _advice(event: Event, checked: Checked, point: CheckPoint) -> str:
    one, delegation = checked.participant, checked.delegation
    if checked.outcome is Outcome.ACCEPTED:
        if one is not None and one.placeholder and checked.reason is Reason.IN:
            return _("This seat has no name yet: ask for it and press F7.")
        if checked.reason is Reason.CARD_ONLY:
            return _("The card is genuine, but was printed elsewhere; the name will come with the other desk's copy.")
        return ""
    if checked.reason is Reason.REPRESENTED and delegation is not None:
        return _("{name} came in this person's stead.").format(name=delegation.display)
    return _refused_advice(event, checked.reason, point)


def _refused_advice(event: Event, reason: Reason, point: CheckPoint) -> str:
    hours = " ".join(part for part in (point.opens, point.closes and f"– {point.closes}") if part)
    words = {
        Reason.ALREADY_IN: _("Let in again with F5 if there is a reason."),
        Reason.UNKNOWN_CODE: _("Find the person by name, or take a new guest with F6."),
        Reason.BAD_SIGNATURE: _("Keep the card and find the person by name."),
        Reason.OTHER_EVENT: _("Find the person by name and print a new card."),
        Reason.REVOKED: _("A newer card was made; find the person by name."),
        Reason.NOT_ALLOWED_HERE: _("This point is only for some unsur; see the committee."),
        Reason.NOT_OPEN: _("It is open {hours}.").format(hours=hours) if hours else _("It is open on another day."),
        Reason.INACTIVE: _("The entry or delegation is no longer valid; see the secretariat."),
    }
    return words.get(reason, "")
