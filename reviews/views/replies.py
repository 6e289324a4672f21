"""The right of reply on the claim page: requests for comment recorded, changed and removed where they are listed."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers
from django_htmx.http import reswap, retarget

from claims.models import Claim
from reviews.checklist import lines
from reviews.forms.reply import ReplyForm
from reviews.models import ReplyRequest
from reviews.requirements import missing
from reviews.services import replies
from reviews.views.access import role_required
from reviews.views.panel import refused, shown_claim
from reviews.workflow import Refused, transition


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
@role_required("checker")
def add(request: HttpRequest, pk: int) -> HttpResponse:
    claim = shown_claim(pk, request.user)
    if request.method != "POST":
        return form_page(request, claim, ReplyForm(initial={"asked_on": timezone.localdate()}))

    def service(fields: dict) -> str:
        done = replies.add_reply(review=claim.review, user=request.user, **fields)
        return ticked_words(done.ticked)

    return write(request, claim, ReplyForm(request.POST), service)


def ticked_words(ticked: list) -> str:
    """What the page says of steps that were ticked with a request: nothing is ticked silently."""
    steps = "”, “".join(tick.label() for tick in ticked)
    return _("The step “%(steps)s” is ticked with it.") % {"steps": steps} if ticked else ""


@require_http_methods(["GET", "HEAD", "POST"])
@vary_on_headers("HX-Request")
@role_required("checker")
def change(request: HttpRequest, pk: int) -> HttpResponse:
    reply = get_object_or_404(ReplyRequest.objects.select_related("review"), pk=pk)
    claim = shown_claim(reply.review.claim_id, request.user)
    if request.method != "POST":
        return form_page(request, claim, ReplyForm.of(reply), reply)

    def service(fields: dict) -> str:
        replies.change_reply(reply=reply, user=request.user, **fields)
        return ""

    return write(request, claim, ReplyForm(request.POST), service, reply)


@require_POST
@role_required("checker")
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    reply = get_object_or_404(ReplyRequest.objects.select_related("review"), pk=pk)
    try:
        replies.remove_reply(reply=reply, user=request.user)
    except Refused as refusal:
        return refused(request, reply.review.claim_id, refusal)
    return listed(request, reply.review.claim_id)


def write(
    request: HttpRequest,
    claim: Claim,
    form: ReplyForm,
    service: Callable[[dict], str],
    reply: ReplyRequest | None = None,
) -> HttpResponse:
    if form.is_valid():
        try:
            return listed(request, claim.pk, service(form.cleaned_data))
        except Refused as refusal:
            form.add_error(None, str(refusal))
        except ValidationError as error:
            form.add_error(None, error)
    return form_page(request, claim, form, reply, 422)


def form_page(
    request: HttpRequest, claim: Claim, form: ReplyForm, reply: ReplyRequest | None = None, status: int = 200
) -> HttpResponse:
    try:
        transition(claim.review, "save", request.user)
    except Refused as refusal:
        return refused(request, claim.pk, refusal)
    form.put_focus()
    context = {"claim": claim, "form": form, "reply": reply}
    if not request.htmx:
        return render(request, "reviews/reply.html", context, status=status)
    response = render(request, "reviews/_reply_form.html", context, status=status)
    return response if status == 200 else reswap(retarget(response, "this"), "outerHTML")


def listed(request: HttpRequest, pk: int, done: str = "") -> HttpResponse:
    claim = shown_claim(pk, request.user)
    if not request.htmx:
        if done:
            messages.success(request, done)
        return redirect(f"{claim.get_absolute_url()}#replies")
    review = claim.review
    context = {"claim": claim, "review": review, "is_editable": True, "lacks": missing(review), "ticked": done}
    more = {"replies": review.replies.all(), "steps": lines(review, list(review.ticks.all())), "is_changed": True}
    return render(request, "reviews/_replies.html", context | more)
