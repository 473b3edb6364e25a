"""An invitation for an office without a name: the words that stand where a name would (a *placeholder*)."""

import re

from kencana_meet.domain.cell_words import says_nothing
from kencana_meet.domain.search_text import fold

_NUMBERS = {
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
    "sepuluh": 10,
}  # fmt: skip
_SEATS = re.compile(
    rf"\(?\b(\d{{1,3}}|{'|'.join(_NUMBERS)})\b\)?\s*(?:\(\s*\w+\s*\)\s*)?(?:orang|org|kursi|peserta|seats?)\b", re.I
)
_WAITING = re.compile(
    r"\(?\s*(nama\s+)?(menyusul|nn|n n|tba|tbd|belum ada( nama)?|akan ditentukan|dikonfirmasi|blm ada|anonim)\s*\)?"
)
_OFFICE_FOR_NAME = re.compile(
    r"^(plt |plh |pj |pjs |wakil )?(kepala|ketua|sekretaris|direktur|direktris|rektor|dekan|bupati|wali ?kota|gubernur|"
    r"komandan|dandim|danrem|danlanal|kapolda|kapolres\w*|kajati|kajari|pimpinan|camat|kabid|kadis|kasi|kasubag|"
    r"perwakilan|utusan|unsur|staf|staff|anggota|pengurus|mahasiswa|wakil|asisten|sekda|sekretariat|pejabat|"
    r"koordinator|manajer|panitia|ajudan|sopir|pendamping|wartawan|delegasi|peserta|dinas|badan|opd|organisasi|forum|"
    r"ketum|kakanwil|kaper|penyuluh|tim penggerak|tp pkk)\b"
)


def seats_in(text: str) -> int | None:
    """How many seats a text speaks of: `2 orang`, `dua orang`; None where it speaks of none."""
    if (found := _SEATS.search(text)) is None:
        return None
    word = found[1].casefold()
    return max(1, int(word) if word.isdecimal() else _NUMBERS[word])


def without_seats(text: str) -> str:
    """The text without its number of seats and what joined it: `Budi / 2 orang` is `Budi`."""
    return re.sub(r"[\s/,;(\-–]+$", "", _SEATS.sub("", text)).strip() if _SEATS.search(text) else text


def waits_for_a_name(text: str) -> bool:
    """Whether a cell of the names' column names nobody: empty, "(nama menyusul)", "NN", "2 orang", an office."""
    left = fold(without_seats(text))
    return not left or says_nothing(text) or bool(_WAITING.fullmatch(left)) or names_an_office(left)


def names_an_office(text: str) -> bool:
    """Whether a text begins as an office or position does: `Kepala OPD KB Kab. Pesisir Barat`."""
    return bool(_OFFICE_FOR_NAME.match(fold(text)))
