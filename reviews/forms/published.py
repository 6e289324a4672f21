"""What the public list can be narrowed down to, in the address of the page."""

from django import forms
from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from claims.matching import fold
from reviews.forms.filters import Filter, language_choices, search_field
from reviews.scales import scales


def rating_choices() -> list[tuple[str, str]]:
    language = get_language()
    ratings = scales()[settings.FACTCHECK_SCALE].ratings
    return [("", _("Any")), *((rating.slug, rating.labels.get(language, rating.labels["en"])) for rating in ratings)]


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
        return reviews.filter(rating=rating, scale=settings.FACTCHECK_SCALE)

    def by_language(self, reviews: QuerySet, language: str, user) -> QuerySet:
        return reviews.filter(claim__article__language=language)
