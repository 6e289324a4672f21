"""Background checks: rows first, the broker only carries them. Taken and written once, whatever is delivered twice."""

import logging
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from claims.matching import similar
from claims.models import Article, Claim
from reviews.checks import Check, Result, checks
from reviews.models import Finding
from reviews.services import news_events

logger = logging.getLogger(__name__)

# The time a worker has for one check, which costs milliseconds: the task is stopped before its lease ends, so one
# whose lease is over has lost its worker. Short, because somebody watches: after a crash all is done within a minute.
SOFT_TIME_LIMIT, TIME_LIMIT = 10, 15
LEASE = timedelta(seconds=20)
# As long as a lease: what was sent and not taken meanwhile may have been lost with the broker.
RESEND_AFTER = timedelta(seconds=20)
MAX_ATTEMPTS = 4
BATCH = 500
# The messages of one submission, as many as are sent while somebody waits for the page; the sweeper sends the rest.
FIRST = 500
# Earlier findings that one new result may send back to the queue.
MOST_REOPENED = 20


def queue_findings(*, article: Article) -> list[int]:
    """Write the rows of all checks that apply to the article's claims and have none yet; the ids to send at once.

    Called in the transaction that writes the claims: what is to be done is never only in the broker's memory.
    """
    now = timezone.now()
    # Each claim is given `article` itself: its text, which may be large, is not read once a claim.
    claims = article.claims.filter(findings=None).select_related("claimant", "figure")
    rows = [
        Finding(claim=claim, check_slug=slug, check_version=check.version)
        for claim in claims
        for slug, check in checks().items()
        if check.applies(claim)
    ]
    for row in rows[:FIRST]:
        row.sent_at = now
    Finding.objects.bulk_create(rows, batch_size=BATCH)
    return [row.pk for row in rows[:FIRST]]


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
    finding = leased(finding_id)
    check = checks().get(finding.check_slug)
    if check is None:
        return fail(finding, token, "This check is no longer installed.", final=True)
    try:
        result = check.run(finding.claim)
        values = result.as_json()
    except Exception as error:  # a plug-in may fail in any way; the others are not held up
        logger.exception("Check %s failed on claim %s", finding.check_slug, finding.claim_id)
        return fail(finding, token, f"{type(error).__name__}: {error}")
    return finish(finding, token, check, result, values)


def leased(finding_id: int) -> Finding:
    # The article's text may be large and most checks read the claim alone: it is fetched where it is asked for.
    findings = Finding.objects.select_related("claim__article", "claim__claimant", "claim__figure")
    return findings.defer("claim__article__text").get(pk=finding_id)


@transaction.atomic
def finish(finding: Finding, token: str, check: Check, result: Result, values: dict) -> bool:
    """The fenced write: only the holder of the lease may write, so a result is written once."""
    unaware = counterparts(finding, result) if check.is_mutual and finding.outcome == "" else []
    lock([finding.pk, *unaware])
    written = write(
        finding,
        token,
        state=Finding.State.DONE,
        check_version=check.version,
        error="",
        finished_at=timezone.now(),
        **values,
    )
    if written:
        requeue(Finding.objects.filter(pk__in=unaware), sent_at=None)
        news_events.gather(claim=finding.claim, same_event=result.same_event)
    return written


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


def counterparts(finding: Finding, result: Result) -> list[int]:
    """Findings of the same check, on the claims that a first result names, which do not know this claim yet.

    Only a first result sends others back to the queue, so two findings never do it in turns. One that is running is
    taken from its worker, whose look at the store may be older than the new claim.
    """
    claims = [item.claim for item in result.evidence][:MOST_REOPENED]
    others = Finding.objects.filter(claim__in=claims, check_slug=finding.check_slug)
    return [
        other.pk
        for other in others.exclude(pk=finding.pk).exclude(state=Finding.State.QUEUED)
        if all(item["claim"] != finding.claim_id for item in other.evidence)
    ]


def lock(ids: list[int]) -> None:
    # In one order everywhere: two workers whose findings name each other would else wait for each other.
    list(Finding.objects.select_for_update().filter(pk__in=ids).order_by("pk").values_list("pk"))


def requeue(findings, *, sent_at: datetime | None) -> int:
    """Queue findings once more; what they found before stays until the new result is there. Without `sent_at` they are
    left to the sweeper."""
    return findings.update(
        state=Finding.State.QUEUED,
        attempts=0,
        error="",
        lease_token="",
        lease_until=None,
        sent_at=sent_at,
        finished_at=None,
    )


@transaction.atomic
def reopen_like(*, claim: Claim) -> int:
    """Queue what looks at verdicts once more on the claims like this one, whose verdict was published or changed; the
    number of findings. Called in the transaction that writes the verdict; the sweeper sends them."""
    slugs = [slug for slug, check in checks().items() if check.reads_verdicts]
    like = [match.claim.pk for match in similar(claim, most=MOST_REOPENED)]
    ended = Finding.objects.filter(claim__in=like, check_slug__in=slugs).exclude(state=Finding.State.QUEUED)
    ids = list(ended.values_list("pk", flat=True))
    lock(ids)
    return requeue(Finding.objects.filter(pk__in=ids), sent_at=None)


@transaction.atomic
def reopen_matching(*, claims: Sequence[int]) -> list[int]:
    """Queue what compares claims once more on the first of these claims (their ids), because names or a person's word
    now join or part them; the ids of the findings. The sweeper sends them."""
    slugs = [slug for slug, check in checks().items() if check.is_mutual or check.reads_verdicts]
    ended = Finding.objects.filter(claim__in=claims[:BATCH], check_slug__in=slugs).exclude(state=Finding.State.QUEUED)
    ids = list(ended.values_list("pk", flat=True))
    lock(ids)
    requeue(Finding.objects.filter(pk__in=ids), sent_at=None)
    return ids


@transaction.atomic
def run_again(*, finding: Finding) -> Finding:
    """Queue a finished or failed finding once more; one that is waiting or running is left alone."""
    ended = Finding.objects.filter(pk=finding.pk, state__in=[Finding.State.DONE, Finding.State.FAILED])
    requeue(ended, sent_at=timezone.now())
    finding.refresh_from_db()
    return finding


def lost_findings(*, most: int, now: datetime | None = None) -> list[int]:
    """Findings to be sent again, at most `most`: queued and not sent lately, or running past their lease. Those out of
    attempts become failed instead. What is returned counts as sent, so that two sweepers do not send the same."""
    now = now or timezone.now()
    give_up(now)
    unsent = Q(sent_at=None) | Q(sent_at__lt=now - RESEND_AFTER)
    with transaction.atomic():
        lost = Finding.objects.select_for_update(skip_locked=True).claimable(now).filter(unsent).order_by("id")
        ids = list(lost.values_list("id", flat=True)[:most])
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
