"""Known errors in the user's words: what happened, what was kept, what to do (DESIGN, rule 3).

Each class of error registers its sentences here or in `told_<topic>.py`, which `told_all.py` imports; a test walks all
classes in both languages, so that none is forgotten.
"""

from dataclasses import dataclass, replace
from functools import singledispatch

from kencana_meet.domain.errors import (
    BadValue,
    CannotUndo,
    KnownError,
    MissingField,
    NotFound,
    NothingToUndo,
    TooLarge,
    ValueMissing,
)
from kencana_meet.i18n import _
from kencana_meet.view_models.history import act_words


@dataclass(frozen=True, slots=True)
class Told:
    """A known error as sentences; `details` are for whoever helps, and can be copied."""

    happened: str
    kept: str
    to_do: str = ""
    details: str = ""

    @property
    def line(self) -> str:
        """All of it in one line."""
        return " ".join(part for part in (self.happened, self.kept, self.to_do) if part)


def told(error: KnownError) -> Told:
    """The error in the user's words."""
    from kencana_meet.view_models import told_all  # noqa: F401  # each topic registers its sentences

    return replace(sentences(error), details=_details(error))


@singledispatch
def sentences(error: KnownError) -> Told:
    """The sentences of an error; each class registers its own."""
    words = " ".join(str(value) for value in _values(error).values())
    return Told(_("It does not work: {what} {values}").format(what=type(error).__name__, values=words), unchanged())


def unchanged() -> str:
    """What was kept, where nothing was changed."""
    return _("Nothing was changed.")


@sentences.register
def _not_found(error: NotFound) -> Told:
    return Told(
        _("There is no {kind} “{wanted}”.").format(kind=kind_name(error.kind), wanted=error.wanted), unchanged()
    )


@sentences.register
def _bad_value(error: BadValue) -> Told:
    happened = _("“{value}” cannot stand in {field}.").format(value=error.value, field=field_name(error.field))
    to_do = _("Possible are: {words}.").format(words=", ".join(error.allowed)) if error.allowed else ""
    return Told(happened, unchanged(), to_do)


@sentences.register
def _missing_field(error: MissingField) -> Told:
    if error.field == "event":
        return Told(_("There is no event in the data file yet."), "", _("Make one first."))
    return Told(_("{field} is empty.").format(field=field_name(error.field)), unchanged(), _("Please fill it in."))


@sentences.register
def _nothing_to_undo(_error: NothingToUndo) -> Told:
    return Told(_("There is nothing to undo or to do again."), "")


@sentences.register
def _cannot_undo(error: CannotUndo) -> Told:
    return Told(_("“{what}” cannot be undone.").format(what=act_words(error.what)), unchanged())


@sentences.register
def _value_missing(error: ValueMissing) -> Told:
    return Told(_("The option {option} stands without its value.").format(option=error.option), "")


@sentences.register
def _too_large(error: TooLarge) -> Told:
    happened = _("The file is too large: {size} MB, at most {largest} MB are taken.")
    return Told(happened.format(size=error.size // 2**20, largest=error.largest // 2**20), unchanged())


def kind_name(kind: str) -> str:
    """What is looked for, in the user's words; the word on disk where it has none."""
    words = {
        "event": _("event"),
        "participant": _("participant"),
        "check_point": _("check point"),
        "badge": _("card"),
        "scan": _("scan"),
        "signer": _("signer"),
        "agenda_item": _("agenda item"),
        "minute": _("entry of the minutes"),
        "agreement": _("agreement"),
        "sheet": _("sheet"),
        "paper": _("paper"),
    }
    return words.get(kind, kind)


def field_name(field: str) -> str:
    """A field in the user's words; the word on disk where it has none."""
    words = {
        "title": _("Title"),
        "starts": _("First day"),
        "ends": _("Last day"),
        "venue": _("Venue"),
        "city": _("City"),
        "province": _("Province"),
        "theme": _("Theme"),
        "zone": _("Time zone"),
        "organizer": _("Organiser"),
        "name": _("Name"),
        "title_front": _("Title before the name"),
        "title_back": _("Title after the name"),
        "nip": _("NIP"),
        "nrp": _("NRP"),
        "rank": _("Rank"),
        "position": _("Position"),
        "office": _("Office"),
        "region_code": _("Region"),
        "unsur": _("Unsur"),
        "phone": _("Phone"),
        "email": _("E-mail"),
        "mode": _("Mode"),
        "seats": _("Seats"),
        "status": _("Status"),
        "rule": _("Rule"),
        "day": _("Day"),
        "start": _("Start"),
        "end": _("End"),
        "text": _("Text"),
        "kind": _("Kind"),
        "reason": _("Reason"),
        "field": _("Field"),
        "column": _("Column"),
    }
    return words.get(field, field)


def _values(error: KnownError) -> dict[str, object]:
    return {name: value for name, value in vars(error).items() if not name.startswith("_")}


def _details(error: KnownError) -> str:
    values = ", ".join(f"{name}={value!s}" for name, value in _values(error).items())
    return f"{type(error).__name__}: {values}"
