"""What the claim page shows, and how it answers when an action is refused: used by the views of claims and sources."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django_htmx.http import reswap, retarget

from claims.context import context_of
from claims.models import Claim
from reviews.blindness import blinded, hides
from reviews.checklist import lines
from reviews.forms.colleagues import DueForm, HandOverForm, InviteForm
from reviews.forms.review import AssignForm, DraftForm
from reviews.history import history
from reviews.models import Review, Source
from reviews.models.review import OFFERED
from reviews.requirements import missing
from reviews.services.reviews import Conflict
from reviews.workflow import Refused, actions

RELATED = ("article", "claimant", "figure", "marked_by", "review__assignee", "review__author")


def shown_claim(pk: int, user=None) -> Claim:
    """The claim with its review, sources and findings, as `user` may see them: what waits for a blind second opinion is
    emptied for all but its author, and for nobody in particular (None)."""
    sources = Source.objects.select_related("page__latest").defer("page__latest__headers")
    shown = (Prefetch("review__sources", sources), "review__ticks__step", "review__ticks__by", "findings")
    claims = Claim.objects.select_related(*RELATED).prefetch_related(*shown)
    claim = get_object_or_404(claims, pk=pk)
    blinded(claim.review, user)
    return claim


def page_context(request: HttpRequest, claim: Claim) -> dict:
    return {
        "context": context_of(claim),
        "findings": claim.findings.all(),
        "queue": queue_address(request),
        **neighbours(claim),
    }


def panel_context(request: HttpRequest, claim: Claim) -> dict:
    review = claim.review
    is_blind = hides(review, request.user)
    approvals = [] if is_blind else list(review.approvals.select_related("by"))
    opinions = [] if is_blind else opinions_on(review)
    allowed = allowed_actions(review, request.user, approvals, opinions)
    return {
        "claim": claim,
        "findings": claim.findings.all(),
        "review": review,
        "actions": allowed,
        "is_editable": "save" in allowed,
        "draft": DraftForm.of(review),
        "lacks": missing(review) if "save" in allowed else [],
        "assign_form": AssignForm(review=review) if "assign" in allowed else None,
        "dismissals": [(reason.value, reason.label) for reason in OFFERED],
        "approvals": approvals,
        "approvals_needed": settings.FACTCHECK_APPROVALS,
        "approved": sum(approval.is_yes for approval in this_round(review, approvals)),
        "corrections": review.corrections.select_related("by").defer("before", "after"),
        "history": history(review, is_blind),
        "is_blind": is_blind,
        "opinions": opinions,
        "steps": lines(review, list(review.ticks.all())),
        "replies": review.replies.all(),
        **together(review, allowed, is_blind),
    }


def together(review: Review, allowed: list[str], is_blind: bool) -> dict:
    """What is said of a review, the experts invited to it, and what else is done with colleagues."""
    return {
        "comments": [] if is_blind else review.comments.select_related("by", "invitation"),
        "invitations": review.invitations.all(),
        "hand_over_form": HandOverForm(review=review) if "hand_over" in allowed else None,
        "due_form": DueForm(initial={"due_on": review.due_on}) if "set_due" in allowed else None,
        "invite_form": InviteForm() if "invite" in allowed else None,
    }


def this_round(review: Review, approvals: list) -> list:
    return [approval for approval in approvals if approval.submission == review.submission]


def allowed_actions(review: Review, user, approvals: list, opinions: list) -> list[str]:
    """What `user` may do now; nobody approves the same submission twice, or what they gave a second opinion on."""
    approved = any(approval.is_yes and approval.by_id == user.pk for approval in this_round(review, approvals))
    spoken = approved or any(opinion.by_id == user.pk for opinion in opinions)
    return [action for action in actions(review, user) if not (spoken and action == "approve")]


def opinions_on(review: Review) -> list:
    """The second opinions on a review, the latest last; none is asked for where none was ever wanted."""
    return list(review.opinions.select_related("by", "author")) if review.needs_second_opinion else []


def neighbours(claim: Claim) -> dict:
    """The claims before and after this one in the article, and which of them it is."""
    pks = list(
        Claim.objects.filter(article=claim.article_id).order_by("start", "end", "pk").values_list("pk", flat=True)
    )
    place = pks.index(claim.pk)
    return {
        "number": place + 1,
        "total": len(pks),
        "previous": pks[place - 1] if place else None,
        "next": pks[place + 1] if place + 1 < len(pks) else None,
    }


def queue_address(request: HttpRequest) -> str:
    """The queue as it was filtered when its reader left it."""
    came_from = urlsplit(request.headers.get("referer", ""))
    filters = request.session.get("queue", "")
    is_queue = came_from.path == reverse("queue") and came_from.netloc == request.get_host()
    if is_queue and came_from.query != filters:
        filters = request.session["queue"] = came_from.query
    return reverse("queue") + (f"?{filters}" if filters else "")


def claim_page(request: HttpRequest, claim: Claim, status: int = 200, **more) -> HttpResponse:
    context = panel_context(request, claim) | page_context(request, claim) | more
    return render(request, "reviews/claim.html", context, status=status)


def review_panel(request: HttpRequest, claim: Claim, **more) -> HttpResponse:
    return render(request, "reviews/_review.html", panel_context(request, claim) | more)


def refused(request: HttpRequest, pk: int, refusal: Refused, is_saved: bool = False) -> HttpResponse:
    """Say why an action was refused, and what to do, beside what was typed; that stays as it is."""
    claim = shown_claim(pk, request.user)
    status = 409 if isinstance(refusal, Conflict) else 422
    yours = DraftForm(request.POST) if status == 409 and "claim_reviewed" in request.POST else None
    more = {"refusal": refusal, "yours": yours, "posted": request.POST, "is_saved": is_saved and not yours}
    if not request.htmx:
        return claim_page(request, claim, status, **more)
    context = panel_context(request, claim) | more
    response = render(request, "reviews/_refused.html", context, status=status)
    return reswap(retarget(response, "#refusal"), "innerHTML")
