"""Who signs the papers, as lists and forms show them."""

from collections.abc import Mapping
from dataclasses import dataclass

from kencana_meet.domain.event import Event, Signer
from kencana_meet.domain.ids import RegionCode, SignerId
from kencana_meet.services.signers import Signers


@dataclass(frozen=True, slots=True)
class SignerLine:
    """A signer as the command line gives it out."""

    id: SignerId
    name: str
    position: str
    office: str | None
    region_code: RegionCode | None
    order: int


class SignerDesk:
    """What the commands `signers …` and the list of signers ask for."""

    def __init__(self, signers: Signers) -> None:
        self._signers = signers

    def lines(self, event: Event) -> list[SignerLine]:
        """Who signs, in their order."""
        return [_line(one) for one in self._signers.all(event.id)]

    def add(self, event: Event, values: Mapping[str, str]) -> SignerLine:
        """Add a signer; raises what `Signers.add` does."""
        return _line(self._signers.add(event.id, _signer(values)))

    def add_all(self, event: Event, several: list[Mapping[str, str]]) -> list[SignerLine]:
        """Add several signers in one act; raises what `Signers.add` does."""
        return [_line(one) for one in self._signers.add_all(event.id, [_signer(values) for values in several])]

    def change(self, event: Event, signer: SignerId, values: Mapping[str, str]) -> SignerLine:
        """Change fields of a signer; raises what `Signers.change` does."""
        return _line(self._signers.change(event.id, signer, values))

    def remove(self, event: Event, signer: SignerId) -> None:
        """Take a signer off the list; raises `NotFound`."""
        self._signers.remove(event.id, signer)


def _signer(values: Mapping[str, str]) -> Signer:
    words = {name: " ".join(text.split()) for name, text in values.items()}
    region = words.get("region_code")
    return Signer(
        SignerId(""),
        words.get("name", ""),
        words.get("position", ""),
        words.get("office") or None,
        RegionCode(region) if region else None,
        words.get("nip") or None,
        int(words["order"]) if words.get("order", "").isdecimal() else 0,
    )


def _line(signer: Signer) -> SignerLine:
    return SignerLine(signer.id, signer.name, signer.position, signer.office, signer.region_code, signer.order)
