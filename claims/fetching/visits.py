"""Fetching: one visit from the address that is asked for, by its redirects, to the answer."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from urllib.parse import urldefrag, urljoin, urlsplit

import requests
from django.conf import settings
from django.utils.translation import gettext_noop
from requests.cookies import extract_cookies_to_jar

from claims.messages import Message

from . import robots
from .addresses import host_of, is_inside, parts_of, refusal, refuse_reserved, shown
from .answers import Wanted, fetched
from .bodies import ACCEPTED_CODINGS
from .connections import CONNECT_SECONDS, CheckedAdapter, Deadline
from .failures import NOT_A_URL, failures_told, unreadable
from .outcomes import Fetched, Unreachable
from .turns import PAUSE, Turn, turn

VERSION = "0.1"
PAGES = ("text/html", "application/xhtml+xml", "text/plain")
MOST_BYTES = 8 * 1024 * 1024
TIMEOUT = 20.0
MOST_REDIRECTS = 5
REDIRECTS = (301, 302, 303, 307, 308)
# What a caller's header says is for the origin that it was given to, but for those that hold no secret.
FOLLOWING = ("accept-language", "if-none-match", "if-modified-since")


def fetch(
    url: str,
    *,
    accept: tuple[str, ...] = PAGES,
    most: int = MOST_BYTES,
    timeout: float = TIMEOUT,
    headers: Mapping[str, str] | None = None,
    method: str = "GET",
    data: bytes | Mapping[str, str] | None = None,
    respect_robots: bool = False,
) -> Fetched:
    """What is at an address now.

    `accept`: media types that are taken, such as "text/*" or "*/*". `most`: bytes of the body, as sent and decompressed.
    `timeout`: seconds for all of it, redirects too (the system's resolver may take longer to give up on a name).
    `headers`: further ones, with secrets if need be; none of those goes to another host. `data`: the body of a POST.
    `respect_robots`: for what is fetched on a schedule and not because a person asked.

    Raises Refused (also for an answer of another type or of more bytes), Unreachable (also for 408, 425, 429 and 5xx)
    and Busy. Any other status comes back, 404 and 410 too; the body of one that is not 2xx is cut after 64 KiB. From
    https to http is followed; `final_url` shows it. Not inside a transaction: the queue of the host must be seen.
    """
    question = Question(method, url, dict(headers or {}), data)
    with Deadline(timeout) as deadline, requests.Session() as session, ExitStack() as turns:
        return Visit(deadline, session, turns).follow(question, Wanted(accept, most), respect_robots)


@dataclass(frozen=True)
class Question:
    method: str
    url: str
    headers: Mapping[str, str]
    data: bytes | Mapping[str, str] | None = None

    def redirected(self, status: int, url: str, is_elsewhere: bool) -> "Question":
        method, headers, data = self.method, self.headers, self.data
        if method == "POST" and status in (301, 302, 303):
            method, data = "GET", None
        if is_elsewhere:
            headers = {name: value for name, value in headers.items() if name.lower() in FOLLOWING}
            if data is not None:
                message = gettext_noop("%(page)s wants what was sent to it sent to another host.")
                raise refusal(message, page=shown(self.url))
        return replace(self, method=method, url=url, headers=headers, data=data)


class Visit:
    """One fetch on its way: its deadline, its cookies (none at the start, gone at the end), the turns that it holds."""

    def __init__(self, deadline: Deadline, session: requests.Session, turns: ExitStack):
        self.deadline, self.session, self.turns = deadline, session, turns
        self.held: dict[str, Turn] = {}
        session.trust_env = False  # no proxy, no .netrc, no certificates of the environment's

    def follow(self, question: Question, wanted: Wanted, respect_robots: bool = False) -> Fetched:
        asked_for = question.url
        for _ in range(MOST_REDIRECTS + 1):
            request = self.prepared(question, wanted)
            held = self.turn_at(request.url)
            if respect_robots:
                held.pause = max(held.pause, robots.permitted(request.url, self.robots_file))
            with self.answer(request) as response:
                target = target_of(response)
                if not target:
                    return fetched(asked_for, response, wanted, held)
            is_elsewhere = self.session.should_strip_auth(request.url, target)
            question = question.redirected(response.status_code, target, is_elsewhere)
        message = gettext_noop("%(page)s leads on more than %(times)s times, perhaps in a circle.")
        raise refusal(message, page=shown(asked_for), times=MOST_REDIRECTS)

    def robots_file(self, url: str) -> Fetched:
        return self.follow(Question("GET", url, {}), Wanted(("*/*",), robots.MOST_BYTES, may_be_cut=True))

    def prepared(self, question: Question, wanted: Wanted) -> requests.PreparedRequest:
        parts_of(question.url)
        self.session.headers = {
            **question.headers,
            "User-Agent": f"Factcheck/{VERSION} (+{settings.BASE_URL})",
            "Accept": ", ".join(wanted.types),
            "Accept-Encoding": ACCEPTED_CODINGS,
            "Connection": "close",
        }
        request = requests.Request(question.method, urldefrag(question.url).url, data=question.data)
        try:
            prepared = self.session.prepare_request(request)
        except (*NOT_A_URL, UnicodeError):
            raise unreadable(question.url) from None
        refuse_reserved(parts_of(prepared.url))
        return prepared

    def turn_at(self, url: str) -> Turn:
        """The turn at the host, kept to the end of the visit. The newsroom's own hosts need no pause after it."""
        parts = urlsplit(url)
        host = host_of(parts)
        if host not in self.held:
            pause = 0 if is_inside(parts) else PAUSE
            self.held[host] = self.turns.enter_context(turn(host, max(self.deadline.remaining, 0), pause))
        return self.held[host]

    @contextmanager
    def answer(self, request: requests.PreparedRequest) -> Iterator[requests.Response]:
        """The answer to one request, its body unread, on a connection of its own."""
        scheme = urlsplit(request.url).scheme
        with failures_told(request.url, self.deadline), closing(CheckedAdapter(scheme, self.deadline)) as adapter:
            left = self.deadline.remaining
            if left <= 0:
                message = gettext_noop("%(page)s: no answer within %(seconds)s s.")
                seconds = f"{self.deadline.seconds:g}"
                raise Unreachable(Message(message, page=shown(request.url), seconds=seconds))
            response = adapter.send(request, stream=True, timeout=(min(CONNECT_SECONDS, left), left))
            extract_cookies_to_jar(self.session.cookies, request, response.raw)
            with response:
                yield response


def target_of(response: requests.Response) -> str:
    """Where the answer leads on to; "" where it does not. Raises Refused for what may not be asked."""
    location = response.headers.get("Location", "") if response.status_code in REDIRECTS else ""
    if not location.strip():
        return ""
    sent = location.strip().encode("latin-1", "replace")  # http.client read the bytes so
    try:
        location = sent.decode()
    except UnicodeDecodeError:
        location = "".join(chr(byte) if byte < 0x80 else f"%{byte:02X}" for byte in sent)
    try:
        target = urljoin(response.url, location.replace(" ", "%20"))
    except ValueError:
        message = gettext_noop("%(page)s leads on to something that is not a URL.")
        raise refusal(message, page=shown(response.url)) from None
    parts_of(target)
    return target
