"""Requests for correction: sent by readers from a public page, followed by them by a private link, answered by editors."""

from collections.abc import Callable, Iterator
from datetime import datetime

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, QueryDict, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django.views.decorators.vary import vary_on_headers

from reviews import spreadsheet
from reviews.forms.correction_requests import AnswerForm, AskForm, RequestFilter
from reviews.models import CorrectionRequest
from reviews.services import correction_requests
from reviews.services.correction_requests import TooMany, digest
from reviews.views import paging
from reviews.views.access import role_required
from reviews.views.public import in_language, language_of, newsroom, readable
from reviews.workflow import Refused

State = CorrectionRequest.State
BATCH = 200
COLUMNS = (
    *("id", "state", "at", "due_at", "is_overdue", "fact_check", "claim_reviewed", "text", "evidence", "link", "name"),
    *("email", "answer", "correction", "handled_by", "handled_at"),
)


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def ask(request: HttpRequest, pk: int) -> HttpResponse:
    """Anybody says what is wrong with a fact-check that stands."""
    review = readable(pk)
    if not review.is_published:
        raise Http404
    sent = request.method == "POST"
    with language_of(review) as language:
        form, status = AskForm(request.POST if sent else None), 422 if sent else 200
        if sent and form.is_valid():
            words = {name: form.cleaned_data[name] for name in AskForm.Meta.fields}
            try:
                token = correction_requests.ask(
                    review=review, address=address_of(request), language=language, **words
                )[1]
                return redirect("followed_request", token)
            except (Refused, ValidationError) as error:
                status = 429 if isinstance(error, TooMany) else 422
                form.add_error(None, str(error) if isinstance(error, Refused) else error.messages)
        context = {"form": form, "review": review, "newsroom": newsroom(), "language": language}
        context["hours"] = settings.FACTCHECK_COMPLAINT_HOURS
        return in_language(render(request, "reviews/ask_correction.html", context, status=status), language)


def address_of(request: HttpRequest) -> str:
    """Where a request comes from. Behind the proxy that holds the certificate it is what that has written last."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.SECURE_PROXY_SSL_HEADER else ""
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")


@require_safe
@never_cache
def follow(request: HttpRequest, token: str) -> HttpResponse:
    """What became of a request, for who has its link. It shows nothing that they wrote, so that nobody can have their
    own words shown here by passing the link on."""
    related = ("review__claim__article", "correction")
    asked = CorrectionRequest.objects.select_related(*related).defer("review__claim__article__text")
    asked = get_object_or_404(asked, token_digest=digest(token))
    with override(asked.language):
        context = {"asked": asked, "review": asked.review, "newsroom": newsroom(), "language": asked.language}
        context["address"] = settings.BASE_URL + request.path
        return in_language(render(request, "reviews/followed_request.html", context), asked.language)


@require_safe
@vary_on_headers("HX-Request")
@role_required("editor")
def requests(request: HttpRequest) -> HttpResponse:
    chosen = RequestFilter(request.GET)
    found = chosen.narrow(with_claims(), request.user)
    if request.GET.get("format") == "csv":
        response = StreamingHttpResponse(spreadsheet.lines(COLUMNS, rows(found)), "text/csv; charset=utf-8")
        response["Content-Disposition"] = 'attachment; filename="correction-requests.csv"'
        return response
    context = {"page": open_first(found, request.GET), "filter": chosen, "hours": settings.FACTCHECK_COMPLAINT_HOURS}
    if paging.is_appended(request):
        return render(request, "reviews/_request_rows.html", context | {"is_appended": True})
    return render(request, "reviews/correction_requests.html", context)


def with_claims() -> QuerySet[CorrectionRequest]:
    found = CorrectionRequest.objects.select_related("review__claim__article", "handled_by", "correction")
    return found.defer("review__claim__article__text", "review__summary", "correction__before", "correction__after")


def open_first(found: QuerySet[CorrectionRequest], query: QueryDict) -> paging.Page:
    """The open ones by the time that they are due, then those that are handled, the latest first."""
    state, at, pk = read_position(query.get("after", ""))
    waiting = found.filter(state=State.OPEN).order_by("due_at", "pk")
    handled = found.exclude(state=State.OPEN).order_by("-handled_at", "-pk")
    if state == "open":
        waiting = waiting.filter(Q(due_at__gt=at) | Q(pk__gt=pk), due_at__gte=at)
    elif state == "handled":
        waiting = waiting.none()
        handled = handled.filter(Q(handled_at__lt=at) | Q(pk__lt=pk), handled_at__lte=at)
    shown = list(waiting[: paging.PAGE + 1])
    shown += handled[: paging.PAGE + 1 - len(shown)]
    return paging.cut(shown, query, position_of)


def position_of(asked: CorrectionRequest) -> str:
    state, at = ("open", asked.due_at) if asked.is_open else ("handled", asked.handled_at)
    return f"{state}_{at.isoformat()}_{asked.pk}"


def read_position(after: str) -> tuple[str, datetime | None, int]:
    """A cursor that somebody has tampered with shows the first page."""
    state, _underscore, rest = after.partition("_")
    at, _underscore, pk = rest.partition("_")
    try:
        position = state, datetime.fromisoformat(at), int(pk)
    except ValueError:
        return "", None, 0
    return position if position[1].tzinfo and abs(position[2]) < 2**63 else ("", None, 0)


def rows(found: QuerySet[CorrectionRequest]) -> Iterator[list]:
    for asked in found.order_by("due_at", "pk").iterator(BATCH):
        times = [time and time.isoformat() for time in (asked.at, asked.due_at, asked.handled_at)]
        address = settings.BASE_URL + asked.review.get_absolute_url()
        said = [asked.text, asked.evidence, asked.link, asked.name, asked.email, asked.answer]
        number = asked.correction.number if asked.correction else None
        head = [asked.pk, asked.state, *times[:2], asked.is_overdue, address, asked.review.claim_reviewed]
        yield [*head, *said, number, asked.handled_by, times[2]]


@require_safe
@role_required("editor")
def request_page(request: HttpRequest, pk: int) -> HttpResponse:
    return one(request, get_object_or_404(with_claims(), pk=pk))


def one(request: HttpRequest, asked: CorrectionRequest, status: int = 200, **more) -> HttpResponse:
    context = {"asked": asked, "review": asked.review, "form": AnswerForm(asked=asked)} | more
    return render(request, "reviews/correction_request.html", context, status=status)


def accept(asked: CorrectionRequest, user, form: AnswerForm) -> None:
    correction = form.cleaned_data["correction"]
    if correction is None:
        raise Refused(_("Choose the correction that came of it, or correct the fact-check first."))
    answer = form.cleaned_data["answer"]
    correction_requests.accept(request=asked, user=user, correction=correction, answer=answer)


def decline(asked: CorrectionRequest, user, form: AnswerForm) -> None:
    correction_requests.decline(request=asked, user=user, answer=form.cleaned_data["answer"])


def reopen(asked: CorrectionRequest, user, form: AnswerForm) -> None:
    correction_requests.reopen(request=asked, user=user)


ANSWERS: dict[str, tuple[Callable, str]] = {
    "accept": (accept, _("Accepted.")),
    "decline": (decline, _("Declined; who asked can read your answer.")),
    "reopen": (reopen, _("Open again.")),
}


@require_POST
@role_required("editor")
def answer(request: HttpRequest, pk: int, deed: str) -> HttpResponse:
    if deed not in ANSWERS:
        raise Http404
    asked = get_object_or_404(with_claims(), pk=pk)
    form, (service, done) = AnswerForm(request.POST, asked=asked), ANSWERS[deed]
    if not form.is_valid():
        return one(request, asked, 422, form=form)
    try:
        service(asked, request.user, form)
    except Refused as refusal:
        return one(request, get_object_or_404(with_claims(), pk=pk), 422, form=form, refusal=refusal)
    messages.success(request, done)
    return redirect("correction_request", pk)
