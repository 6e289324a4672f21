"""What must hold before `up` starts anything; each refusal is one sentence that names the fix."""

import fcntl
import socket
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.db import Error as DatabaseError
from kombu.exceptions import OperationalError as BrokerError

from factcheck import health


class Refused(Exception):
    """Nothing was started, and the message says why."""


@contextmanager
def only_one(folder: Path, address: str):
    """Hold the data folder while this runs; the lock goes with the process, however that ends."""
    with open(folder / "up.lock", "a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            raise Refused(
                f"Factcheck runs already on the data folder {folder}, at {lock.read()}."
                " Stop that one with Ctrl-C, or set FACTCHECK_DATA to another folder."
            ) from None
        lock.truncate(0)
        lock.write(address)
        lock.flush()
        yield


def free_port(host: str, port: int) -> int:
    """This port if it can be listened on, and any free one for 0."""
    try:
        family, kind, _, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(where)
            return probe.getsockname()[1]
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise Refused(
            f"Cannot listen on {host} port {port}: {reason}. Stop what uses it, or choose another: --port {port + 1}."
        ) from None


def refuse_unreachable_servers() -> None:
    if settings.DATABASE_URL:
        refuse_unreachable("DATABASE_URL", settings.DATABASE_URL, health.ask_database, DatabaseError)
    if settings.REDIS_URL:
        refuse_unreachable("REDIS_URL", settings.REDIS_URL, health.ask_broker, (BrokerError, OSError))


def refuse_unreachable(name: str, url: str, question, errors) -> None:
    try:
        question()
    except errors as error:
        reason = without_password(str(error).strip().splitlines()[0].rstrip("."), url)
        raise Refused(f"{name}: the server does not let us in: {reason}. Start it, or correct {name}.") from None


def without_password(text: str, url: str) -> str:
    password = urlsplit(url).password or ""
    for secret in filter(None, (password, unquote(password))):
        text = text.replace(secret, "***")
    return text
