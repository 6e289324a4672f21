"""Sites of others, as real local servers: one that publishes a feed, one that speaks the protocol of Google's Fact
Check Tools (v1alpha1 `claims:search`)."""

import json
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

PAGE_SIZE = 10


@dataclass
class Reply:
    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Site:
    """A site: what it answers at each path, and the requests that it got, as (path with query, headers)."""

    origin: str
    replies: dict = field(default_factory=dict)
    requests: list[tuple[str, dict]] = field(default_factory=list)

    @property
    def host(self) -> str:
        return urlsplit(self.origin).netloc

    def asked(self, path: str) -> list[dict]:
        """The headers of the requests for a path."""
        return [headers for asked, headers in self.requests if urlsplit(asked).path == path]

    def reply(self, path: str, headers: dict) -> Reply:
        found = self.replies.get(urlsplit(path).path, Reply(b"not here", 404, {"Content-Type": "text/plain"}))
        return found(path, headers) if callable(found) else found


@contextmanager
def site():
    """A site on a free port of this machine, for as long as the block lasts."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            headers = {name.lower(): value for name, value in self.headers.items()}
            started.requests.append((self.path, headers))
            reply = started.reply(self.path, headers)
            self.send_response(reply.status)
            for name, value in {"Content-Length": str(len(reply.body)), **reply.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body)

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        started = Site(f"http://127.0.0.1:{server.server_port}")
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield started
        finally:
            server.shutdown()
            thread.join()


def as_json(document, status: int = 200, **headers: str) -> Reply:
    return Reply(json.dumps(document).encode(), status, {"Content-Type": "application/json; charset=UTF-8", **headers})


def error(code: int, status: str, message: str) -> Reply:
    return as_json({"error": {"code": code, "message": message, "status": status}}, code)


@dataclass
class Google:
    """What `claims:search` answers: `claims` for each query (any, where it is not named), to who has the `key`."""

    key: str = "AIza-test+key/1"
    claims: list[dict] = field(default_factory=list)
    refusal: Reply | None = None

    def __call__(self, path: str, headers: dict) -> Reply:
        given = {name: values[-1] for name, values in parse_qs(urlsplit(path).query).items()}
        if given.get("key") != self.key:
            return error(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.")
        if self.refusal:
            return self.refusal
        if not given.get("query"):
            return error(400, "INVALID_ARGUMENT", "Request must contain a query or a publisher filter.")
        first, size = int(given.get("pageToken", "0")), int(given.get("pageSize", PAGE_SIZE))
        page = {"claims": self.claims[first : first + size]} if self.claims[first:] else {}
        more = {"nextPageToken": str(first + size)} if self.claims[first + size :] else {}
        return as_json(page | more)


def google_claim(text: str, url: str = "https://verifica.example/notas/1", **review) -> dict:
    """A claim as Google gives it; of its review, a field that is None is absent."""
    fields = {
        "publisher": {"name": "Verifica", "site": "verifica.example"},
        "url": url,
        "title": "Lo que sabemos",
        "reviewDate": "2026-03-02T10:00:00Z",
        "textualRating": "Engañoso",
        "languageCode": "es",
    } | review
    review = {name: value for name, value in fields.items() if value is not None}
    return {"text": text, "claimant": "Ana Ruiz", "claimDate": "2026-02-20T00:00:00Z", "claimReview": [review]}
