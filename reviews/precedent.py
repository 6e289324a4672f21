"""What people here have concluded before: on other claims of one claimant, and on claims like one."""

from dataclasses import dataclass

from django.db.models import QuerySet

from claims.matching import Match, similar
from claims.models import Claim
from reviews.models import Review
from reviews.scales import Scale, scales
from reviews.verdicts import CHECKED
from reviews.wording import Piece, beside

MOST = 5


@dataclass(frozen=True)
class Precedent:
    """A claim like this one with the verdict that people gave it. `here` and `there` are both wordings, what only one
    has marked in it where both are in one language."""

    review: Review
    match: Match
    here: list[Piece]
    there: list[Piece]

    @property
    def scale(self) -> Scale | None:
        return scales().get(self.review.scale)


def checked() -> QuerySet[Review]:
    """Verdicts that a second person has agreed to and that stand."""
    return Review.objects.filter(status__in=CHECKED)


def precedents(claim: Claim) -> list[Precedent]:
    """Claims that say the same as this one, or nearly, and were checked here, the likest first."""
    matches = similar(claim, among=Claim.objects.filter(review__in=checked()), most=MOST)
    rows = checked().in_bulk([match.claim.pk for match in matches], field_name="claim_id")
    return [precedent(claim, match, rows[match.claim.pk]) for match in matches if match.claim.pk in rows]


def precedent(claim: Claim, match: Match, review: Review) -> Precedent:
    if match.claim.article.language == claim.article.language:
        here, there = beside(claim.statement, review.claim_reviewed)
    else:
        here, there = [Piece(claim.statement)], [Piece(review.claim_reviewed)]
    return Precedent(review, match, here, there)


def others_of_claimant(claim: Claim) -> tuple[list[Review], int]:
    """The last verdicts on other claims of this claim's claimant, and how many other claims of theirs there are."""
    theirs = Claim.objects.filter(claimant=claim.claimant_id).exclude(pk=claim.pk)
    rated = checked().filter(claim__in=theirs).select_related("claim__article").defer("claim__article__text")
    return list(rated.order_by("-submitted_at", "-id")[:MOST]), theirs.count()
