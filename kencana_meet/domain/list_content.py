"""What a column holds, told by its cells where its heading does not tell it."""

import re
from collections.abc import Callable, Mapping, Sequence

from kencana_meet.domain.cell_words import is_ditto, says_nothing
from kencana_meet.domain.list_fields import ListField
from kencana_meet.domain.modes import read_mode
from kencana_meet.domain.names import read_name
from kencana_meet.domain.phone import read_phone
from kencana_meet.domain.region_book import RegionBook
from kencana_meet.domain.search_text import fold
from kencana_meet.domain.unsur_rule import unsur_of_words

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_NIP_LIKE = re.compile(r"\D*\d{15,20}\D*|\d[.,]\d+E\+?1[67]", re.IGNORECASE)
_DATE_LIKE = re.compile(r".*\b\d{1,4}[/\-.]\d{1,2}[/\-.]\d{1,4}\b.*\d{1,2}[:.]\d{2}.*")
_POSITION = re.compile(
    r"\b(kepala|ketua|sekretaris|bendahara|direktur|rektor|dekan|kabid|kasi|kasubag|kadis|anggota|staf|koordinator|"
    r"manajer|analis|penyuluh|komandan|dandim|danrem|asisten|pengurus|plt|plh|bupati|wali ?kota|gubernur|camat|dosen|"
    r"bidan|dokter|perencana|pengelola|widyaiswara|auditor|penata)\b"
)
_OFFICE = re.compile(
    r"\b(dinas|badan|kantor|bkkbn|pkk|universitas|institut|politeknik|poltekkes|provinsi|kodim|korem|polda|polres|bps|"
    r"kanwil|bappeda|puskesmas|rsud|forum|yayasan|ikatan|pt|ibi|idi|mui|dppkb\w*|opd|sekretariat|perwakilan)\b"
)
_CERTAIN = frozenset({ListField.EMAIL, ListField.NIP, ListField.PHONE})
_USUAL, _MOST = 0.5, 0.7
_FEWEST_WORDS, _MOST_WORDS = 2, 7
_SENTENCE = re.compile(r"\b(dan|yang|di|untuk|dengan|dari|pada|oleh|serta|ke)\b")
SAMPLE = 200
"""So many rows are looked at."""


def _is_nip(text: str) -> bool:
    return bool(_NIP_LIKE.fullmatch(re.sub(r"[\s.']|nip|nrp", "", text, flags=re.IGNORECASE)))


def _is_name(text: str) -> bool:
    words = fold(text)
    if re.search(r"\d|@", text) or any(one.search(words) for one in (_OFFICE, _POSITION, _SENTENCE)):
        return False
    name = read_name(text)
    return bool(name.title_front or name.title_back) or _FEWEST_WORDS <= len(name.name.split()) <= _MOST_WORDS


_TESTS: tuple[tuple[ListField, float, Callable[[str], bool]], ...] = (
    (ListField.EMAIL, _USUAL, lambda text: bool(_EMAIL.fullmatch(text))),
    (ListField.NIP, _USUAL, _is_nip),
    (ListField.TIMESTAMP, _MOST, lambda text: bool(_DATE_LIKE.fullmatch(text))),
    (ListField.PHONE, _USUAL, lambda text: read_phone(text) is not None),
    (ListField.MODE, _MOST, lambda text: read_mode(text) is not None and len(text) <= len("luring (tatap muka)") + 10),
    (ListField.POSITION, _USUAL, lambda text: bool(_POSITION.search(fold(text)))),
    (ListField.OFFICE, _USUAL, lambda text: bool(_OFFICE.search(fold(text)))),
    (ListField.NAME, _MOST, _is_name),
)


def field_of_content(texts: Sequence[str], book: RegionBook) -> ListField | None:
    """What most of the cells look like; None where that is not clear."""
    filled = _filled(texts)
    if not filled:
        return None
    if _share(filled, lambda text: book.read(text).code is not None) >= _MOST:
        return ListField.REGION
    for field, enough, test in _TESTS:
        if _share(filled, test) >= enough:
            return field
    if _share(filled, lambda text: unsur_of_words(text) is not None) >= _MOST:
        return ListField.UNSUR
    return None


def contradiction(field: ListField, texts: Sequence[str]) -> ListField | None:
    """What the cells of a column clearly are, where its heading says something else: e-mails under "Kontak"."""
    if field not in _CERTAIN | {ListField.ROW_NUMBER} or not (filled := _filled(texts)):
        return None
    looks = (one for one, enough, test in _TESTS if one in _CERTAIN and _share(filled, test) >= enough)
    found = next(looks, None)
    return found if found is not field else None


def _filled(texts: Sequence[str]) -> list[str]:
    return [text.strip() for text in texts if not says_nothing(text) and not is_ditto(text)]


def _share(texts: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(map(test, texts)) / len(texts)


def found_by_content(columns: Mapping[int, Sequence[str]], book: RegionBook) -> dict[int, ListField]:
    """The columns whose cells tell what they hold, each field once, the leftmost first."""
    found: dict[int, ListField] = {}
    for column, texts in sorted(columns.items()):
        field = field_of_content(texts, book)
        if field is not None and field not in found.values():
            found[column] = field
    return found
