"""Errors of the API as problem documents, application/problem+json: https://www.rfc-editor.org/rfc/rfc9457"""

from collections.abc import Iterator
from http import HTTPStatus

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, JsonResponse
from django.utils.encoding import escape_uri_path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import defaults
from django.views.decorators.csrf import csrf_exempt
from rest_framework import exceptions, status
from rest_framework.views import exception_handler

QUOTA_EXCEEDED = "https://iana.org/assignments/http-problem-types#quota-exceeded"


class Problem(JsonResponse):
    """A problem document, whichever media type the endpoint speaks otherwise."""

    def __init__(self, request, code: int, detail: str, headers=None, kind: str = "about:blank", **members):
        document = {
            "type": kind,
            "title": HTTPStatus(code).phrase,
            "status": code,
            "detail": detail,
            "instance": escape_uri_path(request.path),
        }
        super().__init__(
            document | members, status=code, content_type="application/problem+json", headers=headers or {}
        )


class TooLarge(exceptions.APIException):
    status_code = status.HTTP_413_REQUEST_ENTITY_TOO_LARGE
    default_detail = gettext_lazy("The body is too large. Send the text alone, or in several parts.")
    default_code = "too_large"


class Gone(exceptions.APIException):
    status_code = status.HTTP_410_GONE
    default_code = "gone"


class Conflict(exceptions.APIException):
    status_code = status.HTTP_409_CONFLICT
    default_code = "conflict"


class BadParameters(exceptions.ValidationError):
    """Query parameters that are unknown or malformed: {name: errors}."""


def answer(error: Exception, context: dict) -> Problem | None:
    """The problem that an exception in a view means; None for a fault of ours, which Django reports."""
    if isinstance(error, RequestDataTooBig):
        error = TooLarge()
    known = exception_handler(error, context)
    if known is None:
        return None
    headers = {name: known[name] for name in ("WWW-Authenticate", "Retry-After") if known.has_header(name)}
    return Problem(context["request"], known.status_code, sentence(error, known), headers, **members(error, known))


def sentence(error: Exception, known) -> str:
    if isinstance(error, BadParameters):
        return _("The query holds parameters that are unknown or malformed; see “errors”.")
    if isinstance(error, exceptions.ValidationError):
        return _("The body does not hold what it should; see “errors”.")
    return known.data["detail"]


def members(error: Exception, known) -> dict:
    """What a problem says beyond the members that every one has."""
    if isinstance(error, exceptions.Throttled):
        return {"kind": QUOTA_EXCEEDED, "violated-policies": ["default"]}
    if isinstance(error, BadParameters):
        return {"errors": [{"parameter": name} | said(e) for name, errors in known.data.items() for e in errors]}
    if isinstance(error, exceptions.ValidationError):
        return {"errors": list(pointed(known.data))}
    return {}


def pointed(detail, path: str = "") -> Iterator[dict]:
    """Each error with a JSON pointer to the place in the body that it is about."""
    if isinstance(detail, dict):
        places = [(path if name == "non_field_errors" else f"{path}/{token(name)}", e) for name, e in detail.items()]
    elif isinstance(detail, list):
        places = [(f"{path}/{n}" if isinstance(e, (dict, list)) else path, e) for n, e in enumerate(detail)]
    else:
        yield {"pointer": f"#{path}"} | said(detail)
        return
    for place, errors in places:
        yield from pointed(errors, place)


def token(name) -> str:
    return str(name).replace("~", "~0").replace("/", "~1")


def said(error: exceptions.ErrorDetail) -> dict:
    return {"code": error.code, "detail": str(error)}


@csrf_exempt
def nothing_here(request: HttpRequest, rest: str = "") -> Problem:
    return Problem(request, 404, _("There is nothing at this address. The API is described at /api/v1/docs."))


def bad_request(request: HttpRequest, exception: Exception):
    """What Django refuses before a view sees it."""
    if not request.path_info.startswith("/api/"):
        return defaults.bad_request(request, exception)
    return Problem(request, 400, _("The request cannot be understood: its host, size or headers are refused."))


def server_error(request: HttpRequest):
    """A fault of ours, in the form that the caller reads."""
    if not request.path_info.startswith("/api/"):
        return defaults.server_error(request)
    return Problem(
        request, 500, _("Something went wrong here, not with your request. Nothing was written; try again.")
    )
