"""Background checks: rows first, the broker only carries them. Taken and written once, whatever is delivered twice."""

import logging
import secrets
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from claims.models import Article
from reviews.checks import Check, checks
from reviews.models import Finding

logger = logging.getLogger(__name__)

# A check costs milliseconds; one that has not ended within its lease has lost its worker.
LEASE = timedelta(seconds=60)
RESEND_AFTER = timedelta(seconds=30)
MAX_ATTEMPTS = 4
BATCH = 500
SWEEP = 2000


def queue_findings(*, article: Article) -> list[int]:
    """Write the rows of all checks that apply to the article's claims and have none yet; their ids.

    Called in the transaction that writes the claims: what is to be done is never only in the broker's memory.
    """
    now = timezone.now()
    claims = article.claims.filter(findings=None).select_related("article", "claimant", "figure")
    rows = [
        Finding(claim=claim, check_slug=slug, check_version=check.version, sent_at=now)
        for claim in claims
        for slug, check in checks().items()
        if check.applies(claim)
    ]
    return [finding.pk for finding in Finding.objects.bulk_create(rows, batch_size=BATCH)]


def take(finding_id: int) -> str | None:
    """Lease a finding to this worker with one conditional UPDATE: its token, or None where somebody else has it."""
    now, token = timezone.now(), secrets.token_hex(16)
    taken = (
        Finding.objects.claimable(now)
        .filter(pk=finding_id, attempts__lt=MAX_ATTEMPTS)
        .update(
            state=Finding.State.RUNNING,
            lease_token=token,
            lease_until=now + LEASE,
            started_at=now,
            attempts=F("attempts") + 1,
        )
    )
    return token if taken else None


def run_finding(*, finding_id: int) -> bool:
    """Take a finding, run its check and write the result; whether this call wrote it.

    A check that raises is queued again until its attempts are used up, and is then shown as failed.
    """
    token = take(finding_id)
    if token is None:
        return False
    finding = Finding.objects.select_related("claim__article", "claim__claimant", "claim__figure").get(pk=finding_id)
    check = checks().get(finding.check_slug)
    if check is None:
        return fail(finding, token, "This check is no longer installed.", final=True)
    try:
        with transaction.atomic():
            values = check.run(finding.claim).as_json()
    except Exception as error:  # a plug-in may fail in any way; the others are not held up
        logger.exception("Check %s failed on claim %s", finding.check_slug, finding.claim_id)
        return fail(finding, token, f"{type(error).__name__}: {error}")
    return finish(finding, token, check, values)


def finish(finding: Finding, token: str, check: Check, values: dict) -> bool:
    """The fenced write: only the holder of the lease may write, so a result is written once."""
    return write(
        finding,
        token,
        state=Finding.State.DONE,
        check_version=check.version,
        error="",
        finished_at=timezone.now(),
        **values,
    )


def fail(finding: Finding, token: str, error: str, final: bool = False) -> bool:
    final = final or finding.attempts >= MAX_ATTEMPTS
    back_off = timedelta(seconds=2**finding.attempts)
    return write(
        finding,
        token,
        error=error[:2000],
        state=Finding.State.FAILED if final else Finding.State.QUEUED,
        # Queued with a sending time in the past, so that the sweeper sends it again once the back-off is over.
        sent_at=timezone.now() - RESEND_AFTER + back_off,
        finished_at=timezone.now() if final else None,
    )


def write(finding: Finding, token: str, **values) -> bool:
    values |= {"lease_token": "", "lease_until": None}
    held = Finding.objects.filter(pk=finding.pk, state=Finding.State.RUNNING, lease_token=token)
    return held.update(**values) == 1


def lost_findings(*, now: datetime | None = None) -> list[int]:
    """Findings to be sent again: queued and not sent lately, or running past their lease. Those out of attempts become
    failed instead. What is returned counts as sent, so that two sweepers do not send the same."""
    now = now or timezone.now()
    give_up(now)
    lost = Q(state=Finding.State.QUEUED) & (Q(sent_at=None) | Q(sent_at__lt=now - RESEND_AFTER))
    expired = Q(state=Finding.State.RUNNING, lease_until__lt=now)
    with transaction.atomic():
        rows = Finding.objects.select_for_update(skip_locked=True).filter(lost | expired).order_by("id")
        ids = list(rows.values_list("id", flat=True)[:SWEEP])
        for first in range(0, len(ids), BATCH):
            Finding.objects.filter(pk__in=ids[first : first + BATCH]).update(sent_at=now)
    return ids


def give_up(now: datetime) -> int:
    return (
        Finding.objects.claimable(now)
        .filter(attempts__gte=MAX_ATTEMPTS)
        .update(
            state=Finding.State.FAILED,
            lease_token="",
            lease_until=None,
            finished_at=now,
            error="The worker was lost each time this check ran.",
        )
    )


@transaction.atomic
def run_again(*, finding: Finding) -> Finding:
    """Queue a finished or failed finding once more; what it found before stays until the new result is there."""
    Finding.objects.filter(pk=finding.pk, state__in=[Finding.State.DONE, Finding.State.FAILED]).update(
        state=Finding.State.QUEUED, attempts=0, error="", sent_at=timezone.now(), finished_at=None
    )
    finding.refresh_from_db()
    return finding
