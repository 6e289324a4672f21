"""A share beside its two counts: "45 of the 90 members (50%)", "half of the 90 (45)", "one in three (33%)"."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from django.utils.translation import gettext_noop

from claims.figures import Interval, interval
from claims.splitting.figures.numbers import Number
from reviews.reckoning import Reckoning, shown
from reviews.reckoning.reading import BRACKETS, Reading, decimals

# Words between the two counts, and between them and the share.
IN_SHARE, NEAR, BESIDE = 3, 8, 6
HALF = Decimal("0.5")
# Points of a percentage that a round word ("a third", "one in three") may be off, and from which on it is wrong.
ROUND, WRONG, CHANCE_WRONG = 3, 10, 4
FITS = gettext_noop("%(some)s of %(whole)s are %(share)s %%, which goes with “%(given)s”.")
DIFFERS = gettext_noop("%(some)s of %(whole)s are %(share)s %%, which does not go with “%(given)s”.")
IS_ROUND = gettext_noop("%(some)s of %(whole)s are %(share)s %%, which “%(given)s” says roughly.")


@dataclass(frozen=True)
class Share:
    """A share as the text gives it: its words, from `first` to before `last`, the values in per cent that it can mean,
    and from how many
    points on it is wrong where it is a round word for one, else 0."""

    first: int
    last: int
    bounds: Interval
    wrong: int = 0


def reckon(reading: Reading) -> Iterator[Reckoning]:
    given = [*percentages(reading), *fractions(reading)]
    chances = [pair for pair in pairwise(reading.numbers) if is_chance(reading, *pair)]
    pairs = [pair for pair in pairwise(bare(reading)) if is_fraction(reading, *pair) and pair not in chances]
    for share in given:
        whole = whole_behind(reading, share)
        some = whole and in_brackets(reading, whole)
        if some and some.value <= whole.value:
            yield from done(reading, share, some, whole, is_sure=True)
    if len(given) == len(pairs) == 1:
        yield from beside(reading, given[0], *pairs[0])
    if len(given) == len(chances) == 1 and not given[0].wrong:
        yield from of_chance(reading, given[0], *chances[0])


def bare(reading: Reading) -> list[Number]:
    return [
        number
        for number in reading.numbers
        if number.first not in reading.dated and not reading.unit(number) and not is_part_of_fraction(reading, number)
    ]


def is_part_of_fraction(reading: Reading, number: Number) -> bool:
    return any(first <= number.first < last for first, last, _ in reading.places(reading.pack.fractions))


def percentages(reading: Reading) -> Iterator[Share]:
    for number in reading.percents:
        leeway = HALF / 10 ** decimals(reading, number)
        bounds = interval(number)
        yield Share(number.lead, reading.behind_unit(number), Interval(bounds.low - leeway, bounds.high + leeway))


def fractions(reading: Reading) -> Iterator[Share]:
    """Shares in words; "more than half" is above it."""
    for first, last, (some, whole) in reading.places(reading.pack.fractions):
        value = Decimal(100) * some / whole
        before = reading.pack.comparators_before.match_before(reading.forms, first)
        bounds = {
            "more_than": Interval(value, Decimal(100), has_low=False),
            "less_than": Interval(Decimal(0), value, has_high=False),
        }
        word = before[1] if before else ""
        yield Share(
            first - (before[0] if before else 0),
            last,
            bounds.get(word, Interval(value, value)),
            0 if word in bounds else WRONG,
        )


def is_fraction(reading: Reading, some: Number, whole: Number) -> bool:
    between = reading.forms[some.tail : whole.first]
    joined = 0 < len(between) <= IN_SHARE and any(form in reading.pack.of_words for form in between)
    return joined and 0 < some.value <= whole.value


def is_chance(reading: Reading, some: Number, whole: Number) -> bool:
    """ "one in three", "uno de cada tres"."""
    link = reading.pack.chance_links.match(reading.forms, some.tail)
    is_joined = link and some.tail + link[0] == whole.first and 0 < some.value < whole.value <= 100
    return bool(is_joined) and some.comparator == whole.comparator == "exactly"


def whole_behind(reading: Reading, share: Share) -> Number | None:
    """The count that a share is said to be of: "half of the 90"."""
    at = share.last
    if reading.form(at) not in reading.pack.of_words:
        return None
    following = (number for number in bare(reading) if at < number.first <= at + IN_SHARE)
    return next((number for number in following if not reading.is_broken(at, number.first)), None)


def in_brackets(reading: Reading, whole: Number) -> Number | None:
    """The number that stands alone in brackets soon behind another."""
    for number in bare(reading):
        if 0 < number.lead - whole.tail <= IN_SHARE + 1 and reading.is_bracketed(number.lead, number.tail):
            return number
    return None


def beside(reading: Reading, share: Share, some: Number, whole: Number) -> Iterator[Reckoning]:
    first, last = min(share.first, some.first), max(share.last, whole.last)
    if last - first <= 2 * NEAR and not is_change(reading, share):
        yield from done(reading, share, some, whole, is_sure=is_apposition(reading, share, some, whole))


def is_change(reading: Reading, share: Share) -> bool:
    """ "20% more", "rose by 20%": by how much something changed is no share."""
    links = share.first - 1
    while links >= 0 and reading.forms[links] in reading.pack.change_links:
        links -= 1
    before = links >= 0 and reading.pack.changes.match_before(reading.forms, links + 1)
    return bool(before or reading.pack.change_tails.match(reading.forms, share.last))


def is_apposition(reading: Reading, share: Share, some: Number, whole: Number) -> bool:
    """Whether a share stands apart between marks, so that it says the two counts once more and nothing else."""
    at = share.first - 1
    while at >= 0 and reading.forms[at] in reading.pack.determiners:
        at -= 1
    if share.first > whole.first:
        is_near = share.first - whole.tail <= BESIDE
        return is_near and at >= 0 and reading.passage.words[at].is_mark and reading.is_end(share.last)
    return some.lead - share.last <= IN_SHARE + 1 and reading.form(some.lead - 1) in BRACKETS


def of_chance(reading: Reading, share: Share, some: Number, whole: Number) -> Iterator[Reckoning]:
    at = share.first - 1
    at -= reading.form(at) in reading.pack.determiners
    if (
        0 < share.first - whole.tail <= BESIDE
        and reading.form(at) in BRACKETS
        and reading.form(share.last) in (")", "]")
    ):
        yield from done(reading, Share(share.first, share.last, share.bounds, CHANCE_WRONG), some, whole, is_sure=True)


def done(reading: Reading, share: Share, some: Number, whole: Number, is_sure: bool) -> Iterator[Reckoning]:
    """The sum itself; one that is not sure to be meant is told only where it fits."""
    if not whole.value:
        return
    value = some.value * 100 / whole.value
    holds, message = judged(share, value)
    if not (holds or is_sure):
        return
    numbers = sorted([(some.lead, some.tail), (whole.lead, whole.tail), (share.first, share.last)])
    values = {
        "some": shown(some.value),
        "whole": shown(whole.value),
        "share": shown(value),
        "given": reading.words(share.first, share.last),
    }
    operation = f"{values['some']} / {values['whole']} = {values['share']} %"
    yield Reckoning(holds, message, values, tuple(reading.span(*words) for words in numbers), operation)


def judged(share: Share, value: Decimal) -> tuple[bool | None, str]:
    if share.bounds.holds(value):
        return True, FITS
    off = max(share.bounds.low - value, value - share.bounds.high)
    if not share.wrong or off > share.wrong:
        return False, DIFFERS
    return (True, FITS) if off <= ROUND else (None, IS_ROUND)
