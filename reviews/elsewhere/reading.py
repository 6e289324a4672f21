"""One fact-check of somebody else's, read out of a schema.org ClaimReview as publishers really write them.

https://schema.org/ClaimReview; what is missing or odd is left out rather than guessed, what cannot be used is rejected
with a reason.
"""

import hashlib
import html
import math
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

from django.utils.translation import gettext_noop

from claims.ingestion.text import one_line
from claims.matching import fold

# Why an item of a feed cannot be used. The words come after a number: "12 × without the claim".
REASONS = {
    "no_claim": gettext_noop("“claimReviewed” is missing: it does not say which claim was checked"),
    "no_url": gettext_noop("“url” is missing, or is no address on the web"),
    "other_type": gettext_noop("it is not a ClaimReview"),
    "not_an_object": gettext_noop("it is no object, but a bare text or number"),
    "broken_script": gettext_noop("the JSON-LD of the page is broken"),
    "too_many": gettext_noop("more than 100,000 items: the rest was not read"),
}
LONGEST = {"claim_reviewed": 4000, "claimant": 300, "title": 500, "publisher": 300, "rating_label": 300}
LONGEST_URL = 2000
TAG = re.compile(r"</?[a-zA-Z][^<>]{0,500}>|<!--.*?-->", re.DOTALL)
DAY = re.compile(r"\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)|\s*(\d{4})(\d\d)(\d\d)(?!\d)")
IN_WORDS = ("%B %d, %Y", "%d %B %Y", "%b %d, %Y", "%d %b %Y", "%B %d %Y")
EARLIEST = 1990
# Spaces, control characters and half characters, which no address has and no database takes.
NOT_IN_URL = re.compile(r"[\s\x00-\x20\x7f\ud800-\udfff]")
NUMBER = re.compile(r"\s*(-?\d{1,6}(?:[.,]\d{1,6})?)\s*(?:/\s*\d{1,6}\s*|%\s*)?$")


class Rejected(Exception):
    """An item that cannot be used, with its reason, a key of `REASONS`."""

    def __init__(self, reason: str):
        super().__init__(REASONS[reason])
        self.reason = reason


@dataclass(frozen=True, kw_only=True)
class ReadCheck:
    """A fact-check as its publisher wrote it, in the fields of `reviews.models.PublishedCheck`. What is not known is ""
    or None; of a day with a time of day, the day is kept."""

    claim_reviewed: str
    url: str
    claimant: str = ""
    claim_date: date | None = None
    title: str = ""
    publisher: str = ""
    site: str = ""
    rating_label: str = ""
    rating_value: float | None = None
    rating_best: float | None = None
    rating_worst: float | None = None
    review_date: date | None = None
    language: str = ""

    @property
    def fields(self) -> dict:
        return dict(vars(self))

    @property
    def digest(self) -> str:
        """What tells one check from another: one page may check several claims."""
        return hashlib.sha256(f"{self.url}\n{fold(self.claim_reviewed)}".encode()).hexdigest()


def read_claim_review(node: dict, page: str = "") -> ReadCheck:
    """The check in a ClaimReview node; `page` is the address it stood at. Raises Rejected."""
    claim = text(node.get("claimReviewed"), LONGEST["claim_reviewed"])
    if not claim:
        raise Rejected("no_claim")
    url = address(node, page)
    if not url:
        raise Rejected("no_url")
    reviewed = first(node.get("itemReviewed"))
    return ReadCheck(
        claim_reviewed=claim,
        url=url,
        claimant=claimant(reviewed),
        claim_date=day(reviewed.get("datePublished")),
        title=text(node.get("headline") or node.get("name"), LONGEST["title"]),
        publisher=named(node.get("author")) or named(node.get("publisher")) or site_of(url),
        site=site_of(url),
        review_date=day(node.get("datePublished")) or day(node.get("dateCreated")),
        language=language(node.get("inLanguage")),
        **rating(first(node.get("reviewRating"))),
    )


def first(value) -> dict:
    """The first node of a property that may hold one, several, or a bare name."""
    for part in value if isinstance(value, list) else [value]:
        if isinstance(part, dict):
            return part
        if isinstance(part, str) and part.strip():
            return {"name": part}
    return {}


def text(value, longest: int) -> str:
    """A property's words, on one line and without markup: of several the first, of a number its digits."""
    if isinstance(value, list):
        return next((words for words in (text(part, longest) for part in value) if words), "")
    if isinstance(value, dict):
        return text(value.get("@value") or value.get("name"), longest)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    words = html.unescape(html.unescape(str(value)))
    return one_line(TAG.sub(" ", words))[:longest].strip()


def named(value) -> str:
    """The names of a person or organisation, or of several."""
    names = [text(part, LONGEST["claimant"]) for part in (value if isinstance(value, list) else [value])]
    names = [name for name in names if name and not name.startswith(("http://", "https://"))]
    return ", ".join(dict.fromkeys(names))[: LONGEST["claimant"]]


def claimant(reviewed: dict) -> str:
    """Who made the claim: the author of what was reviewed, which some nest once more."""
    return named(reviewed.get("author")) or named(first(reviewed.get("itemReviewed")).get("author"))


def address(node: dict, page: str) -> str:
    """Where the check can be read: its own address, resolved against the page's, else the page itself."""
    for given in (node.get("url"), node.get("mainEntityOfPage"), node.get("@id"), page):
        given = given[0] if isinstance(given, list) and given else given
        if isinstance(given, dict):
            given = given.get("@id") or given.get("url")
        url = joined(page, given.strip()) if isinstance(given, str) and given.strip() else ""
        if is_web(url):
            return url
    return ""


def joined(page: str, given: str) -> str:
    try:
        return urljoin(page, given)
    except ValueError:
        return ""


def is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    has_host = bool(parts.hostname) and ("." in parts.hostname or ":" in parts.hostname)
    return parts.scheme in ("http", "https") and has_host and len(url) <= LONGEST_URL and not NOT_IN_URL.search(url)


def site_of(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")[:253]


def rating(node: dict) -> dict:
    """The verdict in its publisher's words and on its scale. Words where a number should be are the words."""
    value = node.get("ratingValue")
    label = text(node.get("alternateName"), LONGEST["rating_label"]) or text(node.get("name"), LONGEST["rating_label"])
    if not label and number(value) is None:
        label = text(value, LONGEST["rating_label"])
    return {
        "rating_label": label,
        "rating_value": number(value),
        "rating_best": number(node.get("bestRating")),
        "rating_worst": number(node.get("worstRating")),
    }


def number(value) -> float | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value) if math.isfinite(value) and abs(value) < 1e6 else None
    found = NUMBER.match(value) if isinstance(value, str) else None
    return float(found[1].replace(",", ".")) if found else None


def language(value) -> str:
    """An ISO 639 code; a region is left out, as elsewhere in the store."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name") or ""
    code = re.match(r"\s*([a-zA-Z]{2,3})(?:[-_].*)?\s*$", value) if isinstance(value, str) else None
    return code[1].lower() if code else ""


def day(value) -> date | None:
    """The day of a date in the forms that publishers write. One whose day and month cannot be told apart is None."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return of_epoch(float(value))
    if not isinstance(value, str):
        return None
    found = DAY.match(value)
    if found:
        return checked_day(*(int(part) for part in found.groups() if part))
    return of_words(value.strip())


def checked_day(year: int, month: int, day_of_month: int) -> date | None:
    try:
        found = date(year, month, day_of_month)
    except ValueError:
        return None
    return found if EARLIEST <= found.year <= datetime.now(UTC).year + 1 else None


def of_epoch(seconds: float) -> date | None:
    """A Unix time in seconds, or in milliseconds as scripts have it."""
    seconds = seconds / 1000 if seconds > 1e11 else seconds
    if not 0 < seconds < 1e10:
        return None
    found = datetime.fromtimestamp(seconds, UTC)
    return checked_day(found.year, found.month, found.day)


def of_words(value: str) -> date | None:
    if re.fullmatch(r"\d{9,14}", value):
        return of_epoch(float(value))
    for form in IN_WORDS:
        try:
            found = datetime.strptime(value, form)
        except ValueError:
            continue
        return checked_day(found.year, found.month, found.day)
    try:
        found = parsedate_to_datetime(value)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return checked_day(found.year, found.month, found.day)
