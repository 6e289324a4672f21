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


def select(page, words):
    page.evaluate(SELECT, words)


def settled(page) -> None:
    expect(page.locator(".htmx-added, .htmx-settling, .htmx-swapping, .htmx-request")).to_have_count(0)


@pytest.mark.parametrize("words", ["dos muertos 🇪🇸", "La tormenta 🌊", "calma"])
def test_selected_words_are_marked_exactly_whatever_emoji_stand_before_them(article, page, words):
    select(page, words)
    page.locator(".mark-menu button[value=quantity]").click()
    expect(page.locator(".claim-card.current .claim-words", has_text=words)).to_be_visible()
    claim = article.claims.get(kind="quantity")
    assert (claim.quote, claim.start) == (words, TEXT.rindex(words))


def test_keys_walk_the_claims_and_enter_opens_one(article, page):
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator("#at-hand h2")).to_have_text("La alcaldesa habló de dos muertos 🇪🇸")
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


def test_a_passage_is_selected_filled_in_saved_and_undone(live_server, client, page):
    user = make_user("checker")
    client.force_login(user)
    text = "😀 La tormenta dejó dos muertos y 12 heridos en Valencia, según la alcaldesa Ana Ruiz."
    found = make_article(text)
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page.goto(live_server.url + found.get_absolute_url())
    select(page, " en Valencia")
    page.keyboard.press("m")
    expect(page.get_by_label("Claimant")).to_have_value("Ana Ruiz")
    claim = found.claims.get(quote="en Valencia")
    settled(page)
    # The focus is where the keys that move the bounds work.
    page.keyboard.press("{")
    page.keyboard.press("]")
    expect(page.get_by_label("Words in the text")).to_have_value("heridos en Valencia, según")
    page.keyboard.press("[")
    expect(page.get_by_label("Words in the text")).to_have_value("heridos en Valencia")
    page.get_by_label("Statement").fill("In Valencia 12 people were injured.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#at-hand h2")).to_have_text("In Valencia 12 people were injured.")
    claim.refresh_from_db()
    assert (claim.quote, claim.statement) == ("heridos en Valencia", "In Valencia 12 people were injured.")
    settled(page)
    page.keyboard.press("z")
    expect(page.get_by_text("Undone:")).to_be_visible()
    claim.refresh_from_db()
    assert claim.quote == "en Valencia" and claim.article.text == text


def test_other_words_are_selected_for_a_claim_that_is_being_changed(article, page):
    page.keyboard.press("e")
    page.get_by_label("Words in the text").wait_for()
    settled(page)
    select(page, "La tormenta 🌊")
    page.get_by_role("button", name="Use these words").click()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("Changed:")).to_be_visible()
    assert article.claims.get(quote="La tormenta 🌊").kind == "casualty_count"


def test_escape_leaves_the_form_and_the_focus_goes_back(article, page):
    page.keyboard.press("e")
    page.get_by_label("Words in the text").wait_for()
    settled(page)
    page.keyboard.press("Escape")
    expect(page.locator("#claim-form")).to_have_count(0)
    expect(page.locator("[data-edit]")).to_be_focused()


def test_a_claim_is_dismissed_by_keys_and_the_next_one_is_at_hand(article, page):
    page.keyboard.press("d")
    page.keyboard.press("2")
    expect(page.locator("#at-hand h2")).to_have_text("La alcaldesa habló de dos muertos 🇪🇸")
    expect(page.get_by_text("1 of 2 decided")).to_be_visible()
    settled(page)
    page.keyboard.press("z")
    expect(page.get_by_text("0 of 2 decided")).to_be_visible()


def test_on_a_narrow_screen_the_claim_at_hand_is_a_sheet_over_the_text(article, page):
    page.set_viewport_size({"width": 390, "height": 800})
    page.locator("a.passage", has_text="12 heridos").click()
    expect(page.locator("#at-hand[data-open] h2")).to_have_text("12 heridos")
    box = page.locator("#at-hand").bounding_box()
    assert round(box["y"] + box["height"]) == 800 and box["y"] > 100
    page.get_by_role("button", name="Close", exact=True).first.click()
    expect(page.locator("#at-hand[data-open]")).to_have_count(0)


def test_nested_claims_are_chosen_from_the_innermost_outwards(article, page):
    make_claim(article, "dos muertos", kind="casualty_count")
    page.reload()
    inner = page.locator("a.passage", has_text="dos muertos")
    inner.click()
    expect(page.locator("#at-hand h2")).to_have_text("dos muertos")
    inner.click()
    expect(page.locator("#at-hand h2")).to_have_text("La alcaldesa habló de dos muertos 🇪🇸")


def test_the_text_does_not_move_when_a_claim_is_chosen_or_changed(article, page):
    before = page.locator("#article-text").bounding_box()
    for key in ("j", "j", "e"):
        page.keyboard.press(key)
        settled(page)
    page.get_by_label("Words in the text").wait_for()
    assert page.locator("#article-text").bounding_box() == before
