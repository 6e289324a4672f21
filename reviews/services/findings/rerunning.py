"""Queueing findings once more. What they found before stays until the new result is there."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from claims.matching import similar
from claims.models import Claim
from reviews import audit
from reviews.checks import checks
from reviews.models import Finding
from reviews.services.findings.queueing import BATCH, FIRST

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
    ids = list(Finding.objects.filter(claim__in=claims, check_slug__in=slugs).values_list("pk", flat=True))
    # Those that wait too: a worker that took one before what is new is committed would not see it.
    lock(ids)
    return requeue(Finding.objects.filter(pk__in=ids).exclude(state=Finding.State.QUEUED), priority=priority)


def reopen_like(*, claim: Claim) -> int:
    """Queue what looks at verdicts once more on the claims like this one, whose verdict was published or changed; the
    number of findings."""
    slugs = [slug for slug, check in checks().items() if check.reads_verdicts]
    return reopen(claims=[match.claim.pk for match in similar(claim, most=MOST_REOPENED)], slugs=slugs)


def reopen_matching(*, claims: Sequence[int]) -> int:
    """Queue what compares claims once more on the first of these claims (their ids), because names or a person's word
    now join or part them; the number of findings."""
    slugs = [slug for slug, check in checks().items() if check.is_mutual or check.reads_verdicts]
    return reopen(claims=claims[:BATCH], slugs=slugs)


@dataclass
class Again:
    """How many findings were queued once more, and the ids of those to be sent at once."""

    number: int = 0
    ids: list[int] = field(default_factory=list)


def run_again(*, findings: QuerySet[Finding], subject, user=None, priority: int = Finding.Priority.BULK) -> Again:
    """Queue those of these findings that have ended, in batches, so that a million hold nobody up; what is waiting or
    running is left alone. Those that somebody waits for (any priority but the last) are sent at once, the first of
    them; the rest is left to the sweeper.

    `subject` says in the audit trail what was run again: a model instance or a string.
    """
    with transaction.atomic():
        audit.record(actor=user, verb="check.run_again", subject=subject)
    again = Again()
    for batch in in_batches(findings.filter(state__in=Finding.ENDED)):
        is_sent = priority < Finding.Priority.BULK and len(again.ids) < FIRST
        ids = queue_batch(batch, priority, timezone.now() if is_sent else None)
        again.number += len(ids)
        again.ids += ids if is_sent else []
    return again


@transaction.atomic
def queue_batch(batch: list[int], priority: int, sent_at: datetime | None) -> list[int]:
    ended = Finding.objects.filter(pk__in=batch, state__in=Finding.ENDED)
    ids = list(ended.select_for_update().order_by("pk").values_list("pk", flat=True))
    requeue(Finding.objects.filter(pk__in=ids), priority=priority, sent_at=sent_at)
    return ids


def in_batches(findings: QuerySet[Finding]) -> Iterator[list[int]]:
    """The ids, each once, however many become fit meanwhile."""
    last = 0
    while batch := list(findings.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]):
        yield batch
        last = batch[-1]
