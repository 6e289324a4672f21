"""`manage.py fetch`, as somebody at a terminal meets it."""

import hashlib
import io

import pytest
from django.core.management import CommandError, call_command

from tests.internet import answer, redirect

pytestmark = pytest.mark.any_database

PAGE = "<p>Murieron\x1b[31m 32 personas</p>\n\n<p>en Kíiv</p>\n".encode()


@pytest.fixture
def news(web):
    site = web.site("news.site")
    site.pages |= {"/": redirect("/story"), "/story": answer(PAGE)}
    return site


def run(*arguments) -> str:
    out = io.StringIO()
    call_command("fetch", *arguments, stdout=out)
    return out.getvalue()


def test_it_shows_what_came(news):
    out = run("http://news.site/")
    for shown in ("200", "http://news.site/story", "text/html", "utf-8", f"{len(PAGE)} bytes"):
        assert shown in out
    assert hashlib.sha256(PAGE).hexdigest() in out and "en Kíiv" in out and "\x1b" not in out


def test_it_says_why_it_does_not_ask(news):
    with pytest.raises(CommandError, match="^Refused: 10.0.0.1 has the address 10.0.0.1, which is not a public one"):
        run("http://10.0.0.1/")
    with pytest.raises(CommandError, match="^Refused: http://news.site/story is text/html; taken here: image/png"):
        run("http://news.site/story", "--accept", "image/png")


def test_it_says_when_to_try_again(news):
    news.pages["/"] = answer(status="503 Later", Retry_After="90")
    with pytest.raises(CommandError, match="^Not now: http://news.site/ answers 503: not now. Try again in 90 s."):
        run("http://news.site/")
    with pytest.raises(CommandError, match="^Not now: The host is being asked already"):
        run("http://news.site/")
