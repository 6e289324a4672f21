"""Checks a second from end to end: an article is ingested, real workers do its checks, the database tells when.

Embedded, and on PostgreSQL and Redis where they are installed. Where four times as many wait, a check may take twice as
long at most, by the clock, on a machine that does other things too: a queue that looked at all that waits for each that
it takes would need four times as long.
"""

import sqlite3
import tempfile
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from statistics import median

import psycopg

from tests import servers
from tests.visitor import Visitor

SENTENCES = (250, 1000)
SUBMITTED = 15
MOST_GROWTH = 2.0
MOST_SECONDS = 600
ENDED = "SELECT count(*), count(finished_at), min(queued_at), max(finished_at) FROM reviews_finding"
FIRSTS = """SELECT a.retrieved_at, min(f.finished_at) FROM reviews_finding f JOIN claims_claim c ON c.id = f.claim_id
    JOIN claims_article a ON a.id = c.article_id WHERE a.id > {} GROUP BY a.id, a.retrieved_at"""


def run() -> list[str]:
    """Prints a table for each kind of site; what does not hold is returned in words."""
    places = {"embedded": embedded}
    if servers.find_postgresql() and servers.find_redis():
        places["PostgreSQL, Redis"] = on_servers
    print(f"\nPipeline\n{'':20} {'findings':>10} {'checks/s':>10}")
    return [failure for name, start in places.items() for failure in _measure(name, start)]


def _measure(name, start):
    rates = []
    with tempfile.TemporaryDirectory(prefix="factcheck-pipeline-") as folder, start(Path(folder)) as (site, ask):
        for sentences in SENTENCES:
            before = ask(ENDED)[0][0]
            number, seconds = _ingest(site, ask, sentences, before)
            rates.append(number / seconds)
            print(f"{name:20} {number:10,} {rates[-1]:10,.0f}", flush=True)
        print(f"{name:20} {'first finding':>20} {_first(site, ask) * 1000:,.0f} ms after submission, half of them")
    growth = rates[0] / rates[-1]
    print(f"{name:20} {'ratio':>10} {growth:10.2f}   (at most {MOST_GROWTH})")
    return [f"{name}: a check takes {growth:.2f} times as long where more wait"] if growth > MOST_GROWTH else []


def _ingest(site, ask, sentences, before):
    text = "\n".join(_sentence(1000 * sentences + number) for number in range(sentences))
    path = site.folder / "article.txt"
    path.write_text(text)
    site.manage("ingest", "--language", "es", str(path))
    servers.wait_until(lambda: ask(ENDED)[0][0] == ask(ENDED)[0][1], MOST_SECONDS, "the findings")
    number, _, begun, ended = ask(
        f"{ENDED} WHERE id > (SELECT max(id) - {ask(ENDED)[0][0] - before} FROM reviews_finding)"
    )[0]
    return number, (_time(ended) - _time(begun)).total_seconds()


def _sentence(number):
    """Without a figure: what is compared with all figures of the store takes longer in a larger one, whatever waits."""
    letters = "".join("bcdfglmnrs"[int(digit)] + "aeiouaeiou"[int(digit)] for digit in str(number))
    return f"Según Ana {letters.capitalize()}, el puente de Villa{letters} se hundió el 4 de mayo de 2020."


def _first(site, ask):
    """The median of the seconds from the submission of a short article on the page to its first finding."""
    person = Visitor(site.url).log_in("admin", site.password)
    ((last,),) = ask("SELECT max(id) FROM claims_article")
    for number in range(SUBMITTED):
        person.post("/articles/new", text=_sentence(77_000 + number), language="es")
        servers.wait_until(lambda: ask(ENDED)[0][0] == ask(ENDED)[0][1], 60, "a short article")
    firsts = ask(FIRSTS.format(last))
    return median((_time(found) - _time(submitted)).total_seconds() for submitted, found in firsts)


def _time(value):
    return value if isinstance(value, datetime) else datetime.fromisoformat(value)


@contextmanager
def embedded(folder):
    with servers.site(folder, "--no-seeds") as site:
        database = sqlite3.connect(folder / "factcheck.sqlite3", timeout=20)
        try:
            yield site, lambda query: database.execute(query).fetchall()
        finally:
            database.close()


@contextmanager
def on_servers(folder):
    with ExitStack() as stack:
        _, url = stack.enter_context(servers.postgresql())
        _, redis_url = stack.enter_context(servers.redis_server())
        servers.make_database(url)
        site = stack.enter_context(servers.site(folder, "--no-seeds", DATABASE_URL=url, REDIS_URL=redis_url))
        database = stack.enter_context(psycopg.connect(url, autocommit=True))
        yield site, lambda query: database.execute(query).fetchall()
