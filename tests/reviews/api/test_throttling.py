import pytest
from django.conf import settings
from rest_framework.settings import api_settings

from claims import throttling
from tests.callers import bearer, reader
from tests.factories import make_user

pytestmark = pytest.mark.django_db

LIST = "/api/v1/verified-claims"


@pytest.fixture
def three_a_minute(monkeypatch):
    monkeypatch.setitem(api_settings.DEFAULT_THROTTLE_RATES, "default", 3)
    monkeypatch.setattr(throttling.time, "time", lambda: 1_700_000_025)


@pytest.mark.servers
def test_it_counts_each_caller_and_says_what_is_left(embedded_broker, three_a_minute):
    client = reader()
    answers = [client.get(LIST) for _n in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert [answer.headers["RateLimit"][:13] for answer in answers] == [f'"default";r={n}' for n in (2, 1, 0, 0)]
    assert {answer.headers["RateLimit-Policy"] for answer in answers} == {'"default";q=3;w=60'}
    assert reader().get(LIST).status_code == 200


@pytest.mark.servers
def test_it_says_when_to_come_back(embedded_broker, three_a_minute):
    client = reader()
    refused = [client.get(LIST) for _n in range(4)][-1]
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert refused.headers["Retry-After"] == "15" and refused.headers["RateLimit"].endswith(";t=15")
    assert refused.json()["type"].endswith("#quota-exceeded")
    assert refused.json()["violated-policies"] == ["default"]


@pytest.mark.servers
def test_what_is_left_is_said_on_an_answer_without_a_body(embedded_broker, three_a_minute):
    client = reader()
    tag = client.get(LIST).headers["ETag"]
    unchanged = client.get(LIST, headers={"If-None-Match": tag})
    assert unchanged.status_code == 304 and unchanged.headers["RateLimit"].startswith('"default";r=1')


@pytest.mark.servers
def test_all_keys_are_counted_apart(embedded_broker, three_a_minute):
    user = make_user()
    assert {bearer(user).get(LIST).status_code for _n in range(5)} == {200}


def test_nobody_is_held_back_while_the_broker_is_away(three_a_minute, monkeypatch):
    monkeypatch.setattr(settings, "CELERY_BROKER_URL", "redis://127.0.0.1:1/0")
    monkeypatch.setattr(throttling, "counter", throttling.counter.__wrapped__)
    client = reader()
    assert {client.get(LIST).status_code for _n in range(5)} == {200}
