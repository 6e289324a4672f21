"""Sources cited with one key: a pasted address, what a check has found, a passage picked from the stored copy."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django.views.decorators.vary import vary_on_headers
from django_htmx.http import reswap, retarget

from claims.models import Claim
from reviews import tasks
from reviews.archive.sentences import sentences_of
from reviews.models import Finding, Source
from reviews.requirements import missing
from reviews.services import citing, sources
from reviews.views.access import role_required
from reviews.views.panel import refused, shown_claim
from reviews.views.sources import listed
from reviews.workflow import Refused, actions


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
@role_required("checker")
def paste(request: HttpRequest, pk: int) -> HttpResponse:
    """One field: an address, whose page is then read in the background."""
    claim = shown_claim(pk)
    if request.method != "POST":
        return paste_page(request, claim)
    try:
        source = sources.cite_address(review=claim.review, user=request.user, url=request.POST.get("url", ""))
    except sources.AlreadyCited as refusal:
        return already_cited(request, pk, refusal)
    except (Refused, ValidationError) as error:
        return paste_page(request, claim, str(error) if isinstance(error, Refused) else " ".join(error.messages))
    tasks.describe_soon(source)
    return listed(request, pk, current=source.pk)


def paste_page(request: HttpRequest, claim: Claim, error: str = "") -> HttpResponse:
    context = {"claim": claim, "error": error, "pasted": request.POST.get("url", "")}
    status = 422 if error else 200
    if not request.htmx:
        return render(request, "reviews/paste_source.html", context, status=status)
    response = render(request, "reviews/_source_paste.html", context, status=status)
    return reswap(retarget(response, "#paste-source"), "outerHTML")


def already_cited(request: HttpRequest, pk: int, refusal: sources.AlreadyCited) -> HttpResponse:
    if not request.htmx:
        messages.info(request, str(refusal))
    return listed(request, pk, current=refusal.source.pk, notice=str(refusal))


@require_safe
@role_required("checker")
def card(request: HttpRequest, pk: int) -> HttpResponse:
    """A source whose page was being read, once it has been; nothing until then."""
    found = Source.objects.select_related("review").filter(pk=pk).first()
    if found is None:
        return reswap(retarget(HttpResponse(), f"#source-{pk}"), "delete")
    if found.is_being_described:
        return HttpResponse(status=204)
    claim = shown_claim(found.review.claim_id, request.user)
    # Of the claim that was read for this person: what waits for a second opinion is emptied in it.
    source = next(source for source in claim.review.sources.all() if source.pk == pk)
    is_editable = "save" in actions(claim.review, request.user)
    context = {"source": source, "claim": claim, "findings": claim.findings.all(), "is_editable": is_editable}
    return render(
        request, "reviews/_source_read.html", context | {"lacks": missing(claim.review) if is_editable else []}
    )


@require_POST
@role_required("checker")
def cite_evidence(request: HttpRequest, pk: int, at: int, mark: str) -> HttpResponse:
    finding = get_object_or_404(Finding.objects.select_related("claim__review", "claim__article"), pk=pk)
    review = finding.claim.review
    try:
        source = citing.cite_evidence(review=review, user=request.user, finding=finding, at=at, mark=mark)
    except sources.AlreadyCited as refusal:
        return already_cited(request, finding.claim_id, refusal)
    except (Refused, ValidationError) as error:
        refusal = error if isinstance(error, Refused) else Refused(" ".join(error.messages))
        return refused(request, finding.claim_id, refusal)
    return listed(request, finding.claim_id, cited=source)


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
@role_required("checker")
def passage(request: HttpRequest, pk: int) -> HttpResponse:
    """The text of the stored copy of a source's page, to pick the passage from."""
    source = get_object_or_404(
        Source.objects.select_related("review", "page__latest__text", "page__baseline__text"), pk=pk
    )
    if request.method != "POST":
        return passage_page(request, source)
    try:
        snapshot, start, end = picked(request)
        sources.pick_passage(source=source, user=request.user, snapshot_id=snapshot, start=start, end=end)
    except (Refused, ValidationError) as error:
        refusal = error if isinstance(error, Refused) else Refused(" ".join(error.messages))
        return refused(request, source.review.claim_id, refusal)
    tasks.look_at([source.review.claim_id])
    return listed(request, source.review.claim_id, current=source.pk)


def picked(request: HttpRequest) -> tuple[int, int, int]:
    """The snapshot and the place in its text that a form names. Raises Refused where it names none."""
    values = [request.POST.get("snapshot", ""), *request.POST.get("place", "").split("-")]
    if len(values) != 3 or not all(value.isdecimal() and value.isascii() and len(value) < 10 for value in values):
        raise Refused(_("Pick a sentence, or select some words with the mouse."))
    return tuple(map(int, values))


def passage_page(request: HttpRequest, source: Source) -> HttpResponse:
    claim = shown_claim(source.review.claim_id)
    copy = source.page.copy if source.page else None
    words = request.GET.get("words", "")[:200]
    context = {"source": source, "claim": claim, "copy": copy, "words": words, "is_editable": True}
    if copy and copy.text:
        context["sentences"] = sentences_of(copy.text.text, claim, words)
    name = "_passage_sentences" if "words" in request.GET else "_passage"
    return render(request, f"reviews/{name if request.htmx else 'pick_passage'}.html", context)
