"""Units of one kind and how many of its smallest they are, exactly.

Factors are those of the SI Brochure (9th edition, BIPM 2019) and of NIST Special Publication 811 (2008), Appendix B.8
and B.9, and NIST Handbook 44, Appendix C: the international foot of 0.3048 m, the avoirdupois pound of 0.45359237 kg,
the gallons of 231 cubic inches (United States) and 4.54609 litres (United Kingdom), the barrel of petroleum of 42 US
gallons, the nautical mile of 1852 m. Some names mean more than one unit; each of them is tried.
"""

from dataclasses import dataclass
from decimal import Decimal

FOOT, MILE, POUND = Decimal("0.3048"), Decimal("1609.344"), Decimal("0.45359237")


@dataclass(frozen=True)
class Unit:
    """A unit: the kind of thing that it measures, its sign, and the factors to the kind's own unit that it can mean."""

    kind: str
    sign: str
    factors: tuple[Decimal, ...]


def unit(kind: str, sign: str, *factors: Decimal | str) -> Unit:
    return Unit(kind, sign, tuple(map(Decimal, factors)))


UNITS = {
    "mm": unit("length", "mm", "0.001"),
    "cm": unit("length", "cm", "0.01"),
    "m": unit("length", "m", "1"),
    "km": unit("length", "km", "1000"),
    "inch": unit("length", "in", "0.0254"),
    "foot": unit("length", "ft", FOOT),
    "yard": unit("length", "yd", "0.9144"),
    # At sea a mile is a nautical one.
    "mile": unit("length", "mi", MILE, "1852"),
    "nautical_mile": unit("length", "M", "1852"),
    "m2": unit("area", "m²", "1"),
    "km2": unit("area", "km²", "1000000"),
    "foot2": unit("area", "ft²", FOOT**2),
    "mile2": unit("area", "mi²", MILE**2),
    "acre": unit("area", "acres", "4046.8564224"),
    "hectare": unit("area", "ha", "10000"),
    "g": unit("mass", "g", "0.001"),
    "kg": unit("mass", "kg", "1"),
    "tonne": unit("mass", "t", "1000"),
    # The short, the long and the metric one.
    "ton": unit("mass", "tons", 2000 * POUND, 2240 * POUND, "1000"),
    "lb": unit("mass", "lb", POUND),
    "ounce": unit("mass", "oz", POUND / 16),
    "stone": unit("mass", "st", 14 * POUND),
    "ml": unit("volume", "mL", "0.001"),
    "litre": unit("volume", "L", "1"),
    "m3": unit("volume", "m³", "1000"),
    "foot3": unit("volume", "ft³", 1000 * FOOT**3),
    "gallon": unit("volume", "gal", "3.785411784", "4.54609"),
    "barrel": unit("volume", "barrels", 42 * Decimal("3.785411784")),
    "m/s": unit("speed", "m/s", "1"),
    "km/h": unit("speed", "km/h", 1 / Decimal("3.6")),
    "mph": unit("speed", "mph", MILE / 3600),
    "knot": unit("speed", "kn", Decimal(1852) / 3600),
    "celsius": unit("temperature", "°C", "1"),
    "fahrenheit": unit("temperature", "°F", Decimal(5) / 9),
}
# What a smaller unit may follow in one measure ("6 feet 2 inches").
COMPOUNDS = {("foot", "inch"), ("lb", "ounce"), ("stone", "lb"), ("m", "cm")}
FREEZING = {"celsius": Decimal(0), "fahrenheit": Decimal(32)}


def converted(value: Decimal, one: str, other: str) -> list[Decimal]:
    """A value of one unit in another of its kind, once for each meaning of the two."""
    if UNITS[one].kind == "temperature":
        return [(value - FREEZING[one]) * UNITS[one].factors[0] / UNITS[other].factors[0] + FREEZING[other]]
    return [value * factor / divisor for factor in UNITS[one].factors for divisor in UNITS[other].factors]


def step(value: Decimal, one: str, other: str) -> Decimal:
    """A difference between two temperatures in the other unit."""
    return value * UNITS[one].factors[0] / UNITS[other].factors[0]
