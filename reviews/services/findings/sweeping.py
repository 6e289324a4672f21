"""Sending again what was lost, and giving up what no worker survives."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_noop

from reviews.checks import checks
from reviews.models import Finding, Heartbeat
from reviews.services.findings.queueing import BATCH
from reviews.services.findings.taking import MAX_ATTEMPTS

# What was sent and not taken meanwhile may have been lost with the broker, or waits there behind others.
RESEND_AFTER = timedelta(seconds=20)
# After so long it is sent again whatever the broker holds.
RESEND_ALWAYS_AFTER = timedelta(minutes=5)


@transaction.atomic
def lost_findings(
    *, most: int, queue: str | None = None, in_broker: int = 0, now: datetime | None = None
) -> list[int]:
    """Findings to be sent again, at most `most`, of the checks of one queue or of all: queued and due, and not sent; sent
    and lost; or running past their lease. Those out of attempts become failed instead. What is returned counts as sent,
    so that two sweepers do not send the same.

    As many are taken for lost as were sent beyond the `in_broker` messages that wait there. If all that waits long
    were sent again, a backlog would double every time, and what is new would wait behind the copies.
    """
    now = now or timezone.now()
    give_up(now)
    ids: list[int] = []
    findings = of_queue(queue)
    for lost in kinds_of_lost(findings, now):
        ids += unlocked(lost, most - len(ids))
    ids += lost_in_broker(findings, now, in_broker, most - len(ids))
    for first in range(0, len(ids), BATCH):
        Finding.objects.filter(pk__in=ids[first : first + BATCH]).update(sent_at=now)
    return ids


def kinds_of_lost(findings: QuerySet[Finding], now: datetime) -> Iterator[QuerySet[Finding]]:
    """Each kind in the order of an index of its own, so that a million that wait cost what a thousand do."""
    queued, running = Finding.State.QUEUED, Finding.State.RUNNING
    resent = Q(sent_at=None) | Q(sent_at__lt=now - RESEND_AFTER)
    yield findings.filter(resent, state=running, lease_until__lt=now).order_by("lease_until")
    yield findings.filter(state=queued, sent_at=None, due_at__lte=now).order_by("due_at")
    yield findings.filter(state=queued, sent_at=None, due_at=None).order_by("priority", "pk")


def lost_in_broker(findings: QuerySet[Finding], now: datetime, in_broker: int, most: int) -> list[int]:
    """Of what was sent and not taken: as many as the broker does not hold, those first whose turn has come first, and
    those that were sent very long ago."""
    sent = findings.filter(state=Finding.State.QUEUED, sent_at__isnull=False)
    missing = min(max(sent.count() - in_broker, 0), most)
    late, very_late = (sent.filter(sent_at__lt=now - wait) for wait in (RESEND_AFTER, RESEND_ALWAYS_AFTER))
    ids = unlocked(late.order_by("priority", "sent_at"), missing)
    return list(dict.fromkeys([*ids, *unlocked(very_late.order_by("priority", "sent_at"), most)]))[:most]


def unlocked(findings: QuerySet[Finding], most: int) -> list[int]:
    return list(findings.select_for_update(skip_locked=True).values_list("pk", flat=True)[:most])


def of_queue(queue: str | None) -> QuerySet[Finding]:
    """The findings whose messages go to this queue; a check that is no longer installed has the first, as it has for
    `run`, which then says so."""
    network = [slug for slug, check in checks().items() if check.queue == "network"]
    if queue is None or (queue == "checks" and not network):
        return Finding.objects.all()
    named = Finding.objects.filter(check_slug__in=network)
    return named if queue == "network" else Finding.objects.exclude(check_slug__in=network)


def give_up(now: datetime) -> int:
    """Have those fail whose worker was lost at their last attempt; the number."""
    lost = Finding.objects.filter(state=Finding.State.RUNNING, lease_until__lt=now, attempts__gte=MAX_ATTEMPTS)
    free = list(lost.select_for_update(skip_locked=True).values_list("pk", flat=True))
    return Finding.objects.filter(pk__in=free).update(
        state=Finding.State.FAILED,
        lease_token="",
        lease_until=None,
        finished_at=now,
        error=gettext_noop("The worker was lost, or was stopped for taking too long, each time this check ran."),
    )


def beat() -> None:
    """Write down that the sweeper came round: it does where beat, the broker and a worker are alive."""
    Heartbeat.objects.update_or_create(name="sweeper", defaults={"at": timezone.now()})
