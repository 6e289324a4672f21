"""Every page of a site with its sample articles: accessible, quiet and within its width, light and dark, wide and narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.login import log_in

pytestmark = [pytest.mark.browser, pytest.mark.servers]

PUBLIC = ["/login", "/checks", "/method", "/corrections", "/nowhere"]
INSIDE = [
    "/queue",
    "/queue?status=published",
    "/articles",
    "/articles/new",
    "/articles/1",
    "/articles/1?claim=3&edit=1",
    "/articles/3/report",
    "/sources",
    "/sources?state=trouble",
    "/events",
    "/events/1",
    "/keys",
    "/settings",
    "/settings/rules",
    "/settings/checklist",
    "/settings/checklist/1",
    "/settings/aliases",
    "/settings/operations",
    "/settings/reference-dates?sentence=Three+years+after+the+invasion+of+Ukraine.&language=en&on=2025-08-06",
    "/settings/reference-dates/1",
    "/settings/reference-dates/import",
    "/settings/feeds",
    "/settings/scales",
    "/settings/scales/new?copy=five_step&number=0",
    "/settings/scales/six_step_es/0",
    "/settings/scales/six_step_es/0/use",
    "/settings/trail",
    "/settings/trail/verify",
    "/corrections/requests",
    "/corrections/requests?state=all",
    "/published-elsewhere",
    "/password",
    "/notifications",
    "/account/notifications",
]
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


@pytest.fixture
def visitor(new_page, site, request):
    """A page of a browser as `request.param` says, and what its console says."""
    scheme, width, language = request.param
    page = new_page(color_scheme=scheme, locale=language, viewport={"width": width, "height": 800})
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    return page, said


# Bytes that come over the wire, whether the browser has them already or not; images are not counted.
WEIGHT = """[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .filter(entry => !/\\.(png|svg|jpg)/.test(entry.name)).reduce((sum, entry) => sum + entry.encodedBodySize, 0)"""
HEAVIEST = 100_000


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
def test_every_page_is_accessible_quiet_and_within_its_width(visitor, site):
    page, said = visitor
    found = [fault for path in PUBLIC for fault in faults(page, site.url + path)]
    log_in(page, site, "admin")
    claim = page.locator("a.claim-words").first.get_attribute("href")
    page.goto(f"{site.url}/checks")
    check = page.locator("main a[href^='/checks/']").first.get_attribute("href")
    found += [
        fault for path in [*INSIDE, claim, check, f"{check}/correction"] for fault in faults(page, site.url + path)
    ]
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
