"""Which addresses may be asked: http and https, a public host, a port where the web is served."""

import re
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import SplitResult, urlsplit

from django.conf import settings
from django.utils.translation import gettext_noop

from claims.messages import Message

from .outcomes import Refused

DEFAULT_PORTS = {"http": 80, "https": 443}
FIRST_FREE_PORT = 1024  # below it are mail, name service, remote shells, …
LONGEST = 8000
LONGEST_HOST = 253  # RFC 1035 §2.3.4, as text

# Names for examples and tests, and those that the DNS does not hold: RFC 2606, 6761, 7686, 8375 and ICANN's `internal`.
RESERVED_NAMES = (
    "example example.com example.net example.org test invalid localhost local onion internal home.arpa"
).split()

# Where clouds tell a machine its own secrets. Some are public or in a newsroom's own range, so each is named.
METADATA = frozenset(
    map(
        ip_address,
        (
            "169.254.169.254 169.254.170.2 169.254.170.23 100.100.100.200 168.63.129.16 192.0.0.192"
            " fd00:ec2::254 fd00:ec2::23 fd20:ce::254"
        ).split(),
    )
)


def parts_of(url: str) -> SplitResult:
    """The parts of a URL that may be asked as far as it can be told from how it is written; raises Refused."""
    if len(url) > LONGEST or re.search(r"[\x00-\x20\x7f\\]", url):
        raise refusal(
            gettext_noop(
                "The address is not a URL: it is too long, or has a space, a control character or a backslash."
            )
        )
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise refusal(gettext_noop("The address is not a URL: its host or its port cannot be read.")) from None
    if parts.scheme not in DEFAULT_PORTS:
        raise refusal(gettext_noop("Only addresses that start with http:// or https:// are fetched."))
    if "@" in parts.netloc:
        raise refusal(
            gettext_noop("%(scheme)s://…@…: an address with a name or password in it is not fetched; leave it out."),
            scheme=parts.scheme,
        )
    if not 0 < len(host_of(parts)) <= LONGEST_HOST or "%" in parts.netloc:
        raise refusal(
            gettext_noop("The address is not a URL: it has no host, one that is too long, or a percent sign in it.")
        )
    if port is not None and port not in DEFAULT_PORTS.values() and port < FIRST_FREE_PORT and not is_inside(parts):
        raise refusal(
            gettext_noop("%(page)s: port %(port)s is not one of the web's (80, 443, or 1024 and above)."),
            page=shown(url),
            port=str(port),
        )
    return parts


def is_reserved(url: str) -> bool:
    """Whether an address is one that only examples have, so that there is nothing to be fetched; raises Refused where it
    is none at all."""
    return bool(reserved_name(parts_of(url)))


def reserved_name(parts: SplitResult) -> str | None:
    host = host_of(parts)
    reserved = next((name for name in RESERVED_NAMES if f".{host}".endswith(f".{name}")), None)
    return None if is_inside(parts) else reserved


def refuse_reserved(parts: SplitResult) -> None:
    if reserved := reserved_name(parts):
        raise refusal(
            gettext_noop(
                "%(host)s is no address on the web: names under “%(name)s” are kept for examples or local use."
            ),
            host=host_of(parts),
            name=reserved,
        )


def host_of(parts: SplitResult) -> str:
    """The host as it is compared: lower case, without the root's dot, an IPv6 address without brackets."""
    return (parts.hostname or "").rstrip(".")


def origin_of(parts: SplitResult) -> tuple[str, str, int]:
    return parts.scheme, host_of(parts), parts.port or DEFAULT_PORTS[parts.scheme]


def is_inside(parts: SplitResult) -> bool:
    """Whether the newsroom named this host as one of its own network, by FACTCHECK_PRIVATE_HOSTS. Without a port there,
    the ports 80 and 443 are meant."""
    host, port = host_of(parts), parts.port or DEFAULT_PORTS[parts.scheme]
    host = f"[{host}]" if ":" in host else host
    named = settings.FACTCHECK_PRIVATE_HOSTS
    return f"{host}:{port}" in named or (port in DEFAULT_PORTS.values() and host in named)


def refuse_address(address: IPv4Address | IPv6Address, host: str, inside: bool = False) -> None:
    """Refuse what is not a public address; of a host of the newsroom's own, the metadata and link-local ones alone."""
    address = getattr(address, "ipv4_mapped", None) or address
    is_public = address.is_global and not (
        address.is_multicast or address.is_reserved or getattr(address, "is_site_local", False)
    )
    if address in METADATA or address.is_link_local or not (inside or is_public):
        raise private(host, address)


def private(host: str, address: object) -> Refused:
    return refusal(
        gettext_noop(
            "%(host)s has the address %(address)s, which is not a public one. If it is a host of your own network that"
            " may be fetched from, name it in FACTCHECK_PRIVATE_HOSTS."
        ),
        host=host,
        address=str(address),
    )


def refusal(message: str, **values: str | int) -> Refused:
    return Refused(Message(message, **values))


def shown(url: str) -> str:
    """An address as messages name it: without its query, which may hold a key."""
    return re.split(r"[?#]", url, maxsplit=1)[0][:200]
