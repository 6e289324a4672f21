"""`manage.py audit`: the trail of who did what, and whether it is whole."""

from argparse import ArgumentTypeError
from datetime import datetime, time
from pathlib import Path

from django.core.management import BaseCommand, CommandError
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.dateparse import parse_date

from claims.models import Claim
from reviews.audit import broken_links, end_is_missing
from reviews.models import Event
from reviews.trail import FORMATS, WRITERS, changes, of_claim, verify_lines

SHOWN = 20


def day(text: str) -> datetime:
    """The beginning of a day, in the site's time zone."""
    try:
        found = parse_date(text)
    except ValueError:
        found = None
    if found is None:
        raise ArgumentTypeError(f"{text!r} is no date: write it like 2026-01-31")
    return timezone.make_aware(datetime.combine(found, time.min))


class Command(BaseCommand):
    help = "Print or export the audit trail; with --verify say whether it is as it was written."

    def add_arguments(self, parser):
        parser.add_argument("--verify", action="store_true", help="check the chain of hashes and print no events")
        parser.add_argument("--verify-file", metavar="PATH", help="check exported JSON Lines and print no events")
        parser.add_argument("--claim", type=int, metavar="ID", help="only what was done about this claim")
        parser.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="only from this day on")
        parser.add_argument("--format", choices=sorted(FORMATS), help="each event whole, to be kept: jsonl, or csv")
        parser.add_argument("--json", action="store_const", const="jsonl", dest="format", help="the same as jsonl")

    def handle(self, *, verify, verify_file, claim, since, **options):
        if verify:
            self.verify()
        elif verify_file:
            self.verify_file(Path(verify_file))
        else:
            self.print(chosen(claim, since), options["format"])

    def print(self, events: QuerySet[Event], form: str | None) -> None:
        lines = WRITERS[form](events) if form else map(in_words, events.order_by("id").iterator())
        for line in lines:
            self.stdout.write(line.rstrip("\r\n"))

    def verify(self):
        broken = next(broken_links(), None)
        if broken:
            raise CommandError(f"The trail is broken at event {broken.pk}, or just before it: {in_words(broken)}")
        last = Event.objects.order_by("id").last()
        if end_is_missing():
            raise CommandError(f"Events are missing at the end of the trail, after event {last.pk if last else 0}.")
        self.stdout.write(
            f"The trail is whole: {Event.objects.count()} events, the last hash is {last and last.hash}."
        )
        self.stdout.write("Keep that hash elsewhere: with it you can tell later whether the end was cut off.")

    def verify_file(self, path: Path) -> None:
        try:
            with path.open(encoding="utf-8") as file:
                found = verify_lines(file)
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"{path} cannot be read: {error}") from error
        if found.wrong:
            more = f"\n… and {len(found.wrong) - SHOWN} more" if len(found.wrong) > SHOWN else ""
            raise CommandError("The file is not as it was exported:\n" + "\n".join(found.wrong[:SHOWN]) + more)
        self.stdout.write(
            f"Each of the {found.events} events is as it was written; the last hash is {found.last_hash}."
        )
        if found.kept_back:
            self.stdout.write(
                f"{found.kept_back} are without the values of withheld sources; they prove their place alone."
            )
        self.stdout.write(
            f"Events that are not in the file lie between its lines in {found.gaps} places."
            if found.gaps
            else "No event is missing between the first of the trail and the last of the file."
        )
        if found.strange:
            raise CommandError(
                f"{found.strange} of them are not in the trail of this installation:"
                " the file is from another one, or was made up."
            )
        self.stdout.write("All of them are in the trail of this installation.")


def chosen(claim: int | None, since: datetime | None) -> QuerySet[Event]:
    events = Event.objects.all()
    if claim is not None:
        found = Claim.objects.select_related("review").filter(pk=claim).first()
        if found is None:
            raise CommandError(f"There is no claim {claim}.")
        events = of_claim(found)
    return events.filter(at__gte=since) if since else events


def in_words(event: Event) -> str:
    told = ", ".join(f"{change.name}: {change.before} → {change.after}" for change in changes(event))
    return f"{event.pk} {event.at:%Y-%m-%d %H:%M:%S} {event.actor_name} {event.verb} {event.subject} {told}".rstrip()
