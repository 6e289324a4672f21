"""A closer look at two claims: the points that each reason for their being the same gives."""

import math
from collections import Counter
from dataclasses import dataclass

from claims.figures import agree
from claims.matching.reading import Reading, read, text_of
from claims.models import Claim

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
