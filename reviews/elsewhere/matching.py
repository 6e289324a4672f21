"""Which published fact-checks are about a claim: found by shared rare terms, then looked at as claims are."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from claims.matching import RELATED, VERSION, Index, Reading, Side, compare, read
from claims.matching import Likeness as Comparison
from claims.models import Claim
from reviews.models import PublishedCheck, PublishedCheckPosting

CHECKS = Index(PublishedCheckPosting, PublishedCheck)
# How many candidates get the closer look.
POOL = 50


@dataclass(frozen=True)
class Likeness:
    """A published fact-check that may be on the same claim, and how alike the two are."""

    check: PublishedCheck
    comparison: Comparison

    @property
    def score(self) -> float:
        return self.comparison.score

    @property
    def is_same(self) -> bool:
        return self.comparison.is_same


def with_reading(check: PublishedCheck) -> PublishedCheck:
    """The check, yet to be saved, with what matching reads in it."""
    check.reading, check.reading_version = read(check.claim_reviewed, check.language).line, VERSION
    return check


def index(checks: Iterable[PublishedCheck]) -> None:
    """Let checks that were just written be found. Called in the transaction that writes them."""
    CHECKS.add((check.pk, Reading(check.reading).terms) for check in checks)


def like(claim: Claim, *, also: Collection[int] = (), most: int) -> list[Likeness]:
    """Published fact-checks on the same claim or one like it, the best first; `also` are ids that get the closer look
    whatever words they share. One page of several sources is told once."""
    side = Side.of_claim(claim)
    weights = CHECKS.weigh(side.reading.terms)
    ids = dict.fromkeys([pk for pk, _ in CHECKS.nearest(weights, most=POOL)] + list(also))
    checks = PublishedCheck.objects.standing().select_related("feed").filter(pk__in=ids)
    found = [Likeness(check, compare(side, side_of(check), weights)) for check in checks]
    found.sort(key=lambda match: (-match.score, match.check.feed_id is None, -match.check.pk))
    by_page: dict[str, Likeness] = {}
    for match in found:
        if match.score >= RELATED:
            by_page.setdefault(match.check.url.rstrip("/"), match)
    return list(by_page.values())[:most]


def side_of(check: PublishedCheck) -> Side:
    is_current = check.reading_version == VERSION
    reading = Reading(check.reading) if is_current else read(check.claim_reviewed, check.language)
    return Side(reading, check.language, claimant=check.claimant, published_on=check.claim_date or check.review_date)
