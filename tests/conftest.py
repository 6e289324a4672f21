"""What every test gets: settings that the machine's own environment cannot change, and a data folder of its own."""

import os
import shutil
import tempfile
from pathlib import Path

import django
import pytest

WANTED = {
    "DATABASE_URL": os.environ.get("FACTCHECK_TEST_DATABASE_URL"),
    "REDIS_URL": os.environ.get("FACTCHECK_TEST_REDIS_URL"),
}
for name in list(os.environ):
    if name.startswith(("FACTCHECK_", "CELERY_", "GRANIAN_", "DJANGO_")) or name in WANTED:
        del os.environ[name]
os.environ.update({name: value for name, value in WANTED.items() if value})
os.environ["FACTCHECK_DATA"] = tempfile.mkdtemp(prefix="factcheck-tests-")
os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.settings"


def pytest_configure():
    django.setup()


def pytest_unconfigure():
    shutil.rmtree(os.environ["FACTCHECK_DATA"], ignore_errors=True)


@pytest.fixture(scope="session")
def data_folder() -> Path:
    return Path(os.environ["FACTCHECK_DATA"])


@pytest.fixture(scope="session")
def django_db_modify_db_settings():
    """The test database is the one that the environment names, so that other processes open it without being told."""
    from django.db import connection

    connection.settings_dict["TEST"]["NAME"] = connection.settings_dict["NAME"]
