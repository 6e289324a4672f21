"""Every page of a site with its sample articles: accessible, quiet and within its width, light and dark, wide and narrow."""

import re
import sqlite3

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.login import log_in
from tests.servers import wait_until
from tests.visitor import Visitor
from tests.walk import places

pytestmark = [pytest.mark.browser, pytest.mark.servers]

# Pages in another state than their bare address shows, by what they are called with.
STATES = [
    "/nowhere",
    "/queue?status=published",
    "/sources?state=trouble",
    "/settings/checklist/1",
    "/settings/reference-dates?sentence=Three+years+after+the+invasion+of+Ukraine.&language=en&on=2025-08-06",
    "/settings/scales/new?copy=five_step&number=0",
    "/corrections/requests?state=all",
]
# What the sample articles bring: the first row that each of these finds stands in the addresses of pages.
ROWS = {
    "articles/": "SELECT article_id FROM claims_claim GROUP BY article_id ORDER BY count(*) DESC",
    "claims/": "SELECT claim_id FROM reviews_review WHERE status = 'new' ORDER BY priority",
    "correct": "SELECT claim_id FROM reviews_review WHERE status = 'published'",
    "retract": "SELECT claim_id FROM reviews_review WHERE status = 'published'",
    "checks/": "SELECT id FROM reviews_review WHERE status = 'published'",
    "old_version": "SELECT review_id FROM reviews_correction",
    "pages/": "SELECT id FROM reviews_page",
    "snapshots/": "SELECT max(snapshot.id) FROM reviews_snapshot snapshot",
    "sources/": "SELECT source.id FROM reviews_source source JOIN reviews_page page ON source.page_id = page.id"
    " WHERE page.baseline_id IS NOT NULL",
    "findings/": "SELECT id FROM reviews_finding",
    "events/": "SELECT id FROM reviews_newsevent",
    "settings/feeds/": "SELECT id FROM reviews_feed",
    "settings/reference-dates/": "SELECT id FROM reviews_referencedate",
    "settings/checklist/": "SELECT id FROM reviews_checkliststep",
    "step": "SELECT id FROM reviews_checkliststep",
    "corrections/requests/": "SELECT id FROM reviews_correctionrequest",
}
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


@pytest.fixture
def visitor(new_page, site, request):
    """A page of a browser as `request.param` says, and what its console says."""
    scheme, width, language = request.param
    page = new_page(color_scheme=scheme, locale=language, viewport={"width": width, "height": 800})
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.add_init_script(VIOLATIONS)
    return page, said


# Bytes that come over the wire, whether the browser has them already or not; images are not counted.
WEIGHT = """[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .filter(entry => !/\\.(png|svg|jpg)/.test(entry.name)).reduce((sum, entry) => sum + entry.encodedBodySize, 0)"""
HEAVIEST = 100_000


# What the policy of a page kept from being loaded, run or applied.
VIOLATIONS = """addEventListener("securitypolicyviolation", event =>
    console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`))"""


@pytest.fixture(scope="module")
def rows(site) -> dict[str, object]:
    """What stands in the addresses of all pages of the sample site (see `tests.walk`)."""
    admin = Visitor(site.url).log_in("admin", site.password)
    stored = sqlite3.connect(site.folder / "factcheck.sqlite3")
    found = {name: row_of(stored, name) for name in ROWS if name != "corrections/requests/"}
    followed = admin.post(f"/checks/{found['checks/']}/correction", text="It was the other bridge.").url
    claim = found["claims/"]
    admin.post(f"/claims/{claim}/do/take")
    invited = admin.post(f"/claims/{claim}/invitations", name="Dr. Eva Ruiz", days=7)
    admin.post("/keys", name="A search engine")
    found["corrections/requests/"] = row_of(stored, "corrections/requests/")
    stored.close()
    tokens = {
        "corrections/followed/": followed.rpartition("/")[2],
        "guest/": re.search(r"/guest/([\w-]+)", invited.text)[1],
        "keys/": "none",
    }
    none = dict.fromkeys(NOT_PAGES, 0)
    parts = {"queue/choices/": "publisher", "settings/scales/": "six_step_es", "number": 0, "action": "take"}
    return none | found | tokens | parts | {"deed": "pause", "other": claim, "word": "same", "at": 0, "mark": "none"}


def row_of(stored: sqlite3.Connection, name: str) -> int:
    """The first row for these addresses; some are only there once the background checks have made them."""
    return wait_until(lambda: (stored.execute(ROWS[name]).fetchone() or [None])[0], 60, name)


# Rows that only deeds are done to; pages of their own they have none.
NOT_PAGES = """settings/aliases/ settings/reference-dates/restore/ settings/checklist/undo/ replies/ queue/claims/ queue/views/
comments/ invitations/ notifications/""".split()


def addresses(rows: dict[str, object], page, site) -> list[str]:
    """Every address that answers this visitor with a whole page of their own."""
    found = []
    for place in places(rows):
        answer = page.request.get(site.url + place.address, max_redirects=0)
        assert answer.status < 500, place
        is_page = "<html" in answer.text()[:2000] and "content-disposition" not in answer.headers
        if answer.status == 200 and is_page:
            found.append(place.address)
    return found


def faults(page, address) -> list[str]:
    """What is wrong with the page at this address: rules of WCAG that it breaks, or width and weight that it exceeds."""
    page.goto(address)
    found = [
        f"{address}: {violation['id']} {violation['nodes'][0]['html'][:120]}"
        for violation in Axe().run(page, options=RULES).response["violations"]
    ]
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        found.append(f"{address}: wider than the window")
    if (weight := page.evaluate(WEIGHT)) > HEAVIEST:
        found.append(f"{address}: {weight} bytes")
    return found


@pytest.mark.parametrize("visitor", [("light", 1280, "en"), ("dark", 390, "es")], indirect=True, ids=str)
def test_every_page_is_accessible_quiet_and_within_its_width(visitor, site, rows):
    page, said = visitor
    public = addresses(rows, page, site)
    found = [fault for path in public for fault in faults(page, site.url + path)]
    log_in(page, site, "admin")
    untouched = page.locator("a.claim-words").first.get_attribute("href")
    inside = [path for path in addresses(rows, page, site) if path not in public]
    assert len(inside) > len(public) > 5
    found += [fault for path in [*inside, untouched, *STATES] for fault in faults(page, site.url + path)]
    assert found == []
    # The browser itself says that a page which is not there is not there.
    assert [text for text in said if "404" not in text] == []


@pytest.mark.parametrize("visitor", [("light", 1280, "en")], indirect=True, ids=str)
def test_the_focus_stays_where_it_was_when_checks_run_again(visitor, site):
    page, _ = visitor
    log_in(page, site, "admin")
    page.goto(site.url + page.locator("a.claim-words").first.get_attribute("href"))
    page.locator(".findings:not([aria-busy])").wait_for(timeout=30_000)
    finding = page.locator(".finding").first.get_attribute("id")
    page.locator(f"#{finding} footer button").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("id => document.activeElement.id === id", arg=finding)
    page.locator(".findings:not([aria-busy])").wait_for(timeout=30_000)
    assert page.evaluate("document.activeElement.id") == finding


@pytest.mark.parametrize("visitor", [("light", 1280, "en")], indirect=True, ids=str)
def test_no_key_of_a_claim_means_two_things(visitor, site):
    page, _ = visitor
    log_in(page, site, "admin")
    page.goto(site.url + page.locator("a.claim-words").first.get_attribute("href"))
    page.locator("[data-key=d]").click()
    # Those of a row mean the row that has the focus.
    keys = page.evaluate("[...document.querySelectorAll('[data-key]:not([data-row] *)')].map(one => one.dataset.key)")
    assert sorted(keys) == sorted(set(keys))
