"""What readers ask to have corrected: taken in without a login, and answered by an editor within a time that is kept."""

import hashlib
import hmac
import secrets
from datetime import timedelta
from ipaddress import ip_address, ip_network

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.ingestion.text import normalise, one_line
from reviews import audit
from reviews.models import Correction, CorrectionRequest, Notification, Review
from reviews.services.notifications import notify
from reviews.workflow import Refused, has_role, people

State = CorrectionRequest.State

# So many in a day from one address, and in an hour from all: a person never meets the first, a flood does the second.
MOST_FROM_ONE, MOST_IN_AN_HOUR = 5, 100
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


class TooMany(Refused):
    """More requests than one address, or all together, may send in a while."""


@transaction.atomic
def ask(*, review: Review, address: str, language: str, **words: str) -> tuple[CorrectionRequest, str]:
    """A reader's request, and the token of the link by which they see what became of it; it is kept nowhere.

    `words` are text, evidence, link, name and email; `address` is that of the network. Raises Refused where the review does
    not stand, TooMany, and ValidationError for a field that is wrong.
    """
    review = Review.objects.select_for_update(no_key=True).get(pk=review.pk)
    if not review.is_published:
        raise Refused(_("This fact-check does not stand any more, so there is nothing to correct."))
    now, token = timezone.now(), secrets.token_urlsafe(32)
    request = CorrectionRequest(
        review=review,
        language=language,
        at=now,
        due_at=now + timedelta(hours=settings.FACTCHECK_COMPLAINT_HOURS),
        token_digest=digest(token),
        address_digest=keyed(address),
        **{
            name: (normalise if name in ("text", "evidence") else one_line)(said).strip()
            for name, said in words.items()
        },
    )
    not_too_many(request)
    request.full_clean()
    request.save()
    # The trail can never be erased, so nothing that a reader wrote of themselves or others stands in it.
    told = {"review": review.pk, "due_at": request.due_at, "sha256": digest(request.text)}
    audit.record(actor=None, verb="request.receive", subject=request, after=told)
    path = reverse("correction_request", args=[request.pk])
    notify(to=people("editor"), kind=Notification.Kind.CORRECTION_REQUEST, review=review, path=path)
    return request, token


def not_too_many(request: CorrectionRequest) -> None:
    lately = CorrectionRequest.objects.filter(at__gt=request.at - DAY)
    if lately.filter(address_digest=request.address_digest).count() >= MOST_FROM_ONE:
        raise TooMany(_("There are several requests from your address already. Try again tomorrow."))
    if lately.filter(at__gt=request.at - HOUR).count() >= MOST_IN_AN_HOUR:
        raise TooMany(_("Very many requests have come in just now. Try again in an hour."))


def digest(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()


def keyed(address: str) -> str:
    """What tells one address from another and is no address. The networks that IPv6 gives to one household are one."""
    try:
        known = ip_address(address)
    except ValueError:
        return ""
    network = address if known.version == 4 else str(ip_network((known, 64), strict=False))
    return hmac.new(settings.SECRET_KEY.encode(), f"correction request {network}".encode(), "sha256").hexdigest()


def forget_addresses() -> int:
    """Empty what was kept of addresses for a day; how many."""
    old = CorrectionRequest.objects.filter(at__lte=timezone.now() - DAY).exclude(address_digest="")
    return old.update(address_digest="")


def only_editors(user) -> None:
    if not has_role(user, "editor"):
        raise Refused(_("Only editors and administrators may answer requests for correction."))


def locked(request: CorrectionRequest) -> CorrectionRequest:
    return CorrectionRequest.objects.select_for_update().get(pk=request.pk)


def still_open(request: CorrectionRequest) -> CorrectionRequest:
    request = locked(request)
    if not request.is_open:
        raise Refused(_("Somebody has answered this request already. Reload the page to see how."))
    return request


@transaction.atomic
def accept(*, request: CorrectionRequest, user, correction: Correction, answer: str = "") -> CorrectionRequest:
    """Close a request by the correction, update or retraction that came of it."""
    only_editors(user)
    request = still_open(request)
    if correction.review_id != request.review_id:
        raise Refused(_("That is a correction of another fact-check."))
    if correction.at < request.at:
        raise Refused(_("That correction is older than the request. Correct the fact-check, or decline."))
    return handle(request, user, "accept", State.ACCEPTED, answer, correction)


def open_ones(*, review: Review, ids: list[int]) -> list[CorrectionRequest]:
    """Those of these requests that are open and about `review`, locked: before the trail, as everywhere."""
    wanted = review.correction_requests.select_for_update().filter(pk__in=ids, state=State.OPEN)
    return list(wanted.order_by("pk")) if ids else []


@transaction.atomic
def decline(*, request: CorrectionRequest, user, answer: str) -> CorrectionRequest:
    """Close a request without a correction. Raises Refused without an answer: who asked reads it."""
    only_editors(user)
    request = still_open(request)
    if not normalise(answer).strip():
        raise Refused(_("Say why nothing is corrected: who asked will read it."))
    return handle(request, user, "decline", State.DECLINED, answer, None)


@transaction.atomic
def reopen(*, request: CorrectionRequest, user) -> CorrectionRequest:
    """Open a request again. Its clock goes on from when it came in."""
    only_editors(user)
    request = locked(request)
    if request.is_open:
        raise Refused(_("This request is open."))
    before = state_of(request)
    request.state, request.answer = State.OPEN, ""
    request.correction = request.handled_by = request.handled_at = None
    request.save()
    audit.record(actor=user, verb="request.reopen", subject=request, before=before, after=state_of(request))
    return request


def handle(
    request: CorrectionRequest, user, verb: str, state: str, answer: str, correction: Correction | None
) -> CorrectionRequest:
    before = state_of(request)
    request.state, request.answer, request.correction = state, normalise(answer).strip(), correction
    request.handled_by, request.handled_at = user, timezone.now()
    request.full_clean()
    request.save()
    audit.record(actor=user, verb=f"request.{verb}", subject=request, before=before, after=state_of(request))
    return request


def state_of(request: CorrectionRequest) -> dict:
    """What the trail keeps: what the newsroom did, and nothing that the reader wrote."""
    number = request.correction.number if request.correction else None
    return {"review": request.review_id, "state": request.state, "answer": request.answer, "correction": number}
