"""What a name stands for and why, and whether two names meet: for people who wonder."""

from dataclasses import dataclass, replace

from claims.matching.names import Named, Names
from claims.matching.names.aliases import current
from claims.matching.names.places import countries_by_term
from claims.matching.reading import read
from claims.splitting import languages
from claims.splitting.packs import load
from claims.splitting.words import Passage

# The language of a text for which there is no pack.
OTHER = ""


@dataclass(frozen=True)
class Meaning:
    """How a name is read in texts of some languages ("" stands for those without a pack): the terms that it is compared
    by, and what it stands for where it is known as a whole."""

    name: str
    languages: tuple[str, ...]
    terms: frozenset[str]
    named: Named | None


def meanings(name: str) -> list[Meaning]:
    """What a name stands for, each meaning once; known ones first. A name that begins without a capital is read as if
    it had one, as in a text."""
    name = name[:1].upper() + name[1:]
    found: dict[tuple, list[str]] = {}
    for language in (*languages(), OTHER):
        named, terms = whole(name, language), read(name, language).terms
        if terms:
            found.setdefault((terms, named), []).append(language)
    every = [Meaning(name, tuple(codes), terms, named) for (terms, named), codes in found.items()]
    return sorted(every, key=lambda meaning: meaning.named is None)


def whole(name: str, language: str) -> Named | None:
    """What all words of a name together stand for in texts of a language."""
    passage = Passage(name, 0, len(name))
    if not passage.words:
        return None
    named = Names(passage, load(language) if language else None, current()).at(0)
    # The mark at the end of "EE.UU." is no word of it.
    rest = passage.words[named.words :] if named else passage.words
    if named is None or not all(word.is_mark for word in rest):
        return None
    if named.kind != "pack":
        return named
    return replace(named, stands_for=countries_by_term().get(named.terms[0], named.stands_for))


def meeting(one: str, other: str) -> tuple[Meaning, Meaning] | None:
    """How two names meet: a meaning of each that are read as the same, or of which one is a part of the other, as
    "Obrador" is of "López Obrador"; None where they don't meet in any language."""
    for test in (frozenset.__eq__, is_part):
        for ours in meanings(one):
            for theirs in meanings(other):
                if test(ours.terms, theirs.terms):
                    return ours, theirs
    return None


def is_part(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one
