"""Who signs the papers of an event."""

from collections.abc import Mapping
from dataclasses import replace

from kencana_meet.domain.errors import BadValue, MissingField, NotFound
from kencana_meet.domain.event import Signer
from kencana_meet.domain.ids import EventId, SignerId
from kencana_meet.services.ports import EventStore, Here

FIELDS = ("name", "position", "office", "region_code", "nip", "order")
"""What can be set."""


class Signers:
    """The use cases around signers."""

    def __init__(self, store: EventStore, here: Here) -> None:
        self._store = store
        self._here = here

    def all(self, event: EventId) -> list[Signer]:
        """Who signs, in their order."""
        return self._store.signers(event)

    def add(self, event: EventId, signer: Signer) -> Signer:
        """Add a signer at the end of the list, or at the place that `order` names; the id is given here.

        Raises:
            MissingField: no name or no position.
        """
        return self.add_all(event, [signer])[0]

    def add_all(self, event: EventId, signers: list[Signer]) -> list[Signer]:
        """Add several in one act; raises what `add` does."""
        last = max((one.order for one in self.all(event)), default=0)
        new = [
            replace(_checked(one), id=SignerId(self._here.ids.new_id()), order=one.order or last + place)
            for place, one in enumerate(signers, 1)
        ]
        act = self._here.act(event, "signers.add")
        with self._store.transaction():
            for one in new:
                self._store.add_signer(act, event, one)
        return new

    def change(self, event: EventId, signer: SignerId, values: Mapping[str, str]) -> Signer:
        """Change fields of a signer.

        Raises:
            NotFound: there is none of that id.
            BadValue: a field that cannot be that.
            MissingField: name or position would be empty.
        """
        old = self._get(event, signer)
        new = _checked(replace(old, **{name: _value(name, text) for name, text in values.items()}))  # type: ignore[arg-type]  # read field by field
        act = self._here.act(event, "signers.set")
        with self._store.transaction():
            self._store.change_signer(act, signer, {name: getattr(new, name) for name in values})
        return new

    def remove(self, event: EventId, signer: SignerId) -> None:
        """Take a signer off the list; raises `NotFound`."""
        self._get(event, signer)
        act = self._here.act(event, "signers.remove")
        with self._store.transaction():
            self._store.remove_signer(act, signer)

    def _get(self, event: EventId, signer: SignerId) -> Signer:
        for one in self.all(event):
            if one.id == signer:
                return one
        raise NotFound("signer", signer)


def _checked(signer: Signer) -> Signer:
    for field in ("name", "position"):
        if not getattr(signer, field):
            raise MissingField(field)
    return signer


def _value(name: str, text: str) -> str | int | None:
    if name not in FIELDS:
        raise BadValue("field", name, FIELDS)
    if name == "order":
        if not text.strip().isdecimal():
            raise BadValue(name, text)
        return int(text)
    return " ".join(text.split()) or None
