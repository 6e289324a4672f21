from pathlib import Path

from factcheck.broker import SOCKET_PATH_BYTES, broker_url, socket_path


def test_it_listens_in_the_data_folder():
    assert socket_path(Path("/srv/factcheck")) == Path("/srv/factcheck/broker.sock")


def test_it_finds_a_short_place_when_the_data_folder_is_deep():
    deep = Path("/srv") / ("news" * 30)
    assert len(str(socket_path(deep))) <= SOCKET_PATH_BYTES
    assert socket_path(deep) != socket_path(deep / "other")


def test_it_writes_the_path_into_the_url():
    assert broker_url(Path("/srv/fact check")) == "redis+socket:///srv/fact%20check/broker.sock"
