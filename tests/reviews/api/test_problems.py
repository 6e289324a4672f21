import pytest
from django.utils.encoding import escape_uri_path
from rest_framework.test import APIClient

from reviews.api.verified_claims import VerifiedClaimEndpoint
from tests.callers import checker, reader
from tests.factories import make_review

pytestmark = pytest.mark.django_db

LIST = "/api/v1/verified-claims"


def problem(response, status: int) -> dict:
    assert response.status_code == status
    assert response.headers["Content-Type"] == "application/problem+json"
    document = response.json()
    assert document["status"] == status and document["title"] and document["detail"] and document["type"]
    assert document["instance"] == escape_uri_path(response.wsgi_request.path)
    return document


@pytest.mark.parametrize(
    "path", ["/api/", "/api/v1", "/api/v1/", "/api/v2/claims", "/api/v1/claims/", "/api/v1/<b>", "/api/é%00"]
)
def test_what_is_nowhere_is_a_problem(path):
    assert "/api/v1/docs" in problem(APIClient().get(path), 404)["detail"]


def test_what_is_nowhere_cannot_be_written_to():
    client = APIClient(enforce_csrf_checks=True)
    problem(client.post("/api/v1/nowhere", {}, format="json"), 404)


def test_a_method_that_is_not_there_is_a_problem():
    response = checker().delete(f"{LIST}?x=1")
    problem(response, 405)
    assert "GET" in response.headers["Allow"]


def test_a_media_type_that_is_not_there_is_a_problem():
    problem(reader().get(LIST, headers={"Accept": "application/xml"}), 406)


def test_an_endpoint_of_another_media_type_answers_problems_as_such():
    problem(reader().get(f"{LIST}/1/claimreview"), 404)


def test_a_fault_of_ours_is_a_problem_that_says_nothing_of_the_inside(monkeypatch):
    def broken(self):
        raise RuntimeError("secret detail")

    monkeypatch.setattr(VerifiedClaimEndpoint, "get_queryset", broken)
    client = reader()
    client.raise_request_exception = False
    assert "secret" not in str(problem(client.get(LIST), 500))


def test_a_host_that_is_not_ours_is_a_problem(settings):
    settings.ALLOWED_HOSTS = ["example.org"]
    problem(APIClient().get(LIST), 400)


def test_problems_speak_the_callers_language():
    detail = problem(reader().get(LIST, {"x": 1}, headers={"Accept-Language": "es"}), 400)
    assert detail["errors"][0]["parameter"] == "x"


def test_what_is_asked_for_again_unchanged_is_not_sent_again():
    review, client = make_review("published"), reader()
    for path in (LIST, f"{LIST}/{review.pk}", f"{LIST}/{review.pk}/claimreview"):
        first = client.get(path)
        assert first.headers["Cache-Control"] == "private, no-cache"
        assert {"Authorization", "X-Api-Key", "Cookie", "Accept"} <= set(first.headers["Vary"].split(", "))
        again = client.get(path, headers={"If-None-Match": first.headers["ETag"]})
        assert again.status_code == 304 and not again.content
        assert again.headers["ETag"] == first.headers["ETag"] and "Authorization" in again.headers["Vary"]


def test_what_changed_is_sent_again():
    client = reader()
    tag = client.get(LIST).headers["ETag"]
    make_review("published")
    assert client.get(LIST, headers={"If-None-Match": tag}).status_code == 200


def test_a_head_is_a_get_without_its_body():
    response = reader().head(LIST)
    assert response.status_code == 200 and not response.content
