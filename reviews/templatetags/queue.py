"""Names of kinds and statuses. A model's own way to them looks at all of its choices for each row."""

from django import template

from claims.models import ClaimKind
from reviews.models import Status

register = template.Library()


@register.filter
def kind_name(kind: str) -> str:
    return ClaimKind(kind).label


@register.filter
def status_name(status: str) -> str:
    return Status(status).label
