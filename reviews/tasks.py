"""What the workers do, and the sending of it."""

import logging
from collections.abc import Iterable

from celery import current_app, shared_task
from django.db import transaction
from kombu.exceptions import OperationalError

from claims.models import Article
from reviews.services import feeds, findings

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


@shared_task
def fetch_feeds() -> None:
    """The feeds whose turn it is, each as work of its own for the workers that ask others."""
    send_feeds(feeds.due_feeds())


@shared_task(soft_time_limit=600, time_limit=660)
def fetch_feed(feed_id: int) -> None:
    feeds.fetch_feed(feed_id=feed_id)


def send_feeds(ids: Iterable[int]) -> None:
    """A broker that is down is no error: feeds stay due, and beat sends them again."""
    try:
        with current_app.producer_or_acquire() as producer:
            for feed_id in ids:
                fetch_feed.apply_async(args=[feed_id], producer=producer, queue="network")
    except (OperationalError, OSError) as error:
        logger.warning("The broker cannot be reached (%s); feeds are fetched once it is back.", error)


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
