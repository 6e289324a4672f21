"""News events as pages show them: their timelines, and their numbers in a word."""

from decimal import Decimal

from django import template
from django.utils.translation import gettext, gettext_lazy

from claims.models import Figure, Measure
from reviews.ledger import Row, rows_of
from reviews.models import EventClaim, Finding, NewsEvent
from reviews.templatetags.claims import number, with_unit
from reviews.timeline import SHAPES, Timeline, spark

register = template.Library()

# What a small timeline beside a finding holds at most: the latest numbers of its series.
SMALL = 120
COLUMNS = {
    "as_of": gettext_lazy("As of"),
    "published": gettext_lazy("Published"),
    "outlet": gettext_lazy("Outlet"),
    "number": gettext_lazy("Number"),
    "source": gettext_lazy("Said by"),
}


def timelines(event: NewsEvent, rows: list[Row]) -> list[tuple[str, Timeline]]:
    """A timeline a series, in the order in which the event lists them; one number makes none."""
    order = [one["series"] for one in event.series]
    by_series = {series: [row for row in rows if row.member.series == series] for series in order}
    return [
        (series_name(found[-1]), drawn)
        for at, found in enumerate(by_series.values())
        if len(found) > 1 and (drawn := Timeline(found, key=f"toll-{at}")).rows
    ]


def series_choices(event: NewsEvent) -> list[tuple[str, str]]:
    """What the ledger can be narrowed down to: by series, the measure, or the range of an amount."""
    return [(one["series"], dict(Measure.choices).get(one["series"]) or range_of(one)) for one in event.series]


def series_name(row: Row) -> str:
    """What a series counts: "killed"; of a part or an amount, the words that one of its numbers stands in."""
    if row.member.series in Measure:
        return str(Measure(row.member.series).label)
    words = f"“{row.claim.quote[:60]}”"
    if row.figure.measure:
        return gettext("%(measure)s, a part of them: %(words)s") % {
            "measure": row.figure.get_measure_display(),
            "words": words,
        }
    return words


@register.filter
def event_timeline(finding: Finding) -> dict | None:
    """The event that a finding's claim is in, and the small timeline of what it counts; None where it is in none."""
    member = EventClaim.objects.select_related("event").filter(claim=finding.claim_id).first()
    if member is None:
        return None
    latest = rows_of(member.event).filter(series=member.series).order_by("-as_of", "-id")[:SMALL]
    timeline = Timeline([Row(one) for one in latest], key="event-timeline", this=finding.claim_id, is_small=True)
    return {"event": member.event, "timeline": timeline if timeline.rows else None}


@register.filter
def ranges(event: NewsEvent) -> list[str]:
    """The latest numbers of an event in words, people first: "31–32 killed"; of parts and amounts where it has no
    others."""
    totals = [one for one in event.series if ":" not in one["series"]]
    return [range_of(one) for one in (totals or event.series)[:3]]


def range_of(picture: dict) -> str:
    low, high = Decimal(picture["low"]), Decimal(picture["high"])
    amount = number(low) if low == high else f"{number(low)}–{number(high)}"
    return with_unit(amount, Figure(measure=picture["measure"], unit=picture["unit"], value=high))


@register.filter
def sparkline(event: NewsEvent) -> str:
    """The path of the first series of an event in a list; "" where there is nothing to draw."""
    points = next((one["points"] for one in event.series if len(one["points"]) > 1), None)
    return spark(points) if points else ""


@register.filter
def shape(number: int) -> str:
    return SHAPES[number % len(SHAPES)]


@register.filter
def hue(number: int) -> int:
    """Which colour goes with an outlet's shape: the next round of shapes has others."""
    return (number + number // len(SHAPES)) % len(SHAPES)


@register.filter
def column_name(column: str) -> str:
    return str(COLUMNS[column])


@register.filter
def level(value) -> str:
    return number(value)


@register.filter
def turned(asked: dict, column: str) -> str:
    """By what the ledger is sorted where the head of a column is followed: by that, and the other way once more."""
    return column if asked["sort"] == f"-{column}" else f"-{column}"


@register.filter
def sorted_by(asked: dict, column: str) -> str:
    """Which way a column is sorted now, for those who hear the page."""
    now = asked["sort"] or "-as_of"
    return {column: "ascending", f"-{column}": "descending"}.get(now, "")
