"""Taking a finding: leased to one worker, however many were sent it."""

import secrets
from datetime import timedelta

from django.utils import timezone

from reviews.checks import Check
from reviews.models import Finding

MAX_ATTEMPTS = 4
# The task is stopped before its lease ends, so one whose lease is over has lost its worker.
MARGIN = timedelta(seconds=5)
# For a check that is no longer installed, which takes no time to say so.
SHORT = timedelta(seconds=20)


def lease_of(check: Check | None) -> timedelta:
    """How long a worker may hold a finding of this check."""
    return timedelta(seconds=check.hard_limit) + MARGIN if check else SHORT


def take(finding: Finding, check: Check | None) -> str | None:
    """Lease a finding, as it was read just now, to this worker with one conditional UPDATE: its token, or None where
    somebody else has it, where it is not due yet, or where its attempts are used up."""
    now, token = timezone.now(), secrets.token_hex(16)
    as_read = Finding.objects.claimable(now).filter(pk=finding.pk, attempts=finding.attempts)
    taken = as_read.filter(attempts__lt=MAX_ATTEMPTS).update(
        state=Finding.State.RUNNING,
        lease_token=token,
        lease_until=now + lease_of(check),
        started_at=now,
        due_at=None,
        attempts=finding.attempts + 1,
    )
    if not taken:
        return None
    finding.attempts += 1
    return token
