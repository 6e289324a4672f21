"""What every test gets: settings that the machine's own environment cannot change, and a data folder of its own."""

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import django
import hypothesis
import pytest
from django.conf import settings
from django.utils import translation

from tests import beside, servers

pytest_plugins = ["tests.trail"]

OF_SITES = pytest.StashKey[list[list[str]]]()
WANTED = {
    "DATABASE_URL": os.environ.get("TEST_DATABASE_URL"),
    "REDIS_URL": os.environ.get("TEST_REDIS_URL"),
}
for name in list(os.environ):
    if name.startswith(("FACTCHECK_", "CELERY_", "GRANIAN_", "DJANGO_")) or name in WANTED or name.endswith("_proxy"):
        del os.environ[name]
os.environ.update({name: value for name, value in WANTED.items() if value})
os.environ["FACTCHECK_DATA"] = tempfile.mkdtemp(prefix="factcheck-tests-")
os.environ["DJANGO_SETTINGS_MODULE"] = "factcheck.settings"


def pytest_configure():
    if settings.configured:
        raise pytest.UsageError("Unset DJANGO_SETTINGS_MODULE: tests choose their own settings.")
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # the real one is slow on purpose
    django.setup()
    # How long it takes to think of a text says how busy the machine is.
    hypothesis.settings.register_profile(
        "busy", suppress_health_check=[hypothesis.HealthCheck.too_slow], deadline=None
    )
    hypothesis.settings.load_profile("busy")


@pytest.hookimpl(trylast=True)  # after what the command line leaves out
def pytest_collection_modifyitems(config, items):
    """On servers of others, only what uses them is worth running once more; on SQLite, who writes at the same time as
    somebody else waits, and there is nothing to be seen. In a run of all tests those of whole sites run beside it."""
    keep(config, items, is_for_servers if WANTED["DATABASE_URL"] else is_for_sqlite)
    # They go on beside the others and are waited for at the end.
    items.sort(key=beside.is_waiting)
    if any("runs_of_sites" in item.fixturenames for item in items):
        config.stash[OF_SITES] = beside.groups(filter(beside.is_of_sites, items))
        keep(config, items, lambda item: not beside.is_of_sites(item))


def keep(config, items, is_wanted) -> None:
    config.hook.pytest_deselected(items=[item for item in items if not is_wanted(item)])
    items[:] = [item for item in items if is_wanted(item)]


def is_for_servers(item) -> bool:
    return beside.uses_database(item) and not item.get_closest_marker("any_database")


def is_for_sqlite(item) -> bool:
    return not item.get_closest_marker("side_by_side")


def pytest_unconfigure():
    shutil.rmtree(os.environ["FACTCHECK_DATA"], ignore_errors=True)


@pytest.fixture(autouse=True)
def own_language():
    """The language that a page was asked for in ends with its test."""
    yield
    translation.deactivate()


@pytest.fixture(scope="session")
def data_folder() -> Path:
    return Path(os.environ["FACTCHECK_DATA"])


@pytest.fixture(scope="session")
def django_db_modify_db_settings():
    """The test database is the one that the environment names, so that other processes open it without being told."""
    from django.db import connection

    connection.settings_dict["TEST"]["NAME"] = connection.settings_dict["NAME"]


@pytest.fixture(scope="session")
def postgresql_url():
    """The URL of a database that is yet to be made, on a private PostgreSQL."""
    with servers.postgresql() as (_, url):
        yield url


@pytest.fixture(scope="session")
def redis_url():
    """The URL of a private Redis."""
    with servers.redis_server() as (_, url):
        yield url


@pytest.fixture(scope="session", autouse=True)
def begun_beside(request):
    """What takes as long as all the rest is begun first."""
    wanted = {name for item in request.session.items for name in item.fixturenames}
    if "runs_of_sites" in wanted:
        request.getfixturevalue("runs_of_sites")
    if "run_on_postgresql" in wanted and servers.find_postgresql() and servers.find_redis():
        request.getfixturevalue("run_on_postgresql")


@pytest.fixture(scope="session")
def run_on_postgresql(postgresql_url, redis_url, tmp_path_factory):
    """The tests of the database in a process of their own, on servers."""
    said = tmp_path_factory.mktemp("on-postgresql") / "said"
    urls = {"TEST_DATABASE_URL": postgresql_url, "TEST_REDIS_URL": redis_url}
    with beside.run(said, "-m", "not browser and not servers", **urls) as begun:
        yield begun


@pytest.fixture(scope="session")
def runs_of_sites(request, tmp_path_factory):
    """The tests that start whole sites, which wait for most of their time, in processes of their own."""
    folder = tmp_path_factory.mktemp("of-sites")
    with ExitStack() as stack:
        yield [
            stack.enter_context(beside.run(folder / str(number), *names))
            for number, names in enumerate(request.config.stash[OF_SITES])
        ]


@pytest.fixture(scope="session")
def embedded_broker(data_folder):
    """The broker that the settings name: started here unless it is a Redis."""
    from factcheck import broker

    if "REDIS_URL" in os.environ:
        yield
        return
    broker.make_room(data_folder)
    with servers.running(broker.server_command(data_folder)):
        servers.wait_until(lambda: broker.answers(data_folder), what="the broker")
        yield


@pytest.fixture(scope="module")
def worker_process(django_db_setup, embedded_broker):
    """Ends with the module: it would take from later tests what they send."""
    from factcheck.celery import app

    command = [sys.executable, "-m", "celery", "--quiet", "--app", "factcheck", "worker", "--concurrency", "2"]
    command += ["--queues", "checks,network,sweeper", "--without-gossip", "--without-mingle"]
    with servers.running(command, cwd=servers.HOME) as process:
        servers.wait_until(lambda: app.control.ping(timeout=0.2, limit=1), 60, "the worker")
        yield process


@pytest.fixture
def worker(worker_process, transactional_db) -> subprocess.Popen:
    """A real worker beside the test: what the test commits it sees, what it writes the test finds."""
    from factcheck.celery import app

    app.control.purge()
    return worker_process


@pytest.fixture(scope="session")
def empty_site(tmp_path_factory):
    """A whole site without sample articles, shared by stories that leave it well."""
    with servers.site(tmp_path_factory.mktemp("empty"), "--no-seeds") as started:
        yield started


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """A whole site with its sample articles, for stories that walk it from outside."""
    with servers.site(tmp_path_factory.mktemp("site")) as started:
        yield started


@pytest.fixture(scope="session")
def browser():
    """A real browser; without one the test is skipped."""
    from playwright.sync_api import sync_playwright

    if not (chromium := servers.find_chromium()):
        pytest.skip("no chromium here (Debian: apt install chromium)")
    # Playwright leaves an event loop in this thread, which Django takes for a reason to refuse the database.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    switches = "no-sandbox disable-gpu disable-quic no-first-run disable-background-networking"
    switches += " disable-component-update disable-sync"
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=chromium, args=[f"--{switch}" for switch in switches.split()]
        )
        yield launched
        launched.close()


@pytest.fixture
def new_page(browser):
    """Opens pages, each in a context of its own: `new_page(color_scheme="dark", locale="es")`."""
    contexts = []

    def open_page(**options):
        contexts.append(browser.new_context(**options))
        return contexts[-1].new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page):
    return new_page()


@pytest.fixture
def web(settings):
    """A web of our own that may be fetched from."""
    from tests.web import Web, serving

    with serving(Web()) as served:
        settings.FACTCHECK_PRIVATE_HOSTS = [served.authority]
        yield served
