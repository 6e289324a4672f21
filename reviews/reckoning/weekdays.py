"""A weekday beside its date. One beside a bare day of the month ("Monday the 3rd") is left alone: the month is a guess."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from django.utils.translation import gettext_noop

from claims.splitting.times import dates
from claims.splitting.times.dates import Mention
from reviews.reckoning import Reckoning
from reviews.reckoning.reading import Reading

NO_SUCH_DAY = gettext_noop("There is no such day in the calendar: “%(words)s”.")
FITS = gettext_noop("%(date)s was a “%(given)s”, as the text says.")
DIFFERS = gettext_noop("%(date)s was a “%(weekday)s”; the text says “%(given)s”.")
YEARLESS = {
    True: gettext_noop("%(date)s, the year nearest to the publication, was a “%(given)s”, as the text says."),
    False: gettext_noop(
        "%(date)s, the year nearest to the publication, was a “%(weekday)s”; the text says “%(given)s”."
    ),
}


def reckon(reading: Reading) -> Iterator[Reckoning]:
    behind = 0
    for one, other in pairwise(reading.mentions):
        weekday, day = (one, other) if one.weekday is not None else (other, one)
        is_pair = weekday.weekday is not None and day.day is not None and (day.year or reading.published)
        if is_pair and one.first >= behind and is_apposition(reading, one, other):
            behind = other.last
            yield weekday_of(reading, weekday, day)


def is_apposition(reading: Reading, one: Mention, other: Mention) -> bool:
    between = reading.passage.words[one.last : other.first]
    return len(between) <= 2 and all(word.is_mark or word.form in reading.pack.determiners for word in between)


def weekday_of(reading: Reading, weekday: Mention, day: Mention) -> Reckoning:
    spans = tuple(sorted(reading.span(mention.first, mention.last) for mention in (weekday, day)))
    on, _ = dates.days(day, reading.published or date.min)
    if on is None:
        return Reckoning(False, NO_SUCH_DAY, {"words": reading.words(day.first, day.last)}, spans)
    if not day.year:
        on = nearest(on, reading.published, weekday.weekday)
    fits = on.weekday() == weekday.weekday
    words = reading.passage.words[weekday.first : weekday.last]
    given = next(word for word in words if word.form in reading.pack.weekdays)
    named = name_of(on.weekday(), reading, given.is_capitalised)
    message = (FITS if fits else DIFFERS) if day.year else YEARLESS[fits]
    # Another year in the sentence may be the one that is meant.
    is_open = not fits and not day.year and any(mention.year for mention in reading.mentions)
    values = {"date": on.isoformat(), "weekday": named, "given": given.text}
    return Reckoning(None if is_open else fits, message, values, spans, f"{on.isoformat()} = {named}")


def name_of(weekday: int, reading: Reading, is_capitalised: bool) -> str:
    name = next(name for name, number in reading.pack.weekdays.items() if number == weekday)
    return name.capitalize() if is_capitalised else name


def nearest(on: date, published: date, weekday: int) -> date:
    """The day of a date without a year that is nearest to the publication; where that is another weekday, the one that
    was read, which the verb beside it may point forward or back."""
    try:
        near = min(
            (on.replace(year=year) for year in (published.year - 1, published.year, published.year + 1)),
            key=lambda day: abs(day - published),
        )
    except ValueError:  # the 29th of February
        return on
    return on if on.weekday() == weekday else near
