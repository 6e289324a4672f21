"""The time since something: a date in the sentence, or an event whose date is known.

"Three years after the invasion of Ukraine", "the 80th anniversary of Hiroshima", "hace once años, cuando Rusia se
anexionó Crimea": reckoned to the day of publication, or to another date in the sentence where that fits.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext_noop

from claims.splitting.figures.numbers import Number
from claims.splitting.times import dates
from claims.splitting.times.dates import Mention
from reviews.reckoning import Reckoning, Spans, Unreckoned, shown
from reviews.reckoning.events import KnownEvent, spoken_of
from reviews.reckoning.reading import Reading

DAYS = {"day": Decimal(1), "week": Decimal(7), "month": Decimal("30.44"), "year": Decimal("365.25")}
HALF = Decimal("0.5")
# "Fifty years after" is said of some years more.
ROUND = Decimal("0.05")
# How many words may stand before the date that a duration is counted from; how long an event's words may be.
TO_DATE, TO_EVENT = 12, 14
# How many telling words may stand before an event's own: behind "after", behind "anniversary of", behind "20 años de".
FREELY, NEARLY, AT_ONCE = 4, 2, 0
BREAKS = frozenset('.,;:?!()[]—–"“”«»')
NO_SUCH_DAY = gettext_noop("There is no such day in the calendar: “%(words)s”.")
FITS = gettext_noop("From %(date)s to %(until)s are %(days)s days, or %(years)s years, which goes with “%(given)s”.")
DIFFERS = gettext_noop(
    "From %(date)s to the publication on %(until)s are %(days)s days, or %(years)s years, which does not go with"
    " “%(given)s”, if that is reckoned up to the publication."
)
EVENT_FITS = gettext_noop(
    "%(event)s: %(date)s. From then to %(until)s are %(days)s days, or %(years)s years, which goes with “%(given)s”."
)
EVENT_DIFFERS = gettext_noop(
    "%(event)s: %(date)s. From then to the publication on %(until)s are %(days)s days, or %(years)s years, which does not"
    " go with “%(given)s”, if that is reckoned up to the publication."
)
UNKNOWN = gettext_noop("“%(words)s” is counted from nothing that is among the reference dates.")
AMBIGUOUS = gettext_noop("“%(words)s” may be counted from more than one of the reference dates: %(events)s.")
UNPUBLISHED = gettext_noop("“%(words)s” was not reckoned: the article has no publication date.")


@dataclass(frozen=True)
class Duration:
    """So many units since something: the words of the duration, from `first` to before `last`, the value and the days
    of its unit, whether it is an anniversary, and how many telling words may stand before those of an event."""

    first: int
    last: int
    value: Decimal
    size: Decimal
    comparator: str
    lead: int
    is_anniversary: bool = False

    def fits(self, least: Decimal, most: Decimal) -> bool:
        """Whether it goes with a time of so many units at the least and at the most.

        "Three years after" is said from two and a half years on, and until four have passed; an anniversary half a year
        before it and after; "more than three years" until twice as many have passed.
        """
        if self.is_anniversary:
            return least - HALF <= self.value <= most + HALF
        longer = self.value if self.comparator in ("more_than", "at_least") else max(1, self.value * ROUND)
        return least - longer < self.value < most + HALF

    @property
    def is_in_years(self) -> bool:
        return self.size >= DAYS["year"]


def reckon(reading: Reading) -> Iterator[Reckoning | Unreckoned]:
    for duration in durations(reading):
        mentioned = date_behind(reading, duration)
        if mentioned and reading.published:
            yield from since_date(reading, duration, mentioned)
        elif not mentioned:
            yield from since_event(reading, duration)
    if reading.published:
        for duration, day in dated(reading):
            yield from since_date(reading, duration, day)


def durations(reading: Reading) -> Iterator[Duration]:
    for number in reading.numbers:
        duration = counted(reading, number)
        if duration:
            yield duration
    for at, form in enumerate(reading.forms):
        if form in reading.pack.anniversaries and reading.form(at + 1) in reading.pack.of_words:
            place = ordinal(reading, at - 1)
            if place:
                yield Duration(at - 1, at + 1, place, DAYS["year"], "exactly", NEARLY, is_anniversary=True)


def counted(reading: Reading, number: Number) -> Duration | None:
    """ "three years and a half after", "20 years ago, when", "a 20 años de"."""
    pack, forms = reading.pack, reading.forms
    unit = pack.units.match(forms, number.tail)
    if not unit or unit[1][0] not in DAYS or number.value_max is not None:
        return None
    name, factor = unit[1]
    after = number.tail + unit[0]
    half = pack.halves.match(forms, after)
    value, after = (number.value + HALF, after + half[0]) if half else (number.value, after)
    since = pack.since.match(forms, after)
    lead = FREELY if since else None
    if since is None:
        after, lead = ago_when(reading, number, after)
    if (
        lead is None
        and forms[after : after + 1]
        and forms[after] in pack.of_words
        and pack.count_leads.match_before(forms, number.lead)
    ):
        lead = AT_ONCE
    if lead is None:
        return None
    return Duration(number.lead, after, value, DAYS[name] * factor, number.comparator, lead)


def ago_when(reading: Reading, number: Number, after: int) -> tuple[int, int | None]:
    """Where "ten years ago, when" ends, and how freely an event's words may follow it; None where it is none."""
    pack, forms = reading.pack, reading.forms
    before, behind = pack.counted_leads.match_before(forms, number.lead), pack.counted_tails.match(forms, after)
    end = after + (behind[0] if behind else 0)
    is_ago = "ago" in ((before or (0, ""))[1], (behind or (0, ""))[1])
    when = end + (reading.form(end) == ",")
    return (when + 1, AT_ONCE + NEARLY) if is_ago and reading.form(when) in pack.when_words else (after, None)


def dated(reading: Reading) -> Iterator[tuple[Duration, Mention]]:
    """ "In 1964, 61 years ago", "hace 61 años, en 1964": a date and the time since, side by side in a place of their
    own."""
    for number in reading.numbers:
        ago = time_ago(reading, number)
        for day in reading.mentions if ago else ():
            is_before = is_beside(reading, (day.first, day.last), (ago.first, ago.last))
            if day.year and (is_before or is_beside(reading, (ago.first, ago.last), (day.first, day.last))):
                yield ago, day


def time_ago(reading: Reading, number: Number) -> Duration | None:
    """ "61 years ago", "hace 61 años"."""
    pack, forms = reading.pack, reading.forms
    unit = pack.units.match(forms, number.tail)
    if not unit or unit[1][0] not in DAYS or number.value_max is not None:
        return None
    last = number.tail + unit[0]
    before, behind = pack.counted_leads.match_before(forms, number.lead), pack.counted_tails.match(forms, last)
    if "ago" not in ((before or (0, ""))[1], (behind or (0, ""))[1]):
        return None
    first, last = number.lead - (before[0] if before else 0), last + (behind[0] if behind else 0)
    return Duration(first, last, number.value, DAYS[unit[1][0]] * unit[1][1], number.comparator, AT_ONCE)


def is_beside(reading: Reading, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a comma or a bracket, and no word that tells anything, stands between some words and others that a clause
    ends behind."""
    gap = reading.forms[one[1] : other[0]]
    is_apart = gap[:1] in ([","], ["("]) and (reading.pack.span_leads | reading.pack.determiners).issuperset(gap[1:])
    return is_apart and reading.is_end(other[1])


def ordinal(reading: Reading, at: int) -> Decimal | None:
    """The number of an ordinal: "80th", "quincuagésimo", "twenty-fifth", or of a bare number that stands for one."""
    form, pack = reading.form(at), reading.pack
    if form in pack.ordinals:
        return Decimal(pack.ordinals[form])
    tens, _, ones = form.partition("-")
    if ones and tens in pack.number_words and pack.ordinals.get(ones, 10) < 10:
        return Decimal(pack.number_words[tens] + pack.ordinals[ones])
    digits = next((form.removesuffix(ending) for ending in pack.ordinal_endings if form.endswith(ending)), form)
    return Decimal(digits) if digits.isdecimal() and len(digits) < 4 else None


def date_behind(reading: Reading, duration: Duration) -> Mention | None:
    for mention in reading.mentions:
        is_behind = mention.year and 0 <= mention.first - duration.last <= TO_DATE
        if is_behind and BREAKS.isdisjoint(reading.forms[duration.last : mention.first]):
            return mention
    return None


def since_date(reading: Reading, duration: Duration, day: Mention) -> Iterator[Reckoning]:
    first, last = dates.days(day, reading.published)
    spans = tuple(sorted([reading.span(duration.first, duration.last), reading.span(day.first, day.last)]))
    if first is None:
        words = reading.words(day.first, day.last)
        yield Reckoning(False, NO_SUCH_DAY, {"words": words}, spans)
        return
    values = {"date": reading.words(day.first, day.last)}
    yield from told(reading, duration, first, last, values, (FITS, DIFFERS), spans)


def since_event(reading: Reading, duration: Duration) -> Iterator[Reckoning | Unreckoned]:
    end = event_end(reading, duration)
    if end == duration.last:
        return
    found = spoken_of(reading.words(duration.last, end), reading.pack, reading.events(), duration.lead)
    words = reading.words(duration.first, end)
    if len(found) == 1 and reading.published:
        yield from since_known(reading, duration, end, found[0])
    elif found and not reading.published:
        yield Unreckoned(UNPUBLISHED, {"words": words})
    elif found:
        yield Unreckoned(AMBIGUOUS, {"words": words, "events": [event.name for event in found]})
    elif duration.is_in_years and duration.lead:
        yield Unreckoned(UNKNOWN, {"words": words})


def event_end(reading: Reading, duration: Duration) -> int:
    """Where the words that may name an event end: the clause, or so many words."""
    furthest = min(len(reading.forms), duration.last + TO_EVENT)
    return next((at for at in range(duration.last, furthest) if reading.forms[at] in BREAKS), furthest)


def since_known(reading: Reading, duration: Duration, end: int, event: KnownEvent) -> Iterator[Reckoning]:
    if reading.published < event.first:
        return
    spans = (reading.span(duration.first, end),)
    values = {"event": event.name, "date": event.first.isoformat()}
    if event.first != event.last:
        values["date"] = f"{event.first:%Y-%m}" if event.first.month == event.last.month else f"{event.first:%Y}"
    for one in told(reading, duration, event.first, event.last, values, (EVENT_FITS, EVENT_DIFFERS), spans):
        yield Reckoning(one.holds, one.message, one.values, spans, one.sum, event.url, event.title)


def told(
    reading: Reading, duration: Duration, first: date, last: date, values, messages, spans
) -> Iterator[Reckoning]:
    """The time from a day, or days, to the publication or to whatever other date in the sentence it fits.

    One that does not fit may be reckoned from another day, so it does not differ for sure. What happened three days, or
    a year, after something is told much later: of those only years that are yet to pass are worth telling.
    """
    for until in untils(reading, spans):
        least, most = (Decimal((until[at] - day).days) for at, day in ((0, last), (1, first)))
        if most >= 0 and duration.fits(least / duration.size, most / duration.size):
            yield made(reading, duration, True, messages[0], values, (first, last), until, spans)
            return
    passed = Decimal((reading.published - first).days) / duration.size
    if duration.is_in_years and (duration.lead != FREELY or duration.value > passed):
        until = (reading.published, reading.published)
        yield made(reading, duration, None, messages[1], values, (first, last), until, spans)


def untils(reading: Reading, spans: Spans) -> Iterator[tuple[date, date]]:
    yield reading.published, reading.published
    for mention in reading.mentions:
        days = dates.days(mention, reading.published) if mention.year else (None, None)
        begin, end = reading.span(mention.first, mention.last)
        if days[0] and all(end <= start or stop <= begin for start, stop in spans):
            yield days


def made(reading, duration, holds, message, values, since, until, spans) -> Reckoning:
    least, most = (until[0] - since[1]).days, (until[1] - since[0]).days
    days = str(most) if least == most else f"{least}–{most}"
    values = values | {
        "given": reading.words(duration.first, duration.last),
        "until": until[0].isoformat() if until[0] == until[1] else f"{until[0]:%Y}",
        "days": days,
        "years": shown(Decimal(most) / DAYS["year"]),
    }
    operation = f"{values['until']} − {since[0].isoformat() if since[0] == since[1] else values['date']} = {days} d"
    return Reckoning(holds, message, values, spans, operation)
