"""Having what reads sources run once more on claims whose sources, or whose pages, are others than before."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from claims.models import Claim
from reviews.checks import checks
from reviews.models import Finding
from reviews.services import findings


@transaction.atomic
def look_again(*, claims: Collection[Claim], older_than: datetime | None = None) -> int:
    """Queue the checks that read sources on these claims, first or once more; how many. Those that apply to a claim only
    once it has a source get their row here. With `older_than`, findings that were started later stay as they are.

    Called in the transaction that writes what is new; the sweeper sends them. What a person changed comes in its turn,
    what the schedule found (`older_than`) after all else.
    """
    slugs = {slug: check.version for slug, check in checks().items() if check.reads_sources}
    rows = [Finding(claim=claim, check_slug=slug, check_version=slugs[slug]) for claim in claims for slug in slugs]
    Finding.objects.bulk_create(rows, ignore_conflicts=True)
    known = Finding.objects.filter(claim__in=claims, check_slug__in=slugs)
    if older_than is None:
        return findings.reopen(claims=claims, slugs=slugs)
    older = known.filter(started_at__lt=older_than).values_list("claim", flat=True)
    return findings.reopen(claims=list(older), slugs=slugs, priority=Finding.Priority.BULK)
