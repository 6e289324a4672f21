"""The sources of a review: added by hand, changed and removed where they are listed."""

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers
from django_htmx.http import reswap, retarget

from claims.models import Claim
from reviews.blindness import hides
from reviews.forms.source import SourceForm
from reviews.models import Source
from reviews.requirements import missing
from reviews.services import sources
from reviews.views.access import role_required
from reviews.views.panel import refused, shown_claim
from reviews.workflow import Refused, actions

HIDDEN = _("What the author made of this source is hidden until a colleague has given a second opinion.")


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
@role_required("checker")
def add(request: HttpRequest, pk: int) -> HttpResponse:
    claim = shown_claim(pk)
    if request.method != "POST":
        return form_page(request, claim, SourceForm(initial=proposed(request)))
    form = SourceForm(request.POST)
    return write(
        request, claim, form, lambda fields: sources.add_source(review=claim.review, user=request.user, **fields)
    )


def proposed(request: HttpRequest) -> dict:
    """What the form holds at first: the medium that the address names."""
    medium = request.GET.get("medium", "")
    return {"medium": medium} if medium in Source.Medium else {}


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
@role_required("checker")
def change(request: HttpRequest, pk: int) -> HttpResponse:
    source = get_object_or_404(Source.objects.select_related("review"), pk=pk)
    claim = shown_claim(source.review.claim_id, request.user)
    if hides(source.review, request.user):
        return refused(request, claim.pk, Refused(HIDDEN))
    if request.method != "POST":
        return form_page(request, claim, SourceForm(instance=source), source)
    # Unbound to the row: the form only checks, the service reads it anew and writes.
    form = SourceForm(request.POST)
    return write(
        request,
        claim,
        form,
        lambda fields: sources.change_source(source=source, user=request.user, **fields),
        source,
    )


@require_POST
@role_required("checker")
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    source = get_object_or_404(Source.objects.select_related("review"), pk=pk)
    try:
        sources.remove_source(source=source, user=request.user)
    except Refused as refusal:
        return refused(request, source.review.claim_id, refusal)
    return listed(request, source.review.claim_id)


def write(request, claim: Claim, form: SourceForm, service, source: Source | None = None) -> HttpResponse:
    if not form.is_valid():
        return form_page(request, claim, form, source, 422)
    try:
        written = service(form.cleaned_data)
    except (Refused, ValidationError) as error:
        form.add_error(None, str(error) if isinstance(error, Refused) else error.messages)
        return form_page(request, claim, form, source, 422)
    return listed(request, claim.pk, current=written.pk)


def form_page(
    request, claim: Claim, form: SourceForm, source: Source | None = None, status: int = 200
) -> HttpResponse:
    form.put_focus()
    context = {"claim": claim, "form": form, "source": source}
    if not request.htmx:
        return render(request, "reviews/source.html", context, status=status)
    response = render(request, "reviews/_source_form.html", context, status=status)
    return response if status == 200 else reswap(retarget(response, "this"), "outerHTML")


def listed(
    request: HttpRequest, pk: int, current: int | None = None, cited: Source | None = None, notice: str = ""
) -> HttpResponse:
    """The sources as they are now, with the focus on the `current` one. `notice` is said above them; where one was `cited`
    from evidence it can be undone there, and the focus stays where it was."""
    claim = shown_claim(pk, request.user)
    if not request.htmx:
        source = cited.pk if cited else current
        return redirect(f"{claim.get_absolute_url()}#{f'source-{source}' if source else 'sources'}")
    is_editable = "save" in actions(claim.review, request.user)
    context = {"claim": claim, "review": claim.review, "is_editable": is_editable, "lacks": missing(claim.review)}
    context |= {"is_changed": True, "findings": claim.findings.all()}
    context |= {"current": current, "cited": cited, "notice": notice}
    return render(request, "reviews/_sources.html", context)
