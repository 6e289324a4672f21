"""The workbench's own matching on one database: a program of its own, since Django knows one database a process.

It reads {"texts": …, "queries": …, "sizes": …, "readings": …} from the file it is given, writes the claims through what
the services use, and prints a line of JSON for each size. The readings of the texts are made by the first of these
programs, and found by the next one in the file "readings".
"""

import json
import sys
import time
from pathlib import Path

import django
from django.core.management import call_command
from django.db import connection, transaction

django.setup()

from claims.matching import VERSION, read, similar
from claims.models import Article, Claim
from claims.services import pack_index
from claims.services.matching import index_claims
from tests.benchmarks.matching.measures import measure

# Claims of one article, and articles after which the index is packed, as the scheduler would.
AN_ARTICLE, PACKED_AFTER = 1000, 10
SIZES = {
    "sqlite": "select sum(pgsize) from dbstat where name like 'claims_claimposting%' or name like 'claimposting%'",
    "postgresql": "select pg_total_relation_size('claims_claimposting')",
}


def main(path: Path) -> None:
    work = json.loads(path.read_text())
    call_command("migrate", verbosity=0)
    readings = read_all(work["texts"], Path(work["readings"]))
    claims = list(zip(work["texts"], readings, strict=True))
    written, spent = 0, 0.0
    for size in work["sizes"]:
        start = time.perf_counter()
        write(claims[written:size], written)
        pack_index()
        spent += time.perf_counter() - start
        settle()
        written = size
        measured = measure(ask, work["queries"], 3)
        print(json.dumps([size, *measured, spent, bytes_of_index() / size, len(work["queries"])]), flush=True)


def read_all(texts: list[str], path: Path) -> list[str]:
    if not path.exists():
        path.write_text("\n".join(read(text, "en").line for text in texts))
    return path.read_text().split("\n")


def write(claims: list[tuple[str, str]], first: int) -> None:
    for number, at in enumerate(range(0, len(claims), AN_ARTICLE), start=1):
        with transaction.atomic():
            write_article(claims[at : at + AN_ARTICLE], first + at)
        if number % PACKED_AFTER == 0:
            pack_index()


def write_article(texts: list[tuple[str, str]], first: int) -> None:
    article = Article.objects.create(text="…", language="en", digest=f"{first:064}")
    claims = (
        Claim(
            id=first + at + 1, article=article, kind="statement", start=at, end=at + 1, quote=text, statement=text,
            reading=reading, reading_version=VERSION,
        )
        for at, (text, reading) in enumerate(texts)
    )  # fmt: skip
    index_claims(Claim.objects.bulk_create(claims))


def settle() -> None:
    """What PostgreSQL does by itself some minutes after so much was written, so that it does not while queries are timed."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("vacuum analyze")


def ask(text: str) -> list[int]:
    return [match.claim.pk - 1 for match in similar(text, "en", least=-1.0)]


def bytes_of_index() -> int:
    with connection.cursor() as cursor:
        cursor.execute(SIZES[connection.vendor])
        return cursor.fetchone()[0]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
