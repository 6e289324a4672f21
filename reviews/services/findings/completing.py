"""Claims that were written before a check was there get its findings too, without anybody asking for it."""

from collections.abc import Collection

from django.db import transaction
from django.db.models import Max, QuerySet

from claims.models import Claim
from reviews.checks import checks
from reviews.models import CheckCoverage, Finding
from reviews.services.findings.queueing import BATCH

# Claims that are looked through for one check at a time.
MOST_COMPLETED = 1000


def complete() -> int:
    """Look a little further, for each check, through the claims that it has not seen yet, and queue it where it
    applies; the number queued. A check that is new, or has a new version, begins with the first claim."""
    last = Claim.objects.aggregate(last=Max("pk"))["last"] or 0
    CheckCoverage.objects.exclude(check_slug__in=checks()).delete()
    seen = {row.check_slug: row for row in CheckCoverage.objects.all()}
    return sum(
        complete_check(slug)
        for slug, check in checks().items()
        if slug not in seen or seen[slug].check_version != check.version or seen[slug].up_to < last
    )


@transaction.atomic
def complete_check(slug: str) -> int:
    version = checks()[slug].version
    CheckCoverage.objects.get_or_create(check_slug=slug, defaults={"check_version": version})
    coverage = CheckCoverage.objects.select_for_update().get(check_slug=slug)
    if coverage.check_version != version:
        coverage.check_version, coverage.up_to = version, 0
    claims = list(readable(Claim.objects.filter(pk__gt=coverage.up_to))[:MOST_COMPLETED])
    rows = missing_rows(claims, [slug])
    Finding.objects.bulk_create(rows, batch_size=BATCH, ignore_conflicts=True)
    if claims:
        coverage.up_to = claims[-1].pk
    coverage.save()
    return len(rows)


def queue_missing(*, claims: QuerySet[Claim], check: str = "", is_trial: bool = False) -> int:
    """Queue every installed check, or one, on all of these claims that it applies to and has no finding of; the
    number. A trial counts alone."""
    slugs, number, last = [check] if check else list(checks()), 0, 0
    while batch := list(readable(claims.filter(pk__gt=last))[:BATCH]):
        rows = missing_rows(batch, slugs)
        if not is_trial:
            Finding.objects.bulk_create(rows, batch_size=BATCH, ignore_conflicts=True)
        number, last = number + len(rows), batch[-1].pk
    return number


def readable(claims: QuerySet[Claim]) -> QuerySet[Claim]:
    related = claims.select_related("article", "claimant", "figure")
    return related.defer("article__text").order_by("pk")


def missing_rows(claims: list[Claim], slugs: Collection[str]) -> list[Finding]:
    there = Finding.objects.filter(claim__in=claims, check_slug__in=slugs)
    pairs = set(there.values_list("claim_id", "check_slug"))
    return [
        Finding(claim=claim, check_slug=slug, check_version=checks()[slug].version, priority=Finding.Priority.BULK)
        for claim in claims
        for slug in slugs
        if (claim.pk, slug) not in pairs and checks()[slug].applies(claim)
    ]
