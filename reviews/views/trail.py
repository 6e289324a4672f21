"""The audit trail: looked through and exported by administrators, verified bit by bit; that of one claim by editors."""

from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from claims.models import Claim
from reviews import audit
from reviews.blindness import hides, told_to
from reviews.forms.trail import TrailFilter
from reviews.models import Event
from reviews.trail import FORMATS, WRITERS, changes, names_withheld, of_claim
from reviews.views.access import role_required
from reviews.views.paging import is_appended, newest_first
from reviews.workflow import has_role

# So many events are verified while one answer is waited for.
AT_ONCE = 5000


@require_safe
@vary_on_headers("HX-Request")
@role_required("administrator")
def trail(request: HttpRequest) -> HttpResponse:
    chosen = TrailFilter(request.GET)
    events = chosen.narrow(Event.objects.all(), request.user)
    if request.GET.get("format") in FORMATS:
        return exported(events, request.GET["format"], "trail")
    # An export without some lines would prove nothing, so that one is whole; who only looks is told no verdict too soon.
    events = told_to(request.user, events)
    if is_appended(request):
        return render(request, "reviews/_trail_rows.html", listed(request, events) | {"is_appended": True})
    return render(request, "reviews/trail.html", listed(request, events) | {"filter": chosen})


def listed(request: HttpRequest, events: QuerySet[Event]) -> dict:
    page = newest_first(events, request.GET)
    return {"page": page, "rows": [(event, changes(event)) for event in page.rows]}


@require_safe
@vary_on_headers("HX-Request")
@role_required("administrator")
def verify(request: HttpRequest) -> HttpResponse:
    """The next stretch of the trail is verified; its answer asks for the one after it, until the end."""
    last = request.GET.get("whole_to", "")
    stretch = audit.verify_after(int(last) if last.isdecimal() and len(last) < 19 else 0, AT_ONCE)
    is_cut = stretch.is_end and not stretch.broken and audit.end_is_missing()
    context = {"stretch": stretch, "is_cut": is_cut, "last": Event.objects.order_by("id").last()}
    if request.htmx:
        return render(request, "reviews/_trail_verified.html", context)
    chosen = TrailFilter({})
    events = told_to(request.user, chosen.narrow(Event.objects.all(), request.user))
    return render(request, "reviews/trail.html", context | listed(request, events) | {"filter": chosen})


@require_safe
@role_required("editor")
def of_one_claim(request: HttpRequest, pk: int) -> HttpResponse:
    """What was done about one claim. The values of withheld sources are for administrators alone, and nobody else reads
    what waits for a blind second opinion."""
    claim = get_object_or_404(Claim.objects.select_related("review").defer("article__text"), pk=pk)
    if hides(claim.review, request.user) and not has_role(request.user, "administrator"):
        raise PermissionDenied(_("What was done is hidden until a colleague has given a second opinion."))
    events = of_claim(claim)
    kept_back = set() if has_role(request.user, "administrator") else names_withheld(events)
    form = request.GET.get("format")
    return exported(events, form if form in FORMATS else "jsonl", f"claim-{pk}-trail", kept_back)


def exported(
    events: QuerySet[Event], form: str, name: str, kept_back: set[str] = frozenset()
) -> StreamingHttpResponse:
    response = StreamingHttpResponse(WRITERS[form](events, kept_back), FORMATS[form])
    response["Content-Disposition"] = f'attachment; filename="{name}.{form}"'
    return response
