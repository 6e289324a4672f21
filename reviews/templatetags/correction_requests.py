"""How many readers wait for an answer, for the editors' frame."""

from django import template
from django.db.models import Count, Q
from django.utils import timezone

from reviews.models import CorrectionRequest, Review

register = template.Library()
State = CorrectionRequest.State


@register.simple_tag
def open_requests() -> dict[str, int]:
    """The `number` of open requests, and how many of them are `overdue`: one look at an index."""
    waiting = CorrectionRequest.objects.filter(state=State.OPEN).order_by()
    return waiting.aggregate(number=Count("pk"), overdue=Count("pk", filter=Q(due_at__lt=timezone.now())))


@register.simple_tag
def open_requests_about(review: Review) -> int:
    """How many are open about this review; only what is public is asked about."""
    return review.correction_requests.filter(state=State.OPEN).count() if review.is_public else 0
