"""Verdicts as people read them. Colour never stands alone: the label is always beside it."""

from collections.abc import Mapping

from django import template
from django.utils.translation import get_language

from reviews.models import Review, Status
from reviews.services.reviews import current_scale
from reviews.verdicts import colour_of

register = template.Library()


@register.filter
def in_language(words: Mapping[str, str]) -> str:
    """Words that are kept by language, in that of the interface, else in English."""
    language = (get_language() or "en").split("-")[0]
    return words.get(language) or words.get("en") or next(iter(words.values()), "")


@register.simple_tag
def scale_in_use():
    return current_scale()


# While a verdict is being written its label is that of the scale; handing it in copies the label, which then stays.
WRITING = (Status.NEW, Status.IN_REVIEW, Status.RETURNED)


@register.inclusion_tag("reviews/_rating.html", name="rating")
def show_rating(review: Review) -> dict:
    """A review's verdict in words, with the colour of its step."""
    if review.status in WRITING:
        chosen = current_scale().rating(review.rating)
        return {"label": rating_label(review.rating), "colour": chosen.colour if chosen else "none"}
    return {"label": review.label(), "colour": colour_of(review)}


@register.filter
def rating_label(slug: str) -> str:
    """The label of a rating of the scale in use, or its slug where the scale has changed since."""
    rating = current_scale().rating(slug)
    return in_language(rating.labels) if rating else slug
