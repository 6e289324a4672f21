"""Blind second opinions: which claims are drawn for one, and who must not see yet what the author has concluded."""

from django.conf import settings
from django.db.models import QuerySet, prefetch_related_objects
from django.utils.crypto import salted_hmac

from reviews.models import Event, Review

# What is empty for those from whom a review is hidden. The claim as reviewed is what they judge, so it stays.
CONCLUDED = {
    "rating": "",
    "rating_labels": {},
    "rating_meanings": {},
    "rating_colour": "",
    "rating_value": None,
    "rating_worst": None,
    "rating_best": None,
    "scale": "",
    "scale_version": 0,
    "summary": "",
}


def is_drawn(claim: int) -> bool:
    """Whether the claim with this id is one of those that want a second opinion: the same answer each time, and one that
    nobody can foresee without the secret key of the site."""
    digest = salted_hmac("reviews.second_opinion", str(claim), algorithm="sha256").hexdigest()
    return int(digest[:12], 16) % 100 < settings.FACTCHECK_SECOND_OPINION


def hides(review: Review, user) -> bool:
    """Whether `user` (None: anybody) must not see yet what the author concluded. Whoever writes the verdict does."""
    if not review.awaits_opinion:
        return False
    return user is None or user.pk is None or user.pk not in (review.author_id, review.assignee_id)


def blinded(review: Review, user) -> Review:
    """The review as `user` may see it. Where something is hidden, it is emptied in this object and in the sources, ticks
    and approvals that are read with it; so what comes back is to be shown and never to be saved."""
    if not hides(review, user):
        return review
    for name, nothing in CONCLUDED.items():
        setattr(review, name, nothing)
    prefetch_related_objects([review], "sources", "ticks", "approvals")
    for source in review.sources.all():
        source.stance = source.note = ""
    for tick in review.ticks.all():
        tick.note = ""
    for approval in review.approvals.all():
        approval.comment = ""
    return review


def hidden_from(user) -> QuerySet[Review]:
    """The reviews of which `user` must not see yet what was concluded: for lists and exports that show it."""
    return Review.objects.filter(awaits_opinion=True).exclude(author=user).exclude(assignee=user)


def told_to(user, events: QuerySet[Event]) -> QuerySet[Event]:
    """Those lines of the trail that `user` may read: none of a review that is hidden from them."""
    hidden = hidden_from(user).values_list("pk", flat=True)
    return events.exclude(subject__in=[f"review:{pk}" for pk in hidden])
