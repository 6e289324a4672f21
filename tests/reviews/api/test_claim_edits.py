"""Claims marked, changed, split, merged and undone by programs."""

import json

import pytest

from claims.models import Claim
from reviews.models import Review
from reviews.services import reviews
from tests.callers import checker, nobody, reader
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db

TEXT = "😀 La tormenta dejó dos muertos y 12 heridos en Valencia, según la alcaldesa Ana Ruiz. Pidió calma."


@pytest.fixture
def article():
    return make_article(TEXT)


def mark(article, caller=None, **body):
    return (caller or checker()).post(f"/api/v1/articles/{article.pk}/claims", body, format="json")


def change(claim, caller=None, **body):
    return (caller or checker()).patch(f"/api/v1/claims/{claim.pk}", body, format="json")


def send(to, deed, caller=None, **body):
    return (caller or checker()).post(f"/api/v1/claims/{to.pk}/{deed}", body, format="json")


def places(problem) -> list[str]:
    assert problem["Content-Type"] == "application/problem+json"
    return [error["pointer"] for error in problem.json()["errors"]]


def test_a_passage_is_marked_and_what_stands_in_it_is_read(article):
    response = mark(article, exact="dos muertos y 12 heridos")
    document = response.json()["claim"]
    assert response.status_code == 201 and response["Location"].endswith(f"/api/v1/claims/{document['id']}")
    assert (document["kind"], document["claimant"]["name"], document["place"]) == (
        "casualty_count",
        "Ana Ruiz",
        "Valencia",
    )
    assert document["figure"]["value"] == 2 and document["version"] == 0 and response.json()["event"]


def test_facts_that_are_given_are_not_read(article):
    start = TEXT.index("Pidió")
    body = {
        "kind": "quantity",
        "statement": "12% of all.",
        "claimant": "Luis Gil",
        "figure": {"unit": "percent", "value": 12.5, "comparator": "about"},
        "time": {"text": "hoy", "first_day": "2025-08-06", "last_day": "2025-08-06"},
        "place": "Roma",
    }
    document = mark(article, start=start, end=start + 11, **body).json()["claim"]
    assert (document["statement"], document["claimant"]["name"]) == ("12% of all.", "Luis Gil")
    assert (document["figure"]["unit"], document["figure"]["value"]) == ("percent", 12.5)
    assert document["time"] == body["time"]


def test_what_is_a_claim_already_is_answered_with_200(article):
    claim = article.claims.get(quote="12 heridos")
    response = mark(article, start=claim.start, end=claim.end, kind=claim.kind)
    assert (response.status_code, response.json()["claim"]["id"]) == (200, claim.pk)


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({}, "#/exact"),
        ({"exact": "e"}, "#/exact"),
        ({"exact": "nowhere"}, "#/exact"),
        ({"start": 5}, "#"),
        ({"start": 5, "end": 5000}, "#/exact"),
        ({"start": -1, "end": 5}, "#/start"),
        ({"exact": "calma", "kind": "rumour"}, "#/kind"),
        ({"exact": "calma", "colour": "red"}, "#/colour"),
        ({"exact": "calma", "figure": {"value": 3}}, "#/figure"),
        ({"exact": "calma", "figure": {"value": "many", "unit": "km"}}, "#/figure/value"),
        ({"exact": "calma", "time": {"first_day": "5 May"}}, "#/time/first_day"),
        ({"exact": "calma", "statement": "\x00"}, "#/statement"),
    ],
)
def test_what_is_no_claim_is_refused_with_its_place(article, body, place):
    response = mark(article, **body)
    assert response.status_code == 400 and place in places(response), response.json()


def test_words_that_stand_twice_are_told_apart_by_what_stands_beside_them():
    article = make_article("Tres muertos aquí. Tres muertos allí.", language="de")
    assert places(mark(article, exact="Tres muertos")) == ["#/exact"]
    document = mark(article, exact="Tres muertos", suffix=" allí").json()["claim"]
    assert document["selector"][1]["start"] == 19


def test_a_claim_is_changed_and_the_change_undone(article):
    claim = article.claims.get(quote="12 heridos")
    response = change(claim, place="Alicante", figure=None, time=None, version=0)
    document = response.json()["claim"]
    assert (document["place"], document["figure"], document["version"]) == ("Alicante", None, 1)
    undone = send(claim, "undo", event=response.json()["event"]).json()["claim"]
    assert (undone["place"], undone["figure"]["value"], undone["version"]) == ("Valencia", 12, 2)


def test_what_was_changed_meanwhile_is_a_conflict(article):
    claim = article.claims.get(quote="12 heridos")
    first = change(claim, place="Alicante").json()
    assert change(claim, place="Murcia", version=0).status_code == 409
    change(claim, place="Murcia")
    assert send(claim, "undo", event=first["event"]).status_code == 409
    assert Claim.objects.get(pk=claim.pk).place == "Murcia"


def test_a_claim_is_split_and_its_halves_merged():
    article = make_article(TEXT, language="de")
    claim = make_claim(article, "dos muertos y 12 heridos")
    split = send(claim, "split", at=TEXT.index("y 12")).json()
    assert split["new"]["selector"][0]["exact"] == "y 12 heridos"
    merged = send(claim, "merge", claim=split["new"]["id"]).json()
    assert merged["claim"]["selector"][0]["exact"] == "dos muertos y 12 heridos"
    assert Review.objects.get(claim=split["new"]["id"]).merged_into_id == claim.pk


@pytest.mark.parametrize("deed", ["split", "merge"])
def test_a_body_that_says_nothing_is_refused(article, deed):
    assert send(article.claims.first(), deed).status_code == 400


def test_a_neighbour_that_is_not_there_is_not_found(article):
    assert send(article.claims.first(), "merge", claim=999_999).status_code == 404


@pytest.mark.parametrize(("caller", "code"), [(nobody, 401), (reader, 403)])
def test_those_without_a_role_change_nothing(article, caller, code):
    claim = article.claims.first()
    assert mark(article, caller(), exact="calma").status_code == code
    # Without a role a claim without a verdict is not even seen.
    for response in (
        change(claim, caller(), place="x"),
        send(claim, "undo", caller()),
        send(claim, "split", caller()),
    ):
        assert response.status_code in (code, 404)
    assert Claim.objects.get(pk=claim.pk).version == 0


def test_a_claim_that_is_somebody_elses_or_submitted_is_left_alone(article):
    claim = article.claims.get(quote="12 heridos")
    reviews.take(review=claim.review, user=make_user(username="olga"))
    response = change(claim, place="Roma")
    assert response.status_code == 403 and "olga" in response.json()["detail"]
    assert change(make_review("submitted").claim, place="Roma").status_code == 403


def test_the_description_tells_of_every_deed():
    paths = json.loads(nobody().get("/api/v1/schema", headers={"Accept": "application/vnd.oai.openapi+json"}).content)[
        "paths"
    ]
    assert "patch" in paths["/api/v1/claims/{id}"] and "post" in paths["/api/v1/articles/{id}/claims"]
    assert all(
        "409" in paths[f"/api/v1/claims/{{id}}/{deed}"]["post"]["responses"] for deed in ("split", "merge", "undo")
    )
