"""The newsroom's own names, as this thread last saw them in the database.

Whoever begins a piece of work (a search for matches, the writing of terms) calls `refresh`, one small query; what is read
until the next one is read by the same table. So no worker goes on with names that have been changed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from threading import local

from django.db import connection

from claims.matching.folding import TERM_LENGTH
from claims.matching.names.gazetteer import Place, folded_forms, spellings
from claims.matching.names.places import Table, places
from claims.models import Alias
from claims.splitting import languages
from claims.splitting.packs import load
from claims.splitting.words import read

held = local()


@dataclass(frozen=True)
class Meant:
    """`name` stands for `stands_for`, which is read as `terms`."""

    name: str
    stands_for: str
    terms: tuple[str, ...]

    def fits(self, written: str) -> bool:
        """Whether it is meant by what is `written` so: a name with a capital wants one, initials want them all."""
        if self.name.isupper() and len(self.name) <= TERM_LENGTH:
            return written.isupper()
        return written[:1].isupper() or self.name == self.name.casefold()


@dataclass(frozen=True, eq=False)
class Aliases:
    """The whole table at one moment; `version` tells it from the table at another."""

    version: tuple = ()
    table: Table = field(default_factory=lambda: Table({}))


NONE = Aliases()


def current() -> Aliases:
    return getattr(held, "aliases", NONE)


def refresh() -> Aliases:
    """The table as the database has it now, for all that this thread reads from now on."""
    version = state()
    if version != current().version:
        held.aliases = Aliases(version, table_of(dict(Alias.objects.values_list("name", "stands_for"))))
    return current()


def state() -> tuple:
    """What differs when the table does. In SQL, since it is asked with every search: Django's query costs more to put
    together than to run."""
    with connection.cursor() as cursor:
        cursor.execute(f"select max(changed_at), max(id), count(id) from {Alias._meta.db_table}")
        return cursor.fetchone()


def table_of(pairs: Mapping[str, str]) -> Table:
    names: dict[str, Meant] = {}
    targets = {spelling: target for name, target in pairs.items() for spelling in spellings(name)}
    for name, target in pairs.items():
        alias = Meant(name, target, terms_of_name(last_of(target, targets)))
        names |= dict.fromkeys(spellings(name), alias)
    return Table(names)


def last_of(name: str, targets: Mapping[str, str]) -> str:
    """What a name stands for in the end, where what it stands for is an alias itself."""
    seen = set()
    while (folded := " ".join(folded_forms(name))) in targets and folded not in seen:
        seen.add(folded)
        name = targets[folded]
    return name


def terms_of_name(name: str) -> tuple[str, ...]:
    """The terms that a name is read as, in whatever language: those of a place, of a name that a pack knows, or of its
    words."""
    if place := place_named(name):
        return (place.term,)
    plain = [word.form for word in read(name) if not word.is_mark]
    for pack in map(load, languages()):
        found = pack.aliases.match(plain, 0)
        if found and found[0] == len(plain):
            return (term_of(found[1]),)
    return tuple(form[:TERM_LENGTH] for form in folded_forms(name) if len(form) > 1)


@cache
def term_of(value: str) -> str:
    """The term that a pack's alias stands for: that of a place ("austriaco", "austria"), or the word cut as all are."""
    place = place_named(value)
    return place.term if place else value[:TERM_LENGTH]


def place_named(name: str) -> Place | None:
    forms = folded_forms(name)
    found = places().match(forms, 0) if forms else None
    return found[1] if found and found[0] == len(forms) else None
