"""The article page in a browser: what its script does to the two panes."""

import pytest
from django.conf import settings
from playwright.sync_api import expect

from tests.factories import make_article, make_claim, make_user

pytestmark = pytest.mark.browser

TEXT = "😀😀 La tormenta 🌊 dejó 12 heridos.\nLa alcaldesa habló de dos muertos 🇪🇸 y pidió calma 😀, mucha calma."
SELECT = """words => {
    const walker = document.createTreeWalker(document.getElementById("article-text"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const place = walker.currentNode.data.lastIndexOf(words);
        if (place < 0) continue;
        getSelection().setBaseAndExtent(walker.currentNode, place, walker.currentNode, place + words.length);
        document.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
    }
}"""


@pytest.fixture
def article(live_server, client, page):
    """An article in an unknown language, so that its claims are those the test marks; the page is open in a browser."""
    client.force_login(make_user("checker"))
    found = make_article(TEXT, language="de")
    make_claim(found, "12 heridos", kind="casualty_count")
    make_claim(found, "La alcaldesa habló de dos muertos 🇪🇸")
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page.goto(live_server.url + found.get_absolute_url())
    return found


@pytest.mark.parametrize("words", ["dos muertos 🇪🇸", "La tormenta 🌊", "calma"])
def test_selected_words_are_marked_exactly_whatever_emoji_stand_before_them(article, page, words):
    page.evaluate(SELECT, words)
    page.locator(".mark-menu button[value=quantity]").click()
    expect(page.locator(".claim-card.current .claim-words")).to_have_text(words)
    claim = article.claims.get(kind="quantity")
    assert (claim.quote, claim.start) == (words, TEXT.rindex(words))


def test_keys_walk_the_claims_and_enter_opens_one(article, page):
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator("mark.current")).to_have_text("La alcaldesa habló de dos muertos 🇪🇸")
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    page.wait_for_url("**" + article.claims.first().get_absolute_url())


def test_a_passage_selects_its_claim_by_mouse_and_by_keyboard(article, page):
    page.get_by_role("link", name="12 heridos", exact=True).first.click()
    expect(page.locator(".claim-card.current .claim-words")).to_have_text("12 heridos")
    page.locator("a.passage", has_text="La alcaldesa").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".claim-card.current .claim-words")).to_be_focused()
    expect(page.locator(".claim-card.current .claim-words")).to_have_text("La alcaldesa habló de dos muertos 🇪🇸")


def test_the_text_can_be_selected_with_the_mouse_inside_a_claim_too(article, page):
    box = page.locator("#article-text mark").last.bounding_box()
    y = int(box["y"] + box["height"] / 2)
    page.mouse.move(int(box["x"]) + 10, y)
    page.mouse.down()
    page.mouse.move(int(box["x"]) + 120, y, steps=5)
    page.mouse.up()
    expect(page.locator(".mark-menu")).to_be_visible()
    assert page.evaluate("getSelection().toString()") in TEXT


def test_the_claim_that_the_address_names_is_in_sight_in_both_panes(article, page):
    claim = make_claim(article, "mucha calma")
    page.set_viewport_size({"width": 1280, "height": 500})
    page.goto(page.url + f"?claim={claim.pk}")
    expect(page.locator(f"#claim-{claim.pk}")).to_be_in_viewport()
    expect(page.locator(f"#passage-{claim.pk}")).to_be_in_viewport()
