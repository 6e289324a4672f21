"""Two browsers in one review at once: they see each other, and neither overwrites what the other has written."""

import pytest
from playwright.sync_api import expect

from reviews.models import Review
from reviews.services import reviews
from tests.factories import make_article, make_claim, make_review, make_source, make_user

pytestmark = pytest.mark.browser


@pytest.fixture
def review(live_server):
    claim = make_claim(make_article("Doce personas murieron en Cádiz.", language="xx"))
    return make_review("in_review", claim, checker=make_user("checker", "ana"))


def write(page, words: str) -> None:
    """Type reasons, as the page saves them by itself."""
    page.keyboard.press("e")
    page.keyboard.insert_text(words)


def saved(page) -> None:
    expect(page.locator("#saved")).to_contain_text("Saved ")
    expect(page.locator("#saved")).not_to_have_text("Saved as you type")


def now(review) -> Review:
    return Review.objects.get(pk=review.pk)


def test_two_see_each_other_and_who_is_writing(open_as, review):
    address = review.claim.get_absolute_url()
    mine = open_as(review.assignee, address)
    theirs = open_as(make_user("editor", "edu"), address)
    expect(theirs.locator("#presence")).to_contain_text("ana is here")
    write(mine, "Twelve.")
    saved(mine)
    tell(mine)
    expect(mine.locator("#presence")).to_contain_text("edu is here")
    tell(theirs)
    expect(theirs.locator("#presence")).to_contain_text("ana is here, writing")
    expect(theirs.locator("#presence .newer")).to_contain_text("ana changed this review")


def tell(page) -> None:
    """What a page says every twelve seconds, said now, as it is when somebody comes back to it."""
    page.evaluate("htmx.trigger('#presence', 'here')")


def test_a_stale_draft_is_neither_lost_nor_written_over_another(open_as, review):
    address = review.claim.get_absolute_url()
    first, second = (open_as(review.assignee, address) for _ in range(2))
    write(first, "Written first.")
    saved(first)
    write(second, "Written second.")
    conflict = second.locator(".conflict")
    expect(conflict).to_contain_text("Nothing of yours is lost")
    expect(conflict.get_by_role("region", name="Yours, not saved")).to_contain_text("Written second.")
    expect(conflict.get_by_role("region", name="As it stands now")).to_contain_text("Written first.")
    expect(second.locator("#summary")).to_have_value("Written second.")
    assert now(review).summary == "Written first."

    conflict.get_by_role("button", name="Save mine").focus()
    second.keyboard.press("Enter")
    expect(second.locator(".conflict")).to_have_count(0)
    assert now(review).summary == "Written second."
    # From here on the two go on in turn: the other is now the one that is behind.
    first.locator("#summary").press_sequentially(" And more.")
    expect(first.locator(".conflict")).to_contain_text("Written second.")
    first.get_by_role("link", name="Keep this one").focus()
    first.keyboard.press("Enter")
    expect(first.locator("#summary")).to_have_value("Written second.")
    write(first, "Both agree. ")
    saved(first)
    assert now(review).summary == "Both agree. Written second."


def test_who_writes_on_after_the_claim_was_given_to_another_keeps_their_words(open_as, review):
    editor = make_user("editor", "edu")
    mine = open_as(review.assignee, review.claim.get_absolute_url())
    reviews.assign(review=review, user=editor, assignee=editor)
    theirs = open_as(editor, review.claim.get_absolute_url())
    write(theirs, "By the editor.")
    saved(theirs)
    write(mine, "By Ana.")
    expect(mine.locator("#refusal")).not_to_be_empty()
    expect(mine.locator("#refusal [role=alert]")).to_be_visible()
    expect(mine.locator("#summary")).to_have_value("By Ana.")
    assert now(review).summary == "By the editor."


def test_what_was_submitted_elsewhere_is_not_submitted_or_saved_again(open_as, review):
    make_source(review)
    address = review.claim.get_absolute_url()
    first, second = (open_as(review.assignee, address) for _ in range(2))
    first.keyboard.press("4")
    write(first, "Two reports say so.")
    first.keyboard.press("Control+Enter")
    first.wait_for_url("**/queue*")
    write(second, "Something else.")
    expect(second.locator("#refusal [role=alert]")).to_be_visible()
    expect(second.locator("#summary")).to_have_value("Something else.")
    assert (now(review).status, now(review).summary) == ("submitted", "Two reports say so.")
