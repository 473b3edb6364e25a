"""The Indonesian catalogue is complete: every sentence of the code stands in it, with its places, not fuzzy."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from kencana_meet import i18n
from kencana_meet.resource_files import resource

ROOT = Path(__file__).parent.parent
ROOMS = ("view_models", "gui", "cli")
PLACES = re.compile(r"\{[a-z_]*\}|%\d|%n")
QT = "qt.po"


def sentences() -> Iterator[tuple[str, str | tuple[str, ...]]]:
    """Each sentence of the code, with the file it stands in."""
    for room in ROOMS:
        for file, _line, message, _comments, _context in extract_from_dir(
            ROOT / "kencana_meet" / room, method_map=[("**.py", "python")], keywords={"_": None, "ngettext": (1, 2)}
        ):
            yield f"{room}/{file}", message


def catalogues() -> dict[str, Catalog]:
    """The areas of the catalogue as they stand in git."""
    found = {}
    for area in sorted(resource("locale/id").glob("*.po")):
        with area.open("rb") as file:
            found[area.name] = read_po(file, locale="id", abort_invalid=True)
    return found


def translated(message: Message) -> str:
    return message.string if isinstance(message.string, str) else message.string[0]


def first(message: str | tuple[str, ...]) -> str:
    return message if isinstance(message, str) else message[0]


def test_every_sentence_of_the_code_has_its_indonesian() -> None:
    known = {first(message.id) for catalogue in catalogues().values() for message in catalogue if translated(message)}
    missing = sorted({f"{file}: {first(message)}" for file, message in sentences() if first(message) not in known})
    assert missing == []


def test_nothing_is_fuzzy_and_places_agree() -> None:
    wrong = []
    for area, catalogue in catalogues().items():
        for message in catalogue:
            places = set(PLACES.findall("".join(message.id) if isinstance(message.id, tuple) else message.id))
            if message.id and (message.fuzzy or not set(PLACES.findall(translated(message))) <= places):
                wrong.append(f"{area}: {message.id}")
    assert wrong == []


def test_places_are_not_forgotten() -> None:
    wrong = [
        f"{area}: {message.id}"
        for area, catalogue in catalogues().items()
        for message in catalogue
        if isinstance(message.id, str) and set(PLACES.findall(message.id)) - set(PLACES.findall(translated(message)))
    ]
    assert wrong == []


def test_two_areas_never_differ_about_one_sentence() -> None:
    said: dict[str, str] = {}
    differing = []
    for area, catalogue in catalogues().items():
        for message in catalogue:
            if not message.id or area == QT:
                continue
            if said.setdefault(first(message.id), translated(message)) != translated(message):
                differing.append(f"{area}: {message.id}")
    assert differing == []


@pytest.mark.parametrize(("language", "word"), [("id", "Batal"), ("en", "Cancel"), ("xx", "Batal")])
def test_the_chosen_language_speaks(language: str, word: str) -> None:
    i18n.choose(language)
    try:
        assert i18n._("Cancel") == word
    finally:
        i18n.choose(i18n.INDONESIAN)
