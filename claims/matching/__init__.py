"""Claim matching: the terms of a claim, the claims that share the rare ones, and how alike the best of them are.

A claim is found again, also in another language, by an index of terms in the ordinary database: first the claims that
share the most of what is rare in the one asked about, then a closer look at the best of them.
"""

from collections.abc import Collection
from functools import reduce

import numpy as np
from django.db.models import QuerySet

from claims.matching.folding import TERM_LENGTH, fold
from claims.matching.index import Index, Weights
from claims.matching.judgements import judgements_on
from claims.matching.likeness import RELATED, SAME, Likeness, Match, compare
from claims.matching.names import aliases
from claims.matching.reading import VERSION, Reading, read, terms, text_of
from claims.matching.sides import Side
from claims.matching.wording import why
from claims.models import Claim, ClaimPosting
from claims.splitting import languages

__all__ = [
    "CLAIMS", "POOL", "RELATED", "SAME", "TERM_LENGTH", "VERSION", "Index", "Likeness", "Match", "Reading", "Side", "compare", "fold",
    "holding", "read", "similar", "terms", "text_of", "why",
]  # fmt: skip

CLAIMS = Index(ClaimPosting, Claim)

# How many candidates get the closer look: with more, what is alike by chance comes up (of 10,000 and of a million claims,
# fewer right ones stood among the first five), and the closer look is what costs most.
POOL = 32
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
    judged: Claim | None = None,
) -> list[Match]:
    """Claims that say the same as `asked`, or speak of the same, the best first.

    `asked` is a claim, or a text in `language`; `among` narrows the claims that are looked at, `least` is the score from
    which one is worth telling. A person's word on `asked`, or on the claim `judged` where a text is of that, stands: what
    they rejected is left out, what they confirmed comes first.
    """
    aliases.refresh()
    itself = asked if isinstance(asked, Claim) else judged
    judgements = judgements_on(itself) if itself else {}
    confirmed = [pk for pk, judgement in judgements.items() if judgement.is_same]
    excluding = (judgements.keys() - confirmed) | ({itself.pk} if itself else set())
    side = Side.of_claim(asked) if isinstance(asked, Claim) else Side.of_text(asked, language)
    weights = CLAIMS.weigh(side.reading.terms)
    sides = Side.of_claims(candidates(weights, excluding, among, confirmed))
    likenesses = {pk: compare(side, other, weights) for pk, other in sides.items()}
    alike = [pk for pk, likeness in likenesses.items() if pk in confirmed or likeness.score >= least]
    alike.sort(key=lambda pk: (pk not in confirmed, -likenesses[pk].score, pk))
    claims = Claim.objects.select_related("article", "claimant", "figure").defer("article__text").in_bulk(alike[:most])
    return [Match(claims[pk], likenesses[pk], judgements.get(pk)) for pk in alike[:most] if pk in claims]


def holding(words: str) -> list[int]:
    """The ids of the claims that hold all of these words, in the forms in which matching reads them in any language that
    has a pack: without what says too little ("la"), and cut, so that what begins alike is found too."""
    aliases.refresh()
    readings = {terms(words, language) for language in (*languages(), "")}
    return reduce(np.union1d, [CLAIMS.holding(wanted) for wanted in readings]).tolist()


def candidates(
    weights: Weights, excluding: Collection[int], among: QuerySet[Claim] | None, confirmed: Collection[int] = ()
) -> list[int]:
    """The ids of the claims that share the most of the rare terms, as many as are worth a closer look, and of those
    `confirmed`."""
    depth = POOL if among is None else DEPTHS[-1]
    best = [pk for pk, _ in CLAIMS.nearest(weights, most=depth, excluding=excluding)]
    if among is not None:
        best = wanted(among, best)
    if confirmed:
        allowed = Claim.objects.all() if among is None else among
        best += [pk for pk in allowed.filter(pk__in=confirmed).values_list("pk", flat=True) if pk not in best]
    return best


def wanted(among: QuerySet[Claim], ranked: list[int]) -> list[int]:
    """The first of these ids that a query holds."""
    for depth in DEPTHS:
        held = set(among.filter(pk__in=ranked[:depth]).order_by().values_list("pk", flat=True))
        if len(held) >= POOL or depth >= len(ranked):
            break
    return [pk for pk in ranked if pk in held][:POOL]
