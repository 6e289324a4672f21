"""Numbers that count nothing: dates, clock times, scores, chances, telephone numbers, and names that hold a number."""

from claims.splitting.figures.ages import is_age
from claims.splitting.figures.numbers import Number
from claims.splitting.languages import LanguagePack
from claims.splitting.times.calendar_words import looks_like_year
from claims.splitting.times.dates import Mention, worded
from claims.splitting.words import Passage

_LIST = 6
_NEAR = 6
_FEW = 3
_TIMES = frozenset({"year", "month", "week", "day", "hour", "minute"})
_TELEPHONE = range(7, 14)
_LONGEST_MONTH = 31
_RACES = frozenset({50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000})
_STOPS = frozenset('.!?…¿¡:—"“«‘')
_IN_FIGURES = frozenset(":/-–.,")


def screen(numbers: list[Number], passage: Passage, mentions: list[Mention], pack: LanguagePack) -> list[Number]:
    """The numbers of a passage that count or measure something, as far as the words beside them tell."""
    tests = (
        _is_figure_group, _is_year, _is_clock_time, is_age, _is_chance, _is_rate, _is_label, _is_name, _is_idiom,
        _is_score, _is_telephone, _is_event,
    )  # fmt: skip
    dated = worded(mentions)
    return [
        number
        for number in numbers
        if number.first not in dated and not any(test(number, passage, pack) for test in tests)
    ]


def counts_something(passage: Passage, at: int, pack: LanguagePack) -> bool:
    """Whether the word after a number is one that numbers are given for: people, a measure, a unit, a currency."""
    forms = passage.forms
    if at >= len(forms):
        return False
    if at + 1 < len(forms) and forms[at] in pack.auxiliaries and forms[at + 1].endswith(pack.participle_endings):
        # "desde 1998 ha crecido"
        return False
    phrases = (pack.measure_nouns, pack.units, pack.currencies, pack.event_verbs, pack.participles)
    return forms[at] in pack.people or any(known.match(forms, at) for known in phrases)


def _form(passage: Passage, at: int) -> str:
    return passage.forms[at] if 0 <= at < len(passage.forms) else ""


def _is_figure_group(number, passage, pack):
    """Digits tied to other digits by a mark: 22:00, 24/7, 2-1, 192.168."""
    if number.value_max is not None or not passage.forms[number.first][0].isdecimal():
        return False
    words = passage.words
    before, after = number.first - 1, number.last
    ties = []
    if before >= 1 and words[before].text in _IN_FIGURES and words[before].end == words[number.first].start:
        ties.append(words[before - 1].end == words[before].start and words[before - 1].text[-1].isalnum())
    if (
        after + 1 < len(words)
        and words[after].text in _IN_FIGURES
        and words[after].start == words[number.last - 1].end
    ):
        ties.append(words[after + 1].start == words[after].end and words[after + 1].text[0].isdecimal())
    return any(ties)


def _is_year(number, passage, pack):
    is_plain = number.last == number.first + 1 and number.comparator in ("exactly", "at_most", "at_least")
    if not is_plain or not looks_like_year(passage.forms[number.first]):
        return False
    # "the 2019 hostage crisis"
    is_attribute = _form(passage, number.tail) in pack.attributes and _form(passage, number.tail + 1)[:1].isalpha()
    return is_attribute or not counts_something(passage, number.tail, pack)


def _is_clock_time(number, passage, pack):
    following = _form(passage, number.last)
    if pack.clock_times.match(passage.forms, number.last) or _is_stamp(number, passage):
        return True
    # "18.45 horas", where decimals have a comma
    is_noted = pack.decimal_mark == "," and following and pack.clock_nouns.match(passage.forms, number.last)
    if is_noted and _is_hours_and_minutes(passage.forms[number.first]):
        return True
    is_after_clock = number.first and passage.forms[number.first - 1] in pack.clock_openers and number.value <= 24
    rise = pack.rise_verbs.match_before(passage.forms, number.first) if is_after_clock else None
    if rise and (rise[0] > 1 or pack.tolls.match_before(passage.forms, number.first - 1)):
        return False
    return bool(is_after_clock) and (
        not following.isalpha() or pack.clock_nouns.match(passage.forms, number.last) is not None
    )


def _is_telephone(number, passage, pack):
    """ "Información: 900 100 237", "llame al 915551234": figures behind a word of telephones."""
    forms, words = passage.forms, passage.words
    first, last = number.first, number.last
    if pack.telephone_words.isdisjoint(forms[max(0, first - _NEAR) : first]):
        return False
    figures = "".join(forms[first:last])
    if not figures.isdecimal() or len(figures) not in _TELEPHONE:
        return False
    following = _form(passage, last)
    if not following or words[last].is_mark:
        return True
    lead = first - 1 - (forms[first - 1] in pack.function_words)
    if following in pack.function_words:
        # "llame al 915551234 para informarse"
        return lead >= 0 and forms[lead] in pack.telephone_words
    return last > first + 1 and not following.endswith(pack.plural_endings)


def _is_score(number, passage, pack):
    """ "(0-1)", "empate 1-2": two figures tied to each other, of nothing that follows."""
    forms, words = passage.forms, passage.words
    if number.value_max is None or number.last != number.first + 3 or forms[number.first + 1] not in ("-", "–"):
        return False
    if not words[number.first].text.isdecimal() or words[number.last - 1].start - words[number.first].end != 1:
        return False
    following = _form(passage, number.tail)
    is_bare = not following or words[number.tail].is_mark or following in pack.function_words
    return is_bare and number.lead == number.first and not pack.units.match(forms, number.tail)


def _is_event(number, passage, pack):
    """ "the 50m butterfly", "los 200 metros libres", "gold in the 800 free": a distance that names a race."""
    forms, at = passage.forms, number.last
    if number.comparator != "exactly" or not forms[number.first][0].isdecimal():
        return False
    at += forms[at : at + 1] == ["-"]
    unit = pack.units.match(forms, at)
    if unit:
        event = pack.events.match(forms, at + unit[0]) if unit[1] == ("m", 1) else None
        return bool(event) and (event[1] == "style" or number.value in _RACES)
    event = pack.events.match(forms, at) if number.value in _RACES else None
    if not event or event[1] != "style":
        return False
    behind = at + event[0]
    return behind == len(forms) or passage.words[behind].is_mark or forms[behind] in pack.function_words


def _is_interval(forms, at, pack):
    """ "every 21 hours one person": what stands before a unit makes a rate of it."""
    return any(pack.intervals.intersection(forms[max(0, at - 1 - more) : at - more]) for more in range(2))


def _is_stamp(number, passage):
    """ "14.29 Officials say": the time of an entry, before its first word."""
    figures, words = passage.forms[number.first], passage.words
    return not number.first and len(words) > 1 and words[1].is_capitalised and _is_hours_and_minutes(figures)


def _is_hours_and_minutes(figures):
    if len(figures) != len("14.29"):
        return False
    hours, mark, minutes = figures[:2], figures[2], figures[3:]
    return mark in ".:" and hours.isdecimal() and minutes.isdecimal() and hours < "24" and minutes < "60"


def _is_chance(number, passage, pack):
    """ "one in every 30"; "every 30 minutes" is a time."""
    forms = passage.forms
    joiners = pack.chance_joiners
    if joiners.match(forms, number.last):
        return True
    lead = joiners.match_before(forms, number.lead)
    unit = pack.units.match_before(forms, number.lead) if number.value == 1 else None
    if unit and _is_interval(forms, number.lead - unit[0], pack):
        return True
    return bool(lead) and (lead[0] > 1 or not pack.units.match(forms, number.tail))


def _is_rate(number, passage, pack):
    """ "5,9 por cada cien mil habitantes": what a rate is reckoned by."""
    lead = pack.rate_leads.match_before(passage.forms, number.first)
    if not lead or number.value < 100 or str(int(number.value)).strip("0") != "1":
        return False
    noun = _form(passage, number.tail + (_form(passage, number.tail) in pack.of_words))
    return lead[1] == "sure" or noun in pack.rate_nouns


def _is_name(number, passage, pack):
    """ "Dos Hermanas", "Three Mile Island", "Channel Nine said": a numeral with a capital amid small letters."""
    words, first = passage.words, number.first
    if _is_holiday(number, passage):
        return True
    if not first or first + 1 >= len(words) or not words[first].is_capitalised:
        return False
    if not words[first + 1].is_capitalised:
        is_named = (
            first > 1 and words[first - 1].is_capitalised and passage.forms[first - 1] not in pack.function_words
        )
        return is_named and number.last == first + 1 and words[first - 2].text.islower()
    if words[first - 1].is_mark or words[first].text.isupper() or (words[first - 1].is_capitalised and first > 1):
        return False
    return any(word.text.islower() and len(word.text) > 3 for word in words)


def _is_holiday(number, passage):
    """ "el 12-M", "el 23-F": a day by the letter of its month."""
    words, at = passage.words, number.last
    if at + 1 >= len(words) or words[at].text != "-" or words[at].start != words[at - 1].end:
        return False
    letter = words[at + 1]
    is_tied = letter.start == words[at].end and len(letter.text) == 1 and letter.is_capitalised
    return is_tied and number.value <= _LONGEST_MONTH and words[number.first].text.isdecimal()


def singles_out(number: Number, passage: Passage, pack: LanguagePack) -> bool:
    """Whether "uno de los", "one of the" single something out; they don't count it, if nothing is suffered by it."""
    is_one = number.value == 1 and number.value_max is None and number.last == number.first + 1
    if not is_one or passage.forms[number.first][0].isdecimal():
        return False
    return _form(passage, number.last) in pack.of_words and not pack.parts.match(passage.forms, number.last)


def _is_label(number, passage, pack):
    forms, words, before = passage.forms, passage.words, number.first - 1
    if before < 0 or number.lead != number.first:
        return False
    if forms[before] in ("#", "nº", "n°", "№"):
        return True
    if forms[before] in pack.numbered:
        # "in this game 31 years"
        unit = pack.units.match(forms, number.tail)
        return not unit or unit[1][0] not in _TIMES or not forms[number.tail].endswith(pack.plural_endings)
    if forms[before] == "." and _form(passage, before - 1) in pack.numbered:
        return True
    if _is_day(number, passage, pack):
        return True
    is_name = (
        words[before].is_capitalised and not _is_opening(words, before) and words[before].text not in ("US", "NZ")
    )
    is_owner = forms[before].endswith(("'s", "s'"))
    is_owner = is_owner or pack.currencies.match_before(forms, number.first) is not None
    if not is_name or is_owner or number.tail > number.last or not forms[number.first][0].isdecimal():
        return False
    if pack.harm_verbs.match(forms, before) and number.tail == _end(passage):
        # "Blast in Market Wounds 15"
        return False
    if _is_in_list(number, passage, pack) or pack.rise_verbs.match_before(forms, number.first):
        return False
    if not counts_something(passage, number.tail, pack) or _is_make(number, passage, pack):
        return True
    # "the Apollo 11 crew": more than one would have a plural.
    noun = forms[number.tail]
    return noun in pack.people and not noun.endswith(pack.plural_endings)


def _end(passage: Passage) -> int:
    """Where the words of a passage end, without its full stop."""
    return len(passage.words) - passage.words[-1].is_mark


def _is_make(number, passage, pack):
    """ "un avión Antonov 12 murieron": figures that close a name, before the verb of those in it."""
    forms, words, at = passage.forms, passage.words, number.first - 1
    if not (pack.event_verbs.match(forms, number.tail) or forms[number.tail] in pack.auxiliaries):
        return False
    while at > 0 and words[at].is_capitalised:
        at -= 1
    return not words[at].is_mark and forms[at] not in pack.prepositions and words[at].text.islower()


def _is_opening(words, at):
    """Whether a word has its capital as the first of its sentence, maybe behind a quotation mark or within speech."""
    return at == 0 or (at == 1 and words[0].is_mark) or words[at - 1].text in _STOPS


def _is_day(number, passage, pack):
    """ "el día 15": a day of the month, where nothing that can be counted follows."""
    forms, before = passage.forms, number.first - 1
    unit = pack.units.match_before(forms, number.first)
    is_named = bool(unit) and unit[1][0] == "day" and before > 0 and forms[before - 1] in pack.definite_articles
    if number.value <= 31 and _form(passage, number.tail) in pack.month_names and forms[number.first].isdecimal():
        # "BOGOTÁ, 12 mar (Agencia)"
        return number.tail == number.last
    return is_named and number.value <= 31 and not counts_something(passage, number.tail, pack)


def _is_in_list(number, passage, pack):
    """ "139 fallecidos, Bélgica 28 y ...": a place or party with its number, behind another."""
    forms, words, at = passage.forms, passage.words, number.first - 1
    while at > 1 and words[at].is_capitalised:
        at -= 1
    is_joined = forms[at] in pack.list_joiners or forms[at] == ";"
    before = next((form for form in reversed(forms[max(0, at - _LIST) : at]) if form[0].isdecimal()), None)
    following = _form(passage, number.tail)
    is_alone = not following or words[number.tail].is_mark or following in pack.and_words
    return is_joined and before is not None and is_alone


def _is_idiom(number, passage, pack):
    """ "one day, ...", "uno a uno": set phrases that count nothing."""
    for first in range(max(0, number.first - 2), number.first + 1):
        idiom = pack.number_idioms.match(passage.forms, first)
        if idiom and first + idiom[0] > number.first:
            # "a pair of glasses", but "a pair of young men"
            behind = first + idiom[0]
            is_of_people = any(counts_something(passage, at, pack) for at in range(behind, behind + _FEW))
            return idiom[1] != "things" or not is_of_people
    return False
