"""Comments in a browser: what their script does to the field, by keyboard alone."""

import pytest
from django.conf import settings
from django.urls import reverse
from playwright.sync_api import expect

from reviews.models import Comment, Notification
from reviews.services import invitations
from tests.factories import make_article, make_claim, make_review, make_user

pytestmark = pytest.mark.browser


@pytest.fixture
def review(live_server, client, page):
    """A review of somebody who has its claim open in a browser."""
    review = make_review("in_review", claim=make_claim(make_article(language="xx")), checker=make_user(username="ana"))
    client.force_login(review.assignee)
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page.goto(live_server.url + review.claim.get_absolute_url())
    return review


def test_a_colleague_is_called_on_with_the_keyboard_alone(review, page):
    bea, berta = make_user(username="bea"), make_user(username="berta")
    page.keyboard.press("m")
    expect(page.locator("#comment-text")).to_be_focused()
    page.keyboard.type("Look, @be")
    expect(page.locator("#names [role=option]")).to_have_text(["bea", "berta"])
    page.keyboard.press("ArrowDown")
    expect(page.locator("#names [aria-selected=true]")).to_have_text("berta")
    page.keyboard.press("Enter")
    expect(page.locator("#comment-text")).to_have_value("Look, @berta ")
    expect(page.locator("#names")).to_be_hidden()
    page.keyboard.type("at this")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#talk-list .comment")).to_be_focused()
    expect(page.locator("#comment-text")).to_have_value("")
    assert Comment.objects.get().text == "Look, @berta at this"
    assert [row.to for row in Notification.objects.filter(kind="mention")] == [berta] != [bea]


def test_escape_closes_the_names_and_then_leaves_the_field(review, page):
    page.keyboard.press("m")
    page.keyboard.type("@an")
    expect(page.locator("#names")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#names")).to_be_hidden()
    expect(page.locator("#comment-text")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#comment-text")).not_to_be_focused()
    expect(page.locator("#comment-text")).to_have_value("@an")


def test_an_expert_comments_by_the_link_in_a_browser_of_their_own(review, live_server, new_page):
    """Browsers do not say where a form comes from that stands on a page which tells nobody."""
    _, token = invitations.invite(review=review, user=review.assignee, name="Dr. Eva Ruiz", affiliation="", days=7)
    page = new_page()
    page.goto(live_server.url + reverse("guest", args=[token]))
    page.get_by_label("What do you know about this?").fill("I measured it.")
    page.get_by_role("button").click()
    expect(page.locator(".said-before li")).to_contain_text("I measured it.")
    assert page.context.cookies() == []
