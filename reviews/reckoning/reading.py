"""What a sentence gives to be reckoned: its numbers, dates and words, each looked for once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from claims.figures import Interval, interval
from claims.splitting.figures import numbers
from claims.splitting.figures.numbers import Number
from claims.splitting.figures.screening import screen
from claims.splitting.languages import LanguagePack
from claims.splitting.times import dates
from claims.splitting.times.dates import Mention
from claims.splitting.words import Passage, Phrases
from reviews.reckoning.events import KnownEvent

STOPS = frozenset(".;:?!")
BRACKETS = frozenset("([")


def no_events() -> Sequence[KnownEvent]:
    return ()


@dataclass(frozen=True, eq=False)
class Reading:
    """A passage in the language of a pack, published on a day (None: not known). `events` gives the dates that are
    known of; it is called once, and only for a sentence that counts on from something that has no date in it."""

    passage: Passage
    pack: LanguagePack
    published: date | None
    events: Callable[[], Sequence[KnownEvent]] = no_events

    @property
    def forms(self) -> list[str]:
        return self.passage.forms

    @cached_property
    def mentions(self) -> list[Mention]:
        return dates.find(self.passage, self.pack)

    @cached_property
    def dated(self) -> set[int]:
        """The indexes of the words that name a time."""
        return dates.worded(self.mentions)

    @cached_property
    def numbers(self) -> list[Number]:
        return numbers.find(self.passage, self.pack)

    @cached_property
    def screened(self) -> list[Number]:
        """The numbers that count or measure something: no dates, ages or clock times."""
        return screen(self.numbers, self.passage, self.mentions, self.pack)

    @cached_property
    def counts(self) -> list[Number]:
        """The numbers that count people or things: nothing with a unit, no money."""
        return [number for number in self.screened if not self.unit(number) and not self.is_money(number)]

    @cached_property
    def percents(self) -> list[Number]:
        return [number for number in self.numbers if self.unit(number) == "percent"]

    def unit(self, number: Number) -> str:
        found = self.pack.units.match(self.forms, number.tail)
        return found[1][0] if found else ""

    def behind_unit(self, number: Number) -> int:
        """The index of the word behind a number and its unit."""
        found = self.pack.units.match(self.forms, number.tail)
        return number.tail + (found[0] if found else 0)

    def is_money(self, number: Number) -> bool:
        return bool(self.currency(number))

    def currency(self, number: Number) -> tuple:
        """The currency beside a number, or (); one that may be of several countries is like itself."""
        currencies = self.pack.currencies
        behind = currencies.match(self.forms, number.tail) or currencies.match(self.forms, number.tail + 1)
        found = behind or currencies.match_before(self.forms, number.lead)
        return (found[1],) if found else ()

    def form(self, at: int) -> str:
        return self.forms[at] if 0 <= at < len(self.forms) else ""

    def is_end(self, at: int) -> bool:
        """Whether a clause ends before a word: there is none, or it is a mark."""
        return at >= len(self.forms) or self.passage.words[at].is_mark

    def is_broken(self, first: int, last: int) -> bool:
        """Whether a mark stands among some words that no sum reaches over."""
        return any(form in STOPS for form in self.forms[first:last])

    def is_bracketed(self, first: int, last: int) -> bool:
        """Whether some words stand alone in brackets."""
        return self.form(first - 1) in BRACKETS and self.form(last) in (")", "]")

    def places(self, phrases: Phrases) -> list[tuple[int, int, object]]:
        """(first word, word behind, value) of each phrase that stands in the sentence, in order, none within another."""
        found, behind = [], 0
        for at in phrases.places(self.forms):
            match = phrases.match(self.forms, at)
            if match and at >= behind:
                behind = at + match[0]
                found.append((at, behind, match[1]))
        return found

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points of some words, by their indexes."""
        return self.passage.words[first].start, self.passage.words[last - 1].end

    def words(self, first: int, last: int) -> str:
        return self.passage.slice(first, last)


def decimals(reading: Reading, number: Number) -> int:
    """How many decimals a number is written with."""
    form = reading.forms[number.first]
    mark = form.rfind(reading.pack.decimal_mark)
    is_group = "." != reading.pack.decimal_mark and len(form) - mark == 4 and form[0] != "0"
    return len(form) - mark - 1 if mark > 0 and not is_group else 0


def rounding(reading: Reading, number: Number, *, exact_below: int = 0) -> Decimal:
    """Half of the last digit that a number is written with: "2.5 million" may be 50,000 more or less.

    The zeros at the end of a whole number are taken for rounded away if there are as many as `exact_below` or more;
    fewer are digits like others.
    """
    scale = Decimal(number.scale)
    bare = number.value / scale
    if bare != bare.to_integral_value() or number.scale > 1:
        return scale / 2 / 10 ** decimals(reading, number)
    digits = str(int(number.value))
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros < exact_below or not number.value:
        return Decimal(0)
    return Decimal(10) ** zeros / 2


def possible(number: Number, leeway: Decimal) -> Interval:
    """The values that a number can stand for, when it is rounded by `leeway`."""
    bounds = interval(number)
    return Interval(bounds.low - leeway, bounds.high + leeway)
