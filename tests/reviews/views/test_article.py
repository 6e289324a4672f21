import time
from html import unescape
from re import DOTALL, findall, search, sub

import pytest
from django.urls import reverse

from claims.models import Article, Claim
from reviews.models import Finding
from reviews.services.findings import run_finding
from reviews.services.reviews import open_reviews
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db

TEXT = "Según medios rusos, la reunión duró tres horas.\nKiev habló de dos muertos y 12 heridos."


@pytest.fixture
def unsplit():
    """An article in a language without a pack, so that the claims in it are those that a test marks."""
    return make_article(TEXT, language="de")


def shown_text(response) -> str:
    """The article's text as a browser reads it out of the page."""
    inside = search(r'<div id="article-text".*?>(.*?)</div>', response.content.decode(), DOTALL).group(1)
    return unescape(sub(r"<[^>]*>", "", inside))


def cards(response) -> list[int]:
    return [int(pk) for pk in findall(r'<li id="claim-(\d+)"', response.content.decode())]


def mark(client, article, **fields):
    return client.post(reverse("mark_claim", args=[article.pk]), {"kind": "statement"} | fields)


def test_people_without_a_role_are_refused(client):
    client.force_login(make_user(""))
    assert client.get(make_article().get_absolute_url()).status_code == 403


def test_visitors_are_asked_to_log_in(client):
    article = make_article()
    assert reverse("login") in client.get(article.get_absolute_url())["Location"]


def test_the_text_stands_as_it_was_written(client, checker, unsplit):
    make_claim(unsplit, "dos muertos y 12 heridos")
    make_claim(unsplit, "12 heridos", kind="casualty_count")
    assert shown_text(client.get(unsplit.get_absolute_url())) == TEXT


def test_what_looks_like_markup_in_a_text_is_text(client, checker):
    article = make_article("<script>alert(1)</script> «dijo» & 😀\n\n  dos  espacios\n", language="de")
    response = client.get(article.get_absolute_url())
    assert shown_text(response) == article.text
    assert b"<script>alert" not in response.content


def test_a_passage_leads_to_its_innermost_claim(client, checker, unsplit):
    outer, inner = make_claim(unsplit, "dos muertos y 12 heridos"), make_claim(unsplit, "12 heridos")
    page = client.get(unsplit.get_absolute_url(), {"claim": inner.pk}).content.decode()
    nested = (
        f'data-claim="{outer.pk}" data-standing="open" data-end><mark data-kind="statement" data-claim="{inner.pk}"'
    )
    assert f'?claim={inner.pk}#at-hand" data-inner="{inner.pk}"' in page and nested in page


def test_claims_stand_in_reading_order_or_by_check_worthiness(client, checker, unsplit):
    later, earlier = make_claim(unsplit, "12 heridos"), make_claim(unsplit, "tres horas")
    Claim.objects.filter(pk=earlier.pk).update(check_worthiness=0.2)
    assert cards(client.get(unsplit.get_absolute_url())) == [earlier.pk, later.pk]
    by_worth = client.get(unsplit.get_absolute_url(), {"order": "check_worthiness"})
    assert cards(by_worth) == [later.pk, earlier.pk]


def test_a_filter_leaves_the_claims_of_a_kind_and_a_status(client, checker, unsplit):
    count = make_claim(unsplit, "12 heridos", kind="casualty_count")
    taken = make_review("in_review", make_claim(unsplit, "tres horas", kind="quantity")).claim
    assert cards(client.get(unsplit.get_absolute_url(), {"kind": "casualty_count"})) == [count.pk]
    assert cards(client.get(unsplit.get_absolute_url(), {"status": "in_review"})) == [taken.pk]


def test_dismissed_claims_are_out_of_the_way_until_they_are_asked_for(client, checker, unsplit):
    claim = make_review("dismissed", make_claim(unsplit, "tres horas")).claim
    assert cards(client.get(unsplit.get_absolute_url())) == []
    assert cards(client.get(unsplit.get_absolute_url(), {"status": "dismissed"})) == [claim.pk]


def test_a_filter_that_means_nothing_is_no_filter(client, checker, unsplit):
    claim = make_claim(unsplit, "tres horas")
    asked = {"kind": "x", "status": "'", "order": "-1", "claim": "²"}
    assert cards(client.get(unsplit.get_absolute_url(), asked)) == [claim.pk]


def test_a_verdict_is_not_shown_before_somebody_else_agreed_to_it(client, checker, unsplit):
    claim = make_claim(unsplit, "tres horas")
    review = make_review("submitted", claim)
    assert b'class="rating"' not in client.get(unsplit.get_absolute_url()).content
    review.status = "approved"
    review.save()
    assert b'class="rating"' in client.get(unsplit.get_absolute_url()).content


def test_words_selected_in_the_text_become_a_claim_at_once(client, checker, unsplit):
    start = TEXT.index("dos muertos")
    response = mark(client, unsplit, start=start, end=start + 11, quote="dos muertos", kind="casualty_count")
    claim = unsplit.claims.get()
    assert (claim.quote, claim.kind, claim.marked_by) == ("dos muertos", "casualty_count", checker)
    assert cards(client.get(response["Location"])) == [claim.pk]


def test_marks_count_code_points(client, checker):
    article = make_article("😀😀 La tormenta 🌊 dejó 12 heridos.", language="de")
    start = article.text.index("12 heridos")
    mark(client, article, start=start, end=start + 10, quote="12 heridos")
    assert article.claims.get().quote == "12 heridos"


def test_a_claim_is_marked_by_its_words_alone(client, checker, unsplit):
    mark(client, unsplit, quote=" dos muertos y\r\n")
    assert unsplit.claims.get().quote == "dos muertos y"


def test_offsets_that_do_not_bear_the_words_out_are_not_believed(client, checker, unsplit):
    mark(client, unsplit, start=0, end=11, quote="dos muertos")
    assert unsplit.claims.get().quote == "dos muertos"


@pytest.mark.parametrize(
    ("quote", "why"),
    [("", "Select some words"), ("os ", "several places"), ("tres muertos", "do not stand in the article")],
)
def test_words_that_cannot_be_found_are_refused_and_kept(client, checker, unsplit, quote, why):
    response = mark(client, unsplit, quote=quote)
    assert response.status_code == 422 and why in response.content.decode()
    assert quote in response.content.decode() and not unsplit.claims.exists()


def test_a_kind_that_is_none_is_refused(client, checker, unsplit):
    response = mark(client, unsplit, quote="tres horas", kind="rumour")
    assert response.status_code == 422 and not unsplit.claims.exists()


def test_an_unsplit_article_says_why_and_is_split_once_its_language_is_chosen(client, checker, unsplit):
    page = client.get(unsplit.get_absolute_url()).content.decode()
    assert "not split into claims yet" in page and "no language pack for “de”" in page
    client.post(reverse("article_language", args=[unsplit.pk]), {"language": "es"})
    assert Article.objects.get().is_split
    assert b"not split into claims yet" not in client.get(unsplit.get_absolute_url()).content


def test_a_language_without_a_pack_is_refused(client, checker, unsplit):
    address = reverse("article_language", args=[unsplit.pk])
    assert "no language pack" in client.post(address, {"language": "xx"}, follow=True).content.decode()


def test_the_page_asks_again_only_while_checks_are_open(client, checker, unsplit):
    claim = make_claim(unsplit, "12 heridos")
    Finding.objects.get_or_create(claim=claim, check_slug="earlier_reviews")
    address = reverse("article_claims", args=[unsplit.pk])
    assert b'hx-trigger="every 2s"' in client.get(address).content
    for finding in Finding.objects.all():
        run_finding(finding_id=finding.pk)
    assert b"hx-trigger" not in client.get(address).content


def test_outcomes_of_checks_come_in_for_the_claims_on_the_page(client, checker, unsplit):
    claim = make_claim(unsplit, "12 heridos")
    Finding.objects.filter(claim=claim).delete()
    Finding.objects.create(claim=claim, check_slug="same_figure", state="failed", error="boom")
    page = client.get(reverse("article_claims", args=[unsplit.pk])).content.decode()
    assert f'id="outcomes-{claim.pk}" hx-swap-oob="true"' in page and "1 check failed" in page


def test_a_check_that_is_no_longer_installed_is_named_by_its_slug(client, checker, unsplit):
    claim = make_claim(unsplit, "12 heridos")
    Finding.objects.create(claim=claim, check_slug="phrenology", state="failed")
    assert b"phrenology" in client.get(unsplit.get_absolute_url()).content


def test_false_finds_may_be_dismissed_by_those_who_may(client, checker, unsplit):
    dismissible = make_claim(unsplit, "12 heridos")
    taken = make_review("in_review", make_claim(unsplit, "tres horas")).claim
    for claim, may in ((dismissible, True), (taken, False)):
        page = client.get(reverse("at_hand", args=[claim.pk])).content.decode()
        assert (reverse("act_here", args=[claim.pk, "dismiss"]) in page) == may


def test_the_address_of_an_article_is_a_link_that_gives_nothing_away(client, checker):
    article = make_article(url="https://example.org/news?a=1&b=2")
    link = '<a href="https://example.org/news?a=1&amp;b=2" rel="noopener nofollow">'
    assert link in client.get(article.get_absolute_url()).content.decode()


def test_an_article_costs_the_same_queries_whatever_its_claims(client, checker, unsplit, django_assert_num_queries):
    for quote in ("tres horas", "dos muertos", "12 heridos"):
        make_claim(unsplit, quote)
    with django_assert_num_queries(13):
        client.get(unsplit.get_absolute_url())
    with django_assert_num_queries(8):
        client.get(reverse("article_claims", args=[unsplit.pk]))


@pytest.mark.any_database
def test_a_megabyte_with_thousands_of_claims_is_shown_a_page_of_claims_at_a_time(client, checker):
    # Four times the text and its claims cost about four times, not sixteen.
    small, large = (timed_page(client, claims) for claims in (1250, 5000))
    assert len(cards(large[0])) == 100 and b"Further claims" in large[0].content
    assert large[1] < 8 * small[1]


def timed_page(client, claims: int):
    """The page of an article of 180 letters for each claim, and the seconds of processor that it took."""
    article = make_article("Dejó dos muertos y 12 heridos en la costa. " * (claims * 22 // 5), language="de")
    rows = [
        Claim(article=article, kind="statement", start=first * 180, end=first * 180 + 260, quote="x", statement="x")
        for first in range(claims)
    ]
    Claim.objects.bulk_create(rows)
    open_reviews(article=article)
    began = time.process_time()
    response = client.get(article.get_absolute_url())
    return response, time.process_time() - began


def test_a_claim_of_a_later_page_is_shown_with_its_page(client, checker, unsplit, monkeypatch):
    monkeypatch.setattr("reviews.reading.PAGE", 2)
    claims = [make_claim(unsplit, quote) for quote in ("medios", "reunión", "tres", "Kiev", "dos")]
    page = client.get(unsplit.get_absolute_url(), {"claim": claims[3].pk})
    assert cards(page) == [claims[2].pk, claims[3].pk]
    assert f"?claim={claims[0].pk}#at-hand" in page.content.decode()
