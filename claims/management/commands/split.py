"""`manage.py split`: shows what the splitter finds in texts, without storing anything."""

import json
import shutil
from datetime import date

from django.core.management import BaseCommand, CommandError

from claims.ingestion.file import STDIN, read
from claims.ingestion.language import detect
from claims.ingestion.text import NotText, normalise
from claims.splitting import FoundClaim, Split, TimeReference, UnsupportedLanguage, languages, split

COLUMNS = "{kind:18} {claimant:22} {figure:16} {text}"
NARROWEST = 80


class Refused(Exception):
    """A document that can't be split; the message says why and what to do."""


class Command(BaseCommand):
    help = "Split texts into sentences and claims, and print them. Nothing is stored."

    def add_arguments(self, parser):
        parser.add_argument("paths", nargs="+", metavar="PATH", help="a text file in UTF-8, - for standard input")
        parser.add_argument(
            "--json", action="store_true", dest="as_json", help="print a line of JSON for each document"
        )
        parser.add_argument("--language", help="code such as es; told from the text where it is not given")
        parser.add_argument("--published", help="the day of publication, YYYY-MM-DD")

    def handle(self, *, paths, as_json, language, published, **options):
        published = published and day(published)
        if language and language not in languages():
            raise CommandError(str(unsupported(language)))
        refused = 0
        for path in paths:
            try:
                found = split_document(path, language, published)
            except Refused as error:
                refused += 1
                self.stderr.write(f"{path}: {error}")
            else:
                self.stdout.write(
                    json.dumps(as_dict(path, found), ensure_ascii=False) if as_json else table(path, found)
                )
        if refused:
            raise CommandError(f"Not split: {refused} of {len(paths)}.")


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CommandError(f'--published {text}: give a day of the calendar such as "2025-08-06".') from None


def split_document(path: str, language: str | None, published: date | None) -> Split:
    """The split of the text at a path. Raises Refused."""
    text = normalise(text_at(path))
    if not text.strip():
        raise Refused("There is no text in it. Give a file that holds an article.")
    language = language or detect(text)
    if language is None:
        raise Refused("Its language can't be told. Give it with --language.")
    try:
        return split(text, language, published)
    except UnsupportedLanguage:
        raise unsupported(language) from None


def text_at(path: str) -> str:
    try:
        return read(path)
    except FileNotFoundError:
        raise Refused(f"There is no such file. Check the path; {STDIN} reads standard input.") from None
    except NotText as error:
        raise Refused(str(error)) from None
    except OSError as error:
        raise Refused(f"It can't be read: {error.strerror}.") from None


def unsupported(language: str) -> Refused:
    return Refused(
        f'There is no language pack for "{language}". Give --language with one of: {", ".join(languages())}.'
    )


def as_dict(path: str, found: Split) -> dict:
    sentences = [
        {"start": sentence.start, "end": sentence.end, "check_worthiness": sentence.check_worthiness.value}
        for sentence in found.sentences
    ]
    claims = [claim_as_dict(claim) for claim in found.claims]
    return {"document": path, "language": found.language, "sentences": sentences, "claims": claims}


def claim_as_dict(claim: FoundClaim) -> dict:
    fields = {name: getattr(claim, name) for name in ("kind", "start", "end", "text", "claimant", "cue")}
    worthiness = {
        "value": claim.check_worthiness.value,
        "reasons": [list(one) for one in claim.check_worthiness.reasons],
    }
    return fields | {
        "figure": figure_as_dict(claim),
        "time": time_as_dict(claim.time),
        "place": claim.place,
        "check_worthiness": worthiness,
        "statement": claim.statement,
        "flags": list(claim.flags),
    }


def figure_as_dict(claim: FoundClaim) -> dict | None:
    """The figure with the one of measure and unit that it has."""
    if claim.figure is None:
        return None
    named = "measure" if claim.figure.measure else "unit"
    names = (named, "value", "value_max", "comparator", "number_start", "number_end")
    return {name: getattr(claim.figure, name) for name in names}


def time_as_dict(time: TimeReference | None) -> dict | None:
    if time is None:
        return None
    first, last = (day and day.isoformat() for day in (time.start, time.end))
    return {"text": time.text, "from": first, "to": last}


def table(path: str, found: Split) -> str:
    """The claims as lines that fit the terminal."""
    width = max(NARROWEST, shutil.get_terminal_size().columns)
    heading = f"{path}: {found.language}, {len(found.sentences)} sentences, {len(found.claims)} claims"
    return "\n".join([heading, *(line(claim, width) for claim in found.claims)])


def line(claim: FoundClaim, width: int) -> str:
    cells = {"claimant": shortened(claim.claimant or "", 22), "figure": shortened(figure_in_words(claim), 16)}
    return shortened(COLUMNS.format(kind=claim.kind, text=" ".join(claim.text.split()), **cells).rstrip(), width)


def figure_in_words(claim: FoundClaim) -> str:
    figure = claim.figure
    if figure is None:
        return ""
    comparator = "" if figure.comparator == "exactly" else figure.comparator.replace("_", " ") + " "
    upper = "" if figure.value_max is None else f"–{figure.value_max}"
    return f"{comparator}{figure.value}{upper} {figure.measure or figure.unit}"


def shortened(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"
