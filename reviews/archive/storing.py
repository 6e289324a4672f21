"""Snapshots written down: the bytes and the text once, however many snapshots hold the same."""

import hashlib
import zlib
from datetime import datetime, timedelta
from urllib.parse import urldefrag

from django.db import transaction

from claims.fetching import Fetched
from claims.ingestion import visible
from claims.messages import kept as kept_message
from reviews.archive.changes import assessed
from reviews.models import Page, Snapshot, SnapshotBody, SnapshotText
from reviews.models.review import OPEN

GONE = (404, 410)
LONGEST_WHY = 500
# How long a page is left alone that came to the same so many times in a row, in days.
CALM_DAYS = (1, 3, 7, 30)


def page_of(url: str) -> Page:
    """The row of an address, made where there is none. What stands after “#” is a place on the page, not another one."""
    url = urldefrag(url).url
    page, _ = Page.objects.get_or_create(url_digest=digest(url.encode()), defaults={"url": url})
    return page


def same_page(one: str, other: str) -> bool:
    """Whether two addresses, which are URLs, name one page."""
    return urldefrag(one).url.rstrip("/") == urldefrag(other).url.rstrip("/")


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def keep(page: Page, answer: Fetched, fetched_at: datetime) -> Page:
    """Store an answer as the page's latest snapshot and say how the page stands since; the page, as it is written."""
    found = read(answer)  # a large document takes its time: nobody else waits for it to write
    with transaction.atomic():
        return kept(Page.objects.select_for_update().get(pk=page.pk), answer, found, fetched_at)


def kept(page: Page, answer: Fetched, found: visible.Readable | str, fetched_at: datetime) -> Page:
    before = (page.state, page.latest.text_id if page.latest else None, page.missing)
    snapshot = write(page, answer, found, fetched_at)
    page.latest, page.trouble = snapshot, ""
    if snapshot.is_good and page.baseline is None:
        page.baseline = snapshot
    if answer.status in GONE:
        page.missing = 0
        settle(page, Page.State.GONE, fetched_at)
    else:
        page.kept, page.missing, has_changed = assessed(page)
        settle(page, Page.State.CHANGED if has_changed else Page.State.ALIVE, fetched_at)
    alike = before == (page.state, snapshot.text_id, page.missing)
    page.looks_alike = min(page.looks_alike + 1, len(CALM_DAYS)) if alike else 0
    page.has_news = page.has_news or not alike
    page.next_look_at = fetched_at + calm(page)
    page.save()
    return page


def settle(page: Page, state: str, at: datetime) -> None:
    """The page's state, and since when it is so: a look that comes to the same changes nothing."""
    page.looked_at = at
    if page.state != state:
        page.state, page.state_since = state, at


def calm(page: Page) -> timedelta:
    """How long to wait for the next look: the longer, the longer nothing changes; a day at most while a review that cites
    it is in work. Up to a tenth more, differing by page, so that not all come on one day."""
    in_work = page.sources.filter(review__status__in=OPEN).exists()
    days = CALM_DAYS[0] if in_work else CALM_DAYS[min(page.looks_alike, len(CALM_DAYS) - 1)]
    return timedelta(days=days) * (1 + page.pk % 97 / 970)


def write(page: Page, answer: Fetched, found: visible.Readable | str, fetched_at: datetime) -> Snapshot:
    title, text, unreadable = ("", None, found) if isinstance(found, str) else (found.title, text_of(found), "")
    return Snapshot.objects.create(
        page=page,
        fetched_at=fetched_at,
        final_url=answer.final_url[:4000],
        status=answer.status,
        headers=[list(header) for header in answer.headers],
        content_type=answer.content_type[:200],
        charset=answer.charset[:40],
        title=title,
        body=body_of(answer.body),
        text=text,
        unreadable=unreadable,
        reader_version=visible.VERSION,
    )


def body_of(content: bytes) -> SnapshotBody:
    sha256 = digest(content)
    kept = SnapshotBody.objects.only("pk").filter(sha256=sha256).first()
    if kept:
        return kept
    fields = {"size": len(content), "content": zlib.compress(content)}
    return SnapshotBody.objects.get_or_create(sha256=sha256, defaults=fields)[0]


def read(answer: Fetched) -> visible.Readable | str:
    """What can be read in an answer; else why nothing can."""
    try:
        return visible.readable(answer.body, answer.content_type, answer.charset)
    except visible.Unreadable as error:
        return kept_message(error, LONGEST_WHY)


def text_of(found: visible.Readable) -> SnapshotText:
    sha256 = digest(f"{found.text}\0{found.main}".encode())
    fields = {"text": found.text, "main": found.main}
    return SnapshotText.objects.get_or_create(sha256=sha256, defaults=fields)[0]
