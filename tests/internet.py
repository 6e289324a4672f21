"""An internet for tests: real servers on this machine, and a name service that says where names and addresses lead."""

import socket
import ssl
import sys
import threading
from collections.abc import Callable
from contextlib import contextmanager

ATTEMPTS: list[tuple] = []  # every address that this process tried to connect to, since an internet began
PUBLIC, OTHER_PUBLIC = "93.184.216.34", "93.184.216.35"


def note_connection(event: str, arguments: tuple) -> None:
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        ATTEMPTS.append(arguments[1])


sys.addaudithook(note_connection)


def answer(body: bytes = b"", kind: str = "text/html; charset=utf-8", status: str = "200 OK", **headers: object):
    """The bytes of an HTTP answer; `Content_Length=5` is the header Content-Length, None leaves it out."""
    fields = {"Content_Type": kind, "Content_Length": len(body)} | headers
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in fields.items() if value is not None]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode("utf-8") + body


def redirect(target: str, status: int = 302) -> bytes:
    return answer(status=f"{status} Moved", Location=target)


class Site:
    """A server on a port of this machine. `pages` holds, by path with query, what is sent, byte for byte, or a function
    that is given the connection. `heads` are the requests it got. A `greeting` is sent at once, whatever is asked."""

    def __init__(self, context: ssl.SSLContext | None = None, host: str = "127.0.0.1"):
        self.pages: dict[str, bytes | Callable[[socket.socket], None]] = {}
        self.heads: list[str] = []
        self.bodies: list[bytes] = []
        self.context = context
        self.greeting: Callable[[socket.socket], None] | None = None
        self.listener = socket.create_server((host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
        self.address = self.listener.getsockname()
        self.port = self.address[1]
        self.stopped = threading.Event()  # what drips, drips no longer than the test
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self) -> None:
        while True:
            try:
                line, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.converse, args=(line,), daemon=True).start()

    def converse(self, accepted: socket.socket) -> None:
        try:
            with self.context.wrap_socket(accepted, server_side=True) if self.context else accepted as line:
                if self.greeting:
                    return self.greeting(line)
                reader = line.makefile("rb")
                head = b"".join(iter(reader.readline, b"\r\n")).decode()
                self.heads.append(head)
                length = int(self.header("Content-Length") or 0)
                self.bodies.append(reader.read(length))
                page = self.pages.get(head.split(" ")[1], answer(b"nothing here", status="404 Not Found"))
                page(line) if callable(page) else line.sendall(page)
        except OSError:  # the client has heard enough
            return

    def header(self, name: str) -> str:
        """A header of the last request, "" where it had none."""
        lines = (line.partition(":") for line in self.heads[-1].splitlines()[1:])
        return next((value.strip() for key, _, value in lines if key.lower() == name.lower()), "")

    @property
    def paths(self) -> list[str]:
        return [head.split(" ")[1] for head in self.heads]

    def drip(self, piece: bytes, every: float = 0.01, after: bytes = b"") -> Callable[[socket.socket], None]:
        """A page that never ends: `after`, then a piece each so many seconds."""

        def send(line: socket.socket) -> None:
            line.sendall(after)
            while not self.stopped.wait(every):
                line.sendall(piece)

        return send

    def close(self) -> None:
        if not self.stopped.is_set():
            self.stopped.set()
            self.listener.shutdown(socket.SHUT_RDWR)
            self.listener.close()


class Internet:
    """`names` holds the answers of the name service: addresses, or a list of such, one for each time it is asked.
    `routes` says which server stands at a public address, whatever the port."""

    def __init__(self, getaddrinfo: Callable):
        self.real = getaddrinfo
        self.names: dict[str, list] = {}
        self.routes: dict[str, Site] = {}
        self.sites: list[Site] = []

    def site(self, name: str = "", address: str = PUBLIC, **options) -> Site:
        """A server; by a name and a public address where it is given a name."""
        site = Site(**options)
        self.sites.append(site)
        if name:
            self.names[name], self.routes[address] = [address], site
        return site

    def getaddrinfo(self, host, port, *arguments, **options):
        if host in self.names:
            return [found for address in self.next_answer(host) for found in self.record(address, port)]
        if host in self.routes:
            return self.record("127.0.0.1", self.routes[host].port)
        return self.real(host, port, *arguments, **(options | {"flags": socket.AI_NUMERICHOST}))  # asks nobody

    def next_answer(self, host: str) -> list[str]:
        answers = self.names[host]
        if isinstance(answers[0], list):
            return answers.pop(0) if len(answers) > 1 else answers[0]
        return answers

    def record(self, address: str, port) -> list[tuple]:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        place = (address, port or 0, 0, 0) if ":" in address else (address, port or 0)
        return [(family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", place)]

    def reached(self) -> set[tuple]:
        """The addresses to which a connection was tried, but for the servers at public ones."""
        return set(ATTEMPTS) - {site.address for site in self.routes.values()}


@contextmanager
def internet(monkeypatch):
    web = Internet(socket.getaddrinfo)
    monkeypatch.setattr(socket, "getaddrinfo", web.getaddrinfo)
    ATTEMPTS.clear()
    try:
        yield web
    finally:
        for site in web.sites:
            site.close()
