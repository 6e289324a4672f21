"""Feeds of published fact-checks: fetched from a real local server, kept, and told to the claims that they are about."""

import gzip
import json
from datetime import timedelta

import pytest
from billiard.exceptions import SoftTimeLimitExceeded
from django.utils import timezone

from claims.messages import told
from reviews.models import Event, Feed, Finding, PublishedCheck
from reviews.services import feeds
from reviews.services.findings import run_finding
from tests.factories import make_article, make_claim, make_review, make_user
from tests.others import Reply, as_json

pytestmark = pytest.mark.django_db
CLAIM = "El puente de la Aurora costó 40 millones de pesos"


def claim_review(words: str = CLAIM, number: int = 1, **fields) -> dict:
    verdict = {"@type": "Rating", "ratingValue": 2, "bestRating": 5, "worstRating": 1, "alternateName": "Engañoso"}
    return {
        "@type": "ClaimReview",
        "url": f"https://verifica.example/notas/{number}",
        "claimReviewed": words,
        "author": {"name": "Verifica"},
        "reviewRating": verdict,
        "inLanguage": "es",
    } | fields


def data_feed(*items) -> dict:
    return {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [item]} for item in items]}


@pytest.fixture
def editor():
    return make_user("editor")


@pytest.fixture
def feed(site, editor):
    return feeds.subscribe(user=editor, url=f"{site.origin}/feed.json", title="Verifica")


def fetch(feed: Feed) -> Feed:
    Feed.objects.filter(pk=feed.pk).update(next_fetch_at=timezone.now())
    assert feeds.fetch_feed(feed_id=feed.pk)
    feed.refresh_from_db()
    return feed


def test_what_a_feed_holds_is_kept(site, feed):
    site.replies["/feed.json"] = as_json(data_feed(claim_review(), claim_review("Otra cosa", 2)))
    fetch(feed)
    assert (feed.state, feed.items, feed.error, feed.rejected) == ("fine", 2, "", {})
    check = feed.checks.get(claim_reviewed=CLAIM)
    assert (check.rating_label, check.scale, check.publisher) == ("Engañoso", "2 (1–5)", "Verifica")
    assert timedelta(minutes=59) < feed.next_fetch_at - timezone.now() <= timedelta(hours=1)


def test_it_asks_only_for_what_has_changed(site, feed):
    answers = [as_json(data_feed(claim_review()), ETag='"v1"', **{"Last-Modified": "Mon, 02 Mar 2026 10:00:00 GMT"}),
               Reply(b"", 304)]  # fmt: skip
    site.replies["/feed.json"] = lambda path, headers: answers.pop(0)
    fetch(feed)
    before = feed.checks.get().last_seen_at
    fetch(feed)
    first, second = site.asked("/feed.json")
    assert "if-none-match" not in first
    assert (second["if-none-match"], second["if-modified-since"]) == ('"v1"', "Mon, 02 Mar 2026 10:00:00 GMT")
    assert (feed.state, feed.items, feed.checks.get().last_seen_at) == ("fine", 1, before)


def test_what_a_feed_holds_no_longer_is_kept_as_gone_until_it_is_back(site, feed):
    one, other = claim_review(), claim_review("Otra cosa", 2)
    site.replies["/feed.json"] = as_json(data_feed(one, other))
    fetch(feed)
    site.replies["/feed.json"] = as_json(data_feed(other))
    fetch(feed)
    assert feed.checks.get(claim_reviewed=CLAIM).gone_at and not feed.checks.get(claim_reviewed="Otra cosa").gone_at
    site.replies["/feed.json"] = as_json(data_feed(one, other))
    fetch(feed)
    assert feed.checks.count() == 2 and not feed.checks.exclude(gone_at=None).exists()


def test_a_verdict_that_changed_is_written_anew(site, feed):
    site.replies["/feed.json"] = as_json(data_feed(claim_review()))
    fetch(feed)
    changed = claim_review(reviewRating={"alternateName": "Verdadero"})
    site.replies["/feed.json"] = as_json(data_feed(changed, changed))
    fetch(feed)
    check = feed.checks.get()
    assert (check.rating_label, check.rating_value, feed.items) == ("Verdadero", None, 1)


def test_what_cannot_be_used_is_counted_with_its_reason(site, feed):
    site.replies["/feed.json"] = as_json(
        data_feed(claim_review(), claim_review(""), claim_review(" "), {"@type": "NewsArticle"}, "x")
    )
    fetch(feed)
    counts = {reason: told["count"] for reason, told in feed.rejected.items()}
    assert feed.items == 1 and counts == {"no_claim": 2, "other_type": 1, "not_an_object": 1}
    assert "notas/1" in feed.rejected["no_claim"]["examples"][0]


def test_a_page_with_markup_is_a_feed_too(site, editor):
    script = json.dumps(claim_review(url="/notas/1"))
    page = f"<html><head><script type='application/ld+json'>{script}</script></head></html>"
    site.replies["/nota"] = Reply(page.encode(), headers={"Content-Type": "text/html"})
    feed = fetch(feeds.subscribe(user=editor, url=f"{site.origin}/nota"))
    assert feed.checks.get().url == f"{site.origin}/notas/1" and feed.title == "127.0.0.1"


def test_a_feed_that_moved_says_where_to(site, feed):
    site.replies["/feed.json"] = Reply(status=301, headers={"Location": "/new.json"})
    site.replies["/new.json"] = Reply(gzip.compress(json.dumps(data_feed(claim_review())).encode()),
                                      headers={"Content-Type": "application/ld+json", "Content-Encoding": "gzip"})  # fmt: skip
    assert (fetch(feed).moved_to, feed.items) == (f"{site.origin}/new.json", 1)


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(b'{"a": ', headers={"Content-Type": "application/json"}), "is no JSON: line 1"),
        (as_json({"@type": "DataFeed", "dataFeedElement": []}), "There is no ClaimReview in it"),
        (as_json(data_feed({"@type": "NewsArticle"})), "None of its 1 items can be used"),
        (Reply(b"<rss></rss>", headers={"Content-Type": "application/rss+xml"}), "RSS or Atom"),
        (Reply(b"gone", 404), "status 404"),
        (Reply(b"\x00", headers={"Content-Type": "image/png"}), "image/png"),
        (Reply(b"", 503), "503"),
    ],
)
def test_what_went_wrong_is_told_and_nothing_is_lost(site, feed, reply, words):
    site.replies["/feed.json"] = as_json(data_feed(claim_review()))
    fetch(feed)
    site.replies["/feed.json"] = reply
    fetch(feed)
    assert feed.state == "failed" and words in told(feed.error)
    assert (feed.items, feed.checks.get().gone_at) == (1, None)
    assert feed.next_fetch_at > timezone.now()


def test_it_waits_longer_after_each_failure_and_no_longer_than_a_day(site, feed):
    waits = []
    for _ in range(10):
        fetch(feed)
        waits.append(round((feed.next_fetch_at - timezone.now()).total_seconds() / 60))
    assert waits[:4] == [10, 20, 40, 80] and waits[-1] == 24 * 60
    site.replies["/feed.json"] = as_json(data_feed(claim_review()))
    assert fetch(feed).failures == 0


def test_one_that_takes_too_long_to_read_is_told_and_tried_later(site, feed, monkeypatch):
    def too_long(*_):
        raise SoftTimeLimitExceeded

    monkeypatch.setattr("reviews.services.feeds.fetching.usable", too_long)
    site.replies["/feed.json"] = as_json(data_feed(claim_review()))
    fetch(feed)
    assert (feed.state, feed.failures) == ("failed", 1) and "longer than it may" in feed.error


def test_what_no_database_takes_spoils_nothing(site, feed):
    odd = [claim_review(url="https://verifica.example/\x00", headline="\x00\ud800"), "\x00\ud800"]
    site.replies["/feed.json"] = as_json({"@type": "DataFeed", "dataFeedElement": [*odd, claim_review()]})
    fetch(feed)
    assert (feed.state, feed.items, feed.rejected_items) == (
        "fine",
        2,
        1,
    )  # the first stands at the feed's own address


def test_it_waits_as_long_as_the_server_asks(site, feed):
    site.replies["/feed.json"] = Reply(b"", 503, {"Retry-After": "7200"})
    fetch(feed)
    assert feed.next_fetch_at - timezone.now() > timedelta(minutes=119)


def test_what_is_gone_for_good_is_paused(site, feed):
    site.replies["/feed.json"] = Reply(b"", 410)
    fetch(feed)
    assert not feed.is_active and "gone for good" in feed.error
    assert feeds.due_feeds(now=timezone.now() + timedelta(days=9)) == []


def test_a_feed_that_is_too_large_is_refused(site, feed, monkeypatch):
    monkeypatch.setattr("reviews.services.feeds.fetching.MOST_BYTES", 1000)
    site.replies["/feed.json"] = as_json(data_feed(*[claim_review(number=n) for n in range(50)]))
    assert "larger than 1,000 bytes" in told(fetch(feed).error)


def test_robots_are_asked(site, feed):
    site.replies["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /", headers={"Content-Type": "text/plain"})
    site.replies["/feed.json"] = as_json(data_feed(claim_review()))
    assert "robots.txt" in fetch(feed).error and not site.asked("/feed.json")


def test_a_feed_that_is_fetched_by_somebody_is_not_fetched_twice(site, feed):
    site.replies["/feed.json"] = as_json(data_feed(claim_review()))
    assert feeds.due_feeds() == [feed.pk]
    assert feeds.fetch_feed(feed_id=feed.pk) and not feeds.fetch_feed(feed_id=feed.pk)
    assert len(site.asked("/feed.json")) == 1 and feeds.due_feeds() == []


def test_a_paused_feed_is_not_fetched_and_what_it_brought_stays(site, feed, editor):
    site.replies["/feed.json"] = as_json(data_feed(claim_review()))
    fetch(feed)
    feeds.pause_feed(user=editor, feed=feed)
    assert feeds.due_feeds(now=timezone.now() + timedelta(days=9)) == []
    assert PublishedCheck.objects.standing().exists()


def test_removing_can_be_undone(site, feed, editor):
    site.replies["/feed.json"] = as_json(data_feed(claim_review()))
    fetch(feed)
    feeds.remove_feed(user=editor, feed=feed)
    assert not PublishedCheck.objects.standing().exists()
    assert feeds.due_feeds(now=timezone.now() + timedelta(days=9)) == []
    feeds.restore_feed(user=editor, feed=feed)
    assert PublishedCheck.objects.standing().exists()
    assert [*Event.objects.order_by("id").values_list("verb", flat=True)] == [
        "feed.add",
        "feed.remove",
        "feed.restore",
    ]


def test_an_address_that_was_removed_comes_back_with_what_it_brought(feed, editor):
    feeds.remove_feed(user=editor, feed=feed)
    assert feeds.subscribe(user=editor, url=feed.url).pk == feed.pk


def test_a_sample_is_kept_and_never_fetched(editor):
    feed = feeds.subscribe(user=editor, url="https://verifica.example/feed.json", title="Sample")
    feeds.keep_feed_items(feed=feed, document=json.dumps(data_feed(claim_review())).encode())
    assert feed.is_sample and feed.state == "fine" and feed.items == 1
    assert feeds.due_feeds(now=timezone.now() + timedelta(days=9)) == []


def done_finding(claim) -> Finding:
    finding = claim.findings.get(check_slug="published_checks")
    run_finding(finding_id=finding.pk)
    finding.refresh_from_db()
    assert finding.state == "done"
    return finding


def test_a_fact_check_of_today_reaches_the_claim_of_yesterday(site, feed):
    about_it = done_finding(make_claim(make_article(f"Dicen que {CLAIM.lower()}.")))
    about_else = done_finding(make_claim(make_article("La alcaldesa inauguró tres escuelas en el norte.")))
    closed = make_review("dismissed", make_claim(make_article(f"Se oye que {CLAIM.lower()}.")))
    ended = done_finding(closed.claim)
    assert about_it.outcome == "nothing_found"
    site.replies["/feed.json"] = as_json(data_feed(claim_review()))
    fetch(feed)
    states = [Finding.objects.get(pk=finding.pk).state for finding in (about_it, about_else, ended)]
    assert states == ["queued", "done", "done"]
    assert done_finding(about_it.claim).outcome == "related"


def test_the_same_feed_again_runs_nothing_again(site, feed):
    finding = done_finding(make_claim(make_article(f"Dicen que {CLAIM.lower()}.")))
    site.replies["/feed.json"] = as_json(data_feed(claim_review()))
    fetch(feed)
    done_finding(finding.claim)
    site.replies["/feed.json"] = as_json(data_feed(claim_review(), claim_review("Otra cosa muy distinta", 2)))
    fetch(feed)
    finding.refresh_from_db()
    assert finding.state == "done"


def test_a_first_large_feed_has_the_latest_open_claims_looked_up_again(site, feed, monkeypatch):
    monkeypatch.setattr("reviews.services.feeds.news.MOST_COMPARED", 3)
    finding = done_finding(make_claim())
    site.replies["/feed.json"] = as_json(data_feed(*[claim_review(f"Frase {n}", n) for n in range(4)]))
    fetch(feed)
    finding.refresh_from_db()
    assert finding.state == "queued"
