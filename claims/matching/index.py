"""The rows of terms: how rare each term is, and the claims that share the most of the rare ones."""

import math
from collections.abc import Iterable
from itertools import accumulate

from django.db.models import Case, Count, FloatField, Max, QuerySet, Sum, Value, When

from claims.models import Claim, ClaimTerm

# Rows of terms that one query may read, the rarest terms first: it bounds the time whatever the store holds.
MOST_ROWS = 40_000
# How often a term occurs is counted among the latest claims, so that counting is bounded too.
WINDOW = 50_000
POOL = 50
# A store with fewer claims is weighed as if it had so many: in a small one nothing would seem rare.
FEWEST = 10_000


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
