import pytest

from claims.models import MatchJudgement
from reviews.models import Event
from tests.callers import checker, editor, nobody, reader
from tests.factories import make_article, make_claim

pytestmark = pytest.mark.django_db
ONE = "NATO will send 1.5 million vaccines to Finland in spring"
OTHER = "La OTAN enviará 1,5 millones de vacunas a Finlandia en primavera"


def claim_saying(text: str, language: str = "en"):
    return make_claim(make_article(f"{text}.", language=language), text)


@pytest.fixture
def pair(settings):
    settings.ARTICLE_PIPELINE = []
    return claim_saying(ONE), claim_saying(OTHER, "es")


def address(claim) -> str:
    return f"/api/v1/claims/{claim.pk}/matches"


def results(claim) -> list[dict]:
    response = checker().get(address(claim))
    assert response.status_code == 200, response.content
    return response.json()["results"]


def test_it_says_why_in_the_words_of_the_claim(pair):
    [match] = results(pair[0])
    assert match["claim"]["id"] == pair[1].pk and match["judgement"] is None
    assert match["score"] == pytest.approx(sum(reason["points"] for reason in match["reasons"]))
    assert match["numbers"] == ["1500000"] and set(match["names"]) == {"NATO", "Finland"}
    assert match["words"] == ["vaccines"]


def test_a_rejected_claim_is_listed_last_and_without_a_score(pair):
    response = checker().post(address(pair[0]), {"claim": pair[1].pk, "is_same": False}, format="json")
    assert response.status_code == 200 and response.json()["judgement"]["is_same"] is False
    for one, other in (pair, reversed(pair)):
        [match] = results(one)
        assert (match["claim"]["id"], match["is_same"], match["score"]) == (other.pk, False, None)


def test_a_confirmed_claim_comes_first_however_unlike(pair):
    unlike = claim_saying("Bees can recognise human faces")
    checker().post(address(unlike), {"claim": pair[0].pk, "is_same": True}, format="json")
    first, second = results(pair[0])
    assert first["claim"]["id"] == unlike.pk and first["is_same"] and first["judgement"]["is_same"]
    assert second["claim"]["id"] == pair[1].pk


def test_a_word_can_be_taken_back_and_the_trail_keeps_it(pair):
    client = editor()
    client.post(address(pair[0]), {"claim": pair[1].pk, "is_same": True}, format="json")
    response = client.post(address(pair[1]), {"claim": pair[0].pk, "is_same": None}, format="json")
    assert response.json() == {"judgement": None} and not MatchJudgement.objects.exists()
    assert list(Event.objects.filter(verb__startswith="match.").values_list("verb", flat=True)) == [
        "match.judge",
        "match.forget",
    ]


@pytest.mark.parametrize(("caller", "status"), [(nobody, 401), (reader, 403)])
def test_it_is_for_those_with_a_role(pair, caller, status):
    assert caller().get(address(pair[0])).status_code == status
    answer = caller().post(address(pair[0]), {"claim": pair[1].pk, "is_same": True}, format="json")
    assert answer.status_code == status and not MatchJudgement.objects.exists()


@pytest.mark.parametrize(
    ("body", "status", "pointer"),
    [
        ({"claim": "x", "is_same": True}, 400, "#/claim"),
        ({"is_same": True}, 400, "#/claim"),
        ({"claim": 1}, 400, "#/is_same"),
        ({"claim": 10**30, "is_same": True}, 400, "#/claim"),
        ({"claim": 999999, "is_same": True}, 404, None),
    ],
)
def test_bad_input_is_told_by_its_place(pair, body, status, pointer):
    response = checker().post(address(pair[0]), body, format="json")
    assert response.status_code == status and response["Content-Type"] == "application/problem+json"
    assert pointer is None or response.json()["errors"][0]["pointer"] == pointer


def test_a_claim_is_not_judged_against_itself(pair):
    response = checker().post(address(pair[0]), {"claim": pair[0].pk, "is_same": True}, format="json")
    assert response.status_code == 400 and response.json()["errors"][0]["pointer"] == "#/claim"
