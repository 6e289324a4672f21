from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from claims.models import Claim, Figure
from reviews.models import Finding
from reviews.services import reviews
from reviews.workflow import actions
from tests.factories import make_article, make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
STATUSES = "new in_review submitted returned approved published corrected retracted dismissed".split()
DEEDS = set("take assign release submit withdraw return approve publish dismiss reopen".split())
HTML = "<script>alert(1)</script><b>"


def open_claim(client, user, review, **more):
    client.force_login(user)
    return client.get(reverse("claim", args=[review.claim_id]), **more)


@pytest.mark.any_database
@pytest.mark.parametrize("name", STATUSES)
@pytest.mark.parametrize("role", ["checker", "editor", "administrator"])
def test_it_opens_in_every_status_for_every_role(client, name, role):
    response = open_claim(client, make_user(role), make_review(name))
    assert response.status_code == 200
    assert f'data-status="{name}"' in response.text


@pytest.mark.any_database
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
    for review in (small, large):  # what waits on a claim is put first when it is opened first
        open_claim(client, ana, review)
    with django_assert_max_num_queries(24) as first:
        client.get(reverse("claim", args=[small.claim_id]))
    with django_assert_max_num_queries(len(first)):
        client.get(reverse("claim", args=[large.claim_id]))


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
    assert row.state == "queued" and "every 2s" in response.text and sent[-1] == [row.pk]


def test_a_check_runs_again_without_a_script_too(client, ana):
    row = finding(make_claim(make_article(language="xx")))
    client.force_login(ana)
    response = client.post(reverse("run_again", args=[row.pk]))
    assert response.url == f"/claims/{row.claim_id}#finding-{row.pk}"
