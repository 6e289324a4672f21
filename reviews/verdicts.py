"""How a verdict is shown: as it was given, whatever has become of its scale since."""

from dataclasses import replace

from reviews.models import Review, Status
from reviews.models.review import STANDING
from reviews.palette import NO_COLOUR
from reviews.scale_in_use import current_scale
from reviews.scales import Rating, Scale

CHECKED = (Status.APPROVED, *STANDING)

# While a verdict is being written it is one of the scale in use; handing it in copies what it says, which then stays.
WRITING = (Status.NEW, Status.IN_REVIEW, Status.RETURNED)


def as_given(review: Review) -> Rating:
    """The step that the verdict was given on, as it was then."""
    return Rating(review.rating, review.rating_labels, review.rating_meanings, colour_of(review), review.rating_value)


def shown_rating(review: Review) -> Rating:
    """The verdict's step: of the scale in use while it is being written, else as it was given."""
    chosen = current_scale().rating(review.rating) if review.status in WRITING else None
    return chosen or as_given(review)


def is_to_be_chosen_again(review: Review) -> bool:
    """Whether a draft holds a verdict that is no longer on the scale in use."""
    return bool(review.rating) and review.status in WRITING and current_scale().rating(review.rating) is None


def colour_of(review: Review) -> str:
    return review.rating_colour or NO_COLOUR


def is_checked(review: Review) -> bool:
    """Whether there is a verdict that somebody besides its author has agreed to, and that still stands."""
    return review.status in CHECKED


def scale_to_correct_on(review: Review) -> Scale:
    """The scale in use, with the step that a published verdict stands on as it was given: who leaves it leaves its
    words. It comes first where the scale in use has no such step."""
    scale, given = current_scale(), as_given(review)
    ratings = [given if rating.slug == given.slug else rating for rating in scale.ratings]
    return replace(scale, ratings=tuple(ratings if given in ratings else [given, *ratings]))
