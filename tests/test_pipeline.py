"""The main job from outside: an article goes in, verified claims come out; a real site, a real worker, real HTTP."""

import os
import re
import signal
import sqlite3
from pathlib import Path

import pytest

from tests import servers
from tests.visitor import Visitor

FINDINGS = "SELECT f.id FROM reviews_finding f JOIN claims_claim c ON c.id = f.claim_id WHERE c.article_id = ?"
FOUNDING = (Path(__file__).parent.parent / "seeds" / "000_f6fd8186cd39d1f1.txt").read_text()


pytestmark = pytest.mark.servers


@pytest.fixture(scope="module")
def newsroom(empty_site):
    """A site without sample articles, and its three people, logged in."""
    names = ("checker", "editor", "admin")
    return empty_site, {name: Visitor(empty_site.url).log_in(name, empty_site.password) for name in names}


def version(person: Visitor, claim: int) -> str:
    return re.search(r'name="version" value="(\d+)"', person.get(f"/claims/{claim}").text)[1]


def findings(person: Visitor, article: int) -> list[dict]:
    claims = person.get(f"/api/v1/claims?article={article}&page_size=100").json["results"]
    return [finding for claim in claims for finding in claim["findings"]]


def all_done(person: Visitor, article: int) -> bool:
    return all(finding["state"] == "done" for finding in findings(person, article))


def paste(person: Visitor, **fields) -> int:
    answer = person.post("/articles/new", **fields)
    return person.number_in(answer, r"/articles/(\d+)")


def test_an_article_becomes_verified_claims(newsroom):
    site, people = newsroom
    checker, editor, admin = people.values()

    article = paste(checker, text=FOUNDING, published_on="2025-08-06")
    claims = checker.get(f"/api/v1/claims?article={article}&page_size=100").json["results"]
    killed = next(claim for claim in claims if claim["kind"] == "casualty_count" and claim["figure"]["value"] == 32)
    assert killed["claimant"]["name"] == "Las autoridades de Kiev"
    servers.wait_until(lambda: all_done(checker, article), 60, "the background checks")
    assert len(findings(checker, article)) > len(claims)
    assert paste(editor, text=FOUNDING.replace("\n", "\r\n")) == article

    claim = killed["id"]
    checker.post(f"/claims/{claim}/do/take")
    assert "at least 1 source" in refused_submission(checker, claim)
    checker.post(f"/claims/{claim}/sources", url="https://example.org/report", title="Parte oficial", kind="official",
                 stance="supports", passage="32 personas murieron")  # fmt: skip
    submit(checker, claim)
    assert claim_status(checker, claim) == "submitted"

    admin.post(f"/claims/{claim}/do/approve", version=version(admin, claim))
    assert claim_status(checker, claim) == "approved"
    editor.post(f"/claims/{claim}/do/publish", version=version(editor, claim))
    assert claim_status(checker, claim) == "published"
    assert (
        "Mayormente verdadero" in editor.get(f"/articles/{article}/report").text
        or "Mostly true" in editor.get(f"/articles/{article}/report").text
    )

    made = admin.post("/keys", name="A search engine")
    key = re.search(r"[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}", made.text)[0]
    consumer = Visitor(site.url, key)
    (verified,) = consumer.get("/api/v1/verified-claims?kind=casualty_count&language=es").json["results"]
    assert verified["rating"]["slug"] == "mostly_true"
    assert verified["sources"][0]["title"] == "Parte oficial"
    assert consumer.get("/api/v1/articles").status == 403

    page = Visitor(site.url).get(f"/checks/{verified['id']}")
    assert page.status == 200 and '"@type":"ClaimReview"' in page.text.replace(" ", "")


def submit(person: Visitor, claim: int):
    return person.post(
        f"/claims/{claim}/do/submit",
        version=version(person, claim),
        rating="mostly_true",
        claim_reviewed="Un ataque en Kiev dejó 32 muertos.",
        summary="El parte oficial da 32; una persona murió después.",
    )


def refused_submission(person: Visitor, claim: int) -> str:
    return submit(person, claim).text


def claim_status(person: Visitor, claim: int) -> str:
    return person.get(f"/api/v1/claims/{claim}").json["review"]["status"]


def test_a_worker_killed_in_the_middle_loses_nothing_and_does_nothing_twice(newsroom):
    site, people = newsroom
    checker = people["checker"]
    database = sqlite3.connect(site.folder / "factcheck.sqlite3", timeout=20)
    # The database itself counts how often each finding is finished.
    database.executescript("""
        CREATE TABLE finished (finding INTEGER);
        CREATE TRIGGER count_finished AFTER UPDATE OF state ON reviews_finding WHEN NEW.state = 'done'
        BEGIN INSERT INTO finished VALUES (NEW.id); END""")
    many = "\n".join(f"El río Tajuña dejó {number} heridos en el pueblo número {number}." for number in range(2, 120))
    article = paste(checker, text=many, language="es")

    def times_finished() -> list[int]:
        """How often each finding of the article was finished, those that are not yet left out."""
        rows = database.execute(
            f"SELECT count(*) FROM finished WHERE finding IN ({FINDINGS}) GROUP BY finding", [article]
        )
        return [times for (times,) in rows]

    total = len(database.execute(FINDINGS, [article]).fetchall())
    servers.wait_until(times_finished, 30, "the first findings")
    os.kill(site.child("checks@"), signal.SIGKILL)
    assert len(times_finished()) < total
    servers.wait_until(lambda: len(times_finished()) == total, 90, "all findings")
    assert set(times_finished()) == {1}
    database.close()
