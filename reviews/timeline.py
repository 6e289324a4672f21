"""The picture of an event's numbers: x is the day as of which they count, y the number; geometry for an SVG.

A number is a mark; what it leaves open is drawn as what it is: a range or "about" as a whisker, "at least" as an arrow
upwards, "at most" as one downwards. The stepped line follows the latest number. Coordinates are those of the viewBox.
"""

import math
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from django.utils.formats import date_format

from claims.figures import ENDLESS, interval
from claims.models import Figure
from reviews.ledger import Row, in_order

WIDTH, LEFT, RIGHT, TOP, BOTTOM = 480, 52, 22, 16, 30
TALL, SMALL = 210, 150
ARROW = 16
# Marks of one day and number stand beside each other.
BESIDE = 11
SHAPES = ("circle", "square", "triangle", "diamond", "cross", "ring")
TICKS, DAYS = 4, 4


@dataclass(frozen=True)
class Mark:
    row: Row
    shape: int
    x: float
    y: float
    low: float | None
    high: float | None
    opens: str  # "up", "down" or ""
    is_this: bool

    @property
    def is_right(self) -> bool:
        """Whether its name is written to its left."""
        return self.x > WIDTH / 2

    @property
    def path(self) -> str:
        """What the figure leaves open: a whisker with its ends, or an arrow."""
        x, y = self.x, self.y
        if self.opens:
            tip, wing = (y - ARROW, 5) if self.opens == "up" else (y + ARROW, -5)
            return f"M{x:.1f} {y:.1f}V{tip:.1f}M{x - 4:.1f} {tip + wing:.1f}L{x:.1f} {tip:.1f}L{x + 4:.1f} {tip + wing:.1f}"
        if self.low is None:
            return ""
        ends = "".join(f"M{x - 4:.1f} {end:.1f}H{x + 4:.1f}" for end in (self.low, self.high))
        return f"M{x:.1f} {self.low:.1f}V{self.high:.1f}{ends}"


class Timeline:
    """The numbers of one series, at most a page's; `this` is the claim from which one looks, `key` what tells this
    timeline from others on its page."""

    def __init__(self, rows: list[Row], *, key: str, this: int = 0, is_small: bool = False):
        self.rows = in_order([row for row in rows if row.day])
        self.undated = [row for row in rows if not row.day]
        self.key, self.this, self.width, self.height = key, this, WIDTH, SMALL if is_small else TALL

    @property
    def figure(self) -> Figure:
        return self.rows[-1].figure

    @cached_property
    def outlets(self) -> list[tuple[str, int]]:
        """Each outlet once, in the order in which they come, with its number, by which it is drawn."""
        names = dict.fromkeys(row.outlet for row in self.rows)
        return [(name, at) for at, name in enumerate(names)]

    @cached_property
    def days(self) -> tuple[int, int]:
        return self.rows[0].day.toordinal(), self.rows[-1].day.toordinal()

    @cached_property
    def ticks(self) -> list[float]:
        """Round numbers from at or below the lowest to at or above the highest."""
        reaches = [bound for row in self.rows for bound in bounds(row.figure)]
        low, high = min(reaches), max(reaches)
        step = nice((high - low) / TICKS or max(abs(high) / 10, 1))
        step = max(step, 1) if self.figure.measure else step  # there are no parts of people
        first = math.floor(low / step) * step
        count = max(math.ceil((high - first) / step), 1)
        return [first + step * at for at in range(count + 1)]

    def x(self, day: date) -> float:
        first, last = self.days
        room = WIDTH - LEFT - RIGHT
        return LEFT + (room * (day.toordinal() - first) / (last - first) if last > first else room / 2)

    def y(self, value: float) -> float:
        low, high = self.ticks[0], self.ticks[-1]
        return TOP + (self.height - TOP - BOTTOM) * (1 - (value - low) / (high - low))

    @cached_property
    def marks(self) -> list[Mark]:
        shapes, taken, found = dict(self.outlets), {}, []
        for row in self.rows:
            value = float(row.figure.value)
            place = taken.setdefault((row.day, value), [])
            place.append(row)
            low, high = bounds(row.figure)
            at = len(place) - 1
            aside = (at + 1) // 2 * BESIDE * (1 if at % 2 else -1)
            x = min(max(self.x(row.day) + aside, LEFT - 8), WIDTH - RIGHT + 8)
            whisker = (self.y(low), self.y(high)) if low != high else (None, None)
            mark = Mark(
                row, shapes[row.outlet], x, self.y(value), *whisker, opens(row.figure), row.claim.pk == self.this
            )
            found.append(mark)
        return found

    @property
    def steps(self) -> str:
        """The path of the latest number, day by day."""
        latest = {row.day: float(row.figure.value) for row in self.rows}
        points = [(self.x(day), self.y(value)) for day, value in latest.items()]
        first = "M{:.1f} {:.1f}".format(*points[0])
        return first + "".join(f"H{x:.1f}V{y:.1f}" for x, y in points[1:])

    @property
    def levels(self) -> list[tuple[float, Decimal]]:
        """The horizontal lines: where, and the number."""
        return [(self.y(tick), Decimal(str(round(tick, 6)))) for tick in self.ticks]

    @property
    def dates(self) -> list[tuple[float, str, str]]:
        """The days that are written below: where, how they are anchored, and their words."""
        days = sorted({row.day for row in self.rows})
        placed = [days[0]]
        for day in days[1:-1]:
            is_clear = self.x(days[-1]) - self.x(day) > WIDTH / DAYS
            if is_clear and self.x(day) - self.x(placed[-1]) > WIDTH / DAYS:
                placed.append(day)
        return [
            (self.x(day), self.anchor(day), date_format(day, "MONTH_DAY_FORMAT")) for day in [*placed, *days[1:][-1:]]
        ]

    def anchor(self, day: date) -> str:
        """How the words of a day stand to it, so that they stay within the picture."""
        x = self.x(day)
        return "start" if x < LEFT + 40 else "end" if x > WIDTH - RIGHT - 40 else "middle"


def bounds(figure: Figure) -> tuple[float, float]:
    """The ends of what a figure leaves open, where it has two; else its number twice."""
    meant = interval(figure)
    if opens(figure) or meant.high == ENDLESS:
        return float(figure.value), float(figure.value)
    return float(meant.low), float(meant.high)


def opens(figure: Figure) -> str:
    return {"at_least": "up", "more_than": "up", "at_most": "down", "less_than": "down"}.get(figure.comparator, "")


def nice(step: float) -> float:
    """A round step at or above this one: 1, 2 or 5 times a power of ten."""
    power = 10 ** math.floor(math.log10(step))
    return next(times * power for times in (1, 2, 5, 10) if times * power >= step)


def spark(points: list[list[float]], width: int = 96, height: int = 26) -> str:
    """A path through the points of a list's picture, in steps."""
    days, values = [day for day, _ in points], [value for _, value in points]
    across, up = max(days) - min(days) or 1, max(values) - min(values) or 1
    placed = [
        (3 + (width - 6) * (day - min(days)) / across, height - 4 - (height - 8) * (value - min(values)) / up)
        for day, value in points
    ]
    first = "M{:.1f} {:.1f}".format(*placed[0])
    return first + "".join(f"H{x:.1f}V{y:.1f}" for x, y in placed[1:]) + ("h6" if len(placed) == 1 else "")
