"""Times of processor, in seconds."""

import gc
import time
from collections.abc import Callable


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    """The best of several runs, without the collector of garbage, which would come at any moment."""
    return min(_once(work) for _ in range(runs))


def _once(work):
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        work()
        return time.process_time() - start
    finally:
        gc.enable()


def side_by_side(works: list[Callable[[], object]], rounds: int = 3) -> list[float]:
    """The best time of each work, taken in turns: what slows the machine for a while slows them all."""
    taken = [[_once(work) for work in works] for _ in range(rounds)]
    return [min(times) for times in zip(*taken, strict=True)]
