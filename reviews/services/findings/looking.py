"""What somebody is looking at comes first."""

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from reviews.models import Finding

# A page may show a great many; then the first of them.
MOST_LOOKED_AT = 200
# What was sent just now, with the article that somebody has sent in and sees next, is on its way.
JUST_NOW = timedelta(seconds=10)


def look_at(*, claims: Collection[int]) -> list[int]:
    """Give what waits on these claims the first priority; the ids to be sent again, ahead of the others. What has it
    already is not sent again, however often the page is opened."""
    now = timezone.now()
    due = Q(due_at=None) | Q(due_at__lte=now)
    late = Q(sent_at=None) | Q(sent_at__lt=now - JUST_NOW)
    waiting = Finding.objects.filter(due, late, state=Finding.State.QUEUED, priority__gt=Finding.Priority.LOOKED_AT)
    ids = list(waiting.filter(claim__in=claims).order_by().values_list("pk", flat=True)[:MOST_LOOKED_AT])
    # Nobody opens a transaction who only reads: on SQLite it would wait for whoever writes.
    return put_first(waiting.filter(pk__in=ids), now) if ids else []


@transaction.atomic
def put_first(waiting: QuerySet[Finding], now: datetime) -> list[int]:
    # Nobody who opens a page waits for what somebody else holds; that is being dealt with.
    ids = list(waiting.select_for_update(skip_locked=True).order_by().values_list("pk", flat=True))
    Finding.objects.filter(pk__in=ids).update(priority=Finding.Priority.LOOKED_AT, sent_at=now)
    return ids
