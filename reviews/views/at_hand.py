"""The claim at hand: what is known of it, and what can be done to it, beside the text of its article."""

import re
from itertools import islice

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from claims.models import Claim
from reviews import tasks
from reviews.forms.claim import UNITS, ClaimForm
from reviews.models.review import OFFERED
from reviews.services.claim_edits import touch
from reviews.templatetags.findings import seen
from reviews.views.access import role_required
from reviews.workflow import actions

FILTERS = ("kind", "status", "order")
# As far from a claim as its neighbours are looked for, and as many of them as are offered.
NEAR, MOST_NEAR = 200, 8
MOST_GAPS, BESIDE = 200, 4
RELATED = ("article", "claimant", "figure", "marked_by", "review__assignee", "review__merged_into")


@require_safe
@role_required("checker")
def at_hand(request: HttpRequest, pk: int) -> HttpResponse:
    claim = shown(pk)
    tasks.look_at([pk])
    context = context_of(request, claim, request.GET) | {"article": claim.article}
    return render(request, "reviews/_article_at_hand.html", context)


@require_safe
@role_required("checker")
def findings(request: HttpRequest, pk: int) -> HttpResponse:
    """The checks of the claim at hand as they stand; nothing where the page has `seen` that already."""
    claim = shown(pk)
    if request.GET.get("seen") == seen(claim.findings.all()):
        return HttpResponse(status=204)
    return render(request, "reviews/_at_hand_findings.html", {"hand": claim})


def shown(pk: int) -> Claim:
    return get_object_or_404(Claim.objects.select_related(*RELATED).prefetch_related("findings"), pk=pk)


def context_of(request: HttpRequest, claim: Claim, asked: QueryDict, **more) -> dict:
    """What the panel shows of a claim; with `edit` in what is asked for, a form to change it."""
    allowed = actions(claim.review, request.user)
    is_editable = "edit_claim" in allowed
    form = ClaimForm.of(claim) if is_editable and "edit" in asked else None
    return {
        "hand": claim,
        "review": claim.review,
        "actions": allowed,
        "form": form,
        "units": UNITS,
        "query": kept(asked).urlencode(),
        "dismissals": [(reason.value, reason.label) for reason in OFFERED],
        "neighbours": neighbours(claim, request.user) if is_editable else [],
        "gaps": list(islice(gaps(claim), MOST_GAPS)) if is_editable else [],
    } | more


def kept(asked: QueryDict) -> QueryDict:
    """The filters of what is asked for, and nothing else."""
    query = QueryDict(mutable=True)
    for name in FILTERS:
        if asked.get(name):
            query[name] = asked[name]
    return query


def address_of(claim: Claim, query: str, is_edited: bool = False) -> str:
    """The article with this claim at hand, filtered as it was."""
    asked = kept(QueryDict(query))
    asked["claim"] = str(claim.pk)
    if is_edited:
        asked["edit"] = "1"
    return f"{claim.article.get_absolute_url()}?{asked.urlencode()}#at-hand"


def neighbours(claim: Claim, user) -> list[Claim]:
    """The claims that it could be merged with."""
    near = Claim.objects.filter(article=claim.article_id, start__lte=claim.end + NEAR, end__gte=claim.start - NEAR)
    near = near.exclude(pk=claim.pk).select_related("review__assignee").order_by("start", "end")
    for one in near:
        one.article = claim.article
    found = (one for one in near if "edit_claim" in actions(one.review, user) and touch(claim, one))
    return list(islice(found, MOST_NEAR))


def gaps(claim: Claim):
    """The places where it could be cut: each with its code point, and the words before and behind it."""
    words = list(re.finditer(r"\S+", claim.quote))
    for at in range(1, len(words)):
        before = " ".join(word[0] for word in words[max(0, at - BESIDE) : at])
        behind = " ".join(word[0] for word in words[at : at + BESIDE])
        yield claim.start + words[at].start(), before, behind
