"""Claim matching: the terms of a claim, and the claims that share the rare ones.

A claim is found again, also in another language, by rows of terms in the ordinary database: first the claims that
share the most of what is rare in the one asked about, then a closer look at the best of them.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import NamedTuple

from django.db.models import Case, Count, FloatField, Max, QuerySet, Sum, Value, When

from claims.figures import agree
from claims.models import Claim, ClaimTerm
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
# Rows of terms that one query may read, the rarest terms first: it bounds the time whatever the store holds.
MOST_ROWS = 40_000
# How often a term occurs is counted among the latest claims, so that counting is bounded too.
WINDOW = 50_000
POOL = 50
# A store with fewer claims is weighed as if it had so many: in a small one nothing would seem rare.
FEWEST = 10_000

# From the first on, two claims say the same thing unless something differs; from the second on, they are about the
# same. Of the best matches of posts to checked claims that scored as much, all and four in five were right.
SAME, RELATED = 0.45, 0.25

# What each reason for a likeness is worth at most; those that speak for it add up to 1. Fitted by softmax regression
# on posts and the claims that were checked for them, then rounded; those below zero were set by hand.
POINTS = {
    "terms_of_this": 0.2,
    "terms_of_that": 0.22,
    "rare_terms": 0.3,
    "letters": 0.2,
    "names": 0.08,
    "other_numbers": -0.08,
    "other_measure": -0.08,
    "denial": -0.05,
}
# The weight of shared terms from which there is no doubt that both speak of the same: some five rare words.
MUCH = 40.0


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


@dataclass(frozen=True)
class Match:
    """A claim that may say the same as another one. `score` is the sum of the points of its reasons, 1 at most;
    `shared` are the terms that both have, the rarest first."""

    claim: Claim
    score: float
    reasons: tuple[tuple[str, float], ...]
    shared: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        return self.score >= SAME and all(points > 0 for _, points in self.reasons)


def similar(
    asked: Claim | str, language: str = "", *, among: QuerySet[Claim] | None = None, most: int = 10
) -> list[Match]:
    """Claims that say the same as `asked`, or speak of the same, the best first.

    `asked` is a claim, or a text in `language`; `among` narrows the claims that are looked at.
    """
    of_claim = asked if isinstance(asked, Claim) else None
    reading = read(text_of(of_claim), of_claim.article.language) if of_claim else read(asked, language)
    rows = ClaimTerm.objects.exclude(claim=of_claim) if of_claim else ClaimTerm.objects.all()
    if among is not None:
        rows = rows.filter(claim__in=among.values("pk"))
    known, total = frequencies(reading.terms)
    weights = rarity(known, total)
    found = [
        match(reading, weights, claim, of_claim)
        for claim in candidates(rows, {term: weights[term] for term in affordable(known)})
    ]
    found.sort(key=lambda match: -match.score)
    return [match for match in found[:most] if match.score >= RELATED]


def frequencies(wanted: Iterable[str]) -> tuple[dict[str, int], int]:
    """In how many claims each term occurs, the rarest first, reckoned from the latest claims; and the number of all."""
    latest = Claim.objects.aggregate(latest=Max("id"))["latest"] or 0
    window = ClaimTerm.objects.filter(term__in=wanted, claim_id__gt=latest - WINDOW)
    counts = dict(window.order_by().values_list("term").annotate(Count("id")))
    scale = max(latest / WINDOW, 1)
    known = {term: round(counts.get(term, 0) * scale) for term in wanted}
    return dict(sorted(known.items(), key=lambda item: (item[1], item[0]))), latest


def rarity(known: dict[str, int], total: int) -> dict[str, float]:
    """How much each term says: its inverse document frequency."""
    total = max(total, FEWEST)
    return {term: math.log(1 + total / (count + 0.5)) for term, count in known.items()}


def affordable(known: dict[str, int]) -> list[str]:
    """The rarest terms, as many as can be looked up within the budget of rows; the rarest one always."""
    sums = accumulate(known.values())
    return [term for at, (term, rows) in enumerate(zip(known, sums, strict=True)) if rows <= MOST_ROWS or not at]


def candidates(rows: QuerySet[ClaimTerm], weights: dict[str, float]) -> list[Claim]:
    """The claims that share the most of the rare terms, as many as are worth a closer look."""
    cases = [When(term=term, then=Value(weight)) for term, weight in weights.items()]
    if not cases:
        return []
    weighed = rows.filter(term__in=weights).order_by().values("claim")
    weighed = weighed.annotate(weight=Sum(Case(*cases, output_field=FloatField()))).order_by("-weight", "-claim")
    ids = [row["claim"] for row in weighed[:POOL]]
    claims = Claim.objects.select_related("article", "claimant", "figure").defer("article__text")
    return list(claims.filter(pk__in=ids))


def match(reading: Reading, weights: dict[str, float], claim: Claim, asked: Claim | None = None) -> Match:
    """A closer look at one candidate: the points it gets for each reason."""
    other = read(text_of(claim), claim.article.language)
    shared = [term for term in weights if term in other.terms]
    weight = sum(weights[term] for term in shared)
    all_of_this = sum(weights.values()) or 1.0
    # What the other one says besides is taken to be as rare as what this one says, on average.
    all_of_that = weight + (len(other.terms) - len(shared)) * all_of_this / (len(weights) or 1)
    points = {
        "terms_of_this": POINTS["terms_of_this"] * weight / all_of_this,
        "terms_of_that": POINTS["terms_of_that"] * weight / (all_of_that or 1.0),
        "rare_terms": POINTS["rare_terms"] * min(weight / MUCH, 1.0),
        "letters": POINTS["letters"] * cosine(reading.trigrams, other.trigrams),
        "names": POINTS["names"] * len(reading.names & other.terms) / (len(reading.names) or 1),
        **differences(reading, other, asked, claim),
    }
    reasons = tuple((name, round(value, 3)) for name, value in points.items() if round(value, 3))
    return Match(claim, round(sum(value for _, value in reasons), 3), reasons, tuple(shared))


def differences(reading: Reading, other: Reading, asked: Claim | None, claim: Claim) -> dict[str, float]:
    """Points taken off where two claims that sound alike say different things."""
    ours, theirs = getattr(asked, "figure", None), getattr(claim, "figure", None)
    has_figures = ours is not None and theirs is not None
    is_same_kind = has_figures and (ours.measure, ours.unit) == (theirs.measure, theirs.unit)
    both = reading.numbers and other.numbers
    differ = {
        "other_numbers": not agree(ours, theirs) if is_same_kind else both and not reading.numbers & other.numbers,
        "other_measure": has_figures and not is_same_kind,
        "denial": reading.is_negated != other.is_negated,
    }
    return {name: POINTS[name] for name, differs in differ.items() if differs}


def cosine(one: Counter, other: Counter) -> float:
    product = sum(count * other[gram] for gram, count in one.items())
    norms = math.hypot(*one.values()) * math.hypot(*other.values())
    return product / norms if norms else 0.0
