"""Language packs: what splitting knows of one language, as data. One file or package a language, each exports PACK."""

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache


class UnsupportedLanguage(ValueError):
    """There is no pack for a language; the message names those there are."""


@dataclass(frozen=True, kw_only=True, eq=False)
class LanguagePack:
    """The words and patterns of one language, all in lower case; the logic that uses them exists once.

    sentence_starters    words that begin a new sentence after an acronym ("in the U.S. The ...")
    abbreviations        words whose full stop ends no sentence, without the stop
    """

    slug: str
    sentence_starters: frozenset[str]
    abbreviations: frozenset[str]


@cache
def languages() -> tuple[str, ...]:
    """The slugs of the packs that exist, in alphabetical order."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


@cache
def load(slug: str) -> LanguagePack:
    """The pack of a language. Raises UnsupportedLanguage."""
    if slug not in languages():
        raise UnsupportedLanguage(f'No language pack for "{slug}"; there are: {", ".join(languages())}.')
    return importlib.import_module(f"{__name__}.{slug}").PACK
