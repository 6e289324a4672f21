"""What a page's letters are, whatever it says of them."""

import pytest

from claims.fetching import fetch
from tests.internet import answer

SPANISH = (
    "Según las autoridades de Ucrania, murieron 32 personas y “más de cien” resultaron heridas el miércoles en Kíiv; "
)
RUSSIAN = "В результате удара по Киеву погибли тридцать два человека, сообщили городские власти в среду. "
META = '<meta charset="{}">'
HTML = "text/html"

CASES = {
    "the header": ("iso-8859-1", "text/html; charset=ISO-8859-1", SPANISH.replace("“", "").replace("”", ""), "cp1252"),
    "windows, called latin": ("cp1252", "text/html; charset=ISO-8859-1", SPANISH, "cp1252"),
    "in quotation marks": ("koi8-r", 'text/html; charset="koi8-r"', RUSSIAN, "koi8-r"),
    "utf-8": ("utf-8", "text/html; charset=utf-8", SPANISH, "utf-8"),
    "a mark": ("utf-8-sig", HTML, SPANISH, "utf-8"),
    "a mark, against the header": ("utf-16", "text/html; charset=iso-8859-1", SPANISH, "utf-16-le"),
    "the page": ("cp1252", HTML, META.format("windows-1252") + SPANISH, "cp1252"),
    "the page, cyrillic": ("cp1251", HTML, META.format("windows-1251") + RUSSIAN, "cp1251"),
    "xml": ("iso-8859-1", "application/xml", '<?xml version="1.0" encoding="ISO-8859-1"?><a>años</a>', "cp1252"),
    "a feed": ("utf-8", "application/rss+xml; charset=us-ascii", f"<rss>{SPANISH}</rss>", "utf-8"),
    "the header before the page": ("cp1251", "text/html; charset=cp1251", META.format("koi8-r") + RUSSIAN, "cp1251"),
    "nothing": ("utf-8", HTML, SPANISH, "utf-8"),
    "nothing, not utf-8": ("cp1252", HTML, SPANISH * 5, None),
    "json": ("utf-8", "application/json", '{"a": "ñ"}', "utf-8"),
    "ascii": ("ascii", "text/plain; charset=us-ascii", "plain", "utf-8"),
    "a lie: latin, is utf-8": ("utf-8", "text/html; charset=iso-8859-1", META.format("latin1") + SPANISH, "utf-8"),
    "a lie: utf-8, is windows": ("cp1252", "text/html; charset=utf-8", SPANISH * 5, None),
    "a lie: utf-8, the page knows": ("cp1251", "text/html; charset=utf-8", META.format("cp1251") + RUSSIAN, "cp1251"),
    "a lie: utf-16, is utf-8": ("utf-8", "text/html; charset=utf-16", SPANISH, "utf-8"),
    "japanese, all in ASCII": (
        "iso-2022-jp",
        "text/html; charset=iso-2022-jp",
        "<p>キーウで32人が死亡</p>",
        "iso2022_jp",
    ),
    "no mark": ("utf-16-le", "text/html; charset=utf-16le", SPANISH, "utf-16-le"),
    "letters far behind": ("cp1252", HTML, "<script>a = 1;</script>" * 9000 + SPANISH * 5, None),
    "no such charset": ("utf-8", "text/html; charset=klingon", META.format("nonsense") + SPANISH, "utf-8"),
    "no text codec": ("utf-8", "text/html; charset=base64", META.format("rot13") + SPANISH, "utf-8"),
    "a dangerous one": ("utf-8", "text/html; charset=utf-7", "+ADw-script+AD4-", "utf-8"),
}


@pytest.fixture
def read(web):
    site = web.site("news.site")

    def answered(body: bytes, kind: str):
        site.pages["/"] = answer(body, kind)
        return fetch("http://news.site/", accept=("*/*",))

    return answered


@pytest.mark.parametrize(("codec", "kind", "text", "charset"), CASES.values(), ids=CASES)
def test_it_reads(codec, kind, text, charset, read):
    got = read(text.encode(codec), kind)
    assert got.text == text and charset in (None, got.charset)


def test_a_broken_letter_does_not_change_the_others(read):
    got = read(SPANISH.encode() * 3 + b"\xe2\x80" + SPANISH.encode(), "text/html; charset=utf-8")
    assert got.text == SPANISH * 3 + "\ufffd" + SPANISH


@pytest.mark.parametrize(
    "kind",
    ["text/html", "text/html; charset=utf-8", "text/html; charset=gb2312", "text/plain; charset=x-user-defined"],
)
@pytest.mark.parametrize(
    "body", [bytes(range(256)) * 20, b"\xff\xfe\x00", b"\xff\xfe\x00\xd8", b"\x80", b"\0\0\0", b""]
)
def test_nothing_is_unreadable(body, kind, read):
    text = read(body, kind).text
    assert "\0" not in text
    text.encode()  # no half of a surrogate pair either


def test_one_broken_letter_among_few_does_not_either(read):
    assert read("“32”".encode() + b"\xe2\x80", "text/html; charset=utf-8").text == "“32”\ufffd"


def test_what_is_no_text_has_none(read):
    got = read(b"\x89PNG", "image/png; charset=utf-8")
    assert (got.charset, got.text) == ("", "")
