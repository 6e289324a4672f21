"""What matching reads in a text: its terms, which are folded words, numbers by value and names by alias."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from claims.matching.folding import TERM_LENGTH, fold
from claims.matching.names import Named, Names
from claims.matching.names.aliases import Aliases, current
from claims.models import Claim
from claims.splitting import languages
from claims.splitting.figures import numbers
from claims.splitting.figures.numbers import Number
from claims.splitting.languages import LanguagePack
from claims.splitting.packs import load
from claims.splitting.times import dates
from claims.splitting.words import Passage, Word

# To be raised whenever a text is read differently than before: what was stored of older readings is then read again.
VERSION = 2

LONGEST_NUMBER = 40
# Of a text so much is read: a claim is a sentence, whatever somebody may mark or search for.
LONGEST_TEXT = 4000

# Posts are full of addresses, which say nothing, and of words run together behind # or @.
_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+")
_TAG = re.compile(r"[#@]\w+")
_JOINT = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_")

# What a term's kind is written as in a reading, before the term, and a denial, at the end.
MARKS = {"word": "", "name": "@", "number": "#", "date": "~"}
DENIAL = "!"


class Term(NamedTuple):
    """A term holds no white space and begins with a letter or a digit."""

    term: str
    kind: str  # "number", "date", "name" or "word"


class Reading:
    """What matching reads in a text, as a line that is stored with it: "@mayor bosto #32 ~2025 !" has the terms of a
    name, a word, a number and a date in their order, and denies something.

    The parts are taken from the line at once, and by hand: fifty of them are compared in every query.
    """

    __slots__ = ("bigrams", "is_negated", "line", "names", "numbers", "terms")

    def __init__(self, line: str):
        words = line.split()
        order = [word.lstrip("@#~") for word in words]
        self.line = line
        self.is_negated = words[-1:] == [DENIAL]
        if self.is_negated:
            order.pop()
        self.terms = frozenset(order)
        self.bigrams = frozenset(pairwise(order))
        self.numbers = frozenset([word[1:] for word in words if word[0] == "#"])
        self.names = frozenset([word[1:] for word in words if word[0] == "@"])

    def __eq__(self, other):
        return isinstance(other, Reading) and self.line == other.line

    def __hash__(self):
        return hash(self.line)

    def __repr__(self):
        return f"Reading({self.line!r})"


def read(text: str, language: str) -> Reading:
    """The reading of a text. In a language without a pack, numbers in digits are known and no word is left out.

    The newsroom's aliases are those that this thread last refreshed (see `names.aliases`).
    """
    return reading_in(text, language, current())


# A worker that checks an article meets the same claims again and again.
@lru_cache(maxsize=1024)
def reading_in(text: str, language: str, aliases: Aliases) -> Reading:
    passage = Passage(in_words(text[:LONGEST_TEXT]), 0, LONGEST_TEXT)
    pack = load(language) if language in languages() else None
    names = Names(passage, pack, aliases)
    found = terms_in(passage, pack, names) if pack else plain_terms(passage, names)
    words = [f"{MARKS[kind]}{term}" for term, kind in found]
    if pack and any(form in pack.negations for form in passage.forms):
        words.append(DENIAL)
    return Reading(" ".join(words))


def in_words(text: str) -> str:
    """A text without its addresses, and with the words apart that a tag runs together: "#StopTheWar" is three."""
    text = _ADDRESS.sub(" ", text)
    return _TAG.sub(lambda tag: _JOINT.sub(" ", tag[0][1:]), text) if "#" in text or "@" in text else text


def terms_in(passage: Passage, pack: LanguagePack, names: Names) -> Iterator[Term]:
    """The terms of a passage in order: numbers by value, names and common words as all packs write them."""
    counted = {number.first: number for number in numbers.find(passage, pack) if not number.is_article}
    dated = dates.worded(dates.find(passage, pack))
    at = 0
    while at < len(passage.words):
        if at in counted:
            yield from (Term(value, "date" if at in dated else "number") for value in values(counted[at]))
            at = counted[at].last
        elif named := names.at(at):
            yield from terms_of_name(named, passage.words[at])
            at += named.words
        else:
            yield from terms_of(passage.words[at], pack.stop_words, at == 0)
            at += 1


def plain_terms(passage: Passage, names: Names) -> Iterator[Term]:
    at = 0
    while at < len(passage.words):
        named = names.at(at)
        word = passage.words[at]
        if named:
            yield from terms_of_name(named, word)
        elif word.form.isdecimal():
            yield Term(word.form[:LONGEST_NUMBER], "number")
        else:
            yield from terms_of(word, frozenset(), at == 0)
        at += named.words if named else 1


def terms_of_name(named: Named, first: Word) -> Iterator[Term]:
    """What a pack's alias stands for is a name where it is written as one: "los rusos", "la OMS"."""
    is_name = named.kind != "pack" or first.is_capitalised
    return (Term(term, "name" if is_name else "word") for term in named.terms)


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
