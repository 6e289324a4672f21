import pytest
from django.urls import reverse

from tests.factories import make_review, make_source, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def edu(client):
    user = make_user("editor", "edu")
    client.force_login(user)
    return user


@pytest.fixture
def review(edu):
    return make_review("published", editor=edu)


def new_version(review, **more):
    fields = {
        "version": review.version,
        "kind": "correction",
        "why": "A later report.",
        "rating": "mostly_false",
        "claim_reviewed": review.claim_reviewed,
        "summary": review.summary,
        "new-TOTAL_FORMS": 3,
        "new-INITIAL_FORMS": 0,
    }
    return fields | more


def correct(client, review, **more):
    return client.post(reverse("correct", args=[review.claim_id]), new_version(review, **more))


def source(number, **more):
    fields = {
        "url": f"https://example.org/{number}",
        "title": f"New {number}",
        "kind": "official",
        "stance": "context",
    }
    return {f"new-{number}-{name}": value for name, value in (fields | more).items()}


def test_a_correction_replaces_what_is_published_and_keeps_it_readable(client, review):
    assert correct(client, review).url == f"/claims/{review.claim_id}"
    review.refresh_from_db()
    assert (review.status, review.rating) == ("corrected", "mostly_false")
    page = client.get(reverse("claim", args=[review.claim_id])).text
    assert "A later report." in page and reverse("old_version", args=[review.pk, 1]) in page


def test_a_correction_adds_and_removes_sources(client, review):
    old = review.sources.get()
    correct(client, review, remove_sources=[old.pk], **source(0), **source(2))
    assert [found.title for found in review.sources.all()] == ["New 0", "New 2"]


def test_the_form_shows_what_is_published(client, review):
    page = client.get(reverse("correct", args=[review.claim_id])).text
    assert 'value="false" checked' in page and review.summary in page and review.sources.get().title in page


@pytest.mark.parametrize(
    "wrong, words",
    [
        ({"kind": ""}, "This field is required."),
        ({"kind": "retraction"}, "Select a valid choice"),
        ({"why": " "}, "This field is required."),
        ({"rating": "nonsense"}, "not on the scale"),
        ({"rating": "false"}, "Nothing has changed"),
        (source(0, url="", title="No address"), "Give its address"),
    ],
)
def test_a_wrong_correction_is_said_and_nothing_that_was_typed_is_lost(client, review, wrong, words):
    response = correct(client, review, **({"why": "My reason", "summary": review.summary} | wrong))
    assert response.status_code == 422 and words in response.text
    assert ("My reason" in response.text) is ("why" not in wrong)
    review.refresh_from_db()
    assert review.status == "published" and not review.corrections.exists()


def test_a_correction_that_removes_the_last_source_is_refused(client, review):
    response = correct(client, review, remove_sources=[review.sources.get().pk])
    assert "Cite at least 1" in response.text and review.sources.count() == 1


def test_sources_of_another_review_cannot_be_removed(client, review):
    other = make_source(make_review("in_review"))
    assert correct(client, review, remove_sources=[other.pk]).status_code == 422
    other.refresh_from_db()


def test_two_editors_do_not_correct_over_each_other(client, review):
    correct(client, review)
    response = correct(client, review, why="Mine")
    assert response.status_code == 422 and "Somebody changed this review" in response.text and "Mine" in response.text


def test_a_retraction_says_why_and_ends_the_verdict(client, review):
    address = reverse("retract", args=[review.claim_id])
    assert review.summary in client.get(address).text
    client.post(address, {"version": review.version, "why": "The report was withdrawn."})
    review.refresh_from_db()
    assert review.status == "retracted" and review.corrections.get().why == "The report was withdrawn."


def test_a_retraction_without_a_reason_is_refused(client, review):
    response = client.post(reverse("retract", args=[review.claim_id]), {"version": review.version, "why": ""})
    review.refresh_from_db()
    assert response.status_code == 422 and review.status == "published"


@pytest.mark.parametrize("address", ["correct", "retract"])
def test_what_is_not_published_is_neither_corrected_nor_retracted(client, edu, address):
    response = client.get(reverse(address, args=[make_review("submitted").claim_id]))
    assert response.status_code == 422 and "does not go with the status" in response.text


@pytest.mark.parametrize("address", ["correct", "retract"])
def test_only_editors_correct_and_retract(client, address):
    client.force_login(make_user())
    assert client.get(reverse(address, args=[make_review("published").claim_id])).status_code == 403
