"""Events whose dates are known, and the words by which a sentence speaks of them.

A wording is found by its words in order: without accents, without words that say nothing ("de", "the"), and cut to five
letters, so that "invasión de Ucrania" is found in "la invasión rusa de Ucrania". A wording of one word ("Hiroshima") is
found only where it stands alone, not in "the Hiroshima museum".
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from claims.matching import TERM_LENGTH, fold
from claims.splitting.languages import LanguagePack

WORD = re.compile(r"\d+[-/][^\W_]+|[^\W_]+")
# How many words that count may stand between two words of a wording.
GAP = 3


class Token(NamedTuple):
    """A word of a text: how it is compared, and whether it says something."""

    key: str
    is_telling: bool


@dataclass(frozen=True)
class KnownEvent:
    """Something that happened between two days (the same one where the day is known), the wordings by which it is
    found, as keys in order, and the source of its date. `name` is one for all languages, or one for each."""

    name: str | dict[str, str]
    wordings: tuple[tuple[str, ...], ...]
    first: date
    last: date
    url: str
    title: str


def tokens(text: str, pack: LanguagePack) -> list[Token]:
    found = []
    for word in WORD.findall(text):
        folded = fold(word)
        is_letter = len(folded) == 1 and not folded.isdecimal()
        key = folded if folded[0].isdecimal() else folded[:TERM_LENGTH]
        found.append(Token(key, not is_letter and word.casefold() not in pack.stop_words))
    return found


def keys(wording: str, pack: LanguagePack) -> tuple[str, ...]:
    """What a wording is found by: () where it holds no word that says anything."""
    return tuple(token.key for token in tokens(wording, pack) if token.is_telling)


def spoken_of(text: str, pack: LanguagePack, events: Iterable[KnownEvent], lead: int) -> Sequence[KnownEvent]:
    """The events that a text begins with the words of, behind at most `lead` others: those with the longest wording.
    More than one: the text leaves open which is meant."""
    read = tokens(text, pack)
    sizes = [
        (max((len(w) for w in event.wordings if begins_with(read, w, lead)), default=0), event) for event in events
    ]
    longest = max((size for size, _ in sizes), default=0)
    return [event for size, event in sizes if size == longest] if longest else []


def begins_with(read: Sequence[Token], wording: tuple[str, ...], lead: int) -> bool:
    telling = [at for at, token in enumerate(read) if token.is_telling]
    if len(wording) == 1:
        return bool(telling) and read[telling[0]].key == wording[0] and stands_alone(read, telling[0])
    for start in range(min(lead + 1, len(telling))):
        if read[telling[start]].key == wording[0] and goes_on([read[at].key for at in telling[start:]], wording):
            return True
    return False


def stands_alone(read: Sequence[Token], at: int) -> bool:
    return at + 1 == len(read) or not read[at + 1].is_telling


def goes_on(found: Sequence[str], wording: tuple[str, ...]) -> bool:
    at = 0
    for key in wording[1:]:
        following = found[at + 1 : at + 2 + GAP]
        if key not in following:
            return False
        at += 1 + following.index(key)
    return True
