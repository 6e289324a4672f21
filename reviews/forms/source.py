from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from claims.models import Claim
from reviews.models import Finding, Source
from reviews.services.sources import FIELDS


class SourceForm(forms.ModelForm):
    """Checks a source's fields; the services write it."""

    class Meta:
        model = Source
        fields = FIELDS
        widgets = {
            "url": forms.URLInput(attrs={"placeholder": "https://", "inputmode": "url"}),
            "published_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            "passage": forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
            "note": forms.Textarea(attrs={"rows": 1}),
        }

    def clean(self):
        fields = super().clean()
        if not fields.get("url") and not fields.get("reference") and "url" not in self.errors:
            self.add_error("url", ValidationError(_("Give its address, or say below where it is found off the web.")))
        return fields

    def put_focus(self) -> None:
        """Start where something is to be mended, else at the top."""
        wrong = next((name for name in self.fields if name in self.errors), "url") if self.is_bound else "url"
        self.fields[wrong].widget.attrs["autofocus"] = True


def source_in(claim: Claim) -> dict:
    """The fields of a source that is the article of `claim`, its passage cited."""
    article = claim.article
    return {
        "url": article.url,
        "title": str(article)[:500],
        "publisher": article.publisher,
        "published_on": article.published_on,
        "passage": claim.quote,
        "kind": Source.Kind.ALTERNATIVE,
    }


def published_in(finding: Finding | None, at: int) -> dict:
    """The fields of a source that is the fact-check of others at this place in the evidence of a finding; none where
    there is none, as after the check has run again."""
    item = finding.evidence[at] if finding and at < len(finding.evidence) else {}
    values = item.get("values") or {}
    if not item.get("url"):
        return {}
    return {
        "url": item["url"],
        "title": item.get("title", ""),
        "publisher": values.get("publisher", ""),
        "published_on": values.get("date", ""),
        "passage": ": ".join(part for part in (values.get("verdict", ""), item.get("passage", "")) if part),
        "kind": Source.Kind.ALTERNATIVE,
    }
