"""What the workers do, and the sending of it."""

import logging
from collections.abc import Iterable

from celery import current_app, shared_task
from django.conf import settings
from django.db import transaction
from django.utils import timezone
from kombu.exceptions import OperationalError

from claims.models import Article
from reviews.checks import checks
from reviews.models import Finding, Page
from reviews.services import findings, snapshots, wayback

logger = logging.getLogger(__name__)

QUEUES = ("checks", "network")
# The sweeper fills each of the workers' queues up to here: a backlog waits in the database, not in the broker's memory,
# and however long the workers are away nothing is sent over and over.
MOST_WAITING = 4000


@shared_task
def run_finding(finding_id: int) -> None:
    findings.run_finding(finding_id=finding_id)


@shared_task
def sweep() -> None:
    for queue in QUEUES:
        room = MOST_WAITING - waiting(queue)
        if room > 0:
            send(findings.lost_findings(most=room, queue=queue))


def check_article(*, article: Article, user=None) -> None:
    """Pipeline step: the findings of an article's claims, written now and sent once they are committed."""
    ids = findings.queue_findings(article=article)
    transaction.on_commit(lambda: send(ids), robust=True)


def send(ids: Iterable[int]) -> None:
    """Hand findings to the workers of their checks' queues, with their limits of time, the most urgent first.

    A broker that is down or does not answer is no error, and is not waited for long: the sweeper sends them again.
    """
    rows = Finding.objects.filter(pk__in=list(ids)).order_by("priority", "pk")
    messages = [
        (pk, options_of(slug, priority)) for pk, slug, priority in rows.values_list("pk", "check_slug", "priority")
    ]
    if not messages:
        return
    try:
        with current_app.connection_for_write(transport_options=settings.CELERY_IMPATIENT) as connection:
            producer = current_app.amqp.Producer(connection)
            for pk, options in messages:
                run_finding.apply_async(args=[pk], producer=producer, retry=False, **options)
    except (OperationalError, OSError) as error:
        logger.warning("The broker cannot be reached (%s); the sweeper will send these findings.", error)


def options_of(slug: str, priority: int) -> dict:
    check = checks().get(slug)
    if check is None:  # no longer installed, which the worker writes down
        return {"queue": QUEUES[0], "priority": priority}
    limits = {"soft_time_limit": check.soft_limit, "time_limit": check.hard_limit}
    return {"queue": check.queue, "priority": priority} | limits


def waiting(queue: str) -> int:
    """How many messages wait in one of the workers' queues."""
    with current_app.connection_or_acquire() as connection, connection.channel() as channel:
        return channel.queue_declare(queue).message_count


# So many pages are looked at in a round of the schedule: they are spread over the day, and hosts have their pauses.
PAGES_A_ROUND, SAVES_A_ROUND = 20, 5


@shared_task
def look_at_due_pages() -> None:
    """A round of the schedule. Whatever of it is lost, with the broker or a worker, is due again after a while."""
    for pk in snapshots.due_pages(most=PAGES_A_ROUND):
        look_at_page.apply_async(args=[pk], queue="network", priority=9)
    for pk in wayback.due_saves(most=SAVES_A_ROUND):
        save_at_wayback.apply_async(args=[pk], queue="network", priority=9)
    snapshots.tell_news()


def look_soon(page: Page) -> None:
    """Have a page that is due looked at by the next free worker; where the broker is down, the schedule does it."""
    if page.next_look_at and page.next_look_at <= timezone.now():
        try:
            with current_app.connection_for_write(transport_options=settings.CELERY_IMPATIENT) as connection:
                producer = current_app.amqp.Producer(connection)
                look_at_page.apply_async(args=[page.pk], producer=producer, retry=False, queue="network", priority=0)
        except (OperationalError, OSError) as error:
            logger.warning("The broker cannot be reached (%s); the schedule will look at this page.", error)


@shared_task(soft_time_limit=40, time_limit=60)
def look_at_page(page_id: int) -> None:
    snapshots.look_at_page(page_id=page_id)


@shared_task(soft_time_limit=40, time_limit=60)
def save_at_wayback(save_id: int) -> None:
    wayback.take_step(save_id=save_id)
