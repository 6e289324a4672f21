"""Sentences and megabytes a second, beside other splitters in the same run.

pysbd and the regular expression find sentences and nothing else; `split()` finds claims too. `sentences` is the part of
`split()` that does what they do, so that like can be held against like.
"""

import re
import warnings

from claims.splitting import split
from claims.splitting.packs import load
from claims.splitting.punctuation import marks, sentences
from tests.benchmarks import clock, texts

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # its patterns are written with escapes that Python no longer likes
    import pysbd

# As long as a long read: pysbd looks up each sentence in the whole text, so that its time grows faster than the text.
LENGTH = 50_000
PLAIN = re.compile(r"(?<=[.!?])\s+")
# What must hold: with its claims `split()` takes at most twice as long as pysbd, its sentences a tenth of that.
LEAST = {"split()": 0.5, "sentences": 10.0}


def run() -> list[str]:
    """Prints a table for each language; what does not hold is returned in words."""
    return [failure for language in ("es", "en") for failure in _compare(language)]


def _compare(language):
    text = texts.repeated(texts.news(language), LENGTH)
    works = _works(text, language)
    times = dict(zip(works, clock.side_by_side(list(works.values())), strict=True))
    size = len(text.encode()) / 1e6
    print(f"\nComparison, {language}: {size:.2f} MB of news; sentences are those that each finds")
    print(f"{'':12} {'finds':22} {'sentences/s':>12} {'MB/s':>8} {'x pysbd':>8}")
    for name, work in works.items():
        speed = len(work()) / times[name]
        print(
            f"{name:12} {_finds(name):22} {speed:12,.0f} {size / times[name]:8.3f} {times['pysbd'] / times[name]:8.2f}"
        )
    return [
        f"{language}: {name} is not {least} times as fast as pysbd"
        for name, least in LEAST.items()
        if times["pysbd"] / times[name] < least
    ]


def _works(text, language):
    pack = load(language)
    other = pysbd.Segmenter(language=language, clean=False)
    return {
        "split()": lambda: split(text, language).sentences,
        "sentences": lambda: sentences.find(text, marks.pairs(text), pack),
        "pysbd": lambda: other.segment(text),
        "expression": lambda: PLAIN.split(text),
    }


def _finds(name):
    return "sentences and claims" if name == "split()" else "sentences only"
