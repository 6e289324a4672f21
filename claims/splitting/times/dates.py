"""When a passage speaks of: dates, weekdays and words like "ayer" or "three days ago", reckoned from the publication."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from claims.splitting.languages import LanguagePack
from claims.splitting.times import calendar_words, periods, tenses
from claims.splitting.times.calendar_words import looks_like_year
from claims.splitting.times.reckoning import Mention, days
from claims.splitting.values import TimeReference
from claims.splitting.words import Passage

__all__ = ["Mention", "days", "find", "reference", "worded"]

_DASHES = frozenset("-–—")
_READERS = (
    calendar_words.named, calendar_words.relative, periods.counted, calendar_words.month, calendar_words.weekday,
    calendar_words.day_number,
    calendar_words.figures, periods.year_part, periods.decade, periods.century, calendar_words.year, periods.bare,
)  # fmt: skip


def find(passage: Passage, pack: LanguagePack) -> list[Mention]:
    """All mentions of a time in a passage, in reading order."""
    # Without a unit no number tells a time.
    found, behind, known = [], 0, _beginnings(pack, not pack.units.first_words.isdisjoint(passage.forms))
    for at, form in enumerate(passage.forms):
        if at < behind or not (form in known or form[0].isdecimal() or "-" in form):
            continue
        name = form in pack.not_days.first_words and pack.not_days.match(passage.forms, at)
        if name:
            behind = at + name[0]
            continue
        mention = _mention(passage, at, pack)
        if mention and (not found or mention.first >= found[-1].last):
            found.append(mention)
        behind = mention.last if mention else 0
    return found


def reference(passage: Passage, mention: Mention, published: date | None) -> TimeReference:
    """The words of a mention and the days they mean."""
    return TimeReference(passage.slice(mention.first, mention.last), *days(mention, published))


def worded(mentions: Iterable[Mention]) -> set[int]:
    """The indexes of the words of mentions, but for those that hold a figure of their own ("three days ago")."""
    return {at for mention in mentions if not mention.is_counted for at in range(mention.first, mention.last)}


@cache
def _openers(pack: LanguagePack) -> tuple[frozenset[str], frozenset[str]]:
    """The words that name a time, and those that a number of units begins with; all others are passed over at once."""
    phrases = (pack.relative_times, pack.named_days, pack.year_parts, pack.not_days)
    words = (pack.months, pack.weekdays, pack.day_nouns, pack.bare_units, pack.decades, pack.century_words)
    counts = (pack.counted_leads.first_words, pack.number_words, pack.ones)
    return frozenset().union(*(known.first_words for known in phrases), *words), frozenset().union(*counts)


@cache
def _beginnings(pack: LanguagePack, has_units: bool) -> frozenset[str]:
    openers, counts = _openers(pack)
    return openers | pack.time_range_openers | (counts if has_units else frozenset())


def _mention(passage, at, pack):
    form, (openers, counts) = passage.forms[at], _openers(pack)
    mention = _range(passage, at, pack) if form in pack.time_range_openers else None
    if mention is None and (form in openers or form[0].isdecimal() or "-" in form):
        mention = _single(passage, at, pack)
    elif mention is None and form in counts:
        mention = periods.counted(passage, at, pack)
    if mention is None:
        return None
    mention = _with_extent(_with_dash(_with_part(mention, passage, pack), passage, pack), passage, pack)
    if mention.year or mention.is_counted or mention.unit not in (None, "weekend"):
        return mention
    return _with_tense(mention, tenses.beside(passage, mention.first, mention.last, pack))


def _with_tense(mention, tense):
    """The verb beside a time; "by Friday" and "until Friday" are to come unless a verb of the past stands there."""
    is_end = mention.direction == 3 or (mention.extent == "until" and not mention.direction)
    if is_end:
        mention, tense = mention._replace(direction=0), tense or 1
    until = mention.until and mention.until._replace(tense=tense)
    return mention._replace(tense=tense, until=until)


def _single(passage, at, pack):
    for reader in _READERS:
        mention = reader(passage, at, pack)
        if mention:
            return mention
    return None


def _with_part(mention, passage, pack):
    """ "a finales de julio", "la noche del sábado", "Sunday morning"."""
    forms, first, last = passage.forms, mention.first, mention.last
    if mention.is_day:
        behind, before = pack.day_parts.match(forms, last), pack.day_part_leads.match_before(forms, first)
        return mention._replace(first=first - (before or (0,))[0], last=last + (behind or (0,))[0])
    for place in (first, first - (first > 0 and forms[first - 1] in pack.determiners)):
        part = pack.time_parts.match_before(forms, place)
        if part and mention.part is None and not mention.extent:
            return mention._replace(first=place - part[0], part=part[1])
    return mention


def _with_extent(mention, passage, pack):
    """ "desde enero", "en lo que va de año", "so far this year"."""
    forms = passage.forms
    behind = pack.time_tails.match(forms, mention.last)
    if mention.extent or mention.until or mention.is_vague:
        return mention
    if behind:
        return mention._replace(last=mention.last + behind[0], extent=behind[1])
    for place in (mention.first, mention.first - (mention.first > 0 and forms[mention.first - 1] in pack.determiners)):
        before = pack.time_extents.match_before(forms, place)
        if before:
            return mention._replace(first=place - before[0], extent=before[1])
    return mention


def _with_dash(mention, passage, pack):
    """ "August 3-5", "3-5 August", "3 y 4 de agosto": the first and the last day of a month's date."""
    forms, first, last = passage.forms, mention.first, mention.last
    if mention.month is None or mention.day is None or first < 0:
        return mention
    day = calendar_words.day_of_month(forms[last + 1], pack, False) if last + 1 < len(forms) else None
    if day and forms[last] in _DASHES and day > mention.day and not mention.year:
        end, year = calendar_words.year_behind(passage, last + 2, pack)
        return mention._replace(last=end, until=mention._replace(first=last + 1, last=end, day=day, **year))
    joins = first > 1 and (forms[first - 1] in _DASHES or forms[first - 1] in pack.time_range_joiners)
    day = calendar_words.day_of_month(forms[first - 2], pack, False) if joins else None
    return mention._replace(first=first - 2, day=day, until=mention) if day and day < mention.day else mention


def _range(passage, at, pack):
    """ "entre 2015 y 2019", "del 3 al 5 de julio", "from Monday to Friday"."""
    begin = _end_of_range(passage, at + 1, pack)
    if begin is None or begin.last >= len(passage.forms) or passage.forms[begin.last] not in pack.time_range_joiners:
        return None
    end = _end_of_range(passage, begin.last + 1, pack)
    if end is None or end.month is None and end.day is not None or end.until or begin.until:
        return None
    if begin.month is None and begin.day is not None:
        begin = begin._replace(month=end.month, year=end.year) if end.day else None
    if begin is None or (begin.weekday is None) != (end.weekday is None) or begin.is_vague or end.is_vague:
        return None
    return begin._replace(first=at, last=end.last, until=end)


def _end_of_range(passage, at, pack):
    """The time that begins at a word, behind its article: also a bare year, month or day."""
    forms = passage.forms
    at += at < len(forms) and forms[at] in pack.determiners
    if at >= len(forms):
        return None
    if looks_like_year(forms[at]) and not calendar_words.counts(forms, at + 1, pack):
        return Mention(at, at + 1, year=int(forms[at]))
    for place in range(at, min(len(forms), at + 3)):
        mention = _single(passage, place, pack) if forms[place] in _openers(pack)[0] else None
        mention = mention and _with_part(mention, passage, pack)
        if mention and mention.first <= at and not mention.is_counted:
            return mention
    if forms[at] in pack.months and not calendar_words.is_name(passage, at, at, pack):
        last, year = calendar_words.year_behind(passage, at + 1, pack)
        return Mention(at, last, month=pack.months[forms[at]], **year)
    day = calendar_words.day_of_month(forms[at], pack, False)
    return Mention(at, at + 1, day=day) if day else None
