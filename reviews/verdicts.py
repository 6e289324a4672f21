"""How a verdict is shown: its colour and meaning, as the scale has them that it was given on."""

from reviews.models import Review, Status
from reviews.models.review import STANDING
from reviews.scales import Rating, scales

CHECKED = (Status.APPROVED, *STANDING)


def rating_of(review: Review) -> Rating | None:
    """The step of the scale, or None where the scale or the step is no longer there."""
    scale = scales().get(review.scale)
    return scale.rating(review.rating) if scale else None


def colour_of(review: Review) -> str:
    rating = rating_of(review)
    return rating.colour if rating else "none"


def is_checked(review: Review) -> bool:
    """Whether there is a verdict that somebody besides its author has agreed to, and that still stands."""
    return review.status in CHECKED
