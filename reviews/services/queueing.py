"""What the queue is sorted and narrowed down by, kept true on the reviews: what their claims are, what a check found to
differ, and how many articles say the same.

Reviews are locked before findings, as they are by whoever decides on one and has checks run again.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable

from django.db.models import Exists, OuterRef, QuerySet, Subquery

from claims.models import Claim
from reviews.models import Finding, Outcome, Repeat, Review

# A column of the review, and where its claim holds it.
COLUMNS = {
    "kind": "kind",
    "language": "article__language",
    "publisher": "article__publisher",
    "claimant": "claimant",
}


def columns_of(claim: Claim) -> dict:
    """The columns of a new review that repeat what its claim holds."""
    return {
        "kind": claim.kind,
        "language": claim.article.language,
        "publisher": claim.article.publisher,
        "claimant_id": claim.claimant_id,
    }


def follow(*, claims: Iterable[int] | QuerySet[Claim]) -> None:
    """Have the queue know these claims (their ids) as they are now. To be called by whoever changes a claim's kind or
    claimant, or the language or the publisher of its article, in the same transaction."""
    claim = Claim.objects.filter(pk=OuterRef("claim")).order_by()
    held = {column: Subquery(claim.values(source)[:1]) for column, source in COLUMNS.items()}
    Review.objects.filter(claim__in=claims).update(**held)


def lock_reviews(claims: Iterable[int]) -> None:
    locked = Review.objects.select_for_update(no_key=True).filter(claim__in=claims).order_by("pk")
    list(locked.values_list("pk"))


def hold(*, claim: int, outcomes: Collection[str], same: Collection[int] | None) -> None:
    """Lock the reviews that a result may change, before the findings are locked: it had and has these `outcomes`, and
    names the claims that say the `same`, where its check looks for them."""
    moved = told_of(claim).symmetric_difference(same) if same is not None else set()
    if moved or Outcome.CONTRADICTS in outcomes:
        lock_reviews({claim, *moved})


def note(*, claim: int, outcomes: Collection[str], same: Collection[int] | None) -> None:
    """Write on the reviews what a result, which was just written, says; called after `hold` with the same values."""
    if Outcome.CONTRADICTS in outcomes:
        differing = Finding.objects.filter(claim=claim, outcome=Outcome.CONTRADICTS)
        Review.objects.filter(claim=claim).update(is_contradicted=Exists(differing))
    if same is not None:
        note_repeats(claim, set(same))


def told_of(claim: int) -> set[int]:
    return set(Repeat.objects.filter(claim=claim).values_list("other", flat=True))


def note_repeats(claim: int, same: set[int]) -> None:
    """Keep which claims say the same as this one, and count again in how many articles each of them stands."""
    told = told_of(claim)
    if told == same:
        return
    Repeat.objects.filter(claim=claim, other__in=told - same).delete()
    Repeat.objects.bulk_create(Repeat(claim_id=claim, other_id=other) for other in sorted(same - told))
    count_articles({claim, *(told ^ same)})


def count_articles(claims: Collection[int]) -> None:
    """Two claims are one where either's look found the other: what comes later is found by the later one alone."""
    found = defaultdict(set)
    for this, that in (("claim", "other"), ("other", "claim")):
        repeats = Repeat.objects.filter(**{f"{this}__in": claims})
        for pk, article in repeats.values_list(this, f"{that}__article"):
            found[pk].add(article)
    by_number = defaultdict(list)
    for pk, article in Claim.objects.filter(pk__in=claims).order_by().values_list("pk", "article"):
        by_number[len(found[pk] | {article})].append(pk)
    for number, pks in by_number.items():
        Review.objects.filter(claim__in=pks).exclude(articles=number).update(articles=number)
