"""Servers that answer badly, slowly, endlessly or with what nobody asked for."""

import gzip
import time
import traceback
import tracemalloc
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from claims.fetching import Refused, Unreachable, fetch
from tests.internet import answer

pytestmark = pytest.mark.any_database

MOST = 100_000
PAGE = b"Ayer murieron 32 personas en Kiev. " * 50
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"


@pytest.fixture
def news(web):
    return web.site("news.site")


def ask(page, news, **options):
    news.pages["/"] = page
    return fetch("http://news.site/", **({"most": MOST, "timeout": 10} | options))


def test_an_answer_comes_as_it_was_sent(news):
    sent = answer(PAGE, "Text/HTML; Charset=UTF-8", Set_Cookie="a=1", X_Empty="")
    sent = sent.replace(b"\r\n\r\n", b"\r\nSet-Cookie: b=2\r\n\r\n", 1)
    got = ask(sent, news)
    assert (got.url, got.final_url, got.status) == ("http://news.site/", "http://news.site/", 200)
    assert (got.body, got.text, got.content_type, got.charset) == (PAGE, PAGE.decode(), "text/html", "utf-8")
    assert [value for name, value in got.headers if name == "Set-Cookie"] == ["a=1", "b=2"]
    assert got.header("content-TYPE") == "Text/HTML; Charset=UTF-8" and got.header("X-None") == ""


def test_it_says_who_it_is_and_what_it_takes(news, settings):
    ask(answer(), news, accept=("text/html", "text/*"))
    assert news.header("User-Agent") == f"Factcheck/0.1 (+{settings.BASE_URL})"
    assert (news.header("Accept"), news.header("Accept-Encoding")) == ("text/html, text/*", "gzip, deflate")


TOO_LARGE = {
    "a long body": answer(b"x" * (MOST + 1)),
    "a length alone": HEAD + b"Content-Length: 99999999999\r\n\r\n",
    "in chunks": CHUNKED + b"1000\r\n" + b"x" * 0x1000 + (b"\r\n1000\r\n" + b"x" * 0x1000) * 60,
    "gzip": answer(gzip.compress(b"x" * (MOST + 1)), Content_Encoding="gzip"),
    "gzip of many members": answer(gzip.compress(b"x" * 5000) * 30, Content_Encoding="gzip"),
    "gzip of nothing, often": answer(gzip.compress(b"") * 8000, Content_Encoding="gzip"),
    "deflate": answer(zlib.compress(b"x" * (MOST + 1)), Content_Encoding="deflate"),
}


@pytest.mark.parametrize("page", TOO_LARGE.values(), ids=TOO_LARGE)
def test_it_takes_no_more_than_it_wants(page, news):
    with pytest.raises(Refused, match=r"^http://news.site/ is larger than 100,000 bytes"):
        ask(page, news)


@pytest.mark.parametrize("head", [HEAD + b"\r\n", HEAD + b"Content-Length: x\r\n\r\n", CHUNKED + b"7fffffff\r\n"])
def test_an_endless_answer_ends_at_the_limit(head, news):
    with pytest.raises(Refused, match="larger than"):
        ask(news.drip(b"x" * 20_000, every=0, after=head), news)


def test_what_is_as_large_as_may_be_is_taken(news):
    assert len(ask(answer(b"x" * MOST), news).body) == MOST


def bomb(coding: str) -> bytes:
    engine = zlib.compressobj(9, wbits=31 if coding == "gzip" else 15)
    return b"".join(engine.compress(bytes(10**6)) for _ in range(80)) + engine.flush()


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_bomb_is_not_unpacked(coding, news):
    page = answer(bomb(coding), Content_Encoding=coding)
    tracemalloc.start()
    try:
        with pytest.raises(Refused, match="larger than"):
            ask(page, news, most=1_000_000)
        assert tracemalloc.get_traced_memory()[1] < 5_000_000  # of 80,000,000
    finally:
        tracemalloc.stop()


def bare(body: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-15)
    return engine.compress(body) + engine.flush()


COMPRESSED = {
    "gzip": ("gzip", gzip.compress(PAGE)),
    "x-gzip": ("X-GZip", gzip.compress(PAGE)),
    "two members": ("gzip", gzip.compress(PAGE[:99]) + gzip.compress(PAGE[99:])),
    "padded": ("gzip", gzip.compress(PAGE) + bytes(100)),
    "deflate": ("deflate", zlib.compress(PAGE)),
    "bare deflate": ("deflate", bare(PAGE)),
    "identity": ("identity", PAGE),
}


@pytest.mark.parametrize(("coding", "body"), COMPRESSED.values(), ids=COMPRESSED)
def test_it_unpacks(coding, body, news):
    assert ask(answer(body, Content_Encoding=coding), news).body == PAGE


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "compress", "\x00"])
def test_it_does_not_unpack_what_it_did_not_offer(coding, news):
    with pytest.raises(Refused, match="which was not asked for"):
        ask(answer(PAGE, Content_Encoding=coding), news)


BROKEN = {
    "nothing": b"",
    "no HTTP": b"SSH-2.0-OpenSSH_9.2\r\n",
    "HTTP/0.9": b"<html>hello</html>",
    "noise": bytes(range(256)) * 100,
    "a status of letters": b"HTTP/1.1 OK\r\n\r\n",
    "a status of four digits": b"HTTP/1.1 2000 OK\r\n\r\n",
    "half a status": b"HTTP/1.1 2",
    "a long status": b"HTTP/1.1 200 " + b"x" * 70_000 + b"\r\n\r\n",
    "half a head": HEAD,
    "a long header": HEAD + b"X-Long: " + b"x" * 70_000 + b"\r\n\r\n",
    "thousands of headers": HEAD + b"X-Many: 1\r\n" * 5000 + b"\r\n",
    "a short body": HEAD + b"Content-Length: 100\r\n\r\nhello",
    "no body": HEAD + b"Content-Length: 100\r\n\r\n",
    "two lengths": HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
    "chunks that break off": CHUNKED + b"5\r\nhello\r\n",
    "a chunk that breaks off": CHUNKED + b"50\r\nhello",
    "a chunk's size in words": CHUNKED + b"five\r\nhello\r\n0\r\n\r\n",
    "a chunk's size below none": CHUNKED + b"-5\r\nhello\r\n0\r\n\r\n",
    "a chunk's size without end": CHUNKED + b"5;" + b"x" * 90_000,
    "a chunk without its end": CHUNKED + b"5\r\nhello world\r\n0\r\n\r\n",
    "gzip that is none": answer(PAGE, Content_Encoding="gzip"),
    "gzip that breaks off": answer(gzip.compress(PAGE)[:-9], Content_Encoding="gzip"),
    "gzip with a wrong sum": answer(gzip.compress(PAGE)[:-8] + bytes(8), Content_Encoding="gzip"),
    "deflate that breaks off": answer(zlib.compress(PAGE)[:-9], Content_Encoding="deflate"),
}


@pytest.mark.parametrize("page", BROKEN.values(), ids=BROKEN)
def test_a_broken_answer_is_none(page, news):
    with pytest.raises(Unreachable, match=r"^http://news.site/: its (answer|compressed content) "):
        ask(page, news)


ODD = {
    "bytes in a header": (HEAD + b"X-Odd: \xff\xfe\xf1\r\nContent-Length: 5\r\n\r\nhello", b"hello"),
    "a NUL in a header": (HEAD + b"X-Odd: a\x00b\r\nContent-Length: 5\r\n\r\nhello", b"hello"),
    "a header without a name": (HEAD + b": odd\r\nContent-Length: 5\r\n\r\nhello", b"hello"),
    "a line that is no header": (HEAD + b"odd\r\nContent-Length: 5\r\n\r\nhello", b"hello"),
    "more than it says": (HEAD + b"Content-Length: 5\r\n\r\nhello world", b"hello"),
    "a length below none": (HEAD + b"Content-Length: -5\r\n\r\nhello", b"hello"),
    "until it ends": (HEAD + b"\r\nhello", b"hello"),
    "chunks and a length": (
        CHUNKED.replace(b"\r\n\r\n", b"\r\nContent-Length: 2\r\n\r\n") + b"5\r\nhello\r\n0\r\n\r\n",
        b"hello",
    ),
    "chunks with a trailer": (CHUNKED + b"5\r\nhello\r\n0\r\nX-After: 1\r\n\r\n", b"hello"),
    "nothing on purpose": (answer(), b""),
    "nothing of any type": (b"HTTP/1.1 204 No Content\r\n\r\n", b""),
    "nothing, in small letters": (b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 0\r\n\r\n", b""),
    "an empty gzip": (answer(b"", Content_Encoding="gzip"), b""),
}


@pytest.mark.parametrize(("page", "body"), ODD.values(), ids=ODD)
def test_an_odd_answer_is_read_as_browsers_do(page, body, news):
    got = ask(page, news)
    assert got.body == body and not any("\0" in value for _, value in got.headers)


SLOW = {
    "a body": (b"x", HEAD + b"\r\n"),
    "a body of a length": (b"x", HEAD + b"Content-Length: 5000\r\n\r\n"),
    "a packed body": (b"\0", HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(PAGE)[:100]),
    "chunks": (b"1\r\nx\r\n", CHUNKED),
    "a chunk's size": (b"0", CHUNKED),
    "trailers": (b"X: 1\r\n", CHUNKED + b"0\r\n"),
    "headers": (b"x", HEAD + b"X-Slow: "),
    "a status": (b" ", b"HTTP/1.1 200 OK"),
    "provisional answers": (b"HTTP/1.1 100 Continue\r\n\r\n", b""),
    "an error": (b"x", b"HTTP/1.1 404 Not Found\r\n\r\n"),
}


@pytest.mark.parametrize(("piece", "after"), SLOW.values(), ids=SLOW)
def test_what_comes_drop_by_drop_ends_in_time(piece, after, news):
    began = time.monotonic()
    with pytest.raises(Unreachable, match=r"^http://news.site/: no whole answer within 0.15 s"):
        ask(news.drip(piece, after=after), news, timeout=0.15)
    assert time.monotonic() - began < 4


@pytest.mark.parametrize("after", [b"", HEAD, HEAD + b"\r\nhello"])
def test_silence_ends_in_time(after, news):
    with pytest.raises(Unreachable, match="within 0.15 s"):
        ask(news.drip(b"", after=after), news, timeout=0.15)


def test_the_time_is_that_of_all_redirects_together(news):
    def slow(line):
        news.stopped.wait(0.1)
        line.sendall(b"HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n")

    with pytest.raises(Unreachable, match="within 0.25 s"):
        ask(slow, news, timeout=0.25)
    assert len(news.heads) < 6


@pytest.mark.parametrize(
    "kind", ["application/pdf", "image/png", "text/htmlx", "", "; charset=utf-8", "x/y, text/html"]
)
def test_a_type_that_is_not_taken_is_refused(kind, news):
    with pytest.raises(Refused, match=r"^http://news.site/ is .*; taken here: text/html, "):
        ask(answer(PAGE, kind), news)


def test_a_type_that_is_sent_twice_is_one(news):
    sent = answer(PAGE).replace(b"\r\n\r\n", b"\r\nContent-Type: text/html; charset=utf-8\r\n\r\n", 1)
    assert ask(sent, news).content_type == "text/html"


def test_of_a_head_there_is_no_body(news):
    got = ask(HEAD + b"Content-Length: 5000\r\nContent-Encoding: gzip\r\n\r\n", news, method="HEAD")
    assert (got.status, got.body, got.header("Content-Length")) == (200, b"", "5000")
    assert news.heads[0].startswith("HEAD / ")


@pytest.mark.parametrize("accept", ["application/pdf", "application/*", "*/*"])
def test_a_type_that_is_taken_is_taken(accept, news):
    got = ask(answer(b"%PDF-1.7", "Application/PDF; x=y"), news, accept=(accept,))
    assert (got.content_type, got.charset, got.text) == ("application/pdf", "", "")


@pytest.mark.parametrize(
    "status", ["400 Bad", "401 Who", "403 No", "404 Not Found", "410 Gone", "451 Law", "304 Same"]
)
def test_what_is_gone_or_forbidden_is_an_answer(status, news):
    got = ask(answer(b"" if status[0] == "3" else b"no", "image/png", status), news)
    assert got.status == int(status[:3])


@pytest.mark.parametrize("coding", [None, "br", "gzip"])
def test_of_the_page_of_an_error_a_little_is_enough(coding, news):
    got = ask(answer(b"x" * 500_000, status="404 Not Found", Content_Encoding=coding), news)
    assert got.status == 404 and len(got.body) <= 65_536


IN_TWELVE_HOURS = format_datetime(datetime.now(UTC) + timedelta(hours=12), usegmt=True)
WAITS = [
    ("120", 120, 120),
    (" 7 ", 7, 7),
    ("0", 0, 0),
    ("99999999", 86_400, 86_400),
    (IN_TWELVE_HOURS, 11 * 3600, 12 * 3600),
    ("Fri, 31 Dec 1999 23:59:59 GMT", 0, 0),
    ("Fri, 31 Dec 1999 23:59:59 -0000", 0, 0),
]


@pytest.mark.parametrize("status", [429, 503, 500])
@pytest.mark.parametrize(("retry_after", "least", "most"), WAITS)
def test_it_comes_back_when_it_is_told_to(status, retry_after, least, most, news):
    with pytest.raises(Unreachable, match=f"^http://news.site/ answers {status}: not now") as error:
        ask(answer(status=f"{status} Later", Retry_After=retry_after), news)
    assert least <= error.value.wait <= most


@pytest.mark.parametrize("retry_after", [None, "", "soon", "-5", "1e9", "²", "Fri, 99 Dec 1999", "9" * 5000])
def test_it_is_told_no_time(retry_after, news):
    with pytest.raises(Unreachable) as error:
        ask(answer(status="503 Later", Retry_After=retry_after), news)
    assert error.value.wait in (None, 86_400)


FAILURES = {
    "refused": answer(PAGE, "image/png"),
    "too large": answer(b"x" * (MOST + 1)),
    "broken": b"",
    "two lengths": BROKEN["two lengths"],
    "odd headers": HEAD + b"odd\r\n\r\n",
    "overloaded": answer(status="503 Later"),
    "forbidden address": answer(status="302 Found", Location="http://10.0.0.1/?key=hush"),
    "no address": answer(status="302 Found", Location="http://[::1?key=hush"),
    "no name": answer(status="302 Found", Location="http://nobody.site/?key=hush#hush"),
    "in a circle": answer(status="302 Found", Location="/a?key=hush"),
}


SECRETS = {"url": "http://news.site/a?key=hush", "headers": {"Authorization": "hush"}}


@pytest.mark.parametrize("page", FAILURES.values(), ids=FAILURES)
def test_no_message_tells_a_key(page, news, caplog):
    news.pages["/a?key=hush"] = page
    try:
        fetch(**SECRETS, most=MOST)
    except (Refused, Unreachable) as error:
        assert "hush" not in "".join(traceback.format_exception(error))
    assert news.header("Authorization") == "hush" and "hush" not in caplog.text
