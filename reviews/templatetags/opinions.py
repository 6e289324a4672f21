"""The two verdicts of a blind second opinion, each with the label that it was given and the colour of its step."""

from django import template

from reviews.models import SecondOpinion
from reviews.scales import scales

register = template.Library()


@register.inclusion_tag("reviews/_rating.html")
def opinion_rating(opinion: SecondOpinion) -> dict:
    return shown(opinion.scale, opinion.rating, opinion.label())


@register.inclusion_tag("reviews/_rating.html")
def author_rating(opinion: SecondOpinion) -> dict:
    return shown(opinion.author_scale, opinion.author_rating, opinion.author_label())


def shown(scale: str, rating: str, label: str) -> dict:
    found = scales().get(scale)
    step = found.rating(rating) if found else None
    return {"label": label, "colour": step.colour if step else "none"}
