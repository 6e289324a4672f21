"""What matching reads in a text: its terms, which are folded words, numbers by value and names by alias."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from claims.models import Claim
from claims.splitting import languages
from claims.splitting.figures import numbers
from claims.splitting.figures.numbers import Number
from claims.splitting.languages import LanguagePack
from claims.splitting.packs import load
from claims.splitting.times import dates
from claims.splitting.words import Passage, Word

TERM_LENGTH, LONGEST_NUMBER = 5, 40
# Of a text so much is read: a claim is a sentence, whatever somebody may mark or search for.
LONGEST_TEXT = 4000


def fold(text: str) -> str:
    """`text` without case, accents and doubled white space: the form in which names and words are compared."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"\s+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


@dataclass(frozen=True)
class Reading:
    """What matching reads in a text: its terms, those of them that are numbers or names, its words in order, and
    whether it denies something."""

    terms: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    words: tuple[str, ...]
    is_negated: bool

    @cached_property
    def trigrams(self) -> Counter:
        line = f" {' '.join(self.words)} "
        return Counter(line[at : at + 3] for at in range(len(line) - 2))


class Term(NamedTuple):
    term: str
    kind: str  # "number", "date", "name" or "word"


# A worker that checks an article meets the same claims again and again.
@lru_cache(maxsize=1024)
def read(text: str, language: str) -> Reading:
    """The reading of a text. In a language without a pack, numbers in digits are known and no word is left out."""
    passage = Passage(text, 0, min(len(text), LONGEST_TEXT))
    pack = load(language) if language in languages() else None
    found = list(terms_in(passage, pack) if pack else plain_terms(passage))
    return Reading(
        terms=frozenset(term for term, _ in found),
        numbers=frozenset(term for term, kind in found if kind == "number"),
        names=frozenset(term for term, kind in found if kind == "name"),
        words=tuple(word for form in passage.forms for word in re.findall(r"\w+", fold(form))),
        is_negated=bool(pack) and any(form in pack.negations for form in passage.forms),
    )


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


def terms(text: str, language: str) -> frozenset[str]:
    """The terms of `text` that claims are matched by: folded words cut to their first five letters, numbers by value."""
    return read(text, language).terms
