"""The administrator's page and the figures for Prometheus: right, for those who may see them. For a broker that is away see
tests/test_broker_away.py."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.utils import timezone
from prometheus_client.parser import text_string_to_metric_families

from reviews.checks import checks
from reviews.models import Event, Finding, Heartbeat
from reviews.operations import counts
from tests.factories import make_claim, make_user

pytestmark = pytest.mark.django_db
State = Finding.State


@pytest.fixture(autouse=True)
def fresh():
    cache.clear()


@pytest.fixture
def admin(client):
    user = make_user("administrator")
    client.force_login(user)
    return user


def end_all(state=State.DONE, seconds=2, **fields):
    """All findings ended just now, after so many seconds."""
    now = timezone.now()
    fields = {"outcome": "related", "finished_at": now, "started_at": now - timedelta(seconds=seconds)} | fields
    Finding.objects.update(
        state=state, lease_token="", lease_until=None, queued_at=now - timedelta(minutes=1), **fields
    )


def samples(client, **options) -> dict[tuple, float]:
    response = client.get("/metrics", **options)
    assert response.status_code == 200
    families = list(text_string_to_metric_families(response.text))
    assert all(family.documentation for family in families)
    return {(s.name, *sorted(s.labels.values())): s.value for family in families for s in family.samples}


def test_metrics_say_what_is_there(client, admin):
    make_claim()
    end_all(check_version="0", seconds=4)
    values = samples(client)
    number = Finding.objects.filter(check_slug="earlier_reviews").count()
    assert values["factcheck_findings", "done", "earlier_reviews"] == number
    assert values["factcheck_findings_outdated", "earlier_reviews"] == number
    assert values["factcheck_finding_seconds", "0.95", "earlier_reviews"] == pytest.approx(4)
    assert values["factcheck_queued_findings", "checks"] == 0


def test_metrics_say_how_long_the_oldest_waits(client, admin):
    make_claim()
    Finding.objects.filter(
        check_slug__in=[slug for slug, check in checks().items() if check.queue == "network"]
    ).delete()
    Finding.objects.update(queued_at=timezone.now() - timedelta(minutes=5))
    values = samples(client)
    assert 299 < values["factcheck_oldest_queued_seconds", "checks"] < 400
    assert values["factcheck_oldest_queued_seconds", "network"] == 0
    assert values["factcheck_queued_findings", "checks"] == Finding.objects.count()


def test_metrics_need_the_token_or_an_administrator(client, settings):
    assert client.get("/metrics").status_code == 401
    assert client.get("/metrics", headers={"Authorization": "Bearer "}).status_code == 401
    settings.FACTCHECK_METRICS_TOKEN = "scrape-me-please"
    assert client.get("/metrics", headers={"Authorization": "Bearer scrape-me"}).status_code == 401
    assert samples(client, headers={"Authorization": "Bearer scrape-me-please"})
    client.force_login(make_user("editor"))
    assert client.get("/metrics").status_code == 403


def test_broker_and_workers_are_shown(worker, client, admin):
    page = client.get("/settings/operations").text
    assert "celery@" in page and "prefork" in page and "does not answer" not in page


@pytest.mark.parametrize("address", ["/settings/operations", "/settings/operations/run?which=all"])
def test_it_is_for_administrators(client, address):
    client.force_login(make_user("editor"))
    assert client.get(address).status_code == 403


def test_failures_are_grouped_and_retried_together(client, admin, django_assert_max_num_queries):
    first, second = make_claim(), make_claim()
    end_all()
    failed = Finding.objects.filter(check_slug="earlier_reviews")
    failed.update(state=State.FAILED, outcome="", error="The index is away.")
    page = client.get("/settings/operations").text
    assert page.count("The index is away.") == 1 and "Retry all of these" in page
    assert f"/claims/{second.pk}#finding-" in page
    chosen = {"which": "failed", "check": "earlier_reviews", "reason": "The index is away."}
    number = failed.count()
    asked = client.get("/settings/operations/run", chosen).text
    assert f"{number} findings are like that" in asked and not Finding.objects.filter(state=State.QUEUED).exists()
    client.post("/settings/operations/run", query_params=chosen)
    assert set(failed.values_list("state", "priority")) == {(State.QUEUED, Finding.Priority.BULK)}
    assert Finding.objects.filter(state=State.QUEUED).count() == number
    event = Event.objects.filter(verb="check.run_again").latest("id")
    assert (event.actor, event.subject) == (admin, "checks:failed:earlier_reviews")
    assert first.pk


def test_what_is_not_known_is_not_run(client, admin):
    make_claim()
    end_all()
    assert client.post("/settings/operations/run", query_params={"which": "everything"}).status_code == 422
    assert not Finding.objects.filter(state=State.QUEUED).exists()


def test_a_check_that_is_gone_is_counted_under_its_slug(client, admin, monkeypatch):
    make_claim()
    monkeypatch.delitem(checks(), "earlier_reviews")
    assert "earlier_reviews" in client.get("/settings/operations").text


def test_the_sweeper_that_does_not_come_round_is_missed(client, admin):
    assert "never came round" in client.get("/settings/operations").text
    Heartbeat.objects.create(name="sweeper", at=timezone.now() - timedelta(minutes=3))
    assert "silent for 3 min" in client.get("/settings/operations").text
    Heartbeat.objects.update(at=timezone.now())
    assert "came round" in client.get("/settings/operations").text


def test_the_throughput_is_told_by_the_minute():
    make_claim()
    end_all()
    assert counts.per_minute()[-1] + counts.per_minute()[-2] == Finding.objects.count()
    assert len(counts.per_minute()) == 60


def test_leases_that_are_over_are_told_apart():
    make_claim()
    now = timezone.now()
    Finding.objects.update(state=State.RUNNING, lease_token="x", lease_until=now + timedelta(minutes=1))
    Finding.objects.filter(check_slug="earlier_reviews").update(lease_until=now - timedelta(minutes=1))
    held, over = counts.leases()
    assert held == Finding.objects.count() and 0 < over < held
