from datetime import date, datetime, time, timedelta
from urllib.parse import urlencode

from django import forms
from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from reviews.audit import MACHINE
from reviews.forms.filters import Filter


def people() -> list[tuple[str, str]]:
    """Everybody who ever had an account: none is ever deleted."""
    names = get_user_model().objects.order_by("username").values_list("username", flat=True)
    return [("", _("Anybody")), (MACHINE, _("The machine")), *((name, name) for name in names if name != MACHINE)]


def day_field(label: str) -> forms.DateField:
    return forms.DateField(label=label, required=False, widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"))


def beginning(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))


class TrailFilter(Filter):
    narrowing = ("person", "verb", "subject", "since", "until")

    person = forms.ChoiceField(label=_("Who"), required=False, choices=people)
    verb = forms.CharField(
        label=_("Did what"), required=False, max_length=50, widget=forms.TextInput({"placeholder": "review.publish"})
    )
    subject = forms.CharField(
        label=_("To what"), required=False, max_length=60, widget=forms.TextInput({"placeholder": "review:12"})
    )
    since = day_field(_("From"))
    until = day_field(_("To"))

    @property
    def as_query(self) -> str:
        """What narrows the list, for an address: "" or ending in “&”."""
        asked = {name: value for name, value in self.cleaned_data.items() if value}
        return urlencode(asked) + "&" if asked else ""

    def by_person(self, events: QuerySet, name: str, user) -> QuerySet:
        return events.filter(actor_name=name)

    def by_verb(self, events: QuerySet, verb: str, user) -> QuerySet:
        return events.filter(verb__startswith=verb)

    def by_subject(self, events: QuerySet, subject: str, user) -> QuerySet:
        return events.filter(subject=subject)

    def by_since(self, events: QuerySet, day: date, user) -> QuerySet:
        return events.filter(at__gte=beginning(day))

    def by_until(self, events: QuerySet, day: date, user) -> QuerySet:
        return events.filter(at__lt=beginning(day) + timedelta(days=1))
