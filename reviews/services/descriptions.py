"""Sources cited by their address alone: what their page says of itself, filled in where nobody has written anything."""

from datetime import datetime, timedelta

from billiard.exceptions import SoftTimeLimitExceeded
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_noop

from claims.ingestion.metadata import Description, described
from claims.messages import Message, read
from reviews import audit
from reviews.models import Page, Review, Source, Status
from reviews.services.snapshots import look_at_page
from reviews.services.sources import values
from reviews.warc import content_of

# What is given to a worker is given to another after this time; whatever it is, it ends.
LEASE, LONGEST_WAIT = timedelta(minutes=2), timedelta(minutes=30)
# Once a verdict is handed in, nobody but people changes what is cited for it.
WRITING = (Status.NEW, Status.IN_REVIEW, Status.RETURNED)


@transaction.atomic
def undescribed(*, most: int, now: datetime | None = None) -> list[int]:
    """Sources whose page is to be read, the longest due first, at most `most`. They are not due again for a while."""
    now = now or timezone.now()
    due = Source.objects.select_for_update(skip_locked=True).filter(description_due_at__lte=now)
    ids = list(due.order_by("description_due_at").values_list("pk", flat=True)[:most])
    Source.objects.filter(pk__in=ids).update(description_due_at=now + LEASE)
    return ids


def describe_source(*, source_id: int) -> None:
    """Look at the page of a source that waits for it, and fill in its title, publisher and date, or say why not. Where
    the page's host is busy, it is tried again in a moment. Not inside a transaction."""
    source = Source.objects.filter(pk=source_id, description_due_at__isnull=False).first()
    if source is None or source.page_id is None:
        return
    page = look_at_page(page_id=source.page_id)
    if page.looked_at is None and source.added_at > timezone.now() - LONGEST_WAIT:
        Source.objects.filter(pk=source_id, description_due_at__isnull=False).update(
            description_due_at=page.next_look_at
        )
        return
    try:
        found = description_of(page)
    except SoftTimeLimitExceeded:
        found = Message(gettext_noop("To read it took longer than it may."))
    fill(source_id=source_id, found=found)


def description_of(page: Page) -> Description | Message:
    """What the last copy of a page that shows it says of itself; else why there is none."""
    copy = page.copy
    if copy is None:
        return read(page.trouble) if page.trouble else Message(gettext_noop("It was not reached in time."))
    if not copy.is_good:
        words = gettext_noop("The site answers with status %(status)s: there is no page at this address.")
        return Message(words, status=str(copy.status))
    return described(content_of(copy), copy.content_type, copy.charset, copy.final_url, copy.title)


@transaction.atomic
def fill(*, source_id: int, found: Description | Message) -> None:
    """Write what is known of a source into those of its fields that are empty, once. `found` may say why nothing is."""
    reviews = Review.objects.select_for_update(of=("self",), no_key=True)
    review = reviews.filter(sources=source_id).first()
    source = review and review.sources.filter(pk=source_id, description_due_at__isnull=False).first()
    if source is None:
        return
    before = values(source)
    source.description_due_at = None
    if isinstance(found, Message):
        source.description_trouble = found.kept(500)
    elif review.status in WRITING:
        for name, value in vars(found).items():
            setattr(source, name, getattr(source, name) or value)
    source.save()
    after = values(source)
    if after != before:
        changed = [name for name in after if after[name] != before[name]]
        was, became = ({name: fields[name] for name in changed} for fields in (before, after))
        audit.record(actor=None, verb="source.describe", subject=review, before=was, after=became)
