"""A slow line: what is typed is saved all the same, nothing moves when the rest arrives, and nothing is sent twice."""

import pytest
from playwright.sync_api import expect

from reviews.models import Event, Review
from tests.factories import make_article, make_claim, make_review, make_source, make_user
from tests.reports import run_checks

pytestmark = pytest.mark.browser

LATENCY, SPEED = 400, 50_000  # milliseconds, bytes a second
# How far what was to be seen has moved by itself (https://web.dev/articles/cls); what follows a key within half a second
# is not counted.
WATCH = """window.moved = []; new PerformanceObserver(list => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) moved.push(
        [entry.value, ...entry.sources.map(({ node }) => node?.id || node?.className || node?.nodeName)]);
}).observe({ type: "layout-shift", buffered: true })"""
MOST = 0.02  # of 0.1, from which on people notice it


@pytest.fixture
def slow(open_as):
    """Opens an address as `open_as` does, on a slow line that has nothing stored."""

    def opened(user, address):
        # High enough for all of a claim page: what moves out of sight is not counted.
        page = open_as(user, "/password", viewport={"width": 1280, "height": 1800})
        line = page.context.new_cdp_session(page)
        line.send("Network.enable")
        line.send("Network.setCacheDisabled", {"cacheDisabled": True})
        speed = {"downloadThroughput": SPEED, "uploadThroughput": SPEED}
        line.send("Network.emulateNetworkConditions", {"offline": False, "latency": LATENCY, **speed})
        page.add_init_script(WATCH)
        page.goto(page.url.replace("/password", address), wait_until="commit")
        return page

    return opened


@pytest.fixture
def review(live_server):
    article = make_article(
        "La tormenta dejó 12 heridos en Cádiz, dijo la alcaldesa Ana Ruiz. Nadie murió.", language="es"
    )
    make_review("published", make_claim(make_article("Dejó 12 heridos en Cádiz la tormenta.", language="es")))
    return Review.objects.get(claim=article.claims.order_by("start").first())


def held_still(page) -> None:
    moved = page.evaluate("moved")
    assert sum(value for value, *_ in moved) <= MOST, moved


def test_a_claim_page_fills_in_without_moving(slow, review):
    run_checks()
    page = slow(make_user("checker", "ana"), review.claim.get_absolute_url())
    expect(page.locator(".loaded .skeleton").first).to_be_visible()
    expect(page.locator(".verdicts-before li").first).to_be_attached()
    page.keyboard.press("l")
    expect(page.locator("[aria-busy=true] .spinner").first).to_be_visible()
    run_checks()
    expect(page.locator(".findings[aria-busy]")).to_have_count(0)
    expect(page.locator(".loaded .skeleton")).to_have_count(0)
    held_still(page)


def test_the_queue_fills_in_without_moving(slow, review):
    page = slow(make_user("checker", "ana"), "/queue")
    expect(page.locator(f"#words-{review.claim_id}")).to_be_visible()
    run_checks()
    page.wait_for_load_state("networkidle")
    held_still(page)


def test_what_is_typed_is_saved_and_nothing_is_submitted_twice(slow, review):
    checker = make_user("checker", "ana")
    make_source(make_review("in_review", review.claim, checker=checker))
    page = slow(checker, review.claim.get_absolute_url())
    expect(page.locator("#draft")).to_be_visible()
    page.wait_for_load_state()
    page.keyboard.press("4")
    page.keyboard.press("e")
    page.keyboard.type("Nobody counted ", delay=20)
    expect(page.locator("#saved")).to_contain_text("Saved ")
    expect(page.locator("#saved")).not_to_have_text("Saved as you type")
    # Typed on while the last save is still under way, then sent twice before the first answer can be there.
    page.keyboard.type("them.")
    page.keyboard.press("Control+Enter")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#messages .success")).to_be_visible()
    review.refresh_from_db()
    assert (review.status, review.summary) == ("submitted", "Nobody counted them.")
    assert Event.objects.filter(subject=f"review:{review.pk}", verb="review.submit").count() == 1
    expect(page.locator("[role=alert]:visible")).to_have_count(0)
