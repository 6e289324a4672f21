"""The ClaimReviews in a document: a schema.org DataFeed, any other JSON-LD, or a web page with JSON-LD or microdata."""

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

import jstyleson
from django.utils.translation import gettext_noop
from extruct.w3cmicrodata import MicrodataExtractor
from lxml import etree, html

from claims.messages import Message

MOST_BYTES = 20 * 1024 * 1024
MOST_ITEMS = 100_000
# What a ClaimReview may stand in, as publishers do it; whatever else a node holds is not looked into.
CONTAINERS = ("@graph", "dataFeedElement", "item", "itemListElement", "mainEntity", "hasPart", "review", "subjectOf")
DEEPEST = 8
# A comment ends at its first mark: where it may go on, some tens of them are tried in more ways than there is time for.
XML_FEED = re.compile(r"\s*(<\?xml[^>]*>\s*)?(?><!--.*?-->\s*)*+<(rss|feed|rdf:RDF)\b", re.DOTALL)
CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})""", re.IGNORECASE)
WRAPPING = re.compile(r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:(?://\s*)?-->|\]\]>)\s*$")


class Unreadable(ValueError):
    """A document in which no ClaimReviews can be looked for; the message says why and what to do."""


def unreadable(message: str, **values: int | str) -> Unreadable:
    return Unreadable(Message(message, **values))


@dataclass(frozen=True)
class Item:
    """One candidate as it stood in the document: its node, with plain property names, or None where it is none, and
    then a reason of `reviews.elsewhere.reading.REASONS`. `words` shows people which one it is."""

    node: dict | None
    reason: str = ""
    words: str = ""


def items_in(body: bytes, charset: str = "") -> Iterator[Item]:
    """The ClaimReviews of a document and what stands in their place, in order.

    Raises Unreadable before the first one for what is too large, no JSON and no page. Where a feed holds more than
    `MOST_ITEMS`, the rest is one item with a reason.
    """
    if len(body) > MOST_BYTES:
        raise unreadable(
            gettext_noop("The document is larger than 20 MB. Ask its publisher for a feed of the latest fact-checks.")
        )
    text = decoded(body, charset)
    start = text.lstrip()[:1]
    if start == "":
        raise unreadable(gettext_noop("The document is empty."))
    if XML_FEED.match(text):
        raise unreadable(
            gettext_noop(
                "This is an RSS or Atom feed: it names pages and holds no ClaimReview. Give the address of a DataFeed"
                " (JSON), or of a page that holds ClaimReview markup."
            )
        )
    return bounded(in_page(text) if start == "<" else walk(parsed(text), 0, in_feed=False))


def bounded(items: Iterator[Item]) -> Iterator[Item]:
    for number, item in enumerate(items):
        if number == MOST_ITEMS:
            yield Item(None, "too_many")
            return
        yield item


def decoded(body: bytes, charset: str) -> str:
    """Text as it was meant: UTF-8 where it is that, whatever it is said to be; else what it says; else Windows-1252."""
    if body[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return body.decode("utf-16", "replace")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    said = CHARSET.search(body[:4096])
    for name in (charset, said[1].decode("ascii") if said else "", "windows-1252"):
        try:
            return body.decode(codecs.lookup(name).name) if name else body.decode("ascii")
        except (LookupError, UnicodeError):
            continue
    return body.decode("utf-8", "replace")


def parsed(text: str):
    try:
        return json.loads(text, strict=False, parse_constant=lambda name: None)
    except RecursionError:
        raise unreadable(gettext_noop("The document is nested too deeply to be read.")) from None
    except json.JSONDecodeError as error:
        place = {"line": error.lineno, "column": error.colno}
        raise unreadable(
            gettext_noop(
                "This is no JSON: line %(line)s, column %(column)s cannot be read. If it should be a feed, tell its"
                " publisher."
            ),
            **place,
        ) from None
    except ValueError:  # a number of more digits than are read
        raise unreadable(gettext_noop("The document holds a number that is too long to be read.")) from None


def in_page(text: str) -> Iterator[Item]:
    """JSON-LD and microdata of a web page. A script that is broken does not spoil the others."""
    tree = html_tree(text)
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        yield from in_script(script.text or "")
    for thing in microdata(tree):
        yield from walk(unfolded(thing), 0, in_feed=False)


def microdata(tree) -> list:
    try:
        return MicrodataExtractor().extract_items(tree, None)
    except RecursionError:
        return []


def html_tree(text: str):
    try:
        return html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise unreadable(gettext_noop("The page holds nothing that can be read.")) from None


def in_script(text: str) -> Iterator[Item]:
    try:
        yield from walk(lenient(WRAPPING.sub("", text)), 0, in_feed=False)
    except (ValueError, RecursionError):
        if "ClaimReview" in text:
            yield Item(None, "broken_script", " ".join(text.split())[:120])


def lenient(text: str):
    """JSON with the comments and trailing commas that pages have."""
    try:
        return json.loads(text, strict=False, parse_constant=lambda name: None)
    except json.JSONDecodeError:
        return json.loads(jstyleson.dispose(text), strict=False, parse_constant=lambda name: None)


def unfolded(thing):
    """An item of microdata in the form of JSON-LD."""
    if isinstance(thing, list):
        return [unfolded(part) for part in thing]
    if isinstance(thing, dict):
        node = {name: unfolded(value) for name, value in (thing.get("properties") or {}).items()}
        return {"@type": thing.get("type", ""), **node}
    return thing


def walk(value, depth: int, in_feed: bool) -> Iterator[Item]:
    """The ClaimReviews in a value. What stands in a feed and is none is told of; beside others on a page it is not."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for part in value:
            yield from walk(part, depth + (not in_feed), in_feed)
    elif not isinstance(value, dict):
        if in_feed and value not in (None, ""):
            yield Item(None, "not_an_object", str(value)[:120])
    elif is_claim_review(node := plain(value)):
        yield Item(all_plain(node))
    else:
        inside = [name for name in CONTAINERS if name in node]
        if in_feed and not inside:
            yield Item(None, "other_type", ", ".join(types(node))[:120])
        for name in inside:
            yield from walk(node[name], depth + 1, in_feed or name == "dataFeedElement")


def plain(node: dict) -> dict:
    """A node with property names as they are in the vocabulary, however they are prefixed."""
    return {plain_name(name): value for name, value in node.items()}


def all_plain(value, depth: int = 0):
    """A value in which every node is plain. What is nested deeper than anything that is read is left out."""
    if depth > DEEPEST and isinstance(value, list | dict):
        return None
    if isinstance(value, list):
        return [all_plain(part, depth + 1) for part in value]
    if isinstance(value, dict):
        return {plain_name(name): all_plain(part, depth + 1) for name, part in value.items()}
    return value


def plain_name(name: str) -> str:
    return re.split(r"[/#]", name)[-1].removeprefix("schema:") if ":" in name else name


def types(node: dict) -> list[str]:
    given = node.get("@type") or node.get("type") or []
    return [plain_name(name) for name in (given if isinstance(given, list) else [given]) if isinstance(name, str)]


def is_claim_review(node: dict) -> bool:
    return "ClaimReview" in types(node)
