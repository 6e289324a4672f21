"""Claim matching: the terms of a claim, and the claims that share the rare ones.

A claim is found again, also in another language, by rows of terms in the ordinary database: first the claims that
share the most of what is rare in the one asked about, then a closer look at the best of them.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Case, Count, FloatField, Max, QuerySet, Sum, Value, When

from claims.models import Claim, ClaimTerm

TERM_LENGTH, LONGEST_NUMBER = 5, 40
# Rows of terms that one query may read, the rarest terms first: it bounds the time whatever the store holds.
MOST_ROWS = 40_000
# How often a term occurs is counted among the latest claims, so that counting is bounded too.
WINDOW = 50_000
POOL = 50

# Above the first, two claims say the same thing; above the second, they are about the same thing.
SAME, RELATED = 0.55, 0.25


def fold(text: str) -> str:
    """`text` without case, accents and doubled white space: the form in which names and words are compared."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"\s+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


@dataclass(frozen=True)
class Reading:
    """What matching reads in a text: its terms, those of them that are numbers or names, and its words in order."""

    terms: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    words: tuple[str, ...]

    @cached_property
    def trigrams(self) -> Counter:
        line = f" {' '.join(self.words)} "
        return Counter(line[at : at + 3] for at in range(len(line) - 2))


def read(text: str, language: str) -> Reading:
    words = re.findall(r"\w+", text)
    folded = [fold(word) for word in words]
    numbers = frozenset(word[:LONGEST_NUMBER] for word in folded if word.isdecimal())
    kept = [(word, form) for word, form in zip(words, folded, strict=True) if len(form) > 2 or word.isupper()]
    names = frozenset(form[:TERM_LENGTH] for word, form in kept if word[0].isupper())
    terms = frozenset(form[:TERM_LENGTH] for _, form in kept) | numbers
    return Reading(terms, numbers, names, tuple(folded))


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
        return self.score >= SAME

    @property
    def points(self) -> dict[str, float]:
        return dict(self.reasons)


def similar(
    asked: Claim | str, language: str = "", *, among: QuerySet[Claim] | None = None, most: int = 10
) -> list[Match]:
    """Claims that say the same as `asked`, or speak of the same, the best first.

    `asked` is a claim, or a text in `language`; `among` narrows the claims that are looked at.
    """
    if isinstance(asked, Claim):
        reading = read(asked.statement, asked.article.language)
        rows = ClaimTerm.objects.exclude(claim=asked)
    else:
        reading = read(asked, language)
        rows = ClaimTerm.objects.all()
    if among is not None:
        rows = rows.filter(claim__in=among.values("pk"))
    weights = rarity(reading.terms)
    found = [match(reading, weights, claim) for claim in candidates(rows, weights)]
    found.sort(key=lambda match: -match.score)
    return [match for match in found[:most] if match.score >= RELATED]


def rarity(wanted: Iterable[str]) -> dict[str, float]:
    """How much each term says: its inverse document frequency among the latest claims, the rarest first."""
    latest = Claim.objects.aggregate(latest=Max("id"))["latest"] or 0
    window = ClaimTerm.objects.filter(term__in=wanted, claim_id__gt=latest - WINDOW)
    counts = dict(window.order_by().values_list("term").annotate(Count("id")))
    total = min(latest, WINDOW) + 1
    weights = {term: math.log(1 + total / (counts.get(term, 0) + 0.5)) for term in wanted}
    return dict(sorted(weights.items(), key=lambda item: (-item[1], item[0])))


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


def match(reading: Reading, weights: dict[str, float], claim: Claim) -> Match:
    other = read(claim.statement, claim.article.language)
    shared = [term for term in weights if term in other.terms]
    known = sum(weights.values()) or 1.0
    reasons = {
        "terms_of_this": 0.5 * sum(weights[term] for term in shared) / known,
        "terms_of_that": 0.3 * len(shared) / (len(other.terms) or 1),
        "letters": 0.2 * cosine(reading.trigrams, other.trigrams),
    }
    points = tuple((name, round(value, 3)) for name, value in reasons.items() if round(value, 3))
    return Match(claim, round(sum(value for _, value in points), 3), points, tuple(shared))


def cosine(one: Counter, other: Counter) -> float:
    product = sum(count * other[gram] for gram, count in one.items())
    norms = math.hypot(*one.values()) * math.hypot(*other.values())
    return product / norms if norms else 0.0
