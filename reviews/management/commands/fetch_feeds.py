"""`manage.py fetch_feeds`: the feeds of published fact-checks, fetched now, or read from a file."""

from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management import BaseCommand, CommandError
from django.utils.translation import gettext as _

from claims.messages import read
from reviews.elsewhere.reading import REASONS
from reviews.models import Feed
from reviews.services import feeds
from reviews.workflow import Refused


class Command(BaseCommand):
    help = (
        "Fetch the feeds of published fact-checks whose turn it is, or the one that --feed names; with --file, read the"
        " fact-checks of a file, into that feed or into one named after the file."
    )

    def add_arguments(self, parser):
        parser.add_argument("--feed", type=int, metavar="ID", help="this feed alone, whenever it was fetched last")
        parser.add_argument("--file", type=Path, metavar="PATH", help="a DataFeed, JSON-LD or a saved page")

    def handle(self, *, feed, file, **options):
        named = self.named(feed) if feed is not None else None
        if file:
            self.tell(self.read(file, named))
        elif named:
            self.fetch(named)
        else:
            due = feeds.due_feeds(most=1000)
            for pk in due:
                feeds.fetch_feed(feed_id=pk)
                self.tell(Feed.objects.get(pk=pk))
            if not due:
                self.stdout.write(_("No feed is due. Fetch one at once with --feed ID."))

    def named(self, pk: int) -> Feed:
        feed = Feed.objects.standing().filter(pk=pk).first()
        if feed is None:
            known = ", ".join(f"{feed.pk} ({feed.title})" for feed in Feed.objects.standing()[:50]) or "–"
            raise CommandError(_("There is no feed %(pk)s. There are: %(known)s.") % {"pk": pk, "known": known})
        return feed

    def fetch(self, feed: Feed) -> None:
        try:
            feed = feeds.ask_now(feed=feed)
        except Refused as refusal:
            raise CommandError(str(refusal)) from refusal
        feeds.fetch_feed(feed_id=feed.pk)
        feed.refresh_from_db()
        self.tell(feed)
        if feed.state == Feed.State.FAILED:
            raise CommandError(str(read(feed.error)))

    def read(self, file: Path, feed: Feed | None) -> Feed:
        try:
            document = file.read_bytes()
            return feeds.read_file(feed=feed, title=file.name, document=document)
        except OSError as error:
            raise CommandError(_("It cannot be read: %(reason)s.") % {"reason": error.strerror}) from error
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error

    def tell(self, feed: Feed) -> None:
        counts = {
            "title": feed.title,
            "items": feed.items,
            "rejected": feed.rejected_items,
            "state": feed.get_state_display(),
        }
        self.stdout.write(_("%(title)s: %(state)s; fact-checks: %(items)s, not usable: %(rejected)s.") % counts)
        for reason, told in feed.rejected.items():
            self.stdout.write(f"  {told['count']} × {_(REASONS.get(reason, reason))}")
