"""What the names of places are compared as, and which words are no names of places."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache

from claims.matching.folding import TERM_LENGTH, fold
from claims.splitting import languages
from claims.splitting.packs import load
from claims.splitting.words import Phrases, read

# The language in which a place is called when it is told, and whose pack may say what its names are cut down to.
REFERENCE = "en"
LONGEST_TERM = 40


@dataclass(frozen=True)
class Place:
    """A country or a city: its `name` in English, the `term` that stands for all its names, its `kind` ("country" or
    "city") and the package that knows it ("Unicode CLDR and ISO 3166", "GeoNames")."""

    name: str
    term: str
    kind: str
    source: str


@lru_cache(maxsize=1 << 14)
def folded_form(form: str) -> str:
    """A word as names are looked up by: without case and accents, and without the English 's."""
    return fold(form).removesuffix("'s")


def folded_forms(name: str) -> list[str]:
    return [folded_form(word.form) for word in read(name) if not word.is_mark]


def spellings(name: str) -> set[str]:
    """The forms that a name is looked up by: folded, with its hyphens and without."""
    return {" ".join(folded_forms(one)) for one in (name, name.replace("-", " "))} - {""}


def own_term(names: Iterable[str]) -> str | None:
    """What the reference pack's aliases make of one of `names`: the term by which all packs' demonyms meet it."""
    aliases = load(REFERENCE).aliases
    for name in names:
        forms = [word.form for word in read(name)]
        found = aliases.match(forms, 0)
        if found and found[0] == len(forms):
            return found[1][:TERM_LENGTH]
    return None


def joined(name: str) -> str:
    """A whole name as one term."""
    return "".join(part for form in folded_forms(name) for part in form if part.isalnum())[:LONGEST_TERM]


# Fields of a pack whose words may well name places, or are no whole words.
NOT_EVERYDAY = {"aliases", "demonyms", "people"}


def everyday_words() -> frozenset[str]:
    """Words that packs know as something else than a place: verbs, function words, given names, titles, nouns."""
    found: set[str] = set()
    for pack in map(load, languages()):
        for field in fields(pack):
            if field.name not in NOT_EVERYDAY and not field.name.endswith("_endings"):
                found |= {fold(word) for word in words_in(getattr(pack, field.name))}
    return frozenset(found)


def without_everyday(names: dict[str, Place], everyday: frozenset[str]) -> dict[str, Place]:
    """Those names, folded, that are no everyday words which would be taken for a place far away: "Reading" as it
    stands means what it always meant, but "Vine" is no Vienna."""
    return {name: place for name, place in names.items() if name not in everyday or name[:TERM_LENGTH] == place.term}


def words_in(values: object) -> Iterator[str]:
    """The words and phrases that a field of a pack holds, however deep."""
    if isinstance(values, str):
        yield values
    elif isinstance(values, Phrases):
        yield from (" ".join(phrase) for phrase in values)
    elif isinstance(values, Mapping | frozenset | tuple):
        for value in values:
            yield from words_in(value)
