"""What people do to a review on the claim page, and what the page answers."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from reviews.models import Review
from reviews.services import reviews
from tests.factories import make_article, make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
HTML = "<script>alert(1)</script><b>"


def open_claim(client, user, review, **more):
    client.force_login(user)
    return client.get(reverse("claim", args=[review.claim_id]), **more)


def do(client, user, review, action, headers=None, **fields):
    client.force_login(user)
    fields.setdefault("version", Review.objects.get(pk=review.pk).version)
    return client.post(reverse("act", args=[review.claim_id, action]), fields, headers=headers)


def draft(**fields):
    return {"claim_reviewed": "Twelve people died.", "summary": "Two reports agree.", "rating": "false"} | fields


def status(review):
    review.refresh_from_db()
    return review.status


def test_a_claim_goes_from_the_queue_to_its_public_page(client, ana, edu):
    review = make_review()
    do(client, ana, review, "take")
    source = {"url": "https://example.org/count", "title": "Count", "kind": "official", "stance": "refutes"}
    client.post(reverse("add_source", args=[review.claim_id]), source)
    do(client, ana, review, "submit", **draft())
    do(client, edu, review, "approve")
    do(client, edu, review, "publish")
    assert status(review) == "published"
    assert (review.rating, review.author, review.sources.get().title) == ("false", ana, "Count")


def test_a_submission_names_everything_that_is_missing_and_keeps_the_draft(client, ana):
    review = make_review("in_review", checker=ana)
    response = do(client, ana, review, "submit", HTMX, claim_reviewed="", summary="Half a thought", rating="")
    assert response.status_code == 422 and status(review) == "in_review"
    assert all(words in response.text for words in ("Choose a verdict", "Say what the claim is", "Cite at least 1"))
    assert review.summary == "Half a thought"
    assert f'id="draft-version" value="{review.version}"' in response.text


def test_without_a_script_too_a_submission_keeps_the_draft(client, ana):
    review = make_review("in_review", checker=ana)
    response = do(client, ana, review, "submit", **draft(rating=""))
    assert response.status_code == 422 and response.text.count('id="draft-version"') == 1
    assert status(review) == "in_review" and review.summary == "Two reports agree."


def test_a_submission_over_somebody_elses_words_is_refused(client, ana):
    review = make_review("in_review", checker=ana)
    seen = review.version
    reviews.save_draft(review=review, user=ana, version=None, **draft())
    assert do(client, ana, review, "submit", HTMX, version=seen, **draft(rating="true")).status_code == 409
    assert status(review) == "in_review" and review.rating == "false"


def ready(ana, article=None, quote=""):
    review = make_review("in_review", claim=make_claim(article, quote), checker=ana)
    make_source(review)
    return review


def test_after_a_submission_comes_the_most_check_worthy_open_claim_of_the_article(client, ana):
    article = make_article("One thing. Two things. Three things. Four things.", language="xx")
    review = ready(ana, article, "One thing.")
    make_claim(article, "Two things.")
    worthy, taken = make_claim(article, "Three things."), make_claim(article, "Four things.")
    reviews.take(review=taken.review, user=make_user())
    Review.objects.filter(claim=worthy).update(priority=2)
    response = do(client, ana, review, "submit", HTMX, **draft())
    assert response.headers["HX-Redirect"] == worthy.get_absolute_url()


def test_after_the_last_claim_of_an_article_comes_the_queue(client, ana):
    response = do(client, ana, ready(ana, make_article(language="xx")), "submit", **draft())
    assert response.url == reverse("queue")


def test_a_submission_can_be_undone_from_the_message(client, ana):
    review = ready(ana, make_article(language="xx"))
    response = do(client, ana, review, "submit", **draft())
    [message] = get_messages(response.wsgi_request)
    assert reverse("act", args=[review.claim_id, "withdraw"]) in str(message)
    do(client, ana, review, "withdraw")
    assert status(review) == "in_review"


def test_a_dismissal_is_undone_from_the_message(client, ana):
    review = make_review(claim=make_claim(make_article(language="xx")))
    response = do(client, ana, review, "dismiss", reason="opinion")
    [message] = get_messages(response.wsgi_request)
    assert status(review) == "dismissed" and reverse("act", args=[review.claim_id, "reopen"]) in str(message)
    do(client, ana, review, "reopen")
    assert status(review) == "new"


def test_a_message_escapes_the_claim_it_speaks_of(client, ana):
    review = make_review(claim=make_claim(make_article(f"{HTML} died.", language="xx")))
    [message] = get_messages(do(client, ana, review, "dismiss", reason="opinion").wsgi_request)
    assert "<script>" not in str(message)


@pytest.mark.parametrize("address, followed", [("/articles/1?kind=quotation", True), ("https://evil.example/", False)])
def test_a_page_may_ask_to_be_next_where_it_is_of_this_site(client, ana, address, followed):
    response = do(client, ana, make_review(), "dismiss", reason="false_find", next=address)
    assert (response.url == address) is followed


def test_a_return_needs_a_comment_and_shows_it_to_the_author(client, ana, edu):
    review = make_review("submitted", checker=ana)
    refused = do(client, edu, review, "return", HTMX, comment=" ")
    assert refused.status_code == 422 and "Say what to mend" in refused.text
    do(client, edu, review, "return", comment="Cite the <second> report.")
    assert "Cite the &lt;second&gt; report." in open_claim(client, ana, review).text


def test_an_approval_of_words_that_were_not_seen_is_refused(client, ana, edu):
    review = make_review("submitted", checker=ana)
    seen = review.version
    do(client, ana, review, "withdraw")
    do(client, ana, review, "submit", **draft(rating="true"))
    assert do(client, edu, review, "approve", HTMX, version=seen).status_code == 409
    assert do(client, edu, review, "approve", HTMX, version="x").status_code == 422
    assert status(review) == "submitted"


def test_nobody_is_asked_to_approve_twice(client, ana, edu, settings):
    settings.FACTCHECK_APPROVALS = 2
    review = make_review("submitted", checker=ana)
    do(client, edu, review, "approve")
    page = open_claim(client, edu, review).text
    assert "/do/approve" not in page and "Approvals: 1 of 2." in page


def test_an_editor_assigns_a_claim_to_somebody(client, ana, edu):
    review = make_review()
    assert do(client, edu, review, "assign", HTMX, assignee=ana.pk).status_code == 200
    assert status(review) == "in_review" and review.assignee == ana


def test_nothing_is_assigned_to_somebody_without_a_role(client, edu):
    review = make_review()
    response = do(client, edu, review, "assign", HTMX, assignee=make_user("").pk)
    assert response.status_code == 422 and status(review) == "new"


def test_a_refusal_without_a_script_shows_the_page_with_what_was_written(client, edu):
    response = do(client, edu, make_review("submitted", checker=edu), "return", comment="My comment.")
    assert response.status_code == 422
    assert "You wrote this verdict" in response.text and response.context["posted"]["comment"] == "My comment."


def test_with_a_script_an_action_answers_with_the_review_alone(client, ana):
    response = do(client, ana, make_review(), "take", HTMX)
    assert '<form id="draft"' in response.text and "<html" not in response.text


def test_an_action_that_is_none_is_not_found(client, ana):
    assert do(client, ana, make_review(), "explode").status_code == 404


@pytest.mark.parametrize("address", ["act", "draft"])
def test_nothing_changes_by_a_link(client, ana, address):
    client.force_login(ana)
    args = [make_claim().pk, "take"] if address == "act" else [make_claim().pk]
    assert client.get(reverse(address, args=args)).status_code == 405
