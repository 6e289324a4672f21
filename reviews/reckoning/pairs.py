"""An old and a new value: "from 200 to 250", "to 250 from 200"."""

from dataclasses import dataclass
from decimal import Decimal

from claims.figures import Interval
from claims.splitting.figures.numbers import Number
from reviews.reckoning import shown
from reviews.reckoning.reading import Reading, rounding

# How many words may stand between the two, and before either.
BETWEEN, BEFORE = 6, 2
# How many words a word of change may stand before them.
REACH = 8
# A whole number with so many zeros at its end is taken for rounded.
ZEROS = 3
# "From 2.5 to 2 million" are both millions; "from 900 to 2 million" are not.
SAME_SCALE = 10
HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Pair:
    """The words from `first` to before `last` that give an old and a new value, each with what it may be rounded by,
    and the unit of both, or ""."""

    first: int
    last: int
    old: Number
    new: Number
    old_leeway: Decimal
    new_leeway: Decimal
    unit: str

    @property
    def change(self) -> Decimal:
        """By how many per cent the new value is more, or below zero less."""
        return (self.new.value - self.old.value) * HUNDRED / self.old.value

    def relative(self) -> Interval:
        """The changes in per cent, without their sign, that the two can stand for."""
        ends = [
            abs(new - old) * HUNDRED / old
            for old in (self.old.value - self.old_leeway, self.old.value + self.old_leeway)
            for new in (self.new.value - self.new_leeway, self.new.value + self.new_leeway)
            if old > 0
        ]
        return Interval(min(ends), max(ends))

    def points(self) -> Interval:
        leeway = self.old_leeway + self.new_leeway
        difference = abs(self.new.value - self.old.value)
        return Interval(difference - leeway, difference + leeway)

    @property
    def quotient(self) -> str:
        old, new = shown(self.old.value, 2), shown(self.new.value, 2)
        return f"({new} − {old}) / {old} = {shown(self.change)} %"

    @property
    def difference(self) -> str:
        old, new = shown(self.old.value, 2), shown(self.new.value, 2)
        return f"{new} − {old} = {shown(self.new.value - self.old.value, 2)}"


def pairs(reading: Reading) -> list[Pair]:
    return [pair for at in range(len(reading.forms)) if (pair := opened(reading, at) or turned(reading, at))]


def opened(reading: Reading, at: int) -> Pair | None:
    """ "from 200 to 250"."""
    old = follows(reading, at) if reading.forms[at] in reading.pack.change_openers else None
    if old is None:
        return None
    if old.value_max is not None:
        if not is_of_change(reading, at):
            return None
        new = old._replace(value=old.value_max, value_max=None)
        return made(reading, at, old._replace(value_max=None), new)
    new = joined(reading, old, reading.pack.change_joiners)
    return made(reading, at, old, new) if new else None


def is_of_change(reading: Reading, at: int) -> bool:
    """Whether what is written like a range ("de 8 a 15 horas") stands behind a word of change."""
    pack, begin = reading.pack, max(0, at - REACH)
    near = reading.forms[begin:at]
    is_named = any(form in pack.changes or form.startswith(pack.change_stems) for form in near)
    return is_named or any(begin <= first < at for first, _, _ in reading.places(pack.factors))


def turned(reading: Reading, at: int) -> Pair | None:
    """ "to 250 from 200"; a word that means "of" as well opens no such pair."""
    new = follows(reading, at) if reading.forms[at] in reading.pack.change_joiners else None
    old = new and joined(reading, new, reading.pack.change_openers - reading.pack.of_words)
    return made(reading, at, old, new) if old and new.value_max is None else None


def follows(reading: Reading, at: int) -> Number | None:
    """The number that stands right behind a word."""
    for number in reading.screened:
        begin = max(number.lead, at + 1)
        if number.first <= at or begin > at + 1 + BEFORE:
            continue
        if number.is_vague or number.is_article or not is_slight(reading, at + 1, begin):
            return None
        # In "passou de 200 para 250" the words that mean "more than" elsewhere open the change.
        return number if number.lead > at else number._replace(lead=number.first, comparator="exactly")
    return None


def is_slight(reading: Reading, first: int, last: int) -> bool:
    """Whether nothing but articles and signs of money stand among some words."""
    pack = reading.pack
    return all(form in pack.determiners or pack.currencies.match([form], 0) for form in reading.forms[first:last])


def joined(reading: Reading, one: Number, joiners: frozenset[str]) -> Number | None:
    """The number that one of some words ties to another one, with no more than its unit or noun between."""
    for at in range(one.tail, min(one.tail + BETWEEN, len(reading.forms))):
        if reading.forms[at] in joiners:
            other = follows(reading, at)
            return other if other and other.value_max is None else None
        if reading.passage.words[at].is_mark and not is_of_unit(reading, at):
            return None
    return None


def is_of_unit(reading: Reading, at: int) -> bool:
    """Whether a mark is a unit or a currency: "%", "€"."""
    return bool(reading.pack.units.match(reading.forms, at) or reading.pack.currencies.match(reading.forms, at))


def made(reading: Reading, first: int, old: Number, new: Number) -> Pair | None:
    units = reading.unit(old) if old.tail != new.tail else "", reading.unit(new)
    if units[0] not in ("", units[1]) and units[1]:
        return None
    later = max(old, new, key=lambda number: number.tail)
    if later.scale > 1 and min(old.scale, new.scale) == 1:
        old, new = (same_scale(number, later) for number in (old, new))
        if not 0 < old.value or not 1 / Decimal(SAME_SCALE) <= new.value / old.value <= SAME_SCALE:
            return None
    last = reading.behind_unit(later)
    leeways = (rounding(reading, number, exact_below=ZEROS) for number in (old, new))
    return Pair(first, last, old, new, *leeways, units[0] or units[1])


def same_scale(number: Number, later: Number) -> Number:
    is_bare = number.scale == 1 and number.value < later.scale
    return number._replace(value=number.value * later.scale, scale=later.scale) if is_bare else number
