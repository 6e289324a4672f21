"""A reference date, the table of them, and a sentence to be tried."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from claims.ingestion.text import MAX_BYTES, NotText, decode
from claims.matching import fold
from reviews.forms.articles import WHOLE_ADDRESS, pack_choices
from reviews.forms.filters import Filter, search_field
from reviews.models import ReferenceDate
from reviews.reference_dates import CsvLine, name_columns, read_csv

NO_TABLE = _("This file cannot be read as text. Save the table as CSV in UTF-8 and choose it again.")


class ReferenceDateFilter(Filter):
    narrowing = ("q",)

    q = search_field(_("Event or wording"), **{"data-key": "/", "data-key-name": _("Search")})

    def by_q(self, rows: QuerySet, value: str, user) -> QuerySet:
        return rows.filter(folded__contains=fold(value))


class ReferenceDateForm(forms.Form):
    """The fields of a row as they are written; the service checks them and names the one that is wrong."""

    name = forms.CharField(label=_("What happened"), max_length=200, widget=forms.TextInput({"dir": "auto"}))
    day = forms.CharField(
        label=_("Date"),
        max_length=10,
        help_text=_("1986-04-26, or 2014-03 or 1991 where no more is known."),
        widget=forms.TextInput({"autocomplete": "off", "inputmode": "numeric"}),
    )
    source_title = forms.CharField(label=_("Title of the source"), max_length=500)
    source_url = forms.CharField(
        label=_("Address of the source"),
        max_length=2000,
        validators=[URLValidator(["http", "https"], message=WHOLE_ADDRESS)],
        widget=forms.URLInput({"placeholder": "https://"}),
    )
    version = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, row: ReferenceDate | None = None, **kwargs):
        initial = as_written(row) if row else {}
        super().__init__(*args, initial=initial, **kwargs)
        for language, name in settings.LANGUAGES:
            self.fields[f"name_{language}"] = forms.CharField(
                label=_("What happened: %(language)s") % {"language": name},
                required=False,
                max_length=200,
                widget=forms.TextInput({"lang": language, "dir": "auto"}),
            )
        for language, name in pack_choices():
            self.fields[f"wordings_{language}"] = forms.CharField(
                label=_("Wordings: %(language)s") % {"language": name},
                required=False,
                help_text=_("One a line, such as “invasion of Ukraine”."),
                widget=forms.Textarea({"rows": 5, "lang": language, "dir": "auto"}),
            )

    def names(self) -> list[forms.BoundField]:
        return [self[column] for column in name_columns().values()]

    def wordings(self) -> list[forms.BoundField]:
        return [self[f"wordings_{language}"] for language, _name in pack_choices()]

    def service_fields(self) -> dict:
        """What the services take."""
        given = self.cleaned_data
        wordings = {language: given[f"wordings_{language}"].split("\n") for language, _name in pack_choices()}
        names = {language: given[column] for language, column in name_columns().items()}
        fields = {name: given[name] for name in ("name", "day", "source_title", "source_url")}
        return fields | {"names": names, "wordings": wordings}

    def add_errors(self, error: ValidationError) -> None:
        for field, messages in error.message_dict.items():
            self.add_error(field if field in self.fields else None, messages)


def as_written(row: ReferenceDate) -> dict:
    wordings = {f"wordings_{language}": "\n".join(listed) for language, listed in row.wordings.items()}
    fields = {name: getattr(row, name) for name in ("name", "source_title", "source_url", "version")}
    names = {column: row.names.get(language, "") for language, column in name_columns().items()}
    return fields | names | wordings | {"day": row.written}


class TableForm(forms.Form):
    file = forms.FileField(
        label=_("Table (.csv)"),
        allow_empty_file=True,
        help_text=_("UTF-8, up to 1 MB. A row whose name is here already is changed; nothing is removed."),
        widget=forms.FileInput({"accept": ".csv,text/csv"}),
    )

    def clean_file(self) -> list[CsvLine]:
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise ValidationError(_("This is larger than 1 MB. Send the table in several parts."))
        try:
            lines = read_csv(decode(file.read()))
        except NotText as error:
            raise ValidationError(NO_TABLE) from error
        if not lines:
            raise ValidationError(_("This table holds no row below its header."))
        return lines


class TrialForm(forms.Form):
    sentence = forms.CharField(
        label=_("Sentence"),
        max_length=1000,
        required=False,
        widget=forms.TextInput({"dir": "auto", "autocomplete": "off"}),
    )
    language = forms.ChoiceField(label=_("Language"), choices=pack_choices)
    on = forms.DateField(
        label=_("Published on"),
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Write the date as year-month-day, such as 2025-08-06.")},
    )
