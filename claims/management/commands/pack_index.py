"""`manage.py pack_index`: what the scheduler does every minute for claim matching, now and to its end."""

from django.core.management import BaseCommand
from django.utils.translation import gettext as _

from claims.services import pack_index


class Command(BaseCommand):
    help = (
        "Read claims again that an older version has read for claim matching, and pack the index. The scheduler does"
        " this in the background; run it after an upgrade of a large store to have all claims found at once."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--most", type=int, metavar="BATCHES", help="at most so many batches, of 200 claims and of 500 rows each"
        )

    def handle(self, *, most, verbosity, **options):
        claims, rows = pack_index(most=most)
        if verbosity:
            self.tell(claims, rows)

    def tell(self, claims: int, rows: int) -> None:
        self.stdout.write(
            _("Claims read again: %(claims)s. Rows of the index looked at: %(rows)s.")
            % {
                "claims": claims,
                "rows": rows,
            }
        )
