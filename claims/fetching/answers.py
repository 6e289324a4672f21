"""From the answer of a server to what is fetched: its status, type, size and charset, each looked at."""

import zlib
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from fnmatch import fnmatchcase

import requests
from django.utils import timezone
from django.utils.translation import gettext_noop

from claims.messages import Message

from .addresses import refusal, shown
from .bodies import CODINGS, TooLarge, body_of
from .charsets import charset_of, media_type_of
from .outcomes import Fetched, Unreachable
from .turns import Turn

OVERLOADED = (408, 425, 429)
PAUSE_WHEN_OVERLOADED = 60.0
LONGEST_WAIT = 24 * 3600.0
MOST_BYTES_OF_AN_ERROR = 64 * 1024


@dataclass(frozen=True)
class Wanted:
    """What is taken of an answer: media types, bytes, and whether the rest of a longer one may be left out."""

    types: tuple[str, ...]
    most: int
    may_be_cut: bool = False


def fetched(url: str, response: requests.Response, wanted: Wanted, held: Turn) -> Fetched:
    """The answer to the request for `url`, whole. Raises Refused and Unreachable, and what urllib3 does."""
    refuse_overload(response, held)
    kind = response.headers.get("Content-Type", "")
    media_type = media_type_of(kind) or "application/octet-stream"
    if response.status_code < 300:
        refuse_type(response, media_type, wanted.types)
        body = whole_body(response, wanted)
        refuse_half_a_head(response, body)
    else:
        body = body_of(response.raw, coding_of(response), MOST_BYTES_OF_AN_ERROR, may_be_cut=True)
    return Fetched(
        url=url,
        final_url=response.url,
        status=response.status_code,
        headers=tuple((name, value.replace("\0", "")) for name, value in response.raw.headers.iteritems()),
        body=body,
        content_type=media_type,
        charset=charset_of(body, kind),
    )


def refuse_overload(response: requests.Response, held: Turn) -> None:
    status = response.status_code
    if status in OVERLOADED or status >= 500:
        wait = wait_of(response.headers.get("Retry-After", ""))
        if wait or status == 429:
            held.pause = max(held.pause, wait or PAUSE_WHEN_OVERLOADED)
        message = gettext_noop("%(page)s answers %(status)s: not now.")
        raise Unreachable(Message(message, page=shown(response.url), status=str(status)), wait)


def wait_of(retry_after: str) -> float | None:
    """The seconds of a header `Retry-After`, which names them or a time; None where it does neither."""
    retry_after = retry_after.strip()
    if retry_after.isascii() and retry_after.isdigit():
        return min(float(retry_after), LONGEST_WAIT)
    try:
        then = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    then = then if then.tzinfo else then.replace(tzinfo=UTC)
    return min(max((then - timezone.now()).total_seconds(), 0), LONGEST_WAIT)


def refuse_type(response: requests.Response, media_type: str, types: tuple[str, ...]) -> None:
    has_body = response.status_code not in (204, 205) and response.headers.get("Content-Length") != "0"
    if has_body and not any(fnmatchcase(media_type, taken) for taken in types):
        message = gettext_noop("%(page)s is %(type)s; taken here: %(types)s.")
        raise refusal(message, page=shown(response.url), type=media_type[:80], types=", ".join(types))


def whole_body(response: requests.Response, wanted: Wanted) -> bytes:
    name, coding = shown(response.url), coding_of(response)
    if coding not in CODINGS:
        message = gettext_noop("%(page)s is compressed as %(coding)s, which was not asked for.")
        raise refusal(message, page=name, coding=repr(coding[:40]))
    try:
        if (response.raw.length_remaining or 0) > wanted.most and not wanted.may_be_cut:
            raise TooLarge
        return body_of(response.raw, coding, wanted.most, wanted.may_be_cut)
    except TooLarge:
        message = gettext_noop("%(page)s is larger than %(most)s bytes, the most that is taken here.")
        raise refusal(message, page=name, most=wanted.most) from None
    except zlib.error:
        message = gettext_noop("%(page)s: its compressed content is broken or ends too early.")
        raise Unreachable(Message(message, page=name)) from None


def refuse_half_a_head(response: requests.Response, body: bytes) -> None:
    """http.client takes a head that breaks off for a whole one. What then has neither a body nor its length is broken."""
    is_empty_on_purpose = response.status_code in (204, 205) or response.request.method == "HEAD"
    has_length = "Content-Length" in response.headers or "Transfer-Encoding" in response.headers
    if not (body or is_empty_on_purpose or has_length):
        message = gettext_noop("%(page)s: its answer breaks off, or is empty.")
        raise Unreachable(Message(message, page=shown(response.url)))


def coding_of(response: requests.Response) -> str:
    return response.headers.get("Content-Encoding", "").strip().lower()
