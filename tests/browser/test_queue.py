"""A morning at the queue without a mouse: rows, keys of one and of two letters, and filters that keep the focus."""

import pytest
from django.conf import settings
from playwright.sync_api import expect

from reviews.models import Review
from tests.factories import make_article, make_claim, make_user

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def reviews(live_server, client, page):
    """Three claims, the first of which is the most check-worthy; the queue is open in a browser."""
    client.force_login(make_user("editor"))
    article = make_article("Primero hubo uno. Segundo hubo dos. Tercero hubo tres.", language="de")
    made = [make_claim(article, f"{word}.").review for word in ("hubo uno", "hubo dos", "hubo tres")]
    for place, review in enumerate(made):
        Review.objects.filter(pk=review.pk).update(priority=1 - place / 10)
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page.goto(live_server.url + "/queue")
    return made


def words(page, review):
    return page.locator(f"#words-{review.claim_id}")


def press(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def test_rows_are_walked_taken_and_dismissed_and_the_focus_stays_in_its_row(reviews, page):
    first, second, _ = reviews
    press(page, "j", "t")
    expect(page.get_by_text("The claim is yours.")).to_be_visible()
    expect(words(page, first)).to_be_focused()
    press(page, "j", "d", "2")
    expect(page.get_by_text("Dismissed.")).to_be_visible()
    expect(words(page, second)).to_be_focused()
    assert Review.objects.get(pk=second.pk).dismissal == "opinion"
    press(page, "z")
    expect(page.get_by_text("Back in the queue.")).to_be_visible()
    press(page, "k", "Enter")
    page.wait_for_url(f"**/claims/{first.claim_id}")


def test_what_is_selected_is_dismissed_together_and_comes_back(reviews, page):
    expect(page.locator("#selected")).not_to_be_visible()
    press(page, "j", "x", "j", "x")
    expect(page.locator("[data-picked]")).to_have_text("2 selected")
    page.locator("#selected").get_by_role("button", name="Opinion").click()
    expect(page.get_by_text("2 claims dismissed.")).to_be_visible()
    press(page, "z")
    expect(page.get_by_text("2 claims are back in the queue.")).to_be_visible()
    press(page, "X")
    expect(page.locator("[data-picked]")).to_have_text("3 selected")


def test_two_keys_lead_to_a_page_and_one_that_begins_nothing_is_let_be(reviews, page):
    press(page, "?")
    keys = page.locator("dialog#keys dl")
    expect(keys.locator("dt", has=page.locator("kbd", has_text="g")).first).to_have_text("gq")
    press(page, "Escape", "g", "j", "g", "a")
    page.wait_for_url("**/articles")
    press(page, "g", "q")
    page.wait_for_url("**/queue")


def test_a_filter_keeps_the_focus_and_its_choice_stays_in_the_address(reviews, page):
    page.get_by_label("Kind", exact=True).focus()
    page.get_by_label("Kind", exact=True).select_option("statement")
    page.wait_for_url("**/queue?kind=statement")
    expect(page.get_by_label("Kind", exact=True)).to_be_focused()
    page.get_by_role("link", name="Without the filter Kind").click()
    page.wait_for_url("**/queue")
    expect(page.locator("#total")).to_have_text("3 claims")
