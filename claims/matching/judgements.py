"""A person's word on whether two claims say the same."""

from django.db.models import Q

from claims.models import Claim, MatchJudgement


def judgements_on(claim: Claim) -> dict[int, MatchJudgement]:
    """What people have said of a claim and others, by the other claim's id, the latest first."""
    found = MatchJudgement.objects.filter(Q(one=claim) | Q(other=claim)).select_related("by").order_by("-at", "-id")
    return {judgement.other_than(claim.pk): judgement for judgement in found}
