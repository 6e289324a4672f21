"""What the public list can be narrowed down to, in the address of the page."""

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from claims.matching import fold
from reviews.forms.filters import Filter, language_choices, search_field
from reviews.scale_in_use import current_scale
from reviews.scales import in_language


def rating_choices() -> list[tuple[str, str]]:
    return [("", _("Any")), *((rating.slug, in_language(rating.labels)) for rating in current_scale().ratings)]


class PublishedFilter(Filter):
    narrowing = ("q", "verdict", "language")

    q = search_field(_("Words or claimant"), **{"data-key": "/", "data-key-name": _("Search")})
    verdict = forms.ChoiceField(label=_("Verdict"), required=False, choices=rating_choices)
    language = forms.ChoiceField(label=_("Language"), required=False, choices=language_choices)

    def by_q(self, reviews: QuerySet, words: str, user) -> QuerySet:
        found = Q(claim_reviewed__icontains=words) | Q(summary__icontains=words)
        if name := fold(words):
            found |= Q(claim__claimant__folded__contains=name)
        return reviews.filter(found)

    def by_verdict(self, reviews: QuerySet, rating: str, user) -> QuerySet:
        """Those that were given on this step, of any version of the scale, or on one that is worded alike."""
        scale = current_scale()
        worded_alike = Q(rating_labels__en=scale.rating(rating).labels["en"])
        return reviews.filter(Q(rating=rating, scale=scale.slug) | worded_alike)

    def by_language(self, reviews: QuerySet, language: str, user) -> QuerySet:
        return reviews.filter(claim__article__language=language)
