import json
import threading
from datetime import timedelta

import pytest
from django.db import connection, connections
from django.utils import timezone

from claims.models import Article
from tests.callers import bearer, checker, editor, nobody, reader
from tests.factories import make_article, make_user

pytestmark = pytest.mark.django_db

ARTICLES = "/api/v1/articles"
TEXT = "La tormenta dejó tres muertos en la costa, dijo el martes la alcaldesa."


def submit(client, **fields):
    return client.post(ARTICLES, {"text": TEXT} | fields, format="json")


def error_of(response) -> dict:
    assert response.headers["Content-Type"] == "application/problem+json"
    (error,) = response.json()["errors"]
    return error


def test_it_stores_an_article_and_says_where_it_is():
    client = checker()
    response = submit(client, title="La tormenta", publisher="El Faro", published_on="2025-08-06")
    assert response.status_code == 201
    assert response.json()["is_split"] and response.json()["unsplit_reason"] is None
    assert response.json()["language"] == "es"
    assert client.get(response.headers["Location"]).json() == response.json()
    assert Article.objects.get().submitted_by == client.key.user


def test_it_answers_a_duplicate_with_the_earlier_article():
    client = checker()
    first, second = submit(client), submit(client, title="Again")
    assert (first.status_code, second.status_code) == (201, 200)
    assert second.json() == first.json() and "Location" not in second.headers


def test_it_keeps_an_article_in_a_language_without_a_pack_and_says_so():
    document = submit(checker(), language="fi").json()
    assert document["is_split"] is False
    assert "“fi”" in document["unsplit_reason"] and "en, es" in document["unsplit_reason"]


@pytest.mark.any_database
@pytest.mark.parametrize(
    "fields, pointer, code",
    [
        ({"text": ""}, "#/text", "blank"),
        ({"text": " \n\t "}, "#/text", "empty"),
        ({"text": "\x00\x01"}, "#/text", "empty"),
        ({"text": None}, "#/text", "null"),
        ({"text": 7}, "#/text", "invalid"),
        ({"text": ["a"]}, "#/text", "invalid"),
        ({"title": "x" * 501}, "#/title", "max_length"),
        ({"publisher": {"name": "x"}}, "#/publisher", "invalid"),
        ({"language": "Spanish"}, "#/language", "invalid"),
        ({"language": "zzzz"}, "#/language", "invalid"),
        ({"url": "javascript:alert(1)"}, "#/url", "invalid"),
        ({"url": "ftp://example.org/a"}, "#/url", "invalid"),
        ({"url": "http://example.org/\x00"}, "#/url", "null_characters_not_allowed"),
        ({"published_on": "06/08/2025"}, "#/published_on", "invalid"),
        ({"published_on": "2025-02-30"}, "#/published_on", "invalid"),
        ({"published_on": "2025-8-6"}, "#/published_on", "invalid"),
        ({"published_on": 20250806}, "#/published_on", "invalid"),
        ({"publised_on": "2025-08-06"}, "#/publised_on", "unknown"),
        ({"a/b~c": 1}, "#/a~1b~0c", "unknown"),
    ],
)
def test_it_points_at_what_it_refuses_and_stores_nothing(fields, pointer, code):
    response = submit(checker(), **fields)
    error = error_of(response)
    assert response.status_code == 400 and (error["pointer"], error["code"]) == (pointer, code)
    assert error["detail"] and not Article.objects.exists()


def test_it_names_every_error_at_once():
    response = submit(checker(), text="", url="x", published_on="y")
    assert {error["pointer"] for error in response.json()["errors"]} == {"#/text", "#/url", "#/published_on"}


@pytest.mark.parametrize("body", ["", "{", "[]", "null", '"text"', "[1]", '{"text": NaN}', "{'text': 1}", "\ufffd"])
def test_it_refuses_a_body_that_is_no_article(body):
    response = checker().post(ARTICLES, body, content_type="application/json")
    assert response.status_code == 400 and response.headers["Content-Type"] == "application/problem+json"


def test_it_refuses_bytes_that_are_no_text():
    response = checker().post(ARTICLES, b'{"text": "\xff\xfe"}', content_type="application/json")
    assert response.status_code == 400 and "utf" in response.json()["detail"].lower()


@pytest.mark.parametrize("charset", ["utf-16", "rot13", "zlib", "undefined", "nonsense", ""])
def test_it_reads_utf_8_whatever_is_announced(charset):
    kind = f"application/json; charset={charset}"
    response = checker().post(ARTICLES, json.dumps({"text": TEXT}).encode(), content_type=kind)
    assert response.status_code == 201


@pytest.mark.parametrize("body", ["[" * 100_000, '{"text":' * 100_000, '{"text": ' + "9" * 5000 + "}"])
def test_it_survives_what_is_meant_to_break_it(body):
    response = checker().post(ARTICLES, body.encode(), content_type="application/json")
    assert response.status_code == 400 and response.headers["Content-Type"] == "application/problem+json"


def test_it_drops_what_cannot_be_stored_as_the_service_does():
    document = submit(checker(), text=f"{TEXT}\x00\r\nFin.", title="Un\x00o").json()
    assert document["text"] == f"{TEXT}\nFin." and document["title"] == "Uno"


def test_it_takes_html_for_text():
    title = "<script>alert(1)</script>"
    response = submit(checker(), title=title)
    assert response.json()["title"] == title
    assert response.headers["Content-Type"] == "application/json"
    assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("size", [1_000_001, 5_000_000])
def test_it_refuses_what_is_too_large(size):
    response = submit(checker(), text="a" * size)
    assert response.status_code == 413 and response.headers["Content-Type"] == "application/problem+json"
    assert not Article.objects.exists()


def test_it_takes_a_megabyte_however_it_is_escaped():
    response = submit(checker(), text="á" * 499_999, language="fi")
    assert response.status_code == 201


@pytest.mark.parametrize(
    "kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"]
)
def test_it_takes_json_alone(kind):
    assert checker().post(ARTICLES, b"text=x", content_type=kind).status_code == 415


@pytest.mark.parametrize("caller, status", [(nobody, 401), (reader, 403), (checker, 201), (editor, 201)])
def test_articles_are_written_by_those_with_a_role(caller, status):
    response = submit(caller())
    assert response.status_code == status
    assert Article.objects.exists() == (status == 201)


@pytest.mark.parametrize("caller, status", [(nobody, 401), (reader, 403), (checker, 200), (editor, 200)])
def test_articles_are_read_by_those_with_a_role(caller, status):
    article = make_article()
    client = caller()
    assert client.get(ARTICLES).status_code == status
    assert client.get(f"{ARTICLES}/{article.pk}").status_code == status


def test_a_key_without_a_role_is_told_what_it_lacks():
    assert "no such role" in reader().get(ARTICLES).json()["detail"]


def test_a_person_without_a_role_is_refused():
    assert bearer(make_user("")).get(ARTICLES).status_code == 403


def test_it_lists_the_newest_first_without_texts():
    old, new = make_article(), make_article()
    results = checker().get(ARTICLES).json()["results"]
    assert [article["id"] for article in results] == [new.pk, old.pk]
    assert "text" not in results[0]


def test_it_never_shows_who_sent_an_article_in():
    article = make_article(submitted_by=make_user(username="deep.throat"))
    client = checker()
    assert "deep.throat" not in client.get(ARTICLES).content.decode()
    assert "deep.throat" not in client.get(f"{ARTICLES}/{article.pk}").content.decode()


@pytest.mark.parametrize(
    "query",
    [{"language": "en"}, {"publisher": "El Faro"}, {"q": "tsuNAMI"}, {"submitted_since": "2025-01-01T00:00Z"}],
)
def test_it_filters(query):
    make_article(language="es", retrieved_at=timezone.now() - timedelta(days=9999))
    wanted = make_article(language="en", publisher="El Faro", title="El tsunami")
    results = checker().get(ARTICLES, query).json()["results"]
    assert [article["id"] for article in results] == [wanted.pk]


def test_it_walks_page_by_page_there_and_back():
    ids = sorted((make_article().pk for _n in range(5)), reverse=True)
    client = checker()
    first = client.get(ARTICLES, {"page_size": 2, "language": "es"})
    second = client.get(first.json()["next"])
    third = client.get(second.json()["next"])
    pages = [[article["id"] for article in page.json()["results"]] for page in (first, second, third)]
    assert pages == [ids[:2], ids[2:4], ids[4:]]
    assert first.json()["previous"] is None and third.json()["next"] is None
    assert client.get(second.json()["previous"]).json()["results"] == first.json()["results"]
    assert (
        second.headers["Link"].count('rel="') == 2
        and f'<{second.json()["next"]}>; rel="next"' in second.headers["Link"]
    )


@pytest.mark.parametrize("cursor", ["", "x", "%00", "cD0xMjM=", "' OR 1=1", "a:b"])
def test_it_refuses_what_is_no_cursor(cursor):
    error = error_of(checker().get(ARTICLES, {"cursor": cursor}))
    assert error["parameter"] == "cursor"


def test_a_cursor_that_it_did_not_make_leads_nowhere():
    response = checker().get(ARTICLES, {"cursor": "a:b:c"})
    assert response.status_code == 404 and "cursor" in response.json()["detail"]


def test_it_refuses_the_cursor_of_another_list():
    make_article(), make_article()
    client = checker()
    link = client.get(ARTICLES, {"page_size": 1}).json()["next"]
    assert client.get(link.replace("articles", "claims")).status_code == 404


@pytest.mark.any_database
@pytest.mark.parametrize(
    "query",
    [
        *(
            "page_size=0",
            "page_size=101",
            "page_size=x",
            "page_size=",
            "page=2",
            "offset=20",
            "format=xml",
            "langauge=es",
        ),
        *("language=", "language=es&language=en", "q=ab", f"q={'a' * 101}", "q=abc%00", "submitted_since=yesterday"),
        *("submitted_since=2025-13-01", "submitted_since=", "submitted_since=2025-01-01T00:00:00+01:00"),
        "submitted_since=0001-01-01T00:00:00%2B14:00",
    ],
)
def test_it_refuses_parameters_that_it_does_not_understand(query):
    errors = checker().get(f"{ARTICLES}?{query}").json()["errors"]
    assert {error["parameter"] for error in errors} == {query.split("=")[0]} and all(e["detail"] for e in errors)


def test_it_names_the_parameters_that_it_knows():
    error = error_of(checker().get(ARTICLES, {"langauge": "es"}))
    assert error["code"] == "unknown" and "language, kind, publisher, submitted_since" in error["detail"]


def test_what_takes_no_parameters_refuses_them():
    article, client = make_article(), checker()
    assert client.get(f"{ARTICLES}/{article.pk}?x=1").status_code == 400
    assert client.post(f"{ARTICLES}?dry=1", {"text": TEXT}, format="json").status_code == 400


@pytest.mark.parametrize("name", ["0", "999", "99999999999999999999", "9" * 5000, "x", "-1", "1.0", "1/"])
def test_what_is_not_there_is_a_problem(name):
    response = checker().get(f"{ARTICLES}/{name}")
    assert response.status_code == 404 and response.headers["Content-Type"] == "application/problem+json"


def test_a_list_costs_the_same_whatever_its_length(django_assert_num_queries):
    client = checker()
    for _n in range(6):
        make_article()
    with django_assert_num_queries(4) as queries:  # key and person, their permissions twice, the page
        client.get(ARTICLES, {"page_size": 5, "language": "es", "q": "muertos"})
    statements = " ".join(query["sql"] for query in queries).upper()
    assert "COUNT(" not in statements and "OFFSET" not in statements


@pytest.mark.django_db(transaction=True)
def test_the_same_text_sent_twice_at_once_is_stored_once():
    client, statuses = checker(), []
    start = threading.Barrier(4)

    def send():
        start.wait()
        statuses.append(submit(client).status_code)
        connections.close_all()

    threads = [threading.Thread(target=send) for _n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200, 200, 200, 201]
    assert Article.objects.count() == 1
    connection.close()
