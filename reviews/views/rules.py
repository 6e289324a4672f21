"""The newsroom's rules as they are in force, and where each is set."""

from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import get_user_model
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from reviews.checklist import required_steps
from reviews.forms.filters import people_with_a_role
from reviews.models import Source
from reviews.services.reviews import current_scale
from reviews.templatetags.ratings import in_language
from reviews.views.access import role_required
from reviews.workflow import ADMINISTRATORS, EDITORS, has_role

TRUE_OR_FALSE = "true, false"


@dataclass(frozen=True)
class Rule:
    """One rule: what it is about, what is in force, the environment variable that sets it, and what that may be."""

    name: str
    value: str
    variable: str
    choices: str
    meaning: str = ""


@require_safe
@role_required("editor")
def rules(request: HttpRequest) -> HttpResponse:
    context = {
        "rules": [*drafting(), *approving()],
        "steps": required_steps(),
        "is_checklist_on": settings.FACTCHECK_CHECKLIST,
        "may_change_steps": has_role(request.user, "administrator"),
        "people": people(),
    }
    return render(request, "reviews/rules.html", context)


def drafting() -> list[Rule]:
    """What a verdict needs before it can be submitted."""
    return [
        Rule(_("Verdict scale"), in_language(current_scale().names), "FACTCHECK_SCALE", _("the name of a scale")),
        Rule(_("Reasons"), mandatory(settings.FACTCHECK_REASONS), "FACTCHECK_REASONS", TRUE_OR_FALSE),
        Rule(_("Sources at least"), str(settings.FACTCHECK_MIN_SOURCES), "FACTCHECK_MIN_SOURCES", "0–20"),
        Rule(
            _("One source of each kind"),
            kinds(settings.FACTCHECK_SOURCE_KINDS),
            "FACTCHECK_SOURCE_KINDS",
            ", ".join(Source.Kind.values),
            _("A verdict cites one source of each of these kinds."),
        ),
        Rule(
            _("Original or official source"),
            mandatory(settings.FACTCHECK_OFFICIAL_SOURCE),
            "FACTCHECK_OFFICIAL_SOURCE",
            TRUE_OR_FALSE,
            _("One of the two is enough. FACTCHECK_SOURCE_KINDS says it more exactly."),
        ),
        Rule(
            _("Required steps of the checklist"),
            mandatory(settings.FACTCHECK_CHECKLIST),
            "FACTCHECK_CHECKLIST",
            TRUE_OR_FALSE,
            _("Where this is false, the steps are offered and none holds up a verdict."),
        ),
    ]


def approving() -> list[Rule]:
    """What it needs before it can be published."""
    return [
        Rule(
            _("Approvals"),
            str(settings.FACTCHECK_APPROVALS),
            "FACTCHECK_APPROVALS",
            "1–5",
            _("Each by another editor; the author and who gave the second opinion never count."),
        ),
        Rule(
            _("Blind second opinion"),
            _("%(share)s %% of claims") % {"share": settings.FACTCHECK_SECOND_OPINION},
            "FACTCHECK_SECOND_OPINION",
            "0–100",
            _("Drawn when a verdict is first submitted, and kept: what was drawn before a change stays drawn."),
        ),
    ]


def mandatory(is_so: bool) -> str:
    return _("mandatory") if is_so else _("not mandatory")


def kinds(wanted: list[str]) -> str:
    return capfirst(", ".join(str(Source.Kind(kind).label).lower() for kind in wanted)) or _("none in particular")


@dataclass(frozen=True)
class People:
    """Whether there are enough people for the rules: how many editors there are, how many one verdict takes beside its
    author."""

    editors: int
    with_a_role: int
    editors_wanted: int
    wanted: int

    @property
    def are_enough(self) -> bool:
        return self.editors >= self.editors_wanted and self.with_a_role >= self.wanted


def people() -> People:
    """The author may be an editor, and then approves nothing; so may be who gives the second opinion."""
    users = get_user_model().objects.filter(is_active=True)
    editors = users.filter(groups__name__in=[EDITORS, ADMINISTRATORS]) | users.filter(is_superuser=True)
    approvals, opinion = settings.FACTCHECK_APPROVALS, int(settings.FACTCHECK_SECOND_OPINION > 0)
    return People(
        editors=editors.distinct().count(),
        with_a_role=people_with_a_role().count(),
        editors_wanted=approvals,
        wanted=approvals + opinion + 1,
    )
