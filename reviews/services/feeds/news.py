"""Fact-checks that were not there before reach yesterday's claims: the look-up is done again on those they may be
about."""

from django.db import transaction

from claims.matching import similar
from reviews.models import Finding, PublishedCheck
from reviews.models.review import OPEN
from reviews.services.findings import lock, requeue

CHECK_SLUG = "published_checks"
# Up to so many new ones are compared with the store one by one, each with the claims that are most like it.
MOST_COMPARED, MOST_LIKE_ONE = 200, 5
# Findings that one fetch may send back to the queue.
MOST_REOPENED = 500


def tell_claims(new: list[int]) -> int:
    """Queue the check once more on the open claims that new fact-checks may be about; the number of findings.

    When more come than can be compared one by one, as on the first fetch of a large feed, the latest open claims are
    looked up again instead. The sweeper sends them, after all that is new.
    """
    ended = Finding.objects.filter(check_slug=CHECK_SLUG, claim__review__status__in=OPEN)
    ended = ended.exclude(state=Finding.State.QUEUED).order_by("-claim_id")
    if len(new) <= MOST_COMPARED:
        ended = ended.filter(claim__in=claims_like(new))
    return reopen(list(ended.values_list("pk", flat=True)[:MOST_REOPENED]))


def claims_like(new: list[int]) -> set[int]:
    checks = PublishedCheck.objects.filter(pk__in=new)
    return {
        match.claim.pk
        for check in checks
        for match in similar(check.claim_reviewed, check.language, most=MOST_LIKE_ONE)
    }


@transaction.atomic
def reopen(ids: list[int]) -> int:
    lock(ids)
    return requeue(Finding.objects.filter(pk__in=ids), sent_at=None)
