"""Every known error has sentences of its own, in both languages."""

import pkgutil
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from importlib import import_module

import pytest

import kencana_meet.domain
import kencana_meet.services
from kencana_meet import i18n
from kencana_meet.domain.errors import CallError, InputError, KnownError, PlaceError
from kencana_meet.view_models import told_all
from kencana_meet.view_models.told import sentences, told

FAMILIES = {CallError, InputError, PlaceError}
VALUES: dict[str, object] = {"int": 3, "str": "x", "tuple[str, ...]": ("a", "b"), "str | None": None}


def errors(root: type[KnownError] = KnownError) -> Iterator[type[KnownError]]:
    for kind in root.__subclasses__():
        if kind not in FAMILIES and kind.__module__.startswith("kencana_meet"):
            yield kind
        yield from errors(kind)


def all_errors() -> list[type[KnownError]]:
    for room in (kencana_meet.domain, kencana_meet.services):
        for module in pkgutil.iter_modules(room.__path__, f"{room.__name__}."):
            import_module(module.name)
    return sorted(set(errors()), key=lambda kind: kind.__name__)


def example(kind: type[KnownError]) -> KnownError:
    values = (
        [VALUES.get(str(getattr(one.type, "__name__", one.type)), "x") for one in fields(kind)]
        if is_dataclass(kind)
        else []
    )
    return kind(*values)


@pytest.fixture(params=i18n.LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    i18n.choose(request.param)
    yield request.param
    i18n.choose(i18n.INDONESIAN)


@pytest.mark.parametrize("kind", all_errors(), ids=lambda kind: kind.__name__)
def test_each_error_is_told_in_its_own_words(kind: type[KnownError], language: str) -> None:
    assert told_all
    assert sentences.dispatch(kind) is not sentences.dispatch(KnownError), "no sentences are registered for it"
    words = told(example(kind))
    assert words.happened
    assert "{" not in words.line
    assert kind.__name__ in words.details


def test_the_two_languages_differ() -> None:
    lines = {}
    for language in i18n.LANGUAGES:
        i18n.choose(language)
        lines[language] = [told(example(kind)).line for kind in all_errors()]
    i18n.choose(i18n.INDONESIAN)
    assert all(one != other for one, other in zip(*lines.values(), strict=True))
