"""Reference dates as a table: the days in them, and the CSV that they leave and enter the newsroom by.

Columns: name, date (2022-02-24, or 2014-03 or 1991 where no more is known), source_title, source_url; the name in each
language of the interface where it is another (name_es); and one for the wordings of each language that there is a pack
for, with | between them.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.splitting import languages
from reviews.models import ReferenceDate
from reviews.spreadsheet import bare, guarded

DAY = re.compile(r"(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?")
FIELDS = ("name", "date", "source_title", "source_url")
MOST_LINES = 2000


def read_day(text: str) -> tuple[date, str]:
    """The first day and the precision of a date: "1986-04-26", "2014-03" or "1991". Raises ValidationError."""
    match = DAY.fullmatch(text.strip())
    if not match:
        raise ValidationError(_("Write the date as 1986-04-26, or 2014-03 or 1991 where no more is known."))
    parts = [int(part) for part in match.groups() if part]
    try:
        day = date(*parts, *[1] * (3 - len(parts)))
    except ValueError as error:
        raise ValidationError(_("There is no such day in the calendar: “%(date)s”.") % {"date": text}) from error
    if day > timezone.localdate():
        raise ValidationError(
            _("%(date)s is yet to come. A text can count from it once it has happened.") % {"date": text}
        )
    return day, ("year", "month", "day")[len(parts) - 1]


def columns() -> list[str]:
    return [*FIELDS, *name_columns().values(), *languages()]


def name_columns() -> dict[str, str]:
    """The column of the name in each language of the interface."""
    return {language: f"name_{language}" for language, _name in settings.LANGUAGES}


def as_csv(rows: Iterable[ReferenceDate]) -> Iterator[str]:
    """The table line by line, the header first."""
    for line in (columns(), *([guarded(cell) for cell in cells(row)] for row in rows)):
        held = io.StringIO()
        csv.writer(held).writerow(line)
        yield held.getvalue()


def cells(row: ReferenceDate) -> list[str]:
    wordings = ("|".join(row.wordings.get(language, ())) for language in languages())
    names = (row.names.get(language, "") for language in name_columns())
    return [row.name, row.written, row.source_title, row.source_url, *names, *wordings]


@dataclass(frozen=True)
class CsvLine:
    """A row of a CSV: the number of the line that it ends at, and the fields of a reference date."""

    number: int
    fields: dict


def read_csv(text: str) -> list[CsvLine]:
    """The rows of a CSV with commas or semicolons. Raises ValidationError where it is no table of reference dates."""
    first = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ",")
    try:
        found = [(reader.line_num, [bare(cell).strip() for cell in row]) for row in reader]
    except csv.Error as error:
        raise ValidationError(
            _("Line %(number)s cannot be read as CSV: a quotation mark is not closed, or a cell is too long.")
            % {"number": reader.line_num}
        ) from error
    rows = [(number, row) for number, row in found if any(row)]
    header = [cell.lower() for cell in rows[0][1]] if rows else []
    missing = [name for name in FIELDS if name not in header]
    if missing:
        raise ValidationError(
            _("The first line must name the columns: %(columns)s. Missing: %(missing)s.")
            % {"columns": ", ".join(columns()), "missing": ", ".join(missing)}
        )
    unknown = [name for name in header if name and name not in columns()]
    if unknown:
        raise ValidationError(
            _("There is no column %(unknown)s. The columns are: %(columns)s.")
            % {"unknown": ", ".join(unknown), "columns": ", ".join(columns())}
        )
    if len(rows) - 1 > MOST_LINES:
        raise ValidationError(_("More than %(most)s lines are too many at once.") % {"most": MOST_LINES})
    return [CsvLine(number, as_fields(dict(zip(header, row, strict=False)))) for number, row in rows[1:]]


def as_fields(row: dict[str, str]) -> dict:
    wordings = {language: row.get(language, "").split("|") for language in languages()}
    fields = {name: row.get(name, "") for name in ("name", "source_title", "source_url")}
    names = {language: row[column] for language, column in name_columns().items() if column in row}
    # A table that was written before there were such columns says nothing of them.
    return fields | {"day": row.get("date", ""), "wordings": wordings} | ({"names": names} if names else {})
