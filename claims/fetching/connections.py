"""Connections to the address that was checked, and to no other, which end when the time is up."""

import socket
import threading
import time
from functools import partial
from ipaddress import ip_address
from urllib.parse import urlsplit

from requests.adapters import HTTPAdapter
from requests_hardened.ip_filter_adapter import IPFilterAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection

from .addresses import host_of, is_inside, refuse_address

CONNECT_SECONDS = 10


class Deadline:
    """Ends a fetch when its time is up, wherever it is then: a time-out of single reads never ends an answer that comes
    drop by drop. It holds second handles on the sockets, which also shut down a connection amid a TLS handshake."""

    def __init__(self, seconds: float):
        self.seconds = seconds
        self.ends_at = time.monotonic() + seconds
        self.sockets: list[socket.socket] = []
        self.timer = threading.Timer(seconds, self.shut_down)
        self.timer.daemon = True

    def __enter__(self):
        self.timer.start()
        return self

    def __exit__(self, *error):
        self.timer.cancel()
        self.timer.join()
        for line in self.sockets:
            line.close()

    @property
    def remaining(self) -> float:
        return self.ends_at - time.monotonic()

    @property
    def is_over(self) -> bool:
        return self.remaining <= 0

    def watch(self, line: socket.socket) -> None:
        self.sockets.append(line.dup())
        if self.is_over:
            self.shut_down()

    def shut_down(self) -> None:
        for line in self.sockets:
            try:
                line.shutdown(socket.SHUT_RDWR)
            except OSError:  # the other side was quicker
                continue


class Watched:
    """A connection whose socket the deadline watches from its first byte."""

    def __init__(self, *args, deadline: Deadline, **options):
        super().__init__(*args, **options)
        self.deadline = deadline

    def _new_conn(self) -> socket.socket:
        line = super()._new_conn()
        self.deadline.watch(line)
        return line


class WatchedHTTP(Watched, HTTPConnection):
    pass


class WatchedHTTPS(Watched, HTTPSConnection):
    pass


class CheckedAdapter(IPFilterAdapter):
    """Resolves a host once, checks the address and connects to it (the library's deed); refuses a few addresses more
    than the library does; and lets in the hosts that the newsroom named as its own. For one request."""

    def __init__(self, scheme: str, deadline: Deadline):
        super().__init__(is_https_proto=scheme == "https")
        self.connection = partial(WatchedHTTPS if scheme == "https" else WatchedHTTP, deadline=deadline)

    def build_connection_pool_key_attributes(self, request, verify, cert=None):
        parts = urlsplit(request.url)
        if is_inside(parts):
            host_params, pool_kwargs = HTTPAdapter.build_connection_pool_key_attributes(self, request, verify, cert)
            host_params["host"] = self.address_inside(parts)
            request.headers["Host"] = parts.netloc
            if parts.scheme == "https":
                pool_kwargs |= {"assert_hostname": parts.hostname, "server_hostname": parts.hostname}
        else:
            host_params, pool_kwargs = super().build_connection_pool_key_attributes(request, verify, cert)
            refuse_address(ip_address(host_params["host"].strip("[]")), host_of(parts))
        return host_params, pool_kwargs

    @staticmethod
    def address_inside(parts) -> str:
        found = socket.getaddrinfo(parts.hostname, parts.port, type=socket.SOCK_STREAM)[0][4][0]
        refuse_address(ip_address(found), host_of(parts), inside=True)
        return f"[{found}]" if ":" in found else found

    def get_connection_with_tls_context(self, *args, **options):
        pool = super().get_connection_with_tls_context(*args, **options)
        pool.ConnectionCls = self.connection
        return pool
