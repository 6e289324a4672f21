"""When a passage speaks of: dates, weekdays and words like "ayer", reckoned from the day of publication."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from claims.splitting.languages import LanguagePack
from claims.splitting.numbers import looks_like_year
from claims.splitting.values import TimeReference
from claims.splitting.words import Passage


@dataclass(frozen=True)
class Mention:
    """Words that name a time: first and last (exclusive) word index, and what they say of it.

    `offset` counts `unit`s (day, week, month, year) from the publication; `direction` is -1 or 1 where the words say
    that the time lies before or after it.
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


def find(passage: Passage, pack: LanguagePack) -> list[Mention]:
    """All mentions of a time in a passage, in reading order."""
    openers = _openers(pack)
    found, end = [], 0
    for at, form in enumerate(passage.forms):
        if at < end or not (form in openers or looks_like_year(form)):
            continue
        mention = _relative(passage, at, pack) or _month(passage, at, pack) or _weekday(passage, at, pack)
        mention = mention or _year(passage, at, pack)
        if mention and (not found or mention.first >= found[-1].last):
            found.append(mention)
        end = mention.last if mention else at
    return found


@cache
def _openers(pack: LanguagePack) -> frozenset[str]:
    """The words that a time is looked for at."""
    return pack.relative_times.first_words | {*pack.months, *pack.weekdays}


def reference(passage: Passage, mention: Mention, published: date | None) -> TimeReference:
    """The words of a mention and the days they mean."""
    first, last = days(mention, published) if published else (None, None)
    return TimeReference(passage.slice(mention.first, mention.last), first, last)


def days(mention: Mention, published: date) -> tuple[date, date] | tuple[None, None]:
    """The first and last day a mention means, (None, None) for a date that isn't in the calendar."""
    try:
        if mention.unit:
            return _shifted(mention, published)
        if mention.weekday is not None:
            day = _day_of_week(mention, published)
            return day, day
        return _calendar(mention, published)
    except (ValueError, OverflowError):
        return None, None


def _shifted(mention, published):
    if mention.unit == "day":
        day = published + timedelta(days=mention.offset)
        return day, day
    if mention.unit == "week":
        monday = published - timedelta(days=published.weekday()) + timedelta(weeks=mention.offset)
        return monday, monday + timedelta(days=6)
    if mention.unit == "month":
        months = published.year * 12 + published.month - 1 + mention.offset
        return _whole_month(months // 12, months % 12 + 1)
    year = published.year + mention.offset
    return date(year, 1, 1), date(year, 12, 31)


def _day_of_week(mention, published):
    """The latest such day up to the publication, unless the words point forward."""
    back = (published.weekday() - mention.weekday) % 7
    if mention.direction > 0:
        return published + timedelta(days=(7 - back) % 7 or 7)
    return published - timedelta(days=back)


def _calendar(mention, published):
    if mention.month is None:
        return date(mention.year, 1, 1), date(mention.year, 12, 31)
    if mention.day is None:
        year = mention.year or published.year - (mention.month > published.month and mention.direction <= 0)
        return _whole_month(year, mention.month)
    if mention.year:
        day = date(mention.year, mention.month, mention.day)
        return day, day
    years = (published.year - 1, published.year, published.year + 1)
    day = min((_or_last_day(year, mention) for year in years), key=lambda day: abs(day - published))
    return day, day


def _or_last_day(year, mention):
    return date(year, mention.month, min(mention.day, monthrange(year, mention.month)[1]))


def _whole_month(year, month):
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _relative(passage, at, pack):
    found = pack.relative_times.match(passage.forms, at)
    if not found:
        return None
    length, (unit, offset) = found
    return Mention(at, at + length, unit=unit, offset=offset)


def _weekday(passage, at, pack):
    weekday = pack.weekdays.get(passage.forms[at])
    if weekday is None:
        return None
    first, last, forms = at, at + 1, passage.forms
    direction = 0
    while first and forms[first - 1] in pack.time_leads:
        first -= 1
        direction = direction or pack.time_leads[forms[first]]
    if last < len(forms) and forms[last] in pack.time_leads:
        direction = direction or pack.time_leads[forms[last]]
        last += 1
    return Mention(first, last, weekday=weekday, direction=direction)


def _month(passage, at, pack):
    """A month with the day and the year beside it: "16 de julio de 2017", "July 16, 2017", "en enero"."""
    forms = passage.forms
    month = pack.months.get(forms[at])
    if month is None or (pack.has_capital_months and not passage.words[at].is_capitalised):
        return None
    first, last, day, year = at, at + 1, None, None
    before = at - 1 if at and forms[at - 1] not in pack.date_joiners else at - 2
    if before >= 0 and _is_day(forms[before]):
        day, first = int(forms[before]), before
    elif last < len(forms) and _is_day(forms[last]):
        day, last = int(forms[last]), last + 1
    after = last
    while after < len(forms) and after < last + 2 and (forms[after] in pack.date_joiners or forms[after] == ","):
        after += 1
    if after < len(forms) and looks_like_year(forms[after]):
        year, last = int(forms[after]), after + 1
    is_named = first and forms[first - 1] in pack.date_prepositions
    return Mention(first, last, year=year, month=month, day=day) if day or year or is_named else None


def _is_day(form: str) -> bool:
    return form.isdecimal() and len(form) <= 2 and 1 <= int(form) <= 31


def _year(passage, at, pack):
    """A bare year after a preposition, "en 2017", or a date in figures, "2017-07-16"."""
    forms = passage.forms
    if not looks_like_year(forms[at]):
        return None
    if forms[at + 1 : at + 2] == ["-"] and forms[at + 3 : at + 4] == ["-"] and at + 4 < len(forms):
        month, day = forms[at + 2], forms[at + 4]
        if _is_day(month) and _is_day(day) and int(month) <= 12:
            return Mention(at, at + 5, year=int(forms[at]), month=int(month), day=int(day))
    follows = at and forms[at - 1] in pack.date_prepositions
    return Mention(at, at + 1, year=int(forms[at])) if follows else None
