"""Working on a review together: handing it over, its due day, inviting an expert; how one is told of it."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from reviews.models import MailChoice, Review
from reviews.workflow import people


class HandOverForm(forms.Form):
    assignee = forms.ModelChoiceField(None, label=_("Hand over to"))
    words = forms.CharField(
        label=_("A word to them"),
        required=False,
        help_text=_("It stands among the comments."),
        widget=forms.Textarea({"rows": 2, "dir": "auto"}),
    )

    def __init__(self, *args, review: Review, **kwargs):
        super().__init__(*args, auto_id="hand-over-%s", **kwargs)
        self.fields["assignee"].queryset = people("checker").exclude(pk=review.assignee_id)


class DueForm(forms.Form):
    due_on = forms.DateField(
        label=_("Due on"),
        required=False,
        help_text=_("Left empty: no day."),
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Write the date as year-month-day, such as 2030-01-31.")},
    )


class InviteForm(forms.Form):
    name = forms.CharField(label=_("Expert"), max_length=150, widget=forms.TextInput({"autocomplete": "off"}))
    affiliation = forms.CharField(
        label=_("Affiliation"), max_length=200, required=False, widget=forms.TextInput({"autocomplete": "off"})
    )
    days = forms.IntegerField(label=_("Days the link holds"), min_value=1, max_value=30, initial=7)
    shows_verdict = forms.BooleanField(label=_("Show the draft verdict and its reasons too"), required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, auto_id="invite-%s", **kwargs)


class MailForm(forms.Form):
    when = forms.ChoiceField(label=_("By e-mail"), required=False, choices=MailChoice.When.choices)
    address = forms.EmailField(label=_("Your e-mail address"), required=False)
    language = forms.ChoiceField(label=_("Language of the e-mails"), choices=settings.LANGUAGES)

    def clean(self) -> dict:
        cleaned = super().clean()
        if cleaned.get("when") and not cleaned.get("address") and "address" not in self.errors:
            self.add_error("address", ValidationError(_("Give the address, or choose “Never”."), code="required"))
        return cleaned
