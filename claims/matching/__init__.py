"""Claim matching: the terms of a claim, the claims that share the rare ones, and how alike the best of them are.

A claim is found again, also in another language, by an index of terms in the ordinary database: first the claims that
share the most of what is rare in the one asked about, then a closer look at the best of them.
"""

from collections.abc import Collection

from django.db.models import QuerySet

from claims.matching.index import Index, Weights
from claims.matching.likeness import RELATED, SAME, Likeness, Match, compare
from claims.matching.reading import VERSION, Reading, fold, read, terms, text_of
from claims.matching.sides import Side
from claims.models import Claim, ClaimPosting

__all__ = [
    "CLAIMS", "RELATED", "SAME", "VERSION", "Index", "Likeness", "Match", "Reading", "Side", "compare", "fold", "read",
    "similar", "terms", "text_of",
]  # fmt: skip

CLAIMS = Index(ClaimPosting, Claim)

# How many candidates get the closer look.
POOL = 50
# How deep in the order of candidates those that a caller wants are looked for: in a few first, which are enough where
# it wants nearly all claims, then in so many.
DEPTHS = (4 * POOL, 5000)


def similar(
    asked: Claim | str,
    language: str = "",
    *,
    among: QuerySet[Claim] | None = None,
    most: int = 10,
    least: float = RELATED,
) -> list[Match]:
    """Claims that say the same as `asked`, or speak of the same, the best first.

    `asked` is a claim, or a text in `language`; `among` narrows the claims that are looked at, `least` is the score from
    which one is worth telling.
    """
    itself = {asked.pk} if isinstance(asked, Claim) else set()
    side = Side.of_claim(asked) if isinstance(asked, Claim) else Side.of_text(asked, language)
    weights = CLAIMS.weigh(side.reading.terms)
    sides = Side.of_claims(candidates(weights, itself, among))
    likenesses = [(pk, compare(side, other, weights)) for pk, other in sides.items()]
    alike = sorted(
        (pair for pair in likenesses if pair[1].score >= least), key=lambda pair: (-pair[1].score, -pair[0])
    )
    claims = Claim.objects.select_related("article", "claimant", "figure").defer("article__text")
    held = claims.in_bulk([pk for pk, _ in alike[:most]])
    return [Match(held[pk], likeness) for pk, likeness in alike[:most] if pk in held]


def candidates(weights: Weights, excluding: Collection[int], among: QuerySet[Claim] | None) -> list[int]:
    """The ids of the claims that share the most of the rare terms, as many as are worth a closer look."""
    depth = POOL if among is None else DEPTHS[-1]
    ranked = [pk for pk, _ in CLAIMS.nearest(weights, most=depth, excluding=excluding)]
    return ranked if among is None else wanted(among, ranked)


def wanted(among: QuerySet[Claim], ranked: list[int]) -> list[int]:
    """The first of these ids that a query holds."""
    for depth in DEPTHS:
        held = set(among.filter(pk__in=ranked[:depth]).order_by().values_list("pk", flat=True))
        if len(held) >= POOL or depth >= len(ranked):
            break
    return [pk for pk in ranked if pk in held][:POOL]
