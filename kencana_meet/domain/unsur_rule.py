"""The kind of body from the words that a list uses for it, or from the office itself (DOMAIN 2)."""

import re
from collections.abc import Sequence

from kencana_meet.domain.ids import UnsurCode
from kencana_meet.domain.search_text import fold
from kencana_meet.domain.unsur import Unsur

Rules = Sequence[tuple[str, re.Pattern[str]]]


def _rules(*pairs: tuple[str, str]) -> Rules:
    return tuple((code, re.compile(pattern)) for code, pattern in pairs)


_WORDS = _rules(
    ("bkkbn_pusat", r"\bpusat\b|\bbkkbn ri\b|^deputi"),
    ("pkk", r"\bpkk\b"),
    ("opd_kb", r"\bopd kb\b|\bopdkb\b|\bdppkb|\bkab kota\b|\bkabupaten kota\b|^opd kab|\bdinas kb\b"),
    ("bkkbn_prov", r"\bbkkbn\b|\bperwakilan\b"),
    ("profesi", r"\bprofesi\b"),
    ("agama", r"agama"),
    ("perguruan_tinggi", r"\bperguruan tinggi\b|akademi|universitas|\bkampus\b|^pt$|\bpts?n?$"),
    ("vertikal", r"vertikal|\btni\b|\bpolri\b|forkopimda"),
    ("mitra", r"mitra|media|swasta|\bpers\b|dunia usaha|\blsm\b|\bngo\b|perusahaan"),
    ("pemprov", r"pemprov|\bprov(insi)?\b|^pemda|^opd$"),
)
"""What lists write in a column or a group heading, in the order in which it is asked."""

_OFFICES = _rules(
    ("bkkbn_pusat", r"\bbkkbn (pusat|ri)\b|\b(deputi|direktorat|inspektorat utama)\b.*\bbkkbn\b"),
    ("bkkbn_prov", r"\bperwakilan bkkbn\b|\bbkkbn prov|\bperwakilan badan kependudukan"),
    ("pkk", r"\bpkk\b"),
    (
        "vertikal",
        r"\b(korem|kodim|koramil|polda|polres\w*|polsek|kanwil|lanal|lanud|bps|bpkp|kejati|kejari|kejaksaan)\b",
    ),
    ("vertikal", r"\b(pengadilan|tni|polri|kemenag|kementerian|bpjs|rri|tvri|bnn|bmkg|kppn|lapas)\b"),
    ("mitra", r"\b(forum|koalisi|yayasan|pt|cv|tbk|bank|koperasi|lsm|komunitas|kadin|apindo|baznas|pramuka|pkbi)\b"),
    ("mitra", r"\b(genre|perhimpunan|harian|koran|surat kabar|media|radio|tv|televisi|redaksi|pers|pwi)\b"),
    ("opd_kb", r"\b(\w*ppkb\w*|dp2kb\w*|\w*p2kb\w*|dalduk\w*|opd kb)\b"),
    (
        "perguruan_tinggi",
        r"\b(universitas|univ|poltekkes|politeknik|institut|akademi|sekolah tinggi|stikes|stie|stai|iain|uin|itera|"
        r"fakultas)\b",
    ),
    ("profesi", r"\b(ibi|idi|ppni|iakmi|pogi|idai|persagi|hakli|iai|pdgi|ikatan (bidan|dokter)\w*)\b"),
    (
        "agama",
        r"\b(mui|nu|pwnu|pcnu|muslimat|fatayat|muhammadiyah|aisyiyah|pgi|keuskupan|phdi|walubi|gereja|bkmt|dmi|lds)\b",
    ),
    ("pemprov", r"\b(dinas|badan|biro|sekretariat daerah|bappeda|inspektorat|gubernur|dprd|setda)\b.*\bprov(insi)?\b"),
)
"""What offices are called, in the order in which it is asked."""
_POSITIONS = _rules(
    ("pkk", r"\bpkk\b"),
    ("mitra", r"\b(wartawan|wartawati|jurnalis|reporter|redaktur|pemimpin redaksi)\b"),
    ("profesi", r"\b(bidan|perawat|dokter)\b"),
    ("perguruan_tinggi", r"\b(dosen|rektor|dekan|guru besar|mahasiswa)\b"),
)
"""What positions tell where the office does not."""


class UnsurBook:
    """The kinds of body of an office: the delivered words, and the names of those that it added itself."""

    def __init__(self, table: Sequence[Unsur]) -> None:
        self._names = {fold(word): one.code for one in table for word in (one.code, one.name, one.short)}
        self._codes = frozenset(one.code for one in table)

    def of_words(self, text: str) -> UnsurCode | None:
        """The unsur that a cell or a group heading names; None where it names none of the table."""
        return self._names.get(fold(text)) or self._known(unsur_of_words(text))

    def of_office(self, office: str | None, position: str | None) -> UnsurCode | None:
        """The unsur of an office by what it is called; None where that is not certain."""
        return self._known(unsur_of_office(office, position))

    def _known(self, code: UnsurCode | None) -> UnsurCode | None:
        return code if code in self._codes else None


def unsur_of_words(text: str) -> UnsurCode | None:
    """The unsur that a cell or a group heading names; None where it names none that is known."""
    return _first(_WORDS, text)


def unsur_of_office(office: str | None, position: str | None) -> UnsurCode | None:
    """The unsur of an office by what it is called; None where that is not certain."""
    return _first(_OFFICES, office or "") or _first(_POSITIONS, position or "")


def _first(rules: Rules, text: str) -> UnsurCode | None:
    words = fold(text.replace("-", " ").replace("/", " ").replace("&", " "))
    return next((UnsurCode(code) for code, pattern in rules if words and pattern.search(words)), None)
