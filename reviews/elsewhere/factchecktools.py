"""Google's Fact Check Tools API, `claims:search`: asked seldom, and nothing twice.

https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search. The key comes from
FACTCHECK_GOOGLE_KEY. An answer is kept for a week; how often Google is asked a day is counted in the database, and how
often a second is up to the polite queue that every host has. The key stands in the address that is asked and nowhere
else: what goes wrong is told without it.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from urllib.parse import quote_plus, urlencode
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_noop

from claims.fetching import Busy, Fetched, Refused, Unreachable, fetch
from claims.matching import fold
from claims.messages import Message
from reviews.elsewhere.keeping import keep
from reviews.elsewhere.queries import query_of
from reviews.elsewhere.reading import LONGEST, ReadCheck, day, is_web, language, named, site_of, text
from reviews.models import DailyUse, FactCheckAnswer

SERVICE = "factchecktools"
# Google's days, after which its quotas begin anew.
PACIFIC = ZoneInfo("America/Los_Angeles")
FRESH = timedelta(days=7)
PAGE_SIZE, MOST_PAGES = 20, 2
MOST_BYTES = 2 * 1024 * 1024
OVERLOADED_WAIT = 60.0


class KeyRefused(Refused):
    """Google does not take the key; asking again changes nothing."""


class QuestionRefused(Refused):
    """Google does not take the question; asking again changes nothing."""


@dataclass(frozen=True)
class Asked:
    """What came of asking: `how` is "asked", "kept" (from an answer of an earlier time), "no_key" or "no_quota". The
    ids are those of `PublishedCheck`, as Google ordered them."""

    how: str
    query: str = ""
    checks: tuple[int, ...] = ()
    answered_at: datetime | None = None


def ask(statement: str, statement_language: str) -> Asked:
    """What Google knows of a statement. Raises KeyRefused and QuestionRefused, which will not pass; Unreachable and
    Busy, which may."""
    if not settings.FACTCHECK_GOOGLE_KEY:
        return Asked("no_key")
    query = query_of(statement, statement_language)
    key = hashlib.sha256(f"{statement_language}\n{fold(query)}".encode()).hexdigest()
    answer, _ = FactCheckAnswer.objects.get_or_create(
        key=key, defaults={"query": query, "language": statement_language}
    )
    if is_fresh(answer):
        return asked("kept", answer)
    while not is_fresh(answer):
        if not spend():
            return asked("no_quota", answer)
        take_page(answer)
    return asked("asked", answer)


def is_fresh(answer: FactCheckAnswer) -> bool:
    return answer.answered_at is not None and answer.answered_at > timezone.now() - FRESH


def asked(how: str, answer: FactCheckAnswer) -> Asked:
    return Asked(how, answer.query, tuple(answer.checks), answer.answered_at)


def take_page(answer: FactCheckAnswer) -> None:
    """Ask for the next page of an answer, or for the first one of an answer that is too old, and keep it."""
    is_anew = answer.answered_at is not None
    token = "" if is_anew else answer.token
    page = search(answer.query, answer.language, token)
    kept = keep(read_claims(page), feed=None, at=timezone.now())
    before = [] if is_anew else answer.checks
    answer.checks = [*before, *(pk for pk in kept.ids if pk not in before)]
    answer.pages = 1 if is_anew else answer.pages + 1
    answer.token = str(page.get("nextPageToken") or "")[:500] if answer.pages < MOST_PAGES else ""
    answer.answered_at = None if answer.token else timezone.now()
    answer.save()


def search(query: str, language_code: str, token: str) -> dict:
    """One page of an answer, as Google gives it."""
    given = {"query": query, "languageCode": language_code, "pageSize": PAGE_SIZE, "pageToken": token}
    given = {name: value for name, value in given.items() if value} | {"key": settings.FACTCHECK_GOOGLE_KEY}
    address = f"{settings.FACTCHECKTOOLS_URL}?{urlencode(given)}"
    try:
        answer = fetch(address, accept=("*/*",), most=MOST_BYTES, respect_robots=False)
    except Busy:
        give_back()
        raise
    except Refused as error:
        raise QuestionRefused(told_without_key(error)) from None
    except Unreachable as error:
        raise Unreachable(told_without_key(error), error.wait) from None
    return page_in(answer)


def page_in(answer: Fetched) -> dict:
    """The JSON of an answer. What is none, or says that something is wrong, is told in words."""
    try:
        page = json.loads(answer.body)
    except (ValueError, RecursionError):
        page = None
    if answer.status == 200 and isinstance(page, dict):
        return page
    error = page.get("error") if isinstance(page, dict) else None
    told = error if isinstance(error, dict) else {}
    refuse(answer.status, str(told.get("status", "")), without_key(str(told.get("message", ""))), wait_of(answer))


def refuse(status: int, name: str, message: str, wait: float) -> None:
    """Raise what an error of Google's is: its names stand at https://cloud.google.com/apis/design/errors"""
    if status in (401, 403) or name in ("UNAUTHENTICATED", "PERMISSION_DENIED") or "api key" in message.lower():
        raise KeyRefused(Message(KEY_REFUSED, status=str(status), words=message or name))
    if status == 429 or name == "RESOURCE_EXHAUSTED":
        raise Unreachable(Message(gettext_noop("Google asks to wait: too many questions for now.")), wait)
    if status in (400, 404):
        refused = gettext_noop("Google refuses the question (status %(status)s: %(words)s).")
        raise QuestionRefused(Message(refused, status=str(status), words=message or name))
    unusable = gettext_noop("Google's answer cannot be used (status %(status)s).")
    raise Unreachable(Message(unusable, status=str(status)))


def wait_of(answer: Fetched) -> float:
    given = next((value for name, value in answer.headers if name.lower() == "retry-after"), "")
    return float(given) if given.isdecimal() else OVERLOADED_WAIT


def told_without_key(error: Exception) -> Message:
    told = error.args[0]
    return Message(told.message, **{name: without_key(str(value)) for name, value in told.values.items()})


def without_key(words: str) -> str:
    """Words of others, which may repeat the address that was asked, without our key."""
    key = settings.FACTCHECK_GOOGLE_KEY
    return words.replace(quote_plus(key), "…").replace(key, "…")


def read_claims(page: dict) -> Iterator[ReadCheck]:
    """The checks of a page. Google leaves out what it does not know; what has no claim or no address is passed over."""
    for claim in page.get("claims") or ():
        if not isinstance(claim, dict):
            continue
        for review in claim.get("claimReview") or ():
            if isinstance(review, dict) and (check := read_review(claim, review)):
                yield check


def read_review(claim: dict, review: dict) -> ReadCheck | None:
    words, url = text(claim.get("text"), LONGEST["claim_reviewed"]), review.get("url")
    if not words or not isinstance(url, str) or not is_web(url):
        return None
    publisher = review.get("publisher") if isinstance(review.get("publisher"), dict) else {}
    site = text(publisher.get("site"), 253) or site_of(url)
    return ReadCheck(
        claim_reviewed=words,
        url=url,
        claimant=named(claim.get("claimant")),
        claim_date=day(claim.get("claimDate")),
        title=text(review.get("title"), LONGEST["title"]),
        publisher=text(publisher.get("name"), LONGEST["publisher"]) or site,
        site=site,
        rating_label=text(review.get("textualRating"), LONGEST["rating_label"]),
        review_date=day(review.get("reviewDate")),
        language=language(review.get("languageCode")),
    )


def today() -> date:
    return timezone.now().astimezone(PACIFIC).date()


def spend() -> bool:
    """Count one question against the day's quota; whether there was one left."""
    DailyUse.objects.get_or_create(service=SERVICE, day=today())
    left = DailyUse.objects.filter(service=SERVICE, day=today(), number__lt=settings.FACTCHECK_GOOGLE_DAILY_QUOTA)
    return left.update(number=F("number") + 1) == 1


def give_back() -> None:
    """A question that was not asked after all counts for nothing."""
    DailyUse.objects.filter(service=SERVICE, day=today(), number__gt=0).update(number=F("number") - 1)


def spent_today() -> int:
    return DailyUse.objects.filter(service=SERVICE, day=today()).values_list("number", flat=True).first() or 0


KEY_REFUSED = gettext_noop(
    "Google does not take the key in FACTCHECK_GOOGLE_KEY (status %(status)s: %(words)s). Set another one, or none,"
    " start anew, and run this check again."
)
