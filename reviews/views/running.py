"""Running background checks again: one, those of a claim or of an article, or in bulk."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from claims.models import Article, Claim
from reviews import tasks
from reviews.forms.running import BulkForm
from reviews.models import Finding
from reviews.services.findings import run_again, selected
from reviews.views.access import role_required
from reviews.views.claims import findings_fragment
from reviews.views.panel import shown_claim

Priority = Finding.Priority


@require_POST
@role_required("checker")
def finding(request: HttpRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(Finding, pk=pk)
    again = run_again(findings=selected(findings=[pk]), subject=found, user=request.user, priority=Priority.LOOKED_AT)
    tasks.send(again.ids)
    if request.htmx:
        return findings_fragment(request, shown_claim(found.claim_id))
    if request.POST.get("next") == reverse("operations"):
        messages.success(request, in_words(again.number))
        return redirect("operations")
    return redirect(f"{found.claim.get_absolute_url()}#finding-{found.pk}")


@require_POST
@role_required("checker")
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(Claim, pk=pk)
    again = run_again(findings=selected(claims=[pk]), subject=found, user=request.user, priority=Priority.LOOKED_AT)
    tasks.send(again.ids)
    if request.htmx:
        return findings_fragment(request, shown_claim(pk))
    return redirect(f"{found.get_absolute_url()}#findings-{pk}")


@require_POST
@role_required("checker")
def article(request: HttpRequest, pk: int) -> HttpResponse:
    found = get_object_or_404(Article.objects.defer("text"), pk=pk)
    again = run_again(findings=selected(articles=[pk]), subject=found, user=request.user, priority=Priority.NEW)
    tasks.send(again.ids)
    messages.success(request, in_words(again.number))
    return redirect(found)


@require_http_methods(["GET", "HEAD", "POST"])
@role_required("administrator")
def bulk(request: HttpRequest) -> HttpResponse:
    """Says first how many it would be; what is chosen stands in the address."""
    form = BulkForm(request.GET)
    if not form.is_valid():
        return render(request, "reviews/run_checks.html", {"form": form}, status=422)
    findings = form.findings()
    if request.method == "POST":
        again = run_again(findings=findings, subject=form.subject(), user=request.user)
        tasks.send(again.ids)
        messages.success(request, in_words(again.number))
        return redirect("operations")
    return render(request, "reviews/run_checks.html", {"form": form, "number": findings.count()})


def in_words(number: int) -> str:
    message = ngettext("%(number)s check is queued again.", "%(number)s checks are queued again.", number)
    return message % {"number": number}
