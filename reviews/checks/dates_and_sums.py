"""Whether the arithmetic inside a sentence holds: weekdays, parts of a total, shares, and the time since a date."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from django.utils.translation import gettext_lazy, gettext_noop

from claims.figures import interval, plain
from claims.models import Claim
from claims.splitting.figures import numbers
from claims.splitting.figures.numbers import Number
from claims.splitting.figures.screening import screen
from claims.splitting.languages import LanguagePack
from claims.splitting.packs import load
from claims.splitting.punctuation import marks, sentences
from claims.splitting.times import dates
from claims.splitting.times.dates import Mention
from claims.splitting.words import Passage
from reviews.checks import Check, Evidence, Line, Result
from reviews.models import Outcome

# As much of a paragraph is read on either side of a claim as a sentence may be long.
REACH = 1000
# How many words may stand between the parts of one reckoning.
NEAR, IN_LIST, IN_SHARE, TO_DATE = 8, 5, 3, 12
DAYS = {"day": Decimal(1), "week": Decimal(7), "month": Decimal("30.44"), "year": Decimal("365.25")}
HALF = Decimal("0.5")


@dataclass(frozen=True)
class Reckoning:
    """One sum that was done: whether it holds (None: that depends on what is meant), what it says, and on what words."""

    holds: bool | None
    message: str
    values: dict
    passage: str

    @property
    def outcome(self) -> Outcome:
        return {True: Outcome.SUPPORTS, False: Outcome.CONTRADICTS, None: Outcome.RELATED}[self.holds]


def applies(claim: Claim) -> bool:
    has_number = hasattr(claim, "figure") or any(character.isdecimal() for character in claim.statement)
    return has_number and claim.article.has_language_pack


def run(claim: Claim) -> Result:
    pack = load(claim.article.language)
    passage = passage_of(claim, pack)
    done = [sum_done for reckon in RECKONERS for sum_done in reckon(passage, pack, claim.article.published_on)]
    return Result(outcome(done), tuple(explanation(done)), tuple(evidence_of(claim, sum_done) for sum_done in done))


def passage_of(claim: Claim, pack: LanguagePack) -> Passage:
    """The sentence or sentences that a claim stands in."""
    text = claim.article.text
    first = max(text.rfind("\n", 0, claim.start) + 1, claim.start - REACH)
    last = min(text.find("\n", claim.end) % (len(text) + 1), claim.end + REACH)
    part, start, end = text[first:last], claim.start - first, claim.end - first
    spans = sentences.find(part, marks.pairs(part), pack)
    touched = [span for span in spans if span[0] < end and start < span[1]] or [(start, end)]
    return Passage(part, touched[0][0], touched[-1][1])


def weekdays(passage: Passage, pack: LanguagePack, published: date | None) -> Iterator[Reckoning]:
    for one, other in pairwise(dates.find(passage, pack)):
        weekday, day = (one, other) if one.weekday is not None else (other, one)
        is_pair = weekday.weekday is not None and day.day is not None and (day.year or published)
        if is_pair and is_apposition(passage, one, other, pack):
            yield weekday_of(passage, weekday, day, pack, published)


def is_apposition(passage: Passage, one: Mention, other: Mention, pack: LanguagePack) -> bool:
    between = passage.words[one.last : other.first]
    return len(between) <= 2 and all(word.is_mark or word.form in pack.determiners for word in between)


def weekday_of(passage, weekday, day, pack, published) -> Reckoning:
    words = passage.slice(min(weekday.first, day.first), max(weekday.last, day.last))
    on, _ = dates.days(day, published or date.min)
    if on is None:
        return Reckoning(False, NO_SUCH_DAY, {"words": passage.slice(day.first, day.last)}, words)
    names = {number: name for name, number in reversed(pack.weekdays.items())}
    given = next(word for word in passage.words[weekday.first : weekday.last] if word.form in pack.weekdays)
    named = names[on.weekday()].capitalize() if given.is_capitalised else names[on.weekday()]
    values = {"date": on.isoformat(), "weekday": named, "given": given.text}
    holds = on.weekday() == weekday.weekday
    message = WEEKDAY_FITS if holds else WEEKDAY_DIFFERS
    return Reckoning(holds, message if day.year else YEARLESS[holds], values, words)


def parts(passage: Passage, pack: LanguagePack, published: date | None) -> Iterator[Reckoning]:
    """ "32 dead, including 20 men and 15 women": the parts together must not be more than the whole."""
    counts = counting(passage, pack)
    for at in range(len(passage.words)):
        phrase = pack.parts.match(passage.forms, at)
        whole = phrase and next((count for count in reversed(counts) if at - NEAR <= count.tail <= at), None)
        listed = whole and pieces(passage, counts, at + phrase[0], measure(passage, whole, pack), pack)
        if listed:
            yield sum_of(passage, whole, listed)


def counting(passage: Passage, pack: LanguagePack) -> list[Number]:
    """The numbers that count people or things: no dates, ages or clock times, nothing with a unit."""
    screened = screen(numbers.find(passage, pack), passage, dates.find(passage, pack), pack)
    return [number for number in screened if not unit(passage, number, pack)]


def measure(passage: Passage, number: Number, pack: LanguagePack) -> str:
    """What the words right after a number say of those it counts ("killed"), or "" ."""
    for at in range(number.tail, min(number.tail + 3, len(passage.words))):
        found = pack.measure_nouns.match(passage.forms, at) or pack.participles.match(passage.forms, at)
        if found:
            return found[1]
    return ""


def pieces(passage: Passage, counts: list[Number], start: int, whole: str, pack: LanguagePack) -> list[Number]:
    """The numbers of a list that begins at a word, as far as they count the same as the whole."""
    found, at = [], start
    for count in counts:
        if count.first < start:
            continue
        broken = any(form in ";:." for form in passage.forms[at : count.first])
        if broken or count.first - at > IN_LIST or measure(passage, count, pack) not in ("", whole):
            break
        found.append(count)
        at = count.tail
    return found


def sum_of(passage: Passage, whole: Number, listed: list[Number]) -> Reckoning:
    least = sum(interval(piece).low for piece in listed)
    holds = least <= interval(whole).high
    total = sum(piece.value for piece in listed)
    written = " + ".join(plain(piece.value) for piece in listed)
    values = {
        "sum": f"{written} = {plain(total)}" if len(listed) > 1 else plain(total),
        "whole": passage.slice(whole.lead, whole.tail),
    }
    return Reckoning(holds, PARTS_FIT if holds else PARTS_EXCEED, values, passage.slice(whole.lead, listed[-1].tail))


def shares(passage: Passage, pack: LanguagePack, published: date | None) -> Iterator[Reckoning]:
    """ "45 of the 90 members (50%)": the share that the two counts make."""
    percents = [number for number in numbers.find(passage, pack) if unit(passage, number, pack) == "percent"]
    dated = dates.worded(dates.find(passage, pack))
    bare = [number for number in numbers.find(passage, pack) if number.first not in dated]
    counts = [number for number in bare if not unit(passage, number, pack)]
    fractions = [pair for pair in pairwise(counts) if is_fraction(passage, *pair, pack)]
    if len(percents) != 1 or len(fractions) != 1:
        return
    percent, (some, whole) = percents[0], fractions[0]
    first, last = min(percent.first, some.first), max(percent.last, whole.last)
    if last - first > 2 * NEAR:
        return
    share = some.value * 100 / whole.value
    digits = passage.forms[percent.first].replace(",", ".").partition(".")[2]
    leeway = HALF / 10 ** len(digits)
    given = interval(percent)
    holds = given.low - leeway <= share <= given.high + leeway
    values = {
        "some": plain(some.value),
        "whole": plain(whole.value),
        "share": plain(round(share, 1)),
        "given": passage.slice(percent.lead, percent.tail + 1),
    }
    yield Reckoning(holds, SHARE_FITS if holds else SHARE_DIFFERS, values, passage.slice(first, last))


def is_fraction(passage: Passage, some: Number, whole: Number, pack: LanguagePack) -> bool:
    between = passage.forms[some.tail : whole.first]
    joined = 0 < len(between) <= IN_SHARE and any(form in pack.of_words for form in between)
    return joined and 0 < some.value <= whole.value


def unit(passage: Passage, number: Number, pack: LanguagePack) -> str:
    found = pack.units.match(passage.forms, number.tail)
    return found[1][0] if found else ""


def durations(passage: Passage, pack: LanguagePack, published: date | None) -> Iterator[Reckoning]:
    """ "three years after the invasion of February 2022", reckoned from that date to the day of publication."""
    mentions = [mention for mention in dates.find(passage, pack) if mention.year]
    for number in numbers.find(passage, pack) if published else ():
        name, after = unit(passage, number, pack), number.tail + 1
        half = pack.halves.match(passage.forms, after)
        value, after = (number.value + HALF, after + half[0]) if half else (number.value, after)
        since = pack.since.match(passage.forms, after)
        day = since and next((mention for mention in mentions if 0 <= mention.first - after <= TO_DATE), None)
        if day and name in DAYS:
            yield time_since(passage, number, value, name, day, published)


def time_since(passage, number, value, name, day, published) -> Reckoning:
    first, last = dates.days(day, published)
    if first is None:
        return Reckoning(
            False, NO_SUCH_DAY, {"words": passage.slice(day.first, day.last)}, passage.slice(number.first, day.last)
        )
    least, most = (published - last).days / DAYS[name], (published - first).days / DAYS[name]
    # "Three years after" is said from two and a half years on, and until four have passed.
    holds = True if least - 1 < value < most + HALF and published >= first else None
    values = {
        "given": passage.slice(number.first, day.first),
        "date": passage.slice(day.first, day.last),
        "published": published.isoformat(),
        "days": f"{(published - last).days}–{(published - first).days}" if first != last else (published - first).days,
    }
    message = SINCE_FITS if holds else SINCE_DIFFERS
    return Reckoning(holds, message, values, passage.slice(number.first, day.last))


RECKONERS = (weekdays, parts, shares, durations)
LOOKED_FOR = gettext_noop(
    "Looked in the sentence for a weekday beside a date, parts of a total, a percentage beside its counts, and the time"
    " since a date. Sums done: %(number)s."
)
NO_SUCH_DAY = gettext_noop("There is no such day in the calendar: “%(words)s”.")
WEEKDAY_FITS = gettext_noop("%(date)s was a “%(given)s”, as the text says.")
WEEKDAY_DIFFERS = gettext_noop("%(date)s was a “%(weekday)s”; the text says “%(given)s”.")
YEARLESS = {
    True: gettext_noop("%(date)s, the year nearest to the publication, was a “%(given)s”, as the text says."),
    False: gettext_noop(
        "%(date)s, the year nearest to the publication, was a “%(weekday)s”; the text says “%(given)s”."
    ),
}
PARTS_FIT = gettext_noop("The parts, %(sum)s, go with the whole, “%(whole)s”.")
PARTS_EXCEED = gettext_noop(
    "The parts, %(sum)s, are more than the whole, “%(whole)s”: they overlap, or a number is wrong."
)
SHARE_FITS = gettext_noop("%(some)s of %(whole)s are %(share)s %%, which goes with “%(given)s”.")
SHARE_DIFFERS = gettext_noop("%(some)s of %(whole)s are %(share)s %%, which does not go with “%(given)s”.")
SINCE_FITS = gettext_noop("From %(date)s to the publication on %(published)s are %(days)s days, which goes with it.")
SINCE_DIFFERS = gettext_noop(
    "From %(date)s to the publication on %(published)s are %(days)s days, which does not go with “%(given)s”, if that is"
    " reckoned up to the publication."
)


def outcome(done: list[Reckoning]) -> Outcome:
    found = {sum_done.outcome for sum_done in done}
    ranked = (Outcome.CONTRADICTS, Outcome.RELATED, Outcome.SUPPORTS)
    return next((item for item in ranked if item in found), Outcome.NOTHING_FOUND)


def explanation(done: list[Reckoning]) -> Iterator[Line]:
    yield Line("looked_at", LOOKED_FOR, {"number": len(done)})
    for sum_done in done:
        yield Line("found", sum_done.message, sum_done.values)
    if not done:
        yield Line("not_found", gettext_noop("There was nothing to reckon in this sentence."))


def evidence_of(claim: Claim, sum_done: Reckoning) -> Evidence:
    return Evidence(claim.pk, sum_done.passage, sum_done.outcome, sum_done.message, sum_done.values)


CHECK = Check(
    name=gettext_lazy("Dates and sums"),
    purpose=gettext_lazy(
        "Reckons what a sentence gives to be reckoned: weekdays, parts, shares, the time since a date."
    ),
    version="1",
    applies=applies,
    run=run,
)
