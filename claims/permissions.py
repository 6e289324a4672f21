"""Who may ask the API for what."""

from django.utils.translation import gettext_lazy as _
from rest_framework.permissions import BasePermission, DjangoModelPermissions


class Known(BasePermission):
    """Whoever shows a key or is signed in."""

    def has_permission(self, request, view) -> bool:
        return bool(request.auth or request.user.is_authenticated)


class WithRole(DjangoModelPermissions):
    """Whoever has a role that may do this with the endpoint's model."""

    message = _(
        "This is for fact-checkers and editors. Your key or account has no such role:"
        " ask an administrator for a key that acts as somebody who has."
    )
    perms_map = {
        "GET": ["%(app_label)s.view_%(model_name)s"],
        "HEAD": ["%(app_label)s.view_%(model_name)s"],
        "POST": ["%(app_label)s.add_%(model_name)s"],
        "PATCH": ["%(app_label)s.add_%(model_name)s"],
    }
