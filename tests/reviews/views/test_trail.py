"""Settings, Trail: what administrators look through and export; and what editors take along of one claim."""

import json
from re import search

import pytest
from django.urls import reverse

from reviews import audit
from reviews.models import Event, TrailHead
from reviews.services import sources
from reviews.trail import verify_lines
from reviews.views import trail as trail_views
from tests.factories import make_article, make_claim, make_review, make_source, make_user
from tests.trail import unguarded_trail

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def administrator(client):
    user = make_user("administrator", "ada")
    client.force_login(user)
    return client


def looked(client, **query) -> str:
    return client.get(reverse("trail", query=query)).content.decode()


def exported(client, name="trail", args=(), **query) -> str:
    return b"".join(client.get(reverse(name, args=args, query=query)).streaming_content).decode()


def test_it_shows_who_did_what_and_the_hashes(administrator, ana):
    review = make_review("in_review", checker=ana)
    page = looked(administrator)
    event = Event.objects.get(verb="review.take")
    assert "ana" in page and f"review:{review.pk}" in page and event.hash in page and event.previous_hash in page
    assert "<del>new</del>" in page and "<ins>in_review</ins>" in page


@pytest.mark.parametrize(
    "query, shown",
    [
        ({"person": "ana"}, {"review.take", "source.add"}),
        ({"person": "factcheck"}, {"article.open_claims"}),
        ({"verb": "source."}, {"source.add"}),
        ({"since": "2100-01-01"}, set()),
        ({"until": "2000-01-01"}, set()),
        ({"since": "2000-01-01", "until": "2100-01-01", "verb": "review.take"}, {"review.take"}),
        ({"subject": "review:0"}, set()),
    ],
)
def test_it_is_narrowed(administrator, ana, query, shown):
    make_source(make_review("in_review", make_claim(make_article(language="es")), checker=ana))
    response = administrator.get(reverse("trail", query=query))
    assert {event.verb for event, _changes in response.context["rows"]} == shown
    assert shown or "No event is like that" in response.text


def test_one_subject_is_followed(administrator):
    review, other = make_review("in_review"), make_review("in_review")
    page = looked(administrator, subject=f"review:{review.pk}")
    assert f"review:{review.pk}" in page and f"review:{other.pk}" not in page


@pytest.mark.parametrize(
    "query",
    [
        {"person": "x"},
        {"verb": "\x00"},
        {"since": "monday"},
        {"after": "x"},
        {"after": "9" * 30},
        {"subject": "x" * 99},
    ],
)
def test_a_filter_that_is_not_understood_is_no_error(administrator, query):
    make_review()
    assert administrator.get(reverse("trail", query=query)).status_code == 200


def test_it_goes_on_where_it_stopped_and_costs_the_same(administrator, monkeypatch, django_assert_max_num_queries):
    make_review("corrected")
    with django_assert_max_num_queries(8) as few:
        looked(administrator)
    monkeypatch.setattr("reviews.views.paging.PAGE", 3)
    address, seen = reverse("trail"), []
    while address:
        with django_assert_max_num_queries(len(few)):
            response = administrator.get(address, headers=HTMX if seen else None)
        seen += [event.pk for event, _changes in response.context["rows"]]
        more = response.context["page"].more
        address = more and f"{reverse('trail')}?{more}"
    assert seen == list(Event.objects.order_by("-id").values_list("pk", flat=True))


def test_what_people_wrote_is_escaped(administrator):
    make_source(make_review("in_review"), title="<script>alert(1)</script> \u202eabc")
    page = looked(administrator)
    assert "&lt;script&gt;alert(1)" in page and "<script>alert" not in page


def verified(client) -> str:
    """What the page says at the end, once each answer has been followed to the next."""
    address = reverse("verify_trail")
    for _ in range(100):
        response = client.get(address, headers=HTMX)
        following = search(r'hx-get="([^"]+whole_to=\d+)"', response.text)
        if not following:
            return response.text
        address = following.group(1)
    raise AssertionError("it never ends")


def test_it_is_verified_step_by_step(administrator, monkeypatch):
    monkeypatch.setattr(trail_views, "AT_ONCE", 3)
    make_review("corrected")
    first = administrator.get(reverse("verify_trail"), headers=HTMX).text
    assert "<progress" in first and "Whole up to event" in first and "<html" not in first
    said = verified(administrator)
    assert "The trail is whole." in said and Event.objects.last().hash in said


def test_without_a_script_each_step_is_a_page(administrator, monkeypatch):
    monkeypatch.setattr(trail_views, "AT_ONCE", 3)
    make_review("corrected")
    page = administrator.get(reverse("verify_trail")).text
    assert "Go on" in page and '<table class="table trail"' in page and "review.correct" in page


def test_a_broken_trail_is_told_with_the_event(administrator, monkeypatch):
    monkeypatch.setattr(trail_views, "AT_ONCE", 2)
    make_review("corrected")
    broken = Event.objects.order_by("id")[4]
    with unguarded_trail():
        Event.objects.filter(pk=broken.pk).update(after={})
    said = verified(administrator)
    assert "The trail is broken." in said and f"Event {broken.pk}, or the one before it" in said


def test_an_end_that_was_cut_off_is_told(administrator):
    make_review("in_review")
    TrailHead.objects.update(hash="0" * 64)
    assert "The end of the trail is missing." in verified(administrator)


def test_an_empty_trail_is_whole_and_says_what_comes(administrator):
    assert "Nothing has been done yet" in looked(administrator) and "The trail is whole." in verified(administrator)


@pytest.mark.parametrize("whole_to", ["x", "-1", "9" * 18, "9" * 5000, "\x00"])
def test_a_place_that_is_none_begins_anew(administrator, whole_to):
    make_review()
    assert (
        "The trail is whole." in administrator.get(reverse("verify_trail"), {"whole_to": whole_to}, headers=HTMX).text
    )


def withhold_later(review) -> None:
    """What the trail was told of a source before it was withheld stays in it."""
    source = make_source(review, title="Anna, a nurse")
    sources.change_source(source=source, user=review.assignee, is_withheld=True)


def test_the_whole_is_exported_with_what_is_withheld_and_can_be_verified(administrator):
    withhold_later(make_review("in_review"))
    text = exported(administrator, format="jsonl")
    found = verify_lines(text.splitlines())
    assert "Anna" in text and (found.wrong, found.gaps, found.strange) == ([], 0, 0)
    assert found.last_hash == Event.objects.last().hash


def test_an_export_holds_what_is_narrowed_to(administrator):
    make_source(make_review("in_review"))
    assert {
        json.loads(line)["verb"] for line in exported(administrator, format="jsonl", verb="source.").splitlines()
    } == {"source.add"}
    assert exported(administrator, format="csv", verb="source.").count("source.add") == 1


def test_a_claims_trail_is_exported_without_what_is_withheld_but_for_administrators(client, edu, administrator):
    review = make_review("in_review")
    withhold_later(review)
    with_values = exported(client, "claim_trail", [review.claim_id], format="jsonl")
    assert (
        "Anna" in with_values
        and "With the values of withheld sources" in client.get(review.claim.get_absolute_url()).text
    )
    client.force_login(edu)
    for form in ("jsonl", "csv"):
        assert "Anna" not in exported(client, "claim_trail", [review.claim_id], format=form)
    without = exported(client, "claim_trail", [review.claim_id])
    assert not verify_lines(without.splitlines()).wrong and "source.change" in without
    assert "the hashes stay" in client.get(review.claim.get_absolute_url()).text


@pytest.mark.parametrize("name", ["trail", "verify_trail", "claim_trail"])
def test_it_is_for_those_whose_it_is(client, ana, edu, name):
    review = make_review("in_review")
    address = reverse(name, args=[review.claim_id] if name == "claim_trail" else [])
    assert "/login" in client.get(address).url
    seen = {}
    for user in (make_user(""), ana, edu, make_user("administrator")):
        client.force_login(user)
        seen[user.username] = client.get(address, {"format": "jsonl"}).status_code
    assert list(seen.values()) == [403, 403, 200 if name == "claim_trail" else 403, 200]
    client.force_login(ana)
    assert reverse("claim_trail", args=[review.claim_id]) not in client.get(review.claim.get_absolute_url()).text


def test_a_claim_that_is_none_has_no_trail(administrator):
    assert administrator.get(reverse("claim_trail", args=[10**18])).status_code == 404


def test_a_long_trail_is_streamed(administrator):
    make_review("corrected")
    audit.record(actor=None, verb="note", subject="x:1", after={"words": "ñ" * 200_000})
    response = administrator.get(reverse("trail", query={"format": "jsonl"}))
    assert response.streaming and "attachment" in response["Content-Disposition"]
    assert sum(1 for _ in response.streaming_content) == Event.objects.count()
