"""Having what reads sources run once more on claims whose sources, or whose pages, are others than before."""

from collections.abc import Collection

from django.db import transaction

from claims.models import Claim
from reviews.checks import checks
from reviews.models import Finding, Page
from reviews.services import findings


@transaction.atomic
def look_again(*, claims: Collection[Claim], priority: int = Finding.Priority.NEW) -> int:
    """Queue the checks that read sources on these claims, first or once more; how many. Those that apply to a claim only
    once it has a source get their row here. Called in the transaction that writes what is new; the sweeper sends them.
    """
    slugs = readers()
    versions = {slug: checks()[slug].version for slug in slugs}
    rows = [Finding(claim=claim, check_slug=slug, check_version=versions[slug]) for claim in claims for slug in slugs]
    Finding.objects.bulk_create(rows, ignore_conflicts=True)
    return findings.reopen(claims=claims, slugs=slugs, priority=priority)


def readers() -> list[str]:
    """The checks that read sources."""
    return [slug for slug, check in checks().items() if check.reads_sources]


def unaware_of(page: Page, claims: Collection[Claim]) -> tuple[list[Claim], bool]:
    """Those of the claims that no finding tells how the page stands now, and whether others are being looked at, of
    which it cannot be known yet."""
    rows = Finding.objects.filter(claim__in=claims, check_slug__in=readers()).only("claim_id", "state", "evidence")
    known = {row.claim_id for row in rows if row.is_open or tells(row, page)}
    is_running = any(row.state == Finding.State.RUNNING for row in rows)
    return [claim for claim in claims if claim.pk not in known], is_running


def tells(finding: Finding, page: Page) -> bool:
    return any(
        item.get("url") == page.url and (item.get("values") or {}).get("seen") == page.as_seen
        for item in finding.evidence
    )
