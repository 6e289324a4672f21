import pytest

from tests.internet import internet


@pytest.fixture
def web(monkeypatch, db):
    with internet(monkeypatch) as started:
        yield started
