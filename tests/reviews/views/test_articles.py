import re

import pytest
from django.urls import reverse

from claims.models import Article
from reviews.models import Review
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db
ARTICLES = reverse("articles")


@pytest.fixture(autouse=True)
def checker(client):
    user = make_user("checker")
    client.force_login(user)
    return user


def shown(response) -> list[int]:
    """The articles on a page, in its order."""
    return [int(pk) for pk in re.findall(r'href="/articles/(\d+)"[^>]*data-row-link', response.content.decode())]


def all_pages(client, query: dict) -> list[int]:
    response = client.get(ARTICLES, query)
    found = shown(response)
    while more := response.context["page"].more:
        response = client.get(f"{ARTICLES}?{more}")
        found += shown(response)
    return found


def make_articles(number: int, **fields) -> list[Article]:
    return [make_article(f"{n} palomas cruzan la plaza.", language="eo", **fields) for n in range(number)]


def test_the_newest_stands_first_page_after_page(client):
    wanted = [article.pk for article in make_articles(45)]
    assert all_pages(client, {}) == wanted[::-1]


def test_by_check_worthiness_each_article_stands_once_at_its_best_open_claim(client):
    articles = make_articles(25)
    for place, article in enumerate(articles):
        for word in ("palomas", "plaza"):
            pk = make_claim(article, word).pk
            Review.objects.filter(claim=pk).update(priority=(place % 5) / 10 + (0.05 if word == "plaza" else 0))
    found = all_pages(client, {"sort": "worth"})
    assert sorted(found) == [article.pk for article in articles]
    places = [articles.index(Article.objects.get(pk=pk)) % 5 for pk in found]
    assert places == sorted(places, reverse=True)


def test_by_check_worthiness_what_has_nothing_open_is_left_out(client):
    concluded, opened = make_review("published"), make_review()
    Review.objects.filter(claim__article=concluded.claim.article, status="new").update(status="approved")
    Review.objects.filter(claim__article=concluded.claim.article).exclude(pk=concluded.pk).delete()
    assert shown(client.get(ARTICLES, {"sort": "worth"})) == [opened.claim.article_id]


@pytest.mark.parametrize("sort", ["", "worth"])
def test_the_number_of_queries_does_not_grow_and_nothing_is_counted(client, sort, django_assert_max_num_queries):
    for article in make_articles(30):
        make_claim(article)
    with django_assert_max_num_queries(11) as asked:
        assert len(shown(client.get(ARTICLES, {"sort": sort}))) == 20
    whole = [query["sql"] for query in asked.captured_queries if "COUNT" in query["sql"]]
    assert not re.search(r"OFFSET", " ".join(whole)) and all(" IN (" in sql for sql in whole)


def test_progress_counts_what_is_concluded(client):
    article = make_articles(1)[0]
    make_review("dismissed", make_claim(article, "palomas"))
    make_review("submitted", make_claim(article, "plaza"))
    assert "1 of 2 concluded" in client.get(ARTICLES).content.decode()


def test_an_article_that_was_not_split_says_why(client):
    make_article("Trois blessés à Lyon.", language="fr")
    page = client.get(ARTICLES).content.decode()
    assert "Not split:" in page and "There is no language pack" in page


def test_it_can_be_narrowed_down(client):
    make_article(language="es", publisher="El País")
    make_article("Four ships left.", language="en", publisher="Reuters", title="Harbour")
    wanted = Article.objects.get(publisher="Reuters").pk
    for query in ({"q": "harb"}, {"publisher": "reut"}, {"language": "en"}):
        assert shown(client.get(ARTICLES, query)) == [wanted]


def test_filters_hold_when_sorted_by_check_worthiness(client):
    make_review()
    claim = make_claim(make_article("Four ships left.", language="eo", publisher="Reuters"))
    assert shown(client.get(ARTICLES, {"sort": "worth", "publisher": "reut"})) == [claim.article_id]


def test_nothing_found_is_told_apart_from_nothing_there(client):
    assert "No articles yet" in client.get(ARTICLES).content.decode()
    make_article()
    assert "No article is like that" in client.get(ARTICLES, {"q": "zzz"}).content.decode()


def test_more_rows_come_as_rows_alone(client):
    make_articles(25)
    more = client.get(ARTICLES).context["page"].more
    rows = client.get(f"{ARTICLES}?{more}", headers={"HX-Request": "true"}).content.decode()
    assert rows.strip().startswith("<tr") and "<html" not in rows


@pytest.mark.parametrize("after", ["x", "-1", "1.5", "9" * 30, "٣"])
def test_a_cursor_that_was_tampered_with_breaks_nothing(client, after):
    assert client.get(ARTICLES, {"after": after}).status_code == 200
