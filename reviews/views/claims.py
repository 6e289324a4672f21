"""The claim page: one claim, what the checks found, and the review that a person writes."""

from django.contrib import messages
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect

from claims.models import Claim
from reviews import tasks
from reviews.forms.review import AssignForm, DraftForm
from reviews.models import Review, Status
from reviews.services import opinions, publishing, reviews
from reviews.templatetags.findings import seen
from reviews.views.access import role_required
from reviews.views.panel import claim_page, queue_address, refused, review_panel, shown_claim
from reviews.workflow import Refused, actions, missing


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


@require_POST
@role_required("checker")
def draft(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep a draft as it is typed."""
    claim = shown_claim(pk)
    try:
        review = save(request, claim.review)
    except Refused as refusal:
        return refused(request, pk, refusal)
    if not request.htmx:
        return redirect(claim)
    context = {"review": review, "lacks": missing(review), "saved_at": timezone.now(), "is_saved": True}
    return render(request, "reviews/_saved.html", context)


def save(request: HttpRequest, review: Review) -> Review:
    form = DraftForm(request.POST)
    if not form.is_valid():
        raise Refused(_("This page is out of date. Copy what you wrote, and reload it."))
    return reviews.save_draft(review=review, user=request.user, **form.cleaned_data)


def submit(request, review):
    review = save(request, review)
    return reviews.submit(review=review, user=request.user, version=review.version)


def assign(request, review):
    form = AssignForm(request.POST, review=review)
    if not form.is_valid():
        raise Refused(_("Choose somebody of the list."))
    return reviews.assign(review=review, user=request.user, assignee=form.cleaned_data["assignee"])


def seen_version(request) -> int:
    """The version that somebody looked at when they decided: what has changed since, they have not seen."""
    version = request.POST.get("version", "")
    if not version.isdecimal():
        raise Refused(_("This page is out of date. Copy what you wrote, and reload it."))
    return int(version)


def approve(request, review):
    comment = request.POST.get("comment", "")
    return reviews.approve(review=review, user=request.user, version=seen_version(request), comment=comment)


def return_to_author(request, review):
    comment = request.POST.get("comment", "")
    return reviews.return_to_author(review=review, user=request.user, version=seen_version(request), comment=comment)


def publish(request, review):
    note = request.POST.get("note", "")
    return publishing.publish(review=review, user=request.user, version=seen_version(request), note=note)


def opine(request, review):
    said = {name: request.POST.get(name, "") for name in ("rating", "reasons")}
    return opinions.opine(review=review, user=request.user, version=seen_version(request), **said)


def dismiss(request, review):
    return reviews.dismiss(review=review, user=request.user, reason=request.POST.get("reason", ""))


DEEDS = {
    "take": lambda request, review: reviews.take(review=review, user=request.user),
    "assign": assign,
    "release": lambda request, review: reviews.release(review=review, user=request.user),
    "submit": submit,
    "withdraw": lambda request, review: reviews.withdraw(review=review, user=request.user),
    "return": return_to_author,
    "opine": opine,
    "approve": approve,
    "publish": publish,
    "dismiss": dismiss,
    "reopen": lambda request, review: reviews.reopen(review=review, user=request.user),
}
DONE = {
    "take": _("The claim is yours."),
    "assign": _("Assigned."),
    "release": _("Given back to the queue."),
    "submit": _("Submitted:"),
    "withdraw": _("Taken back; it is a draft again."),
    "return": _("Returned to its author."),
    "opine": _("Your opinion is recorded. Both verdicts are to be seen now."),
    "approve": _("Approved."),
    "publish": _("Published."),
    "dismiss": _("Dismissed:"),
    "reopen": _("Reopened."),
}
# What ends the work on a claim leads on to the next one; the message there can undo it.
UNDO = {"submit": "withdraw", "dismiss": "reopen"}


@require_POST
@role_required("checker")
def act(request: HttpRequest, pk: int, action: str) -> HttpResponse:
    if action not in DEEDS:
        raise Http404
    claim = shown_claim(pk)
    try:
        review = DEEDS[action](request, claim.review)
    except Refused as refusal:
        # What lacks something is kept as a draft all the same.
        return refused(request, pk, refusal, is_saved=action == "submit" and "version" in request.POST)
    if action in UNDO:
        return go_on(request, claim, review, action)
    if not request.htmx:
        messages.success(request, DONE[action])
        return redirect(claim)
    return review_panel(request, shown_claim(pk, request.user), done=DONE[action])


def go_on(request: HttpRequest, claim: Claim, review: Review, action: str) -> HttpResponse:
    """On to the next claim of the article that is to be worked on, else to the queue."""
    context = {"claim": claim, "words": DONE[action], "undo": UNDO[action]}
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
