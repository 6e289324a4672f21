"""Two thousand findings while everything that can die does. Each ends, done or failed with a reason, and ends once.

What happens is driven by how many have ended, not by the clock. The database itself counts how often each ends.
"""

import os
import signal
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial

import psutil
import psycopg
import pytest

from factcheck import broker
from tests import servers
from tests.servers import wait_until

pytestmark = pytest.mark.servers

SENTENCES = 420
LEAST = 2000
# From the last blow to the last finding: a lease or what the broker lost comes round within half a minute.
MOST_SECONDS = 240
COUNTED = {
    "sqlite": """
        CREATE TABLE ended (finding INTEGER);
        CREATE TRIGGER count_ended AFTER UPDATE OF state ON reviews_finding WHEN NEW.state IN ('done', 'failed')
        BEGIN INSERT INTO ended VALUES (NEW.id); END""",
    "postgresql": """
        CREATE TABLE ended (finding BIGINT);
        CREATE FUNCTION count_ended() RETURNS trigger LANGUAGE plpgsql AS
            'BEGIN INSERT INTO ended VALUES (NEW.id); RETURN NEW; END';
        CREATE TRIGGER count_ended AFTER UPDATE OF state ON reviews_finding FOR EACH ROW
            WHEN (NEW.state IN ('done', 'failed')) EXECUTE FUNCTION count_ended()""",
}
OTHERS = "FROM pg_stat_activity WHERE datname = 'factcheck' AND pid <> pg_backend_pid()"


class Embedded:
    """The default: SQLite and the broker that comes along."""

    def __init__(self, site):
        self.site, self.path = site, site.folder / "factcheck.sqlite3"
        with self.connected() as database:
            database.executescript(COUNTED["sqlite"])

    @contextmanager
    def connected(self):
        database = sqlite3.connect(self.path, timeout=20, isolation_level=None)
        try:
            yield database
        finally:
            database.close()

    def ask(self, query: str) -> list[tuple]:
        with self.connected() as database:
            return database.execute(query).fetchall()

    def flush_broker(self):
        assert broker.ask(self.site.folder, "FLUSHALL").startswith(b"+OK")

    def stop_broker(self):
        """`manage.py up` starts it again."""
        killed = self.site.child("valkey-server")
        os.kill(killed, signal.SIGKILL)
        wait_until(lambda: self.site.find_child("valkey-server") not in (None, killed), 20)

    def drop_database(self):
        """Nobody else can write for a while."""
        with self.connected() as database:
            database.execute("BEGIN IMMEDIATE")
            threading.Event().wait(3)
            database.execute("ROLLBACK")


class Servers:
    """PostgreSQL and Redis."""

    def __init__(self, site, redis, stack):
        self.site, self.redis, self.stack = site, redis, stack
        self.url, self.port = site.environment["DATABASE_URL"], int(site.environment["REDIS_URL"][:-2].split(":")[-1])
        self.database = stack.enter_context(psycopg.connect(self.url, autocommit=True))
        self.ask(COUNTED["postgresql"])

    def ask(self, query: str) -> list[tuple]:
        cursor = self.database.execute(query)
        return cursor.fetchall() if cursor.description else []

    def flush_broker(self):
        servers.tell_redis(self.port, "FLUSHALL")

    def stop_broker(self):
        self.redis.kill()
        wait_until(lambda: not servers.listens(self.port))
        self.redis, _ = self.stack.enter_context(servers.redis_server(self.port))

    def drop_database(self):
        self.ask(f"SELECT pg_terminate_backend(pid) {OTHERS}")


@contextmanager
def embedded(folder):
    with servers.site(folder, "--no-seeds") as site:
        yield Embedded(site)


@contextmanager
def on_servers(folder):
    with ExitStack() as stack:
        _, url = stack.enter_context(servers.postgresql())
        redis, redis_url = stack.enter_context(servers.redis_server())
        servers.make_database(url)
        site = stack.enter_context(servers.site(folder, "--no-seeds", DATABASE_URL=url, REDIS_URL=redis_url))
        yield Servers(site, redis, stack)


def kill_worker(place):
    os.kill(place.site.child("checks@"), signal.SIGKILL)


def kill_worker_process(place):
    """One of those that the worker has started; it starts another."""
    worker = psutil.Process(place.site.child("checks@"))
    for process in worker.children(recursive=True)[-1:]:
        process.kill()


def blows(place):
    """What is done to it, and after which share of the findings."""
    return [
        (0.05, partial(kill_worker, place)),
        (0.15, place.drop_database),
        (0.25, partial(kill_worker_process, place)),
        (0.35, place.flush_broker),
        (0.45, place.stop_broker),
        (0.55, place.drop_database),
        (0.65, partial(kill_worker, place)),
        (0.75, place.flush_broker),
    ]


PLACES = {"embedded": embedded, "postgresql and redis": on_servers}


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """Both at once: most of the time is spent waiting until what was lost comes round."""
    with ThreadPoolExecutor(len(PLACES)) as threads:
        yield {
            name: threads.submit(survive, start, tmp_path_factory.mktemp("chaos")) for name, start in PLACES.items()
        }


@pytest.mark.parametrize("name", PLACES)
def test_nothing_is_lost_and_nothing_is_done_twice(running, name):
    running[name].result()


def survive(start, tmp_path) -> None:
    folder = tmp_path / "var"
    folder.mkdir()
    article = tmp_path / "article.txt"
    article.write_text("\n".join(map(sentence, range(2, SENTENCES + 2))))
    with start(folder) as place:
        place.site.manage("ingest", "--language", "es", str(article))
        ((total,),) = place.ask("SELECT count(*) FROM reviews_finding")
        assert total >= LEAST
        for share, strike in blows(place):
            wait_until(lambda part=share * total: number_ended(place) >= part, MOST_SECONDS, f"{share:.0%} of {total}")
            strike()
        wait_until(lambda: number_ended(place) >= total, MOST_SECONDS, "the last findings")
        assert place.ask("SELECT count(*) FROM ended GROUP BY finding HAVING count(*) > 1") == []
        assert place.ask("SELECT count(*) FROM reviews_finding") == [(total,)]
        left = (
            "SELECT state, error FROM reviews_finding WHERE state <> 'done' AND NOT (state = 'failed' AND error <> '')"
        )
        assert place.ask(left) == []


def sentence(number: int) -> str:
    """Each about a river and a town of its own, so that no claim is looked up in all the others."""
    letters = "".join("bcdfglmnrs"[int(digit)] + "aeiouaeiou"[int(digit)] for digit in str(number))
    return f"El río {letters.capitalize()} dejó {number} heridos en Villa{letters}, según Ana {letters.capitalize()}."


def number_ended(place) -> int:
    return place.ask("SELECT count(*) FROM ended")[0][0]
