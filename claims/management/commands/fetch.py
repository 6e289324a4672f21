"""`manage.py fetch`: what the fetcher makes of an address, or why it will not ask."""

import hashlib

from django.core.management import BaseCommand, CommandError
from django.utils.translation import gettext as _

from claims.fetching import Busy, Fetched, Refused, Unreachable, fetch

LINES = 10
LINE_LENGTH = 160


class Command(BaseCommand):
    help = "Fetch an address as the background work does, and show what came or why nothing did. Nothing is stored."

    def add_arguments(self, parser):
        parser.add_argument("url", metavar="URL", help="an address that starts with http:// or https://")
        parser.add_argument("--accept", action="append", metavar="TYPE", help="media type that is taken; default: any")
        parser.add_argument(
            "--robots", action="store_true", help="keep to the site's robots.txt, as scheduled work does"
        )

    def handle(self, *, url, accept, robots, **options):
        try:
            answer = fetch(url, accept=tuple(accept or ["*/*"]), respect_robots=robots)
        except Refused as error:
            raise CommandError(_("Refused: %(reason)s") % {"reason": error}) from error
        except (Unreachable, Busy) as error:
            wait = _(" Try again in %(seconds)d s.") % {"seconds": round(error.wait)} if error.wait else ""
            raise CommandError(_("Not now: %(reason)s") % {"reason": error} + wait) from error
        for name, value in described(answer):
            self.stdout.write(f"{name:>10}  {value}")
        for line in first_lines(answer.text):
            self.stdout.write(f"{'':>10}  {line}")


def described(answer: Fetched) -> list[tuple[str, str]]:
    return [
        (_("status"), str(answer.status)),
        (_("address"), answer.final_url),
        (_("type"), answer.content_type),
        (_("charset"), answer.charset or _("none: it is not text")),
        (_("size"), _("%(number)d bytes") % {"number": len(answer.body)}),
        ("sha256", hashlib.sha256(answer.body).hexdigest()),
    ]


def first_lines(text: str) -> list[str]:
    """The first lines that hold anything, fit for a terminal: control characters are left out."""
    lines = ("".join(filter(str.isprintable, line[: 10 * LINE_LENGTH])).strip() for line in text.splitlines())
    return [line[:LINE_LENGTH] for line in lines if line][:LINES]
