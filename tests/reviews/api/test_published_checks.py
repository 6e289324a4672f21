import json

import pytest

from reviews.models import PublishedCheck
from reviews.services import feeds
from tests.callers import checker, nobody, reader
from tests.factories import make_user

pytestmark = pytest.mark.django_db
LIST = "/api/v1/published-checks"


def hold(title: str = "Facts", **fields) -> PublishedCheck:
    item = {"@type": "ClaimReview", "claimReviewed": "The bridge fell", "url": "https://facts.example/1"}
    item |= {"author": {"name": "Facts"}, "inLanguage": "en", "reviewRating": {"alternateName": "Half true"}}
    feed = feeds.read_file(title=title, document=json.dumps([item | fields]).encode())
    return feed.checks.get()


def test_it_shows_their_verdict_as_theirs():
    check = hold(datePublished="2026-03-02", itemReviewed={"author": "Jane Roe"})
    document = checker().get(f"{LIST}/{check.pk}").json()
    assert document["rating"] == {"label": "Half true", "value": None, "worst": None, "best": None}
    assert (document["claim_reviewed"], document["claimant"]) == ("The bridge fell", "Jane Roe")
    assert (document["review_date"], document["feed"], document["gone_at"]) == ("2026-03-02", check.feed_id, None)


def test_the_list_is_narrowed():
    english, spanish = hold(), hold("Otros", claimReviewed="El puente cayó", inLanguage="es", author={"name": "Otros"})
    for query in ("language=es", "publisher=Otros", f"feed={spanish.feed_id}", "q=puente"):
        results = checker().get(f"{LIST}?{query}").json()["results"]
        assert [found["id"] for found in results] == [spanish.pk], query
    assert (
        len(
            checker()
            .get(f"{LIST}?seen_since={english.first_seen_at.isoformat().replace('+00:00', 'Z')}")
            .json()["results"]
        )
        == 2
    )


def test_what_a_removed_feed_brought_is_not_listed():
    check = hold()
    feeds.remove_feed(user=make_user("editor"), feed=check.feed)
    assert checker().get(LIST).json()["results"] == [] and checker().get(f"{LIST}/{check.pk}").status_code == 404


def test_an_unknown_parameter_is_refused_by_name():
    assert "seen_since" in checker().get(f"{LIST}?since=x").content.decode()


def test_it_is_for_those_with_a_role():
    assert (nobody().get(LIST).status_code, reader().get(LIST).status_code) == (401, 403)
