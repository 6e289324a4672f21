"""A new key to the API."""

from datetime import datetime, time, timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from reviews.forms.filters import people_with_a_role


class KeyForm(forms.Form):
    name = forms.CharField(
        label=_("Name"),
        max_length=50,
        help_text=_("What it is for, such as “Website” or “Archive”."),
        widget=forms.TextInput({"autocomplete": "off"}),
    )
    acts_as = forms.ModelChoiceField(
        label=_("Acts as"),
        queryset=None,
        required=False,
        empty_label=_("nobody: reads what is published"),
        help_text=_("With a person, it may do and see what that person may."),
    )
    expires_on = forms.DateField(
        label=_("Last day"),
        required=False,
        help_text=_("Left empty: works until it is revoked."),
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Write the date as year-month-day, such as 2030-01-31.")},
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["acts_as"].queryset = people_with_a_role()

    def clean_expires_on(self) -> datetime | None:
        """The moment at which the last day is over."""
        last_day = self.cleaned_data["expires_on"]
        if last_day is None:
            return None
        if last_day < timezone.localdate():
            raise ValidationError(_("This day is over. Choose today or a later one."), code="past")
        return timezone.make_aware(datetime.combine(last_day + timedelta(days=1), time.min))
