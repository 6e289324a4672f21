"""The values that splitting returns. Offsets are Unicode code points into the text that was split, end exclusive."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class CheckWorthiness:
    """How much a sentence or claim deserves checking, 0 to 1; the points of the reasons add up to the value."""

    value: float
    reasons: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Sentence:
    """One sentence: text[start:end], without the white space around it."""

    start: int
    end: int
    check_worthiness: CheckWorthiness


@dataclass(frozen=True)
class Figure:
    """A number that was read, of people (`measure`, "killed") or of something else (`unit`, "USD"), never of both.

    `value_max` is the upper end of a range, else None. `comparator` is one of exactly, at_least, more_than, at_most,
    less_than, about. `number_start` and `number_end` are the span of the bare number.
    """

    measure: str | None
    unit: str | None
    value: float | int
    value_max: float | int | None
    comparator: str
    number_start: int
    number_end: int


@dataclass(frozen=True)
class TimeReference:
    """When a claim speaks of: the words, and the first and last day they mean (None without a publication date)."""

    text: str
    start: date | None
    end: date | None


@dataclass(frozen=True)
class FoundClaim:
    """One checkable passage: text[start:end] == claim.text.

    `kind` is casualty_count, quotation, reported_statement, quantity or statement. `claimant` is who said it, None
    when that is not certain; `cue` the words that show it. `statement` can be read without the article. `flags` holds
    any of "superlative", "prediction", "partial" (a quotation that is a fragment).
    """

    kind: str
    start: int
    end: int
    text: str
    claimant: str | None
    cue: str | None
    figure: Figure | None
    time: TimeReference | None
    place: str | None
    check_worthiness: CheckWorthiness
    statement: str
    flags: tuple[str, ...]


@dataclass(frozen=True)
class Split:
    """A text taken apart: its sentences and its claims, both in reading order."""

    language: str
    sentences: tuple[Sentence, ...]
    claims: tuple[FoundClaim, ...]
