from datetime import timedelta

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from reviews.models import ApiKey
from reviews.services.keys import make_key, revoke_key
from tests.callers import bearer, nobody, reader
from tests.factories import make_user

pytestmark = pytest.mark.django_db

LIST = "/api/v1/verified-claims"
ARTICLES = "/api/v1/articles"


def refusal(client) -> str:
    response = client.get(LIST)
    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"] == 'Bearer realm="Factcheck"'
    assert response.headers["Content-Type"] == "application/problem+json"
    return response.json()["detail"]


def with_headers(**headers) -> APIClient:
    client = APIClient()
    client.credentials(**headers)
    return client


@pytest.fixture
def secret() -> str:
    return make_key(user=make_user("administrator"), name="test")[1]


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_it_takes_a_bearer(scheme, secret):
    assert with_headers(HTTP_AUTHORIZATION=f"{scheme} {secret}").get(LIST).status_code == 200


def test_it_takes_a_header_of_its_own(secret):
    assert with_headers(HTTP_X_API_KEY=secret).get(LIST).status_code == 200


def test_it_asks_who_comes_without_a_key():
    assert refusal(nobody())


@pytest.mark.parametrize(
    "key", ["", "x", ".", "a.b", "\xe9", "x" * 10_000, "' OR '1'='1", "a\x00.b", "Bearer", "%00", "ａｂｃ.ｄ"]
)
def test_it_refuses_what_is_no_key(key):
    assert "not known" in refusal(with_headers(HTTP_AUTHORIZATION=f"Bearer {key}"))
    assert "not known" in refusal(with_headers(HTTP_X_API_KEY=key))


def test_it_refuses_the_right_prefix_with_another_secret(secret):
    assert "not known" in refusal(with_headers(HTTP_X_API_KEY=secret[:-1] + "_"))


def test_it_refuses_another_scheme(secret):
    assert refusal(with_headers(HTTP_AUTHORIZATION=f"Basic {secret}"))


def test_it_refuses_a_revoked_key():
    client = reader()
    revoke_key(user=make_user("administrator"), key=client.key)
    assert "revoked" in refusal(client)


def test_it_refuses_an_expired_key():
    assert "expired" in refusal(bearer(expires=timezone.now() - timedelta(seconds=1)))


def test_a_key_is_good_until_it_expires():
    assert bearer(expires=timezone.now() + timedelta(hours=1)).get(LIST).status_code == 200


def test_it_refuses_the_key_of_a_closed_account():
    user = make_user()
    client = bearer(user)
    user.is_active = False
    user.save()
    assert "closed" in refusal(client)


def test_a_key_loses_the_role_that_its_person_loses():
    user = make_user()
    client = bearer(user)
    assert client.get(ARTICLES).status_code == 200
    user.groups.clear()
    assert client.get(ARTICLES).status_code == 403


def test_the_secret_is_nowhere_kept(secret):
    assert not [key for key in ApiKey.objects.values() if secret.split(".")[1] in str(key)]


def test_whoever_is_signed_in_needs_no_key():
    client = APIClient()
    client.force_login(make_user())
    assert client.get(ARTICLES).status_code == 200


def test_a_form_on_another_site_cannot_write_for_whoever_is_signed_in():
    client = APIClient(enforce_csrf_checks=True)
    client.force_login(make_user())
    response = client.post(ARTICLES, {"text": "La tormenta."}, format="json")
    assert response.status_code == 403 and "CSRF" in response.json()["detail"]
