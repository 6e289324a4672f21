"""Claim matching: the terms of a claim, and the claims that share the rare ones.

A claim is found again, also in another language, by rows of terms in the ordinary database: first the claims that
share the most of what is rare in the one asked about, then a closer look at the best of them.
"""

from django.db.models import QuerySet

from claims.matching.index import affordable, candidates, frequencies, rarity
from claims.matching.likeness import RELATED, SAME, Match, match
from claims.matching.reading import Reading, fold, read, terms, text_of
from claims.models import Claim, ClaimTerm

__all__ = ["RELATED", "SAME", "Match", "Reading", "fold", "read", "similar", "terms", "text_of"]


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
