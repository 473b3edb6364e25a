"""Names and titles: split, kept as written, compared without titles (DOMAIN 3.1)."""

import re
import unicodedata
from dataclasses import dataclass

from kencana_meet.domain.search_text import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_RANKS = _words(
    """jenderal jend letjen mayjen brigjen kolonel kol letkol mayor may kapten kapt lettu letda peltu pelda serma serka
    sertu serda kopka koptu kopda praka pratu prada irjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigpol
    brigadir briptu bripda laksamana laksdya laksda laksma marsekal marsdya marsda marsma"""
)
_FRONT = _RANKS | _words(
    """prof dr drhc drcand drc drg drh drs dra ir apt ns bdn h hj kh ny tn ust ustadz ustadzah pdt rm rd pastor pdm hc
    cand"""
)
"""Titles before a name, without points and capitals."""
_NAMES_TOO = _words("ba ma me ca ak sip sp pa")
_ONLY_WITH_POINT = _words("may rd rm tn cand hc")
"""What is a name as well: "May Sari"."""
_FRONT_TAILS = _words("inf kav arm czi cpm laut p pnb pol tni arh cke chb caj cku ckm chk ctp purn")
"""What follows a rank and belongs to it."""
_BACK = _words(
    """ssos se sh skm skep sst strkeb skeb spd spdi sag skom st sp spsi sikom sip sstp sgz sik amd amdkeb amdkep
    amk amg sei sthi shut spt ssi smat sfarm sked skg sds ssn sptsi shi sthum sfil sadm san sab sap sakun sphum
    spdk strip strsos msi mm mkes mkm mph map mh mpd mt msc ma me mikom mbiomed mhum mpsi mak mkeb mag mei mkn
    mba msos mtr mars mip mpdi mhan mds phd spog spogk spa spkklp spkk sppd spm spb spjp spkj spak ak ca cpa
    chrm fisqua qia cfra crmo cgcae dea edd dba lc ba bsc mtrkeb mtrip strkes skes sapt npm dipl"""
)
"""Titles after a name, without points and capitals."""
_REMARK = re.compile(
    r"\((?:(?:alm|almh|almarhum|almarhumah|plt|plh|pj|pjs|wa|baru|hadir)\.?|"
    r"(?:menyusul|ketua|konfirmasi|mewakili|undangan|tambahan|tentatif)\b[^)]*)\)",
    re.IGNORECASE,
)
_LOOKS_LIKE_TITLE = re.compile(
    r"(?:[A-Za-z]{1,5}\.\s?)+[A-Za-z]{0,5}\.?(?:\([A-Z]\))?|[A-Z]{2,5}[a-z]{0,3}(?:\([A-Z]\))?"
)
_LONGEST_TITLE = 12
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'", "ʼ": "'", "´": "'", "\u00a0": " "})


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written in its parts.

    `rest` is what stands behind a comma and is no title: a position, a second person.
    """

    name: str
    title_front: str | None = None
    title_back: str | None = None
    rest: str | None = None


def tidy(text: str) -> str:
    """A text with its blanks folded and its apostrophes straight; nothing else is changed."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_APOSTROPHES).split())


def read_name(text: str) -> Name:
    """Split a name into titles before, the bare name, titles after, and what is neither.

    At least one word remains as the name; capitals are never changed.
    """
    words = tidy(_REMARK.sub(" ", text)).strip(" ,;")
    left, _comma, right = words.partition(",")
    fronts, left_words = _take_fronts(_glued(left).split())
    backs, rest = _read_backs(right)
    left_words, loose = _take_backs(left_words)
    back = ", ".join([*([" ".join(loose)] if loose else []), *backs])
    return Name(" ".join(left_words), " ".join(fronts) or None, _joined(back) or None, rest)


def has_rank(title_front: str | None) -> bool:
    """Whether titles before a name hold a rank of the army or the police."""
    return any(key(word) in _RANKS for word in (title_front or "").split())


def bare(name: str | None) -> str:
    """The bare name for comparing: small letters and digits, words by single blanks."""
    return fold(name or "")


def key(title: str) -> str:
    """A title for comparing: without points, blanks and capitals."""
    return re.sub(r"[^a-z]", "", title.casefold())


def _glued(left: str) -> str:
    """`H.Sudirman`, `Dr.Ahmad`: titles glued to what follows are set apart; initials such as `M.T.` stay together."""
    return re.sub(
        r"\b((?:[Pp]rof|[Dd]r[ags]?|[Ii]r|[Hh]j?|[Nn]y|[Aa]pt|[Nn]s|[Bb]dn|KH|[Dd]rs|[Dd]ra|DR[AS]?|HJ|IR)\.)(?=[A-Za-z]{2,})",
        r"\1 ",
        left,
    )


def _take_fronts(words: list[str]) -> tuple[list[str], list[str]]:
    """Titles before the name, one by one while known; one word at least remains."""
    taken: list[str] = []
    left = list(words)
    while len(left) > 1 and _is_front(left[0], taken):
        taken.append(left.pop(0))
    return taken, left


def _is_front(word: str, taken: list[str]) -> bool:
    parts = [key(part) for part in re.split(r"(?<=\.)", word) if key(part)]
    if "." not in word and parts and parts[0] in _ONLY_WITH_POINT:
        return False
    if parts and (all(part in _FRONT for part in parts) or key(word) in _FRONT):
        return True
    return bool(taken) and key(word) in _FRONT_TAILS and key(taken[-1]) in _RANKS | _FRONT_TAILS


def _read_backs(right: str) -> tuple[list[str], str | None]:
    """Titles behind the first comma, and the first piece that is none with all behind it that are none."""
    backs: list[str] = []
    rest: list[str] = []
    for piece in (part.strip() for part in right.split(",")):
        if not piece:
            continue
        if _are_backs(piece):
            backs.append(piece)
        else:
            rest.append(piece)
    return backs, ", ".join(rest) or None


def _are_backs(piece: str) -> bool:
    if key(piece) in _BACK or all(key(word) in _BACK for word in piece.split()):
        return True
    return len(piece) <= _LONGEST_TITLE and bool(_LOOKS_LIKE_TITLE.fullmatch(piece.replace(" ", "")))


def _take_backs(words: list[str]) -> tuple[list[str], list[str]]:
    """Known titles at the end of a name without its comma: `Siti Aminah SE MM`, `Ahmad M. Si`."""
    left = list(words)
    taken: list[str] = []
    while len(left) > 1:
        if _ends_in_parted_title(left):
            taken.insert(0, left[-2] + left[-1])
            del left[-2:]
        elif key(left[-1]) in _BACK and _title_like(left[-1]) and not _is_a_name_too(left):
            taken.insert(0, left.pop())
        else:
            break
    return left, taken


def _ends_in_parted_title(words: list[str]) -> bool:
    """`M. Si` at the end of a name of at least one more word."""
    return len(words) > 2 and "." in words[-2] and key(words[-1]) not in _BACK and key(words[-2] + words[-1]) in _BACK  # noqa: PLR2004


def _title_like(word: str) -> bool:
    """Whether a word looks like a title by itself: with points, or in capitals as titles are written."""
    letters = re.sub(r"[^A-Za-z]", "", word)
    return "." in word or letters.isupper() or (len(letters) > 1 and letters[0].isupper() and letters[1:2].isupper())


def _is_a_name_too(words: list[str]) -> bool:
    """`NUR BA`: in a name all in capitals a short ending without points may be part of it."""
    last = words[-1]
    return "." not in last and key(last) in _NAMES_TOO and " ".join(words[:-1]).isupper()


def _joined(back: str) -> str:
    return re.sub(r"\s+", " ", back).strip(" ,")
