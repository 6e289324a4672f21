"""`manage.py run_checks`: background checks run again, or for the first time on claims older than they."""

from django.core.management import BaseCommand, CommandError

from claims.models import Claim
from reviews import tasks
from reviews.checks import checks
from reviews.models import Finding
from reviews.services.findings import queue_missing, run_again, selected


class Command(BaseCommand):
    help = (
        "Queue background checks again: those that have ended and are all that is asked for. What was found before"
        " stays until the new result is there. The workers do them after whatever else waits."
    )

    def add_arguments(self, parser):
        for name in ("finding", "claim", "article"):
            parser.add_argument(f"--{name}", nargs="+", type=int, default=[], metavar="ID", help=f"of these {name}s")
        parser.add_argument("--check", default="", metavar="SLUG", help="of this check")
        parser.add_argument("--outdated", action="store_true", help="of an earlier version of their check")
        parser.add_argument("--failed", action="store_true", help="that failed")
        parser.add_argument(
            "--missing",
            action="store_true",
            help="that claims lack, which are older than the check (done by itself too)",
        )
        parser.add_argument("--dry-run", action="store_true", help="say how many, and queue none")

    def handle(self, *, missing, dry_run, **options):
        self.refuse_nonsense(missing, **options)
        number = self.complete(dry_run, **options) if missing else self.run_again(dry_run, **options)
        self.stdout.write(f"{number} {'would be' if dry_run else 'are'} queued.")

    def refuse_nonsense(self, missing, *, check, finding, claim, article, outdated, failed, **options):
        if not (missing or check or finding or claim or article or outdated or failed):
            raise CommandError(
                "Say which: --finding, --claim, --article, --check, --outdated, --failed or --missing; with --dry-run"
                " it says how many they are."
            )
        if check and check not in checks():
            raise CommandError(f"There is no check {check}; installed are {', '.join(checks())}.")
        if missing and (finding or outdated or failed):
            raise CommandError(
                "--missing is about checks that have not run: leave out --finding, --outdated, --failed."
            )

    def complete(self, dry_run, *, check, claim, article, **options) -> int:
        claims = Claim.objects.all()
        claims = claims.filter(pk__in=claim) if claim else claims
        claims = claims.filter(article__in=article) if article else claims
        return queue_missing(claims=claims, check=check, is_trial=dry_run)

    def run_again(self, dry_run, *, check, finding, claim, article, outdated, failed, **options) -> int:
        found = selected(
            findings=finding, claims=claim, articles=article, check=check, outdated=outdated, failed=failed
        )
        if dry_run:
            return found.count()
        few = finding or claim or article
        priority = Finding.Priority.NEW if few else Finding.Priority.BULK
        again = run_again(findings=found, subject="checks", priority=priority)
        tasks.send(again.ids)
        return again.number
