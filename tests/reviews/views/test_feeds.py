"""The page of feeds, for editors, and the fact-checks that were collected, for everybody with a role."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from reviews.models import Event, Feed, PublishedCheck
from reviews.services import feeds
from tests.factories import make_user

pytestmark = pytest.mark.django_db
FEEDS, ADD, UPLOAD = reverse("feeds"), reverse("add_feed"), reverse("upload_feed")
ELSEWHERE = reverse("elsewhere")
ADDRESS = "https://verifica.example.org/feed.json"


@pytest.fixture
def editor(client):
    user = make_user("editor")
    client.force_login(user)
    return user


def act(client, feed, deed):
    return client.post(reverse("feed_act", args=[feed.pk, deed]), follow=True).content.decode()


def document(number: int = 1, **fields) -> bytes:
    items = [
        {"@type": "ClaimReview", "claimReviewed": f"The bridge fell {n} times", "url": f"https://facts.example/{n}"}
        | {"inLanguage": "en", "author": {"name": "Facts"}, "reviewRating": {"alternateName": "Half true"}}
        | fields
        for n in range(number)
    ]
    return json.dumps(items).encode()


def uploaded(content: bytes, name: str = "checks.json") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, content_type="application/json")


def test_without_feeds_it_says_what_they_are_and_what_to_do(client, editor):
    page = client.get(FEEDS).content.decode()
    assert "No feeds yet" in page and "DataFeed" in page and "FACTCHECK_GOOGLE_KEY" in page


def test_a_feed_is_subscribed_to_and_is_due_at_once(client, editor):
    page = client.post(ADD, {"url": ADDRESS, "title": "Verifica"}, follow=True).content.decode()
    feed = Feed.objects.get()
    assert "“Verifica” is subscribed to" in page and "being fetched" in page and 'hx-trigger="every 2s"' in page
    assert feeds.due_feeds() == [feed.pk] and feed.added_by == editor
    assert Event.objects.get().verb == "feed.add"


@pytest.mark.parametrize(
    "url", ["", "nonsense", "ftp://example.org/x", "javascript:alert(1)", "https://" + "x" * 3000]
)
def test_an_address_that_is_none_is_marked_and_kept_for_mending(client, editor, url):
    response = client.post(ADD, {"url": url, "title": "My feed"})
    page = response.content.decode()
    assert response.status_code == 422 and 'aria-invalid="true"' in page and "My feed" in page
    assert not Feed.objects.exists()


def test_the_same_address_twice_is_refused_by_name(client, editor):
    client.post(ADD, {"url": ADDRESS, "title": "Verifica"})
    response = client.post(ADD, {"url": ADDRESS, "title": "Again"})
    assert response.status_code == 422 and "subscribed to already, as “Verifica”" in response.content.decode()


def test_a_file_is_read_and_one_of_the_same_name_takes_its_place(client, editor):
    page = client.post(UPLOAD, {"title": "Archive", "file": uploaded(document(3))}, follow=True).content.decode()
    assert "Fact-checks read from “Archive”: 3" in page
    client.post(UPLOAD, {"title": "Archive", "file": uploaded(document(2))})
    feed = Feed.objects.get()
    assert feed.items == 2 and feed.checks.exclude(gone_at=None).count() == 1


def test_a_file_without_a_name_has_its_own_and_one_that_cannot_be_read_leaves_each_field_its_label(client, editor):
    client.post(UPLOAD, {"title": "", "file": uploaded(document())})
    assert Feed.objects.get().title == uploaded(b"").name
    page = client.post(UPLOAD, {"title": "", "file": uploaded(b"{")}).content.decode()
    assert page.count('id="id_title"') == page.count('id="upload_title"') == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"{", "is no JSON"), (b"[]", "no ClaimReview"), (document(1, claimReviewed=""), "None of its 1 items")],
)
def test_a_file_without_fact_checks_leaves_nothing_behind(client, editor, content, words):
    response = client.post(UPLOAD, {"title": "Archive", "file": uploaded(content)})
    assert response.status_code == 422 and words in response.content.decode()
    assert not Feed.objects.exists() and not Event.objects.exists()


def test_a_file_that_is_too_large_names_the_way_out(client, editor, monkeypatch):
    monkeypatch.setattr("reviews.forms.feeds.MOST_UPLOADED", 10)
    response = client.post(UPLOAD, {"title": "Archive", "file": uploaded(document())})
    assert response.status_code == 422 and "fetch_feeds --file" in response.content.decode()


def test_pausing_and_resuming(client, editor):
    feed = feeds.subscribe(user=editor, url=ADDRESS, title="Verifica")
    assert "is paused" in act(client, feed, "pause") and feeds.due_feeds() == []
    assert "paused" in act(client, feed, "fetch") and feeds.due_feeds() == []
    assert "is fetched again" in act(client, feed, "resume") and feeds.due_feeds() == [feed.pk]


def test_removing_offers_to_undo(client, editor):
    feed = feeds.subscribe(user=editor, url=ADDRESS, title="<b>Verifica</b>")
    page = act(client, feed, "remove")
    assert reverse("feed_act", args=[feed.pk, "restore"]) in page and "<b>Verifica" not in page
    assert not Feed.objects.standing().exists()
    assert "is back" in act(client, feed, "restore") and Feed.objects.standing().exists()


def test_what_went_wrong_and_what_was_not_usable_are_told(client, editor):
    feed = feeds.subscribe(user=editor, url=ADDRESS, title="Verifica")
    rejected = {"no_claim": {"count": 12, "examples": ["https://facts.example/<7>"]}}
    Feed.objects.filter(pk=feed.pk).update(
        state="failed",
        error="status 404",
        rejected=rejected,
        next_fetch_at=timezone.now() + timezone.timedelta(hours=1),
    )
    page = client.get(FEEDS).content.decode()
    assert "status 404" in page and "Next try" in page
    assert "12 × “claimReviewed” is missing" in page and "https://facts.example/&lt;7&gt;" in page


def test_google_s_quota_is_shown(client, editor, settings):
    settings.FACTCHECK_GOOGLE_KEY = "a-secret-key"
    page = client.get(FEEDS).content.decode()
    assert "Asked today: 0 of 1000" in page and "a-secret-key" not in page


@pytest.mark.parametrize("role", ["checker", ""])
def test_others_may_not(client, role):
    feed = feeds.subscribe(user=make_user("editor"), url=ADDRESS, title="Verifica")
    client.force_login(make_user(role))
    answers = [client.get(FEEDS), client.post(ADD, {"url": "https://a.org/x"}), client.post(UPLOAD)]
    answers += [client.post(reverse("feed_act", args=[feed.pk, deed])) for deed in ("remove", "pause", "fetch")]
    assert {response.status_code for response in answers} == {403}
    assert Feed.objects.standing().get().is_active


def test_what_does_not_exist_is_not_found(client, editor):
    feed = feeds.subscribe(user=editor, url=ADDRESS)
    missing = [reverse("feed_act", args=[feed.pk, "explode"]), reverse("feed_act", args=[feed.pk + 1, "pause"])]
    assert [client.post(address).status_code for address in missing] == [404, 404]


def test_the_number_of_queries_does_not_grow_with_the_feeds(client, editor, django_assert_max_num_queries):
    for number in range(12):
        feeds.subscribe(user=editor, url=f"https://example.org/{number}")
    with django_assert_max_num_queries(7):
        client.get(FEEDS)


def test_what_was_collected_is_listed_and_narrowed_in_the_address(client):
    client.force_login(make_user("checker"))
    feed = feeds.read_file(title="Facts", document=document(3))
    feeds.read_file(
        title="Otros", document=document(1, claimReviewed="El puente cayó", inLanguage="es", url="https://o.example/1")
    )
    page = client.get(ELSEWHERE).content.decode()
    assert "The bridge fell 2 times" in page and "El puente cayó" in page and "Half true" in page
    for query in (f"?feed={feed.pk}", "?language=en", "?q=bridge", "?publisher=facts.example"):
        page = client.get(ELSEWHERE + query).content.decode()
        assert "The bridge fell 2 times" in page and "El puente cayó" not in page, query
    assert "No fact-check is like that" in client.get(ELSEWHERE + "?feed=google").content.decode()


def test_nothing_collected_says_where_it_would_come_from(client):
    client.force_login(make_user("checker"))
    page = client.get(ELSEWHERE).content.decode()
    assert "Nothing is collected yet" in page and FEEDS not in page


def test_the_collected_are_paged(client, django_assert_max_num_queries):
    client.force_login(make_user("checker"))
    feeds.read_file(title="Facts", document=document(45))
    last = PublishedCheck.objects.order_by("id")[24].pk
    with django_assert_max_num_queries(9):
        page = client.get(ELSEWHERE + f"?after={last}").content.decode()
    assert "The bridge fell 23 times" in page and "The bridge fell 24 times" not in page and "Older" in page


def test_the_collected_are_for_those_with_a_role(client):
    assert client.get(ELSEWHERE).status_code == 302
