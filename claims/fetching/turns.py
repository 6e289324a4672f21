"""One polite queue a host, across processes and machines: one asks at a time, and the next a moment later.

The database holds who is asking. A turn is taken by one conditional UPDATE, so no two hold it; it ends by itself when
its holder dies.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from claims.models import Host

from .outcomes import Busy

PAUSE = 1.0  # seconds between the end of a turn and the next
LONGEST_PAUSE = 3600.0
RETRY = 2.0  # seconds after which it is worth asking again for a turn that somebody holds
SLACK = 60.0  # seconds that a lease outlasts the fetch's own time-out, for a slow resolver and a slow database


@dataclass
class Turn:
    """The right to ask a host until `until`; `pause` is how many seconds it is then left alone."""

    host: str
    until: datetime
    pause: float = PAUSE


@contextmanager
def turn(host: str, seconds: float, pause: float = PAUSE) -> Iterator[Turn]:
    """The turn at a host, for a fetch of at most so many seconds. Raises Busy when it is not free."""
    held = Turn(host, take(host, seconds + SLACK), pause)
    try:
        yield held
    finally:
        give_back(held)


def take(host: str, seconds: float) -> datetime:
    now = timezone.now()
    until = now + timedelta(seconds=seconds)
    # Durable: inside a transaction of somebody else the row would stay locked, or unseen, for as long as the fetch.
    with transaction.atomic(durable=True):
        free = Host.objects.filter(name=host, next_at__lte=now, leased_until__lte=now)
        if free.update(leased_until=until):
            return until
        Host.objects.bulk_create([Host(name=host, next_at=now, leased_until=now)], ignore_conflicts=True)
        if free.update(leased_until=until):
            return until
        row = Host.objects.get(name=host)
    raise Busy(RETRY if row.leased_until > now else max((row.next_at - now).total_seconds(), 0.1))


def give_back(held: Turn) -> None:
    """End a turn; one that has run out and is somebody else's by now stays theirs."""
    now = timezone.now()
    next_at = now + timedelta(seconds=min(held.pause, LONGEST_PAUSE))
    Host.objects.filter(name=held.host, leased_until=held.until).update(leased_until=now, next_at=next_at)
