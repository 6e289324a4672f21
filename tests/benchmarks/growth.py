"""Time grows like the text: news, and texts that are made to be slow.

A text twice as long may take twice the time. Where a rule looks at all it has seen before, the time of a character grows
with the text instead, and a megabyte of it stops the site.
"""

from functools import partial

from claims.splitting import split
from tests.benchmarks import clock, texts

TIMES = (10, 100, 1000)
MOST_NEWS = 1.15
SIZES = (50_000, 200_000, 1_000_000)
RUNS = (4, 2, 1)
# Twenty times the text would take twenty times as long for a character where time grew with its square. Half as much
# again is what caches, of the processor and of memory, cost a long text.
MOST_HOSTILE = 1.5


def run() -> list[str]:
    """Prints the tables; what does not hold is returned in words."""
    return [*_founding(), *_hostile()]


def _founding():
    """Each size is split as often as makes the same number of characters, so that all are timed alike."""
    article = texts.FOUNDING + "\n"
    works = [partial(_often, article * times, TIMES[-1] // times) for times in TIMES]
    taken = clock.side_by_side(works)
    total = len(article) * TIMES[-1]
    print("\nGrowth: the founding article, over and over")
    print(f"{'times':>12} {'characters':>12} {'ns/character':>14}")
    for times, spent in zip(TIMES, taken, strict=True):
        print(f"{times:12,} {len(article) * times:12,} {spent / total * 1e9:14,.0f}")
    ratio = taken[-1] / min(taken[:-1])
    print(f"{'ratio':>12} {ratio:12.2f}   (at most {MOST_NEWS})")
    return [f"the founding article: time for a character grows {ratio:.2f}-fold"] if ratio > MOST_NEWS else []


def _often(text, times):
    for _ in range(times):
        split(text, "es")


def _hostile():
    print("\nGrowth: texts that are made to be slow, nanoseconds for a character")
    print(
        f"{'characters':22} "
        + " ".join(f"{size:>10,}" for size in SIZES)
        + f" {'ratio':>8}   (at most {MOST_HOSTILE})"
    )
    makers = {name: partial(texts.repeated, piece) for name, piece in texts.HOSTILE.items()}
    return [
        failure for name, make in (makers | {"one first name": texts.crowded}).items() for failure in _grow(name, make)
    ]


def _grow(name, make):
    spent = [_per_character(make(size), runs) for size, runs in zip(SIZES, RUNS, strict=True)]
    ratio = spent[-1] / min(spent[:-1])
    if ratio > MOST_HOSTILE:  # once more, before it is called slow: the machine may have been busy
        spent[-1] = min(spent[-1], _per_character(make(SIZES[-1]), 3))
        ratio = spent[-1] / min(spent[:-1])
    print(f"{name:22} " + " ".join(f"{one:10,.0f}" for one in spent) + f" {ratio:8.2f}", flush=True)
    return [f"{name}: time for a character grows {ratio:.2f}-fold"] if ratio > MOST_HOSTILE else []


def _per_character(text, runs):
    return clock.seconds(partial(split, text, "es"), runs) / len(text) * 1e9
