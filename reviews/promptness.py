"""How soon readers who asked for a correction were answered, as it is told to everybody."""

from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from statistics import median

from django.utils import timezone

from reviews.models import CorrectionRequest

# A year, and no more than its latest thousand: the page is open to all and has to stay cheap.
LATELY, MOST = timedelta(days=365), 1000


@dataclass(frozen=True)
class Answers:
    """Of `number` answered requests, `accepted` led to a change and `in_time` were answered in time; half of them within
    `median` hours, rounded up."""

    number: int
    accepted: int
    in_time: int
    median: int


def answers() -> Answers | None:
    """None where nothing was answered in the last year: no figure is better than one of nothing."""
    handled = CorrectionRequest.objects.filter(handled_at__gt=timezone.now() - LATELY).order_by("-handled_at", "-pk")
    found = list(handled.values_list("at", "due_at", "handled_at", "state")[:MOST])
    if not found:
        return None
    accepted = sum(state == CorrectionRequest.State.ACCEPTED for *_times, state in found)
    in_time = sum(handled <= due for _at, due, handled, _state in found)
    return Answers(len(found), accepted, in_time, hours([handled - at for at, _due, handled, _state in found]))


def hours(waits: list[timedelta]) -> int:
    return max(1, ceil(median(wait.total_seconds() for wait in waits) / 3600))
