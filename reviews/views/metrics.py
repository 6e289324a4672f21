"""`/metrics` for Prometheus: with the token that the environment holds, or for an administrator who is logged in."""

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import constant_time_compare
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST

from reviews.operations.metrics import exposition
from reviews.workflow import has_role


@require_safe
@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    if not (has_token(request) or has_role(request.user, "administrator")):
        if request.user.is_authenticated:
            raise PermissionDenied
        return HttpResponse(status=401, headers={"WWW-Authenticate": 'Bearer realm="metrics"'})
    return HttpResponse(exposition(), content_type=CONTENT_TYPE_LATEST)


def has_token(request: HttpRequest) -> bool:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    known = settings.FACTCHECK_METRICS_TOKEN
    return bool(known) and scheme.lower() == "bearer" and constant_time_compare(token.strip(), known)
