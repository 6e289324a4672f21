"""What matching reads in a text: its terms, which are folded words, numbers by value and names by alias."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from claims.models import Claim
from claims.splitting import languages
from claims.splitting.figures import numbers
from claims.splitting.figures.numbers import Number
from claims.splitting.languages import LanguagePack
from claims.splitting.packs import load
from claims.splitting.times import dates
from claims.splitting.words import Passage, Word

# To be raised whenever a text is read differently than before: what was stored of older readings is then read again.
VERSION = 1

TERM_LENGTH, LONGEST_NUMBER = 5, 40
# Of a text so much is read: a claim is a sentence, whatever somebody may mark or search for.
LONGEST_TEXT = 4000

# What a term's kind is written as in a stored reading, and a denial.
MARKS = {"word": "", "name": "@", "number": "#", "date": "~"}
KINDS = {mark: kind for kind, mark in MARKS.items() if mark}
DENIAL = "!"


def fold(text: str) -> str:
    """`text` without case, accents and doubled white space: the form in which names and words are compared."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"\s+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


class Term(NamedTuple):
    term: str
    kind: str  # "number", "date", "name" or "word"


@dataclass(frozen=True)
class Reading:
    """What matching reads in a text: its terms in order, each with its kind, and whether it denies something.

    `str(reading)` is a line that `Reading.of_line` reads again: it is stored with what was read.
    """

    found: tuple[Term, ...]
    is_negated: bool = False

    @classmethod
    def of_line(cls, line: str) -> "Reading":
        words = line.split()
        is_negated = bool(words) and words[-1] == DENIAL
        terms = (Term(word[1:], KINDS[word[0]]) if word[0] in KINDS else Term(word, "word") for word in words)
        return cls(tuple(terms)[: len(words) - is_negated], is_negated)

    def __str__(self):
        words = [f"{MARKS[kind]}{'_'.join(term.split())}" for term, kind in self.found]
        return " ".join([*words, DENIAL] if self.is_negated else words)

    @cached_property
    def terms(self) -> frozenset[str]:
        return frozenset([term for term, _ in self.found])

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset([term for term, kind in self.found if kind == "number"])

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset([term for term, kind in self.found if kind == "name"])

    @cached_property
    def bigrams(self) -> frozenset[tuple[str, str]]:
        return frozenset(pairwise([term for term, _ in self.found]))

    @cached_property
    def trigrams(self) -> frozenset[tuple[str, str, str]]:
        line = f" {' '.join([term for term, _ in self.found])} "
        return frozenset(zip(line, line[1:], line[2:], strict=False))


# A worker that checks an article meets the same claims again and again.
@lru_cache(maxsize=1024)
def read(text: str, language: str) -> Reading:
    """The reading of a text. In a language without a pack, numbers in digits are known and no word is left out."""
    passage = Passage(text, 0, min(len(text), LONGEST_TEXT))
    pack = load(language) if language in languages() else None
    found = tuple(terms_in(passage, pack) if pack else plain_terms(passage))
    return Reading(found, is_negated=bool(pack) and any(form in pack.negations for form in passage.forms))


def terms_in(passage: Passage, pack: LanguagePack) -> Iterator[Term]:
    """The terms of a passage in order: numbers by value, names and common words as all packs write them."""
    counted = {number.first: number for number in numbers.find(passage, pack) if not number.is_article}
    dated = dates.worded(dates.find(passage, pack))
    at = 0
    while at < len(passage.words):
        alias = pack.aliases.match(passage.forms, at)
        if at in counted:
            yield from (Term(value, "date" if at in dated else "number") for value in values(counted[at]))
            at = counted[at].last
        elif alias:
            yield Term(alias[1][:TERM_LENGTH], "name" if passage.words[at].is_capitalised else "word")
            at += alias[0]
        else:
            yield from terms_of(passage.words[at], pack.stop_words, at == 0)
            at += 1


def plain_terms(passage: Passage) -> Iterator[Term]:
    for at, word in enumerate(passage.words):
        if word.form.isdecimal():
            yield Term(word.form[:LONGEST_NUMBER], "number")
        else:
            yield from terms_of(word, frozenset(), at == 0)


def values(number: Number) -> Iterator[str]:
    for value in (number.value, number.value_max):
        if value is not None:
            yield f"{value.normalize():f}"[:LONGEST_NUMBER]


def terms_of(word: Word, stop_words: frozenset[str], is_first: bool) -> Iterator[Term]:
    is_initialism = word.text.isupper() and 1 < len(word.text) <= TERM_LENGTH
    if word.form in stop_words and not is_initialism:
        return
    # The first word of a sentence has its capital from there.
    is_name = is_initialism or (word.is_capitalised and not is_first)
    for part in re.findall(r"\w+", fold(word.form)):
        if len(part) > 2 or is_initialism:
            yield Term(part[:TERM_LENGTH], "name" if is_name else "word")


def text_of(claim: Claim) -> str:
    """What a claim is matched by: its statement, and the place it speaks of where the statement does not say it."""
    return claim.statement if claim.place in claim.statement else f"{claim.statement} ({claim.place})"


def reading_of(claim: Claim) -> Reading:
    """The reading of a claim: the stored one, or a new one where that is of an older version."""
    if claim.reading_version == VERSION:
        return Reading.of_line(claim.reading)
    return read(text_of(claim), claim.article.language)


def terms(text: str, language: str) -> frozenset[str]:
    """The terms of `text` that claims are matched by: folded words cut to their first five letters, numbers by value."""
    return read(text, language).terms
