"""What the workers do, and the sending of it."""

import gc
import logging
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from celery import current_app, shared_task
from celery.signals import worker_init
from django.conf import settings
from django.db import transaction
from django.utils import timezone
from kombu import Producer
from kombu.exceptions import OperationalError

from claims.models import Article
from reviews.checks import checks
from reviews.models import Finding, Page, Source
from reviews.services import (
    correction_requests,
    descriptions,
    feeds,
    findings,
    mailing,
    notifications,
    presence,
    snapshots,
    transcripts,
    wayback,
)

logger = logging.getLogger(__name__)

QUEUES = ("checks", "network")
# The sweeper fills each of the workers' queues up to here: a backlog waits in the database, not in the broker's memory,
# and however long the workers are away nothing is sent over and over.
MOST_WAITING = 4000


@worker_init.connect
def load(**_) -> None:
    """Before a worker starts its processes: what all of them need, and what stays theirs in common as long as nobody
    writes to it, which the collector of garbage does."""
    checks()
    gc.collect()
    gc.freeze()


@shared_task
def run_finding(finding_id: int) -> None:
    findings.run_finding(finding_id=finding_id)


@shared_task
def sweep() -> None:
    findings.beat()
    with broker_may_be_away("the next round sends what waits."):
        lengths = queue_lengths()
        for queue in QUEUES:
            room = MOST_WAITING - lengths[queue]
            if room > 0:
                send(findings.lost_findings(most=room, queue=queue, in_broker=lengths[queue]))


@contextmanager
def broker_may_be_away(then: str) -> Iterator[None]:
    """A broker that is down is no error: the database knows what is to be sent. `then` says who sends it later."""
    try:
        yield
    except (OperationalError, OSError) as error:
        logger.warning("The broker cannot be reached (%s); %s", error, then)


@contextmanager
def impatient_producer(then: str) -> Iterator[Producer]:
    """What sends on a connection of its own that gives up soon; a broker that is down is no error."""
    with (
        broker_may_be_away(then),
        current_app.connection_for_write(transport_options=settings.CELERY_IMPATIENT) as connection,
    ):
        yield current_app.amqp.Producer(connection)


@shared_task
def fetch_feeds() -> None:
    """The feeds whose turn it is, each as work of its own for the workers that ask others; and what they brought packed."""
    send_feeds(feeds.due_feeds())
    feeds.pack_checks(most=20)  # a few seconds' worth: the worker sweeps up lost checks as well


@shared_task(soft_time_limit=600, time_limit=660)
def fetch_feed(feed_id: int) -> None:
    feeds.fetch_feed(feed_id=feed_id)


def send_feeds(ids: Iterable[int]) -> None:
    """Where the broker is down feeds stay due, and beat sends them again."""
    ids = list(ids)
    if not ids:
        return
    with impatient_producer("feeds are fetched once it is back.") as producer:
        for feed_id in ids:
            options = {"queue": "network", "priority": Finding.Priority.LOOKED_AT, "expires": 300}
            fetch_feed.apply_async(args=[feed_id], producer=producer, retry=False, **options)


@shared_task
def complete() -> None:
    """Queue checks on claims that are older than they; the sweeper sends what this writes."""
    findings.complete()


def look_at(claims: Iterable[int]) -> None:
    """What waits on the claims that somebody opens is sent again, ahead of the others."""
    send(findings.look_at(claims=list(claims)))


@shared_task
def hear_transcripts() -> None:
    transcripts.hear_next()


@shared_task
def forget_addresses() -> None:
    """What is kept of the addresses that requests for correction came from, once it is of no use."""
    correction_requests.forget_addresses()


def check_article(*, article: Article, user=None) -> None:
    """Pipeline step: the findings of an article's claims, written now and sent once they are committed."""
    ids = findings.queue_findings(article=article)
    transaction.on_commit(lambda: send(ids), robust=True)


def send(ids: Iterable[int]) -> None:
    """Hand findings to the workers of their checks' queues, with their limits of time, the most urgent first.

    A broker that is down or does not answer is no error, and is not waited for long: the sweeper sends them again.
    """
    rows = Finding.objects.filter(pk__in=list(ids)).order_by("priority", "pk")
    fields = rows.values_list("pk", "claim_id", "check_slug", "priority")
    messages = [
        (pk, options_of(slug, priority) | {"task_id": name_of(pk, claim, slug)})
        for pk, claim, slug, priority in fields
    ]
    if not messages:
        return
    with impatient_producer("the sweeper will send these findings.") as producer:
        for pk, options in messages:
            run_finding.apply_async(args=[pk], producer=producer, retry=False, **options)


def name_of(pk: int, claim: int, slug: str) -> str:
    """The task's id: what Celery itself writes of a task that it had to kill names finding, claim and check too."""
    return f"finding-{pk}/claim-{claim}/{slug}/{secrets.token_hex(4)}"


def options_of(slug: str, priority: int) -> dict:
    check = checks().get(slug)
    if check is None:  # no longer installed, which the worker writes down
        return {"queue": QUEUES[0], "priority": priority}
    limits = {"soft_time_limit": check.soft_limit, "time_limit": check.hard_limit}
    return {"queue": check.queue, "priority": priority} | limits


def queue_lengths() -> dict[str, int]:
    """How many messages wait in each queue, the sweeper's too. Raises OperationalError."""
    impatient = current_app.connection_for_write(transport_options=settings.CELERY_IMPATIENT)
    with impatient as connection:
        try:
            with connection.channel() as channel:
                return {name: channel.queue_declare(name).message_count for name in (*QUEUES, "sweeper")}
        except connection.connection_errors as error:  # those of the broker's own library
            raise OperationalError(str(error)) from error


# So many pages are looked at in a round of the schedule: they are spread over the day, and hosts have their pauses.
PAGES_A_ROUND, SAVES_A_ROUND, SOURCES_A_ROUND = 20, 5, 20


@shared_task
def look_at_due_pages() -> None:
    """A round of the schedule. Whatever of it is lost, with the broker or a worker, is due again after a while."""
    with broker_may_be_away("pages are looked at once it is back."):
        for pk in snapshots.due_pages(most=PAGES_A_ROUND):
            look_at_page.apply_async(args=[pk], queue="network", priority=9, expires=snapshots.LEASE.total_seconds())
        for pk in wayback.due_saves(most=SAVES_A_ROUND):
            save_at_wayback.apply_async(args=[pk], queue="network", priority=9)
        for pk in descriptions.undescribed(most=SOURCES_A_ROUND):
            describe_source.apply_async(args=[pk], queue="network", priority=0)
    snapshots.tell_news()


def look_soon(page: Page) -> None:
    """Have a page that is due looked at by the next free worker; where the broker is down, the schedule does it."""
    if page.next_look_at and page.next_look_at <= timezone.now():
        with impatient_producer("the schedule will look at this page.") as producer:
            look_at_page.apply_async(args=[page.pk], producer=producer, retry=False, queue="network", priority=0)


def describe_soon(source: Source) -> None:
    """Have the page of a source that waits for it read by the next free worker; where the broker is down, the schedule
    sends for it."""
    if source.is_being_described:
        with impatient_producer("the schedule will read this source's page.") as producer:
            describe_source.apply_async(args=[source.pk], producer=producer, retry=False, queue="network", priority=0)


# A page that its worker does not survive is not given to the next one at once: it is due again after a while.
@shared_task(soft_time_limit=40, time_limit=60, reject_on_worker_lost=False)
def look_at_page(page_id: int) -> None:
    snapshots.look_at_page(page_id=page_id)


@shared_task(soft_time_limit=40, time_limit=60)
def save_at_wayback(save_id: int) -> None:
    wayback.take_step(save_id=save_id)


@shared_task(soft_time_limit=40, time_limit=60, reject_on_worker_lost=False)
def describe_source(source_id: int) -> None:
    descriptions.describe_source(source_id=source_id)


@shared_task
def tell_due() -> None:
    notifications.tell_due()


@shared_task
def send_mail() -> None:
    """Each person for whom an e-mail waits is work of its own; what is lost of it is named again the next time."""
    for pk in mailing.people_due():
        mail_person.apply_async(args=[pk], queue="network", priority=9, expires=30)


@shared_task(soft_time_limit=60, time_limit=90, reject_on_worker_lost=False)
def mail_person(user_id: int) -> None:
    mailing.send_waiting(user_id=user_id)


@shared_task
def forget_presence() -> None:
    presence.forget()
