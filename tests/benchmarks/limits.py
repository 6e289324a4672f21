"""The founding article within 5 ms and a megabyte of news within 3 s, in times of a yardstick.

The yardstick is a piece of work that never changes: look-ups, slices, tuples and calls, which is what splitting is made
of. On the machine that the limits were set on (Python 3.11) it takes YARDSTICK seconds, so that 5 ms are 0.005 /
YARDSTICK of it: a little more than one. A machine half as fast takes twice as long for both, and the ratio stays.
"""

from functools import partial

from claims.splitting import split
from tests.benchmarks import clock, texts

YARDSTICK = 0.0049
LIMITS = {"the founding article": 0.005, "1 MB of news": 3.0}
_WORDS = "una piedra de toque es un trabajo que nunca cambia y que se hace con palabras".split()


def run() -> list[str]:
    """Prints the table; what does not hold is returned in words."""
    article, megabyte = texts.FOUNDING, texts.repeated(texts.news("es"), 1_000_000)
    unit = clock.seconds(yardstick, 20)
    spent = {
        "the founding article": clock.seconds(partial(split, article, "es"), 50),
        "1 MB of news": clock.seconds(partial(split, megabyte, "es"), 2),
    }
    print(f"\nLimits: in yardsticks; one took {unit * 1e3:.2f} ms here, {YARDSTICK * 1e3:.2f} ms where they were set")
    print(f"{'':22} {'ms':>10} {'yardsticks':>12} {'at most':>10}")
    failures = []
    for name, seconds in spent.items():
        most = LIMITS[name] / YARDSTICK
        print(f"{name:22} {seconds * 1e3:10,.2f} {seconds / unit:12.3f} {most:10.3f}")
        if seconds / unit > most:
            failures.append(f"{name} takes {seconds / unit:.3f} yardsticks")
    return failures


def yardstick() -> int:
    """The piece of work that never changes."""
    seen: dict[tuple[str, int], int] = {}
    for number in range(20_000):
        word = _WORDS[number % len(_WORDS)]
        place = (word[1:], number % 97)
        seen[place] = _longer(seen.get(place, 0), word)
    return sum(seen.values())


def _longer(length, word):
    return length + len(word) if word.isalpha() else length
