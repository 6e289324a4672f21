"""What the workers do, and the sending of it."""

import logging
from collections.abc import Iterable

from celery import current_app, shared_task
from django.db import transaction
from kombu.exceptions import OperationalError

from claims.models import Article
from reviews.services import findings

logger = logging.getLogger(__name__)


@shared_task
def run_finding(finding_id: int) -> None:
    findings.run_finding(finding_id=finding_id)


@shared_task
def sweep() -> None:
    send(findings.lost_findings())


def check_article(*, article: Article) -> None:
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
