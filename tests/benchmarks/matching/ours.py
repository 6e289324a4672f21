"""The workbench's own matching on one database: a program of its own, since Django knows one database a process.

It reads {"texts": …, "queries": …, "sizes": …} from the file it is given, writes the claims through what the services
use, and prints a line of JSON for each size.
"""

import json
import sys
import time
from pathlib import Path

import django
from django.core.management import call_command
from django.db import connection, transaction

django.setup()

from claims.matching import similar
from claims.models import Article, Claim
from claims.services import pack_index
from claims.services.matching import index_claims, with_reading
from tests.benchmarks.matching.measures import measure

# Claims of one article, and articles after which the index is packed, as the scheduler would.
AN_ARTICLE, PACKED_AFTER = 100, 50
SIZES = {
    "sqlite": "select sum(pgsize) from dbstat where name like 'claims_claimposting%' or name like 'claimposting%'",
    "postgresql": "select pg_total_relation_size('claims_claimposting')",
}


def main(path: Path) -> None:
    work = json.loads(path.read_text())
    call_command("migrate", verbosity=0)
    written, spent = 0, 0.0
    for size in work["sizes"]:
        start = time.perf_counter()
        write(work["texts"][written:size], written)
        pack_index()
        spent += time.perf_counter() - start
        written = size
        precision, p50, p95 = measure(ask, work["queries"], 3)
        print(
            json.dumps([size, precision, p50, p95, spent, bytes_of_index() / size, len(work["queries"])]), flush=True
        )


def write(texts: list[str], first: int) -> None:
    for number, at in enumerate(range(0, len(texts), AN_ARTICLE)):
        with transaction.atomic():
            write_article(texts[at : at + AN_ARTICLE], first + at)
        if number % PACKED_AFTER == 0:
            pack_index()


def write_article(texts: list[str], first: int) -> None:
    article = Article.objects.create(text="\n".join(texts), language="en", digest=f"{first:064}")
    claims = (
        Claim(id=first + at + 1, article=article, kind="statement", start=at, end=at + 1, quote=text, statement=text)
        for at, text in enumerate(texts)
    )
    index_claims(Claim.objects.bulk_create(with_reading(claim) for claim in claims))


def ask(text: str) -> list[int]:
    return [match.claim.pk - 1 for match in similar(text, "en", least=-1.0)]


def bytes_of_index() -> int:
    with connection.cursor() as cursor:
        cursor.execute(SIZES[connection.vendor])
        return cursor.fetchone()[0]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
