from django import forms
from django.utils.translation import gettext_lazy as _

from reviews.models import ReplyRequest
from reviews.services.replies import FIELDS


def day(label: str, **options) -> forms.DateField:
    return forms.DateField(
        label=label,
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Write the date as year-month-day, such as 2025-08-06.")},
        **options,
    )


class ReplyForm(forms.Form):
    """Whom the newsroom asked for comment, and what came back; the service checks what goes together."""

    addressee = forms.CharField(
        label=_("Who was asked"),
        max_length=300,
        help_text=_("Name and office, as readers may see them; no private address."),
        widget=forms.TextInput({"dir": "auto", "autocomplete": "off"}),
    )
    channel = forms.ChoiceField(label=_("How"), choices=ReplyRequest.Channel.choices)
    asked_on = day(_("Asked on"))
    answer_by = day(_("Answer wanted by"), required=False)
    answered_on = day(_("Answered on"), required=False)
    answer = forms.CharField(
        label=_("Answer"),
        required=False,
        help_text=_("In their own words: readers see them in quotation marks."),
        widget=forms.Textarea({"rows": 3, "dir": "auto"}),
    )

    @classmethod
    def of(cls, reply: ReplyRequest) -> "ReplyForm":
        return cls(initial={name: getattr(reply, name) for name in FIELDS})

    def put_focus(self) -> None:
        """Start where something is to be mended, else at the top."""
        wrong = (
            next((name for name in self.fields if name in self.errors), "addressee") if self.is_bound else "addressee"
        )
        self.fields[wrong].widget.attrs["autofocus"] = True
