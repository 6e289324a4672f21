"""Sites of others for these tests; the fetcher asks this machine only where the settings allow it."""

import pytest

from tests import others


@pytest.fixture
def site(settings):
    with others.site() as started:
        settings.FACTCHECK_PRIVATE_HOSTS = [started.host]
        yield started


@pytest.fixture
def google(site, settings):
    answers = others.Google()
    site.replies["/v1alpha1/claims:search"] = answers
    settings.FACTCHECKTOOLS_URL = f"{site.origin}/v1alpha1/claims:search"
    settings.FACTCHECK_GOOGLE_KEY = answers.key
    return answers
