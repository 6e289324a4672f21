"""Changing what is published: by a new version, or by taking it back. Both say why, and what was stays readable."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims.models import Claim
from reviews.forms.correction import CorrectionForm, NewSources, RetractionForm
from reviews.services import publishing
from reviews.views.access import role_required
from reviews.views.panel import refused, shown_claim
from reviews.workflow import Refused, transition


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("editor")
def correct(request: HttpRequest, pk: int) -> HttpResponse:
    claim = shown_claim(pk)
    form = CorrectionForm(request.POST or None, review=claim.review, chosen=request.GET.get("request", ""))
    new_sources = NewSources(request.POST or None, prefix="new")

    def service():
        fields = given(form)
        fields["remove_sources"] = [source.pk for source in fields["remove_sources"]]
        fields["add_sources"] = [added for added in new_sources.cleaned_data if added]
        return publishing.correct(review=claim.review, user=request.user, **fields)

    return change(
        request, claim, "correct", form, service, _("The new version is published."), new_sources=new_sources
    )


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("editor")
def retract(request: HttpRequest, pk: int) -> HttpResponse:
    claim = shown_claim(pk)
    chosen, initial = request.GET.get("request", ""), {"version": claim.review.version}
    form = RetractionForm(request.POST or None, review=claim.review, chosen=chosen, initial=initial)
    return change(
        request,
        claim,
        "retract",
        form,
        lambda: publishing.retract(review=claim.review, user=request.user, **given(form)),
        _("The verdict is taken back; its page stays and says so."),
    )


def given(form: Form) -> dict:
    return form.cleaned_data | {"requests": [asked.pk for asked in form.cleaned_data["requests"]]}


def change(
    request: HttpRequest, claim: Claim, action: str, form: Form, service: Callable, done: str, **more
) -> HttpResponse:
    """Show a form, or check it and have its service write; what is refused is said above it, and nothing is lost."""
    try:
        transition(claim.review, action, request.user)
    except Refused as refusal:
        return refused(request, claim.pk, refusal)
    sent = request.method == "POST"
    if sent and form.is_valid() and all(part.is_valid() for part in more.values()):
        try:
            service()
        except (Refused, ValidationError) as error:
            form.add_error(None, error if isinstance(error, ValidationError) else str(error))
        else:
            messages.success(request, done)
            return redirect(claim)
    context = {"claim": claim, "review": claim.review, "form": form} | more
    return render(request, f"reviews/{action}.html", context, status=422 if sent else 200)
