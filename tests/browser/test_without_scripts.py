"""Without JavaScript: everything is read, and a verdict goes all the way from the queue to its public page."""

import pytest
from playwright.sync_api import expect

from reviews.models import Review
from tests.factories import make_article, make_claim, make_user
from tests.reports import run_checks

pytestmark = pytest.mark.browser

PLAIN = {"java_script_enabled": False}


@pytest.fixture
def claim(live_server):
    claim = make_claim(make_article("Doce personas murieron en Cádiz.", language="xx"))
    run_checks()
    return claim


def test_a_verdict_is_written_approved_published_and_read_without_scripts(open_as, new_page, live_server, claim):
    checker = open_as(make_user("checker", "ana"), "/queue", **PLAIN)
    checker.get_by_label("Words in the claim").or_(checker.locator("#filters [name=q]")).first.fill("Cádiz")
    checker.get_by_role("button", name="Filter").click()
    checker.wait_for_url("**/queue?*q=C*")
    checker.locator(f"#words-{claim.pk}").click()
    checker.wait_for_url(f"**{claim.get_absolute_url()}")
    checker.get_by_role("link", name="Show it").last.click()
    expect(checker.get_by_role("heading", name="Claims like this, and their verdicts")).to_be_visible()
    checker.go_back()
    checker.get_by_role("button", name="Take", exact=False).first.click()
    expect(checker.get_by_text("The claim is yours.")).to_be_visible()

    checker.locator("#summary").fill("The port counted the same.")
    checker.locator("#draft [name=rating][value=mostly_true]").check()
    checker.get_by_role("button", name="Save draft").click()
    expect(checker.locator("#summary")).to_have_value("The port counted the same.")
    # What lacks something is refused beside what was typed, and kept.
    checker.locator("[data-submit-key][form=draft]").click()
    expect(checker.locator("#refused")).to_contain_text("source")
    expect(checker.locator("#summary")).to_have_value("The port counted the same.")
    checker.locator("a[data-key=S]").click()
    checker.get_by_label("Medium").select_option("Interview")
    checker.get_by_label("Title").fill("What the harbour master said")
    checker.get_by_label("Who", exact=True).fill("Rosa Diez")
    checker.get_by_role("button", name="Add the source").click()
    expect(checker.locator(".source")).to_contain_text("Rosa Diez")
    checker.locator("[data-submit-key][form=draft]").click()
    expect(checker.get_by_text("Submitted:")).to_be_visible()

    editor = open_as(make_user("editor", "edu"), claim.get_absolute_url(), **PLAIN)
    editor.get_by_role("button", name="Approve").click()
    editor.locator("summary", has_text="Publish").click()
    editor.get_by_label("Note for readers").fill("The count may still rise.")
    editor.get_by_role("button", name="Publish the verdict").click()
    expect(editor.locator("#review .status[data-status=published]")).to_be_visible()

    reader = new_page(**PLAIN)
    reader.goto(f"{live_server.url}/checks")
    reader.locator("main a", has_text="Doce personas").first.click()
    expect(reader.get_by_text("The port counted the same.")).to_be_visible()
    expect(reader.get_by_text("The count may still rise.")).to_be_visible()
    reader.locator("#ask summary").click()
    reader.locator("#ask textarea[name=text]").fill("It was the other port.")
    reader.locator("#ask button").click()
    reader.wait_for_url("**/corrections/followed/*")
    assert Review.objects.get(claim=claim).correction_requests.count() == 1


def test_an_article_and_its_report_are_read_without_scripts(open_as, claim):
    page = open_as(make_user("checker"), claim.article.get_absolute_url(), **PLAIN)
    page.locator("a.passage").first.click()
    page.wait_for_url(f"**?*claim={claim.pk}*")
    expect(page.locator("#at-hand h2")).to_have_text(claim.statement)
    page.locator("summary", has_text="Mark a claim").click()
    page.locator(".mark-form textarea").fill("en Cádiz")
    page.locator(".mark-form button").click()
    expect(page.locator("#claim-form [name=quote]")).to_have_value("en Cádiz")
    page.get_by_role("link", name="Verdict report").click()
    expect(page.locator(".report-claims > li")).to_have_count(2)
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
