"""Who asks: the bearer of a key to the API."""

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import gettext as _
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed

from reviews.models import ApiKey


class ApiKeyAuthentication(BaseAuthentication):
    """`Authorization: Bearer <key>` or `X-Api-Key: <key>`. The request's user is the person the key acts as, or nobody."""

    def authenticate(self, request):
        secret = presented(request)
        if secret is None:
            return None
        key = known(secret)
        if key.user and not key.user.is_active:
            raise AuthenticationFailed(_("The account that this key acts as is closed. Ask an administrator."))
        return key.user or AnonymousUser(), key

    def authenticate_header(self, request) -> str:
        return 'Bearer realm="Factcheck"'


def presented(request) -> str | None:
    scheme, _space, secret = request.headers.get("Authorization", "").partition(" ")
    return secret.strip() if scheme.lower() == "bearer" else request.headers.get("X-Api-Key")


def known(secret: str) -> ApiKey:
    """The key with this secret. Raises AuthenticationFailed where there is none, or it is no longer good."""
    prefix = secret.partition(".")[0]
    key = ApiKey.objects.select_related("user").filter(prefix=prefix).first() if prefix.isalnum() else None
    if not key or not key.is_valid(secret):
        raise AuthenticationFailed(_("This key is not known here. Check that it is whole."))
    if key.revoked:
        raise AuthenticationFailed(_("This key was revoked. Ask an administrator for another."))
    if key.has_expired:
        raise AuthenticationFailed(_("This key has expired. Ask an administrator for another."))
    return key
