"""Sources that a reviewer cites."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms.models import model_to_dict
from django.utils.translation import gettext as _

from claims.ingestion.text import normalise
from reviews import audit
from reviews.models import Review, Source
from reviews.services.rechecks import look_again
from reviews.services.snapshots import rely_on_source
from reviews.workflow import Refused, transition

FIELDS = ("url", "reference", "title", "publisher", "published_on", "kind", "stance", "passage", "note", "is_withheld")


def editable(review: Review, user) -> Review:
    """The review, locked, while its sources may be changed by `user`: that is, while its draft may be saved."""
    review = Review.objects.select_for_update().get(pk=review.pk)
    transition(review, "save", user)
    return review


def present(review: Review, source: Source) -> Source:
    found = review.sources.filter(pk=source.pk).first()
    if found is None:
        raise Refused(_("Somebody has removed this source already."))
    return found


@transaction.atomic
def add_source(*, review: Review, user, **fields) -> Source:
    """Cite a source. Raises ValidationError where it names neither an address nor a reference, or a field is wrong."""
    return cite(editable(review, user), user, fields)


def cite(review: Review, user, fields: dict) -> Source:
    source = Source(review=review, added_by=user)
    write(source, fields)
    audit.record(actor=user, verb="source.add", subject=review, after=values(source))
    look_again(claims=[review.claim])
    return source


@transaction.atomic
def change_source(*, source: Source, user, **fields) -> Source:
    """Change the fields that are given. Raises as `add_source` does, and Refused where the source is gone."""
    review = editable(source.review, user)
    source = present(review, source)
    before = values(source)
    write(source, fields)
    if values(source) != before:
        audit.record(actor=user, verb="source.change", subject=review, before=before, after=values(source))
        look_again(claims=[review.claim])
    return source


@transaction.atomic
def remove_source(*, source: Source, user) -> dict:
    """Take a source off the review. The fields it had are returned: `add_source` with them undoes this."""
    review = editable(source.review, user)
    return drop(review, present(review, source), user)


def drop(review: Review, source: Source, user) -> dict:
    before = values(source)
    audit.record(actor=user, verb="source.remove", subject=review, before=before)
    source.delete()
    look_again(claims=[review.claim])
    return before


def values(source: Source) -> dict:
    return model_to_dict(source, FIELDS)


def write(source: Source, fields: dict) -> None:
    unknown = set(fields).difference(FIELDS)
    if unknown:
        raise TypeError(f"A source has no {', '.join(sorted(unknown))}; it has {', '.join(FIELDS)}.")
    for name, value in fields.items():
        setattr(source, name, normalise(value).strip() if isinstance(value, str) else value)
    if not source.url and not source.reference:
        raise ValidationError({"url": _("Give the address of the source, or say where it is kept.")})
    source.full_clean()
    source.save()
    rely_on_source(source=source)
