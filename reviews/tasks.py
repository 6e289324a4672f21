"""What the workers do, and the sending of it."""

import gc
import logging
import secrets
from collections.abc import Iterable

from celery import current_app, shared_task
from celery.signals import worker_init
from django.conf import settings
from django.db import transaction
from kombu.exceptions import OperationalError

from claims.models import Article
from reviews.checks import checks
from reviews.models import Finding
from reviews.services import findings

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
    lengths = queue_lengths()
    for queue in QUEUES:
        room = MOST_WAITING - lengths[queue]
        if room > 0:
            send(findings.lost_findings(most=room, queue=queue, in_broker=lengths[queue]))


@shared_task
def complete() -> None:
    """Queue checks on claims that are older than they; the sweeper sends what this writes."""
    findings.complete()


def look_at(claims: Iterable[int]) -> None:
    """What waits on the claims that somebody opens is sent again, ahead of the others."""
    send(findings.look_at(claims=list(claims)))


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
    try:
        with current_app.connection_for_write(transport_options=settings.CELERY_IMPATIENT) as connection:
            producer = current_app.amqp.Producer(connection)
            for pk, options in messages:
                run_finding.apply_async(args=[pk], producer=producer, retry=False, **options)
    except (OperationalError, OSError) as error:
        logger.warning("The broker cannot be reached (%s); the sweeper will send these findings.", error)


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
    """How many messages wait in each queue, the sweeper's too. Raises an OSError or OperationalError of the broker."""
    impatient = current_app.connection_for_write(transport_options=settings.CELERY_IMPATIENT)
    with impatient as connection, connection.channel() as channel:
        return {name: channel.queue_declare(name).message_count for name in (*QUEUES, "sweeper")}
