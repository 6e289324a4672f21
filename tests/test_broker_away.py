"""A broker that is dead, or that takes everything and answers nothing: pages answer, and the work is done once it is
back. And a worker on another machine, which knows database and broker and nothing else."""

import signal
import sys
import time

import psutil
import pytest

from tests import servers
from tests.servers import wait_until
from tests.visitor import Visitor

pytestmark = pytest.mark.servers

# Seconds that a page may take; on a machine that is busy with other things too.
MOST = 5


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A site on servers whose processes are known, and somebody logged in."""
    with servers.postgresql() as (_, url), servers.redis_server() as (redis, redis_url):
        servers.make_database(url)
        # Whoever waits asks the API over and over.
        limits = {"FACTCHECK_API_RATE": "1000000"}
        with servers.site(
            tmp_path_factory.mktemp("away"), "--no-seeds", DATABASE_URL=url, REDIS_URL=redis_url, **limits
        ) as site:
            yield site, redis, Visitor(site.url).log_in("admin", site.password)


def paste(person: Visitor, number: int) -> int:
    text = f"La tormenta dejó {number} muertos en Villa Nueva, dijo la alcaldesa Ana Ruiz."
    return person.number_in(person.post("/articles/new", text=text, language="es"), r"/articles/(\d+)")


def is_done(person: Visitor, article: int) -> bool:
    found = person.get(f"/api/v1/findings?article={article}").json["results"]
    return bool(found) and all(finding["state"] == "done" for finding in found)


def seconds_of(deed) -> float:
    begun = time.monotonic()
    deed()
    return time.monotonic() - begun


def test_a_worker_joins_from_another_machine(place, tmp_path_factory):
    site, _redis, person = place
    known = {name: site.environment[name] for name in ("DATABASE_URL", "REDIS_URL", "PATH")}
    elsewhere = known | {"FACTCHECK_DATA": str(tmp_path_factory.mktemp("elsewhere"))}
    command = [sys.executable, "-m", "celery", "--app", "factcheck", "worker", "--hostname", "other@elsewhere"]
    command += ["--queues", "checks,network,sweeper", "--concurrency", "1"]
    with servers.running(command, env=elsewhere, cwd=servers.HOME):
        wait_until(lambda: "other@elsewhere" in person.get("/settings/operations").text, 60, "the other worker")
        worker = psutil.Process(site.child("checks@"))
        ours = [worker, *worker.children(recursive=True)]
        for process in ours:
            process.suspend()
        article = paste(person, 5)
        wait_until(lambda: is_done(person, article), 90, "what the other worker did alone")
        for process in ours:
            process.resume()


def test_pages_answer_and_nothing_is_lost(place):
    """The last one, for another broker is there at its end."""
    site, redis, person = place
    articles = [paste(person, 2)]
    wait_until(lambda: is_done(person, articles[0]), 60, "the first article")

    redis.send_signal(signal.SIGSTOP)
    taken = {"frozen": seconds_of(lambda: articles.append(paste(person, 3)))}
    taken["frozen, opened"] = seconds_of(lambda: person.get(f"/articles/{articles[1]}"))
    taken["frozen, operations"] = seconds_of(lambda: shows_trouble(person))
    redis.send_signal(signal.SIGCONT)
    wait_until(lambda: is_done(person, articles[1]), 90, "what came while the broker was frozen")

    redis.kill()
    redis.wait()
    taken["dead"] = seconds_of(lambda: articles.append(paste(person, 4)))
    taken["dead, operations"] = seconds_of(lambda: shows_trouble(person))
    with servers.redis_server(int(site.environment["REDIS_URL"][:-2].rpartition(":")[2])):
        wait_until(lambda: is_done(person, articles[2]), 90, "what came while the broker was dead")
    print("Seconds of a page:", {name: round(seconds, 2) for name, seconds in taken.items()})
    assert max(taken.values()) < MOST, taken


def shows_trouble(person: Visitor) -> None:
    page = person.get("/settings/operations")
    assert page.status == 200 and "does not answer" in page.text
    assert "factcheck_broker_up 0.0" in person.get("/metrics").text
