"""`manage.py up`, from outside: whole sites in folders of their own."""

import json
import os
import signal
import stat
import urllib.error
import urllib.request

import psutil
import psycopg
import pytest

from factcheck import broker
from factcheck.management.commands.up import address_of
from tests import servers
from tests.servers import call, manage_py, wait_until

pytestmark = pytest.mark.servers
CHILDREN = ("granian", "celery --quiet --app factcheck worker", "celery --quiet --app factcheck beat", "valkey-server")


def health(site):
    """The status and the words of /healthz."""
    try:
        with urllib.request.urlopen(f"{site.url}/healthz", timeout=5) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)
    except OSError:
        return 0, {}


def is_well(site):
    """At once, or on a busy machine soon."""
    return wait_until(lambda: health(site) == (200, {"database": "ok", "broker": "ok", "worker": "ok"}), 30)


def up(folder, *arguments, **variables):
    """An `up` that is expected to refuse."""
    return call(manage_py("up", *arguments), {**os.environ, "FACTCHECK_DATA": str(folder), **variables})


def test_it_is_well_once_it_says_that_it_is_ready(empty_site):
    assert is_well(empty_site)


def test_it_says_where_it_is_who_may_sign_in_and_how_to_stop(empty_site):
    assert f"ready at {empty_site.url}" in empty_site.output
    assert "checker" in empty_site.output and "editor" in empty_site.output and "Ctrl-C" in empty_site.output


def test_it_creates_people_who_can_approve_each_other(empty_site):
    ask = "from django.contrib.auth import get_user_model as u; print(*u().objects.values_list('username', 'groups__name'))"
    people = empty_site.manage("shell", "--no-imports", "-c", ask)
    for pair in ("('admin', 'Administrators')", "('checker', 'Fact-checkers')", "('editor', 'Editors')"):
        assert pair in people


def test_its_password_opens_the_accounts_and_is_kept_nowhere(empty_site):
    code = (
        "from django.contrib.auth.models import User; print(User.objects.get(username='editor').check_password({!r}))"
    )
    assert empty_site.manage("shell", "--no-imports", "-c", code.format(empty_site.password)).strip() == "True"
    kept = [path for path in empty_site.folder.rglob("*") if path.is_file() and path.name != "up.out"]
    assert not [path for path in kept if empty_site.password.encode() in path.read_bytes()]


def test_it_serves_static_files_compressed_and_under_lasting_names(empty_site):
    names = json.loads((empty_site.folder / "static" / "staticfiles.json").read_text())["paths"]
    request = urllib.request.Request(
        f"{empty_site.url}/static/{names['admin/css/base.css']}", headers={"Accept-Encoding": "gzip"}
    )
    with urllib.request.urlopen(request) as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert "immutable" in answer.headers["Cache-Control"]


def test_nobody_else_may_look_into_its_folder(empty_site):
    for path in empty_site.folder.iterdir():
        if path.name != "up.out":
            assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path


def test_a_second_one_is_refused(empty_site):
    done = up(empty_site.folder, "--port", "0")
    assert done.returncode == 1
    assert f"runs already on the data folder {empty_site.folder}, at {empty_site.url}" in done.stderr


def test_a_port_in_use_is_refused_before_anything_starts(empty_site, tmp_path):
    port = empty_site.url.rpartition(":")[2]
    done = up(tmp_path, "--port", port)
    assert done.returncode == 1
    assert f"Cannot listen on 127.0.0.1 port {port}: Address already in use" in done.stderr
    assert not (tmp_path / "log").exists()


@pytest.mark.parametrize("name", CHILDREN)
def test_a_child_that_dies_is_started_again(empty_site, name):
    killed = empty_site.child(name)
    os.kill(killed, signal.SIGKILL)
    assert wait_until(lambda: empty_site.find_child(name) not in (None, killed), 20)
    assert is_well(empty_site)
    assert "stopped (signal 9); starting it again in" in empty_site.output


def test_it_is_well_again_however_it_was_stopped(tmp_path):
    """Killed, stopped by Ctrl-C, ended by who runs the machine; in a folder too deep for a socket. One start takes its
    time, so they are one story."""
    deep = tmp_path / ("news" * 25)
    deep.mkdir()
    with servers.site(deep, "--no-seeds", FACTCHECK_ADMIN_PASSWORD="walk-the-line-17") as killed:
        children = [killed.child(name) for name in CHILDREN]
        assert "walk-the-line-17" not in killed.output
        processes = [psutil.Process(child) for child in children]
        assert "walk-the-line-17" not in str([(process.cmdline(), process.environ()) for process in processes])
        killed.stop(signal.SIGKILL)
        wait_until(lambda: not any(map(servers.is_alive, children)), 60, "the end of the children")
    with servers.site(deep, "--no-seeds") as again:
        assert is_well(again) and not (deep / "broker.sock").exists()
        assert "Password" not in again.output
        port = int(again.url.rpartition(":")[2])
        assert again.stop(signal.SIGINT) == 0
        assert not servers.listens(port) and not broker.socket_path(deep).exists()


def test_links_lead_where_a_browser_gets_to():
    assert address_of("0.0.0.0", 8000) == "http://127.0.0.1:8000"
    assert address_of("::", 8000) == "http://[::1]:8000"
    assert address_of("news.example", 80) == "http://news.example:80"


def test_a_weak_password_is_refused(tmp_path):
    done = up(tmp_path, "--port", "0", FACTCHECK_ADMIN_PASSWORD="12345")
    assert done.returncode == 1
    assert "FACTCHECK_ADMIN_PASSWORD is refused: This password is too short." in done.stderr
    assert "12345" not in done.stderr


@pytest.mark.parametrize(
    ("name", "url"),
    [("DATABASE_URL", "postgresql://me:hush@127.0.0.1:{}/news"), ("REDIS_URL", "redis://:hush@127.0.0.1:{}/0")],
)
def test_a_server_that_does_not_answer_is_named_before_anything_starts(name, url, tmp_path):
    done = up(tmp_path, "--port", "0", **{name: url.format(servers.free_port())})
    assert done.returncode == 1
    assert done.stderr.startswith(f"CommandError: {name}: ")
    assert "hush" not in done.stderr and len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "log").exists()


def test_it_uses_the_servers_it_is_given_and_says_which_is_gone(tmp_path):
    with servers.postgresql() as (database, url), servers.redis_server() as (redis, redis_url):
        servers.make_database(url)
        with servers.site(tmp_path, "--no-seeds", DATABASE_URL=url, REDIS_URL=redis_url) as site:
            assert is_well(site) and site.find_child("valkey-server") is None
            lose_database_connections(url)
            assert "Traceback" not in (site.folder / "log" / "worker.log").read_text()
            redis.kill()
            words = wait_until(lambda: health(site)[0] == 503 and health(site)[1])
            assert words["database"] == "ok" and words["broker"].startswith("no answer (")
            database.send_signal(signal.SIGINT)
            wait_until(lambda: health(site)[1]["database"] == "no answer (OperationalError)")
            assert site.stop(signal.SIGTERM) == 0


def lose_database_connections(url: str) -> None:
    """End all that are open, and wait for new ones."""
    others = "FROM pg_stat_activity WHERE datname = 'factcheck' AND pid <> pg_backend_pid()"
    with psycopg.connect(url, autocommit=True) as server:
        wait_until(lambda: server.execute(f"SELECT count(*) {others}").fetchone()[0], 20)
        server.execute(f"SELECT pg_terminate_backend(pid) {others}")
        wait_until(lambda: server.execute(f"SELECT count(*) {others}").fetchone()[0], 20)
