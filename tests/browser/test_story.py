"""The main job in a real browser, against a whole site: paste, split, check, review, approve, publish."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.login import log_in

pytestmark = [pytest.mark.browser, pytest.mark.servers]

FOUNDING = (Path(__file__).parents[2] / "seeds" / "000_f6fd8186cd39d1f1.txt").read_text()


def patient(page: Page) -> Page:
    page.set_default_timeout(20_000)
    return page


def settled(page: Page) -> None:
    """Wait until what htmx brought has its focus and its listeners, which takes it longer than it takes a test to type."""
    expect(page.locator(".htmx-added, .htmx-settling, .htmx-swapping, .htmx-request")).to_have_count(0)


def test_an_article_is_pasted_checked_reviewed_approved_and_published(newsroom, new_page):
    errors = []
    checker = log_in(patient(new_page()), newsroom, "checker")
    checker.on("pageerror", lambda error: errors.append(str(error)))

    checker.keyboard.press("g")
    checker.keyboard.press("n")
    checker.get_by_label("Text of the article").fill(FOUNDING)
    checker.get_by_label("Publication date").fill("2025-08-06")
    checker.keyboard.press("Control+Enter")
    checker.wait_for_url("**/articles/*")
    # The findings fill in while the page stands open: nothing is reloaded here.
    expect(checker.get_by_text(re.compile(r"^(\d+) of \1 claims looked up"))).to_be_visible(timeout=60_000)
    checker.locator("mark", has_text="32 muertos").last.click()
    checker.keyboard.press("Enter")
    checker.wait_for_url("**/claims/*")

    checker.keyboard.press("t")
    checker.get_by_label("Mostly true").wait_for()
    settled(checker)
    checker.keyboard.press("2")
    checker.get_by_role("textbox", name="Reasons").fill("The city's own report gives 32; a man died later.")
    expect(checker.get_by_text(re.compile(r"^Saved \d"))).to_be_visible()
    checker.keyboard.press("Escape")
    checker.keyboard.press("S")
    checker.get_by_label("Title").wait_for()
    settled(checker)
    checker.get_by_label("Medium").select_option("Web page")
    checker.get_by_label("Title").fill("Report of the city")
    checker.get_by_label("Address", exact=True).fill("https://example.org/report")
    checker.keyboard.press("Control+Enter")
    expect(checker.get_by_role("link", name="Report of the city ↗")).to_be_visible()
    claim = checker.url
    checker.get_by_role("button", name="Submit").click()
    expect(checker.get_by_text("Submitted:")).to_be_visible()

    editor = log_in(patient(new_page(color_scheme="dark")), newsroom, "editor")
    editor.goto(claim)
    editor.get_by_role("button", name=re.compile("^Approve")).click()
    editor.locator("summary", has_text="Publish").click()
    editor.get_by_label("Note for readers").fill("The count may still rise.")
    editor.keyboard.press("Control+Enter")
    expect(editor.get_by_text(re.compile("^Published:"))).to_be_visible()

    reader = new_page(locale="es")
    reader.goto(f"{newsroom.url}/checks")
    reader.locator("main a", has_text="32 muertos").first.click()
    expect(reader.get_by_text("Mayormente verdadero").first).to_be_visible()
    expect(reader.get_by_role("link", name="Report of the city").first).to_be_visible()
    assert errors == []
