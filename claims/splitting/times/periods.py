"""Times that are told by a number: "three days ago", "los últimos dos meses", quarters, decades and centuries."""

import re

from claims.splitting.languages import LanguagePack
from claims.splitting.times import tenses
from claims.splitting.times.calendar_words import counts, day_of_month, is_of_month, looks_like_year, year_behind
from claims.splitting.times.reckoning import Mention
from claims.splitting.words import Passage

_DECADE = re.compile(r"[12]\d\d0s")
_ROMAN = {"x": 10, "v": 5, "i": 1}
_HOURS = 24
# "hace al menos unos veinticinco o treinta años"
_FARTHEST_UNIT = 12
_YEAR = 12


def counted(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    """ "hace tres años", "three days ago", "in the last 24 hours"."""
    forms = passage.forms
    if pack.units.first_words.isdisjoint(forms[at + 1 : at + _FARTHEST_UNIT]):
        return None
    lead = pack.counted_leads.match(forms, at)
    place, kind = (at + lead[0], lead[1]) if lead else (at, None)
    bound, begin = pack.comparators_before.match(forms, place), place
    value, place = _count(forms, place + bound[0] if bound else place, pack)
    if place < len(forms) and forms[place] in pack.counted_after:
        kind, place = pack.counted_leads.match(forms, place)[1], place + 1
    unit = pack.units.match(forms, place)
    if not unit or (value is None and kind not in ("last", "next")):
        return None
    is_vague = bound or pack.comparators_before.match_before(forms, begin)
    last = place + unit[0]
    tail = None if kind else pack.counted_tails.match(forms, last)
    half = pack.halves.match(forms, last)
    kind, last = (tail[1], last + tail[0]) if tail else (kind, last)
    months = None if kind else _months_up_to(passage, at, last, unit[1], value, pack)
    if months:
        return months
    found = _reckoned(kind, unit[1], 1 if value is None else value)
    if not found or (kind.endswith("_if_future") and tenses.beside(passage, at, last, pack) <= 0):
        return None
    if kind == "last" and not _is_rolling(passage, at, last, pack):
        return None
    # "los últimos años" are some years.
    is_vague = is_vague or (value is None and unit[1][0] != "hour" and _is_plural(forms[place], pack))
    return Mention(at, last, is_counted=value is not None, is_vague=bool(is_vague or half), **found)


def _months_up_to(passage, first, last, unit, value, pack):
    """ "the three months to June": from April on."""
    forms = passage.forms
    joins = last + 1 < len(forms) and forms[last] in pack.time_range_joiners and forms[last] not in pack.and_words
    month = pack.months.get(forms[last + 1]) if joins and unit == ("month", 1) and value and value <= _YEAR else None
    if not month:
        return None
    end, year = year_behind(passage, last + 2, pack)
    until = Mention(last + 1, end, month=month, **year)
    return Mention(first, end, month=(month - int(value)) % _YEAR + 1, until=until, is_counted=True)


def _is_rolling(passage, first, last, pack):
    """Whether "the last two days" run up to now: not those of something ("of the race"), nor what will last two days."""
    forms = passage.forms
    is_led = not first or forms[first - 1] in pack.determiners or forms[first - 1] in pack.span_leads
    return is_led and not (last < len(forms) and forms[last] in pack.of_words)


def _is_plural(form, pack):
    return form not in pack.bare_units and form.endswith(pack.plural_endings[0])


def _count(forms, at, pack):
    """(value, index behind it) of a number in figures or in words, (None, at) where there is none."""
    if at >= len(forms):
        return None, at
    if forms[at].isdecimal() and len(forms[at]) <= 3:
        return int(forms[at]), at + 1
    if forms[at] in pack.ones:
        return 1, at + 1
    value, last = pack.number_words.get(forms[at]), at + 1
    if value and last + 1 < len(forms) and pack.number_joiners.match(forms, last):
        more = pack.number_words.get(forms[last + 1])
        value, last = (value + more, last + 2) if more else (value, last)
    return (value, last) if value else (None, at)


def _reckoned(kind, unit, value):
    """What a number of units says: a time so far from the publication, or all that lies between."""
    name, factor = unit
    if name == "hour" and (kind == "last" or value * factor % _HOURS == 0):
        # "the last 12 hours" may have begun the day before.
        name, value, factor = "day", -(-value * factor // _HOURS), 1
    if not kind or name not in ("day", "week", "month", "year") or value * factor != int(value * factor):
        return None
    number = int(value * factor)
    if kind in ("ago", "ahead", "ahead_if_future"):
        return {"unit": name, "offset": -number if kind == "ago" else number}
    return {"unit": name, "offset": number, "extent": "next" if kind.startswith("next") else "last"}


def year_part(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    """ "el primer trimestre de 2024", "the second half of last year"."""
    found, forms = pack.year_parts.match(passage.forms, at), passage.forms
    if not found:
        return None
    last = at + found[0]
    end, year = year_behind(passage, last, pack)
    if not year and last < len(forms) and forms[last] in pack.date_joiners:
        place = last + 1 + (last + 1 < len(forms) and forms[last + 1] in pack.determiners)
        if place < len(forms) and pack.bare_units.get(forms[place]) == "year":
            end, year = place + 1, {"unit": "year"}
    if year or forms[last - 1] in pack.lone_year_parts:
        return Mention(at, end, months=found[1], **year)
    return None


def decade(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    """ "los años noventa", "the '90s", "the 1990s", "la década de 1990"."""
    forms, form = passage.forms, passage.forms[at]
    if _DECADE.fullmatch(form):
        return Mention(at, at + 1, year=int(form[:4]), years=10)
    is_year = looks_like_year(form) and form[-1] == "0"
    year = int(form) if is_year else pack.decades.get(form)
    named = pack.decade_leads.match_before(forms, at) if year else None
    is_led = named or (year and not is_year and pack.time_parts.match_before(forms, at))
    follows = passage.words[at + 1] if at + 1 < len(forms) else None
    # "los noventa diputados", "los 20 a los 40 años" are no decades.
    is_range = follows and follows.form in pack.time_range_joiners and follows.form not in pack.and_words
    goes_on = is_range or follows and not (follows.is_mark or follows.form in pack.function_words)
    if (
        not is_led
        or counts(forms, at + 1, pack)
        or ((goes_on or is_year) and (named or (0, ""))[1] in pack.determiners)
    ):
        return None
    return Mention(at - named[0] if named else at, at + 1, year=year, years=10)


def century(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    """ "el siglo XIX", "the 19th century"."""
    forms = passage.forms
    if forms[at] not in pack.century_words:
        return None
    behind = _roman(forms[at + 1]) if at + 1 < len(forms) else 0
    number = behind or (day_of_month(forms[at - 1], pack, False) if at and forms[at - 1][0].isdecimal() else 0)
    if not number or number > 21:
        return None
    first, last = (at, at + 2) if behind else (at - 1, at + 1)
    return Mention(first, last, year=(number - 1) * 100 + 1, years=100)


def _roman(form: str) -> int:
    if not set(form) <= set(_ROMAN) or len(form) > 6:
        return 0
    values = [_ROMAN[letter] for letter in form]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def bare(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    """ "a finales de año": a whole span that only a part or an extent makes a time."""
    unit = pack.bare_units.get(passage.forms[at])
    if not unit or is_of_month(passage.forms, at + 1, pack):
        return None
    first = at - (at > 0 and passage.forms[at - 1] in pack.determiners)
    part, extent = (
        known.match_before(passage.forms, first) or known.match_before(passage.forms, at)
        for known in (pack.time_parts, pack.time_extents)
    )
    return Mention(first, at + 1, unit=unit) if part or (extent and extent[1] != "since") else None
