"""A worker and somebody who changes what it looks at, at the same time: on PostgreSQL, which has rows to lock."""

from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from django.db import connection, transaction

from claims.models import Alias, Claim
from reviews import audit
from reviews.checks import checks
from reviews.models import Finding
from reviews.services import aliases, findings, judgements
from reviews.services.findings.rerunning import lock
from tests.factories import make_article, make_user
from tests.servers import wait_until

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.side_by_side]
NAME = {"name": "Kiev", "stands_for": "Kyjiw"}
WAITING = "SELECT 1 FROM pg_locks WHERE NOT granted"


@pytest.fixture
def elsewhere():
    """Does something on a connection of its own, beside the test; comes back once it is done or waits for a lock."""

    def on_its_own(deed):
        try:
            return deed()
        finally:
            connection.close()

    def begin(deed) -> Future:
        future = pool.submit(on_its_own, deed)
        wait_until(lambda: future.done() or is_waiting(), what="done, or waiting")
        return future

    with ThreadPoolExecutor(1) as pool:
        yield begin


def is_waiting() -> bool:
    with connection.cursor() as cursor:
        cursor.execute(WAITING)
        return cursor.fetchone() is not None


@pytest.fixture
def finding(db) -> Finding:
    make_article("El ataque ruso contra Kiev dejó 31 muertos, informó la alcaldía.", language="es")
    return Finding.objects.filter(check_slug="same_figure").first()


def test_a_worker_takes_nothing_whose_news_is_being_written(elsewhere, finding):
    with transaction.atomic():
        findings.reopen(claims=[finding.claim_id], slugs=[finding.check_slug])
        taking = elsewhere(lambda: findings.take(finding, checks()[finding.check_slug]))
        assert not taking.done()
    assert taking.result()


def test_who_opens_a_page_does_not_wait_for_who_writes_news(elsewhere, finding):
    with transaction.atomic():
        findings.reopen(claims=[finding.claim_id], slugs=[finding.check_slug])
        looking = elsewhere(lambda: findings.look_at(claims=[finding.claim_id]))
        assert looking.done() and finding.pk not in looking.result()


@pytest.mark.parametrize("deed", ["judge", "forget", "add", "remove"])
def test_who_decides_and_a_worker_who_writes_do_not_wait_for_each_other(elsewhere, finding, deed):
    editor, claim = make_user("editor"), finding.claim
    other = Claim.objects.exclude(pk=claim.pk).first() or make_article("Otra cosa costó 12 euros.").claims.first()
    if deed == "forget":
        judgements.judge_match(user=editor, one=claim, other=other, is_same=True)
    if deed == "remove":
        alias = Alias.objects.filter(name="Kiev").first() or aliases.add_alias(user=editor, **NAME)
    assert findings.take(finding, checks()[finding.check_slug])
    deeds = {
        "judge": lambda: judgements.judge_match(user=editor, one=claim, other=other, is_same=True),
        "forget": lambda: judgements.forget_judgement(user=editor, one=claim, other=other),
        "add": lambda: aliases.add_alias(user=editor, **NAME),
        "remove": lambda: aliases.remove_alias(user=editor, alias=alias),
    }
    with transaction.atomic():  # as a result is written: the finding, the claim, the trail
        lock([finding.pk])
        deciding = elsewhere(deeds[deed])
        list(Claim.objects.select_for_update(no_key=True).filter(pk=claim.pk))
        audit.record(actor=None, verb="event.gather", subject=claim)
    deciding.result()
