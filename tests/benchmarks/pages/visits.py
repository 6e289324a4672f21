"""The pages on one database, each visited some times: a program of its own, since Django knows one database a process.

It reads {"claims": …, "articles": …, "readings": …} from the file it is given, fills the store, and prints a line of JSON
for the yardstick and for each shape of a page: its name, seconds of processor that the program and that the database
took, and the number of queries.
"""

import json
import re
import sys
from functools import partial
from html import unescape
from pathlib import Path

import django
import psutil
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

django.setup()

from django.contrib.auth import get_user_model

from claims.models import Article, Claimant
from claims.splitting import languages
from claims.splitting.packs import load
from tests.benchmarks import clock, limits
from tests.benchmarks.pages import filling

TIMES = 10
HTMX = {"HX-Request": "true"}
MORE = re.compile(r'data-more href="\?([^"]+)"')


def main(path: Path) -> None:
    work = json.loads(path.read_text())
    call_command("migrate", verbosity=0)
    with transaction.atomic():
        filling.store(work["claims"], work["articles"], Path(work["readings"]))
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")  # as it does by itself in time
    for language in languages():
        load(language)
    print(json.dumps(["yardstick", clock.seconds(limits.yardstick, 20)]))
    client = Client(SERVER_NAME="localhost")
    client.force_login(get_user_model().objects.get(username="person0"))
    for name, address, headers in shapes(client):
        own, theirs, queries = visit(client, address, headers)
        print(json.dumps([name, own, theirs, queries]), flush=True)


def shapes(client: Client):
    """(name, address, headers) of each: the queue as editors see it, who see the most."""
    claimant = Claimant.objects.filter(claims__isnull=False).order_by("pk")[10].pk
    asked = {
        "queue": "",
        "newest first": "sort=newest",
        "oldest first": "sort=oldest",
        "most repeated first": "sort=repeated",
        "status: published": "status=published",
        "status: all": "status=all",
        "status: all, most repeated first": "status=all&sort=repeated",
        "assigned to me": "assignee=me",
        "assigned to nobody": "assignee=nobody",
        "waiting for my approval": "status=submitted&author=others",
        "kind": "kind=quotation",
        "language": "language=pt",
        "a large publisher": "publisher=Publisher+0",
        "a small publisher": "publisher=Publisher+199",
        "a claimant": f"claimant={claimant}",
        "contradicted": "contradicts=yes",
        "not contradicted": "contradicts=no",
        "kind, language, contradicted, oldest first": "kind=quantity&language=pt&contradicts=yes&sort=oldest",
        "nothing is like that": f"claimant={claimant}&publisher=Publisher+199&kind=quantity&status=all&sort=newest",
        "all filters": "kind=statement&language=es&contradicts=no&assignee=nobody&publisher=Publisher+3&sort=repeated",
        "a common word": "q=ballots",
        "a word of every eighth claim, newest first": "q=Boston&sort=newest",
        "a rare word": "q=Gahemi",
        "two words": "q=bridges+Boston",
        "two words, kind, language, all": "q=bridges+Boston&kind=quotation&language=es&status=all",
        "words that nobody said": "q=xylophone",
    }
    for name, query in asked.items():
        yield name, f"/queue?{query}", {}
    for sort in ("", "newest", "oldest", "repeated"):
        yield f"hundredth page {sort or 'by worth'}", hundredth(client, sort), HTMX
    yield "publishers with their numbers", "/queue/choices/publisher", HTMX
    yield "publishers of a kind", "/queue/choices/publisher?kind=quotation&find=1", HTMX
    yield "claimants with their numbers", "/queue/choices/claimant", HTMX
    yield "claimants by a part of the name", "/queue/choices/claimant?find=gahe", HTMX
    for number, article in zip((60, 600), Article.objects.order_by("pk").reverse()[:2][::-1], strict=True):
        yield f"article of {number} claims", article.get_absolute_url(), {}


def hundredth(client: Client, sort: str) -> str:
    address = f"/queue?sort={sort}"
    for _ in range(99):
        page = client.get(address, headers=HTMX if "after" in address else {}).content.decode()
        address = "/queue?" + unescape(MORE.search(page)[1])
    return address


def visit(client: Client, address: str, headers: dict) -> tuple[float, float, int]:
    """Seconds of the program, the best of all visits, and of the database, whose clock is too coarse for one visit."""
    with CaptureQueriesContext(connection) as asked:
        assert client.get(address, headers=headers).status_code == 200, address
        queries = len(asked)
    theirs = of_database()
    own = clock.seconds(partial(client.get, address, headers=headers), TIMES)
    return own, (of_database() - theirs) / TIMES, queries


def of_database() -> float:
    """Seconds of processor that the server has spent on this connection, helpers that have ended included."""
    if connection.vendor != "postgresql":
        return 0.0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        backend = psutil.Process(cursor.fetchone()[0])
    spent, ended = backend.cpu_times(), backend.parent().cpu_times()
    return spent.user + spent.system + ended.children_user + ended.children_system


if __name__ == "__main__":
    main(Path(sys.argv[1]))
