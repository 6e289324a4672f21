from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from reviews.models import Source
from reviews.services.sources import FIELDS

# What the page of a source says of itself, and is filled in while somebody may have the form open.
DESCRIBED = ("title", "publisher", "published_on")


class SourceForm(forms.ModelForm):
    """Checks a source's fields; the services write it.

    `was_waiting` says that the page of the source was still being read when the form was opened: what is empty in it may
    be filled by now, and is left alone.
    """

    was_waiting = forms.BooleanField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Source
        fields = FIELDS
        widgets = {
            "url": forms.URLInput(attrs={"placeholder": "https://", "inputmode": "url"}),
            "published_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            "passage": forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
            "note": forms.Textarea(attrs={"rows": 1}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # The service takes one without for a web page, or for a document where it has no address.
        self.fields["medium"].required = False
        self.initial.setdefault("was_waiting", self.instance.is_being_described)

    def clean_medium(self) -> str:
        return self.cleaned_data["medium"] or Source.Medium.WEB

    def clean(self) -> dict:
        fields = super().clean()
        if fields.get("medium") not in (None, Source.Medium.WEB):
            fields["url"] = ""
        is_named = any(fields.get(name) for name in ("url", "reference", "person"))
        if not is_named and "url" not in self.errors:
            self.add_error("url", ValidationError(_("Give its address, or say below who it is or where it is kept.")))
        if fields.pop("was_waiting", False):
            return {name: value for name, value in fields.items() if value or name not in DESCRIBED}
        if not fields.get("title") and "title" not in self.errors:
            self.add_error("title", ValidationError(_("This field is required.")))
        return fields

    def put_focus(self) -> None:
        """Start where something is to be mended, else at the top."""
        first = "url" if self["medium"].value() in ("", None, Source.Medium.WEB) else "title"
        wrong = next((name for name in self.fields if name in self.errors), first) if self.is_bound else first
        self.fields[wrong].widget.attrs["autofocus"] = True
