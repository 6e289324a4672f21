"""With which charset a body is read: what the answer says, unless the body shows that it is wrong."""

from charset_normalizer import from_bytes
from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom

SAMPLE = 64 * 1024  # bytes by which a charset is told
DECLARED_WITHIN = 4096
TEXT_TYPES = ("text/", "application/xhtml", "application/xml", "application/json", "application/javascript")


def charset_of(body: bytes, content_type: str) -> str:
    """The name of Python's codec that the body is read with; "" where the media type is not one of text.

    In this order: a byte order mark; UTF-8 where the body is (no text in another charset is by chance); the charset of
    the header `Content-Type`, then that of the page's own `<meta>` or XML declaration, each only where the body can be
    read with it; what charset-normalizer takes it for; UTF-8.
    """
    if not is_text(content_type.split(";")[0].strip().lower()):
        return ""
    marked, _ = read_bom(body)
    if marked:
        return marked
    declared = (http_content_type_encoding(content_type), html_body_declared_encoding(body[:DECLARED_WITHIN]))
    for charset in ("utf-8", *filter(None, declared)):
        if reads(body, charset):
            return charset
    detected = from_bytes(body[:SAMPLE]).best()
    return detected.encoding if detected else "utf-8"


def is_text(media_type: str) -> bool:
    return media_type.startswith(TEXT_TYPES) or media_type.endswith(("+xml", "+json"))


def reads(body: bytes, charset: str) -> bool:
    """Whether the body is written in this charset; a broken letter here and there does not speak against it."""
    if charset in ("utf-7", "utf_7"):  # letters that hide markup; no page is written in it
        return False
    broken = body.decode(charset, "replace").count("\ufffd")
    return broken <= sum(byte >= 0x80 for byte in body) // 20 + (charset != "utf-8")
