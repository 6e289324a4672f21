"""How well an engine finds, and how long it takes."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.benchmarks import clock, limits

TOP = 5


@dataclass(frozen=True)
class Row:
    """A line of the table; times of one query in seconds, `cpu` being processor time of the program itself (what
    PostgreSQL spends is not in it), the others wall time; `build` in seconds, `size` in bytes a claim."""

    engine: str
    claims: int
    precision: float
    p50: float
    p95: float
    cpu: float
    build: float
    size: float
    asked: int


def measure(
    ask: Callable[[str], list[int]], queries: list[tuple[str, int]], runs: int
) -> tuple[float, float, float, float]:
    """Mean average precision among the best five, the median and the 95th hundredth of the time of a query, and the
    latter in processor time; each the best of several runs: what else this machine does would come at any moment."""
    gained, walls, cpus = 0.0, [], []
    for text, wanted in queries:
        taken = []
        for _ in range(runs):
            wall, cpu = time.perf_counter(), time.process_time()
            found = ask(text)
            taken.append((time.perf_counter() - wall, time.process_time() - cpu))
        walls.append(min(wall for wall, _ in taken))
        cpus.append(min(cpu for _, cpu in taken))
        gained += 1 / (found[:TOP].index(wanted) + 1) if wanted in found[:TOP] else 0.0
    return gained / len(queries), quantile(walls, 0.5), quantile(walls, 0.95), quantile(cpus, 0.95)


def quantile(times: list[float], share: float) -> float:
    return sorted(times)[int(len(times) * share)]


def show(rows: list[Row], unit: float) -> None:
    print(
        f"\nMatching: yardsticks are of {unit * 1e3:.2f} ms here, {limits.YARDSTICK * 1e3:.2f} ms where they were set"
    )
    print(
        f"{'engine':28} {'claims':>9} {'MAP@5':>6} {'p50 ms':>9} {'p95 ms':>9} {'cpu p95':>8} {'yardst.':>7} {'build s':>8}"
        f" {'bytes/claim':>11} {'asked':>6}"
    )
    for row in sorted(rows, key=lambda row: (row.claims, row.engine)):
        print(
            f"{row.engine:28} {row.claims:9,} {row.precision:6.3f} {row.p50 * 1e3:9.2f} {row.p95 * 1e3:9.2f}"
            f" {row.cpu * 1e3:8.2f} {row.cpu / unit:7.2f} {row.build:8.1f} {row.size:11.0f} {row.asked:6}"
        )


def yardstick() -> float:
    return clock.seconds(limits.yardstick, 20)
