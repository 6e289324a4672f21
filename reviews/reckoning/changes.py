"""A change from one value to another, beside the percentage, multiple or points that are given for it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from django.utils.translation import gettext_noop

from claims.figures import Interval
from claims.splitting.figures.numbers import Number
from reviews.reckoning import Reckoning, shown
from reviews.reckoning.pairs import Pair, follows, made, pairs
from reviews.reckoning.reading import BRACKETS, Reading, decimals, possible

HALF = Decimal("0.5")
# How many words may stand between a percentage and the colon behind it that tells the values; times may be among them.
EXPLAINED, SPANS = 14, ("hour", "day", "week", "month", "year")
POINTS = ("percentage_point", "point")
# How many words may stand between a number and the mark behind what it counts.
NOUN = 4
# How far a multiple in words ("doubled") is from what is meant: it fits, and may fit.
FITTING = Interval(Decimal("0.9"), Decimal("1.15"))
THINKABLE = Interval(Decimal("0.75"), Decimal("1.35"))
FITS = gettext_noop("From %(old)s to %(new)s is a change of %(change)s %%, which goes with “%(given)s”.")
DIFFERS = gettext_noop("From %(old)s to %(new)s is a change of %(change)s %%, which does not go with “%(given)s”.")
POINTS_FIT = gettext_noop(
    "From %(old)s %% to %(new)s %% is a change of %(points)s percentage points, which goes with “%(given)s”."
)
POINTS_DIFFER = gettext_noop(
    "From %(old)s %% to %(new)s %% is a change of %(points)s percentage points, which does not go with “%(given)s”."
)
ARE_POINTS = gettext_noop(
    "From %(old)s %% to %(new)s %% is a change of %(points)s percentage points, which is %(change)s %%; the text says"
    " “%(given)s”."
)
TIMES_FIT = gettext_noop("From %(old)s to %(new)s is %(times)s times as much, which goes with “%(given)s”.")
TIMES_NEAR = gettext_noop("From %(old)s to %(new)s is %(times)s times as much, which “%(given)s” says roughly.")
TIMES_DIFFER = gettext_noop("From %(old)s to %(new)s is %(times)s times as much, which does not go with “%(given)s”.")


@dataclass(frozen=True)
class Said:
    """By how much something is said to have changed: its words, and the number in them."""

    first: int
    last: int
    number: Number
    unit: str


def reckon(reading: Reading) -> Iterator[Reckoning]:
    found = pairs(reading)
    if len(found) == 1 and found[0].old.value > 0:
        yield from percentage(reading, found[0])
        yield from multiple(reading, found[0])
    for number in reading.percents:
        yield from compared(reading, number)


def compared(reading: Reading, percent: Number) -> Iterator[Reckoning]:
    """ "54 million, 20% more than the 45 million": told where both count the same, or else where it fits."""
    said = Said(percent.lead, reading.behind_unit(percent), percent, "percent")
    new, old = before_percentage(reading, said), behind_comparison(reading, said)
    if new is None or old is None or percent.value_max is not None:
        return
    if reading.is_money(old) and reading.currency(old) != reading.currency(new):
        return
    pair = made(reading, new.lead, old, new) if reading.unit(old) in ("", reading.unit(new)) else None
    if pair is None or pair.old.value <= 0:
        return
    spans = tuple(
        reading.span(*words) for words in ((new.lead, new.tail), (said.first, said.last), (old.lead, old.tail))
    )
    for one in of_percentage(reading, pair, said):
        if one.holds or counts_the_same(reading, new, old):
            yield replace(one, spans=spans)


def before_percentage(reading: Reading, said: Said) -> Number | None:
    """The number shortly before a percentage that a comma, a dash or a bracket sets apart."""
    at = said.first - 1
    while reading.form(at) in reading.pack.change_links:
        at -= 1
    near = [number for number in reading.screened if number.tail <= at]
    is_apart = reading.form(at) in (",", "–", "—", *BRACKETS)
    if not (near and is_apart and at - near[-1].tail < NOUN) or near[-1].value_max is not None or near[-1].is_vague:
        return None
    return None if any(word.is_mark for word in reading.passage.words[near[-1].tail : at]) else near[-1]


def behind_comparison(reading: Reading, said: Said) -> Number | None:
    """The number that a percentage is said to be more, or less, than: "20% more than the 45"."""
    tail = reading.pack.change_tails.match(reading.forms, said.last)
    at = said.last + (tail[0] if tail else 0)
    if not tail or reading.form(at) not in reading.pack.comparison_joiners:
        return None
    while reading.form(at + 1) in reading.pack.comparison_joiners:
        at += 1
    return follows(reading, at)


def counts_the_same(reading: Reading, one: Number, other: Number) -> bool:
    nouns = [reading.form(number.tail) for number in (one, other)]
    return reading.is_end(other.tail) or nouns[0] == nouns[1] or nouns[1] in reading.pack.of_words


def percentage(reading: Reading, pair: Pair) -> Iterator[Reckoning]:
    said = [
        Said(number.lead, reading.behind_unit(number), number, reading.unit(number))
        for number in reading.numbers
        if reading.unit(number) in ("percent", *POINTS) and not pair.first <= number.first < pair.last
    ]
    tight = [one for one in said if is_behind(reading, pair, one) or is_before(reading, pair, one)]
    if len(tight) == 1 and tight[0].number.value_max is None:
        yield from of_percentage(reading, pair, tight[0])


def is_behind(reading: Reading, pair: Pair, said: Said) -> bool:
    """ "from 200 to 250 (25%)", "from 200 to 250, an increase of 25%", "…, 25% more"."""
    at = said.first - 1
    has_change = False
    while at >= pair.last and (reading.forms[at] in links(reading) or reading.forms[at] in reading.pack.changes):
        has_change = has_change or reading.forms[at] in reading.pack.changes
        at -= 1
    tail = reading.pack.change_tails.match(reading.forms, said.last)
    end = said.last + (tail[0] if tail else 0)
    # "20% more than last year" is compared with something else, and so is "un 20 % más de lo legal".
    is_compared = reading.form(end) in reading.pack.comparison_joiners | reading.pack.of_words
    if not pair.last <= at <= pair.last + 3 or (is_compared and not has_change):
        return False
    if reading.form(at) in BRACKETS:
        return reading.form(end) in (")", "]")
    return reading.form(at) == "," and (bool(tail) or (has_change and reading.is_end(end)))


def links(reading: Reading) -> frozenset[str]:
    return reading.pack.change_links | reading.pack.determiners | {"+", "-", "−", "–"}


def is_before(reading: Reading, pair: Pair, said: Said) -> bool:
    """ "rose 25% to 250 from 200", "subió un 25 %, de 200 a 250"."""
    at = said.first
    while at > 0 and reading.forms[at - 1] in reading.pack.change_links:
        at -= 1
    changes = reading.pack.changes.match_before(reading.forms, at)
    gap = reading.forms[said.last : pair.first]
    is_near = gap in ([], [","]) or (gap[-1:] in ([":"], ["("]) and is_explained(reading, said, pair))
    return bool(changes) and pair.first >= said.last and is_near


def is_explained(reading: Reading, said: Said, pair: Pair) -> bool:
    """ "cut spending by 40% in two years: from 500,000 to 350,000": what a colon or a bracket opens says what the
    percentage is of, as long as nothing else is counted before it."""
    between = [number for number in reading.numbers if said.last <= number.first < pair.first]
    return pair.first - said.last <= EXPLAINED and all(reading.unit(number) in SPANS for number in between)


def of_percentage(reading: Reading, pair: Pair, said: Said) -> Iterator[Reckoning]:
    given = possible(said.number, HALF / 10 ** decimals(reading, said.number))
    relative, points = pair.relative(), pair.points()
    values = {
        "old": shown(pair.old.value, 2),
        "new": shown(pair.new.value, 2),
        "change": shown(pair.change),
        "points": shown(abs(pair.new.value - pair.old.value), 2),
        "given": reading.words(said.first, said.last),
    }
    if said.unit in POINTS:
        if pair.unit == "percent" and (said.unit == "percentage_point" or given.meets(points)):
            holds = given.meets(points)
            yield told(reading, pair, said, holds, POINTS_FIT if holds else POINTS_DIFFER, values, pair.difference)
    elif given.meets(relative):
        yield told(reading, pair, said, True, FITS, values, pair.quotient)
    elif pair.unit == "percent" and given.meets(points):
        yield told(reading, pair, said, None, ARE_POINTS, values, pair.difference)
    else:
        yield told(reading, pair, said, False, DIFFERS, values, pair.quotient)


def told(reading, pair: Pair, said: Said, holds: bool | None, message: str, values: dict, operation: str) -> Reckoning:
    words = sorted([(pair.first, pair.last), (said.first, said.last)])
    return Reckoning(holds, message, values, tuple(reading.span(*span) for span in words), operation)


def multiple(reading: Reading, pair: Pair) -> Iterator[Reckoning]:
    """ "doubled from 10 to 20", "from 10 to 30, three times as many"."""
    for first, last, factor in reading.places(reading.pack.factors):
        is_before = 0 <= pair.first - last <= 3 and not reading.is_broken(last, pair.first)
        is_apart = reading.form(first - 1) in (",", "(") and 0 <= first - 1 - pair.last <= 3 and reading.is_end(last)
        if (is_before or is_apart) and (factor > 1) == (pair.new.value > pair.old.value):
            before = reading.pack.comparators_before.match_before(reading.forms, first)
            begin = first - (before[0] if before else 0)
            yield of_multiple(reading, pair, (begin, last), [factor], before[1] if before else "exactly")
    for number in reading.numbers:
        times = reading.pack.times_more.match(reading.forms, number.tail)
        last = number.tail + (times[0] if times else 0)
        is_apart = reading.form(number.lead - 1) in (",", "(") and 0 <= number.lead - 1 - pair.last <= 3
        if times and is_apart and reading.is_end(last) and number.value > 1 and pair.new.value > pair.old.value:
            # "Three times more" is said of the triple and, by some, of the quadruple.
            factors = [number.value, number.value + 1]
            yield of_multiple(reading, pair, (number.lead, last), factors, number.comparator)


def of_multiple(
    reading: Reading, pair: Pair, words: tuple[int, int], factors: list[Decimal], comparator: str
) -> Reckoning:
    times = pair.new.value / pair.old.value
    holds = max((judged(times / factor, comparator) for factor in factors), key=(False, None, True).index)
    values = {
        "old": shown(pair.old.value, 2),
        "new": shown(pair.new.value, 2),
        "times": shown(times, 2),
        "given": reading.words(*words),
    }
    message = {True: TIMES_FIT, None: TIMES_NEAR, False: TIMES_DIFFER}[holds]
    spans = tuple(reading.span(*span) for span in sorted([words, (pair.first, pair.last)]))
    return Reckoning(holds, message, values, spans, f"{values['new']} / {values['old']} = {values['times']}")


def judged(ratio: Decimal, comparator: str) -> bool | None:
    """Whether what is so many times what is said goes with it: more than it, nearly it, or just it."""
    fitting = {
        "more_than": Interval(Decimal("0.98"), THINKABLE.high),
        "at_least": Interval(Decimal("0.98"), THINKABLE.high),
        "about": Interval(THINKABLE.low, FITTING.high),
        "less_than": Interval(THINKABLE.low, Decimal(1)),
        "at_most": Interval(THINKABLE.low, Decimal(1)),
    }.get(comparator, FITTING)
    return True if fitting.holds(ratio) else (None if THINKABLE.holds(ratio) else False)
