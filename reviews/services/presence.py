"""Who has a review open in front of them, as their pages say every few seconds. It is no act of theirs: the trail has
none of it."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from reviews.models import Presence, Review

# Pages tell of themselves every 12 seconds; who has not been heard of for so long is gone, and forgotten later.
GONE, FORGOTTEN = timedelta(seconds=40), timedelta(hours=1)


@transaction.atomic
def be_present(*, review: Review, user, is_writing: bool) -> list[Presence]:
    """Note that `user` has the review open, and whether they write in it; who else has, by name."""
    now = timezone.now()
    Presence.objects.bulk_create(
        [Presence(review=review, user=user, seen_at=now, is_writing=is_writing)],
        update_conflicts=True,
        unique_fields=["review", "user"],
        update_fields=["seen_at", "is_writing"],
    )
    others = Presence.objects.filter(review=review, seen_at__gte=now - GONE).exclude(user=user)
    return list(others.select_related("user").order_by("user__username"))


@transaction.atomic
def forget() -> int:
    """Forget who has not been heard of for long; how many."""
    return Presence.objects.filter(seen_at__lt=timezone.now() - FORGOTTEN).delete()[0]
