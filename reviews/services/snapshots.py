"""The pages that the newsroom relies on: noted when they are cited or published, looked at, kept, looked at again."""

from datetime import datetime, timedelta

from billiard.exceptions import SoftTimeLimitExceeded
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.fetching import Busy, Fetched
from claims.fetching.charsets import charset_of
from claims.models import Article, Claim
from reviews import archive, audit
from reviews.models import Finding, Page, Source
from reviews.services.rechecks import look_again, unaware_of
from reviews.services.wayback import save_first
from reviews.workflow import Refused

# A page that was handed to a worker is due again after this time, should the worker be lost.
LEASE = timedelta(minutes=15)
# So many claims are told at once of what happened to a page.
MOST_TOLD = 500


def rely_on_article(*, article: Article, user=None) -> None:
    """Pipeline step: note the page that the article was published on."""
    if article.url:
        page = archive.page_of(article.url)
        page.articles.add(article)
        expect_look(page)


def rely_on_source(*, source: Source) -> None:
    """Note the page that a source cites, and have it looked at: to cite it is to ask for it, so this first look does not
    ask the site's robots.txt. A withheld source has no page: to fetch it could show somebody that we know of it."""
    cited = archive.page_of(source.url) if source.url and not source.is_withheld else None
    if source.page != cited:
        source.page = cited
        source.save(update_fields=["page"])
    if cited and (cited.looked_at is None or cited.looked_at < timezone.now() - archive.FRESH):
        ask(cited)


def ask(page: Page) -> None:
    now = timezone.now()
    Page.objects.filter(pk=page.pk).update(asked_at=now, next_look_at=now)


def expect_look(page: Page) -> None:
    """The finding that is queued with this looks at the page; where none is, the schedule does."""
    soon = timezone.now() + timedelta(minutes=1)
    Page.objects.filter(pk=page.pk, next_look_at=None).update(next_look_at=soon)


@transaction.atomic
def keep_snapshot(
    *, url: str, body: bytes, headers: list[tuple[str, str]], fetched_at: datetime, status: int = 200
) -> Page:
    """Store a page as somebody else fetched it at `fetched_at`, as bytes and the answer's headers; its row.

    For samples, and for what an archive gave: nothing is fetched, and who uses this answers for where it is from.
    """
    sent_as = next((value for name, value in headers if name.lower() == "content-type"), "")
    media_type = sent_as.split(";")[0].strip().lower()
    answer = Fetched(url, url, status, tuple(headers), body, media_type, charset_of(body, sent_as))
    page = archive.keep(archive.page_of(url), answer, fetched_at)
    Page.objects.filter(pk=page.pk, next_look_at__lte=timezone.now()).update(
        next_look_at=timezone.now() + timedelta(minutes=1)
    )
    return page


def look_at_page(*, page_id: int) -> Page | None:
    """Look at a page whose turn has come, and tell the claims that rely on it what is new. None, where it is gone from
    the store. Where its host is busy it stays due."""
    page = Page.objects.filter(pk=page_id).first()
    if page is None:
        return None
    try:
        page = archive.look_at(page)
    except Busy as busy:
        Page.objects.filter(pk=page_id).update(next_look_at=timezone.now() + timedelta(seconds=busy.wait))
        return page
    except SoftTimeLimitExceeded:
        page = archive.miss(page, "To read it took longer than it may.", timezone.now())
    save_first(page=page)
    tell_news(pages=[page_id])
    page.refresh_from_db()
    return page


@transaction.atomic
def due_pages(*, most: int, now: datetime | None = None) -> list[int]:
    """Pages to be looked at now, longest due first, at most `most`. What is returned is not due again for a while."""
    now = now or timezone.now()
    due = Page.objects.select_for_update(skip_locked=True).due(now).order_by("next_look_at")
    ids = list(due.values_list("pk", flat=True)[:most])
    Page.objects.filter(pk__in=ids).update(next_look_at=now + LEASE)
    return ids


@transaction.atomic
def tell_news(*, pages: list[int] | None = None, most: int = 20) -> int:
    """Queue the checks of sources once more on the claims that rely on pages that have news (on `pages`, or on any) and
    do not know them; how many claims. The sweeper sends them, after all else."""
    with_news = Page.objects.select_for_update(skip_locked=True).filter(has_news=True)
    if pages is not None:
        with_news = with_news.filter(pk__in=pages)
    told = 0
    for page in with_news.order_by("pk")[:most]:
        relying = Claim.objects.filter(Q(review__sources__page=page) | Q(article__pages=page)).distinct()
        unaware, is_running = unaware_of(page, list(relying.order_by("pk")[:MOST_TOLD]))
        look_again(claims=unaware, priority=Finding.Priority.BULK)
        told += len(unaware)
        Page.objects.filter(pk=page.pk).update(has_news=is_running)
        save_first(page=page)
    return told


@transaction.atomic
def ask_again(*, page: Page, user) -> Page:
    """Have a page looked at now, because a person asks: then whatever robots.txt says."""
    page = relied_on(page)
    ask(page)
    audit.record(actor=user, verb="page.ask", subject=page, after={"url": page.url})
    page.refresh_from_db()
    return page


@transaction.atomic
def accept_changes(*, page: Page, user, snapshot_id: int) -> Page:
    """Take the page as it stands in its latest snapshot for what later ones are compared with. Raises Refused where that
    is not the one that was seen, or there is nothing to accept."""
    page = relied_on(page)
    if page.latest_id != snapshot_id:
        raise Refused(_("The page was looked at again meanwhile. Look at what changed, then accept it."))
    if page.state != Page.State.CHANGED:
        raise Refused(_("There is no change to accept: only a page that has changed can be compared anew."))
    before = {"baseline": page.baseline_id, "state": page.state}
    page.baseline, page.state, page.state_since, page.kept = page.latest, Page.State.ALIVE, timezone.now(), 1
    page.has_news = True
    page.save()
    after = {"baseline": page.baseline_id, "state": page.state}
    tell_news(pages=[page.pk])  # before the trail: findings are locked first, and it last
    audit.record(actor=user, verb="page.accept", subject=page, before=before, after=after)
    return page


def relied_on(page: Page) -> Page:
    page = Page.objects.select_for_update(no_key=True).get(pk=page.pk)
    if not Page.objects.relied_on().filter(pk=page.pk).exists():
        raise Refused(_("Nothing relies on this page any more, so it is not looked at."))
    return page
