"""Sums that a sentence gives to be done. One noun a file: each finds its own shape of words and does that sum alone.

A reckoner reads a `Reading` and yields a `Reckoning` for each sum. It says that something differs only where the words
leave no doubt what belongs together; where they leave some, it says what fits and keeps silent on the rest.
"""

from dataclasses import dataclass, field
from decimal import Decimal

from claims.figures import plain

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Reckoning:
    """One sum that was done.

    `holds` is whether it goes with the text, None where that depends on what is meant. `message` says it in words, with
    `values` by name; `sum` is the operation in figures ("20 + 15 = 35 > 32"), or "". `spans` are the words that it was
    read from, in code points of the article's passage, in order. `url` and `title` name the source of what was looked
    up, if anything was.
    """

    holds: bool | None
    message: str
    values: dict
    spans: Spans
    sum: str = ""
    url: str = ""
    title: str = ""


@dataclass(frozen=True)
class Unreckoned:
    """Words that look like a sum of this kind and were left alone, and why."""

    message: str
    values: dict = field(default_factory=dict)


def shown(value: Decimal, places: int = 1) -> str:
    """A number for people: rounded to `places`, without zeros at its end, with a minus that is no hyphen, and a narrow
    space between groups of digits from five on."""
    rounded = round(Decimal(value), places)
    whole, dot, decimals = plain(abs(rounded)).partition(".")
    grouped = f"{int(whole):,}".replace(",", "\u202f") if len(whole) > 4 else whole
    return f"{'−' if rounded < 0 else ''}{grouped}{dot}{decimals}"
