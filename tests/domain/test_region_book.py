"""Regions as lists write them, in any province: found for certain, or told as unclear, never wrong."""

from collections.abc import Iterator

import pytest

from kencana_meet.domain.ids import RegionCode
from kencana_meet.domain.region import Region, RegionKind
from kencana_meet.domain.region_book import Place
from tests.fakes.lists import all_regions, region_book

_SHORT = {"selatan": "Sel.", "tengah": "Teng.", "utara": "Ut.", "barat": "Brt", "timur": "Tim."}


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Lamsel", "18.01"), ("Kab Lam-Sel", "18.01"), ("Lampung Sel.", "18.01"), ("Kab. Lamp. Tengah", "18.02"),
        ("LAMPURA", "18.03"), ("Lampung Ut.", "18.03"), ("Kab. Tl. Bawang", "18.05"), ("Tuba", "18.05"),
        ("Kab.Tanggamus", "18.06"), ("Kab. Pring Sewu", "18.10"), ("Kab  Mesuji", "18.11"), ("Tubaba", "18.12"),
        ("Kab. Tl. Bawang Brt", "18.12"), ("BANDARLAMPUNG", "18.71"), ("B. Lampung (Kota)", "18.71"),
        ("Kota Bdr Lampung", "18.71"), ("Kt. Metro", "18.72"), ("Provinsi", "18"), ("Lampung (Prov)", "18"),
    ],
)  # fmt: skip
def test_the_spellings_of_lampung_are_read(written: str, code: str) -> None:
    assert region_book("18").read(written).code == code


@pytest.mark.parametrize(
    ("province", "written", "code"),
    [
        ("16", "Muba", "16.06"), ("16", "Mura", "16.05"), ("16", "OKU Timur", "16.08"), ("16", "OKU", "16.01"),
        ("16", "PALI", "16.12"), ("32", "Kab. Bogor", "32.01"), ("32", "Kota Bogor", "32.71"),
        ("13", "Kab. Lima Puluh Kota", "13.07"), ("52", "Loteng", "52.02"), ("62", "Mura", "62.12"),
    ],
)  # fmt: skip
def test_short_forms_of_other_provinces_are_read(province: str, written: str, code: str) -> None:
    assert region_book(province).read(written).code == code


def test_a_bare_name_that_two_bear_is_unclear() -> None:
    reading = region_book("32").read("Bogor")
    assert (reading.code, reading.place, set(reading.candidates)) == (None, Place.UNCLEAR, {"32.01", "32.71"})


def test_a_short_form_near_and_a_province_far_away_are_unclear_together() -> None:
    assert region_book("52").read("Sumbar").place is Place.UNCLEAR


def test_the_capital_has_no_region() -> None:
    assert region_book("18").read("Pusat").place is Place.CENTRAL


@pytest.mark.parametrize(
    ("office", "code"),
    [
        ("Dinas P3AP2KB Kab. Tulang Bawang Barat", "18.12"), ("Dinas Dalduk dan KB Kota Bandar Lampung", "18.71"),
        ("DPPKBPPPA KAB. TANGGAMUS", "18.06"), ("Kodim 0411/Kota Metro", "18.72"), ("DPPKB Lampung Tengah", "18.02"),
        ("Metro TV", None), ("Radar Lampung", None), ("Universitas Lampung", None), ("IPeKB Cabang Kota", None),
        ("RRI Bandar Lampung", None), ("Politeknik Kesehatan Tanjung Karang", None), ("BPS Provinsi Lampung", None),
        ("Puskesmas Metro Kibang", None),
    ],
)  # fmt: skip
def test_an_office_names_its_region_only_where_that_is_certain(office: str, code: str | None) -> None:
    assert region_book("18").in_office(office) == code


def test_an_office_of_a_province_is_not_of_the_town_of_that_name() -> None:
    assert region_book("15").in_office("Dinas Kesehatan Provinsi Jambi") is None
    assert region_book("15").in_office("Dinas Kesehatan Kota Jambi") == "15.71"


def written_forms(region: Region) -> Iterator[str]:
    kind = "Kab." if region.kind is RegionKind.KABUPATEN else "Kota"
    words = region.name.split()
    yield from (region.full_name, f"{kind} {region.name}", region.name, region.name.replace(" ", "").upper())
    if words[-1].lower() in _SHORT:
        yield f"{kind} {' '.join(words[:-1])} {_SHORT[words[-1].lower()]}"
    if len(words) > 1:
        yield "".join(word[:3] for word in words)
        yield f"{kind} {words[0][:4]}. {' '.join(words[1:])}"
        yield "".join(word[0] for word in words)


@pytest.mark.parametrize("province", [one.code for one in all_regions() if one.kind is RegionKind.PROVINSI])
def test_no_spelling_in_any_province_leads_to_a_wrong_region(province: RegionCode) -> None:
    book = region_book(province)
    for region in all_regions():
        if region.parent == province:
            assert book.read(f"{region.kind.value} {region.name}").code == region.code
            for written in written_forms(region):
                assert book.read(written).code in (None, region.code), written
