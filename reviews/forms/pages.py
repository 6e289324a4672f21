from urllib.parse import urlencode

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from reviews.forms.filters import Filter, search_field
from reviews.models import Page, Source

TROUBLE = "trouble"


class PageFilter(Filter):
    """Narrows the list of pages that the newsroom relies on."""

    narrowing = ("q", "state")

    q = search_field(_("Address or title"), **{"data-key": "/", "data-key-name": _("Search")})
    state = forms.ChoiceField(
        label=_("State"),
        required=False,
        choices=[("", _("Any")), (TROUBLE, _("Needs a look")), *Page.State.choices],
    )

    @property
    def as_query(self) -> str:
        """What narrows the list, for an address: "" or ending in “&”."""
        asked = {name: value for name, value in self.cleaned_data.items() if value}
        return urlencode(asked) + "&" if asked else ""

    def by_q(self, pages: QuerySet, words: str, user) -> QuerySet:
        cited = Source.objects.filter(title__icontains=words, page__isnull=False).values("page")
        return pages.filter(Q(url__icontains=words) | Q(latest__title__icontains=words) | Q(pk__in=cited))

    def by_state(self, pages: QuerySet, state: str, user) -> QuerySet:
        return pages.needs_a_look() if state == TROUBLE else pages.filter(state=state)
