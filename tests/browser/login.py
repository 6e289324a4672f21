"""Logging in as people do, whatever the language of the page."""

from playwright.sync_api import Page

from tests.servers import Site


def log_in(page: Page, site: Site, username: str) -> Page:
    """The page, at the queue that a login leads to."""
    page.goto(f"{site.url}/login")
    page.fill("[name=username]", username)
    page.fill("[name=password]", site.password)
    page.keyboard.press("Enter")
    page.wait_for_url("**/queue")
    return page
