from django import forms
from django.forms import formset_factory
from django.utils.translation import gettext_lazy as _

from reviews.models import Correction, CorrectionRequest, Review
from reviews.verdicts import scale_to_correct_on

from .source import SourceForm

KINDS = [choice for choice in Correction.Kind.choices if choice[0] != Correction.Kind.RETRACTION]


class AddedSource(SourceForm):
    def has_changed(self):
        """Whether something was written; what lists and boxes hold at first is no source."""
        return any(self[name].data for name in ("url", "reference", "title", "publisher", "passage", "note"))


NewSources = formset_factory(AddedSource, extra=3)


class ClosingForm(forms.Form):
    """What readers asked to have corrected, to be ticked where it is answered by what is published here."""

    requests = forms.ModelMultipleChoiceField(None, required=False)

    def __init__(self, *args, review: Review, chosen: str = "", **kwargs):
        super().__init__(*args, **kwargs)
        waiting = review.correction_requests.filter(state=CorrectionRequest.State.OPEN)
        self.fields["requests"].queryset = waiting.order_by("due_at", "pk")
        self.chosen = self.data.getlist("requests") if self.is_bound else [chosen]


class CorrectionForm(ClosingForm):
    """The new version of a published review, and why there is one."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    kind = forms.ChoiceField(label=_("Kind"), choices=KINDS, widget=forms.RadioSelect)
    why = forms.CharField(
        label=_("What changed and why"),
        help_text=_("Readers see this beside the verdict."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    rating = forms.CharField()
    claim_reviewed = forms.CharField(label=_("Claim as reviewed"), widget=forms.Textarea(attrs={"rows": 2}))
    summary = forms.CharField(label=_("Reasons"), required=False, widget=forms.Textarea(attrs={"rows": 5}))
    remove_sources = forms.ModelMultipleChoiceField(None, required=False)

    def __init__(self, *args, review: Review, **kwargs):
        super().__init__(*args, review=review, **kwargs)
        self.fields["remove_sources"].queryset = review.sources.all()
        self.scale = scale_to_correct_on(review)
        self.initial |= {name: getattr(review, name) for name in ("version", "rating", "claim_reviewed", "summary")}


class RetractionForm(ClosingForm):
    version = forms.IntegerField(widget=forms.HiddenInput)
    why = forms.CharField(
        label=_("Why it is taken back"),
        help_text=_("Readers see this instead of the verdict."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
