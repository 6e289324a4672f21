"""The figures of the work for Prometheus, read from database and broker when they are asked for, so that they are right
with however many web and worker processes. Names follow https://prometheus.io/docs/practices/naming/"""

from collections.abc import Iterable, Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from reviews.models import Finding
from reviews.operations import counts
from reviews.operations.broker import BrokerState, ask_broker


class Work(Collector):
    """One reading of everything."""

    def collect(self) -> Iterator[Metric]:
        yield from of_findings()
        yield from of_upkeep()
        yield from of_broker(counts.kept("broker", ask_broker))


def exposition() -> bytes:
    """The text that Prometheus reads (content type `prometheus_client.CONTENT_TYPE_LATEST`)."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(Work())
    return generate_latest(registry)


def gauge(name: str, about: str, labels: tuple[str, ...] = (), values: Iterable[tuple[tuple, float]] = ()) -> Metric:
    family = GaugeMetricFamily(f"factcheck_{name}", about, labels=labels)
    for label_values, value in values:
        family.add_metric(label_values, value)
    return family


def of_findings() -> Iterator[Metric]:
    by_check = counts.by_check()
    yield gauge("findings", "Findings of background checks.", ("state", "check"),
                (((state, count.slug), count.states[state]) for count in by_check for state in Finding.State.values))  # fmt: skip
    yield gauge("findings_outdated", "Findings of an earlier version of their check.", ("check",),
                (((count.slug,), count.outdated) for count in by_check))  # fmt: skip
    timed = [count for count in by_check if count.median is not None]
    yield gauge("finding_seconds", "Seconds that a check took, of those that ended last.", ("check", "quantile"),
                (((count.slug, quantile), value) for count in timed
                 for quantile, value in (("0.5", count.median), ("0.95", count.p95))))  # fmt: skip
    waiting = counts.waiting(by_check)
    yield gauge("queued_findings", "Findings that wait in the database.", ("queue",),
                (((row.queue,), row.number) for row in waiting))  # fmt: skip
    yield gauge("oldest_queued_seconds", "For how long the oldest finding that is due has waited.", ("queue",),
                (((row.queue,), row.oldest or 0) for row in waiting))  # fmt: skip


def of_upkeep() -> Iterator[Metric]:
    held, over = counts.kept("leases", counts.leases)
    yield gauge("leases", "Findings that workers hold.", ("state",), ((("held",), held - over), (("over",), over)))
    last = counts.kept("per_minute", counts.per_minute)[-6:-1]
    yield gauge("findings_per_minute", "Findings that ended a minute, over five minutes.", (), (((), sum(last) / 5),))
    silence = counts.silence_of("sweeper")
    yield gauge("sweeper_silence_seconds", "For how long the sweeper has not come round.", (),
                [((), silence)] if silence is not None else [])  # fmt: skip


def of_broker(broker: BrokerState) -> Iterator[Metric]:
    yield gauge("broker_up", "Whether the broker answers.", (), (((), 0 if broker.error else 1),))
    yield gauge("queue_messages", "Messages that wait in the broker.", ("queue",),
                (((queue,), number) for queue, number in broker.messages.items()))  # fmt: skip
    there = [worker for worker in broker.workers if worker.is_there]
    yield gauge("workers", "Workers that answer.", (), (((), len(there)),))
    yield gauge("worker_processes", "Processes of a worker.", ("worker",),
                (((worker.name,), worker.processes) for worker in there))  # fmt: skip
    yield gauge("worker_active_tasks", "Tasks that a worker is at.", ("worker",),
                (((worker.name,), worker.active) for worker in there))  # fmt: skip
