"""The kinds of body that people come from (DOMAIN 2): a table that an office can add to."""

from dataclasses import dataclass

from kencana_meet.domain.ids import UnsurCode


@dataclass(frozen=True, slots=True)
class Unsur:
    """One kind of body; `name` stands on papers, `short` on screens and cards, both Indonesian proper names."""

    code: UnsurCode
    name: str
    short: str
    order: int


DELIVERED: tuple[Unsur, ...] = tuple(
    Unsur(UnsurCode(code), name, short, order)
    for order, (code, name, short) in enumerate(
        (
            ("bkkbn_pusat", "BKKBN Pusat", "BKKBN Pusat"),
            ("bkkbn_prov", "Perwakilan BKKBN Provinsi", "BKKBN Provinsi"),
            ("pemprov", "Pemerintah Provinsi/OPD Provinsi", "Pemprov"),
            ("vertikal", "Instansi Vertikal & TNI/Polri", "Vertikal & TNI/Polri"),
            ("opd_kb", "OPD KB Kabupaten/Kota", "OPD KB"),
            ("pkk", "TP PKK", "TP PKK"),
            ("profesi", "Organisasi Profesi", "Profesi"),
            ("perguruan_tinggi", "Perguruan Tinggi", "Perguruan tinggi"),
            ("agama", "Organisasi Keagamaan", "Keagamaan"),
            ("mitra", "Mitra Kerja & Media", "Mitra & media"),
        )
    )
)
"""The delivered list, in the order of lists and papers."""
