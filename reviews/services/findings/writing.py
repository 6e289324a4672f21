"""Writing what came of a check: only who holds the lease may, so a result is written once."""

from django.db import transaction
from django.utils import timezone

from reviews.checks import Check, Result
from reviews.models import Finding
from reviews.services import news_events, queueing
from reviews.services.findings.rerunning import MOST_REOPENED, lock, requeue
from reviews.services.findings.setbacks import LONGEST_BUSY, Setback, back_off


@transaction.atomic
def finish(finding: Finding, token: str, check: Check, result: Result, values: dict) -> bool:
    """The result of a check that ran, and all that follows from it, in one transaction; whether it was written."""
    told = {"claim": finding.claim_id, "outcomes": {finding.outcome, result.outcome}, "same": result.same_claim}
    queueing.hold(**told)
    unaware = counterparts(finding, result) if check.is_mutual and finding.outcome == "" else []
    lock([finding.pk, *unaware])
    written = write(
        finding,
        token,
        state=Finding.State.DONE,
        check_version=check.version,
        error="",
        finished_at=end_of(finding),
        **values,
    )
    if written:
        requeue(Finding.objects.filter(pk__in=unaware))
        queueing.note(**told)
        news_events.gather(claim=finding.claim, same_event=result.same_event)
    return written


def set_back(finding: Finding, token: str, check: Check, setback: Setback) -> bool:
    """Queue the finding again for later, or have it failed where that would not help; whether it was written."""
    if is_final(finding, setback):
        return fail(finding, token, setback.reason)
    return write(
        finding,
        token,
        error=setback.reason if setback.counts else finding.error,
        state=Finding.State.QUEUED,
        attempts=finding.attempts if setback.counts else finding.attempts - 1,
        sent_at=None,
        due_at=timezone.now() + back_off(setback, finding.attempts, check.queue),
    )


def is_final(finding: Finding, setback: Setback) -> bool:
    if setback.counts:
        return finding.attempts >= setback.attempts
    return timezone.now() - finding.queued_at > LONGEST_BUSY


def fail(finding: Finding, token: str, reason: str) -> bool:
    return write(finding, token, state=Finding.State.FAILED, error=reason, finished_at=end_of(finding))


def end_of(finding: Finding):
    # Queued by another machine, whose clock may be ahead of ours.
    return max(timezone.now(), finding.queued_at)


def write(finding: Finding, token: str, **values) -> bool:
    """The fenced write: whether this token still held the finding."""
    values |= {"lease_token": "", "lease_until": None}
    held = Finding.objects.filter(pk=finding.pk, state=Finding.State.RUNNING, lease_token=token)
    return held.update(**values) == 1


def counterparts(finding: Finding, result: Result) -> list[int]:
    """Findings of the same check, on the claims that a first result names, which do not know this claim yet.

    Only a first result sends others back to the queue, so two findings never do it in turns. One that is running is
    taken from its worker, whose look at the store may be older than the new claim.
    """
    claims = [item.claim for item in result.evidence if item.claim][:MOST_REOPENED]
    others = Finding.objects.filter(claim__in=claims, check_slug=finding.check_slug)
    return [
        other.pk
        for other in others.exclude(pk=finding.pk).exclude(state=Finding.State.QUEUED)
        if all(item["claim"] != finding.claim_id for item in other.evidence)
    ]
