"""Which background checks an administrator has run again in bulk, chosen in the address."""

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from reviews.checks import checks
from reviews.models import Finding
from reviews.services.findings import selected

FAILED, OUTDATED, ALL = "failed", "outdated", "all"


class BulkForm(forms.Form):
    which = forms.ChoiceField(
        label=_("Which"),
        choices=[
            (FAILED, _("those that failed")),
            (OUTDATED, _("those of an earlier version of their check")),
            (ALL, _("all that have run")),
        ],
    )
    check = forms.ChoiceField(
        label=_("Check"),
        required=False,
        choices=lambda: [("", _("all checks")), *((slug, check.name) for slug, check in checks().items())],
    )
    reason = forms.CharField(required=False, widget=forms.HiddenInput)

    def findings(self) -> QuerySet[Finding]:
        which, check, reason = (self.cleaned_data[name] for name in ("which", "check", "reason"))
        found = selected(check=check, failed=which == FAILED, outdated=which == OUTDATED)
        return found.filter(error=reason) if reason else found

    def which_words(self) -> str:
        return dict(self.fields["which"].choices)[self.cleaned_data["which"]]

    def check_words(self) -> str:
        return dict(self.fields["check"].choices)[self.cleaned_data["check"]]

    def reason_words(self) -> str:
        return self.cleaned_data["reason"]

    def subject(self) -> str:
        """For the audit trail, which keeps 60 characters of it."""
        return f"checks:{self.cleaned_data['which']}:{self.cleaned_data['check'] or 'every'}"[:60]
