"""What broker and workers say. All are asked at once and none is waited for long: a broker that is away, or that takes
a question and never answers, is told as such."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from celery import current_app
from django.utils import timezone

from reviews.models import Heartbeat
from reviews.tasks import queue_lengths

# Workers have so long to answer; all that come within it are counted.
PATIENCE = 0.8
LONGEST = 1.8
WORKER = "worker:"
# What has not been heard of for so long is no longer named.
FORGOTTEN_AFTER = timedelta(days=1)


@dataclass
class Worker:
    """A worker as it answers, or (`pool` "") one that did and does no longer."""

    name: str
    heard_at: datetime
    queues: list[str] = field(default_factory=list)
    pool: str = ""
    processes: int = 0
    active: int = 0

    @property
    def host(self) -> str:
        return self.name.partition("@")[2]

    @property
    def is_there(self) -> bool:
        return bool(self.pool)


@dataclass
class BrokerState:
    """Messages by queue and the workers; `error` says what could not be asked, with the class of the error alone,
    since its message may name hosts and passwords."""

    messages: dict[str, int]
    workers: list[Worker]
    error: str = ""


def ask_broker() -> BrokerState:
    """At most LONGEST seconds, whatever the broker does."""
    inspect = current_app.control.inspect(timeout=PATIENCE)
    answers = ask({"messages": queue_lengths, "stats": inspect.stats, "active": inspect.active,
                   "queues": inspect.active_queues})  # fmt: skip
    error = next((words for future in answers.values() if (words := what_failed(future))), "")
    messages = answers["messages"].result() if not what_failed(answers["messages"]) else {}
    return BrokerState(messages, workers(*(said(answers[name]) for name in ("stats", "active", "queues"))), error)


def ask(questions: dict[str, Callable]) -> dict[str, Future]:
    threads = ThreadPoolExecutor(len(questions))
    asked = {name: threads.submit(question) for name, question in questions.items()}
    wait(asked.values(), LONGEST)
    threads.shutdown(wait=False, cancel_futures=True)
    return asked


def what_failed(future: Future) -> str:
    if not future.done():
        return "TimeoutError"
    return type(future.exception()).__name__ if future.exception() else ""


def said(future: Future) -> dict:
    return {} if what_failed(future) else future.result() or {}


def workers(stats: dict, active: dict, queues: dict) -> list[Worker]:
    """Those that answered, and after them those that were heard of lately and are silent."""
    now = timezone.now()
    there = [
        Worker(
            name,
            now,
            sorted(queue["name"] for queue in queues.get(name, ())),
            # Such as "celery.concurrency.prefork:TaskPool".
            told["pool"].get("implementation", "").partition(":")[0].rpartition(".")[2] or "?",
            len(told["pool"].get("processes") or ()),
            len(active.get(name, ())),
        )
        for name, told in sorted(stats.items())
    ]
    remember(there)
    names = {WORKER + worker.name for worker in there}
    known = Heartbeat.objects.filter(name__startswith=WORKER, at__gt=now - FORGOTTEN_AFTER).exclude(name__in=names)
    return there + [Worker(row.name.removeprefix(WORKER), row.at) for row in known.order_by("name")]


def remember(there: list[Worker]) -> None:
    rows = [Heartbeat(name=(WORKER + worker.name)[:200], at=worker.heard_at) for worker in there]
    Heartbeat.objects.bulk_create(rows, update_conflicts=True, unique_fields=["name"], update_fields=["at"])
