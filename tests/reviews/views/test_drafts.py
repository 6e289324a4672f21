"""A draft is saved as it is typed, and never over words that its writer has not seen."""

import pytest
from django.urls import reverse

from reviews.models import Review
from tests.factories import make_review, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def save(client, user, review, headers=HTMX, **fields):
    client.force_login(user)
    return client.post(reverse("draft", args=[review.claim_id]), draft(**fields), headers=headers)


def draft(**fields):
    return {"claim_reviewed": "Twelve people died.", "summary": "Two reports agree.", "rating": "false"} | fields


def test_a_draft_is_saved_as_it_is_typed(client, ana):
    review = make_review("in_review", checker=ana)
    response = save(client, ana, review, version=review.version, rating="")
    review.refresh_from_db()
    assert (review.claim_reviewed, review.rating) == ("Twelve people died.", "")
    assert "Saved" in response.text and "Choose a verdict." in response.text
    assert f'id="draft-version" value="{review.version}"' in response.text


def test_a_draft_is_saved_without_a_script_too(client, ana):
    review = make_review("in_review", checker=ana)
    response = save(client, ana, review, headers={}, version=review.version)
    assert response.status_code == 302 and response.url == reverse("claim", args=[review.claim_id])


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_two_tabs_do_not_overwrite_each_other(client, ana, headers):
    review = make_review("in_review", checker=ana)
    seen = review.version
    save(client, ana, review, version=seen, summary="From the other tab.")
    response = save(client, ana, review, headers=headers, version=seen, summary="From this tab.")
    review.refresh_from_db()
    assert response.status_code == 409 and review.summary == "From the other tab."
    assert "From this tab." in response.text and "From the other tab." in response.text


def test_after_a_conflict_one_can_save_ones_own(client, ana):
    review = make_review("in_review", checker=ana)
    save(client, ana, review, version=review.version, summary="Theirs.")
    conflict = save(client, ana, review, version=review.version, summary="Mine.")
    current = conflict.context["review"].version
    save(client, ana, review, version=current, summary="Mine.")
    review.refresh_from_db()
    assert review.summary == "Mine."


def test_somebody_elses_draft_is_refused_and_what_was_written_is_shown(client, ana):
    review = make_review("in_review", checker=ana)
    response = save(client, make_user(), review, version=review.version)
    assert response.status_code == 422 and "assigned to ana" in response.text
    assert response.headers["HX-Retarget"] == "#refusal"


def test_a_draft_without_its_version_is_refused(client, ana):
    response = save(client, ana, make_review("in_review", checker=ana))
    assert response.status_code == 422 and "out of date" in response.text


def test_the_trail_says_who_did_what_and_counts_the_saves_of_one_sitting(client, ana):
    review = make_review("in_review", checker=ana)
    for words in ("One", "One two", "One two three"):
        save(client, ana, review, version=Review.objects.get(pk=review.pk).version, summary=words)
    page = client.get(reverse("claim", args=[review.claim_id])).text
    assert "ana took the claim" in page and "saved 3 times" in page
    assert "<ins>One two three</ins>" in page
