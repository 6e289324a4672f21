"""Queueing findings once more. What they found before stays until the new result is there."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from claims.matching import similar
from claims.models import Claim
from reviews.checks import checks
from reviews.models import Finding

# Earlier findings that one new result, or one verdict, may send back to the queue.
MOST_REOPENED = 20


def lock(ids: Iterable[int]) -> None:
    # In one order everywhere: two workers whose findings name each other would else wait for each other.
    list(Finding.objects.select_for_update().filter(pk__in=ids).order_by("pk").values_list("pk"))


def requeue(
    findings: QuerySet[Finding],
    *,
    priority: int = Finding.Priority.NEW,
    sent_at: datetime | None = None,
    due_at: datetime | None = None,
) -> int:
    """Queue these findings, whatever their state, not before `due_at`; the number. Without `sent_at` they are left to
    the sweeper."""
    return findings.update(
        state=Finding.State.QUEUED,
        priority=priority,
        attempts=0,
        error="",
        lease_token="",
        lease_until=None,
        queued_at=timezone.now(),
        sent_at=sent_at,
        due_at=due_at,
        finished_at=None,
    )


@transaction.atomic
def reopen(*, claims: Collection[Claim | int], slugs: Collection[str], priority: int = Finding.Priority.NEW) -> int:
    """Queue the findings of these checks on these claims once more, running ones too, whose look at the store may be
    older than what is new; the number. Called in the transaction that writes what is new; the sweeper sends them."""
    ended = Finding.objects.filter(claim__in=claims, check_slug__in=slugs).exclude(state=Finding.State.QUEUED)
    ids = list(ended.values_list("pk", flat=True))
    lock(ids)
    return requeue(Finding.objects.filter(pk__in=ids), priority=priority)


def reopen_like(*, claim: Claim) -> int:
    """Queue what looks at verdicts once more on the claims like this one, whose verdict was published or changed; the
    number of findings."""
    slugs = [slug for slug, check in checks().items() if check.reads_verdicts]
    return reopen(claims=[match.claim.pk for match in similar(claim, most=MOST_REOPENED)], slugs=slugs)


@transaction.atomic
def run_again(*, finding: Finding) -> Finding:
    """Queue a finished or failed finding once more; one that is waiting or running is left alone."""
    ended = Finding.objects.filter(pk=finding.pk, state__in=[Finding.State.DONE, Finding.State.FAILED])
    requeue(ended, priority=Finding.Priority.LOOKED_AT, sent_at=timezone.now())
    finding.refresh_from_db()
    return finding
