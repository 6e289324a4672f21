"""What the database knows of the work. Each query follows an index, and the answers are kept for some seconds, so that
a page that refreshes itself and a program that asks every few seconds cost little at a million findings."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from statistics import quantiles

from django.core.cache import cache
from django.db.models import Count, Max, Q
from django.db.models.functions import TruncMinute
from django.utils import timezone

from reviews.checks import checks
from reviews.models import Finding, Heartbeat
from reviews.tasks import QUEUES

KEPT_SECONDS = 5
# Of how many that ended last the seconds are told.
TIMED = 5000
MOST_FAILURES = 20
CLAIMS_NAMED = 3
State = Finding.State


@dataclass
class CheckCount:
    """One check: its findings by state, and the seconds of those that ended last (None where none did)."""

    slug: str
    name: str
    states: Counter = field(default_factory=Counter)
    outdated: int = 0
    median: float | None = None
    p95: float | None = None

    @property
    def open(self) -> int:
        return self.states[State.QUEUED] + self.states[State.RUNNING]

    @property
    def done(self) -> int:
        return self.states[State.DONE]

    @property
    def failed(self) -> int:
        return self.states[State.FAILED]


@dataclass(frozen=True)
class Failure:
    """Findings of one check that failed for one reason, and some of their claims and ids."""

    slug: str
    name: str
    reason: str
    number: int
    last: datetime
    findings: list[tuple[int, int]]


@dataclass(frozen=True)
class Waiting:
    """What waits in the database for one queue's workers, and for how many seconds the oldest that is due has."""

    queue: str
    number: int
    oldest: float | None


def name_of(slug: str) -> str:
    check = checks().get(slug)
    return str(check.name) if check else slug


def queue_of(slug: str) -> str:
    check = checks().get(slug)
    return check.queue if check else QUEUES[0]


def kept(name: str, read):
    """The answer of `read`, or the one of a moment ago."""
    return cache.get_or_set(f"operations.{name}", read, KEPT_SECONDS)


def by_check() -> list[CheckCount]:
    """The checks, those that are no longer installed last."""
    states, seconds = kept("states", states_by_check), kept("seconds", seconds_by_check)
    slugs = [*checks(), *sorted({slug for slug, *_ in states} - set(checks()))]
    counts = {slug: CheckCount(slug, name_of(slug)) for slug in slugs}
    for slug, state, version, number in states:
        counts[slug].states[state] += number
        if slug in checks() and state in Finding.ENDED and version != checks()[slug].version:
            counts[slug].outdated += number
    for slug, times in seconds.items():
        counts[slug].median, counts[slug].p95 = median_and_p95(times)
    return list(counts.values())


def states_by_check() -> list[tuple[str, str, str, int]]:
    grouped = Finding.objects.order_by().values_list("check_slug", "state", "check_version")
    return list(grouped.annotate(Count("pk")))


def seconds_by_check() -> dict[str, list[float]]:
    ended = Finding.objects.filter(finished_at__isnull=False, started_at__isnull=False).order_by("-finished_at")
    times = defaultdict(list)
    for slug, started, finished in ended.values_list("check_slug", "started_at", "finished_at")[:TIMED]:
        times[slug].append(max((finished - started).total_seconds(), 0))
    return dict(times)


def median_and_p95(times: list[float]) -> tuple[float, float]:
    if len(times) == 1:
        return times[0], times[0]
    cuts = quantiles(times, n=20, method="inclusive")
    return cuts[9], cuts[18]


def waiting(counts: Iterable[CheckCount]) -> list[Waiting]:
    numbers = Counter()
    for count in counts:
        numbers[queue_of(count.slug)] += count.states[State.QUEUED]
    return [Waiting(queue, numbers[queue], kept(f"oldest.{queue}", lambda q=queue: oldest(q))) for queue in QUEUES]


def oldest(queue: str) -> float | None:
    """For how many seconds the oldest finding of this queue that could be run has waited."""
    now = timezone.now()
    due = Finding.objects.filter(Q(due_at=None) | Q(due_at__lte=now), state=State.QUEUED)
    slugs = [slug for slug in checks() if queue_of(slug) == queue]
    first = due.filter(check_slug__in=slugs).order_by("queued_at").values_list("queued_at", flat=True).first()
    return max((now - first).total_seconds(), 0) if first else None


def leases() -> tuple[int, int]:
    """How many findings workers hold, and how many of those leases are over: their workers were lost."""
    running = Finding.objects.filter(state=State.RUNNING)
    counted = running.aggregate(held=Count("pk"), over=Count("pk", filter=Q(lease_until__lt=timezone.now())))
    return counted["held"], counted["over"]


def per_minute(minutes: int = 60) -> list[int]:
    """How many findings ended in each of the last minutes, the present one last."""
    now = timezone.now().replace(second=0, microsecond=0)
    first = now - timedelta(minutes=minutes - 1)
    grouped = Finding.objects.filter(finished_at__gte=first).order_by().annotate(minute=TruncMinute("finished_at"))
    counted = dict(grouped.values_list("minute").annotate(Count("pk")))
    return [counted.get(first + timedelta(minutes=minute), 0) for minute in range(minutes)]


def failures() -> list[Failure]:
    """The most frequent reasons."""
    failed = Finding.objects.filter(state=State.FAILED)
    grouped = (
        failed.order_by().values_list("check_slug", "error").annotate(number=Count("pk"), last=Max("finished_at"))
    )
    return [
        Failure(slug, name_of(slug), reason, number, last, examples(failed, slug, reason))
        for slug, reason, number, last in grouped.order_by("-number", "check_slug")[:MOST_FAILURES]
    ]


def examples(failed, slug: str, reason: str) -> list[tuple[int, int]]:
    alike = failed.filter(check_slug=slug, error=reason).order_by("-pk")
    return list(alike.values_list("pk", "claim_id")[:CLAIMS_NAMED])


def silence_of(name: str) -> float | None:
    """For how many seconds nothing was heard of it; None where it never was."""
    at = Heartbeat.objects.filter(name=name).values_list("at", flat=True).first()
    return max((timezone.now() - at).total_seconds(), 0) if at else None
