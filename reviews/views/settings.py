"""What a newsroom sets up for itself, one page a subject; the page that lists them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from reviews.views.access import role_required
from reviews.workflow import has_role

# The page's name in `reviews.urls`, the role that may open it, its title and what it is for.
SECTIONS = [
    ("rules", "editor", _("Rules"), _("What a verdict needs before it is published, and where each rule is set.")),
    ("checklist", "administrator", _("Checklist"), _("What is done before a verdict is submitted, step by step.")),
    ("aliases", "editor", _("Names"), _("Names that mean the same when claims are compared, such as “AMLO”.")),
    ("feeds", "editor", _("Feeds of fact-checks"), _("Whose published fact-checks claims here are compared with.")),
    ("keys", "administrator", _("API keys"), _("Who may read this newsroom's verified claims by machine.")),
    (
        "operations",
        "administrator",
        _("Operations"),
        _("How the background checks come on: queues, workers, what failed, and running it again."),
    ),
    (
        "reference_dates",
        "editor",
        _("Reference dates"),
        _("When things happened that texts count from: “three years after …”. Each with its source."),
    ),
    ("scales", "editor", _("Verdict scales"), _("The verdicts that reviewers choose from, in words and colours.")),
    (
        "correction_requests",
        "editor",
        _("Requests for correction"),
        _("What readers say is wrong in what was published, and how soon they are answered."),
    ),
    (
        "trail",
        "administrator",
        _("Trail"),
        _("Who did what, when, before and after: looked through, exported, and verified from end to end."),
    ),
]


@role_required("editor")
@require_safe
def settings(request: HttpRequest) -> HttpResponse:
    sections = [section for section in SECTIONS if has_role(request.user, section[1])]
    return render(request, "reviews/settings.html", {"sections": sections})
