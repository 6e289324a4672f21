"""Running the check of one finding."""

import logging

from django.db import connection
from django.utils.translation import gettext_noop

from reviews.checks import checks
from reviews.models import Finding
from reviews.services.findings.setbacks import setback_of
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
    if check is None:
        return fail(finding, token, gettext_noop("This check is no longer installed."))
    try:
        result = check.run(finding.claim)
        values = result.as_json()
    except Exception as error:  # a plug-in may fail in any way; the others are not held up
        setback = setback_of(error)
        if setback.is_surprise:
            logger.exception("Check %s failed on claim %s", finding.check_slug, finding.claim_id)
        if not connection.in_atomic_block:
            connection.close_if_unusable_or_obsolete()  # that of a database that went away is replaced
        return set_back(finding, token, check, setback)
    return finish(finding, token, check, result, values)


def readable(finding_id: int) -> Finding | None:
    # The article's text may be large and most checks read the claim alone: it is fetched where it is asked for.
    findings = Finding.objects.select_related("claim__article", "claim__claimant", "claim__figure")
    return findings.defer("claim__article__text").filter(pk=finding_id).first()
