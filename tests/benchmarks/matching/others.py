"""What somebody might take instead, on the same claims and queries."""

import re
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from rapidfuzz import fuzz, process

from tests.benchmarks.matching.measures import TOP, Row, measure

# Engines that look at every claim take seconds for a query where there are many claims: so few are asked there.
MANY, FEW = 50_000, 20


def rows(texts: list[str], queries: list[tuple[str, int]], url: str) -> Iterator[Row]:
    for name, engine in (("rapidfuzz token_set_ratio", rapidfuzz), ("SQLite FTS5, OR, bm25", fts5)):
        with engine(texts) as built:
            yield row(name, texts, queries, *built)
    with full_text(texts, url) as built:
        yield row("PostgreSQL text, OR, rank_cd", texts, queries, *built)


def row(name: str, texts: list[str], queries, ask: Callable[[str], list[int]], build: float, size: float) -> Row:
    asked = queries[:: max(len(queries) // FEW, 1)][:FEW] if len(texts) > MANY else queries
    return Row(name, len(texts), *measure(ask, asked, 1), build, size / len(texts), len(asked))


@contextmanager
def rapidfuzz(texts: list[str]):
    start = time.perf_counter()
    lowered = [text.lower() for text in texts]
    build = time.perf_counter() - start

    def ask(text: str) -> list[int]:
        found = process.extract(text.lower(), lowered, scorer=fuzz.token_set_ratio, limit=TOP)
        return [at for _, _, at in found]

    yield ask, build, 0.0


@contextmanager
def fts5(texts: list[str]):
    with tempfile.TemporaryDirectory(prefix="fts5-") as folder:
        file = Path(folder) / "claims.sqlite3"
        database = sqlite3.connect(file)
        start = time.perf_counter()
        database.execute("create virtual table claims using fts5(text, content='', tokenize='unicode61')")
        database.executemany("insert into claims(rowid, text) values (?, ?)", enumerate(texts))
        database.commit()
        build = time.perf_counter() - start

        def ask(text: str) -> list[int]:
            query = " OR ".join(f'"{word}"' for word in dict.fromkeys(re.findall(r"\w+", text)))
            found = database.execute(f"select rowid from claims(?) order by rank limit {TOP}", [query])
            return [at for (at,) in found]

        yield ask, build, file.stat().st_size
        database.close()


@contextmanager
def full_text(texts: list[str], url: str):
    with psycopg.connect(url, autocommit=True) as database:
        database.execute("create table given (id integer primary key, text text)")
        start = time.perf_counter()
        with database.cursor() as cursor, cursor.copy("copy given (id, text) from stdin") as copy:
            for at, text in enumerate(texts):
                copy.write_row((at, text.replace("\0", "")))
        database.execute("create table texts as select id, to_tsvector('english', text) as words from given")
        database.execute("create index on texts using gin (words)")
        database.execute("analyze texts")
        build = time.perf_counter() - start
        (size,) = database.execute("select pg_total_relation_size('texts')").fetchone()

        def ask(text: str) -> list[int]:
            found = database.execute(
                "with asked as (select replace(plainto_tsquery('english', %s)::text, '&', '|')::tsquery as words)"
                " select id from texts, asked where texts.words @@ asked.words"
                f" order by ts_rank_cd(texts.words, asked.words) desc limit {TOP}",
                [text],
            )
            return [at for (at,) in found]

        yield ask, build, size
        database.execute("drop table texts, given")
