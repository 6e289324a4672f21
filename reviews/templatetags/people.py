"""Who somebody is here: their role, and whom those without one ask."""

from django import template
from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from reviews import workflow

register = template.Library()
register.filter("has_role", workflow.has_role)

ROLE_NAMES = {"administrator": _("Administrator"), "editor": _("Editor"), "checker": _("Fact-checker")}


@register.filter
def role_name(user) -> str:
    """The highest role that somebody has, in words."""
    return next((name for role, name in ROLE_NAMES.items() if workflow.has_role(user, role)), _("No role yet"))


@register.simple_tag
def administrators() -> list[str]:
    """The names of those who give people their roles."""
    users = get_user_model().objects.filter(Q(groups__name=workflow.ADMINISTRATORS) | Q(is_superuser=True))
    return list(users.filter(is_active=True).order_by("username").distinct().values_list("username", flat=True)[:5])
