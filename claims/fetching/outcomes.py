"""What becomes of a fetch: an answer, or one of three reasons why there is none."""

from dataclasses import dataclass

from django.utils.translation import gettext_noop

from claims.messages import Message


class Refused(Exception):
    """What will not be fetched however often it is tried: another scheme, a private address, a kind of content or a
    size that is not taken. The message, a `claims.messages.Message`, names the reason and, where there is one, the
    fix."""


class Unreachable(Exception):
    """What could not be fetched now and may be later: no such host, a time-out, a broken answer, a server that is
    overloaded. `wait` is the number of seconds that the server asked for, if it did."""

    def __init__(self, message: Message | str, wait: float | None = None):
        super().__init__(message)
        self.wait = wait


class Busy(Exception):
    """Somebody else is fetching from this host, or has just done so: come again in `wait` seconds."""

    def __init__(self, wait: float):
        super().__init__(
            Message(gettext_noop("The host is being asked already; next turn in %(wait)s s."), wait=round(wait))
        )
        self.wait = wait


@dataclass(frozen=True)
class Fetched:
    """An answer as it came: the address asked for and the one that answered after redirects, status, headers in order,
    the body (decompressed) and the media type without parameters, in lower case. `charset` is the one that the body is
    read with, found by `claims.fetching.charsets`; "" where it is not text."""

    url: str
    final_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    content_type: str
    charset: str

    @property
    def text(self) -> str:
        """The body as text: what cannot be read is U+FFFD, NUL is left out; "" where it is not text."""
        return (
            self.body.decode(self.charset, "replace").removeprefix("\ufeff").replace("\0", "") if self.charset else ""
        )

    def header(self, name: str) -> str:
        """The first header of this name, whatever its case; "" where there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")
