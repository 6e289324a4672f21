"""Comments on a review, the names offered while one is written, and the experts invited to it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_POST, require_safe

from claims.models import Claim
from reviews.forms.colleagues import InviteForm
from reviews.models import Comment, Invitation
from reviews.services import comments, invitations
from reviews.views.access import role_required
from reviews.views.guest import guest_address
from reviews.views.panel import claim_page, panel_context, refused, review_panel, shown_claim
from reviews.workflow import Refused, people

OFFERED = 8


@require_POST
@role_required("checker")
def add(request: HttpRequest, pk: int) -> HttpResponse:
    claim, text = shown_claim(pk, request.user), request.POST.get("text", "")
    try:
        made = comments.comment(review=claim.review, user=request.user, text=text)
    except Refused as refusal:
        return unsaid(request, claim, refusal, text)
    if not request.htmx:
        return redirect(f"{claim.get_absolute_url()}#comment-{made.pk}")
    return talk(request, shown_claim(pk, request.user), said_now=made)


@require_POST
@role_required("checker")
def take_back(request: HttpRequest, pk: int) -> HttpResponse:
    comment = get_object_or_404(Comment.objects.select_related("review__claim"), pk=pk)
    claim = shown_claim(comment.review.claim_id, request.user)
    try:
        comments.take_back(comment=comment, user=request.user)
    except Refused as refusal:
        return unsaid(request, claim, refusal, "")
    if not request.htmx:
        return redirect(f"{claim.get_absolute_url()}#comment-{comment.pk}")
    return talk(request, shown_claim(claim.pk, request.user))


def talk(request: HttpRequest, claim: Claim, status: int = 200, **more) -> HttpResponse:
    return render(request, "reviews/_talk.html", panel_context(request, claim) | more, status=status)


def unsaid(request: HttpRequest, claim: Claim, refusal: Refused, text: str) -> HttpResponse:
    """Say why a comment was refused, with what was written still there."""
    more = {"talk_refusal": refusal, "unsaid": text}
    if not request.htmx:
        return claim_page(request, claim, 422, **more)
    return talk(request, claim, 422, **more)


@require_safe
@role_required("checker")
def names(request: HttpRequest) -> HttpResponse:
    """The colleagues whose names go on as what was typed behind an "@"."""
    begun = request.GET.get("name", "").replace("\x00", "")[:150]
    found = people("checker").filter(username__istartswith=begun)
    return render(request, "reviews/_names.html", {"names": found.values_list("username", flat=True)[:OFFERED]})


@require_POST
@never_cache
@role_required("checker")
@sensitive_variables("token", "link")
def invite(request: HttpRequest, pk: int) -> HttpResponse:
    """The link is in the answer to the form and nowhere else: no redirect, so that it is not kept."""
    claim, form = shown_claim(pk, request.user), InviteForm(request.POST)
    if not form.is_valid():
        reason = _("Say whom you invite, and for how many days (1 to 30).")
        return refused(request, pk, Refused(reason))
    try:
        made, token = invitations.invite(review=claim.review, user=request.user, **form.cleaned_data)
    except Refused as refusal:
        return refused(request, pk, refusal)
    link = guest_address(token)
    if not request.htmx:
        return claim_page(request, shown_claim(pk, request.user), invited=made, link=link)
    return review_panel(request, shown_claim(pk, request.user), invited=made, link=link)


@require_POST
@role_required("checker")
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    invitation = get_object_or_404(Invitation.objects.select_related("review"), pk=pk)
    claim = shown_claim(invitation.review.claim_id, request.user)
    try:
        invitations.revoke(invitation=invitation, user=request.user)
    except Refused as refusal:
        return refused(request, claim.pk, refusal)
    done = _("The link is revoked: it opens nothing any more.")
    if not request.htmx:
        messages.success(request, done)
        return redirect(claim)
    return review_panel(request, shown_claim(claim.pk, request.user), done=done)
