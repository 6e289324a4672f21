import stat
import tempfile
from pathlib import Path

import pytest
import redis

from factcheck.broker import (
    SOCKET_PATH_BYTES,
    BrokerUnavailable,
    answers,
    broker_url,
    find_server,
    make_room,
    refuse_foreign,
    server_command,
    socket_path,
)
from tests.servers import running, wait_until


def test_it_listens_in_the_data_folder():
    assert socket_path(Path("/srv/factcheck")) == Path("/srv/factcheck/broker.sock")


def test_it_finds_a_short_place_when_the_data_folder_is_deep():
    deep = Path("/srv") / ("news" * 30)
    assert len(str(socket_path(deep))) <= SOCKET_PATH_BYTES
    assert socket_path(deep) != socket_path(deep / "other")


def test_it_writes_the_path_into_the_url():
    assert broker_url(Path("/srv/fact check")) == "redis+socket:///srv/fact%20check/broker.sock"


@pytest.fixture
def folder():
    """A short path: pytest's own are too long for a socket on some machines."""
    with tempfile.TemporaryDirectory(prefix="broker-") as made:
        yield Path(made)


@pytest.fixture
def started(folder):
    make_room(folder)
    with running(server_command(folder)) as process:
        wait_until(lambda: answers(folder))
        yield process


def test_it_speaks_the_protocol_of_redis_to_us_alone(started, folder):
    assert redis.Redis(unix_socket_path=str(socket_path(folder))).set("a", "b")
    assert stat.S_IMODE(socket_path(folder).stat().st_mode) == 0o700


def test_it_remembers_what_it_was_given(folder):
    for command in ("set", "get"):
        make_room(folder)
        with running(server_command(folder)):
            wait_until(lambda: answers(folder))
            client = redis.Redis(unix_socket_path=str(socket_path(folder)))
            kept = client.set("claim", "7") if command == "set" else client.get("claim")
    assert kept == b"7"


def test_it_puts_a_socket_away_that_nobody_listens_on(started, folder):
    started.kill()
    started.wait()
    assert socket_path(folder).exists() and not answers(folder)
    make_room(folder)
    assert not socket_path(folder).exists()


def test_it_stops_a_server_that_an_earlier_start_left_behind(started, folder):
    make_room(folder)
    assert started.wait(10) == 0


def test_it_does_not_listen_in_a_folder_that_somebody_else_made(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(BrokerUnavailable, match="belongs to somebody else"):
        refuse_foreign(tmp_path / "link")


def test_without_any_server_it_names_both_ways_out(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("factcheck.broker.find_spec", lambda name: None)
    with pytest.raises(BrokerUnavailable, match=r"apt install redis-server.*or set REDIS_URL"):
        find_server()
