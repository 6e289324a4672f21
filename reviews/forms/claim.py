"""What a person says of a claim. The services check it; here it is only put into the form that they want."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from claims.facts import EDITABLE, facts_of
from claims.models import Claim, ClaimKind, Comparator, Measure

FIGURE = ("comparator", "value", "value_max", "measure", "unit")
# The units that texts give most; any other word is one too.
UNITS = ("count", "percent", "EUR", "USD", "GBP", "km", "m", "kg", "tonne", "hour", "day", "month", "year", "hectare")


def day_field(label) -> forms.DateField:
    return forms.DateField(
        label=label, required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )


def line_field(label, **attrs) -> forms.CharField:
    return forms.CharField(label=label, required=False, widget=forms.TextInput(attrs={"dir": "auto"} | attrs))


class ClaimForm(forms.Form):
    """The facts of one claim, and its passage: by its words, and by the code points where they stand."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    start = forms.CharField(required=False, widget=forms.HiddenInput)
    end = forms.CharField(required=False, widget=forms.HiddenInput)
    quote = forms.CharField(
        label=_("Words in the text"), strip=False, widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"})
    )
    kind = forms.ChoiceField(label=_("Kind"), choices=ClaimKind)
    statement = forms.CharField(
        label=_("Statement"), required=False, widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"})
    )
    claimant = line_field(_("Claimant"))
    comparator = forms.ChoiceField(label=_("How exact"), choices=Comparator, required=False)
    value = line_field(_("Number"), inputmode="decimal", autocomplete="off")
    value_max = line_field(_("to"), inputmode="decimal", autocomplete="off")
    measure = forms.ChoiceField(label=_("People"), choices=[("", "–"), *Measure.choices], required=False)
    unit = line_field(_("or unit"), list="units", autocomplete="off")
    time_text = line_field(_("When, in words"))
    time_from = day_field(_("First day"))
    time_to = day_field(_("Last day"))
    place = line_field(_("Where"))

    @classmethod
    def of(cls, claim: Claim) -> "ClaimForm":
        facts = facts_of(claim)
        figure = facts["figure"] or {"comparator": Comparator.EXACTLY}
        facts |= {name: figure.get(name) for name in FIGURE}
        return cls(initial=facts | {"quote": claim.quote, "version": claim.version}, auto_id="claim_%s")

    def facts(self, claim: Claim) -> dict:
        """Those facts that are not as they stand; only of a valid form."""
        given = self.cleaned_data
        said = {name: given[name] for name in EDITABLE if name in given}
        said |= {name: given[name].isoformat() if given[name] else None for name in ("time_from", "time_to")}
        said["figure"] = self.figure()
        now = facts_of(claim)
        known = now["figure"] and {name: now["figure"][name] for name in FIGURE}
        return {name: value for name, value in said.items() if value != (known if name == "figure" else now[name])}

    def figure(self) -> dict | None:
        """The figure, None where no number is given."""
        given = {name: self.cleaned_data[name] for name in FIGURE}
        if not any(given[name] for name in FIGURE if name not in ("comparator", "measure")):
            return None
        return given | {"value_max": given["value_max"] or None, "comparator": given["comparator"] or "exactly"}

    def tell(self, error: ValidationError) -> None:
        """Show what the services refuse beside its field."""
        if not hasattr(error, "error_dict"):
            place = "quote" if error.code in ("passage", "double") else None
            self.add_error(place, error)
            return
        for name, errors in error.error_dict.items():
            self.add_error("value" if name == "figure" else name if name in self.fields else None, errors)
