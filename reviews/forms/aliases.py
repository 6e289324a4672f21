"""A name of the newsroom's; a file of them; and two names to be tried."""

import csv
from io import StringIO

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from claims.ingestion.text import NotText, decode
from claims.models import Alias
from claims.services import folded
from reviews.forms.filters import Filter, search_field
from reviews.spreadsheet import bare

COLUMNS = ("name", "stands_for")
MOST_BYTES, MOST_ROWS = 200_000, 2000


def name_field(label: str, **attributes: str) -> forms.CharField:
    # Longer ones come through, so that what is said of them is said by the service, beside what was typed.
    widget = forms.TextInput({"dir": "auto", "autocomplete": "off", **attributes})
    return forms.CharField(label=label, required=False, max_length=2000, widget=widget, strip=True)


class AliasForm(forms.Form):
    name = name_field(_("Name"))
    stands_for = name_field(_("Stands for"))

    @classmethod
    def of(cls, alias: Alias) -> "AliasForm":
        return cls(initial={"name": alias.name, "stands_for": alias.stands_for}, auto_id=f"{alias.pk}-%s")


class AliasFilter(Filter):
    narrowing = ("q",)

    q = search_field(_("Search names"), **{"data-key": "/", "data-key-name": _("Search")})

    def by_q(self, rows, words, user):
        return rows.filter(Q(folded__contains=folded(words)) | Q(stands_for__icontains=words))


class TrialForm(forms.Form):
    one = forms.CharField(label=_("One name"), max_length=100, widget=forms.TextInput({"dir": "auto"}))
    other = forms.CharField(label=_("Another name"), max_length=100, widget=forms.TextInput({"dir": "auto"}))


class ImportForm(forms.Form):
    file = forms.FileField(
        label=_("CSV file"),
        help_text=_("Two columns, name and stands_for, in UTF-8: as it is exported."),
        widget=forms.FileInput({"accept": ".csv,text/csv"}),
    )

    def clean_file(self) -> list[tuple[int, str, str]]:
        """The rows of the file, (line, name, what it stands for) each."""
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise ValidationError(_("This file is too large: 200 kB at most. Send it in parts."), code="size")
        try:
            rows = csv.reader(StringIO(decode(file.read())), strict=True)
            header = [cell.strip().casefold() for cell in next(rows, [])]
            if not set(COLUMNS) <= set(header):
                raise ValidationError(_("The first line must name the columns: name,stands_for."), code="columns")
            at = [header.index(column) for column in COLUMNS]
            found = [(rows.line_num, *cells(row, at)) for row in rows if any(cell.strip() for cell in row)]
        except (NotText, csv.Error) as error:
            message = _("This file cannot be read as CSV (%(why)s). Save it as CSV in UTF-8.")
            raise ValidationError(message, code="unreadable", params={"why": str(error)}) from error
        if len(found) > MOST_ROWS:
            raise ValidationError(_("There are too many lines: 2,000 at most. Send them in parts."), code="rows")
        return found


def cells(row: list[str], at: list[int]) -> list[str]:
    return [bare(row[index]) if index < len(row) else "" for index in at]
