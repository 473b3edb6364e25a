"""The provinces that the event form offers."""

from collections.abc import Mapping
from dataclasses import dataclass

from kencana_meet.domain.ids import RegionCode

_CODE_LENGTH = 2


@dataclass(frozen=True, slots=True)
class ProvinceChoice:
    """A province by its official code."""

    code: RegionCode
    name: str


def province_choices(region_names: Mapping[RegionCode, str] | Mapping[str, str]) -> tuple[ProvinceChoice, ...]:
    """The 38 provinces, by name."""
    found = (ProvinceChoice(RegionCode(code), name) for code, name in region_names.items() if len(code) == _CODE_LENGTH)
    return tuple(sorted(found, key=lambda one: one.name))
