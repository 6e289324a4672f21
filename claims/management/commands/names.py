"""`manage.py names`: what names stand for in claim matching, and why."""

from django.core.management import BaseCommand

from claims.ingestion.text import one_line
from claims.matching.meeting import Meaning, meanings, meeting
from claims.matching.names import KINDS
from claims.matching.names.aliases import refresh


class Command(BaseCommand):
    help = "Say what each name stands for when claims are compared, who says so, and whether the names meet."

    def add_arguments(self, parser):
        parser.add_argument("names", nargs="+", metavar="NAME", help='such as "Kiev" or "EE.UU."')

    def handle(self, *, names, **options):
        refresh()
        names = [one_line(name) for name in names]
        for name in names:
            for meaning in meanings(name) or [None]:
                self.stdout.write(f"{name}: {line(meaning)}")
        for other in names[1:]:
            met = meeting(names[0], other)
            self.stdout.write(f"{names[0]} – {other}: {'they meet' if met else 'they do not meet'}")


def line(meaning: Meaning | None) -> str:
    if meaning is None:
        return "nothing to compare by (a word that is passed over)"
    where = ", ".join(language or "languages without a pack" for language in meaning.languages)
    read = f"compared as {' '.join(sorted(meaning.terms))} (in {where})"
    if meaning.named is None:
        return f"no known name; {read}"
    named = meaning.named
    return f"{named.stands_for} [{KINDS[named.kind]}: {named.source}]; {read}"
