"""A whole site with its workers, and a page on a web of our own that is cited, changes, and goes away."""

import csv
import io
import re

import pytest

from tests import servers
from tests.visitor import Visitor
from tests.web import Web, serving

ARTICLE = "La tormenta dejó 32 muertos en la costa, dijo la alcaldesa."
CITED = "Murieron 32 personas en la costa"
FILLER = "".join(f"<p>Párrafo {word}: los daños de la tormenta en el barrio {word}.</p>" for word in "abcdefgh")


def report(words: str) -> str:
    return f"<!doctype html><title>Balance</title><main><p>{words}</p>{FILLER}</main>"


@pytest.fixture
def web():
    with serving(Web()) as served:
        yield served


@pytest.fixture
def checker(web, tmp_path):
    with servers.site(tmp_path, "--no-seeds", FACTCHECK_PRIVATE_HOSTS=web.authority) as site:
        yield Visitor(site.url).log_in("checker", site.password)


def state_of_page(checker) -> str:
    rows = list(csv.DictReader(io.StringIO(checker.get("/sources?format=csv").text)))
    return rows[0]["state"] if rows else ""


def ask_again(checker) -> None:
    checker.post(re.search(r"/pages/\d+/again", checker.get("/sources").text)[0])


def test_a_source_is_kept_and_found_then_changed_then_gone(checker, web):
    web.write("/informe", report(f"{CITED}, según el balance oficial."))
    article = checker.post("/articles/new", text=ARTICLE, language="es")
    claim = re.search(r"/claims/[1-9]\d*", article.text)[0]
    checker.post(f"{claim}/do/take")
    source = {
        "url": f"{web.url}/informe",
        "title": "Balance",
        "passage": CITED,
        "kind": "official",
        "stance": "supports",
    }
    checker.post(f"{claim}/sources", **source)
    servers.wait_until(lambda: "passage found" in checker.get(claim).text, 30, "the passage in the stored page")
    copy = re.search(r'href="(/snapshots/\d+)\?start=\d+&amp;end=\d+#passage"', checker.get(claim).text)[1]
    assert CITED in checker.get(copy).text

    web.write("/informe", report("Las cifras de ayer se retiraron."))
    ask_again(checker)
    servers.wait_until(lambda: state_of_page(checker) == "changed", 30, "the change")
    servers.wait_until(lambda: "passage changed" in checker.get(claim).text, 30, "the change on the claim's page")

    del web.pages["/informe"]
    ask_again(checker)
    servers.wait_until(lambda: "gone since" in checker.get(claim).text, 30, "the end of the page")
    assert CITED in checker.get(copy).text
