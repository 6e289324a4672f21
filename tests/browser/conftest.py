"""Playwright's event loop gives the thread another connection, which does not know what migrations wrote."""

import pytest
from django.db import connections


@pytest.fixture(scope="session")
def connection_of_tests():
    return connections["default"]


@pytest.fixture(scope="session")
def browser(connection_of_tests, browser):
    connections["default"] = connection_of_tests
    return browser
