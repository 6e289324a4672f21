"""Sources cited without the mouse: pasted, filled in while one looks on, the passage picked; evidence with one key."""

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import expect

from reviews.models import Finding
from reviews.services import descriptions
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.browser

PAGE = """<title>Balance</title><main><p>The storm came.</p><p>Twelve people died in Cádiz 😀. Nobody is missing.</p></main>"""


@pytest.fixture
def ana(live_server):
    return make_user("checker", "ana")


@pytest.fixture
def open_claim(live_server, new_page):
    """Opens a claim in a browser of its own, for somebody who is logged in."""

    def opened(user, review):
        client = Client()
        client.force_login(user)
        page = new_page()
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
        page.goto(live_server.url + review.claim.get_absolute_url())
        expect(page.locator(".loaded .skeleton")).to_have_count(0)
        return page

    return opened


@pytest.fixture
def review(ana):
    claim = make_claim(make_article("Doce personas murieron en Cádiz.", language="es"))
    return make_review("in_review", claim, checker=ana)


def settled(page) -> None:
    expect(page.locator(".htmx-added, .htmx-settling, .htmx-swapping")).to_have_count(0)


def test_a_page_is_pasted_filled_in_and_its_passage_picked_by_keyboard(open_claim, ana, review, web):
    page = open_claim(ana, review)
    page.keyboard.press("s")
    page.keyboard.insert_text(web.write("/a", PAGE))
    page.keyboard.press("Enter")
    expect(page.locator(".source .skeleton")).to_be_visible()
    source = review.sources.get()
    expect(page.locator(f"#source-{source.pk}")).to_be_focused()
    descriptions.describe_source(source_id=source.pk)
    expect(page.get_by_role("link", name="Balance ↗")).to_be_visible()
    expect(page.locator(f"#source-{source.pk}")).to_be_focused()
    settled(page)

    page.keyboard.press("f")
    likely = page.locator(".likely .sentence").first
    expect(likely).to_contain_text("Twelve people died in Cádiz 😀.")
    expect(likely.locator("input")).to_be_focused()
    settled(page)
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("J")
    expect(page.locator(".picked")).to_have_text("“Twelve people died in Cádiz 😀. Nobody is missing.”")
    page.keyboard.press("Enter")
    expect(page.locator(".source blockquote")).to_have_text("Twelve people died in Cádiz 😀. Nobody is missing.")
    source.refresh_from_db()
    assert source.passage == "Twelve people died in Cádiz 😀. Nobody is missing."


def test_words_are_picked_with_the_mouse_whatever_emoji_stand_before_them(open_claim, ana, review, web):
    page = open_claim(ana, review)
    page.keyboard.press("s")
    page.keyboard.insert_text(web.write("/a", PAGE))
    page.keyboard.press("Enter")
    expect(page.locator(".source")).to_be_visible()
    descriptions.describe_source(source_id=review.sources.get().pk)
    page.get_by_role("link", name="Pick the passage of Balance").click()
    expect(page.locator(".likely")).to_be_visible()
    settled(page)
    page.evaluate("""() => {
        const at = (words) => [...document.querySelectorAll('.pick-form fieldset:last-of-type .sentence-text')].find((one) => one.textContent.includes(words)).firstChild;
        getSelection().setBaseAndExtent(at('Twelve'), 14, at('Nobody'), 6);
        document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    }""")
    expect(page.locator(".picked")).to_be_visible()
    page.get_by_role("button", name="Take this passage").click()
    expect(page.locator(".source blockquote")).to_have_text("died in Cádiz 😀. Nobody")


def test_what_the_page_says_fills_an_open_form_but_not_what_was_typed(open_claim, ana, review, web):
    page = open_claim(ana, review)
    page.keyboard.press("s")
    page.keyboard.insert_text(web.write("/a", PAGE))
    page.keyboard.press("Enter")
    expect(page.locator(".source")).to_be_visible()
    page.locator(".source").get_by_role("link", name="Edit").click()
    page.get_by_label("Publisher").fill("My own words")
    descriptions.describe_source(source_id=review.sources.get().pk)
    expect(page.get_by_label("Title")).to_have_value("Balance")
    expect(page.get_by_label("Publisher")).to_have_value("My own words")


def test_evidence_is_walked_and_cited_by_keys_and_that_undone(open_claim, ana, review):
    article = make_article("Once personas murieron en Cádiz.", title="Elsewhere", language="es")
    found = [make_claim(article).pk, make_claim(make_article(language="es")).pk]
    Finding.objects.filter(claim=review.claim).delete()
    evidence = [{"claim": pk, "passage": "x", "outcome": "related", "message": "m", "values": {}} for pk in found]
    finding = Finding.objects.create(claim=review.claim, check_slug="same_figure")
    fields = {"state": "done", "outcome": "related", "evidence": evidence, "explanation": [{}]}
    Finding.objects.filter(pk=finding.pk).update(finished_at=finding.queued_at, **fields)
    page = open_claim(ana, review)
    page.keyboard.press(".")
    page.keyboard.press(".")
    page.keyboard.press(",")
    expect(page.locator(f"#evidence-{finding.pk}-0")).to_be_focused()
    page.keyboard.press("+")
    expect(page.locator(".source")).to_contain_text("Elsewhere")
    expect(page.locator(f"#evidence-{finding.pk}-0")).to_be_focused()
    settled(page)
    page.keyboard.press("z")
    expect(page.locator(".source")).to_have_count(0)


def test_an_unfinished_source_is_there_again_after_a_reload(open_claim, ana, review):
    page = open_claim(ana, review)
    page.on("dialog", lambda dialog: dialog.accept())
    page.keyboard.press("S")
    page.get_by_label("Medium").select_option("Interview")
    page.get_by_label("Who", exact=True).fill("Rosa Diez")
    page.reload()
    expect(page.get_by_label("Who", exact=True)).to_have_value("Rosa Diez")
    expect(page.get_by_label("Address", exact=True)).to_be_hidden()
    page.get_by_label("Title").fill("What she said")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".source")).to_contain_text("Rosa Diez")
    page.reload()
    expect(page.locator(".loaded .skeleton")).to_have_count(0)
    expect(page.locator(".source-form")).to_have_count(0)


def test_two_people_see_each_other(open_claim, ana, review):
    mine = open_claim(ana, review)
    theirs = open_claim(make_user("editor", "edu"), review)
    expect(theirs.locator("#presence")).to_contain_text("ana is here")
    mine.reload()
    expect(mine.locator("#presence")).to_contain_text("edu is here")
