"""`/healthz`: each of the three is named, whoever asks, and the answer comes in time. See also test_up.py."""

import threading
import time

import pytest

from factcheck import health

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def ask(client):
    def get(**headers):
        response = client.get("/healthz", headers=headers)
        return response.status_code, response.json()

    return get


def test_it_is_well_with_database_broker_and_worker(worker, ask):
    assert ask() == (200, {"database": "ok", "broker": "ok", "worker": "ok"})


def test_it_answers_a_load_balancer_that_calls_by_address_and_in_any_language(ask, client):
    response = client.get("/healthz", headers={"Host": "10.1.2.3:8000", "Accept-Language": "es"})
    assert set(response.json()) == {"database", "broker", "worker"}
    assert response["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in response


def test_it_names_what_failed_and_not_why(monkeypatch, ask):
    def refuse():
        raise ConnectionError("password hush for host db.internal was refused")

    monkeypatch.setitem(health.QUESTIONS, "database", refuse)
    status, words = ask()
    assert status == 503
    assert words["database"] == "no answer (ConnectionError)"


def test_it_does_not_wait_for_what_hangs(monkeypatch, ask):
    monkeypatch.setitem(health.QUESTIONS, "broker", lambda: threading.Event().wait(5))
    begun = time.monotonic()
    status, words = ask()
    assert status == 503 and words["broker"] == "no answer within 1.8 s"
    assert time.monotonic() - begun < 3
