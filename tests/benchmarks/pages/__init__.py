"""What the queue costs with 100,000 claims of 3,000 articles, in every shape, and the page of an article with many.

Times are of processor, on PostgreSQL its own included. The limits are in yardsticks (see `limits`), so that they mean the
same on a slow machine: 100 ms where the yardstick is 4.9 ms, whatever the queue is narrowed down to or sorted by. Neither
the number of rows nor what is asked for may add to the number of queries beyond one for each status.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests import servers
from tests.benchmarks.limits import YARDSTICK
from tests.benchmarks.matching import database

CLAIMS, ARTICLES = 100_000, 3_000
# Seconds of processor that a page may take where the yardstick takes its own.
MOST_SECONDS = 0.1
# An article's page shows a hundred claims at most, and all of them in its text.
MOST_OF_AN_ARTICLE = {"article of 600 claims": 0.2}
MOST_QUERIES = 30


def run() -> list[str]:
    """Prints a table for each database; what does not hold is returned in words."""
    failures = []
    with tempfile.TemporaryDirectory(prefix="pages-") as folder, servers.postgresql() as (_, url):
        work = Path(folder) / "work.json"
        work.write_text(
            json.dumps({"claims": CLAIMS, "articles": ARTICLES, "readings": str(Path(folder) / "readings")})
        )
        with database(url, "factcheck") as own:
            for name, variables in (("SQLite", {}), ("PostgreSQL", {"DATABASE_URL": own})):
                failures += show(name, measured(work, Path(folder) / name, variables))
    return failures


def measured(work: Path, folder: Path, variables: dict[str, str]) -> list[list]:
    folder.mkdir()
    environment = os.environ | {"FACTCHECK_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "factcheck.settings"}
    command = [sys.executable, "-m", "tests.benchmarks.pages.visits", str(work)]
    done = subprocess.run(
        command, check=True, env=environment | variables, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("[")]


def show(name: str, rows: list[list]) -> list[str]:
    unit = rows[0][1]
    print(
        f"\nPages, {name}: {CLAIMS:,} claims; a yardstick took {unit * 1e3:.2f} ms, {YARDSTICK * 1e3:.2f} ms where set"
    )
    print(f"{'':44} {'ms':>8} {'of them database':>17} {'yardsticks':>11} {'at most':>8} {'queries':>8}")
    failures = []
    for shape, own, theirs, queries in rows[1:]:
        most = MOST_OF_AN_ARTICLE.get(shape, MOST_SECONDS) / YARDSTICK
        spent = (own + theirs) / unit
        print(
            f"{shape:44} {(own + theirs) * 1e3:8.1f} {theirs * 1e3:17.1f} {spent:11.2f} {most:8.1f} {queries:8}",
            flush=True,
        )
        if spent > most:
            failures.append(f"{name}: {shape} takes {spent:.1f} yardsticks, not {most:.1f}")
        if queries > MOST_QUERIES:
            failures.append(f"{name}: {shape} takes {queries} queries")
    return failures
