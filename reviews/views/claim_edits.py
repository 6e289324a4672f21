"""Changing claims on the article page: passage and facts, split, merge, undo, and what ends the work on one."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from claims.models import Claim
from reviews.deeds import DEEDS, posted
from reviews.forms.claim import ClaimForm
from reviews.reading import Reading
from reviews.services import claim_edits
from reviews.services.claim_edits import Edit, Overtaken
from reviews.views.access import role_required
from reviews.views.article import page, passage, readable
from reviews.views.at_hand import address_of, context_of, kept, shown
from reviews.views.claims import asked_next
from reviews.workflow import Refused

# What a reviewer does without leaving the article; the rest is done on the claim's own page.
HERE = ("take", "release", "dismiss", "reopen")
DONE_EDITS = {
    "edit": _("Changed:"),
    "split": _("Split in two:"),
    "merge": _("Merged into one:"),
    "undo": _("Undone:"),
    "mark": _("Marked:"),
}


@require_POST
@role_required("checker")
def mark(request: HttpRequest, pk: int) -> HttpResponse:
    """Mark the selected words as a claim, and show what was read in them in a form."""
    article, kind = readable(pk), request.POST.get("kind", "")
    try:
        start, end = passage(article, request.POST)
        done = claim_edits.mark(article=article, user=request.user, start=start, end=end, kind=kind)
    except (ValidationError, Refused) as error:
        why = error.messages if isinstance(error, ValidationError) else [str(error)]
        typed = {"refused": why, "quote": request.POST.get("quote", ""), "chosen_kind": kind}
        return page(request, article, 422, kept(QueryDict(request.POST.get("query", ""))), **typed)
    if done.event is None:
        messages.info(request, _("These words are a claim already."))
    return told(request, "mark", done, is_edited=done.event is not None)


@require_POST
@role_required("checker")
def edit(request: HttpRequest, pk: int) -> HttpResponse:
    claim = shown(pk)
    form = ClaimForm(request.POST, auto_id="claim_%s")
    try:
        if not form.is_valid():
            return refused(request, claim, form=form)
        start, end = passage(claim.article, request.POST)
        done = claim_edits.change(
            claim=claim,
            user=request.user,
            version=form.cleaned_data["version"],
            start=start,
            end=end,
            facts=form.facts(claim),
        )
    except ValidationError as error:
        form.tell(error)
        return refused(request, claim, form=form)
    except Refused as refusal:
        return refused(request, claim, refusal, form=form)
    return told(request, "edit", done)


@require_POST
@role_required("checker")
def split(request: HttpRequest, pk: int) -> HttpResponse:
    at = number(request, "at")
    return tried(request, pk, "split", lambda claim: claim_edits.split(claim=claim, user=request.user, at=at))


@require_POST
@role_required("checker")
def merge(request: HttpRequest, pk: int) -> HttpResponse:
    other = shown(number(request, "other"))
    return tried(request, pk, "merge", lambda claim: claim_edits.merge(claim=claim, other=other, user=request.user))


@require_POST
@role_required("checker")
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    event = number(request, "event") or None
    return tried(request, pk, "undo", lambda claim: claim_edits.undo(claim=claim, user=request.user, event=event))


def number(request: HttpRequest, name: str) -> int:
    """A number of the form, as large as ids and offsets may be; 0 where there is none."""
    value = request.POST.get(name, "")
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 10 else 0


def tried(request: HttpRequest, pk: int, deed: str, act: Callable[[Claim], Edit]) -> HttpResponse:
    claim = shown(pk)
    try:
        done = act(claim)
    except ValidationError as error:
        return refused(request, claim, " ".join(error.messages))
    except Refused as refusal:
        return refused(request, claim, refusal)
    return told(request, deed, done)


def told(request: HttpRequest, deed: str, done: Edit, is_edited: bool = False) -> HttpResponse:
    """Back to the claim, with a message that can undo what was done."""
    query = request.POST.get("query", "")
    if done.event:
        context = {"claim": done.claim, "words": DONE_EDITS[deed], "event": done.event, "query": query}
        context["is_undone"] = deed == "undo"
        messages.success(request, render_to_string("reviews/_edit_undo.html", context, request))
    return redirect(asked_next(request) or address_of(done.claim, query, is_edited))


def refused(request: HttpRequest, claim: Claim, why="", form: ClaimForm | None = None) -> HttpResponse:
    """The page as it stands, with what was typed, and why nothing was done."""
    status = 409 if isinstance(why, Overtaken) else 422
    asked = kept(QueryDict(request.POST.get("query", "")))
    asked["claim"] = str(claim.pk)
    # What the claim says now stands beside what was typed.
    hand = context_of(request, shown(claim.pk), asked, refusal=why, form=form)
    return page(request, claim.article, status, asked, hand=hand)


@require_POST
@role_required("checker")
def act(request: HttpRequest, pk: int, action: str) -> HttpResponse:
    """Take, give back, dismiss or reopen a claim, and stay with the article."""
    if action not in HERE:
        raise Http404
    claim, query = shown(pk), request.POST.get("query", "")
    following = Reading(claim.article, kept(QueryDict(query))).following(pk) if action == "dismiss" else None
    try:
        review = DEEDS[action].service(review=claim.review, user=request.user, **posted(action, request.POST))
    except Refused as refusal:
        return refused(request, claim, refusal)
    undo = {"take": "release", "dismiss": "reopen"}.get(action)
    context = {"claim": claim, "words": DEEDS[action].done, "undo": undo, "query": query, "version": review.version}
    messages.success(request, render_to_string("reviews/_here_undo.html", context, request))
    return redirect(address_of(shown(following) if following else claim, query))
