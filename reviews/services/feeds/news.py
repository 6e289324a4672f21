"""Fact-checks that were not there before reach yesterday's claims: the look-up is done again on those they may be
about."""

from collections.abc import Iterable

from claims.matching import similar
from reviews.models import Finding, PublishedCheck, Review
from reviews.models.review import OPEN
from reviews.services.findings import reopen

CHECK_SLUG = "published_checks"
# Up to so many new ones are compared with the store one by one, each with the claims that are most like it.
MOST_COMPARED, MOST_LIKE_ONE = 200, 5
# Claims that one fetch may have looked up again.
MOST_REOPENED = 500


def tell_claims(new: list[int]) -> int:
    """Queue the check once more on the open claims that new fact-checks may be about; the number of findings.

    When more come than can be compared one by one, as on the first fetch of a large feed, the latest open claims are
    looked up again instead. It is done after all else that waits.
    """
    if not new:
        return 0
    reviews = Review.objects.filter(status__in=OPEN).order_by("-claim_id")
    if len(new) <= MOST_COMPARED:
        reviews = reviews.filter(claim__in=claims_like(PublishedCheck.objects.filter(pk__in=new)))
    claims = list(reviews.values_list("claim_id", flat=True)[:MOST_REOPENED])
    return reopen(claims=claims, slugs=[CHECK_SLUG], priority=Finding.Priority.BULK)


def claims_like(checks: Iterable[PublishedCheck]) -> set[int]:
    return {
        match.claim.pk
        for check in checks
        for match in similar(check.claim_reviewed, check.language, most=MOST_LIKE_ONE)
    }
