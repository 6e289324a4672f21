"""Sources that a reviewer cites."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms.models import model_to_dict
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.ingestion.text import normalise
from reviews import audit
from reviews.archive import same_page
from reviews.models import Review, Snapshot, Source
from reviews.services.rechecks import look_again
from reviews.services.snapshots import rely_on_source
from reviews.workflow import Refused, transition

FIELDS = (
    *("medium", "url", "reference", "title", "person", "publisher", "published_on", "kind", "stance", "passage"),
    *("note", "is_withheld"),
)
# What tells who or where a source is. Of a withheld one none of it is in the trail, which is never altered and may one
# day be shown to others.
TELLING = ("url", "reference", "title", "person", "publisher", "published_on", "passage", "note")
UNTOLD = "withheld"
# Whoever has a page cited sends for it at once; should that be lost, the schedule does after this time.
ON_ITS_WAY = timedelta(seconds=30)


class AlreadyCited(Refused):
    """What is to be cited is cited by this review already: `source`."""

    def __init__(self, source: Source):
        self.source = source
        super().__init__(_("This is cited already; here it is."))


def editable(review: Review, user) -> Review:
    """The review, locked, while its sources may be changed by `user`: that is, while its draft may be saved."""
    review = Review.objects.select_for_update(no_key=True).get(pk=review.pk)
    transition(review, "save", user)
    return review


def present(review: Review, source: Source) -> Source:
    found = review.sources.filter(pk=source.pk).first()
    if found is None:
        raise Refused(_("Somebody has removed this source already."))
    return found


@transaction.atomic
def add_source(*, review: Review, user, **fields) -> Source:
    """Cite a source. Raises ValidationError where it names neither an address nor who or where it is, or a field is
    wrong."""
    return cite(editable(review, user), user, fields)


def cite(review: Review, user, fields: dict) -> Source:
    return noted(Source(review=review, added_by=user), user, fields)


def noted(source: Source, user, fields: dict) -> Source:
    """A new source, written with its line in the trail."""
    write(source, fields)
    look_again(claims=[source.review.claim])  # before the trail: findings are locked first, and it last
    audit.record(actor=user, verb="source.add", subject=source.review, after=told(values(source), source.is_withheld))
    return source


@transaction.atomic
def cite_address(*, review: Review, user, url: str) -> Source:
    """Cite a page by its address alone; its title, publisher and date are read in the background. Raises AlreadyCited
    where the review cites that page, ValidationError for what is no address."""
    review, url = editable(review, user), written_address(url)
    for source in review.sources.all():
        if source.url and same_page(source.url, url):
            raise AlreadyCited(source)
    source = Source(review=review, added_by=user, description_due_at=timezone.now() + ON_ITS_WAY)
    return noted(source, user, {"url": url})


def written_address(url: str) -> str:
    """An address as it is stored, from what people paste: with spaces around it, in angle brackets, without its scheme.
    Raises ValidationError where it is none."""
    url = normalise(url).strip().strip("<>").strip()
    url = url if "://" in url or not url else f"https://{url}"
    Source._meta.get_field("url").run_validators(url)
    return url


@transaction.atomic
def change_source(*, source: Source, user, **fields) -> Source:
    """Change the fields that are given. Raises as `add_source` does, and Refused where the source is gone."""
    review = editable(source.review, user)
    source = present(review, source)
    before = values(source)
    write(source, fields)
    after = values(source)
    if after != before:
        hides = before["is_withheld"] or after["is_withheld"]
        told_before, told_after = told(before, hides), told(after, after["is_withheld"])
        look_again(claims=[review.claim])
        audit.record(actor=user, verb="source.change", subject=review, before=told_before, after=told_after)
    return source


@transaction.atomic
def pick_passage(*, source: Source, user, snapshot_id: int, start: int, end: int) -> Source:
    """Cite the words that stand from `start` to `end`, in code points, in the text of a stored copy of the source's page.
    Raises Refused where that copy is none of this source, or the place is none in it."""
    review = editable(source.review, user)
    source = present(review, source)
    snapshots = Snapshot.objects.select_related("text").filter(page=source.page_id, text__isnull=False)
    snapshot = snapshots.filter(pk=snapshot_id).first()
    words = snapshot.text.text[start:end].strip() if snapshot and 0 <= start < end else ""
    if not words:
        raise Refused(_("This passage is not in the stored copy any more. Open the copy again and pick it there."))
    return change_source(source=source, user=user, passage=words)


@transaction.atomic
def remove_source(*, source: Source, user) -> dict:
    """Take a source off the review. The fields it had are returned: `add_source` with them undoes this."""
    review = editable(source.review, user)
    return drop(review, present(review, source), user)


def drop(review: Review, source: Source, user) -> dict:
    before = values(source)
    source.delete()
    look_again(claims=[review.claim])
    audit.record(actor=user, verb="source.remove", subject=review, before=told(before, source.is_withheld))
    return before


def values(source: Source) -> dict:
    return model_to_dict(source, FIELDS)


def told(fields: dict, is_withheld: bool) -> dict:
    """A source's fields as the trail has them."""
    return fields | {name: UNTOLD for name in TELLING if is_withheld and fields[name]}


def write(source: Source, fields: dict) -> None:
    unknown = set(fields).difference(FIELDS)
    if unknown:
        raise TypeError(f"A source has no {', '.join(sorted(unknown))}; it has {', '.join(FIELDS)}.")
    for name, value in fields.items():
        setattr(source, name, normalise(value).strip() if isinstance(value, str) else value)
    if source.medium == Source.Medium.WEB and not source.url:
        source.medium = Source.Medium.DOCUMENT
    if source.is_withheld:
        source.page, source.description_due_at, source.description_trouble = None, None, ""
    refuse_incomplete(source)
    source.full_clean()
    source.save()
    rely_on_source(source=source)


def refuse_incomplete(source: Source) -> None:
    if not (source.url or source.reference or source.person):
        raise ValidationError({"url": _("Give the address of the source, or say who it is or where it is kept.")})
    # One whose page is being read gets its title from there; where that failed, submission asks for it.
    if not (source.title or source.is_being_described or source.description_trouble):
        raise ValidationError({"title": _("This field is required.")})
