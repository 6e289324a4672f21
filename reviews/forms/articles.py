"""A new article, pasted or as a file."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from claims.ingestion.text import MAX_BYTES, NotText, decode
from claims.models import ArticleKind
from claims.services import readable_text, submit_article
from claims.splitting import languages

TOO_LARGE = {"data-too-large": _("This is larger than 1 MB. Send the text alone, or in several parts.")}
WHOLE_ADDRESS = _("Write the whole address, such as https://example.org/article.")
NOT_TEXT = _("This file cannot be read as text. Save it as plain text (.txt) in UTF-8 and choose it again.")


def pack_choices() -> list[tuple[str, str]]:
    """The languages that there are packs for, by their names in the language of the interface."""
    return [(code, get_language_info(code)["name_translated"]) for code in languages()]


class NewArticleForm(forms.Form):
    text = forms.CharField(
        label=_("Text of the article"),
        required=False,
        strip=False,
        widget=forms.Textarea({"rows": 16, "dir": "auto", "autofocus": True, "data-max-bytes": MAX_BYTES} | TOO_LARGE),
    )
    file = forms.FileField(
        label=_("… or a text file"),
        required=False,
        allow_empty_file=True,
        help_text=_("Plain text (.txt) in UTF-8, up to 1 MB."),
        widget=forms.FileInput({"accept": ".txt,text/plain", "data-max-bytes": MAX_BYTES} | TOO_LARGE),
    )
    title = forms.CharField(
        label=_("Title"),
        required=False,
        max_length=500,
        help_text=_("Left empty: the first line of the text."),
        widget=forms.TextInput({"dir": "auto"}),
    )
    kind = forms.ChoiceField(
        label=_("Kind"),
        required=False,
        choices=ArticleKind.choices,
        help_text=_(
            "A transcript holds what people said, word for word: quotations in articles are compared with it. Lines that"
            " begin with a name and a colon say who speaks; without them it is the person in the byline."
        ),
    )
    publisher = forms.CharField(label=_("Publisher"), required=False, max_length=300)
    url = forms.CharField(
        label=_("Address"),
        required=False,
        max_length=2000,
        validators=[URLValidator(["http", "https"], message=WHOLE_ADDRESS)],
        widget=forms.URLInput({"placeholder": "https://"}),
    )
    byline = forms.CharField(label=_("Byline"), required=False, max_length=300)
    published_on = forms.DateField(
        label=_("Publication date"),
        required=False,
        help_text=_("What “yesterday” and “this week” in the text are reckoned from."),
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Write the date as year-month-day, such as 2025-08-06.")},
    )
    language = forms.ChoiceField(
        label=_("Language"), required=False, choices=lambda: [("", _("Tell it from the text")), *pack_choices()]
    )

    def clean_kind(self) -> str:
        return self.cleaned_data["kind"] or ArticleKind.ARTICLE

    def clean_text(self) -> str:
        text = self.cleaned_data["text"]
        return readable_text(text) if text.strip() else ""

    def clean_file(self) -> str:
        """The text in the file, "" without one."""
        file = self.cleaned_data["file"]
        if not file:
            return ""
        try:
            text = decode(file.read())
        except NotText as error:
            raise ValidationError(NOT_TEXT, code="not_text") from error
        if not text.strip():
            raise ValidationError(_("This file is empty. Choose another one, or paste the text."), code="empty")
        return readable_text(text)

    def clean(self) -> dict:
        pasted, sent = self.cleaned_data.get("text"), self.cleaned_data.get("file")
        if pasted and sent and pasted != sent:
            self.add_error("file", _("There are words in the text field too. Empty it, or send no file."))
        elif not pasted and not sent and not self.errors.keys() & {"text", "file"}:
            self.add_error("text", _("The article is empty. Paste its text, or choose a file."))
        return self.cleaned_data

    def submit(self, user):
        """The article and whether it is new; None, with the reason in the form's errors, where it is refused."""
        words = {name: value for name, value in self.cleaned_data.items() if name not in ("text", "file")}
        text = self.cleaned_data["text"] or self.cleaned_data["file"]
        try:
            return submit_article(text=text, submitted_by=user, **words)
        except ValidationError as error:
            self.add_error(None, error)
            return None

    def keep_file(self) -> None:
        """A browser does not choose a file again by itself: a file that was read goes on as pasted text."""
        if sent := self.cleaned_data.get("file"):
            self.data = self.data.copy()
            self.data["text"] = self.data.get("text", "").strip() and self.data["text"] or sent
