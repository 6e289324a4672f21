"""With which charset a body is read: what the answer says, unless the body shows that it is wrong."""

import re

from charset_normalizer import from_bytes
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom

SAMPLE = 32 * 1024  # bytes by which a charset is told
DECLARED_WITHIN = 4096
TEXT_TYPES = ("text/", "application/xhtml", "application/xml", "application/json", "application/javascript")
# Not read, whoever declares it: it hides markup in plain letters, and no page is written in it.
NEVER = ("utf-7", "utf_7")
BEYOND_ASCII = re.compile(rb"[\x80-\xff\x1b]")  # the escape begins another alphabet in ISO 2022


def charset_of(body: bytes, content_type: str) -> str:
    """The name of Python's codec that the body is read with; "" where the media type is not one of text.

    In this order: a byte order mark; UTF-8 where all of the body is (no text in another charset is so by chance); the
    charset of the header `Content-Type`, then that of the page's own `<meta>` or XML declaration, each only where the
    body can be read with it; what charset-normalizer takes it for; UTF-8.
    """
    if not is_text(media_type_of(content_type)):
        return ""
    marked, _ = read_bom(body)
    if marked:
        return marked
    if is_utf8(body):
        return "utf-8"
    declared = (http_content_type_encoding(content_type), html_body_declared_encoding(body[:DECLARED_WITHIN]))
    for charset in filter(None, declared):
        if charset not in NEVER and reads(body, charset):
            return charset
    return detected(body)


def media_type_of(content_type: str) -> str:
    """The media type of a header `Content-Type`, in lower case; the first one where it was sent twice."""
    return re.split("[;,]", content_type, maxsplit=1)[0].strip().lower()


def is_text(media_type: str) -> bool:
    return media_type.startswith(TEXT_TYPES) or media_type.endswith(("+xml", "+json"))


def is_utf8(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return b"\x1b" not in body


def reads(body: bytes, charset: str) -> bool:
    """Whether the body is written in this charset: a broken letter among good ones does not speak against it."""
    text = body.decode(charset, "replace")
    broken = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", "ignore")) - broken
    return broken <= good / 2


def detected(body: bytes) -> str:
    first = BEYOND_ASCII.search(body)
    start = max(first.start() - SAMPLE // 4, 0) if first else 0
    best = from_bytes(body[start : start + SAMPLE]).best()
    return best.encoding if best and best.encoding not in NEVER else "utf-8"
