"""What a fetched document says of itself: its title, who published it, and when."""

from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import trafilatura
from lxml import etree, html

from claims.ingestion.text import one_line
from claims.ingestion.visible import HTML, MOST_ELEMENTS, decoded, looks_like_html

# How markup and dates of others break their reader.
BREAKS = (ValueError, TypeError, AttributeError, LookupError, ArithmeticError, RecursionError)
LONGEST_TITLE, LONGEST_PUBLISHER = 500, 300


@dataclass(frozen=True)
class Description:
    """`published_on` is None where the document does not say it, or says what cannot be."""

    title: str
    publisher: str
    published_on: date | None = None


def described(body: bytes, content_type: str, charset: str, url: str, title: str = "") -> Description:
    """What the document at `url` says of itself. `title` is one that was read in it before. Where it tells nothing, the
    name of its file is its title, and its host who published it; to guess a date would be to invent one."""
    told = of_page(body, charset, url) if content_type in HTML or looks_like_html(body) else None
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    return Description(
        one_line((told and told.title) or title or file_name(url) or host)[:LONGEST_TITLE],
        one_line((told and told.sitename) or host)[:LONGEST_PUBLISHER],
        day((told and told.date) or ""),
    )


def of_page(body: bytes, charset: str, url: str) -> trafilatura.settings.Document | None:
    try:
        source = decoded(body, charset).replace("\x00", "").encode("utf-8", "replace")
        tree = html.document_fromstring(source, parser=html.HTMLParser(encoding="utf-8"))
        if sum(1 for _ in islice(tree.iter(), MOST_ELEMENTS + 1)) > MOST_ELEMENTS:
            return None
        dates = {"original_date": True, "extensive_search": False, "max_date": date.today().isoformat()}
        return trafilatura.extract_metadata(tree, default_url=url, date_config=dates)
    except (etree.ParserError, etree.XMLSyntaxError, *BREAKS):
        return None


def file_name(url: str) -> str:
    return PurePosixPath(unquote(urlsplit(url).path)).name


def day(written: str) -> date | None:
    try:
        found = date.fromisoformat(written)
    except ValueError:
        return None
    return found if found <= date.today() else None
