"""A telephone: 390 pixels wide and touched. The article's panel is a sheet, and everything is wide enough for a finger."""

import pytest
from playwright.sync_api import expect

from reviews.models import Review
from tests.factories import make_article, make_claim, make_review, make_user
from tests.reports import run_checks

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 390, "height": 800}, "has_touch": True, "is_mobile": True}
# WCAG 2.2, 2.5.8: what is touched is 24 pixels high and wide, but for links within a text and what nothing stands near to.
SMALL = """() => [...document.querySelectorAll("button, summary, select, input:not([type=hidden]), textarea, a.btn, .tabs a")]
    .filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".visually-hidden"))
    .map(one => ({ one: one.closest("label") ?? one, box: (one.closest("label") ?? one).getBoundingClientRect() }))
    .filter(({ box }) => box.width && (Math.round(box.height) < 24 || Math.round(box.width) < 24))
    .map(({ one, box }) => `${one.outerHTML.slice(0, 120)}: ${Math.round(box.width)} × ${Math.round(box.height)}`)"""
WIDEST = "document.documentElement.scrollWidth"


@pytest.fixture
def review(live_server):
    article = make_article(
        "La tormenta dejó 12 heridos en Cádiz, dijo la alcaldesa Ana Ruiz. Nadie murió.", language="es"
    )
    make_review("submitted", make_claim(make_article("Dejó 12 heridos en Cádiz la tormenta.", language="es")))
    run_checks()
    return Review.objects.get(claim=article.claims.order_by("start").first())


def fits(page) -> None:
    """Nothing is wider than the screen, and no target smaller than a finger needs."""
    assert (page.evaluate(WIDEST), page.evaluate(SMALL)) == (390, []), page.url


def settled(page) -> None:
    expect(
        page.locator(".htmx-added, .htmx-settling, .htmx-swapping, .htmx-request, .loaded .skeleton")
    ).to_have_count(0)


def test_a_claim_is_found_read_taken_and_concluded_by_touch(open_as, review):
    page = open_as(make_user("checker", "ana"), "/queue", **PHONE)
    expect(page.locator(f"#words-{review.claim_id}")).to_be_visible()
    fits(page)
    page.locator(f"#row-{review.claim_id} .where a").tap()
    page.wait_for_url("**/articles/*")

    sheet = page.locator("#at-hand")
    expect(page.locator("#at-hand[data-open]")).to_have_count(0)
    fits(page)
    page.locator(f"#passage-{review.claim_id}").tap()
    expect(page.locator("#at-hand[data-open]")).to_be_in_viewport()
    settled(page)
    box = sheet.bounding_box()
    assert box["y"] > 100 and round(box["y"] + box["height"]) == 800, box
    fits(page)
    sheet.locator("a[data-key=o]").tap()
    page.wait_for_url("**/claims/*")

    settled(page)
    fits(page)
    page.locator("#review .actions").get_by_role("button", name="Take").tap()
    expect(page.locator("#draft")).to_be_visible()
    page.locator(".verdict-card").nth(3).tap()
    page.locator("#summary").tap()
    page.keyboard.insert_text("Nobody counted them.")
    expect(page.locator("#saved")).to_contain_text("Saved ")
    expect(page.locator("#lacks")).to_contain_text("source")
    page.locator("a[data-key=S]").tap()
    page.get_by_label("Title").fill("A report")
    page.get_by_label("Medium").select_option("Interview")
    page.get_by_label("Who", exact=True).fill("Rosa Diez")
    fits(page)
    page.locator(".source-form [data-submit-key]").tap()
    expect(page.locator(".source")).to_contain_text("A report")
    settled(page)
    fits(page)
    page.locator("[data-submit-key][form=draft]").tap()
    expect(page.locator("#messages .alert")).to_be_visible()
    assert Review.objects.get(pk=review.pk).status == "submitted"


@pytest.mark.parametrize("menu", ["d", "H", "I"])
def test_an_open_menu_stays_on_the_screen(open_as, review, menu):
    checker = make_user("checker")
    review = make_review("in_review", review.claim, checker=checker)
    page = open_as(checker, review.claim.get_absolute_url(), **PHONE)
    page.locator(f"summary[data-key={menu}]").tap()
    expect(page.locator("details.menu[open] .menu-body")).to_be_visible()
    fits(page)
