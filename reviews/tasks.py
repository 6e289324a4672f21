"""What the workers do, and the sending of it."""

import logging
from collections.abc import Iterable

from celery import current_app, shared_task
from django.db import transaction
from kombu.exceptions import OperationalError

from claims.models import Article
from reviews.services import findings, snapshots, wayback

logger = logging.getLogger(__name__)

# The sweeper fills the workers' queue up to here: a backlog waits in the database, not in the broker's memory, and
# however long the workers are away nothing is sent over and over.
MOST_WAITING = 4000


@shared_task(soft_time_limit=findings.SOFT_TIME_LIMIT, time_limit=findings.TIME_LIMIT)
def run_finding(finding_id: int) -> None:
    findings.run_finding(finding_id=finding_id)


@shared_task
def sweep() -> None:
    room = MOST_WAITING - waiting()
    if room > 0:
        send(findings.lost_findings(most=room))


def check_article(*, article: Article, user=None) -> None:
    """Pipeline step: the findings of an article's claims, written now and sent once they are committed."""
    ids = findings.queue_findings(article=article)
    transaction.on_commit(lambda: send(ids), robust=True)


def send(ids: Iterable[int]) -> None:
    """Hand findings to the workers. A broker that is down is no error: the sweeper sends them again."""
    try:
        with current_app.producer_or_acquire() as producer:
            for finding_id in ids:
                run_finding.apply_async(args=[finding_id], producer=producer)
    except (OperationalError, OSError) as error:
        logger.warning("The broker cannot be reached (%s); the sweeper will send these findings.", error)


def waiting() -> int:
    """How many messages wait for the workers of checks."""
    with current_app.connection_or_acquire() as connection, connection.channel() as channel:
        return channel.queue_declare(current_app.conf.task_default_queue).message_count


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


@shared_task(soft_time_limit=40, time_limit=60)
def look_at_page(page_id: int) -> None:
    snapshots.look_at_page(page_id=page_id)


@shared_task(soft_time_limit=40, time_limit=60)
def save_at_wayback(save_id: int) -> None:
    wayback.take_step(save_id=save_id)
