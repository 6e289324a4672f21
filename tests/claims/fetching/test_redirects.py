"""Where an answer leads on to, what goes along, and how it is carried."""

import ssl
import subprocess

import pytest
import requests

from claims.fetching import Refused, Unreachable, fetch
from tests.internet import OTHER_PUBLIC, answer, redirect

pytestmark = pytest.mark.any_database

SECRETS = {"Authorization": "LOW key:hush", "X-Key": "hush", "If-None-Match": '"1"'}


@pytest.fixture
def news(web):
    return web.site("news.site")


@pytest.fixture
def other(web):
    site = web.site("other.site", OTHER_PUBLIC)
    site.pages["/"] = answer(b"other")
    return site


def chain(news, length: int) -> None:
    for number in range(length):
        news.pages[f"/{number}"] = redirect(f"/{number + 1}")
    news.pages[f"/{length}"] = answer(b"there")


def test_five_redirects_are_followed(news):
    chain(news, 5)
    got = fetch("http://news.site/0")
    assert (got.body, got.url, got.final_url) == (b"there", "http://news.site/0", "http://news.site/5")


def test_six_are_not(news):
    chain(news, 6)
    with pytest.raises(Refused, match="leads on more than 5 times"):
        fetch("http://news.site/0")


def test_a_circle_ends(news):
    news.pages |= {"/a": redirect("/b"), "/b": redirect("/a")}
    with pytest.raises(Refused, match="perhaps in a circle"):
        fetch("http://news.site/a")
    assert len(news.heads) == 6


def test_the_body_of_a_redirect_is_not_read(news):
    head = b"HTTP/1.1 302 Found\r\nLocation: /on\r\n\r\n"
    news.pages |= {"/": news.drip(b"x" * 60_000, every=0, after=head), "/on": answer(b"there")}
    assert fetch("http://news.site/", timeout=5).body == b"there"


@pytest.mark.parametrize(
    ("location", "path"),
    [
        (b"on?x=1#part", "/a/on?x=1"),
        (b"../on", "/on"),
        (b"?page=2", "/a/b?page=2"),
        (b"//news.site/on", "/on"),
        (b"  /with a space ", "/with%20a%20space"),
        ("/año".encode(), "/a%C3%B1o"),
        ("/año".encode("latin-1"), "/a%F1o"),
        (b"/%C3%B1?q=%20a+b", "/%C3%B1?q=%20a+b"),
    ],
)
def test_it_finds_where_a_location_leads(location, path, news):
    news.pages |= {"/a/b": b"HTTP/1.1 301 Moved\r\nLocation: " + location + b"\r\n\r\n", path: answer(b"there")}
    assert fetch("http://news.site/a/b").body == b"there"
    assert news.paths[-1] == path


@pytest.mark.parametrize("location", ["", "   ", None])
def test_a_redirect_to_nowhere_is_an_answer(location, news):
    news.pages["/"] = answer(status="302 Found", Location=location)
    assert fetch("http://news.site/").status == 302


@pytest.mark.parametrize(
    "location", ["http://news.site:99999/", "http://news.site:x/", "http://[::1", "http://" + "a" * 9000]
)
def test_a_redirect_to_what_is_no_url_is_refused(location, news):
    news.pages["/"] = redirect(location)
    with pytest.raises(Refused, match="is not a URL|not a URL"):
        fetch("http://news.site/", headers=SECRETS)


def test_secrets_stay_with_their_host(news, other):
    news.pages |= {"/": redirect("/same"), "/same": redirect("http://other.site/")}
    fetch("http://news.site/", headers=SECRETS)
    assert news.paths == ["/", "/same"] and (news.header("Authorization"), news.header("X-Key")) == (
        "LOW key:hush",
        "hush",
    )
    assert (other.header("Authorization"), other.header("X-Key"), other.header("If-None-Match")) == ("", "", '"1"')


def test_secrets_do_not_come_back_either(news, other):
    news.pages |= {"/": redirect("http://other.site/"), "/back": answer(b"back")}
    other.pages["/"] = redirect("http://news.site/back")
    fetch("http://news.site/", headers=SECRETS)
    assert news.paths == ["/", "/back"] and news.header("Authorization") == ""


def test_another_port_is_another_host(news, other):
    news.pages["/"] = redirect("http://news.site:8080/on")
    news.pages["/on"] = answer(b"there")
    fetch("http://news.site/", headers=SECRETS)
    assert news.header("Authorization") == ""


def test_cookies_last_for_one_visit_and_are_told_to_nobody_else(news, other):
    news.pages |= {
        "/": answer(status="302 Found", Location="/on", Set_Cookie="wall=passed; Path=/"),
        "/on": redirect("http://other.site/"),
    }
    fetch("http://news.site/")
    assert news.header("Cookie") == "wall=passed" and other.header("Cookie") == ""


def test_cookies_are_gone_at_the_next_visit(news, settings):
    news.pages["/"] = answer(b"", Set_Cookie="seen=1; Path=/")
    settings.FACTCHECK_PRIVATE_HOSTS = ["news.site"]  # which needs no pause between two visits
    news_at = news.address[0]
    assert news_at == "127.0.0.1"
    fetch("http://news.site/")
    fetch("http://news.site/")
    assert len(news.heads) == 2 and news.header("Cookie") == ""


@pytest.mark.parametrize(
    ("status", "method"), [(301, "GET"), (302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")]
)
def test_what_is_sent_goes_on_only_where_it_must(status, method, news):
    news.pages |= {"/save": redirect("/job", status), "/job": answer(b"{}", "application/json")}
    got = fetch("http://news.site/save", method="POST", data={"url": "x"}, accept=("application/json",))
    assert got.text == "{}" and news.heads[1].startswith(f"{method} /job ")
    assert news.bodies == [b"url=x", b"url=x" if method == "POST" else b""]


@pytest.mark.parametrize("status", [307, 308])
def test_what_is_sent_goes_to_no_other_host(status, news, other):
    news.pages["/save"] = redirect("http://other.site/", status)
    with pytest.raises(Refused, match="wants what was sent to it sent to another host"):
        fetch("http://news.site/save", method="POST", data=b"hush")
    assert other.heads == []


def test_a_server_that_is_not_there(web):
    web.names["gone.site"] = ["93.184.216.40"]
    web.routes["93.184.216.40"] = web.site()
    web.sites[-1].close()
    with pytest.raises(Unreachable, match="^http://gone.site/: no connection can be made to it"):
        fetch("http://gone.site/")


def test_a_name_that_is_not_known(web):
    with pytest.raises(Unreachable, match="^http://nobody.site/: no such host is known"):
        fetch("http://nobody.site/")


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """A certificate for news.site, and a server's side of TLS with it, which notes the names that are asked for."""
    folder = tmp_path_factory.mktemp("tls")
    key, file = folder / "key.pem", folder / "certificate.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=news"
    names = ["-addext", "subjectAltName=DNS:news.site", "-keyout", str(key), "-out", str(file)]
    try:
        subprocess.run([*command.split(), *names], check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("no openssl here")
    return key, file


@pytest.fixture
def secure(web, certificate):
    key, file = certificate
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file, key)
    asked = []
    context.sni_callback = lambda line, name, context: asked.append(name)
    site = web.site("news.site", context=context)
    site.asked = asked
    site.pages["/"] = answer(b"secure")
    return site


@pytest.fixture
def trusted(certificate, monkeypatch):
    """This machine trusts the certificate: the file of authorities belongs to the machine, as its network does."""
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", str(certificate[1]))
    monkeypatch.setattr(requests.adapters, "extract_zipped_paths", lambda path: str(certificate[1]), raising=False)


def test_https_asks_for_the_host_by_name(secure, trusted):
    assert fetch("https://news.site/").body == b"secure"
    assert (secure.asked, secure.header("Host")) == (["news.site"], "news.site")


def test_a_certificate_of_nobody_is_not_trusted(secure):
    with pytest.raises(Unreachable, match="^https://news.site/: its certificate cannot be trusted .self-signed cert"):
        fetch("https://news.site/")
    assert secure.heads == []


def test_a_certificate_of_another_name_is_not_trusted(secure, trusted, web):
    web.names["fake.site"] = web.names["news.site"]
    with pytest.raises(Unreachable, match="^https://fake.site/: its certificate is that of another name"):
        fetch("https://fake.site/")
    assert secure.heads == []


def test_from_https_to_http_is_followed_without_secrets(secure, trusted, other):
    secure.pages["/"] = redirect("http://other.site/")
    got = fetch("https://news.site/", headers=SECRETS)
    assert got.final_url == "http://other.site/" and other.header("Authorization") == ""


def test_a_host_of_the_newsrooms_own_is_asked_by_name_too(secure, trusted, web, settings):
    settings.FACTCHECK_PRIVATE_HOSTS = [f"news.site:{secure.port}"]
    web.names["news.site"] = ["127.0.0.1"]
    assert fetch(f"https://news.site:{secure.port}/").body == b"secure"
    assert (secure.asked, secure.header("Host")) == (["news.site"], f"news.site:{secure.port}")


def test_no_tls_at_all(web):
    plain = web.site("news.site")
    plain.greeting = lambda line: line.sendall(b"HTTP/1.1 400 Speak TLS\r\n\r\n")
    with pytest.raises(Unreachable, match="no secure connection can be made"):
        fetch("https://news.site/", timeout=2)


def test_a_handshake_that_comes_drop_by_drop_ends_in_time(web):
    plain = web.site("news.site")
    plain.greeting = plain.drip(b"\x16\x03\x03\x40\x00" + b"\x02")
    with pytest.raises(Unreachable, match="within 0.15 s"):
        fetch("https://news.site/", timeout=0.15)
