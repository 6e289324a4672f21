"""How the machine's work goes, for administrators: queues, workers, throughput, what failed and how to retry it."""

from dataclasses import dataclass
from time import monotonic

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from reviews.forms.running import BulkForm
from reviews.operations import counts
from reviews.operations.broker import BrokerState, ask_broker
from reviews.views.access import role_required

# Beat sends the sweeper every five seconds.
SILENT_AFTER = 30
# The picture of the throughput, in units of its own.
WIDTH, HEIGHT = 600, 80


@dataclass(frozen=True)
class Queue:
    name: str
    messages: int | None
    waiting: int | None
    oldest: float | None


@dataclass(frozen=True)
class Bar:
    """A minute of the picture, and the words for it."""

    x: float
    y: float
    width: float
    height: float
    number: int
    ago: int


@never_cache
@require_safe
@role_required("administrator")
def operations(request: HttpRequest) -> HttpResponse:
    template = "reviews/_operations.html" if request.htmx else "reviews/operations.html"
    return render(request, template, reading() | {"form": BulkForm(initial={"which": "failed"})})


def reading() -> dict:
    database_ms = time_database()
    broker = counts.kept("broker", ask_broker)
    by_check = counts.by_check()
    per_minute = counts.kept("per_minute", counts.per_minute)
    held, over = counts.leases()
    silence = counts.silence_of("sweeper")
    return {
        "database_ms": database_ms,
        "broker": broker,
        "queues": queues(broker, counts.waiting(by_check)),
        "by_check": by_check,
        "bars": bars(per_minute),
        "most_a_minute": max(per_minute),
        "ended": sum(per_minute),
        "failures": counts.failures(),
        "leases_held": held,
        "leases_over": over,
        "silence": silence,
        "is_swept": silence is not None and silence < SILENT_AFTER,
    }


def time_database() -> float:
    """Milliseconds that it takes to answer."""
    begun = monotonic()
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return (monotonic() - begun) * 1000


def queues(broker: BrokerState, waiting: list[counts.Waiting]) -> list[Queue]:
    rows = [Queue(row.queue, broker.messages.get(row.queue), row.number, row.oldest) for row in waiting]
    return [*rows, Queue("sweeper", broker.messages.get("sweeper"), None, None)]


def bars(per_minute: list[int]) -> list[Bar]:
    most, step = max(max(per_minute), 1), WIDTH / len(per_minute)
    return [
        Bar(place * step + 1, HEIGHT - number / most * HEIGHT, step - 2, number / most * HEIGHT, number, ago)
        for place, (number, ago) in enumerate(zip(per_minute, range(len(per_minute) - 1, -1, -1), strict=True))
    ]
