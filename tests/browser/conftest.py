"""Playwright's event loop gives the thread another connection, which does not know what migrations wrote."""

import pytest
from django.db import connections
from playwright.sync_api import expect

# A busy machine takes its time; what is there at once is seen at once all the same.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def connection_of_tests():
    return connections["default"]


@pytest.fixture(scope="session")
def browser(connection_of_tests, browser):
    connections["default"] = connection_of_tests
    return browser
