"""Looking at a page: fetched when the last look is too long ago, and stored."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_noop

from claims import fetching
from claims.fetching import Unreachable
from claims.messages import Message, kept
from reviews.archive.storing import LONGEST_WHY, keep, settle
from reviews.models import Page

# Whoever relies on a page that was looked at within this time sees what was found then: claims of one article share it.
FRESH = timedelta(hours=1)
ACCEPT = ("text/html", "application/xhtml+xml", "application/pdf", "text/*", "application/json", "application/xml")
MOST_BYTES = 16 * 1024 * 1024
# Answers that say: not for you. What they show is no page worth keeping.
CLOSED = (401, 402, 403, 407, 451)
# When a page that could not be reached is tried again, by how often it was not: minutes.
RETRIES = (1, 10, 60, 6 * 60, 24 * 60, 3 * 24 * 60, 7 * 24 * 60)


def look_at(page: Page, now: datetime | None = None) -> Page:
    """The page as it stands: fetched and stored, unless it was looked at within the last hour and nobody has asked since.

    What a person asks for is fetched whatever the site's robots.txt says: the first look at what somebody cites or
    submits, and each that somebody asks for by hand. All others respect it.

    A page that is refused or cannot be reached comes back with that state; its snapshots stay. Raises
    `claims.fetching.Busy`. Not inside a transaction.
    """
    now = now or timezone.now()
    if is_fresh(page, now) or is_sample(page):
        return page
    try:
        answer = fetching.fetch(page.url, accept=ACCEPT, most=MOST_BYTES, respect_robots=not is_asked_for(page))
    except fetching.Refused as refusal:
        return refuse(page, kept(refusal, LONGEST_WHY), now)
    except Unreachable as trouble:
        return miss(page, kept(trouble, LONGEST_WHY), now, trouble.wait)
    if answer.status in CLOSED or not (200 <= answer.status < 300 or answer.status in (404, 410)):
        return refuse(page, closed(answer.status), now)
    return keep(page, answer, timezone.now())


def closed(status: int) -> str:
    message = gettext_noop("The site answers with status %(status)s: it does not show this page to us.")
    return Message(message, status=str(status)).kept(LONGEST_WHY)


def is_fresh(page: Page, now: datetime) -> bool:
    if page.looked_at is None or (page.asked_at and page.asked_at > page.looked_at):
        return False
    if page.state == Page.State.UNREACHABLE:
        return page.next_look_at is not None and page.next_look_at > now
    return page.looked_at > now - FRESH


def is_sample(page: Page) -> bool:
    """Whether the page came with samples: its copy was handed to us, and at such an address there is nothing to see."""
    return page.latest_id is not None and fetching.is_reserved(page.url)


def is_asked_for(page: Page) -> bool:
    """Whether this look is the deed of a person."""
    if page.asked_at and (page.looked_at is None or page.asked_at > page.looked_at):
        return True
    return page.latest_id is None and page.articles.filter(submitted_by__isnull=False).exists()


@transaction.atomic
def refuse(page: Page, why: str, now: datetime) -> Page:
    """Note that a page will not be read. Where it was read before, or was given to us, that stands as it was."""
    page = Page.objects.select_for_update().get(pk=page.pk)
    was = page.state
    settle(page, was if page.latest_id else Page.State.REFUSED, now)
    return noted(page, was, why, timedelta(days=30))


@transaction.atomic
def miss(page: Page, why: str, now: datetime, wait: float | None = None) -> Page:
    """Note that a page could not be had now, and try it again later and later."""
    page = Page.objects.select_for_update().get(pk=page.pk)
    was = page.state
    settle(page, Page.State.UNREACHABLE, now)
    failures = page.looks_alike + 1 if was == page.state else 0
    minutes = RETRIES[min(failures, len(RETRIES) - 1)]
    return noted(page, was, why, max(timedelta(minutes=minutes), timedelta(seconds=wait or 0)))


def noted(page: Page, was: str, why: str, pause: timedelta) -> Page:
    page.has_news = page.has_news or (page.state, page.trouble) != (was, why)
    page.looks_alike = min(page.looks_alike + 1, len(RETRIES)) if page.state == was else 0
    page.trouble, page.next_look_at = why, page.looked_at + pause
    page.save()
    return page
