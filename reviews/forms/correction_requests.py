from urllib.parse import urlencode

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from reviews.forms.filters import ALL, Filter, search_field
from reviews.models import Correction, CorrectionRequest

State = CorrectionRequest.State


class AskForm(forms.ModelForm):
    """What a reader says is wrong. It only checks; the service writes."""

    # Nobody sees this field, so who fills it in is a program.
    website = forms.CharField(
        label=_("Leave this empty"),
        required=False,
        widget=forms.TextInput({"tabindex": "-1", "autocomplete": "off"}),
    )

    class Meta:
        model = CorrectionRequest
        fields = ["text", "evidence", "link", "name", "email"]
        widgets = {
            "text": forms.Textarea({"rows": 4, "dir": "auto"}),
            "evidence": forms.Textarea({"rows": 2, "dir": "auto"}),
            "link": forms.URLInput({"placeholder": "https://", "inputmode": "url"}),
            "name": forms.TextInput({"autocomplete": "name", "dir": "auto"}),
            "email": forms.EmailInput({"autocomplete": "email"}),
        }
        help_texts = {
            "link": _("We read it ourselves; no machine of ours opens it."),
            "name": _("If you like."),
            "email": _("If you like; only to ask you back."),
        }

    def clean_website(self) -> str:
        if self.cleaned_data["website"]:
            self.data = self.data.copy()
            self.data["website"] = ""
            raise ValidationError(_("A field that nobody sees was filled in. It is empty again: send it once more."))
        return ""


class RequestFilter(Filter):
    narrowing = ("q", "state")

    q = search_field(_("Words of the request or the claim"), **{"data-key": "/", "data-key-name": _("Search")})
    state = forms.ChoiceField(
        label=_("State"), required=False, choices=[("", _("Open")), *State.choices[1:], (ALL, _("All"))]
    )

    def narrow(self, rows: QuerySet, user) -> QuerySet:
        rows = super().narrow(rows, user)
        return rows if self.cleaned_data.get("state") else rows.filter(state=State.OPEN)

    @property
    def as_query(self) -> str:
        """What narrows the list, for an address: "" or ending in “&”."""
        asked = {name: value for name, value in self.cleaned_data.items() if value}
        return urlencode(asked) + "&" if asked else ""

    def by_q(self, requests: QuerySet, words: str, user) -> QuerySet:
        of_claim = Q(review__claim_reviewed__icontains=words)
        return requests.filter(of_claim | Q(text__icontains=words) | Q(evidence__icontains=words) | Q(name=words))

    def by_state(self, requests: QuerySet, state: str, user) -> QuerySet:
        return requests if state == ALL else requests.filter(state=state)


class AnswerForm(forms.Form):
    """What an editor tells who asked; where it is accepted, by which correction that is there already."""

    answer = forms.CharField(
        label=_("Answer"),
        help_text=_("Who asked reads it by their link."),
        required=False,
        widget=forms.Textarea({"rows": 4, "dir": "auto"}),
    )
    correction = forms.ModelChoiceField(None, label=_("Correction"), required=False, empty_label=None)

    def __init__(self, *args, asked: CorrectionRequest, **kwargs):
        super().__init__(*args, **kwargs)
        since = Correction.objects.filter(review=asked.review_id, at__gte=asked.at).order_by("-number")
        self.fields["correction"].queryset = since.defer("before", "after")
        self.fields["correction"].label_from_instance = told


def told(correction: Correction) -> str:
    return f"{correction.number}. {correction.get_kind_display()}: {correction.why[:80]}"
