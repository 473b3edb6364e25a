"""Invented people for the measurements; the same ones each time."""

from dataclasses import dataclass

FIRST = ("Ani", "Budi", "Citra", "Dewi", "Eko", "Fitri", "Gede", "Hasan", "Indah", "Joko", "Kartini", "Lestari", "Made")
SECOND = (
    "Saputra",
    "Wulandari",
    "Pratama",
    "Siregar",
    "Hutapea",
    "Nasution",
    "Rahmawati",
    "Setiawan",
    "Kusuma",
    "Halim",
)
POSITIONS = ("Kepala Dinas", "Sekretaris Dinas", "Kepala Bidang Pengendalian Penduduk", "Penyuluh KB Ahli Madya")
OFFICES = (
    "DPPKB Kabupaten Lampung Selatan",
    "Dinas Pengendalian Penduduk dan KB Kota Metro",
    "TP PKK Kabupaten Mesuji",
)
REGIONS = ("18.01", "18.02", "18.03", "18.71", "18.72")


@dataclass(frozen=True)
class Person:
    """One invented person."""

    name: str
    title_back: str
    nip: str
    position: str
    office: str
    region_code: str


def people(count: int) -> list[Person]:
    """So many people with names of their own."""
    return [_person(number) for number in range(count)]


def _person(number: int) -> Person:
    first, second = FIRST[number % len(FIRST)], SECOND[number // len(FIRST) % len(SECOND)]
    return Person(
        name=f"{first} {second} {_letters(number)}",
        title_back="S.Sos., M.Si." if number % 3 else "",
        nip=f"19{70 + number % 30:02d}0101{1995 + number % 20}01{1 + number % 2}{number % 1000:03d}",
        position=POSITIONS[number % len(POSITIONS)],
        office=OFFICES[number % len(OFFICES)],
        region_code=REGIONS[number % len(REGIONS)],
    )


def _letters(number: int) -> str:
    """A word that no other number has."""
    word = ""
    for _ in range(4):
        number, rest = divmod(number, 21)
        word += "bcdfghjklmnpqrstvwxyz"[rest] + "aiueo"[rest % 5]
    return word.capitalize()
