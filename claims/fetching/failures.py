"""What the libraries raise, told in our words: theirs hold whole addresses, and in their query perhaps a key."""

import http.client
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import requests
import urllib3
from django.utils.translation import gettext_noop
from requests_hardened.ip_filter import InvalidIPAddress
from urllib3.util.ssl_match_hostname import CertificateError

from claims.messages import Message

from .addresses import host_of, private, refusal, shown
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
            raise Unreachable(reason_of(error, shown(url))) from None
    if deadline.is_over:
        message = gettext_noop("%(page)s: no whole answer within %(seconds)s s.")
        raise Unreachable(Message(message, page=shown(url), seconds=f"{deadline.seconds:g}"))


def unreadable(url: str) -> Refused:
    return refusal(gettext_noop("%(page)s is not a URL: its host cannot be read."), page=shown(url))


def reason_of(error: BaseException, page: str) -> Message:
    causes = list(chain_of(error))
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return Message(
            gettext_noop("%(page)s: no such host is known, or the name service does not answer."), page=page
        )
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            message = gettext_noop("%(page)s: its certificate cannot be trusted (%(why)s).")
            return Message(message, page=page, why=str(cause.verify_message))
        if isinstance(cause, CertificateError):
            return Message(gettext_noop("%(page)s: its certificate is that of another name."), page=page)
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return Message(gettext_noop("%(page)s: no secure connection can be made to it."), page=page)
    if any(isinstance(cause, TimeoutError | requests.Timeout) for cause in causes):
        return Message(gettext_noop("%(page)s: it does not answer in time."), page=page)
    if any(isinstance(cause, ConnectionRefusedError | urllib3.exceptions.NewConnectionError) for cause in causes):
        return Message(gettext_noop("%(page)s: no connection can be made to it."), page=page)
    return Message(gettext_noop("%(page)s: its answer breaks off, or is not HTTP."), page=page)


def chain_of(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
