"""Who may open a page."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from reviews.workflow import has_role


def role_required(role: str) -> Callable:
    """For people who are at least a "checker", "editor" or "administrator": others log in first, or are refused."""

    def decorate(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
        @wraps(view)
        def guarded(request: HttpRequest, *args, **kwargs) -> HttpResponse:
            if not request.user.is_authenticated:
                return ask_to_log_in(request)
            if not has_role(request.user, role):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return guarded

    return decorate


def ask_to_log_in(request: HttpRequest) -> HttpResponse:
    """To the login page and back. A part of a page is no place for it: then the whole page goes there, unless its
    script finds something written that would be lost."""
    if not request.htmx:
        return redirect_to_login(request.get_full_path())
    page = request.htmx.current_url_abs_path or "/"
    return HttpResponse(status=401, headers={"HX-Redirect": redirect_to_login(page).url})
