"""What the libraries raise, told in our words: theirs hold whole addresses, and in their query perhaps a key."""

import http.client
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import requests
import urllib3
from requests_hardened.ip_filter import InvalidIPAddress
from urllib3.util.ssl_match_hostname import CertificateError

from .addresses import host_of, private, shown
from .connections import Deadline
from .outcomes import Refused, Unreachable

NOT_A_URL = (requests.exceptions.InvalidURL, requests.exceptions.MissingSchema, requests.exceptions.InvalidSchema)


@contextmanager
def failures_told(url: str, deadline: Deadline) -> Iterator[None]:
    """Raises Refused or Unreachable for whatever goes wrong on the way to an address, and Unreachable when the time is
    up, whatever it looks like: a connection that is shut down looks like an answer that ends there."""
    try:
        yield
    except (Refused, Unreachable):
        if not deadline.is_over:  # else it was said of half an answer
            raise
    except InvalidIPAddress as error:
        raise private(host_of(urlsplit(url)), error.args[0]) from None
    except (*NOT_A_URL, UnicodeError):
        raise unreadable(url) from None
    except (requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException, OSError) as error:
        if not deadline.is_over:
            raise Unreachable(f"{shown(url)}: {reason_of(error)}.") from None
    if deadline.is_over:
        raise Unreachable(f"{shown(url)}: no whole answer within {deadline.seconds:g} s.")


def unreadable(url: str) -> Refused:
    return Refused(f"{shown(url)} is not a URL: its host cannot be read.")


def reason_of(error: BaseException) -> str:
    causes = list(chain_of(error))
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return "no such host is known, or the name service does not answer"
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate cannot be trusted ({cause.verify_message})"
        if isinstance(cause, CertificateError):
            return "its certificate is that of another name"
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return "no secure connection can be made to it"
    if any(isinstance(cause, TimeoutError | requests.Timeout) for cause in causes):
        return "it does not answer in time"
    if any(isinstance(cause, ConnectionRefusedError | urllib3.exceptions.NewConnectionError) for cause in causes):
        return "no connection can be made to it"
    return "its answer breaks off, or is not HTTP"


def chain_of(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
