"""Sources that a reviewer cites."""

from django.db import transaction
from django.forms.models import model_to_dict
from django.utils.translation import gettext as _

from reviews import audit
from reviews.models import Review, Source
from reviews.workflow import Refused, transition

FIELDS = ("url", "reference", "title", "publisher", "published_on", "kind", "stance", "passage", "note", "is_withheld")


def editable(review: Review, user) -> Review:
    """The review, locked, while its sources may be changed by `user`: that is, while its draft may be saved."""
    review = Review.objects.select_for_update().get(pk=review.pk)
    transition(review, "save", user)
    return review


@transaction.atomic
def add_source(*, review: Review, user, **fields) -> Source:
    """Cite a source. Raises ValidationError where it names neither an address nor a reference, or a field is wrong."""
    review = editable(review, user)
    source = Source(review=review, added_by=user, **fields)
    source.full_clean()
    source.save()
    audit.record(actor=user, verb="source.add", subject=review, after=model_to_dict(source, FIELDS))
    return source


@transaction.atomic
def change_source(*, source: Source, user, **fields) -> Source:
    review = editable(source.review, user)
    source = Source.objects.get(pk=source.pk)
    before = model_to_dict(source, FIELDS)
    for name, value in fields.items():
        setattr(source, name, value)
    source.full_clean()
    source.save()
    audit.record(actor=user, verb="source.change", subject=review, before=before, after=model_to_dict(source, FIELDS))
    return source


@transaction.atomic
def remove_source(*, source: Source, user) -> None:
    review = editable(source.review, user)
    if not review.sources.filter(pk=source.pk).exists():
        raise Refused(_("Somebody has removed this source already."))
    audit.record(actor=user, verb="source.remove", subject=review, before=model_to_dict(source, FIELDS))
    source.delete()
