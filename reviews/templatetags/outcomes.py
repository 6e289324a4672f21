from dataclasses import dataclass, field

from django import template

from claims.models import Claim
from reviews.checks import checks
from reviews.models import Finding, Outcome

register = template.Library()


@dataclass
class Outcomes:
    """A claim's findings in a glance: those that tell something, and the names of the other checks."""

    told: list[tuple[Finding, str]] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)


@register.filter
def outcomes(claim: Claim) -> Outcomes:
    found = Outcomes()
    for finding in claim.findings.all():
        name = name_of(finding)
        if finding.is_open:
            found.open.append(name)
        elif finding.state == Finding.State.FAILED:
            found.failed.append(name)
        elif finding.outcome == Outcome.NOTHING_FOUND:
            found.silent.append(name)
        else:
            found.told.append((finding, name))
    return found


def name_of(finding: Finding) -> str:
    check = checks().get(finding.check_slug)
    return str(check.name) if check else finding.check_slug
