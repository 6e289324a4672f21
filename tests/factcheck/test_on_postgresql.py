import os
import subprocess
import sys

import pytest

from tests.servers import HOME


@pytest.mark.servers
def test_it_does_the_same_on_postgresql_and_redis(postgresql_url, redis_url, capsys):
    """Everything that needs no browser and no server of its own, once more, on the servers of a larger newsroom."""
    command = [sys.executable, "-m", "pytest", "-m", "not browser and not servers", "-p", "no:cacheprovider"]
    urls = {"FACTCHECK_TEST_DATABASE_URL": postgresql_url, "FACTCHECK_TEST_REDIS_URL": redis_url}
    done = subprocess.run(command, env={**os.environ, **urls}, cwd=HOME, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    with capsys.disabled():
        print("\non PostgreSQL and Redis:", done.stdout.strip().splitlines()[-1])
