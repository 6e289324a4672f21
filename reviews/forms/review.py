from django import forms
from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from reviews.models import Review
from reviews.workflow import ROLE_GROUPS


class DraftForm(forms.Form):
    """A verdict being written. It is saved as it is, complete or not; the services say what it lacks."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    rating = forms.CharField(required=False)
    claim_reviewed = forms.CharField(required=False)
    summary = forms.CharField(required=False)

    @classmethod
    def of(cls, review: Review) -> "DraftForm":
        return cls(initial={name: getattr(review, name) for name in cls.base_fields})


class AssignForm(forms.Form):
    assignee = forms.ModelChoiceField(None, label=_("Assign to"))

    def __init__(self, *args, review: Review, **kwargs):
        super().__init__(*args, **kwargs)
        in_newsroom = Q(groups__name__in=ROLE_GROUPS["checker"]) | Q(is_superuser=True)
        people = get_user_model().objects.filter(in_newsroom, is_active=True).distinct().order_by("username")
        self.fields["assignee"].queryset = people
        self.initial["assignee"] = review.assignee_id
