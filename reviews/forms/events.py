"""What the list of events and a ledger can be narrowed down to, and what people write into an event."""

import calendar
import re
from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext_lazy as _

from claims.models import Measure
from reviews.forms.filters import Filter, search_field
from reviews.models import EventClaim

MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")
# An address of ours, or the number at its end alone.
NUMBER = re.compile(r"(?:.*?/(?:claims|events)/)?(\d{1,18})(?:[/?#].*)?", re.DOTALL)


class EventFilter(Filter):
    narrowing = ("q", "place", "measure", "month")

    q = search_field(_("Words of the title"), **{"data-key": "/", "data-key-name": _("Search")})
    place = search_field(_("Place"))
    measure = forms.ChoiceField(label=_("Counts"), required=False, choices=[("", _("Any")), *Measure.choices])
    month = forms.RegexField(
        MONTH, label=_("Month"), required=False, widget=forms.TextInput({"type": "month", "placeholder": "2025-08"})
    )

    def by_q(self, events: QuerySet, words: str, user) -> QuerySet:
        return events.filter(title__icontains=words)

    def by_place(self, events: QuerySet, words: str, user) -> QuerySet:
        return events.filter(place__icontains=words)

    def by_measure(self, events: QuerySet, measure: str, user) -> QuerySet:
        return events.filter(Exists(EventClaim.objects.filter(event=OuterRef("pk"), series=measure)))

    def by_month(self, events: QuerySet, month: str, user) -> QuerySet:
        """Those that some number is as of a day between the first and the last of which is in that month."""
        year, number = (int(part) for part in month.split("-"))
        if not year:
            return events
        last = date(year, number, calendar.monthrange(year, number)[1])
        return events.filter(first_on__lte=last, latest_on__gte=last.replace(day=1))


class NumberedField(forms.CharField):
    """A claim or an event by its number, or by the address of its page."""

    def clean(self, value) -> int:
        found = NUMBER.fullmatch(super().clean(value).strip())
        if not found:
            raise ValidationError(_("Give its number, or copy the address of its page."), code="number")
        return int(found[1])


class TitleForm(forms.Form):
    title = forms.CharField(label=_("Title"), max_length=300)


class OtherForm(forms.Form):
    """Another event, or a claim."""

    other = NumberedField(max_length=500)


class ChosenForm(forms.Form):
    """Claims of the ledger that were ticked, and the title of the event that is made of them."""

    claim = forms.TypedMultipleChoiceField(coerce=int, required=False)
    title = forms.CharField(max_length=300, required=False)

    def __init__(self, posted):
        super().__init__(posted)
        given = [value for value in posted.getlist("claim") if value.isdecimal() and len(value) < 19]
        self.fields["claim"].choices = [(value, value) for value in given]
