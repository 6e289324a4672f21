"""The text that can be read in a fetched document: all of it, to look for a passage in, and its main text, to show."""

import io
import re
import struct
import zlib
from dataclasses import dataclass
from itertools import islice

import trafilatura
from django.utils.translation import gettext_noop
from lxml import etree, html
from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError

from claims.fetching.charsets import charset_of
from claims.ingestion.text import normalise, one_line
from claims.messages import Message

VERSION = "1"
# Characters of text that are kept, some thousand printed pages, and pages of a PDF that are read.
MOST, MOST_PAGES = 2_000_000, 1000
# Elements of a page among which its main text is looked for, which takes some seconds then; more than any article has.
MOST_ELEMENTS = 60_000
HTML = ("text/html", "application/xhtml+xml")
# The title is kept apart. The head is not among them: a page may leave its tags out, and its body then falls into it.
# How broken files of others, and such as are locked, break the reader of PDFs.
BREAKS = (
    *(PyPdfError, DependencyError, ValueError, LookupError, TypeError, AttributeError, RecursionError, OSError),
    *(ArithmeticError, AssertionError, EOFError, NotImplementedError, struct.error, zlib.error),
)
UNSEEN = {"script", "style", "noscript", "template", "title", "iframe", "object", "svg", "math", "canvas", "select"}
INLINE = set(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rt s samp small span"
    " strike strong sub sup time tt u var wbr".split()
)


@dataclass(frozen=True)
class Readable:
    """What can be read in a document: `text` is all that a reader sees, `main` what of it is no menu or footer (the
    same text where that cannot be told). `is_cut` says that it goes on beyond what is kept."""

    title: str = ""
    text: str = ""
    main: str = ""
    is_cut: bool = False


class Unreadable(ValueError):
    """A document without text that could be read; the message (`claims.messages.Message`) says why."""


def readable(body: bytes, content_type: str, charset: str = "") -> Readable:
    """What can be read in `body`, whose media type is `content_type`, without parameters and in lower case; without a
    `charset`, in that which it seems to be in.

    HTML, PDF and whatever is text; raises Unreadable for the rest and for what is broken.
    """
    if body.startswith(b"%PDF-") or content_type == "application/pdf":
        return kept(*of_pdf(body))
    if content_type in HTML or (not content_type and looks_like_html(body)):
        return kept(*of_html(body, charset))
    if content_type.startswith("text/") or content_type.endswith(("json", "xml")) or not content_type:
        return kept("", plain(body, charset))
    raise Unreadable(Message(gettext_noop("There is no text in what is of the type “%(type)s”."), type=content_type))


def kept(title: str, text: str, main: str = "") -> Readable:
    text = tidy(text[: MOST + 1])
    if not text:
        raise Unreadable(Message(gettext_noop("There is no text in it.")))
    return Readable(one_line(title)[:500], text[:MOST], (tidy(main) or text)[:MOST], len(text) > MOST)


def tidy(text: str) -> str:
    """Normalised; runs of spaces are one, and no more than one empty line stands between two others."""
    lines = (" ".join(line.split()) for line in normalise(text).split("\n"))
    return re.sub("\n{3,}", "\n\n", "\n".join(lines)).strip()


def plain(body: bytes, charset: str) -> str:
    text = decoded(body, charset)
    if "\x00" in text[:4096]:
        raise Unreadable(Message(gettext_noop("It says that it is text, and it is not.")))
    return text


def looks_like_html(body: bytes) -> bool:
    return body[:1024].lstrip().lower().startswith((b"<!doctype html", b"<html"))


def decoded(body: bytes, charset: str) -> str:
    return body.decode(charset or charset_of(body, "text/html"), "replace").removeprefix("\ufeff")


def of_html(body: bytes, charset: str) -> tuple[str, str, str]:
    try:
        # As bytes, so that a declaration inside does not contradict what was read.
        source = decoded(body, charset).replace("\x00", "").encode("utf-8", "replace")
        tree = html.document_fromstring(source, parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise Unreadable(Message(gettext_noop("Its markup cannot be read: %(error)s"), error=str(error))) from error
    title = tree.findtext(".//title") or ""
    text = visible(tree)
    return title, text, main_text(tree)


def main_text(tree: html.HtmlElement) -> str:
    """The text without menus and footers; "" where that cannot be told, or not in time."""
    if sum(1 for _ in islice(tree.iter(), MOST_ELEMENTS + 1)) > MOST_ELEMENTS:
        return ""
    return trafilatura.extract(tree, include_comments=False, include_tables=True, deduplicate=False) or ""


def visible(tree: html.HtmlElement) -> str:
    """The text of a page in reading order, each block on lines of its own; scripts, styles and hidden parts left out.
    Without recursion: pages of others may be nested as deep as they like."""
    parts, unseen = [], 0
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            parts += [element.tail or ""] * (not unseen)
            continue
        hidden = element.tag in UNSEEN or "hidden" in element.attrib
        breaks = "" if element.tag in INLINE else " " if element.tag in ("td", "th") else "\n"
        if event == "start":
            unseen += hidden
            parts += [breaks, element.text or ""] * (not unseen)
        else:
            unseen -= hidden
            parts += [breaks, element.tail or ""] * (not unseen)
    return "".join(re.sub(r"[ \t\r\n\f]+", " ", part) if part != "\n" else part for part in parts)


def of_pdf(body: bytes) -> tuple[str, str]:
    try:
        reader = PdfReader(io.BytesIO(body))
        pages, length = [], 0
        for page in reader.pages[:MOST_PAGES]:
            pages.append(page.extract_text())
            length += len(pages[-1])
            if length > MOST:
                break
        return (reader.metadata.title if reader.metadata else "") or "", "\n\n".join(pages)
    except BREAKS as error:
        what = f"{type(error).__name__}: {error}"
        raise Unreadable(Message(gettext_noop("This PDF cannot be read: %(error)s"), error=what)) from error
