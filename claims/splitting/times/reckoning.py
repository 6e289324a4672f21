"""Words that name a time, and the days they mean."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

Days = tuple[date, date] | tuple[None, None]


class Mention(NamedTuple):
    """Words that name a time: first and last (exclusive) word index, and what they say of it.

    `offset` counts `unit`s (day, week, weekend, month, year, decade) from the publication; `direction` is -1 or 1 where
    the words say that the time lies before or after it, 2 where it is whichever is nearer, 3 where it is after it
    unless the verb tells otherwise, and `tense` the same by the verb beside them. `years` is how many years begin with
    `year`, `months` (size, place) a quarter or half of a year, `part` the beginning, middle or end of the time (0 to
    2). `extent` says how far the time reaches: since, so_far, until, rest, or last and next for `offset` units up to or
    on from the publication; `until` is the end of a range. `is_counted` marks words that hold a figure ("three days
    ago"), `is_vague` a time that can't be told.
    """

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: str | None = None
    offset: int = 0
    direction: int = 0
    tense: int = 0
    years: int = 1
    months: tuple[int, int] | None = None
    part: int | None = None
    extent: str | None = None
    until: "Mention | None" = None
    is_counted: bool = False
    is_vague: bool = False

    @property
    def is_day(self) -> bool:
        return self.day is not None or self.weekday is not None or self.unit == "day"

    @property
    def is_dated(self) -> bool:
        """Whether the words tell the time without the day of publication."""
        ends_dated = self.until is None or self.until.is_dated
        return self.extent is None and ends_dated and (self.year or self.until and self.until.year) is not None


def days(mention: Mention, published: date | None) -> Days:
    """The first and last day a mention means; (None, None) where they can't be told or aren't in the calendar."""
    if mention.is_vague or not (published or mention.is_dated):
        return None, None
    try:
        if mention.until:
            first, last = _range(mention, published or date.min)
        else:
            first, last = _extended(mention, *_part(mention, *_whole(mention, published or date.min)), published)
    except (ValueError, OverflowError):
        return None, None
    return (first, last) if first <= last else (None, None)


def _range(mention: Mention, published: date) -> Days:
    """Both ends of a range; the one that names no year takes it from the other."""
    begin, end = mention._replace(until=None), mention.until
    if begin.weekday is not None:
        first = _whole(begin, published)[0]
        last = _whole(end, published)[1]
        return first, last if last >= first else last + timedelta(days=7)
    last = _whole(end, published)[1]
    if begin.year or begin.unit:
        first = _whole(begin, published)[0]
        return (first, last) if first <= last else _range(mention._replace(until=_a_year_on(end, last)), published)
    first = _whole(begin._replace(year=last.year), published)[0]
    return first if first <= last else first.replace(year=first.year - 1), last


def _a_year_on(end: Mention, last: date) -> Mention:
    if end.year:
        raise ValueError("A range that ends before it begins.")
    return end._replace(year=last.year + 1)


def _whole(mention: Mention, published: date) -> tuple[date, date]:
    if mention.extent in ("last", "next"):
        return _counted(mention, published)
    if mention.unit and mention.weekday is not None:
        day = _shifted(mention, published)[0] + timedelta(days=mention.weekday)
        return day, day
    if mention.unit and mention.month is None and mention.months is None:
        return _shifted(mention, published)
    if mention.weekday is not None:
        day = _day_of_week(mention, published)
        return day, day
    if mention.day and mention.month is None:
        day = _day_of_month(mention, published)
        return day, day
    return _calendar(mention, published)


def _counted(mention, published):
    """ "the past three months": up to the publication, or on from it."""
    sign = 1 if mention.extent == "next" else -1
    far = _stepped(published, mention.unit, sign * mention.offset)
    return (published, far) if sign > 0 else (far, published)


def _stepped(day, unit, count):
    if unit in ("day", "week"):
        return day + timedelta(days=count * (7 if unit == "week" else 1))
    months = day.year * 12 + day.month - 1 + count * {"month": 1, "year": 12, "decade": 120}[unit]
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _shifted(mention, published):
    if mention.unit == "day":
        day = published + timedelta(days=mention.offset)
        return day, day
    monday = published - timedelta(days=published.weekday())
    if mention.unit == "week":
        monday += timedelta(weeks=mention.offset)
        return monday, monday + timedelta(days=6)
    if mention.unit == "weekend":
        saturday = monday + timedelta(days=5, weeks=_weeks_to_weekend(mention, published))
        return saturday, saturday + timedelta(days=1)
    if mention.unit == "month":
        months = published.year * 12 + published.month - 1 + mention.offset
        return _whole_month(months // 12, months % 12 + 1)
    if mention.unit == "decade":
        year = (published.year // 10 + mention.offset) * 10
        return date(year, 1, 1), date(year + 9, 12, 31)
    year = published.year + mention.offset
    return date(year, 1, 1), date(year, 12, 31)


def _weeks_to_weekend(mention, published):
    """The weekend of this week or one beside it; on a Monday or Tuesday "the weekend" is the one that has just gone."""
    has_begun = published.weekday() >= 5
    if mention.offset:
        return mention.offset if has_begun or mention.offset < 0 else 0
    if mention.tense:
        return -1 if mention.tense < 0 and not has_begun else 0
    return -1 if published.weekday() < 2 else 0


def _day_of_week(mention, published):
    """The latest such day up to the publication, unless the words or the verb point forward."""
    back = (published.weekday() - mention.weekday) % 7
    on = (7 - back) % 7
    if mention.direction == 1 or (mention.direction == 0 and mention.tense > 0):
        return published + timedelta(days=on or 7)
    if mention.direction == 2:
        forward = mention.tense > 0 or (mention.tense == 0 and on < back)
        return published + timedelta(days=on) if forward else published - timedelta(days=back)
    return published - timedelta(days=back or (7 if mention.direction < 0 else 0))


def _calendar(mention, published):
    year = mention.year or (published.year + mention.offset if mention.unit else None)
    if mention.months:
        return _part_of_year(mention.months, year, published)
    if mention.month is None:
        return date(year, 1, 1), date(year + mention.years - 1, 12, 31)
    if mention.day is None:
        return _whole_month(year or _year_of_month(mention, published), mention.month)
    day = date(year, mention.month, mention.day) if year else _nearest(mention, published)
    return day, day


def _part_of_year(months, year, published):
    """A quarter or half; without a year the latest that has begun."""
    size, place = months
    if year is None:
        year = published.year - (size * place + 1 > published.month)
    return date(year, size * place + 1, 1), _whole_month(year, size * (place + 1))[1]


def _year_of_month(mention, published):
    ahead = mention.month - published.month
    if mention.direction in (-1, 1):
        return published.year - (mention.direction < 0 <= ahead) + (mention.direction > 0 >= ahead)
    if mention.direction == 2:
        return published.year
    if mention.tense > 0:
        return published.year + (ahead < 0)
    return published.year - (ahead > 0 and (mention.tense < 0 or ahead > 6))


def _nearest(mention, published):
    """The day nearest to the publication, on the side of it that the words or the verb tell of."""
    days = [_or_last_day(year, mention) for year in (published.year - 1, published.year, published.year + 1)]
    side = mention.direction if mention.direction in (-1, 1) else mention.tense
    on_side = [day for day in days if (day - published).days * side >= 0]
    return min(on_side, key=lambda day: abs(day - published))


def _day_of_month(mention, published):
    """ "el día 14": the nearest such day on the side that the words or the verb tell of."""
    firsts = [_stepped(published.replace(day=1), "month", count) for count in (-2, -1, 0, 1, 2)]
    days = [
        first.replace(day=mention.day) for first in firsts if monthrange(first.year, first.month)[1] >= mention.day
    ]
    side = mention.direction if mention.direction in (-1, 1) else mention.tense
    on_side = [day for day in days if (day - published).days * side >= (mention.direction in (-1, 1))]
    return min(on_side, key=lambda day: abs(day - published))


def _or_last_day(year, mention):
    return date(year, mention.month, min(mention.day, monthrange(year, mention.month)[1]))


def _whole_month(year, month):
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _part(mention: Mention, first: date, last: date) -> tuple[date, date]:
    """The beginning, middle or end of a time, as its thirds: of a year four months, of a month some ten days."""
    if mention.part is None or first == last:
        return first, last
    if (last - first).days == 1:  # a weekend
        return ((first, first), (first, last), (last, last))[mention.part]
    length = (last - first).days + 1
    if length > 3000:
        unit, bounds = "year", [length // 365 * tenths // 10 for tenths in (0, 4, 7)]
    elif length > 300:
        unit, bounds = "month", [0, 4, 8]
    else:
        unit, bounds = "day", [0, length // 3, length // 3 * 2]
    begin = _stepped(first, unit, bounds[mention.part])
    return begin, last if mention.part == 2 else _stepped(first, unit, bounds[mention.part + 1]) - timedelta(days=1)


def _extended(mention: Mention, first: date, last: date, published: date | None) -> Days:
    if mention.extent in ("since", "so_far") and first <= published:
        return first, published
    if mention.extent in ("until", "rest") and last >= published:
        return min(published, last), last
    return first, last
