"""How people say whether they come or follow on-line."""

import re

from kencana_meet.domain.participant import Mode
from kencana_meet.domain.search_text import fold

_IN_PERSON = re.compile(
    r"\b(luring|luar jaringan|offline|off line|tatap muka|langsung|di tempat|fisik|onsite|on site)\b"
)
_ONLINE = re.compile(r"\b(daring|dalam jaringan|online|on line|zoom|virtual|vicon|video ?conference|jarak jauh)\b")


def read_mode(text: str) -> Mode | None:
    """The mode that a text names; None where it names none, or both."""
    words = fold(text.replace("-", " "))
    in_person, online = bool(_IN_PERSON.search(words)), bool(_ONLINE.search(words))
    if in_person == online:
        return None
    return Mode.IN_PERSON if in_person else Mode.ONLINE
