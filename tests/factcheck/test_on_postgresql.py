import os
import sys

import pytest

from tests.servers import call


@pytest.mark.servers
def test_it_does_the_same_on_postgresql_and_redis(postgresql_url, redis_url, capsys):
    """Everything that needs no browser and no server of its own, once more, on the servers of a larger newsroom."""
    environment = {**os.environ, "TEST_DATABASE_URL": postgresql_url, "TEST_REDIS_URL": redis_url}
    del environment["DJANGO_SETTINGS_MODULE"]  # conftest.py sets it, after it has set what the settings read
    done = call(
        [sys.executable, "-m", "pytest", "-m", "not browser and not servers", "-rfE", "--tb=short"], environment
    )
    assert done.returncode == 0, done.stdout + done.stderr
    with capsys.disabled():
        print("\non PostgreSQL and Redis:", done.stdout.strip().splitlines()[-1])
