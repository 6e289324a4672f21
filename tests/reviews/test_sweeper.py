"""The sweeper where the broker has vanished: it says so in a line, and comes round again."""

import pytest

from reviews import tasks
from reviews.models import Heartbeat
from tests.factories import make_article
from tests.servers import free_port


@pytest.fixture
def no_broker(monkeypatch):
    monkeypatch.setattr(tasks.current_app.conf, "broker_write_url", f"redis://127.0.0.1:{free_port()}/0")


@pytest.mark.django_db
def test_a_broker_that_is_away_is_one_line_without_a_traceback(no_broker, caplog):
    make_article("La tormenta dejó 12 heridos.")
    tasks.sweep()
    (line,) = caplog.records
    assert "The broker cannot be reached" in line.message and line.levelname == "WARNING" and not line.exc_info
    assert Heartbeat.objects.filter(name="sweeper").exists()
