"""The dates that texts count from, which editors keep."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Max, Q
from django.utils.translation import gettext as _

from claims.ingestion.text import one_line
from claims.matching import TERM_LENGTH, fold
from claims.models import Claim
from claims.splitting import languages
from claims.splitting.packs import load
from reviews import audit
from reviews.models import Event, Finding, ReferenceDate
from reviews.reckoning.events import WORD, keys
from reviews.reference_dates import CsvLine, name_columns, read_day
from reviews.services.findings import reopen
from reviews.workflow import Refused, require_role

CHECK = "dates_and_sums"
LONGEST_WORDING, MOST_WORDINGS = 200, 50
# Claims that are looked at again for one row, and among how many of the latest they are looked for.
MOST_CLAIMS, WINDOW = 500, 50_000


class ImportRefused(Exception):
    """Lines of a table that cannot be taken; nothing was written. `errors` holds (number of the line, why) each."""

    def __init__(self, errors: list[tuple[int, str]]):
        super().__init__(f"{len(errors)} lines cannot be taken.")
        self.errors = errors


@dataclass(frozen=True)
class Imported:
    added: int
    changed: int
    unchanged: int


@transaction.atomic
def add_reference_date(*, user, **fields) -> ReferenceDate:
    """A new row. `fields` are name, day ("2014-03"), wordings ({"es": ["…"]}), source_title and source_url; names
    ({"es": "…"}) may be left out. Raises ValidationError, which names the field, where one is wrong, and Refused for
    people who may not."""
    require_role(user, "editor")
    row = ReferenceDate(added_by=user, changed_by=user)
    fill(row, fields)
    save(row)
    audit.record(actor=user, verb="reference_date.add", subject=row, after=values(row))
    return row


@transaction.atomic
def change_reference_date(*, row: ReferenceDate, user, version: int | None, **fields) -> ReferenceDate:
    """Give a row these fields. Raises as `add_reference_date` does, and Refused where the row is gone or `version` is no
    longer that of the row: somebody else has changed it."""
    require_role(user, "editor")
    row = held(row)
    if version is not None and version != row.version:
        raise Refused(
            _("%(name)s has changed this row meanwhile. Your words are still here: compare, then save again.")
            % {"name": row.changed_by or "Factcheck"}
        )
    before = values(row)
    fill(row, fields)
    if values(row) == before:
        return row
    row.changed_by = user
    row.version += 1
    save(row)
    audit.record(actor=user, verb="reference_date.change", subject=row, before=before, after=values(row))
    return row


def held(row: ReferenceDate) -> ReferenceDate:
    found = ReferenceDate.objects.select_for_update().filter(pk=row.pk).first()
    if found is None:
        raise Refused(_("Somebody has removed this row already."))
    return found


@transaction.atomic
def remove_reference_date(*, row: ReferenceDate, user) -> Event:
    """Take a row away. The event that is returned is what `restore_reference_date` brings it back from."""
    require_role(user, "editor")
    row = held(row)
    event = audit.record(actor=user, verb="reference_date.remove", subject=row, before=values(row))
    row.delete()
    return event


@transaction.atomic
def restore_reference_date(*, event: Event, user) -> ReferenceDate:
    """Bring back what was removed. Raises ValidationError where another row has its name by now."""
    if event.verb != "reference_date.remove":
        raise Refused(_("There is nothing to bring back."))
    return add_reference_date(user=user, **event.before)


def save(row: ReferenceDate) -> None:
    try:
        with transaction.atomic():
            row.save()
    except IntegrityError as error:  # somebody has written the same name since it was looked for
        raise ValidationError({"name": [_("Somebody has just added this. Look for it in the list.")]}) from error


def values(row: ReferenceDate) -> dict:
    return {
        "name": row.name,
        "names": row.names,
        "day": row.written,
        "wordings": row.wordings,
        "source_title": row.source_title,
        "source_url": row.source_url,
    }


def fill(row: ReferenceDate, fields: dict) -> None:
    errors: dict[str, list[str]] = {}
    for field in ("name", "source_title", "source_url"):
        setattr(row, field, one_line(fields[field]))
    row.folded_name = fold(row.name)[:200]
    row.names, wrong = read_names(fields.get("names", row.names), row.name)
    errors |= wrong
    try:
        row.first_day, row.precision = read_day(fields["day"])
    except ValidationError as error:
        errors["day"] = error.messages
    try:
        row.wordings = read_wordings(fields["wordings"])
    except ValidationError as error:
        errors |= error.message_dict
    wordings = (wording for listed in row.wordings.values() for wording in listed)
    row.folded = fold("\n".join([row.name, *row.names.values(), *wordings]))
    errors |= wrong_fields(row)
    if errors:
        raise ValidationError(errors)


def read_names(given: dict[str, str], name: str) -> tuple[dict[str, str], dict[str, list[str]]]:
    """What a row is called in languages of the interface, where that is not its name; and what is wrong, by field."""
    read = {language: one_line(given.get(language, "")) for language in name_columns()}
    too_long = {
        f"name_{language}": [_("%(most)s characters are the most that a name may have.") % {"most": LONGEST_WORDING}]
        for language, called in read.items()
        if len(called) > LONGEST_WORDING
    }
    return {language: called for language, called in read.items() if called not in ("", name)}, too_long


def wrong_fields(row: ReferenceDate) -> dict[str, list[str]]:
    try:
        row.clean_fields(
            exclude=["first_day", "precision", "names", "wordings", "folded", "folded_name", "added_by", "changed_by"]
        )
    except ValidationError as error:
        return error.message_dict
    same = ReferenceDate.objects.exclude(pk=row.pk).filter(folded_name=row.folded_name).first()
    if same:
        return {"name": [_("“%(name)s” is here already: %(date)s.") % {"name": same.name, "date": same.written}]}
    return {}


def read_wordings(given: dict) -> dict[str, list[str]]:
    """The wordings of each language, each once. Raises ValidationError with the field ("wordings_es") that is wrong."""
    unknown = set(given).difference(languages())
    if unknown:
        raise ValidationError(
            {"wordings": [_("There is no language pack for %(name)s.") % {"name": ", ".join(unknown)}]}
        )
    read: dict[str, list[str]] = {}
    for language in languages():
        listed = list(dict.fromkeys(filter(None, map(one_line, given.get(language, ())))))
        wrong = wrong_wordings(listed, language)
        if wrong:
            raise ValidationError({f"wordings_{language}": [wrong]})
        if listed:
            read[language] = listed
    if not read:
        raise ValidationError(
            {f"wordings_{languages()[0]}": [_("Give the words that a text may use, in one language at least.")]}
        )
    return read


def wrong_wordings(listed: list[str], language: str) -> str:
    if len(listed) > MOST_WORDINGS:
        return _("%(most)s wordings are the most that a row may have.") % {"most": MOST_WORDINGS}
    for wording in listed:
        if len(wording) > LONGEST_WORDING or "|" in wording:
            return _("“%(wording)s” is too long, or holds a |.") % {"wording": wording[:60]}
        if not keys(wording, load(language)):
            return _("“%(wording)s” holds no word that it could be found by.") % {"wording": wording}
    return ""


def sharing(row: ReferenceDate) -> list[tuple[ReferenceDate, list[str]]]:
    """The other rows that have wordings of this one, which no sentence is reckoned by that says them, and those."""
    found = []
    for other in ReferenceDate.objects.exclude(pk=row.pk):
        shared = [wording for language in row.wordings for wording in shared_wordings(row, other, language)]
        if shared:
            found.append((other, shared))
    return found


def shared_wordings(row: ReferenceDate, other: ReferenceDate, language: str) -> list[str]:
    pack = load(language)
    theirs = {keys(wording, pack) for wording in other.wordings.get(language, ())}
    return [wording for wording in row.wordings[language] if theirs and keys(wording, pack) in theirs]


@transaction.atomic
def import_reference_dates(*, lines: list[CsvLine], user) -> Imported:
    """Add the rows of a table; a row whose name is here already is changed. All of them or, with ImportRefused, none."""
    require_role(user, "editor")
    errors, numbers, names = [], {"added": 0, "changed": 0, "unchanged": 0}, {}
    for line in lines:
        name = fold(one_line(line.fields["name"]))
        if name in names:
            errors.append((line.number, _("The same name stands in line %(number)s.") % {"number": names[name]}))
            continue
        names[name] = line.number
        try:
            with transaction.atomic():
                numbers[import_line(line, name, user)] += 1
        except ValidationError as error:
            errors += [(line.number, message) for message in by_column(error)]
    if errors:
        raise ImportRefused(errors)
    return Imported(**numbers)


def by_column(error: ValidationError) -> list[str]:
    """What is wrong with a line, each behind the name of its column."""
    named = {"day": "date"} | {f"wordings_{language}": language for language in languages()}
    return [
        f"{named.get(field, field)}: {message}" for field, listed in error.message_dict.items() for message in listed
    ]


def import_line(line: CsvLine, name: str, user) -> str:
    row = ReferenceDate.objects.filter(folded_name=name).first()
    if row is None:
        add_reference_date(user=user, **line.fields)
        return "added"
    version = row.version
    return (
        "changed"
        if change_reference_date(row=row, user=user, version=None, **line.fields).version > version
        else "unchanged"
    )


@transaction.atomic
def run_again_on_claims(*, row: ReferenceDate, user) -> int:
    """Have the check of dates and sums run again on the latest claims that speak of an event, at most MOST_CLAIMS; the
    number of findings that were queued."""
    require_role(user, "editor")
    queued = reopen(claims=claims_of(row), slugs=[CHECK], priority=Finding.Priority.BULK)
    audit.record(actor=user, verb="reference_date.run_again", subject=row, after={"findings": queued})
    return queued


def claims_of(row: ReferenceDate) -> list[int]:
    """The latest claims whose statement holds the words of a wording, each by its first letters."""
    latest = Claim.objects.aggregate(latest=Max("id"))["latest"] or 0
    spoken = Q(pk__in=[])
    for language, listed in row.wordings.items():
        for wording in listed:
            held = Q(article__language=language)
            for word in telling_words(wording, language):
                held &= Q(statement__icontains=word[:TERM_LENGTH])
            spoken |= held
    claims = Claim.objects.filter(spoken, pk__gt=latest - WINDOW).order_by("-pk")
    return list(claims.values_list("pk", flat=True)[:MOST_CLAIMS])


def telling_words(wording: str, language: str) -> list[str]:
    pack = load(language)
    return [word for word in WORD.findall(wording) if keys(word, pack)]
