"""What becomes of the findings of a claim that a person has changed: they were of other words."""

from collections.abc import Collection

from claims.models import Claim
from reviews.checks import checks
from reviews.models import Finding
from reviews.services.findings.rerunning import MOST_REOPENED, lock, reopen, requeue


def lock_around(claims: Collection[int], beside: Collection[int] = ()) -> None:
    """Hold the findings of these claims, and those of the claims that they name and of those `beside` them, before the
    claims are held: workers take them in that order."""
    own = Finding.objects.filter(claim__in=claims)
    named = {claim for finding in own for claim in named_by(finding)} | set(beside)
    theirs = Finding.objects.filter(claim__in=named, check_slug__in=mutual())
    lock([*own.values_list("pk", flat=True), *theirs.values_list("pk", flat=True)])


def look_again(*, claim: Claim, beside: Collection[int] = ()) -> None:
    """Run all checks that apply to a claim now, as if it were new; what they found before is gone, and so is the
    finding of a check that no longer applies. The claims that were named in it, and those `beside` it, are looked at
    again too."""
    applying = [slug for slug, check in checks().items() if check.applies(claim)]
    own = {finding.check_slug: finding for finding in claim.findings.all()}
    named = {pk for finding in own.values() for pk in named_by(finding)} - {claim.pk}
    claim.findings.exclude(check_slug__in=applying).delete()
    claim.findings.update(outcome="", explanation=[], evidence=[], state=Finding.State.QUEUED, finished_at=None)
    requeue(claim.findings.all())
    rows = [
        Finding(claim=claim, check_slug=slug, check_version=checks()[slug].version)
        for slug in applying
        if slug not in own
    ]
    Finding.objects.bulk_create(rows, ignore_conflicts=True)
    reopen(claims=sorted(named)[:MOST_REOPENED] + list(beside), slugs=mutual())


def mutual() -> list[str]:
    return [slug for slug, check in checks().items() if check.is_mutual]


def named_by(finding: Finding) -> set[int]:
    """The claims that a finding names and that would name its own."""
    if finding.check_slug not in mutual():
        return set()
    return {item["claim"] for item in finding.evidence if item.get("claim")}
