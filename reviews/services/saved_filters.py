"""Views of the queue that people keep by a name of theirs."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.ingestion.text import one_line
from reviews import audit
from reviews.models import SavedFilter
from reviews.workflow import Refused, require_role

MOST = 30
LONGEST_NAME = 60
# Longer than any that the fields of the queue make, and short enough to be on every page of everybody.
LONGEST_QUERY = 8000


def owned(user, saved: SavedFilter) -> SavedFilter:
    """The filter, locked. Raises Refused where it is not the user's own."""
    saved = SavedFilter.objects.select_for_update().get(pk=saved.pk)
    if saved.owner_id != user.pk:
        raise Refused(_("This view is somebody else's. Apply it and save it by a name of your own."))
    return saved


@transaction.atomic
def save_filter(*, user, name: str, query: str, is_shared: bool = False) -> SavedFilter:
    """Keep a query string of the queue by this name; where the person has one of that name, it is replaced. Raises
    Refused, and ValidationError for a name that is empty or too long."""
    require_role(user, "checker")
    name = readable_name(name)
    if len(query) > LONGEST_QUERY:
        raise Refused(_("This view is too long to be kept. Narrow the queue down by fewer words."))
    saved, created = SavedFilter.objects.get_or_create(
        owner=user, name=name, defaults={"query": query, "is_shared": is_shared}
    )
    if created and SavedFilter.objects.filter(owner=user).count() > MOST:
        raise Refused(_("You have %(number)s saved views. Remove one first.") % {"number": MOST})
    before = {} if created else told(saved)
    saved.query, saved.is_shared = query, is_shared
    saved.save()
    audit.record(actor=user, verb="filter.save", subject=saved, before=before, after=told(saved))
    return saved


@transaction.atomic
def rename_filter(*, user, saved: SavedFilter, name: str) -> SavedFilter:
    """Raises Refused, and ValidationError for a name that is empty, too long or another one's."""
    saved, name = owned(user, saved), readable_name(name)
    if SavedFilter.objects.filter(owner=user, name=name).exclude(pk=saved.pk).exists():
        raise ValidationError(_("You have a view “%(name)s” already. Choose another name.") % {"name": name})
    return changed(user, saved, "filter.rename", name=name)


@transaction.atomic
def share_filter(*, user, saved: SavedFilter, is_shared: bool) -> SavedFilter:
    """Show a filter to the whole newsroom, or to its owner alone again."""
    return changed(user, owned(user, saved), "filter.share", is_shared=is_shared)


@transaction.atomic
def remove_filter(*, user, saved: SavedFilter) -> SavedFilter:
    """What it was, so that it can be saved again."""
    saved = owned(user, saved)
    audit.record(actor=user, verb="filter.remove", subject=saved, before=told(saved))
    SavedFilter.objects.filter(pk=saved.pk).delete()
    return saved


def changed(user, saved: SavedFilter, verb: str, **values) -> SavedFilter:
    before = {name: getattr(saved, name) for name in values}
    for name, value in values.items():
        setattr(saved, name, value)
    if before != values:
        saved.save(update_fields=list(values))
        audit.record(actor=user, verb=verb, subject=saved, before=before, after=values)
    return saved


def readable_name(name: str) -> str:
    name = one_line(name)
    if not name:
        raise ValidationError(_("Give the view a name."))
    if len(name) > LONGEST_NAME:
        raise ValidationError(_("The name is longer than %(number)s characters.") % {"number": LONGEST_NAME})
    return name


def told(saved: SavedFilter) -> dict:
    return {"name": saved.name, "query": saved.query, "is_shared": saved.is_shared}
