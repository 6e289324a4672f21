"""Verdicts as people read them. Colour never stands alone: the label is always beside it, and a shape in it."""

from django import template

from reviews.models import Review
from reviews.palette import SHAPES
from reviews.scale_in_use import current_scale
from reviews.scales import in_language
from reviews.verdicts import is_to_be_chosen_again, shown_rating

register = template.Library()
register.filter(in_language)
register.filter(is_to_be_chosen_again)


@register.filter
def shape(colour: str) -> str:
    """The path of a colour's shape, in a square of 16."""
    return SHAPES.get(colour, "")


@register.simple_tag
def scale_in_use():
    return current_scale()


@register.inclusion_tag("reviews/_rating.html", name="rating")
def show_rating(review: Review) -> dict:
    """A review's verdict in words, with the colour of its step."""
    rating = shown_rating(review)
    return {"label": in_language(rating.labels) or rating.slug, "colour": rating.colour}


@register.filter
def rating_label(slug: str) -> str:
    """The label of a rating of the scale in use, or its slug where the scale has changed since."""
    rating = current_scale().rating(slug)
    return in_language(rating.labels) if rating else slug
