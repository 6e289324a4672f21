import pytest

from claims.models import Claimant, Figure
from reviews.models import Finding
from reviews.services.findings import run_finding
from tests.callers import bearer, checker, editor, nobody, reader
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.django_db

LIST = "/api/v1/claims"
TEXT = "😀 Hubo 32 muertos en Kiev. La tormenta dejó daños."


def ids(response) -> list[int]:
    assert response.status_code == 200, response.content
    return [claim["id"] for claim in response.json()["results"]]


def bare_article(text: str = "", **fields):
    """An article that the splitter leaves alone, so that it holds what the test marks and nothing else."""
    return make_article(text, **({"language": "fi"} | fields))


def test_it_shows_a_claim_with_all_that_was_read_from_it():
    claim = make_claim(bare_article(TEXT, publisher="El Faro"), "Hubo 32 muertos en Kiev")
    claim.claimant = Claimant.objects.create(name="Autoridades de Kiev", folded="autoridades de kiev")
    claim.time_text, claim.place = "la semana del 28", "Kiev"
    claim.save()
    Figure.objects.create(claim=claim, measure="killed", value=32, number_start=7, number_end=9)
    document = checker().get(f"{LIST}/{claim.pk}").json()
    assert document["kind"] == "statement" and document["statement"] == "Hubo 32 muertos en Kiev"
    assert document["claimant"] == {"id": claim.claimant_id, "name": "Autoridades de Kiev"}
    assert document["figure"] == {
        "measure": "killed",
        "unit": None,
        "value": 32,
        "value_max": None,
        "comparator": "exactly",
        "position": {"start": 7, "end": 9},
    }
    assert document["time"] == {"text": "la semana del 28", "first_day": None, "last_day": None}
    assert document["place"] == "Kiev"
    assert document["article"]["publisher"] == "El Faro" and "text" not in document["article"]
    assert document["check_worthiness"] == {
        "value": 1.0,
        "reasons": [{"reason": "marked_by_a_person", "points": 1.0}],
    }
    assert document["found"]["by"] == "person" and document["found"]["version"] is None


def test_its_selectors_find_the_passage_again():
    claim = make_claim(bare_article(TEXT), "Hubo 32 muertos en Kiev")
    quote, position = checker().get(f"{LIST}/{claim.pk}").json()["selector"]
    assert quote == {
        "type": "TextQuoteSelector",
        "exact": "Hubo 32 muertos en Kiev",
        "prefix": "😀 ",
        "suffix": ". La tormenta dejó daños.",
    }
    assert position["type"] == "TextPositionSelector"
    assert TEXT[position["start"] : position["end"]] == quote["exact"]


def test_what_is_not_known_is_null():
    document = checker().get(f"{LIST}/{make_claim().pk}").json()
    assert document["claimant"] is document["figure"] is document["time"] is document["place"] is None


@pytest.mark.parametrize("value, shown", [("1200000", 1200000), ("3.5", 3.5), ("0.000001", 0.000001)])
def test_a_figure_is_a_number(value, shown):
    claim = make_claim()
    Figure.objects.create(claim=claim, unit="USD", value=value, value_max=value, number_start=0, number_end=1)
    figure = checker().get(f"{LIST}/{claim.pk}").json()["figure"]
    assert figure["value"] == figure["value_max"] == shown and type(figure["value"]) is type(shown)


@pytest.mark.parametrize("caller, seen", [(reader, False), (checker, True), (editor, True)])
@pytest.mark.parametrize("status", ["new", "in_review", "submitted", "returned", "approved", "dismissed"])
def test_unpublished_claims_are_for_those_with_a_role(status, caller, seen):
    claim = make_review(status, make_claim(bare_article())).claim
    client = caller()
    assert ids(client.get(LIST)) == ([claim.pk] if seen else [])
    assert client.get(f"{LIST}/{claim.pk}").status_code == (200 if seen else 404)


@pytest.mark.parametrize("caller", [reader, checker, editor])
@pytest.mark.parametrize("status", ["published", "corrected", "retracted"])
def test_claims_with_a_public_review_are_for_all_who_are_known(status, caller):
    review = make_review(status, make_claim(bare_article()))
    document = caller().get(f"{LIST}/{review.claim_id}").json()
    link = f"http://testserver/api/v1/verified-claims/{review.pk}"
    assert document["review"] == {"status": status, "verified_claim": link}


@pytest.mark.parametrize("path", ["", "/1"])
def test_it_asks_for_a_key(path):
    assert nobody().get(LIST + path).status_code == 401


def test_a_draft_says_where_the_work_is_and_no_more():
    review = make_review("submitted")
    document = editor().get(f"{LIST}/{review.claim_id}")
    assert document.json()["review"] == {"status": "submitted", "verified_claim": None}
    assert "Two official reports" not in document.content.decode()
    assert review.assignee.username not in document.content.decode()


def test_findings_say_what_was_looked_at_and_are_for_those_with_a_role():
    review = make_review("published")
    finding = Finding.objects.filter(claim=review.claim).first()
    run_finding(finding_id=finding.pk)
    findings = checker().get(f"{LIST}/{review.claim_id}").json()["findings"]
    shown = next(f for f in findings if f["check_slug"] == finding.check_slug)
    assert shown["state"] == "done" and shown["outcome"] and shown["check_version"]
    assert all("%(" not in line["text"] for line in shown["explanation"]) and shown["explanation"]
    assert reader().get(f"{LIST}/{review.claim_id}").json()["findings"] is None


def test_a_finding_that_waits_has_no_outcome():
    claim = make_claim()
    Finding.objects.filter(claim=claim).delete()
    Finding.objects.create(claim=claim, check_slug="x")
    (finding,) = checker().get(f"{LIST}/{claim.pk}").json()["findings"]
    assert finding["state"] == "queued" and finding["outcome"] is None


def test_a_person_without_a_role_sees_what_is_published_alone():
    hidden, shown = make_review("approved").claim, make_review("published").claim
    found = ids(bearer(make_user("")).get(LIST))
    assert shown.pk in found and hidden.pk not in found


@pytest.mark.parametrize("name", ["article", "kind", "language", "claimant", "status"])
def test_it_filters(name):
    make_review("new", make_claim(bare_article()))
    claim = make_claim(bare_article(language="sv"), kind="quantity")
    claim.claimant = Claimant.objects.create(name="Zoë", folded="zoe")
    claim.save()
    make_review("dismissed", claim)
    wanted = {
        "article": claim.article_id,
        "kind": "quantity",
        "language": "sv",
        "claimant": "ZOE",
        "status": "dismissed",
    }
    assert ids(checker().get(LIST, {name: wanted[name]})) == [claim.pk]


@pytest.mark.parametrize(
    "query", ["status=done", "kind=x", "article=0", "article=x", "article=", "updated_since=2025-01-01"]
)
def test_it_refuses_what_it_does_not_understand(query):
    response = checker().get(f"{LIST}?{query}")
    assert response.status_code == 400
    assert response.json()["errors"][0]["parameter"] == query.split("=")[0]


def test_an_id_beyond_all_ids_is_not_there():
    client = checker()
    assert client.get(f"{LIST}/99999999999999999999").status_code == 404
    assert ids(client.get(LIST, {"article": "9" * 18})) == []


@pytest.mark.parametrize("caller, expected", [(reader, 2), (checker, 5)])
def test_a_list_costs_the_same_whatever_its_length(caller, expected, django_assert_num_queries):
    client = caller()
    for _n in range(4):
        make_review("published", make_claim(bare_article()))
    # The key with its person; with a role their permissions twice and the findings; the page.
    with django_assert_num_queries(expected) as queries:
        assert len(ids(client.get(LIST, {"page_size": 3}))) == 3
    statements = " ".join(query["sql"] for query in queries).upper()
    assert "COUNT(" not in statements and "OFFSET" not in statements
