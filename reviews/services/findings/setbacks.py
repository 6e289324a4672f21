"""What becomes of a finding whose check could not be finished: tried again where that may help, failed where not."""

import random
from dataclasses import dataclass
from datetime import timedelta

from billiard.exceptions import SoftTimeLimitExceeded
from django.db import InterfaceError, OperationalError
from django.utils.translation import gettext_noop

from claims.fetching import Busy, Refused, Unreachable
from claims.messages import Message, kept
from reviews.checks import Unavailable
from reviews.services.findings.taking import MAX_ATTEMPTS

# Seconds before the second attempt, by the check's queue; each later one is four times as far off. What the network
# denies now it still denies in a second.
FIRST_WAIT = {"checks": 2, "network": 15}
LONGEST_WAIT = timedelta(hours=6).total_seconds()
LONGEST_REASON = 2000
# For so long a host may be busy with others before the check gives up its turn.
LONGEST_BUSY = timedelta(days=1)


@dataclass(frozen=True)
class Setback:
    """Why a check was not finished, in a message as `claims.messages` keeps it; `attempts` after how many in all it has
    failed; `wait`, seconds, how long it is left alone at least. `counts` is false where not even an attempt was made."""

    reason: str
    attempts: int = 1
    wait: float = 0
    counts: bool = True
    is_surprise: bool = False


def setback_of(error: Exception) -> Setback:
    match error:
        case Busy():
            return Setback(
                gettext_noop("The host was busy with other requests for a day."), wait=error.wait, counts=False
            )
        case Unavailable() | Unreachable():
            return Setback(kept(error, LONGEST_REASON), MAX_ATTEMPTS, error.wait or 0)
        case OperationalError() | InterfaceError():
            return Setback(gettext_noop("The database did not answer."), MAX_ATTEMPTS)
        case SoftTimeLimitExceeded():
            return Setback(gettext_noop("This check took longer than it may."), attempts=2)
        case Refused():
            return Setback(kept(error, LONGEST_REASON))
    broke = Message(gettext_noop("This check broke: %(error)s"), error=f"{type(error).__name__}: {error}")
    return Setback(broke.kept(LONGEST_REASON), is_surprise=True)


def back_off(setback: Setback, attempts: int, queue: str) -> timedelta:
    """How long to wait after so many attempts: longer each time, never less than was asked for, and not the same for
    all that failed together, which would come back together."""
    grown = FIRST_WAIT.get(queue, 2) * 4 ** max(attempts - 1, 0) if setback.counts else 0
    wait = min(max(grown, setback.wait), LONGEST_WAIT)
    return timedelta(seconds=wait * random.uniform(1, 1.3) + (0 if setback.counts else random.uniform(0, 1)))
