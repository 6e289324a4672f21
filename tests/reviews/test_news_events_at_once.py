"""Two workers at once: on PostgreSQL, which has rows to lock; SQLite lets one write after the other."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import close_old_connections, connection

from reviews.models import Event, EventClaim, Finding, NewsEvent
from reviews.services import findings, news_events
from tests.factories import make_user
from tests.reports import KYIV, OUTLETS, killed, report

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.side_by_side]


def at_once(*deeds) -> list:
    """What each of these returns, or the error that it raises; all begin together, each on a connection of its own."""
    ready = Barrier(len(deeds))

    def run(deed):
        try:
            ready.wait()
            return deed()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return [future.result() for future in [pool.submit(run, deed) for deed in deeds]]


@pytest.fixture
def articles():
    yield [
        report(f"{KYIV.format(30 + day)} {outlet} was there.", day, outlet) for day, outlet in enumerate(OUTLETS, 1)
    ]
    close_old_connections()
    EventClaim.objects.all().delete()


def test_two_workers_never_make_two_events_of_one(articles):
    queued = Finding.objects.filter(check_slug="same_figure", state=Finding.State.QUEUED)
    while ids := list(queued.values_list("pk", flat=True)[: len(OUTLETS)]):
        # A worker whose finding is sent back by another one's result writes nothing; it is run again.
        at_once(*(lambda pk=pk: findings.run_finding(finding_id=pk) for pk in ids))
    assert NewsEvent.objects.count() == 1
    event = NewsEvent.objects.get()
    assert event.members.count() == event.articles == len(articles)


def test_those_that_name_each_other_crosswise_do_not_wait_for_each_other(articles):
    claims = [killed(article) for article in articles]
    for _ in range(5):
        EventClaim.objects.all().delete()
        at_once(
            lambda: news_events.gather(claim=claims[0], same_event=[one.pk for one in claims[1:]]),
            lambda: news_events.gather(claim=claims[-1], same_event=[one.pk for one in reversed(claims[:-1])]),
            lambda: news_events.gather(claim=claims[2], same_event=[claims[4].pk, claims[1].pk]),
        )
        assert len(set(EventClaim.objects.values_list("event", flat=True))) == 1


def test_a_person_who_merges_and_a_worker_who_gathers_do_not_lose_a_claim(articles):
    claims, user = [killed(article) for article in articles], make_user()
    for pair in (claims[:2], claims[2:4]):
        news_events.gather(claim=pair[0], same_event=[pair[1].pk])
    first, second = NewsEvent.objects.order_by("pk")
    at_once(
        lambda: news_events.merge(event=first, user=user, other=second),
        lambda: news_events.gather(claim=claims[4], same_event=[claims[2].pk]),
    )
    second.refresh_from_db()
    assert second.merged_into_id == first.pk and not second.members.exists()
    assert EventClaim.objects.get(claim=claims[4]).event_id == first.pk
    assert Event.objects.filter(verb="event.merge").count() == 1
    assert not Finding.objects.filter(state=Finding.State.FAILED).exists()
