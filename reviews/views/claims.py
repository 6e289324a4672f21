"""The claim page: one claim, what the checks found, and the review that a person writes."""

from django.contrib import messages
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect

from claims.models import Claim
from reviews import tasks
from reviews.deeds import DEEDS, Deed, posted
from reviews.models import Review, Status
from reviews.requirements import missing
from reviews.templatetags.findings import seen
from reviews.views.access import role_required
from reviews.views.panel import claim_page, queue_address, refused, review_panel, shown_claim
from reviews.workflow import Refused, actions


@require_safe
@role_required("checker")
def claim(request: HttpRequest, pk: int) -> HttpResponse:
    tasks.look_at([pk])
    return claim_page(request, shown_claim(pk, request.user))


@require_safe
@role_required("checker")
def findings(request: HttpRequest, pk: int) -> HttpResponse:
    """The background checks as they stand; nothing where the page has `seen` that already."""
    claim = shown_claim(pk)
    if request.GET.get("seen") == seen(claim.findings.all()):
        return HttpResponse(status=204)
    return findings_fragment(request, claim)


def findings_fragment(request: HttpRequest, claim: Claim, **more) -> HttpResponse:
    is_editable = "save" in actions(claim.review, request.user)
    context = {"claim": claim, "findings": claim.findings.all(), "is_editable": is_editable}
    return render(request, "reviews/_findings_live.html", context | more)


def reviewed_claim(pk: int) -> Claim:
    """A claim with its review, for who does something and shows it only afterwards."""
    return get_object_or_404(Claim.objects.select_related("article", "review").defer("article__text"), pk=pk)


@require_POST
@role_required("checker")
def draft(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep a draft as it is typed."""
    claim = reviewed_claim(pk)
    try:
        review = DEEDS["save"].service(review=claim.review, user=request.user, **posted("save", request.POST))
    except Refused as refusal:
        return refused(request, pk, refusal)
    if not request.htmx:
        return redirect(claim)
    context = {"review": review, "lacks": missing(review), "saved_at": timezone.now(), "is_saved": True}
    return render(request, "reviews/_saved.html", context)


@require_POST
@role_required("checker")
def act(request: HttpRequest, pk: int, action: str) -> HttpResponse:
    deed = DEEDS.get(action)
    if deed is None or not deed.done:
        raise Http404
    claim = reviewed_claim(pk)
    try:
        review = deed.service(review=claim.review, user=request.user, **posted(action, request.POST))
    except Refused as refusal:
        # What lacks something is kept as a draft all the same.
        return refused(request, pk, refusal, is_saved=action == "submit" and "version" in request.POST)
    if deed.undo:
        return go_on(request, claim, review, deed)
    if not request.htmx:
        messages.success(request, deed.done)
        return redirect(claim)
    return review_panel(request, shown_claim(pk, request.user), done=deed.done)


def go_on(request: HttpRequest, claim: Claim, review: Review, deed: Deed) -> HttpResponse:
    """On to the next claim of the article that is to be worked on, else to the queue."""
    context = {"claim": claim, "words": deed.done, "undo": deed.undo}
    messages.success(request, render_to_string("reviews/_undo.html", context, request))
    address = asked_next(request) or next_address(request, review, claim)
    return HttpResponseClientRedirect(address) if request.htmx else redirect(address)


def asked_next(request: HttpRequest) -> str:
    """Where the page that sent this wants to be next, where that is a page of this site."""
    address = request.POST.get("next", "")
    return address if url_has_allowed_host_and_scheme(address, {request.get_host()}, request.is_secure()) else ""


def next_address(request: HttpRequest, review: Review, claim: Claim) -> str:
    hers = Q(status__in=[Status.IN_REVIEW, Status.RETURNED], assignee=request.user)
    following = (
        Review.objects.filter(Q(status=Status.NEW) | hers, claim__article=claim.article_id)
        .exclude(pk=review.pk)
        .select_related("claim")
        .order_by("-priority", "claim__start", "id")
        .first()
    )
    return following.claim.get_absolute_url() if following else queue_address(request)
