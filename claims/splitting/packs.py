"""The language packs there are: each file or package in `languages/` is one."""

import importlib
import pkgutil
from functools import cache

from claims.splitting.languages import LanguagePack
from claims.splitting.languages import __name__ as PACKAGE
from claims.splitting.languages import __path__ as FOLDER


class UnsupportedLanguage(ValueError):
    """There is no pack for a language; the message names those there are."""


@cache
def languages() -> tuple[str, ...]:
    """The slugs of the packs that exist, in alphabetical order."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(FOLDER)))


@cache
def load(slug: str) -> LanguagePack:
    """The pack of a language. Raises UnsupportedLanguage."""
    if slug not in languages():
        raise UnsupportedLanguage(f'No language pack for "{slug}"; there are: {", ".join(languages())}.')
    return importlib.import_module(f"{PACKAGE}.{slug}").PACK
