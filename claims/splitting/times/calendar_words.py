"""Times that the calendar names: days, weekdays, months and years."""

from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.times.reckoning import Mention
from claims.splitting.words import Passage

_SEPARATORS = frozenset("/-.")
_DASHES = frozenset("-–—")
_QUOTES = frozenset("\"'“”«»‘’")
_SPANS = _DASHES | {"/"}


def looks_like_year(form: str) -> bool:
    return len(form) == 4 and form.isdecimal() and "1000" <= form < "2100"


def named(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    """ "Nochebuena", "Good Friday"."""
    found = pack.named_days.match(passage.forms, at)
    if not found:
        return None
    length, day = found
    if day is None and _is_part_of_name(passage, at, at + length):
        return None
    if day is None:
        return Mention(at, at + length, is_vague=True)
    last, year = year_behind(passage, at + length, pack)
    return Mention(at, last, month=day[0], day=day[1], **year)


def _is_part_of_name(passage: Passage, first: int, last: int) -> bool:
    """ "Isla de Pascua", "Johnnie Christmas": capitals beside a day's name make it part of another."""
    words = passage.words
    before = first - 1 - (first > 1 and not words[first - 1].is_capitalised and len(words[first - 1].text) < 3)
    is_behind = last < len(words) and words[last].is_capitalised
    return words[first].is_capitalised and (is_behind or (before > 0 and words[before].is_capitalised))


def relative(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    forms = passage.forms
    found = pack.relative_times.match(forms, at)
    # "la mañana" is a part of the day; "mañana" alone is tomorrow.
    if not found or (found[0] == 1 and at and (forms[at - 1] in pack.determiners or _is_title(passage, at))):
        return None
    length, (unit, offset, *extent) = found
    # "el pasado mes de marzo", "el primer fin de semana de julio"
    if unit != "day" and is_of_month(forms, at + length, pack):
        return None
    return Mention(at, at + length, unit=unit, offset=offset, extent=extent[0] if extent else None)


def is_of_month(forms: list[str], at: int, pack: LanguagePack) -> bool:
    """Whether "of July" follows, so that the month tells when."""
    return at + 1 < len(forms) and forms[at] in pack.date_joiners and forms[at + 1] in pack.months


def _is_title(passage: Passage, at: int) -> bool:
    """ "the programme Today": a capital amid a sentence, or within marks alone."""
    words = passage.words
    before, is_last = words[at - 1], at + 1 == len(words)
    is_amid = not before.is_mark or (before.text in _QUOTES and not is_last and words[at + 1].text in _QUOTES)
    return words[at].is_capitalised and is_amid and not (before.text.isupper() and words[at].text.isupper())


def weekday(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    forms = passage.forms
    weekday = pack.weekdays.get(forms[at])
    # "the second Sunday of August" is told by its month.
    if (
        weekday is None
        or is_of_month(forms, at + 1, pack)
        or is_name(passage, at, at, pack)
        or _is_repeated(forms, at, pack)
    ):
        return None
    first, last, direction = _with_lead_behind(forms, *_led(forms, at, pack), pack)
    behind = last + 1 if last < len(forms) and forms[last] in pack.date_joiners else last
    week = pack.relative_times.match(forms, behind + (behind < len(forms) and forms[behind] in pack.determiners))
    week = week or pack.relative_times.match(forms, behind)
    if week and week[1][0] == "week":
        skipped = not pack.relative_times.match(forms, behind)
        return Mention(first, behind + skipped + week[0], weekday=weekday, unit="week", offset=week[1][1])
    if forms[at] in pack.ordinal_weekdays and not _is_day_of_week(passage, first, at, last, pack):
        return None
    return Mention(first, _behind_bracket(forms, last), weekday=weekday, **_directed(direction))


def _is_repeated(forms, at, pack):
    """ "cada lunes", "sesión de lunes"; "la noche de lunes" is one."""
    return at > 0 and forms[at - 1] in pack.repeated_leads and not pack.day_part_leads.match_before(forms, at)


def _directed(direction):
    """What the words beside a time say of its direction; "the following Monday" is counted from another time."""
    return {"is_vague": True} if direction is None else {"direction": direction}


def _with_lead_behind(forms, first, last, direction, pack):
    """ "el lunes pasado", "el viernes que viene", "this Monday coming"."""
    behind = pack.leads_behind.match(forms, last)
    return (first, last + behind[0], behind[1]) if behind else (first, last, direction)


def _is_day_of_week(passage, first, at, last, pack):
    """Whether "segunda" is Monday and not the second one: with a word before it that leads to a day, before no noun."""
    forms = passage.forms
    is_led = first < at or (at > 0 and forms[at - 1] in pack.of_words)
    if not is_led or last > at + 1 or last == len(forms) or passage.words[last].is_mark:
        return is_led
    form = forms[last]
    return form in pack.function_words or form in pack.weekdays or is_finite(form, pack)


def _behind_bracket(forms, at):
    """ "terça-feira (5)": the day of the month, often with its month, may stand in brackets."""
    end = at + 1
    while end < min(len(forms), at + 6) and (forms[end][0].isdecimal() or forms[end] == "/"):
        end += 1
    return end + 1 if forms[at : at + 1] == ["("] and end > at + 1 and forms[end : end + 1] == [")"] else at


def _led(forms, first, pack):
    """The words like "el pasado" before a weekday or a month: (first, last, direction)."""
    last, direction = first + 1, 0
    while first and forms[first - 1] in pack.time_leads:
        first -= 1
        lead = pack.time_leads[forms[first]]
        direction = direction if direction is None or lead == 0 else direction or lead
    return first, last, direction


def is_name(passage: Passage, first: int, at: int, pack: LanguagePack) -> bool:
    """ "Plácido Domingo", "Plaza de Mayo", "Theresa May": a capital among capitals; no capital where there must be one."""
    words = passage.words
    if pack.has_capital_months:
        return not words[at].is_capitalised
    if not words[at].is_capitalised or words[at].text.isupper():
        return False
    before = first - 1 if first and words[first - 1].form not in pack.date_joiners else first - 2
    beside = [words[place] for place in (before, at + 1) if 0 <= place < len(words)]
    return any(word.is_capitalised and word.form not in pack.determiners for word in beside)


def month(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    """A month with the day and the year beside it: "16 de julio de 2017", "July 16, 2017", "en enero", "mid-June"."""
    forms, words = passage.forms, passage.words
    part, dash, name = forms[at].rpartition("-")
    month = pack.months.get(name)
    part = pack.time_parts.match([part], 0) if dash else None
    if month is None or (dash and not part):
        return None
    day, first = _day_before(passage, at, pack)
    if not part and is_name(passage, first, at, pack):
        return None
    last = at + 1
    if day is None:
        day, last = _day_behind(passage, last, pack)
    last, year = year_behind(passage, last, pack)
    # "el pasado mes de marzo"
    is_called = (
        first > 1 and forms[first - 1] in pack.date_joiners and pack.bare_units.get(forms[first - 2]) == "month"
    )
    lead, _, direction = _led(forms, first - 2 * is_called, pack) if first else (0, 0, 0)
    if not year:
        _, last, direction = _with_lead_behind(forms, first, last, direction, pack)
    first = lead if direction in (None, -1, 1, 3) else first
    is_person = pack.has_capital_months and last < len(forms) and words[last].is_capitalised
    is_led = (forms[first - 1] in pack.date_prepositions) if first else False
    if direction is not None and not (day or year or part or direction) and (not is_led or is_person):
        return None
    # "avenida 9 de julio"
    if day and first and forms[first - 1] in pack.place_nouns and not year:
        return None
    return Mention(first, last, month=month, day=day, part=part and part[1], **year, **_directed(direction))


def day_number(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    """ "el próximo día 14", "no dia 5": a day of the month without its month; "el día 2 del juicio" is none."""
    forms = passage.forms
    day = day_of_month(forms[at + 1], pack, False) if forms[at] in pack.day_nouns and at + 1 < len(forms) else None
    if not day or (at + 2 < len(forms) and (forms[at + 2] in pack.of_words or counts(forms, at + 2, pack))):
        return None
    first, _, direction = _led(forms, at, pack)
    return Mention(first, at + 2, day=day, **_directed(direction)) if first < at else None


def _day_before(passage, at, pack):
    """The day before a month, and where the date begins."""
    forms = passage.forms
    before = at - 1 if at and forms[at - 1] not in pack.date_joiners else at - 2
    day = day_of_month(forms[before], pack, before < at - 1) if before >= 0 else None
    return (day, before) if day else (None, at)


def _day_behind(passage, last, pack):
    forms, words = passage.forms, passage.words
    at = last + 1 if last < len(forms) and forms[last] == "." and words[last].start == words[last - 1].end else last
    day = day_of_month(forms[at], pack, False) if at < len(forms) else None
    return (day, at + 1) if day else (None, last)


def day_of_month(form: str, pack: LanguagePack, is_joined: bool) -> int | None:
    """The day of a month in figures, as an ordinal ("5th"), or in words before "de"."""
    bare = form
    for suffix in pack.day_suffixes:
        bare = bare.removesuffix(suffix) if form[0].isdecimal() else bare
    if bare.isdecimal() and len(bare) <= 2:
        return int(bare) if 1 <= int(bare) <= 31 else None
    value = pack.day_words.get(form) or pack.number_words.get(form) if is_joined else None
    return value if value and 1 <= value <= 31 else None


def year_behind(passage: Passage, last: int, pack: LanguagePack) -> tuple[int, dict]:
    """The year behind a month or a day, in figures or as "del año pasado", and where the date ends."""
    forms, after = passage.forms, last
    while after < min(len(forms), last + 3) and (
        forms[after] in pack.date_joiners or forms[after] == "," or forms[after] in pack.bare_units
    ):
        after += 1
    if after < len(forms) and looks_like_year(forms[after]):
        return after + 1, {"year": int(forms[after])}
    near = pack.relative_times.match(forms, last) or pack.relative_times.match(forms, last + 1)
    if near and near[1][0] == "year" and len(near[1]) == 2:
        skipped = not pack.relative_times.match(forms, last)
        if not skipped or forms[last] in pack.date_joiners:
            return last + skipped + near[0], {"unit": "year", "offset": near[1][1]}
    return last, {}


def figures(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    """A date in figures: 2017-07-16, 16/7/2017, 16.07.2017; where day and month can't be told apart, it is vague."""
    parts = passage.forms[at].split(".")
    last = at + 1
    if len(parts) != 3:
        forms, words = passage.forms, passage.words
        last = at + 5
        if last > len(forms) or forms[at + 1] not in _SEPARATORS or forms[at + 3] != forms[at + 1]:
            return None
        if words[last - 1].end - words[at].start != sum(map(len, forms[at:last])):
            return None
        parts = forms[at:last:2]
    if not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return None
    if looks_like_year(parts[0]) and len(parts[2]) <= 2:
        return _dated(at, last, *map(int, parts))
    if not looks_like_year(parts[2]) or len(parts[0]) > 2 or len(parts[1]) > 2:
        return None
    one, other, year = map(int, parts)
    if pack.is_day_first is None and one <= 12 and other <= 12 and one != other:
        return Mention(at, last, is_vague=True)
    is_day_first = other <= 12 if pack.is_day_first is None else pack.is_day_first
    return _dated(at, last, year, *((other, one) if is_day_first else (one, other)))


def _dated(first, last, year, month, day):
    return Mention(first, last, year=year, month=month, day=day) if month <= 12 and 1 <= day <= 31 else None


def year(passage: Passage, at: int, pack: LanguagePack) -> Mention | None:
    """A bare year after a preposition: "en 2017"; not what counts something: "de 2000 personas"."""
    forms = passage.forms
    is_led = at and (forms[at - 1] in pack.date_prepositions or pack.time_parts.match_before(forms, at))
    if not looks_like_year(forms[at]):
        return None
    later = _year_behind_dash(forms, at)
    if later and (is_led or later == int(forms[at]) + 1):
        return Mention(at, at + 3, year=int(forms[at]), until=Mention(at + 2, at + 3, year=later))
    if not is_led or (counts(forms, at + 1, pack) and not is_verb(forms, at + 1, pack)):
        return None
    first = at - (pack.bare_units.get(forms[at - 1]) == "year")
    return Mention(first, at + 1, year=int(forms[at]))


def _year_behind_dash(forms, at):
    """ "2019-2020", "the 2019-20 season"."""
    if at + 2 >= len(forms) or forms[at + 1] not in _SPANS:
        return None
    later, year = forms[at + 2], int(forms[at])
    if len(later) == 2 and later.isdecimal() and int(later) == (year + 1) % 100:
        return year + 1
    return int(later) if looks_like_year(later) and forms[at + 1] in _DASHES else None


def counts(forms: list[str], at: int, pack: LanguagePack) -> bool:
    """Whether a word is one that numbers are given for."""
    known = (pack.measure_nouns, pack.units, pack.currencies)
    return at < len(forms) and (forms[at] in pack.people or any(phrases.match(forms, at) for phrases in known))


def is_verb(forms: list[str], at: int, pack: LanguagePack) -> bool:
    """Whether what could be people counted is a verb with people of its own: "in 2013 killed 79 people", not "resulted in
    1500 injured"."""
    verb = pack.harm_verbs.match(forms, at) if pack.participles.match(forms, at) else None
    whom = forms[at + verb[0]] if verb and at + verb[0] < len(forms) else ""
    is_one = whom in pack.determiners or whom in pack.people or whom in pack.number_words or whom[:1].isdecimal()
    bounds = (pack.comparators_before, pack.collectives)
    return is_one or bool(whom) and any(known.match(forms, at + verb[0]) for known in bounds)
