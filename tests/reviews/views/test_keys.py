import re
from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from django.utils import timezone

from reviews.models import ApiKey, Event
from reviews.services.keys import make_key
from tests.factories import make_user

pytestmark = pytest.mark.django_db
KEYS = reverse("keys")


@pytest.fixture(autouse=True)
def administrator(client):
    user = make_user("administrator")
    client.force_login(user)
    return user


def secret_in(page: str) -> str:
    return re.search(r'id="secret"[^>]*value="([^"]+)"', page)[1]


def test_the_secret_is_shown_once_and_works(client):
    page = client.post(KEYS, {"name": "Archive"}).content.decode()
    secret = secret_in(page)
    assert ApiKey.objects.is_valid(secret)
    assert "cannot be shown again" in page
    assert secret not in client.get(KEYS).content.decode()


def test_the_secret_is_kept_nowhere(client, caplog):
    response = client.post(KEYS, {"name": "Archive"})
    secret = secret_in(response.content.decode())
    assert "no-store" in response["Cache-Control"] and not list(get_messages(response.wsgi_request))
    assert secret not in str(dict(client.session)) + str(response.cookies) + caplog.text
    assert secret not in str(list(Event.objects.values()))


def test_it_can_act_as_somebody_until_a_day_is_over(client):
    person, last_day = make_user("editor"), timezone.localdate() + timedelta(days=3)
    client.post(KEYS, {"name": "CMS", "acts_as": person.pk, "expires_on": last_day.isoformat()})
    key = ApiKey.objects.get()
    assert key.user == person
    assert key.expiry_date.date() == last_day + timedelta(days=1)


@pytest.mark.parametrize("fields", [{"name": ""}, {"name": "x", "expires_on": "2020-01-01"}, {"name": "x" * 51}])
def test_a_wrong_field_is_marked_and_no_key_made(client, fields):
    response = client.post(KEYS, fields)
    assert response.status_code == 422 and 'aria-invalid="true"' in response.content.decode()
    assert not ApiKey.objects.exists()


def test_it_acts_as_nobody_who_has_no_role(client):
    response = client.post(KEYS, {"name": "x", "acts_as": make_user("").pk})
    assert response.status_code == 422 and not ApiKey.objects.exists()


def test_revoking_asks_first_and_then_ends_the_key(client, administrator):
    key, secret = make_key(user=administrator, name="Archive")
    address = reverse("revoke_key", args=[key.prefix])
    assert "Revoke “Archive”?" in client.get(address).content.decode()
    assert ApiKey.objects.is_valid(secret)
    assert "is revoked" in client.post(address, follow=True).content.decode()
    assert not ApiKey.objects.is_valid(secret)


def test_a_key_that_does_not_exist_is_not_found(client):
    assert client.get(reverse("revoke_key", args=["nothing"])).status_code == 404


@pytest.mark.parametrize("role", ["checker", "editor"])
def test_others_neither_see_nor_make_nor_revoke_any(client, administrator, role):
    key, secret = make_key(user=administrator, name="Archive")
    client.force_login(make_user(role))
    answers = [
        client.get(KEYS),
        client.post(KEYS, {"name": "x"}),
        client.post(reverse("revoke_key", args=[key.prefix])),
    ]
    assert [response.status_code for response in answers] == [403, 403, 403]
    assert ApiKey.objects.count() == 1 and ApiKey.objects.is_valid(secret)


def test_the_number_of_queries_does_not_grow_with_the_keys(client, administrator, django_assert_max_num_queries):
    for number in range(12):
        make_key(user=administrator, name=f"Key {number}", acts_as=make_user("editor"))
    with django_assert_max_num_queries(6):
        assert "Key 11" in client.get(KEYS).content.decode()
