"""A measure and the same in another unit, in brackets: "5 km (3.1 miles)"; and one number in two scales of words.

One of the two was measured and the other reckoned from it, so it fits where either is the other one rounded to the
digits that it is written with.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext_noop

from claims.splitting.figures import cardinals
from claims.splitting.figures.numbers import Number
from reviews.reckoning import Reckoning, shown
from reviews.reckoning.conversions import COMPOUNDS, UNITS, converted, step
from reviews.reckoning.reading import BRACKETS, Reading, decimals, rounding

GLUED = re.compile(r"(\d+(?:[.,]\d+)*)([^\W\d]+)")
# A whole number with zeros at its end may be rounded, but by no more than this share of it; what is off by less than
# NEAR may have been rounded twice, and a temperature by two degrees.
ROUNDED, NEAR, NEAR_DEGREES = Decimal("0.05"), Decimal("0.1"), 2
# Up to so many degrees a difference of temperatures is as likely as a temperature.
SMALL_DIFFERENCE = 10
MILLION = 10**6
FITS = gettext_noop("%(given)s are %(converted)s, which goes with “%(other)s”.")
NEARLY = gettext_noop("%(given)s are %(converted)s, which is near to “%(other)s” and not the same.")
DIFFERS = gettext_noop("%(given)s are %(converted)s, which does not go with “%(other)s”.")
STEP_FITS = gettext_noop("A difference of %(given)s is one of %(converted)s, which goes with “%(other)s”.")
STEP_ALONE = gettext_noop("“%(other)s” would go with a difference of %(given)s; as a temperature it is %(converted)s.")
SCALE_FITS = gettext_noop("“%(one)s” and “%(other)s” are the same number.")
SCALE_SLIPS = gettext_noop(
    "“%(one)s” is 1000 times more or less than “%(other)s”, as it happens where words for large numbers are translated."
)


@dataclass(frozen=True)
class Measured:
    """A number with its unit: the words from `first` to before `last`, the value and by how much it may be rounded."""

    first: int
    last: int
    value: Decimal
    unit: str
    leeway: Decimal
    places: int
    words: str

    @property
    def kind(self) -> str:
        return UNITS[self.unit].kind


def reckon(reading: Reading) -> Iterator[Reckoning]:
    found = compounded(reading, measures(reading))
    for one in found:
        for other in found:
            if is_in_brackets(reading, one, other) and one.kind == other.kind and one.unit != other.unit:
                yield conversion(reading, one, other)
    yield from scales(reading)


def is_in_brackets(reading: Reading, one: Measured, other: Measured) -> bool:
    opened = one.last == other.first - 1 and reading.form(one.last) in BRACKETS
    return opened and reading.form(other.last) in (")", "]")


def measures(reading: Reading) -> list[Measured]:
    found = [measured(reading, number) for number in reading.numbers if number.value_max is None]
    glued = [written_as_one(reading, at) for at in range(len(reading.forms))]
    return sorted(filter(None, [*found, *glued]), key=lambda item: item.first)


def measured(reading: Reading, number: Number) -> Measured | None:
    """A number and the unit behind it; the "m" of "5m" are metres here, though elsewhere it may be millions."""
    units, value, at = reading.pack.conversion_units, number.value, number.last
    unit = units.match(reading.forms, at)
    if unit is None and number.last - number.first > 1 and reading.forms[at - 1] in units:
        at, unit = at - 1, units.match(reading.forms, at - 1)
        value, number = value / number.scale, number._replace(value=value / number.scale, scale=1)
    if unit is None or number.is_vague:
        return None
    last = at + unit[0]
    below = reading.pack.below_zero.match(reading.forms, last) if UNITS[unit[1]].kind == "temperature" else None
    first, sign = signed(reading, number)
    return Measured(
        first,
        last + (below[0] if below else 0),
        -value if sign or below else value,
        unit[1],
        leeway(reading, number),
        decimals(reading, number),
        f"{shown(-value if sign or below else value, 6)} {UNITS[unit[1]].sign}",
    )


def signed(reading: Reading, number: Number) -> tuple[int, bool]:
    """Where a number begins, with its minus if it has one."""
    at = number.first - 1
    form = reading.form(at)
    if form in reading.pack.minus_words:
        return at, True
    if form not in ("-", "−", "–") or reading.passage.words[at].end != reading.passage.words[at + 1].start:
        return number.lead, False
    is_tied = at > 0 and reading.passage.words[at - 1].end == reading.passage.words[at].start
    return (at, True) if not is_tied or reading.form(at - 1) in BRACKETS else (number.lead, False)


def leeway(reading: Reading, number: Number) -> Decimal:
    exact = rounding(reading, number)
    return exact if exact <= Decimal("0.5") else max(Decimal("0.5"), min(exact, number.value * ROUNDED))


def written_as_one(reading: Reading, at: int) -> Measured | None:
    """ "114F": digits and a unit that are read as one word."""
    glued = GLUED.fullmatch(reading.forms[at])
    unit = glued and reading.pack.conversion_units.match([glued[2]], 0)
    value = cardinals.digits(glued[1], reading.pack.decimal_mark) if unit else None
    if value is None:
        return None
    return Measured(at, at + 1, value, unit[1], Decimal("0.5"), 0, f"{shown(value, 6)} {UNITS[unit[1]].sign}")


def compounded(reading: Reading, found: list[Measured]) -> list[Measured]:
    """ "6 feet 2 inches" is one measure, in the larger unit."""
    joined: list[Measured] = []
    for one in found:
        last = joined[-1] if joined else None
        gap = last and reading.forms[last.last : one.first]
        if last and (last.unit, one.unit) in COMPOUNDS and all(form in reading.pack.and_words for form in gap):
            (more,) = converted(one.value, one.unit, last.unit)
            (less,) = converted(one.leeway, one.unit, last.unit)
            words = f"{last.words} {one.words}"
            joined[-1] = Measured(last.first, one.last, last.value + more, last.unit, less, 1, words)
        else:
            joined.append(one)
    return joined


def conversion(reading: Reading, one: Measured, other: Measured) -> Reckoning:
    there, back = converted(one.value, one.unit, other.unit), converted(other.value, other.unit, one.unit)
    nearest = min(there, key=lambda value: abs(value - other.value))
    fits = any(abs(value - other.value) <= other.leeway for value in there)
    fits = fits or any(abs(value - one.value) <= one.leeway for value in back)
    spans = reading.span(one.first, one.last), reading.span(other.first, other.last)
    holds, message, shows = (True, FITS, nearest) if fits else judged(one, other, nearest)
    result = f"{shown(shows, max(1, other.places))} {UNITS[other.unit].sign}"
    values = {"given": one.words, "converted": result, "other": reading.words(other.first, other.last)}
    return Reckoning(holds, message, values, spans, f"{one.words} = {result}")


def judged(one: Measured, other: Measured, nearest: Decimal) -> tuple[bool | None, str, Decimal]:
    if one.kind == "temperature":
        as_step = step(one.value, one.unit, other.unit)
        if abs(as_step - other.value) <= max(other.leeway, Decimal("0.5")):
            is_small = min(abs(one.value), abs(other.value)) <= SMALL_DIFFERENCE
            return (True, STEP_FITS, as_step) if is_small else (None, STEP_ALONE, nearest)
        is_near = abs(nearest - other.value) <= NEAR_DEGREES
    else:
        is_near = abs(nearest - other.value) <= NEAR * abs(nearest)
    # A barrel may be one of beer.
    is_open = is_near or "barrel" in (one.unit, other.unit)
    return None if is_open else False, NEARLY if is_near else DIFFERS, nearest


def scales(reading: Reading) -> Iterator[Reckoning]:
    """ "2 billion (2,000 million)": a number alone in brackets behind the same one in other words."""
    for one in reading.numbers:
        for other in reading.numbers:
            opened = 0 <= other.lead - 1 - one.tail <= 3 and reading.is_bracketed(other.lead, other.tail)
            are_large = min(one.scale, other.scale) >= MILLION and one.scale != other.scale
            are_plain = one.comparator == other.comparator == "exactly" and not (one.is_vague or other.is_vague)
            if opened and are_large and are_plain and one.value_max is other.value_max is None:
                yield from of_scales(reading, one, other)


def of_scales(reading: Reading, one: Number, other: Number) -> Iterator[Reckoning]:
    larger, smaller = max(one.value, other.value), min(one.value, other.value)
    if larger not in (smaller, 1000 * smaller):
        return
    holds = larger == smaller
    values = {"one": reading.words(one.first, one.last), "other": reading.words(other.first, other.last)}
    spans = reading.span(one.first, one.last), reading.span(other.first, other.last)
    sign = "=" if holds else "≠"
    message = SCALE_FITS if holds else SCALE_SLIPS
    yield Reckoning(holds, message, values, spans, f"{shown(one.value)} {sign} {shown(other.value)}")
