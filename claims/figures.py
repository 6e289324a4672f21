"""What a figure leaves open, and whether two figures can both be right."""

from dataclasses import dataclass
from decimal import Decimal

from claims.models import Comparator, Figure

# "About 30" is taken to mean this share of it more or less.
ABOUT = Decimal("0.1")
ENDLESS = Decimal("Infinity")
SIGNS = {
    Comparator.EXACTLY: "",
    Comparator.AT_LEAST: "≥ ",
    Comparator.MORE_THAN: "> ",
    Comparator.AT_MOST: "≤ ",
    Comparator.LESS_THAN: "< ",
    Comparator.ABOUT: "≈ ",
}


@dataclass(frozen=True)
class Interval:
    """The values from `low` to `high`, with or without its ends."""

    low: Decimal
    high: Decimal
    has_low: bool = True
    has_high: bool = True

    def holds(self, value: Decimal) -> bool:
        above = self.low < value or (self.has_low and self.low == value)
        return above and (value < self.high or (self.has_high and self.high == value))

    def meets(self, other: "Interval") -> bool:
        """Whether some value lies in both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return low < high or (low == high and self.holds(low) and other.holds(low))


def interval(figure: Figure) -> Interval:
    """The values that a figure can mean: "at least 30" is all from 30 upwards."""
    low, high = figure.value, figure.value if figure.value_max is None else figure.value_max
    match figure.comparator:
        case Comparator.AT_LEAST:
            return Interval(low, ENDLESS)
        case Comparator.MORE_THAN:
            return Interval(low, ENDLESS, has_low=False)
        case Comparator.AT_MOST:
            return Interval(Decimal(0), high)
        case Comparator.LESS_THAN:
            return Interval(Decimal(0), high, has_high=False)
        case Comparator.ABOUT:
            return Interval(low * (1 - ABOUT), high * (1 + ABOUT))
    return Interval(low, high)


def agree(one: Figure, other: Figure) -> bool:
    """Whether both can be right at once; both must count the same thing."""
    return interval(one).meets(interval(other))


def shown(figure: Figure) -> str:
    """A figure without words, as it can be read in every language: "≥ 30", "30–40"."""
    upper = "" if figure.value_max is None else f"–{plain(figure.value_max)}"
    return f"{SIGNS[Comparator(figure.comparator)]}{plain(figure.value)}{upper}"


def plain(value: Decimal) -> str:
    """A number without the zeros that its column adds: 30.000000 is "30"."""
    return f"{Decimal(value).normalize():f}"
