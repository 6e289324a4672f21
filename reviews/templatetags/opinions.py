"""The two verdicts of a blind second opinion, each with the label and the colour that it was given."""

from django import template

from reviews.models import SecondOpinion

register = template.Library()


@register.inclusion_tag("reviews/_rating.html")
def opinion_rating(opinion: SecondOpinion) -> dict:
    return {"label": opinion.label(), "colour": opinion.rating_colour}


@register.inclusion_tag("reviews/_rating.html")
def author_rating(opinion: SecondOpinion) -> dict:
    return {"label": opinion.author_label(), "colour": opinion.author_colour}
