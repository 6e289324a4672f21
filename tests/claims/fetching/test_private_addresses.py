"""No way leads to an address that is not public: no connection is even tried."""

import json
from pathlib import Path

import pytest

from claims.fetching import Refused, Unreachable, fetch
from tests.internet import OTHER_PUBLIC, PUBLIC, answer, redirect

pytestmark = pytest.mark.any_database

CASES = json.loads((Path(__file__).parents[2] / "cases" / "private_addresses.json").read_text(encoding="utf-8"))
WAYS = pytest.mark.parametrize("case", CASES["golden"], ids=lambda case: case["why"])
PRIVATE_NAMES = {
    "localtest.site": ["127.0.0.1"],
    "six.site": ["::1"],
    "mapped.site": ["::ffff:127.0.0.1"],
    "nowhere.site": ["0.0.0.0"],
    "cloud.site": ["169.254.169.254"],
    "mixed.site": ["127.0.0.1", PUBLIC],
    "xn--mnchen-3ya.site": ["192.168.1.1"],
}


@pytest.fixture
def private(web):
    """A server inside, on IPv4, which must never hear of anybody."""
    site = web.site()
    site.pages["/"] = answer(b"secret")
    web.names |= PRIVATE_NAMES
    yield site
    assert web.reached() == set() and site.heads == []


@pytest.fixture
def news(web):
    return web.site("news.site")


@WAYS
def test_no_way_leads_inside(case, private, news):
    with pytest.raises(Unreachable if case.get("is_unknown") else Refused) as refusal:
        fetch(case["url"].replace("PORT", str(private.port)))
    assert str(refusal.value).endswith(".")


@WAYS
def test_no_redirect_leads_inside(case, private, news):
    target = case["url"].replace("PORT", str(private.port))
    news.pages["/"] = redirect(target)
    try:
        answered = fetch("http://news.site/")
    except (Refused, Unreachable):
        return
    assert answered.final_url.startswith("http://news.site/")  # it was a relative address, or none


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("target", ["http://127.0.0.1:PORT/", "//[::1]:PORT/", "http://localtest.site:PORT/"])
def test_no_kind_of_redirect_leads_inside(status, target, private, news):
    news.pages["/"] = redirect("/on", status)
    news.pages["/on"] = redirect(target.replace("PORT", str(private.port)), status)
    with pytest.raises(Refused):
        fetch("http://news.site/")
    assert news.paths == ["/", "/on"]


def test_a_refresh_is_not_a_redirect(private, news):
    inside = f"http://127.0.0.1:{private.port}/"
    page = f'<meta http-equiv="refresh" content="0;url={inside}">'.encode()
    news.pages["/"] = answer(page, Refresh=f"0; url={inside}", Content_Location=inside, Link=f"<{inside}>")
    assert fetch("http://news.site/").body == page


@pytest.mark.parametrize("status", ["200 OK", "201 Created", "300 Choices", "304 Not Modified", "305 Use Proxy"])
def test_a_location_of_another_status_is_not_followed(status, private, news):
    news.pages["/"] = answer(status=status, Location=f"http://127.0.0.1:{private.port}/")
    assert fetch("http://news.site/").status == int(status[:3])


def test_a_name_whose_address_changes_is_asked_where_it_was_checked(web, private, news):
    news.pages["/"] = answer(b"public")
    web.names["rebound.site"] = [[PUBLIC], ["127.0.0.1"]]
    assert fetch(f"http://rebound.site:{private.port}/").body == b"public"


def test_a_redirect_to_the_same_name_is_checked_again(web, private, news):
    web.names["rebound.site"] = [[PUBLIC], ["127.0.0.1"]]
    news.pages["/"] = redirect(f"http://rebound.site:{private.port}/")
    with pytest.raises(Refused, match=r"rebound.site has the address 127.0.0.1"):
        fetch(f"http://rebound.site:{private.port}/")


def test_of_a_public_and_a_private_address_the_public_one_is_asked_or_none(web, private, news):
    web.names["both.site"] = [PUBLIC, "127.0.0.1"]
    news.pages["/"] = answer(b"public")
    assert fetch(f"http://both.site:{private.port}/").body == b"public"


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
def test_no_proxy_of_the_environment_is_asked(variable, web, private, news, monkeypatch):
    monkeypatch.setenv(variable, f"http://127.0.0.1:{private.port}")
    news.pages["/"] = answer(b"public")
    assert fetch("http://news.site/").body == b"public"


@pytest.mark.parametrize(
    "host", "news.example paper.test nothing.invalid example.com www.example.org EXAMPLE.NET. a.b.example".split()
)
def test_a_name_for_examples_is_refused_without_asking_for_its_address(host, web):
    web.getaddrinfo = None
    with pytest.raises(Refused, match="names under “.*” are kept for examples"):
        fetch(f"https://{host}/2025/08/story")
    assert web.reached() == set()


@pytest.mark.parametrize("url", ["http://me:hush@news.site/", "http://@news.site/", "http://127.0.0.1:80@news.site/"])
def test_a_name_in_the_address_is_refused_whatever_the_host(url, news):
    with pytest.raises(Refused, match="an address with a name or password in it is not fetched") as refusal:
        fetch(url)
    assert news.heads == [] and "hush" not in str(refusal.value)


@pytest.mark.parametrize("letter", ["\t", "\n", "\r", "\x00", "\x7f", " ", "\\"])
@pytest.mark.parametrize(
    "url", ["http://news.site/a{}b", "http://news{}.site/", "ht{}tp://news.site/", "{}http://news.site/"]
)
def test_a_letter_that_readers_differ_on_is_refused_whatever_the_host(url, letter, news):
    with pytest.raises(Refused, match="has a space, a control character or a backslash"):
        fetch(url.format(letter))
    assert news.heads == []


def test_a_password_that_this_machine_knows_is_not_used(news, tmp_path, monkeypatch):
    (tmp_path / "netrc").write_text("machine news.site login me password hush")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    news.pages["/"] = answer(b"public")
    fetch("http://news.site/")
    assert news.header("Authorization") == ""


@pytest.mark.parametrize("port", [1, 21, 22, 25, 110, 143, 993])
def test_a_port_of_another_service_is_refused(port, news, web):
    with pytest.raises(Refused, match=f"port {port} is not one of the web's"):
        fetch(f"http://news.site:{port}/")
    assert news.heads == []


@pytest.mark.parametrize("port", ["", ":80", ":443", ":8080"])
def test_it_says_which_host_it_wants_of_the_address(port, news):
    news.pages["/a?b=c"] = answer(b"public")
    assert fetch(f"http://news.site{port}/a?b=c#d").body == b"public"
    assert news.header("Host") == f"news.site{port}"


def test_a_host_of_the_newsrooms_own_is_asked(web, settings):
    archive = web.site()
    archive.pages["/"] = answer(b"archived")
    settings.FACTCHECK_PRIVATE_HOSTS = [f"127.0.0.1:{archive.port}", f"archive.lan:{archive.port}"]
    web.names["archive.lan"] = ["127.0.0.1"]
    assert fetch(f"http://127.0.0.1:{archive.port}/").body == b"archived"
    assert fetch(f"http://archive.lan:{archive.port}/").body == b"archived"
    assert archive.header("Host") == f"archive.lan:{archive.port}"


def test_naming_a_host_lets_in_no_other(web, private, settings):
    settings.FACTCHECK_PRIVATE_HOSTS = ["127.0.0.1:1", "127.0.0.1", "archive.lan"]
    web.names["archive.lan"] = ["127.0.0.1"]
    for host in ("127.0.0.1", "127.1", "archive.lan", "www.archive.lan", "localtest.site"):
        with pytest.raises((Refused, Unreachable)):
            fetch(f"http://{host}:{private.port}/")


@pytest.mark.parametrize("address", ["169.254.169.254", "fd00:ec2::254", "100.100.100.200", "::ffff:169.254.169.254"])
def test_naming_a_host_never_lets_in_the_metadata(address, web, private, settings):
    bare = f"[{address}]" if ":" in address else address
    settings.FACTCHECK_PRIVATE_HOSTS = ["archive.lan", bare]
    web.names["archive.lan"] = [address]
    for host in ("archive.lan", bare):
        with pytest.raises(Refused):
            fetch(f"http://{host}/")


def test_a_page_outside_may_lead_to_a_named_host_alone(web, news, private, settings):
    archive = web.site("archive.lan", OTHER_PUBLIC)
    archive.pages["/"] = answer(b"archived")
    web.names["archive.lan"] = ["10.0.0.9"]
    settings.FACTCHECK_PRIVATE_HOSTS = ["archive.lan"]
    web.routes["10.0.0.9"] = archive
    news.pages["/"] = redirect("http://archive.lan/")
    assert fetch("http://news.site/").final_url == "http://archive.lan/"
