"""A bad value stops the start with one sentence that names the setting and the fix, and never tells a password."""

import os
import stat
from importlib.util import find_spec, module_from_spec

import pytest

from factcheck.environment import Environment, Refusal
from tests.servers import call, manage_py

REFUSED = [
    ("FACTCHECK_DEBGU", "1", "did you mean FACTCHECK_DEBUG?"),
    ("FACTCHECK_DEBUG", "maybe", "set it to true or false"),
    ("FACTCHECK_APPROVALS", "0", "a whole number from 1 to 5"),
    ("FACTCHECK_APPROVALS", "two", "a whole number from 1 to 5"),
    ("FACTCHECK_MIN_SOURCES", "-1", "a whole number from 0 to 20"),
    ("FACTCHECK_SOURCE_KINDS", "original, rumour", "'rumour' is not known: write one or more of original, official"),
    ("FACTCHECK_SECOND_OPINION", "101", "a whole number from 0 to 100"),
    ("FACTCHECK_SECOND_OPINION", "10%", "a whole number from 0 to 100"),
    ("FACTCHECK_CHECKLIST", "maybe", "set it to true or false"),
    ("FACTCHECK_COMPLAINT_HOURS", "0", "a whole number from 1 to 720"),
    ("FACTCHECK_LANGUAGE", "fr", "set it to one of en, es"),
    ("FACTCHECK_TIME_ZONE", "Madrid", "set it to one of"),
    ("FACTCHECK_SECRET_KEY", "short", "32 characters or more"),
    ("FACTCHECK_BASE_URL", "facts.example.org", "must start with http:// or https://"),
    ("FACTCHECK_BASE_URL", "https://example.org/facts", "scheme and host alone"),
    ("FACTCHECK_BASE_URL", "https://", "scheme and host alone"),
    ("FACTCHECK_HOSTS", "https://facts.example.org", "leave out https://, port and path"),
    ("FACTCHECK_HOSTS", "facts.example.org:8000", "leave out https://, port and path"),
    ("FACTCHECK_PRIVATE_HOSTS", "http://archive.lan", "write archive.lan, archive.lan:8080"),
    ("FACTCHECK_PRIVATE_HOSTS", "archive.lan/pages", "write archive.lan, archive.lan:8080"),
    ("FACTCHECK_PRIVATE_HOSTS", "archive.lan:", "write archive.lan, archive.lan:8080"),
    ("FACTCHECK_PRIVATE_HOSTS", "me@archive.lan", "write archive.lan, archive.lan:8080"),
    ("FACTCHECK_PRIVATE_HOSTS", "archive.lan:web", "its port is not a number from 0 to 65535"),
    ("FACTCHECK_PRIVATE_HOSTS", "fd00::7", "its port is not a number from 0 to 65535"),
    ("FACTCHECK_PUBLISHER_URL", "ftp://example.org", "must start with http:// or https://"),
    ("FACTCHECK_DATA", "var", "write the whole path"),
    ("FACTCHECK_DATA", "~nobody-of-this-name/var", "there is no such user"),
    ("FACTCHECK_DATA", __file__, "cannot be made"),
    ("DATABASE_URL", "mysql://me:hush@localhost/factcheck", "must start with postgres:// or postgresql://"),
    ("DATABASE_URL", "postgresql://me:hush@localhost:many/factcheck", "its port is not a number"),
    ("DATABASE_URL", "postgresql://me:hush/hush@localhost/factcheck", "are written %2F"),
    ("DATABASE_URL", "postgresql://me:hush@localhost", "write it like postgresql://"),
    ("REDIS_URL", "http://:hush@localhost", "must start with redis:// or rediss://"),
    ("REDIS_URL", "redis:///0", "write it like redis://host:6379/0"),
    ("REDIS_URL", "redis://:hush@localhost:99999/0", "its port is not a number from 0 to 65535"),
    ("REDIS_URL", "redis://[::1", "it is not a URL"),
]
# By what is wrong with the server that e-mail is sent by, and with the address that it comes from.
REFUSED_MAIL = [
    ("https://me:hush@mail.example", "facts@example.org", "must start with smtp:// or smtps://"),
    ("smtps://", "facts@example.org", "write it like smtps://"),
    ("smtps://me:hush@mail.example:many", "facts@example.org", "its port is not a number"),
    ("smtps://me:hu/hush@mail.example", "facts@example.org", "its port is not a number"),
    ("smtps://me@mail.example", "facts@example.org", "give both, or neither"),
    ("smtps://:hush@mail.example", "facts@example.org", "give both, or neither"),
    ("smtps://me:hush@mail.example/inbox", "facts@example.org", "leave out what stands behind the port"),
    ("smtps://me:hush@mail.example?tls=no", "facts@example.org", "leave out what stands behind the port"),
    ("smtps://me:hush@mail.example", "", "is set but FACTCHECK_EMAIL_FROM is not"),
    ("", "facts@example.org", "is set but FACTCHECK_EMAIL_URL is not"),
    ("smtps://mail.example", "Facts", "write an address, like Facts <facts@example.org>"),
    ("smtps://mail.example", "facts@example.org, you@example.org", "write an address"),
]


@pytest.fixture
def settings_with(monkeypatch, tmp_path):
    """Reads the settings anew, with these variables set, as a module of its own."""

    def read(**variables):
        for name, value in {"FACTCHECK_DATA": str(tmp_path), **variables}.items():
            monkeypatch.setenv(name, value)
        spec = find_spec("factcheck.settings")
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return read


@pytest.mark.parametrize(("name", "value", "fix"), REFUSED)
def test_it_refuses(name, value, fix, settings_with):
    with pytest.raises(Refusal) as refusal:
        settings_with(**{name: value})
    assert str(refusal.value).startswith(name)
    assert fix in str(refusal.value)
    assert "hush" not in str(refusal.value)


@pytest.mark.parametrize(("url", "sender", "fix"), REFUSED_MAIL)
def test_it_refuses_a_mail_server_that_cannot_be_used(url, sender, fix, settings_with):
    with pytest.raises(Refusal) as refusal:
        settings_with(FACTCHECK_EMAIL_URL=url, FACTCHECK_EMAIL_FROM=sender)
    assert str(refusal.value).startswith("FACTCHECK_EMAIL_") and fix in str(refusal.value)
    assert "hush" not in str(refusal.value)


@pytest.mark.parametrize(
    ("url", "port", "use_ssl", "use_tls"),
    [
        ("smtps://me:a%2Fb@mail.example", 465, True, False),
        ("smtp://me:a%2Fb@mail.example", 587, False, True),
        ("smtp://me:a%2Fb@localhost:2525", 2525, False, False),
        ("smtp://mail.example", 25, False, False),
    ],
)
def test_a_password_crosses_the_network_only_under_tls(url, port, use_ssl, use_tls, settings_with):
    read = settings_with(FACTCHECK_EMAIL_URL=url, FACTCHECK_EMAIL_FROM="Facts <facts@example.org>").FACTCHECK_EMAIL
    options = read.options(timeout=5)
    assert (options["port"], options["use_ssl"], options["use_tls"]) == (port, use_ssl, use_tls)
    assert options["password"] in ("a/b", "") and "a/b" not in repr(read)


def test_without_a_mail_server_there_is_none(settings_with):
    assert settings_with(FACTCHECK_EMAIL_URL="", FACTCHECK_EMAIL_FROM="").FACTCHECK_EMAIL is None


def test_it_says_so_in_one_line_and_without_a_traceback():
    done = call(manage_py("up"), {**os.environ, "FACTCHECK_APPROVALS": "many"})
    assert done.returncode == 1
    assert done.stderr.startswith("Factcheck does not start: FACTCHECK_APPROVALS is 'many'")
    assert len(done.stderr.splitlines()) == 1


def test_it_takes_empty_and_blank_for_unset(settings_with, tmp_path):
    read = settings_with(FACTCHECK_DEBUG="", FACTCHECK_APPROVALS=" ", DATABASE_URL=" ", REDIS_URL="")
    assert (read.DEBUG, read.FACTCHECK_APPROVALS) == (False, 1)
    assert read.DATABASES["default"]["NAME"] == tmp_path / "factcheck.sqlite3"
    assert read.CELERY_BROKER_URL == f"redis+socket://{tmp_path}/broker.sock"


def test_it_ignores_space_around_a_value(settings_with):
    read = settings_with(FACTCHECK_DEBUG=" on ", FACTCHECK_APPROVALS="2 ", REDIS_URL=" redis://localhost:1/0")
    assert (read.DEBUG, read.FACTCHECK_APPROVALS, read.CELERY_BROKER_URL) == (True, 2, "redis://localhost:1/0")


def test_it_reads_the_database_from_its_url(settings_with):
    read = settings_with(DATABASE_URL="postgresql://me:a%2Fb@%2Frun%2Fpg/news").DATABASES["default"]
    assert (read["HOST"], read["NAME"], read["PASSWORD"]) == ("/run/pg", "news", "a/b")
    assert read["CONN_HEALTH_CHECKS"] and read["OPTIONS"] == {"connect_timeout": 3}


def test_it_answers_to_the_hosts_it_is_given(settings_with):
    read = settings_with(FACTCHECK_BASE_URL="https://facts.example.org/", FACTCHECK_HOSTS="a.example, b.example")
    assert {"facts.example.org", "a.example", "b.example", "localhost"} <= set(read.ALLOWED_HOSTS)
    assert read.CSRF_TRUSTED_ORIGINS == ["https://facts.example.org"] and read.SESSION_COOKIE_SECURE


def test_it_finds_the_data_folder_in_the_home(settings_with, tmp_path):
    assert settings_with(HOME=str(tmp_path), FACTCHECK_DATA="~/news").DATA_DIR == tmp_path / "news"


def test_it_keeps_its_data_to_itself(settings_with, tmp_path):
    folder = tmp_path / "data"
    settings_with(FACTCHECK_DATA=str(folder), DATABASE_URL="")
    made = [folder, folder / "secret_key", folder / "factcheck.sqlite3"]
    assert [stat.S_IMODE(path.stat().st_mode) for path in made] == [0o700, 0o600, 0o600]


def test_it_keeps_its_secret(tmp_path):
    first, again = (Environment({}).secret("FACTCHECK_SECRET_KEY", tmp_path / "secret_key") for _ in range(2))
    assert first == again and len(first) > 50
    assert list(tmp_path.iterdir()) == [tmp_path / "secret_key"]


def test_it_wants_both_of_a_pair_or_neither():
    Environment({}).together("NAME", "URL")
    with pytest.raises(Refusal, match="NAME is set but URL is not: set both, or neither"):
        Environment({"NAME": "x"}).together("NAME", "URL")


def test_it_reads_kinds_of_sources_in_one_order_and_each_once(settings_with):
    read = settings_with(FACTCHECK_SOURCE_KINDS=" Official, original,,official")
    assert read.FACTCHECK_SOURCE_KINDS == ["original", "official"]
    read = settings_with(FACTCHECK_SOURCE_KINDS=" ")
    assert (read.FACTCHECK_SOURCE_KINDS, read.FACTCHECK_SECOND_OPINION, read.FACTCHECK_CHECKLIST) == ([], 0, True)


def test_it_reads_lists_without_their_blanks():
    assert Environment({"HOSTS": " a.example, ,b.example,"}).hosts("HOSTS") == ["a.example", "b.example"]


def test_hosts_of_the_newsrooms_own_are_compared_in_small_letters(settings_with):
    read = settings_with(FACTCHECK_PRIVATE_HOSTS=" Archive.LAN, 10.0.0.7:8080,[FD00::7]:81 ")
    assert read.FACTCHECK_PRIVATE_HOSTS == ["archive.lan", "10.0.0.7:8080", "[fd00::7]:81"]
    assert settings_with(FACTCHECK_PRIVATE_HOSTS="").FACTCHECK_PRIVATE_HOSTS == []
