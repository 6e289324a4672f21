from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from reviews.models import ChecklistStep
from reviews.services.checklist_steps import LONGEST_LABEL


class StepForm(forms.Form):
    """A step of the checklist: what is to be done, in each language of the interface."""

    is_required = forms.BooleanField(label=_("Required before a verdict is submitted"), required=False)
    ticks_with_reply = forms.BooleanField(
        label=_("Ticks itself when somebody records whom they asked for comment"), required=False
    )
    version = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, step: ChecklistStep | None = None, **kwargs):
        super().__init__(*args, initial=as_written(step) if step else {}, **kwargs)
        for language, name in settings.LANGUAGES:
            self.fields[f"label_{language}"] = forms.CharField(
                label=_("What is to be done: %(language)s") % {"language": name},
                max_length=LONGEST_LABEL,
                widget=forms.TextInput({"lang": language, "dir": "auto", "autocomplete": "off"}),
            )

    def labels(self) -> list[forms.BoundField]:
        return [self[f"label_{language}"] for language, _name in settings.LANGUAGES]

    def service_fields(self) -> dict:
        """What the services take."""
        given = self.cleaned_data
        labels = {language: given[f"label_{language}"] for language, _name in settings.LANGUAGES}
        return {"labels": labels, "is_required": given["is_required"], "ticks_with_reply": given["ticks_with_reply"]}

    def add_errors(self, error: ValidationError) -> None:
        for field, messages in error.message_dict.items():
            self.add_error(field if field in self.fields else None, messages)


def as_written(step: ChecklistStep) -> dict:
    flags = {name: getattr(step, name) for name in ("is_required", "ticks_with_reply", "version")}
    return flags | {f"label_{language}": label for language, label in step.labels.items()}
