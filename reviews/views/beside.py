"""What stands beside a claim and is loaded after it: who else is here, what its claimant said, and precedent."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from claims.models import Claim
from reviews.models import Event, Review
from reviews.precedent import others_of_claimant, precedents
from reviews.services.presence import be_present
from reviews.views.access import role_required


@require_POST
@role_required("checker")
def presence(request: HttpRequest, pk: int) -> HttpResponse:
    """Who else has the review open, and whether it has been written since the version that the page shows."""
    review = get_object_or_404(Review.objects.only("pk", "version", "claim_id"), claim=pk)
    others = be_present(review=review, user=request.user, is_writing=request.POST.get("writing") == "1")
    seen = request.POST.get("version", "")
    is_old = seen.isdecimal() and len(seen) < 19 and int(seen) < review.version
    newer = Event.objects.filter(subject=f"review:{review.pk}").order_by("-id").first() if is_old else None
    context = {"claim_id": pk, "others": others, "newer": newer}
    return render(request, "reviews/_presence.html", context)


@require_safe
@vary_on_headers("HX-Request")
@role_required("checker")
def claimant(request: HttpRequest, pk: int) -> HttpResponse:
    claim = claim_of(pk)
    rated, number = others_of_claimant(claim) if claim.claimant_id else ([], 0)
    return shown(request, claim, "reviews/_claimant.html", {"rated": rated, "number": number})


@require_safe
@vary_on_headers("HX-Request")
@role_required("checker")
def precedent(request: HttpRequest, pk: int) -> HttpResponse:
    claim = claim_of(pk)
    return shown(request, claim, "reviews/_precedent.html", {"precedents": precedents(claim)})


def claim_of(pk: int) -> Claim:
    related = Claim.objects.select_related("article", "claimant", "figure").defer("article__text")
    return get_object_or_404(related, pk=pk)


def shown(request: HttpRequest, claim: Claim, fragment: str, context: dict) -> HttpResponse:
    """The fragment, or a page of its own around it for whoever has no script."""
    template = fragment if request.htmx else "reviews/beside_claim.html"
    return render(request, template, context | {"claim": claim, "fragment": fragment})
