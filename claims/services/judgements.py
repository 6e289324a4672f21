"""A person's word on a match: kept once a pair of claims, and taken back."""

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.models import Claim, MatchJudgement


def judge_match(*, one: Claim, other: Claim, is_same: bool, by) -> MatchJudgement:
    """Say that two claims say the same, or that they do not; the latest word stands. Raises ValidationError."""
    if one.pk == other.pk:
        raise ValidationError(_("A claim is always the same as itself. Choose another claim."), code="itself")
    first, second = sorted([one.pk, other.pk])
    judgement, _created = MatchJudgement.objects.update_or_create(
        one_id=first, other_id=second, defaults={"is_same": is_same, "by": by, "at": timezone.now()}
    )
    return judgement


def forget_judgement(*, one: Claim, other: Claim) -> MatchJudgement | None:
    """Take back what was said of two claims; what it was, or None where nothing was said."""
    first, second = sorted([one.pk, other.pk])
    judgement = MatchJudgement.objects.select_for_update().filter(one_id=first, other_id=second).first()
    if judgement:
        MatchJudgement.objects.filter(pk=judgement.pk).delete()
    return judgement
