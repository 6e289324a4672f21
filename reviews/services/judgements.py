"""People's word on whether two claims say the same, in the trail; what compares claims follows it."""

from django.db import transaction

from claims import services as claim_services
from claims.models import Claim, MatchJudgement
from reviews import audit
from reviews.services.findings import reopen_matching
from reviews.workflow import require_role


@transaction.atomic
def judge_match(*, user, one: Claim, other: Claim, is_same: bool) -> MatchJudgement:
    """Raises Refused, and ValidationError for a claim and itself."""
    require_role(user, "checker")
    judgement = claim_services.judge_match(one=one, other=other, is_same=is_same, by=user)
    reopen_matching(claims=[one.pk, other.pk])  # before the trail, as workers lock findings first and it last
    audit.record(actor=user, verb="match.judge", subject=one, after={"other": other.pk, "is_same": is_same})
    return judgement


@transaction.atomic
def forget_judgement(*, user, one: Claim, other: Claim) -> None:
    require_role(user, "checker")
    judgement = claim_services.forget_judgement(one=one, other=other)
    if judgement:
        before = {"other": other.pk, "is_same": judgement.is_same}
        reopen_matching(claims=[one.pk, other.pk])
        audit.record(actor=user, verb="match.forget", subject=one, before=before)
