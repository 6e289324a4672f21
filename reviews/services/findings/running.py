"""Running the check of one finding."""

import logging
import time

from django.db import connection
from django.utils.translation import gettext_noop
from structlog.contextvars import bind_contextvars

from reviews.checks import Check, checks
from reviews.models import Finding
from reviews.services.findings.setbacks import Setback, setback_of
from reviews.services.findings.taking import take
from reviews.services.findings.writing import fail, finish, set_back

logger = logging.getLogger(__name__)


def run_finding(*, finding_id: int) -> bool:
    """Take a finding, run its check and write the result; whether this call wrote something.

    A check that raises what may pass is queued again for later until its attempts are used up; whatever else it raises
    is shown as failed at once.
    """
    finding = readable(finding_id)
    if finding is None:
        return False
    check = checks().get(finding.check_slug)
    token = take(finding, check)
    if token is None:
        return False
    # For every line that is written from here on; a worker clears it after each task.
    bind_contextvars(check=finding.check_slug, claim=finding.claim_id, finding=finding.pk, attempt=finding.attempts)
    if check is None:
        return fail(finding, token, gettext_noop("This check is no longer installed."))
    return run(finding, token, check)


def run(finding: Finding, token: str, check: Check) -> bool:
    begun = time.monotonic()
    try:
        result = check.run(finding.claim)
        values = result.as_json()
    except Exception as error:  # a plug-in may fail in any way; the others are not held up
        setback = setback_of(error)
        if setback.is_surprise:
            logger.exception("the check broke")
        return break_off(finding, token, check, setback, type(error).__name__, time.monotonic() - begun)
    seconds = round(time.monotonic() - begun, 3)
    written = finish(finding, token, check, result, values)
    logger.info("done" if written else "lease lost", extra={"outcome": result.outcome.value, "seconds": seconds})
    return written


def break_off(finding: Finding, token: str, check: Check, setback: Setback, name: str, seconds: float) -> bool:
    if not connection.in_atomic_block:
        connection.close_if_unusable_or_obsolete()  # that of a database that went away is replaced
    written = set_back(finding, token, check, setback)
    # The class of the error and not its message, which may hold words of the claim.
    logger.warning("not done", extra={"error": name, "seconds": round(seconds, 3)})
    return written


def readable(finding_id: int) -> Finding | None:
    # The article's text may be large and most checks read the claim alone: it is fetched where it is asked for.
    findings = Finding.objects.select_related("claim__article", "claim__claimant", "claim__figure")
    return findings.defer("claim__article__text").filter(pk=finding_id).first()
