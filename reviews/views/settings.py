"""What a newsroom sets up for itself, one page a subject; the page that lists them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from reviews.views.access import role_required
from reviews.workflow import has_role

# The page's name in `reviews.urls`, the role that may open it, its title and what it is for.
SECTIONS = [
    ("keys", "administrator", _("API keys"), _("Who may read this newsroom's verified claims by machine.")),
    (
        "operations",
        "administrator",
        _("Operations"),
        _("How the background checks come on: queues, workers, what failed, and running it again."),
    ),
]


@role_required("editor")
@require_safe
def settings(request: HttpRequest) -> HttpResponse:
    sections = [section for section in SECTIONS if has_role(request.user, section[1])]
    return render(request, "reviews/settings.html", {"sections": sections})
