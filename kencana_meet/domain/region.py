"""Provinces, kabupaten and kota by their official codes (DOMAIN 2)."""

from dataclasses import dataclass
from enum import StrEnum

from kencana_meet.domain.ids import RegionCode


class RegionKind(StrEnum):
    """What a region is."""

    PROVINSI = "provinsi"
    KABUPATEN = "kabupaten"
    KOTA = "kota"


@dataclass(frozen=True, slots=True)
class Region:
    """One region; `name` is bare (`Lampung Selatan`), without "Kabupaten", "Kota" or "Provinsi"."""

    code: RegionCode
    name: str
    kind: RegionKind

    @property
    def parent(self) -> RegionCode | None:
        """The province of a kabupaten or kota; None for a province."""
        return None if self.kind is RegionKind.PROVINSI else RegionCode(self.code[:2])

    @property
    def full_name(self) -> str:
        """The name in running text: `Kabupaten Lampung Selatan`, `Kota Metro`, `Provinsi Lampung`."""
        return f"{self.kind.value.capitalize()} {self.name}"

    @property
    def short_name(self) -> str:
        """The name on lists: `Kab. Lampung Selatan`; "Kota" is never dropped (DOMAIN 2)."""
        return f"Kab. {self.name}" if self.kind is RegionKind.KABUPATEN else self.full_name


_KINDS = {RegionKind.KABUPATEN: "Kabupaten ", RegionKind.KOTA: "Kota ", RegionKind.PROVINSI: "Provinsi "}
_FIRST_KOTA = 71
"""Codes from 71 on within a province are kota (Permendagri 58/2021)."""


def region_of(code: str, name: str) -> Region:
    """A region from its official code and its name, with or without "Kabupaten" or "Kota" before it."""
    if len(code) == len("18"):
        kind = RegionKind.PROVINSI
    else:
        kind = RegionKind.KOTA if int(code[3:]) >= _FIRST_KOTA else RegionKind.KABUPATEN
    return Region(RegionCode(code), name.removeprefix(_KINDS[kind]), kind)
