import json
from datetime import timedelta

import pytest
from django.utils import timezone

from reviews.models import Review
from reviews.services.snapshots import keep_snapshot
from tests.callers import checker, editor, nobody, reader
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db

LIST = "/api/v1/verified-claims"
EVERYBODY = [reader, checker, editor]


def ids(response) -> list[int]:
    assert response.status_code == 200, response.content
    return [review["id"] for review in response.json()["results"]]


def test_it_shows_a_published_verdict_whole():
    article = make_article(publisher="El Faro", title="Temporal")
    review = make_review("published", make_claim(article), rating="mostly_false")
    document = reader().get(f"{LIST}/{review.pk}").json()
    assert document["status"] == "published" and document["language"] == "es"
    assert document["url"] == f"http://127.0.0.1:8000/checks/{review.pk}"
    assert document["claim_review"] == f"http://testserver{LIST}/{review.pk}/claimreview"
    assert document["summary"] == "Two official reports say otherwise."
    assert document["rating"] == {
        "scale": "five_step",
        "scale_version": 0,
        "slug": "mostly_false",
        "label": "Mayormente falso",
        "labels": {"en": "Mostly false", "es": "Mayormente falso"},
        "meanings": {
            "en": "Holds a grain of truth and misleads as a whole.",
            "es": "Tiene algo de verdad y en conjunto engaña.",
        },
        "colour": "orange",
        "value": 2.0,
        "worst": 1.0,
        "best": 5.0,
    }
    assert document["sources"][0]["title"] == "Report of the civil protection service"
    assert document["corrections"] == [] and document["retraction"] is None
    assert document["claim"]["id"] == review.claim_id
    assert document["claim"]["article"]["publisher"] == "El Faro"


def test_a_rating_without_a_number_has_null():
    rating = reader().get(f"{LIST}/{make_review('published', rating='unverifiable').pk}").json()["rating"]
    assert rating["value"] is None and rating["best"] is None and rating["label"] == "Inverificable"


def test_a_correction_says_what_changed_and_why():
    document = reader().get(f"{LIST}/{make_review('corrected').pk}").json()
    (correction,) = document["corrections"]
    assert document["status"] == "corrected" and document["rating"]["slug"] == "mostly_false"
    assert set(correction) == {"number", "kind", "why", "at"}
    assert correction["why"] == "A later report raised the count." and correction["at"] == document["updated_at"]


def test_a_retracted_verdict_stays_without_its_verdict():
    review = make_review("retracted")
    client = reader()
    (document,) = client.get(LIST).json()["results"]
    assert document["status"] == "retracted"
    assert document["retraction"]["why"] == "The report it rested on was withdrawn."
    assert document["rating"] is document["summary"] is document["claim_review"] is None
    assert document["sources"] == [] and document["withheld_sources"] == 0
    assert client.get(f"{LIST}/{review.pk}").json() == document


def test_withheld_sources_and_notes_never_leave_the_newsroom():
    review = make_review("published", is_withheld=True, url="https://example.org/secret", note="my contact")
    for client in (reader(), checker(), editor()):
        text = client.get(f"{LIST}/{review.pk}").content.decode()
        assert "secret" not in text and "my contact" not in text
        assert json.loads(text)["sources"] == [] and json.loads(text)["withheld_sources"] == 1


def test_a_shown_source_has_no_note():
    review = make_review("published", note="my contact")
    (source,) = reader().get(f"{LIST}/{review.pk}").json()["sources"]
    assert "note" not in source and "is_withheld" not in source and source["url"]


def test_nobody_of_the_newsroom_is_named():
    person, boss = make_user(username="jane.checker"), make_user("editor", "jack.editor")
    make_review("corrected", checker=person, editor=boss)
    text = editor().get(LIST).content.decode()
    assert "jane.checker" not in text and "jack.editor" not in text


@pytest.mark.parametrize("caller", EVERYBODY)
@pytest.mark.parametrize("status", ["new", "in_review", "submitted", "returned", "approved", "dismissed"])
def test_what_is_not_published_is_not_there(status, caller):
    review, client = make_review(status), caller()
    assert ids(client.get(LIST)) == []
    assert client.get(f"{LIST}/{review.pk}").status_code == 404
    assert client.get(f"{LIST}/{review.pk}/claimreview").status_code == 404


@pytest.mark.parametrize("caller", EVERYBODY)
@pytest.mark.parametrize("status", ["published", "corrected", "retracted"])
def test_what_is_public_is_there_for_all_who_are_known(status, caller):
    review, client = make_review(status), caller()
    assert ids(client.get(LIST)) == [review.pk]
    assert client.get(f"{LIST}/{review.pk}").status_code == 200


@pytest.mark.parametrize("path", ["", "/1", "/1/claimreview"])
def test_it_asks_for_a_key(path):
    response = nobody().get(LIST + path)
    assert response.status_code == 401 and response.headers["WWW-Authenticate"].startswith("Bearer")


def test_it_gives_the_claim_review():
    review = make_review("published")
    response = reader().get(f"{LIST}/{review.pk}/claimreview")
    assert response.headers["Content-Type"] == "application/ld+json"
    assert response.json()["@type"] == "ClaimReview" and response.json()["url"].endswith(f"/checks/{review.pk}")


def test_a_retracted_claim_review_is_gone():
    response = reader().get(f"{LIST}/{make_review('retracted').pk}/claimreview")
    assert response.status_code == 410 and response.headers["Content-Type"] == "application/problem+json"
    assert "retracted" in response.json()["detail"]


def test_it_lists_in_the_order_of_change():
    first, second = make_review("published"), make_review("published")
    changed = make_review("corrected")
    Review.objects.filter(pk=first.pk).update(public_updated_at=changed.public_updated_at + timedelta(seconds=1))
    assert ids(reader().get(LIST)) == [second.pk, changed.pk, first.pk]


def test_a_copy_is_kept_by_asking_for_what_changed():
    old, new = make_review("published"), make_review("retracted")
    Review.objects.filter(pk=old.pk).update(public_updated_at=new.public_updated_at - timedelta(days=1))
    client = reader()
    since = client.get(LIST).json()["results"][-1]["updated_at"]
    assert ids(client.get(LIST, {"updated_since": since})) == [new.pk]


def test_it_walks_through_changes_of_the_same_moment():
    reviews = [make_review("published") for _n in range(5)]
    Review.objects.update(public_updated_at=reviews[0].public_updated_at)
    client, found, link = reader(), [], f"{LIST}?page_size=2"
    while link:
        page = client.get(link)
        found += ids(page)
        link = page.json()["next"]
    assert found == [review.pk for review in reviews]


@pytest.mark.parametrize(
    "query",
    [
        *(
            {"language": "en"},
            {"kind": "quantity"},
            {"rating": "true"},
            {"publisher": "El Faro"},
            {"claimant": "JOSÉ  pérez"},
        ),
        *({"q": "TSUNAMI"}, {"language": "en", "rating": "true", "page_size": 1}),
    ],
)
def test_it_filters(query):
    make_review("published")
    article = make_article("A tsunami hit the coast.", language="en", publisher="El Faro")
    claim = make_claim(article, kind="quantity")
    claim.claimant = type(claim).claimant.field.related_model.objects.create(name="José Pérez", folded="jose perez")
    claim.save()
    review = make_review("published", claim, rating="true")
    assert ids(reader().get(LIST, query)) == [review.pk]


@pytest.mark.parametrize("words", ["100%", "%%%", "___", "' OR 1=1 --", "\\\\\\"])
def test_search_takes_words_as_they_are(words):
    make_review("published")
    assert ids(reader().get(LIST, {"q": words})) == []


@pytest.mark.parametrize(
    "query", ["kind=rumour", "rating=a/b", "updated_since=x", "updatedSince=2025-01-01", "q=%F0%9F"]
)
def test_it_refuses_what_it_does_not_understand(query):
    response = reader().get(f"{LIST}?{query}")
    assert response.status_code == 400
    assert response.json()["errors"][0]["parameter"] == query.split("=")[0]


def test_nothing_can_be_written():
    review = make_review("published")
    client = editor()
    for method in (client.post, client.put, client.patch, client.delete, client.options, client.trace):
        response = method(f"{LIST}/{review.pk}")
        assert response.status_code == 405 and response.headers["Content-Type"] == "application/problem+json"


def test_a_list_costs_the_same_whatever_its_length(django_assert_num_queries):
    client = reader()
    for status in ("published", "corrected", "retracted", "published"):
        make_review(status)
    with django_assert_num_queries(6) as queries:  # key, page, sources, corrections, steps, replies
        assert len(ids(client.get(LIST, {"q": "tormenta", "page_size": 3}))) == 3
    statements = " ".join(query["sql"] for query in queries).upper()
    assert "COUNT(" not in statements and "OFFSET" not in statements


def test_the_stored_copies_are_for_those_with_a_role():
    review = make_review("published", url="https://news.example/acta")
    page = keep_snapshot(
        url="https://news.example/acta",
        body=b"Murieron 32.",
        headers=[("Content-Type", "text/plain")],
        fetched_at=timezone.now(),
    )
    address = f"{LIST}/{review.pk}"
    copy = checker().get(address).json()["sources"][0]["snapshot"]
    assert copy["health"] == "alive" and copy["sha256"] == page.latest.body.sha256
    assert copy["address"].endswith(page.latest.get_absolute_url())
    assert reader().get(address).json()["sources"][0]["snapshot"] is None
