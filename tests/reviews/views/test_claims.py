from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from claims.models import Claim, Figure
from reviews.models import Finding, Review
from reviews.services import reviews
from reviews.workflow import actions
from tests.factories import make_article, make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
STATUSES = "new in_review submitted returned approved published corrected retracted dismissed".split()
DEEDS = set("take assign release submit withdraw return approve publish dismiss reopen".split())
HTML = "<script>alert(1)</script><b>"


@pytest.fixture
def ana():
    return make_user("checker", "ana")


@pytest.fixture
def edu():
    return make_user("editor", "edu")


def open_claim(client, user, review, **more):
    client.force_login(user)
    return client.get(reverse("claim", args=[review.claim_id]), **more)


def do(client, user, review, action, headers=None, **fields):
    client.force_login(user)
    fields.setdefault("version", Review.objects.get(pk=review.pk).version)
    return client.post(reverse("act", args=[review.claim_id, action]), fields, headers=headers)


def save(client, user, review, headers=HTMX, **fields):
    client.force_login(user)
    return client.post(reverse("draft", args=[review.claim_id]), draft(**fields), headers=headers)


def draft(**fields):
    return {"claim_reviewed": "Twelve people died.", "summary": "Two reports agree.", "rating": "false"} | fields


def status(review):
    review.refresh_from_db()
    return review.status


# ---- opening it ----


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


@pytest.mark.parametrize("name", STATUSES)
@pytest.mark.parametrize("role", ["checker", "editor", "administrator"])
def test_it_opens_in_every_status_for_every_role(client, name, role):
    response = open_claim(client, make_user(role), make_review(name))
    assert response.status_code == 200
    assert f'data-status="{name}"' in response.text


@pytest.mark.parametrize("name", STATUSES)
def test_it_offers_what_the_workflow_allows_and_nothing_else(client, name, ana, edu):
    review = make_review(name, checker=ana, editor=edu)
    for user in (ana, edu, make_user()):
        page = open_claim(client, user, review).text
        offered = {deed for deed in DEEDS if f"/do/{deed}" in page}
        assert offered == DEEDS.intersection(actions(review, user))


@pytest.mark.parametrize("address", ["claim", "findings"])
def test_it_is_closed_to_people_without_a_role(client, address):
    client.force_login(make_user(""))
    assert client.get(reverse(address, args=[make_claim().pk])).status_code == 403


def test_it_asks_others_to_log_in_and_brings_them_back(client):
    address = reverse("claim", args=[make_claim().pk])
    assert client.get(address).url == f"{reverse('login')}?next={address}"


def test_it_shows_the_claim_in_its_paragraph(client, ana):
    article = make_article(
        "Before it.\nThe storm killed 12 people. More rain came.\nAfter it.\nFar away.", language="xx"
    )
    claim = make_claim(article, "killed 12 people")
    page = open_claim(client, ana, claim.review).text
    assert 'The storm <mark class="current" data-kind="statement">killed 12 people</mark>. More rain came.' in page
    assert "Before it." in page and "After it." in page and "Far away." not in page


def test_it_shows_the_figure_as_people_write_it(client, ana):
    claim = make_claim(make_article("Killed 12500 people.", language="xx"))
    Figure.objects.create(
        claim=claim, measure="killed", value=12500, comparator="at_least", number_start=7, number_end=12
    )
    page = open_claim(client, ana, claim.review).text
    assert "at least 12,500 killed" in page
    assert "<strong>12500</strong>" in page


def test_it_shows_the_reasons_for_its_check_worthiness(client, ana):
    claim = make_claim(make_article(language="xx"))
    Claim.objects.filter(pk=claim.pk).update(
        check_worthiness=0.5, reasons=[["casualties", 0.6], ["never_heard_of", -0.1]]
    )
    page = open_claim(client, ana, claim.review).text
    assert "Counts casualties" in page and "+60" in page
    assert "Never heard of" in page and "−10" in page


def test_it_knows_the_claims_before_and_after(client, ana):
    article = make_article("One thing. Two things. Three things.", language="xx")
    first, second, third = (make_claim(article, quote) for quote in ("One thing.", "Two things.", "Three things."))
    page = open_claim(client, ana, second.review).text
    assert "claim 2 of 3" in page
    assert f'href="/claims/{first.pk}" data-key="k"' in page
    assert f'href="/claims/{third.pk}" data-key="j"' in page


def test_it_leads_back_to_the_queue_as_it_was_filtered(client, ana):
    review = make_review()
    open_claim(client, ana, review, headers={"referer": "http://testserver/queue?kind=quotation&q=x"})
    assert 'href="/queue?kind=quotation&amp;q=x"' in open_claim(client, ana, review).text


def test_it_takes_no_queue_from_another_site(client, ana):
    page = open_claim(client, ana, make_review(), headers={"referer": "https://evil.example/queue?kind=x"}).text
    assert "kind=x" not in page


def test_it_escapes_everything_that_people_write(client, ana):
    article = make_article(f"{HTML} died.", title=HTML, publisher=HTML, language="xx")
    review = make_review("in_review", claim=make_claim(article), checker=ana)
    make_source(review, url="", reference=HTML, title=HTML, publisher=HTML, passage=HTML, note=HTML)
    reviews.save_draft(review=review, user=ana, version=None, claim_reviewed=HTML, summary=HTML, rating="false")
    page = open_claim(client, ana, review).text
    assert "<script>alert" not in page and page.count("&lt;script&gt;") > 10


def test_a_claim_of_an_article_in_an_unknown_language_opens(client, ana):
    claim = make_claim(make_article("قال المتحدث إن عدد القتلى بلغ 32 شخصا.", language="ar"))
    page = open_claim(client, ana, claim.review).text
    assert 'dir="auto" lang="ar"' in page and "marked by" in page


def test_a_long_quotation_opens(client, ana):
    claim = make_claim(make_article("We did it again. " * 400, language="xx"))
    assert open_claim(client, ana, claim.review).status_code == 200


def busy_review(user, number):
    review = make_review("in_review", claim=make_claim(make_article(language="xx")), checker=user)
    other = make_claim(make_article(language="xx"))
    for i in range(number):
        make_source(review, title=f"Source {i}")
        reviews.save_draft(review=review, user=user, version=None, claim_reviewed=f"{i}", summary="", rating="")
        finding(review.claim, f"check{i}", evidence=[{"claim": other.pk, "passage": "x", "outcome": "related"}])
    return review


def finding(claim, slug="same_figure", state="done", **fields):
    fields = {"outcome": "related", "finished_at": timezone.now() + timedelta(minutes=1)} | fields
    return Finding.objects.create(claim=claim, check_slug=slug, state=state, **fields)


def test_its_queries_do_not_grow_with_findings_sources_and_events(client, ana, django_assert_max_num_queries):
    small, large = busy_review(ana, 1), busy_review(ana, 9)
    open_claim(client, ana, small)
    with django_assert_max_num_queries(16) as first:
        client.get(reverse("claim", args=[small.claim_id]))
    with django_assert_max_num_queries(len(first)):
        client.get(reverse("claim", args=[large.claim_id]))


# ---- the draft ----


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


# ---- acting ----


def test_a_submission_names_everything_that_is_missing_and_keeps_the_draft(client, ana):
    review = make_review("in_review", checker=ana)
    response = do(client, ana, review, "submit", HTMX, claim_reviewed="", summary="Half a thought", rating="")
    assert response.status_code == 422 and status(review) == "in_review"
    assert all(words in response.text for words in ("Choose a verdict", "Say what the claim is", "Cite at least 1"))
    assert review.summary == "Half a thought"
    assert f'id="draft-version" value="{review.version}"' in response.text


def test_a_submission_over_somebody_elses_words_is_refused(client, ana):
    review = make_review("in_review", checker=ana)
    seen = review.version
    save(client, ana, review, version=seen)
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


def test_the_trail_says_who_did_what_and_counts_the_saves_of_one_sitting(client, ana):
    review = make_review("in_review", checker=ana)
    for words in ("One", "One two", "One two three"):
        save(client, ana, review, version=Review.objects.get(pk=review.pk).version, summary=words)
    page = open_claim(client, ana, review).text
    assert "ana took the claim" in page and "saved 3 times" in page
    assert "<ins>One two three</ins>" in page


# ---- the background checks ----


def test_open_checks_are_asked_for_again_and_done_ones_are_not(client, ana):
    claim = make_claim(make_article(language="xx"))
    claim.findings.all().delete()
    row = finding(claim, state="queued", outcome="", finished_at=None)
    assert 'hx-trigger="every 2s"' in open_claim(client, ana, claim.review).text
    Finding.objects.filter(pk=row.pk).update(
        state="done", outcome="related", finished_at=timezone.now() + timedelta(1)
    )
    response = client.get(reverse("findings", args=[claim.pk]), {"seen": "q"}, headers=HTMX)
    assert response.status_code == 200 and "hx-trigger" not in response.text


def test_checks_that_have_not_moved_are_not_sent_again(client, ana):
    claim = make_claim(make_article(language="xx"))
    claim.findings.all().delete()
    finding(claim, state="queued", outcome="", finished_at=None)
    client.force_login(ana)
    assert client.get(reverse("findings", args=[claim.pk]), {"seen": "q"}, headers=HTMX).status_code == 204


def test_a_failed_check_shows_its_error_and_runs_again(client, ana, monkeypatch, django_capture_on_commit_callbacks):
    sent = []
    monkeypatch.setattr("celery.Task.apply_async", lambda task, args, **options: sent.append(args))
    claim = make_claim(make_article(language="xx"))
    row = finding(claim, state="failed", outcome="", error="ValueError: <boom>")
    assert "ValueError: &lt;boom&gt;" in open_claim(client, ana, claim.review).text
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(reverse("run_again", args=[row.pk]), headers=HTMX)
    row.refresh_from_db()
    assert row.state == "queued" and "every 2s" in response.text and sent == [[row.pk]]


def test_a_check_runs_again_without_a_script_too(client, ana):
    row = finding(make_claim(make_article(language="xx")))
    client.force_login(ana)
    response = client.post(reverse("run_again", args=[row.pk]))
    assert response.url == f"/claims/{row.claim_id}#finding-{row.pk}"
