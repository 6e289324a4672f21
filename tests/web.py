"""A web of our own: a real HTTP server whose pages a test writes, changes and takes away."""

import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Web:
    """`pages` by path: (status, media type, body). `asked` is what was asked for, in order, with the method and headers."""

    url: str = ""
    pages: dict[str, tuple[int, str, bytes]] = field(default_factory=dict)
    asked: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)

    @property
    def authority(self) -> str:
        return self.url.removeprefix("http://")

    def write(self, path: str, body: str | bytes, status: int = 200, content_type: str = "text/html; charset=utf-8"):
        """Put a page there; its address."""
        self.pages[path] = (status, content_type, body.encode() if isinstance(body, str) else body)
        return self.url + path

    def paths(self) -> list[str]:
        """The pages that were asked for, in order."""
        return [path for _, path, _, _ in self.asked if path != "/robots.txt"]

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[int, dict, bytes]:
        status, content_type, content = self.pages.get(path, (404, "text/plain", b"not here"))
        return status, {"Content-Type": content_type}, content


@contextmanager
def serving(web: Web):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            web.asked.append((self.command, self.path, dict(self.headers), body))
            status, headers, content = web.answer(self.command, self.path, dict(self.headers), body)
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        do_POST = do_GET

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    web.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
