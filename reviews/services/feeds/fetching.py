"""Feeds fetched when they are due, and what they hold kept: new fact-checks reach the claims that they are about."""

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta

from billiard.exceptions import SoftTimeLimitExceeded
from django.utils import timezone
from django.utils.translation import gettext_noop

from claims.fetching import Busy, Fetched, Refused, Unreachable, fetch
from claims.ingestion.text import one_line
from claims.messages import kept
from reviews.elsewhere.documents import MOST_BYTES, Item, Unreadable, items_in, unreadable
from reviews.elsewhere.keeping import keep
from reviews.elsewhere.reading import ReadCheck, Rejected, read_claim_review
from reviews.models import Feed
from reviews.services.feeds.news import tell_claims

ACCEPTED = ("application/ld+json", "application/json", "application/feed+json", "text/json", "text/html",
            "application/xhtml+xml", "text/plain", "application/octet-stream", "application/xml", "text/xml",
            "application/rss+xml", "application/atom+xml")  # fmt: skip
EVERY = timedelta(hours=1)
# A feed that fails is asked after 10 minutes, then after twice as long each time, once a day at the least.
FIRST_BACK_OFF, LONGEST_BACK_OFF = timedelta(minutes=10), timedelta(days=1)
# By then a fetch that has begun has ended: one that has not has lost its worker.
LEASE = timedelta(minutes=15)
EXAMPLES = 3
LONGEST_ERROR = 2000
TOO_LONG = gettext_noop("To read this feed took longer than it may. Ask its publisher for a smaller one.")
# By which people know an item that cannot be used.
TELLING = ("url", "headline", "name", "claimReviewed")


def due_feeds(*, most: int = 20, now: datetime | None = None) -> list[int]:
    """Feeds whose turn it is, the one that waits longest first."""
    due = Feed.objects.due(now or timezone.now()).order_by("next_fetch_at")
    return list(due.values_list("pk", flat=True)[:most])


def fetch_feed(*, feed_id: int) -> bool:
    """Fetch a feed whose turn it is and keep what it holds; whether this call did. What goes wrong is written into the
    feed, in words, and the feed is tried again later."""
    now = timezone.now()
    if not Feed.objects.due(now).filter(pk=feed_id).update(next_fetch_at=now + LEASE):
        return False
    feed = Feed.objects.get(pk=feed_id)
    try:
        take(feed, asked(feed), now)
    except Busy as busy:
        write(feed, next_fetch_at=now + timedelta(seconds=busy.wait))
    except Unreachable as error:
        fail(feed, error, now, error.wait)
    except Refused as error:
        fail(feed, error, now, LONGEST_BACK_OFF.total_seconds())
    except Unreadable as error:
        fail(feed, error, now)
    except SoftTimeLimitExceeded:
        fail(feed, unreadable(TOO_LONG), now)
    return True


def asked(feed: Feed) -> Fetched:
    return fetch(
        feed.url, accept=ACCEPTED, most=MOST_BYTES, timeout=120, headers=conditions(feed), respect_robots=True
    )


def conditions(feed: Feed) -> dict[str, str]:
    """What spares the publisher sending again what we have."""
    given = {"If-None-Match": feed.etag, "If-Modified-Since": feed.last_modified}
    return {name: value for name, value in given.items() if value}


def take(feed: Feed, answer: Fetched, now: datetime) -> None:
    digest = hashlib.sha256(answer.body).hexdigest()
    if answer.status == 410:
        write(feed, is_active=False)
        raise unreadable(gettext_noop("The publisher says that this feed is gone for good (410). It is paused."))
    if answer.status not in (200, 304):
        message = gettext_noop("The server answers with status %(status)s instead of a feed.")
        raise unreadable(message, status=str(answer.status))
    if answer.status == 200 and digest != feed.digest:
        keep_feed_items(feed=feed, document=answer.body, charset=answer.charset, page=answer.final_url)
    headers = {name.lower(): value for name, value in answer.headers}
    told = {"etag": headers.get("etag", "")[:300], "last_modified": headers.get("last-modified", "")[:100]}
    write(
        feed,
        state=Feed.State.FINE,
        error="",
        failures=0,
        fetched_at=now,
        next_fetch_at=now + EVERY,
        moved_to=answer.final_url[:2000] if answer.final_url != feed.url else "",
        **(told | {"digest": digest} if answer.status == 200 else {}),
    )


def keep_feed_items(*, feed: Feed, document: bytes, charset: str = "", page: str = "") -> Feed:
    """Keep the fact-checks of a document as what the feed holds now: a DataFeed, other JSON-LD, or a web page.

    What the feed held before and holds no longer is marked as gone. Items that cannot be used are counted by reason.
    Raises Unreadable, with nothing changed, where there is not one fact-check in it.
    """
    now = timezone.now()
    rejected: dict[str, dict] = {}
    kept = keep(usable(items_in(document, charset), page or feed.url, rejected), feed=feed, at=now)
    if not kept.ids:
        raise nothing_in(rejected)
    feed.checks.filter(last_seen_at__lt=now, gone_at=None).update(gone_at=now)
    write(feed, state=Feed.State.FINE, error="", items=len(set(kept.ids)), rejected=rejected, fetched_at=now)
    tell_claims(kept.new)
    return feed


def nothing_in(rejected: dict) -> Unreadable:
    number = sum(told["count"] for told in rejected.values())
    if number:
        return unreadable(gettext_noop("None of its %(number)s items can be used. See below for why."), number=number)
    return unreadable(
        gettext_noop(
            "There is no ClaimReview in it. Give the address of a DataFeed, or of a page with ClaimReview markup."
        )
    )


def usable(items: Iterator[Item], page: str, rejected: dict) -> Iterator[ReadCheck]:
    """The checks that can be read; the other items are counted in `rejected`."""
    for item in items:
        try:
            if item.node is None:
                raise Rejected(item.reason)
            yield read_claim_review(item.node, page)
        except Rejected as refusal:
            count(rejected, refusal.reason, item)


def count(rejected: dict, reason: str, item: Item) -> None:
    told = rejected.setdefault(reason, {"count": 0, "examples": []})
    told["count"] += 1
    words = one_line(item.words or ", ".join(str(item.node[name])[:80] for name in TELLING if item.node.get(name)))
    if words and len(told["examples"]) < EXAMPLES:
        told["examples"].append(words)


def fail(feed: Feed, error: Exception, now: datetime, wait: float | None = None) -> None:
    failures = feed.failures + 1
    back_off = min(FIRST_BACK_OFF * 2 ** min(failures - 1, 10), LONGEST_BACK_OFF)
    if wait is not None:
        back_off = max(back_off, min(timedelta(seconds=wait), LONGEST_BACK_OFF))
    write(
        feed,
        state=Feed.State.FAILED,
        error=kept(error, LONGEST_ERROR),
        failures=min(failures, 1000),
        fetched_at=now,
        next_fetch_at=now + back_off,
    )


def write(feed: Feed, **fields) -> None:
    """Write fields alone: an editor may have paused or removed the feed meanwhile."""
    for name, value in fields.items():
        setattr(feed, name, value)
    feed.save(update_fields=list(fields))
