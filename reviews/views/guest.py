"""The one page that an expert from outside opens by the link of an invitation: one claim, and nothing else.

Who asks is not looked at, also where somebody is logged in: the secret in the address is all that opens the page, and it
opens no other. For the same reason its form needs no token against forgery: nobody can make a browser send it who does
not know the secret; and as the page tells no site where its reader came from, browsers would not say it to us either.
"""

import time
from collections.abc import Callable
from functools import wraps

from django.conf import settings
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_http_methods

from claims.context import context_of
from claims.models import Claim
from claims.throttling import WINDOW, count
from reviews.models import Invitation, Source
from reviews.services import comments, invitations
from reviews.views.correction_requests import address_of
from reviews.workflow import Refused

# Requests a minute for each address that asks.
RATE = 120
HEADERS = {"Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow, noarchive"}


def guest_address(token: str) -> str:
    """The whole link, as it is given to the expert."""
    return settings.BASE_URL + reverse("guest", args=[token])


def secret_page(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Kept by nobody, found by no search engine, told to no other site, and not asked for too often."""

    @csrf_exempt
    @require_http_methods(["GET", "HEAD", "POST"])
    @never_cache
    @wraps(view)
    def shown(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        asked = count(f"factcheck:guest:{address_of(request)}:{int(time.time()) // WINDOW}")
        if asked > RATE:
            words = _("Too many requests came from your address. Go back, and try again in a minute.")
            response = closed(request, words, 429)
        else:
            response = view(request, *args, **kwargs)
        for name, value in HEADERS.items():
            response[name] = value
        return response

    return shown


@secret_page
@sensitive_variables("token")
def guest(request: HttpRequest, token: str) -> HttpResponse:
    invitation = invitations.find_invitation(token=token)
    if invitation is None:
        return closed(
            request, _("This link opens nothing. Look whether it is complete, or ask who sent it to you."), 404
        )
    if not invitation.holds:
        words = _("This link has ended, or the review is finished. If you have more to say, ask who sent it to you.")
        return closed(request, words, 410)
    if request.method != "POST":
        invitations.note_seen(invitation=invitation)
        return review_page(request, invitation)
    try:
        made = comments.comment_as_expert(invitation=invitation, text=request.POST.get("text", ""))
    except Refused as refusal:
        return review_page(request, invitation, 422, refusal=refusal, unsaid=request.POST.get("text", ""))
    return redirect(f"{request.path}#comment-{made.pk}")


def closed(request: HttpRequest, words: str, status: int) -> HttpResponse:
    return render(request, "reviews/guest_closed.html", {"words": words, "newsroom": newsroom()}, status=status)


def newsroom() -> str:
    return settings.FACTCHECK_PUBLISHER_NAME


def review_page(request: HttpRequest, invitation: Invitation, status: int = 200, **more) -> HttpResponse:
    claim = shown_claim(invitation)
    context = {
        "invitation": invitation,
        "claim": claim,
        "article": claim.article,
        "context": context_of(claim),
        "findings": claim.findings.all(),
        "sources": claim.review.sources.all(),
        "review": claim.review if invitation.shows_verdict and not claim.review.awaits_opinion else None,
        "comments": invitation.comments.all(),
        "newsroom": newsroom(),
    }
    return render(request, "reviews/guest.html", context | more, status=status)


def shown_claim(invitation: Invitation) -> Claim:
    """The claim of an invitation with what its guest may read: the withheld sources are not even asked for."""
    public = Source.objects.filter(is_withheld=False)
    shown = Claim.objects.select_related("article", "claimant", "figure", "review")
    return shown.prefetch_related(Prefetch("review__sources", public), "findings").get(pk=invitation.review.claim_id)
