"""Playwright's event loop gives the thread another connection, which does not know what migrations wrote."""

import pytest
from django.conf import settings
from django.db import connections
from django.test import Client
from playwright.sync_api import expect

from tests import servers
from tests.web import Web, serving

# A busy machine takes its time; what is there at once is seen at once all the same.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def connection_of_tests():
    return connections["default"]


@pytest.fixture(scope="session")
def browser(connection_of_tests, browser):
    connections["default"] = connection_of_tests
    return browser


@pytest.fixture(scope="session")
def outside():
    """A web of our own that the newsroom may fetch from."""
    with serving(Web()) as served:
        yield served


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory, outside):
    """A whole site without sample articles, for stories that each bring articles of their own."""
    folder = tmp_path_factory.mktemp("newsroom")
    with servers.site(folder, "--no-seeds", FACTCHECK_PRIVATE_HOSTS=outside.authority) as started:
        yield started


@pytest.fixture
def open_as(live_server, new_page):
    """Opens an address in a browser of its own, for somebody who is logged in: `open_as(user, "/queue", locale="es")`."""

    def opened(user, address, **options):
        client = Client()
        client.force_login(user)
        page = new_page(**options)
        session = client.cookies[settings.SESSION_COOKIE_NAME].value
        page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
        page.goto(live_server.url + address)
        return page

    return opened
