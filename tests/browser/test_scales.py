"""A scale written with the keyboard alone, and put in use."""

import pytest
from playwright.sync_api import expect

from reviews.models import ScaleVersion
from reviews.scale_in_use import current_scale
from tests.factories import make_review, make_user

pytestmark = pytest.mark.browser


def log_in(client, page, live_server, user) -> None:
    client.force_login(user)
    session = client.cookies["sessionid"].value
    page.context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])


def test_steps_are_moved_added_and_saved_with_the_keyboard(client, page, live_server):
    log_in(client, page, live_server, make_user("administrator"))
    page.goto(f"{live_server.url}/settings/scales/new?copy=five_step&number=0")
    titles = page.locator(".scale-step > .row > a")
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator("#link-mostly_true")).to_be_focused()
    page.keyboard.press("K")
    expect(titles.first).to_have_text("1. Mostly true")
    expect(page.locator("#link-mostly_true")).to_be_focused()
    page.keyboard.press("J")
    expect(titles.first).to_have_text("1. True")
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(titles).to_have_count(5)
    expect(page.locator("#link-mostly_false")).to_be_focused()
    page.keyboard.press("+")
    expect(titles).to_have_count(6)
    expect(page.locator("#link-new-1")).to_be_focused()
    page.fill("[name=name_en]", "Ours")
    page.fill("[name=name_es]", "La nuestra")
    for name, words in (("label_en", "Satire"), ("label_es", "Sátira"), ("meaning_en", "Meant as a joke.")):
        page.fill(f"[name=new-1-{name}]", words)
    page.locator("[name=new-1-meaning_es]").focus()
    page.keyboard.type("Es una broma.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#messages")).to_contain_text("Saved as version 1.")
    slugs = [rating["slug"] for rating in ScaleVersion.objects.get().ratings]
    assert slugs == ["true", "mostly_true", "mostly_false", "false", "unverifiable", "satire"]


def test_enter_in_a_field_saves_and_moves_nothing(client, page, live_server):
    log_in(client, page, live_server, make_user("administrator"))
    page.goto(f"{live_server.url}/settings/scales/new?copy=five_step&number=0")
    page.fill("[name=name_en]", "Ours")
    page.locator("[name=name_es]").focus()
    page.keyboard.type("La nuestra")
    page.keyboard.press("Enter")
    expect(page.locator("#messages")).to_contain_text("Saved as version 1.")
    assert ScaleVersion.objects.get().ratings[0]["slug"] == "true"


def test_a_number_key_gives_the_verdict_of_the_scale_that_was_put_in_use(client, page, live_server):
    log_in(client, page, live_server, make_user("administrator"))
    page.goto(f"{live_server.url}/settings/scales/six_step_es/0/use")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#messages")).to_contain_text("is in use")
    assert current_scale().slug == "six_step_es"
    review = make_review("in_review")
    log_in(client, page, live_server, review.assignee)
    page.goto(live_server.url + review.claim.get_absolute_url())
    page.keyboard.press("5")
    expect(page.locator("[name=rating][value=explainer]")).to_be_checked()
