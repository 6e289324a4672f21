"""The Wayback Machine, spoken to as it speaks: a local server that keeps jobs, refuses wrong keys and has enough of us."""

import json
from dataclasses import dataclass, field
from urllib.parse import parse_qs

import pytest
from django.utils import timezone

from claims.models import Host
from reviews.models import WaybackSave
from reviews.services import snapshots, wayback
from tests.factories import make_article
from tests.web import Web, serving

pytestmark = pytest.mark.django_db
PAGE = "https://news.example/a"


@dataclass
class Archive(Web):
    """Save Page Now 2: a job is pending when first asked after, and then ends as `ends`."""

    ends: dict = field(
        default_factory=lambda: {"status": "success", "timestamp": "20250806123000", "original_url": PAGE}
    )
    refuses: int = 0
    leads_to: str = ""
    jobs: dict[str, int] = field(default_factory=dict)

    def answer(self, method, path, headers, body):
        if self.leads_to:
            return 302, {"Location": f"{self.leads_to}{path}"}, b""
        if self.refuses:
            return self.refuses, {"Retry-After": "90"}, b"too much"
        if headers.get("Authorization") != "LOW key:secret":
            return 401, {}, b'{"message": "You need to be logged in to use Save Page Now."}'
        if (method, path) == ("POST", "/save"):
            url = parse_qs(body.decode())["url"][0]
            return 200, {}, json.dumps({"url": url, "job_id": "spn2-1"}).encode()
        asked = self.jobs["spn2-1"] = self.jobs.get("spn2-1", 0) + 1
        return 200, {}, json.dumps({"status": "pending"} if asked == 1 else self.ends).encode()


@pytest.fixture
def archive(settings):
    settings.FACTCHECK_WAYBACK_KEY, settings.FACTCHECK_WAYBACK_SECRET = "key", "secret"
    with serving(Archive()) as served:
        settings.WAYBACK_URL, settings.FACTCHECK_PRIVATE_HOSTS = served.url, [served.authority]
        yield served


@pytest.fixture
def page():
    page = snapshots.archive.page_of(PAGE)
    page.articles.add(make_article())
    return snapshots.keep_snapshot(
        url=PAGE, body=b"Murieron 32.", headers=[("Content-Type", "text/plain")], fetched_at=timezone.now()
    )


def steps(number: int) -> WaybackSave:
    for _ in range(number):
        WaybackSave.objects.update(next_at=timezone.now())
        for pk in wayback.due_saves(most=5):
            save = wayback.take_step(save_id=pk)
    return save


def test_a_page_is_saved_once_its_job_is_done(archive, page):
    snapshots.tell_news()
    assert steps(1).state == "pending" and steps(1).state == "pending"
    save = steps(1)
    assert (save.state, save.address) == ("saved", f"{archive.url}/web/20250806123000/{PAGE}")
    assert wayback.due_saves(most=5, now=timezone.now() + timezone.timedelta(days=1)) == []


def test_a_page_is_asked_for_once(archive, page):
    for _ in range(2):
        wayback.save_first(page=page)
    assert WaybackSave.objects.count() == 1


def test_what_the_service_cannot_save_is_told(archive, page):
    archive.ends = {"status": "error", "status_ext": "error:blocked-url", "message": "This URL is on a block list."}
    wayback.save_first(page=page)
    save = steps(3)
    assert (save.state, save.error) == ("failed", "This URL is on a block list.")


@pytest.mark.parametrize("status", [429, 503])
def test_a_service_that_has_enough_is_asked_later(archive, page, status):
    archive.refuses = status
    wayback.save_first(page=page)
    save = steps(1)
    assert save.state == "queued" and str(status) in save.error
    assert 80 < (save.next_at - timezone.now()).total_seconds() <= 90
    assert steps(1).attempts == 1, "nobody was asked: the host is left alone as long as it wants"
    archive.refuses = 0
    Host.objects.update(next_at=timezone.now())
    assert steps(3).state == "saved"


def test_wrong_keys_are_named_and_not_shown(archive, page, settings):
    settings.FACTCHECK_WAYBACK_SECRET = "not-the-secret"
    wayback.save_first(page=page)
    save = steps(1)
    assert save.state == "failed" and "FACTCHECK_WAYBACK_KEY" in save.error
    assert "not-the-secret" not in save.error + repr(wayback.wayback.keys())


def test_a_service_that_is_not_there_is_asked_later(archive, page, settings):
    settings.WAYBACK_URL, settings.FACTCHECK_PRIVATE_HOSTS = "http://127.0.0.1:9", ["127.0.0.1:9"]
    wayback.save_first(page=page)
    assert steps(1).state == "queued"


def test_the_keys_go_to_nobody_else(archive, page, settings):
    with serving(Web()) as other:
        settings.FACTCHECK_PRIVATE_HOSTS.append(other.authority)
        archive.leads_to = other.url
        wayback.save_first(page=page)
        WaybackSave.objects.update(state="pending", job_id="spn2-1")
        steps(1)
        assert other.asked and not any("Authorization" in headers for _, _, headers, _ in other.asked)


def test_it_is_given_up_in_the_end(archive, page):
    wayback.save_first(page=page)
    WaybackSave.objects.update(attempts=wayback.MOST_ATTEMPTS - 1)
    assert steps(1).state == "failed"


def test_without_keys_nobody_is_asked(page):
    wayback.save_first(page=page)
    assert not WaybackSave.objects.exists() and wayback.due_saves(most=5) == []
