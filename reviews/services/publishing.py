"""What leaves the newsroom: publication, correction, retraction. The version that was replaced is kept, whole."""

from collections import Counter
from copy import copy

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.ingestion.text import normalise
from reviews import audit
from reviews.models import Correction, CorrectionRequest, Review, Source
from reviews.requirements import missing_for_readers, names_withheld
from reviews.services import correction_requests, findings
from reviews.services.replies import FIELDS as REPLY_FIELDS
from reviews.services.reviews import move, rated, seen, worded
from reviews.services.sources import FIELDS, cite, drop
from reviews.workflow import Refused, transition

PUBLIC_SOURCE_FIELDS = tuple(name for name in FIELDS if name not in ("note", "is_withheld"))


def as_published(review: Review) -> dict:
    """The words of a published review, as an outsider may read them; withheld sources are only counted."""
    sources = list(review.sources.all())
    return audit.plain(
        {
            "claim_reviewed": review.claim_reviewed,
            "scale": review.scale,
            "scale_version": review.scale_version,
            "rating": review.rating,
            "rating_labels": review.rating_labels,
            "rating_meanings": review.rating_meanings,
            "rating_colour": review.rating_colour,
            "rating_value": review.rating_value,
            "rating_worst": review.rating_worst,
            "rating_best": review.rating_best,
            "summary": review.summary,
            "sources": [
                {name: getattr(source, name) for name in PUBLIC_SOURCE_FIELDS}
                for source in sources
                if not source.is_withheld
            ],
            "withheld_sources": sum(source.is_withheld for source in sources),
            "withheld_media": withheld_media(sources),
            "steps": [tick.labels for tick in review.ticks.all()],
            "right_of_reply": [
                {name: getattr(reply, name) for name in REPLY_FIELDS} for reply in review.replies.all()
            ],
            "publication_note": review.publication_note,
            "published_at": review.published_at,
            "updated_at": review.public_updated_at,
        }
    )


def withheld_media(sources: list[Source]) -> dict[str, int]:
    """How many withheld sources of each medium there are: all that is told of them."""
    return dict(Counter(source.medium for source in sources if source.is_withheld))


@transaction.atomic
def publish(*, review: Review, user, version: int | None = None, note: str = "") -> Review:
    """Put an approved verdict before the readers, with a `note` to them where there is something to say."""
    review = seen(review, version)
    row = transition(review, "publish", user)
    now, note = timezone.now(), normalise(note).strip()
    if names := names_withheld(note, list(review.sources.all())):
        raise Refused(" ".join(names))
    told = {"published_at": now, "public_updated_at": now, "publication_note": note}
    findings.reopen_like(claim=review.claim)  # before the trail: findings are locked first, and it last
    return move(review, row, "publish", user, **told)


@transaction.atomic
def correct(
    *,
    review: Review,
    user,
    version: int | None,
    kind: str,
    why: str,
    claim_reviewed: str,
    summary: str,
    rating: str,
    add_sources: list[dict] | None = None,
    remove_sources: list[int] | None = None,
    requests: list[int] | None = None,
) -> Review:
    """Replace what is published by a new version, with what changed and why. Raises Refused where nothing changes,
    no reason is given or the new version lacks something; then all stays as it is. It closes the open `requests` (ids)."""
    review = seen(review, version)
    asked = correction_requests.open_ones(review=review, ids=requests or [])
    row = transition(review, "correct", user)
    why = reason(why)
    if kind not in (Correction.Kind.CORRECTION, Correction.Kind.UPDATE):
        raise Refused(_("Say whether this is a correction or an update."))
    before = as_published(review)
    findings.reopen_like(claim=review.claim)
    for source in review.sources.filter(pk__in=remove_sources or []):
        drop(review, source, user)
    for fields in add_sources or []:
        cite(review, user, fields)
    # A verdict that stays keeps the label it was given, also when the scale has changed since.
    changes = worded(claim_reviewed, summary) | ({} if rating == review.rating else rated(rating))
    # The steps of the checklist belong to the work before: they can be ticked no more.
    lacks = missing_for_readers(changed(review, changes)) + names_withheld(why, list(review.sources.all()))
    if lacks:
        raise Refused(" ".join(dict.fromkeys(lacks)))
    said = {"kind": kind, "why": why}
    review = move(review, row, "correct", user, said, public_updated_at=timezone.now(), **changes)
    return keep(review, user, kind, why, before, asked)


def changed(review: Review, changes: dict) -> Review:
    """The review as it would be; the one that is given stays as it is."""
    draft = copy(review)
    for name, value in changes.items():
        setattr(draft, name, value)
    return draft


@transaction.atomic
def retract(
    *, review: Review, user, why: str, version: int | None = None, requests: list[int] | None = None
) -> Review:
    """Take a published verdict back, saying why. Its page stays and says so."""
    review = seen(review, version)
    asked = correction_requests.open_ones(review=review, ids=requests or [])
    row = transition(review, "retract", user)
    why = reason(why)
    if names := names_withheld(why, list(review.sources.all())):
        raise Refused(" ".join(names))
    before = as_published(review)
    findings.reopen_like(claim=review.claim)
    review = move(review, row, "retract", user, {"why": why}, public_updated_at=timezone.now())
    return keep(review, user, Correction.Kind.RETRACTION, why, before, asked)


def reason(why: str) -> str:
    why = normalise(why).strip()
    if not why:
        raise Refused(_("Say what changed and why: readers will see it."))
    return why


def keep(review: Review, user, kind: str, why: str, before: dict, asked: list[CorrectionRequest]) -> Review:
    after = as_published(review)
    if kind != Correction.Kind.RETRACTION and before | {"updated_at": after["updated_at"]} == after:
        raise Refused(_("Nothing has changed. Change the verdict, the words or the sources, or leave it as it is."))
    correction = Correction.objects.create(
        review=review,
        number=review.corrections.count() + 1,
        kind=kind,
        why=why,
        by=user,
        at=review.public_updated_at,
        before=before,
        after=after,
    )
    for request in asked:
        correction_requests.accept(request=request, user=user, correction=correction)
    return review
