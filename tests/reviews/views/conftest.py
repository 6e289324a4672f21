"""The people whom the tests of the pages know. Django is not set up yet when this file is read, hence `make_person`."""

import pytest


def make_person(*names):
    from tests.factories import make_user

    return make_user(*names)


@pytest.fixture
def ana():
    return make_person("checker", "ana")


@pytest.fixture
def edu():
    return make_person("editor", "edu")


@pytest.fixture
def checker(client):
    user = make_person("checker")
    client.force_login(user)
    return user
