"""The words of the screen: English sentences stand in the code, the chosen catalogue turns them into the user's.

Catalogues lie in `resources/locale/LANGUAGE/AREA.po`, one for each area of the program so that work on one does not
touch another. They are compiled beside themselves when that is needed; the compiled ones are not in git.
Papers never come here: they are Indonesian whatever the screen speaks.
"""

import gettext as standard
from io import BytesIO
from pathlib import Path

from kencana_meet.resource_files import resource

INDONESIAN, ENGLISH = "id", "en"
LANGUAGES = (INDONESIAN, ENGLISH)
"""What the screen can speak; the first is the default."""


class _Chosen:
    """The catalogue in use; loaded when the first sentence is asked for."""

    def __init__(self) -> None:
        self._language = INDONESIAN
        self._catalogue: standard.NullTranslations | None = None

    @property
    def language(self) -> str:
        return self._language

    def choose(self, language: str) -> None:
        self._language = language if language in LANGUAGES else INDONESIAN
        self._catalogue = None

    @property
    def catalogue(self) -> standard.NullTranslations:
        if self._catalogue is None:
            self._catalogue = catalogue(self._language)
        return self._catalogue


_chosen = _Chosen()


def choose(language: str) -> None:
    """Speak that language from now on (`id` or `en`; another word means Indonesian)."""
    _chosen.choose(language)


def language() -> str:
    """The language in use: `id` or `en`."""
    return _chosen.language


def _(sentence: str) -> str:
    """The sentence in the user's language; the English one where the catalogue lacks it."""
    return _chosen.catalogue.gettext(sentence)


def ngettext(one: str, many: str, count: int) -> str:
    """The sentence for a count in the user's language."""
    return _chosen.catalogue.ngettext(one, many, count)


def pgettext(context: str, sentence: str) -> str:
    """The sentence in the user's language as it stands in that context; used for Qt's own texts."""
    return _chosen.catalogue.pgettext(context, sentence)


def catalogue(language: str) -> standard.NullTranslations:
    """All areas of a language, merged; English needs none."""
    merged: standard.NullTranslations | None = None
    if language != ENGLISH:
        for area in sorted(resource(f"locale/{language}").glob("*.po")):
            loaded = _load(area)
            if merged is None:
                merged = loaded
            else:
                merged.add_fallback(loaded)
    return merged or standard.NullTranslations()


def _load(area: Path) -> standard.GNUTranslations:
    compiled = area.with_suffix(".mo")
    try:
        if compiled.stat().st_mtime_ns >= area.stat().st_mtime_ns:
            with compiled.open("rb") as file:
                return standard.GNUTranslations(file)
    except OSError:
        # Not compiled yet, or half written by another start at this moment: made anew below.
        pass
    content = _compile(area)
    _keep(compiled, content)
    return standard.GNUTranslations(BytesIO(content))


def _compile(area: Path) -> bytes:
    # Imported here: a compiled catalogue, the usual case, does without.
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with area.open("rb") as file:
        read = read_po(file, abort_invalid=True)
    content = BytesIO()
    write_mo(content, read)
    return content.getvalue()


def _keep(compiled: Path, content: bytes) -> None:
    """Write the compiled catalogue beside its source; where that is not allowed it is compiled at each start."""
    fresh = compiled.with_suffix(f".{id(content)}")
    try:
        fresh.write_bytes(content)
        fresh.replace(compiled)
    except OSError:
        fresh.unlink(missing_ok=True)
