import pytest
from django.urls import reverse

from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db

TEXT = "Uno dijo esto. Dos <b>dijo</b> aquello. Tres calló."


@pytest.fixture
def article(client):
    client.force_login(make_user("checker"))
    return make_article(TEXT, language="de")


def report(client, article, **query) -> str:
    return client.get(reverse("report", args=[article.pk]), query).content.decode()


def test_visitors_see_no_report(client):
    response = client.get(reverse("report", args=[make_article().pk]))
    assert reverse("login") in response["Location"]


def test_it_says_how_many_claims_are_checked(client, article):
    make_review("published", make_claim(article, "Uno"))
    make_claim(article, "Dos")
    assert "<strong>1</strong> of 2 claims checked" in report(client, article)


def test_it_draws_the_verdicts_and_says_them_in_words(client, article):
    make_review("published", make_claim(article, "Uno"))
    make_claim(article, "Dos")
    assert "Verdicts: False 1, Not checked yet 1</title>" in report(client, article)


def test_numbers_in_the_text_lead_to_the_claims_and_back(client, article):
    make_claim(article, "Uno dijo esto")
    page = report(client, article)
    assert 'Uno dijo esto</mark><sup><a href="#claim-1" id="text-1"' in page
    assert 'id="claim-1"' in page and 'href="#text-1"' in page


def test_markup_in_the_text_is_text(client, article):
    make_claim(article, "Uno")
    assert "&lt;b&gt;dijo&lt;/b&gt;" in report(client, article)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("new", "nobody has taken it"),
        ("in_review", "in review with paula"),
        ("submitted", "paula has handed in a verdict"),
        ("returned", "returned to paula"),
        ("approved", "not published yet"),
    ],
)
def test_it_says_what_is_open_and_with_whom(client, article, status, words):
    make_review(status, make_claim(article, "Uno"), checker=make_user("checker", "paula"))
    assert words in report(client, article)


def test_withheld_sources_are_marked_and_stay_out_of_print(client, article):
    make_review("published", make_claim(article, "Uno"), is_withheld=True, title="Anna")
    page = report(client, article)
    assert '<li class="no-print" dir="auto">' in page and "withheld: for the newsroom alone" in page
    assert "1 source withheld for the safety of a person" in page


def test_it_is_exported_as_csv_and_json(client, article):
    make_claim(article, "Uno")
    address = reverse("report", args=[article.pk])
    assert client.get(address, {"format": "csv"})["Content-Type"] == "text/csv; charset=utf-8"
    assert client.get(address, {"format": "json"}).json()["entries"][0]["quote"] == "Uno"


def test_an_article_without_claims_says_that_there_is_nothing_to_report(client, article):
    assert "Nothing to report yet" in report(client, article)


def test_a_report_costs_the_same_queries_whatever_its_claims(client, article, django_assert_num_queries):
    for quote, status in [("Uno", "published"), ("Dos", "corrected"), ("Tres", "submitted")]:
        make_review(status, make_claim(article, quote))
    with django_assert_num_queries(7):
        report(client, article)
