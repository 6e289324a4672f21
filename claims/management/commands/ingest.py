"""`manage.py ingest`: articles from plain text files, whose claims are then looked up in the background."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import BaseCommand, CommandError
from django.utils.translation import gettext as _

from claims.ingestion.file import STDIN, read, texts_in
from claims.ingestion.text import NotText
from claims.models import Article, ArticleKind
from claims.services import submit_article, unsupported

OF_ONE = ("title", "url", "byline")
OF_ALL = ("language", "publisher", "kind")


class Refused(Exception):
    """A path that no article can be read from; the message says why and what to do."""


class Command(BaseCommand):
    help = (
        "Take in articles from plain text files and split them into claims. What is there already is not taken twice."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "paths", nargs="+", metavar="PATH", help="a text file, a folder of *.txt, - for standard input"
        )
        parser.add_argument("--language", default="", help="code such as es; told from the text where it is not given")
        parser.add_argument(
            "--kind", default="article", choices=ArticleKind.values, help="a transcript is what quotations are held to"
        )
        parser.add_argument("--publisher", default="", help="who published it")
        parser.add_argument("--published", type=day, help="the day of publication, YYYY-MM-DD")
        parser.add_argument("--title", default="", help="its title (of a single file)")
        parser.add_argument("--url", default="", help="where it was published (of a single file)")
        parser.add_argument("--byline", default="", help="who wrote it (of a single file)")
        parser.add_argument("--json", action="store_true", dest="as_json", help="print a line of JSON for each path")

    def handle(self, *, paths, published, as_json, **options):
        fields = {name: options[name] for name in (*OF_ALL, *OF_ONE)} | {"published_on": published}
        given = [f"--{name}" for name in OF_ONE if fields[name]]
        if given and (len(paths) > 1 or Path(paths[0]).is_dir()):
            raise CommandError(_("%(options)s: give a single file with it.") % {"options": ", ".join(given)})
        results = [self.report(taken_in(path, fields), as_json) for path in spread(paths)]
        refused = sum("error" in result for result in results)
        if refused:
            counts = {"refused": refused, "all": len(results)}
            raise CommandError(_("Not taken in: %(refused)s of %(all)s. The others are there.") % counts)

    def report(self, result: dict, as_json: bool) -> dict:
        if as_json:
            self.stdout.write(json.dumps(result, ensure_ascii=False))
        elif "error" in result:
            self.stderr.write(f"{result['path']}: {result['error']}")
        else:
            self.stdout.write(f"{result['path']}: {in_words(result)}")
        return result


def day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise CommandError(_("--published is “%(value)s”: write it as YYYY-MM-DD.") % {"value": value}) from error


def spread(paths: list[str]) -> Iterator[str]:
    """The paths, folders replaced by the text files in them."""
    for path in paths:
        texts = texts_in(Path(path)) if path != STDIN and Path(path).is_dir() else []
        yield from map(str, texts) if texts else [path]


def taken_in(path: str, fields: dict) -> dict:
    try:
        article, is_new = submit_article(text=text_at(path), **fields)
    except (Refused, NotText) as error:
        return {"path": path, "error": str(error)}
    except ValidationError as error:
        return {"path": path, "error": " ".join(error.messages)}
    return {"path": path, "is_new": is_new} | described(article)


def text_at(path: str) -> str:
    if path.lower().startswith(("http://", "https://")):
        raise Refused(
            _(
                "Pages of the web are not read yet. Save the text of the page to a file and give its address with --url."
            )
        )
    if path != STDIN and Path(path).is_dir():
        raise Refused(_("There are no *.txt files in this folder. Save the articles as plain text, one file each."))
    try:
        return read(path)
    except OSError as error:
        raise Refused(_("It cannot be read: %(reason)s.") % {"reason": error.strerror}) from error


def described(article: Article) -> dict:
    return {
        "article": article.pk,
        "address": settings.BASE_URL + article.get_absolute_url(),
        "claims": article.claims.count(),
        "unsplit": "" if article.is_split else unsupported(article.language),
    }


def in_words(result: dict) -> str:
    if not result["is_new"]:
        return _("already there: article %(article)s, %(address)s") % result
    if result["unsplit"]:
        return _("article %(article)s, %(address)s, kept whole and not split. %(unsplit)s") % result
    return _("article %(article)s, %(address)s, claims: %(claims)s") % result
