"""What a newsroom subscribes to: editors add feeds, pause them, and remove them; removing can be undone."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.ingestion.text import one_line
from reviews import audit
from reviews.elsewhere.documents import Unreadable
from reviews.models import Feed
from reviews.services.feeds.fetching import keep_feed_items
from reviews.workflow import Refused, require_role


@transaction.atomic
def subscribe(*, user, url: str, title: str = "", publisher: str = "") -> Feed:
    """A feed at an address, to be fetched at once; one that was removed comes back with what it brought. Raises
    Refused where it is there already, ValidationError for what is no address on the web."""
    require_role(user, "editor")
    url = url.strip()
    feed = Feed.objects.filter(url=url).first() or Feed(url=url, added_by=user)
    if feed.pk and feed.removed_at is None:
        raise Refused(_("This address is subscribed to already, as “%(title)s”.") % {"title": feed.title})
    feed.title = one_line(title)[:300] or feed.title or host_of(url)
    feed.publisher = one_line(publisher)[:300] or feed.publisher
    feed.removed_at, feed.is_active = None, True
    feed.next_fetch_at = timezone.now() if feed.is_fetched else None
    feed.full_clean()
    feed.save()
    audit.record(actor=user, verb="feed.add", subject=feed, after={"url": feed.url, "title": feed.title})
    return feed


def host_of(url: str) -> str:
    try:
        return (urlsplit(url).hostname or url)[:300]
    except ValueError:
        return url[:300]


def upload_feed(*, user, title: str, document: bytes) -> Feed:
    """Keep the fact-checks of a file. A file of the same title takes the place of the one before. Raises
    ValidationError, with nothing written, where there are none in it."""
    require_role(user, "editor")
    return read_file(user=user, title=title, document=document)


def read_file(*, title: str, document: bytes, user=None, feed: Feed | None = None) -> Feed:
    """Keep the fact-checks of a file in a feed, else in the one of this title, which is made where it is missing.
    For whoever runs the server (`user` None). Raises as `upload_feed` does."""
    title = one_line(title)[:300]
    if not title:
        raise ValidationError(_("Name the file, so that it is known later where its fact-checks are from."))
    feed = feed or Feed.objects.standing().filter(url="", title=title).first() or Feed(title=title, added_by=user)
    is_new = feed.pk is None
    feed.save()
    try:
        keep_feed_items(feed=feed, document=document)  # in transactions of its own, not to hold up others for long
    except Unreadable as error:
        if is_new:
            feed.delete()
        raise ValidationError(str(error)) from error
    with transaction.atomic():
        after = {"title": feed.title, "bytes": len(document)}
        audit.record(actor=user, verb="feed.upload", subject=feed, after=after)
    return feed


@transaction.atomic
def change(user, feed: Feed, verb: str, **fields) -> Feed:
    require_role(user, "editor")
    feed = Feed.objects.select_for_update().get(pk=feed.pk)
    before = {name: getattr(feed, name) for name in fields}
    if before != fields:
        for name, value in fields.items():
            setattr(feed, name, value)
        feed.save(update_fields=list(fields))
        audit.record(actor=user, verb=verb, subject=feed, before=before, after=fields)
    return feed


def pause_feed(*, user, feed: Feed) -> Feed:
    """Fetch it no longer; what it brought stays and is matched."""
    return change(user, feed, "feed.pause", is_active=False)


def resume_feed(*, user, feed: Feed) -> Feed:
    require_role(user, "editor")
    feed = change(user, feed, "feed.resume", is_active=True)
    return ask_now(feed=feed) if feed.is_fetched else feed


def fetch_now(*, user, feed: Feed) -> Feed:
    require_role(user, "editor")
    return ask_now(feed=feed)


def ask_now(*, feed: Feed) -> Feed:
    """Have it fetched at once and whole, whenever it was fetched last. Raises Refused for what has no server, or is
    paused."""
    if not feed.is_fetched:
        raise Refused(_("There is nothing to fetch: this feed is a file, or a sample without a server."))
    asked = Feed.objects.standing().filter(pk=feed.pk, is_active=True)
    if not asked.update(next_fetch_at=timezone.now(), etag="", last_modified="", digest=""):
        raise Refused(_("This feed is paused, or was removed meanwhile. Have it fetched again first."))
    feed.refresh_from_db()
    return feed


def remove_feed(*, user, feed: Feed) -> Feed:
    """Take it off the list: it is not fetched, and what it brought is not matched. `restore_feed` undoes this."""
    return change(user, feed, "feed.remove", removed_at=timezone.now())


def restore_feed(*, user, feed: Feed) -> Feed:
    return change(user, feed, "feed.restore", removed_at=None)
