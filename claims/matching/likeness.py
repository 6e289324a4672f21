"""A closer look at two claims: the points that each reason for their being the same gives, and what agrees and differs."""

import math
from dataclasses import dataclass
from functools import cached_property

from claims.figures import agree
from claims.matching.index import Weights
from claims.matching.sides import Side
from claims.models import Claim, MatchJudgement

# From the first on, two claims say the same thing unless something differs; from the second on, they are about the
# same. Of 1,000 posts, the best match that scored as much was the right one for 99 in 100 and for 9 in 10, among 10,000
# checked claims and among a million sentences. Where the right one is not in the store, another scores as much for 1 in
# 100, and for 13 and 28 in 100.
SAME, RELATED = 0.4, 0.3

# What each reason for a likeness is worth at most; those that speak for it add up to 1. Those of the words were fitted
# by softmax regression on posts and the claims that were checked for them, then rounded; the others were set by hand.
POINTS = {
    "terms_of_this": 0.14,
    "terms_of_that": 0.14,
    "rare_terms": 0.25,
    "rarest_term": 0.15,
    "order": 0.11,
    "names": 0.06,
    "same_figure": 0.06,
    "same_claimant": 0.04,
    "same_place": 0.03,
    "same_time": 0.02,
    "other_numbers": -0.08,
    "other_measure": -0.08,
    "other_place": -0.05,
    "other_time": -0.05,
    "denial": -0.02,
    "other_claimant": -0.02,
    "other_kind": -0.01,
}
# The reasons that the words alone give.
OF_WORDS = {"terms_of_this", "terms_of_that", "rare_terms", "rarest_term", "order", "names"}
# What two versions of one claim may differ in.
HARMLESS = {"other_claimant", "other_kind"}
# Numbers that stand in two texts may count different things: they cost this much of what two figures of one measure
# cost that cannot both be right.
IN_TEXT = 0.25
# From this many shared terms on that stand nowhere else, more say no more.
MUCH = 6


@dataclass(frozen=True)
class Likeness:
    """How two sides go together: `reasons`, (name, points) each, add up to `score`, 1 at most."""

    this: Side
    that: Side
    weights: Weights
    reasons: tuple[tuple[str, float], ...]

    @cached_property
    def score(self) -> float:
        return round(sum(points for _, points in self.reasons), 3)

    @property
    def of_words(self) -> float:
        """How alike the words are, whatever else speaks for or against it."""
        return round(sum(points for name, points in self.reasons if name in OF_WORDS), 3)

    @property
    def is_same(self) -> bool:
        return self.score >= SAME and all(points > 0 or name in HARMLESS for name, points in self.reasons)

    @cached_property
    def shared(self) -> tuple[str, ...]:
        """The terms that both have, the rarest first."""
        return tuple(term for term in self.weights.of if term in self.that.reading.terms)

    @property
    def shared_numbers(self) -> tuple[str, ...]:
        return tuple(term for term in self.shared if term in self.this.reading.numbers)

    @property
    def shared_names(self) -> tuple[str, ...]:
        return tuple(term for term in self.shared if term in self.this.reading.names | self.that.reading.names)

    @property
    def numbers_only_here(self) -> tuple[str, ...]:
        return tuple(sorted(self.this.reading.numbers - self.that.reading.terms))

    @property
    def numbers_only_there(self) -> tuple[str, ...]:
        return tuple(sorted(self.that.reading.numbers - self.this.reading.terms))

    @property
    def differences(self) -> tuple[str, ...]:
        """The names of the reasons that speak against both being the same."""
        return tuple(name for name, points in self.reasons if points < 0)


@dataclass(frozen=True)
class Match:
    """A claim that may say the same as another one, and why. Where a person has confirmed that it does, `judgement` is
    their word, and stands above the machine's."""

    claim: Claim
    likeness: Likeness
    judgement: MatchJudgement | None = None

    @property
    def score(self) -> float:
        return self.likeness.score

    @property
    def reasons(self) -> tuple[tuple[str, float], ...]:
        return self.likeness.reasons

    @property
    def is_same(self) -> bool:
        return self.is_confirmed or self.likeness.is_same

    @property
    def is_confirmed(self) -> bool:
        return self.judgement is not None

    @property
    def shared(self) -> tuple[str, ...]:
        return self.likeness.shared


def compare(this: Side, that: Side, weights: Weights) -> Likeness:
    """A closer look at two sides; `weights` are those of the terms of `this`."""
    shares = shares_of(this, that, weights) | differences(this, that)
    reasons = ((name, round(POINTS[name] * share, 3)) for name, share in shares.items() if share)
    return Likeness(this, that, weights, tuple((name, points) for name, points in reasons if points))


def shares_of(this: Side, that: Side, weights: Weights) -> dict[str, float]:
    """How much of the points of each reason for a likeness is due, from 0 to 1."""
    ours, theirs = this.reading, that.reading
    both = [weights.of[term] for term in ours.terms & theirs.terms]
    weight, all_of_this = sum(both), sum(weights.of.values())
    # What the other one says besides is taken to be as rare as what this one says, on average.
    all_of_that = weight + (len(theirs.terms) - len(both)) * all_of_this / (len(weights.of) or 1)
    return {
        "terms_of_this": weight / (all_of_this or 1.0),
        "terms_of_that": weight / (all_of_that or 1.0),
        "rare_terms": min(weight / (MUCH * weights.of_unheard), 1.0),
        "rarest_term": max(both, default=0.0) / weights.of_unheard,
        "order": overlap(ours.bigrams, theirs.bigrams),
        "names": len(theirs.names & ours.terms) / (len(theirs.names) or 1),
        "same_figure": this.counts_like(that) is True and agree(this.figure, that.figure),
        "same_claimant": this.has_claimant_of(that) is True,
        "same_place": this.shares_place_with(that) is True,
        "same_time": this.is_at_time_of(that) is True,
    }


def overlap(one: frozenset, other: frozenset) -> float:
    """The cosine of two sets."""
    return len(one & other) / math.sqrt(len(one) * len(other)) if one and other else 0.0


def differences(this: Side, that: Side) -> dict[str, float]:
    """What two sides that sound alike say differently, and how much of the points off that costs."""
    ours, theirs = this.reading, that.reading
    counts_like = this.counts_like(that)
    if counts_like:
        other_numbers = 0.0 if agree(this.figure, that.figure) else 1.0
    else:
        is_other = ours.numbers and theirs.numbers and not ours.numbers & theirs.numbers
        other_numbers = IN_TEXT if is_other else 0.0
    return {
        "other_numbers": other_numbers,
        "other_measure": counts_like is False,
        "other_place": this.shares_place_with(that) is False,
        "other_time": this.is_at_time_of(that) is False,
        "denial": ours.is_negated != theirs.is_negated,
        "other_claimant": this.has_claimant_of(that) is False,
        "other_kind": bool(this.kind and that.kind) and this.kind != that.kind,
    }
