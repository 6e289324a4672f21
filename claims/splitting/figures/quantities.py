"""Measured numbers other than casualties: money, percentages, durations, distances, and counts of things."""

from collections import Counter
from decimal import Decimal
from typing import NamedTuple

from claims.splitting.figures import money, numbers
from claims.splitting.figures.numbers import Number
from claims.splitting.languages import LanguagePack
from claims.splitting.predicates import is_finite
from claims.splitting.words import Passage

_SMALLEST_BARE = 1000
_LONGEST_NOUN = 4
_HALF = Decimal("0.5")
_FEWEST_MILLIONS = 10**6
_MOST_POINTS = 100
# Units that are counts where a game is spoken of.
_IN_GAMES = frozenset({"point", "round"})
_TIMES = frozenset({"year", "month", "week", "day", "hour", "minute", "second"})


class Quantity(NamedTuple):
    """A number and its unit; first and last (exclusive) are the word indexes of the whole expression."""

    first: int
    last: int
    number: Number
    unit: str


def find(passage: Passage, measuring: list[Number], places: Counter, pack: LanguagePack) -> list[Quantity]:
    """The quantities among the numbers of a passage; `places` counts the text's words that decide a "$" or "pesos"."""
    found = []
    for number in measuring:
        of_money = money.of_number(passage, number, places, pack)
        quantity = Quantity(*of_money) if of_money else _measured(passage, number, pack)
        quantity = quantity or _led(passage, number, pack) or _voted(passage, number, pack)
        quantity = quantity or _of_money(passage, number, found, places, pack) or _of_total(passage, number, pack)
        quantity = quantity or _counted(passage, number, pack) or _elided(passage, number, found, pack)
        if quantity:
            found.append(quantity)
    found += _numberless(passage, measuring, pack)
    found = [_with_points(passage, one, places, pack) if one.unit in _IN_GAMES else one for one in found]
    return sorted(found, key=lambda quantity: quantity.first)


def _with_points(passage, quantity, places, pack):
    """Points of a percentage ("rates fell two points"), or of a game or an index, which are counted, as its days are.

    The nearest word decides: "los tipos subieron dos puntos y la bolsa cayó".
    """
    if quantity.unit == "round":
        others = _spoken(pack.point_counts, places) - places[passage.forms[quantity.last - 1]]
        return quantity._replace(unit="count" if others > 1 else "day")
    if quantity.number.value >= _MOST_POINTS:
        return quantity._replace(unit="count")
    # "perdió 38 puntos o un 1,03 %": a percentage says nothing of the points beside it, where another word does.
    named = pack.point_rates - pack.units.first_words
    to_rate, to_count = (_away(passage, quantity, words) for words in (named, pack.point_counts))
    if to_rate == to_count:
        is_of_rate = to_rate == len(passage.forms) and not pack.point_rates.isdisjoint(passage.forms)
        is_of_rate = is_of_rate or _spoken(pack.point_rates, places) > _spoken(pack.point_counts, places)
    else:
        is_of_rate = to_rate < to_count
    return quantity._replace(unit="percentage_point" if is_of_rate else "count")


def _away(passage, quantity, words):
    """How many words the nearest of some stands away from a quantity."""
    forms = passage.forms
    if words.isdisjoint(forms):
        return len(forms)
    first, last = quantity.first, quantity.last
    return min(first - at if at < first else at - last + 1 for at, form in enumerate(forms) if form in words)


def _spoken(words, places):
    """How often the text has one of some words."""
    return sum(places[word] for word in words & places.keys())


def _measured(passage, number, pack):
    """ "tres horas", "45,3 %", "20-minute", "tres años y medio"."""
    forms, at = passage.forms, number.tail
    is_hyphened = at < len(forms) and forms[at] == "-" and passage.words[at].start == passage.words[at - 1].end
    at += is_hyphened
    if is_hyphened and forms[number.first][0].isdecimal() and pack.weights.match(forms, at):
        # "a 2,000-pound bomb"
        return _scaled(number.lead, at + 1, number, pack.weights.match(forms, at)[1])
    while at < len(forms) and at < number.tail + 2 and forms[at] in pack.unit_modifiers:
        at += 1
    if (number.is_vague or number.scale >= 10**6) and forms[at : at + 1] and forms[at] in pack.of_words:
        at += 1
    elif (
        forms[at : at + 1]
        and forms[at] in pack.of_words
        and forms[at + 1 : at + 2]
        and forms[at + 1] in pack.determiners
    ):
        at += 2
    unit = pack.weights.match(forms, at) if money.is_weight(passage, number, at, pack) else pack.units.match(forms, at)
    half = unit and pack.halves.match(forms, at + unit[0])
    is_mere = number.is_article and number.comparator == "exactly" and not half
    if not unit or (is_mere and not _lasts(forms, number, at + unit[0], unit[1][0], pack)):
        return None
    if number.is_article and pack.units.match_before(forms, number.lead):
        # "10% more than a year ago"
        return None
    last = at + unit[0]
    if half:
        last += half[0]
        number = number._replace(value=number.value + _HALF, last=last)
    return _scaled(number.lead, last, number, unit[1])


def _lasts(forms, number, last, unit, pack):
    """ "hace un año", "a decade ago": an article that counts, because a duration is told."""
    if unit not in ("hour", "week", "month", "year"):
        return False
    tail = pack.duration_tails.match(forms, last)
    return bool(tail or pack.duration_leads.match_before(forms, number.first))


def _scaled(first, last, number, unit):
    name, factor = unit
    highest = number.value_max and number.value_max * factor
    return Quantity(first, last, number._replace(value=number.value * factor, value_max=highest), name)


def _numberless(passage, others, pack):
    """Durations that name no number apart: "hora y media", "a two-week ceasefire"."""
    forms = passage.forms
    found = [_one_and_a_half(forms, at, others, pack) for at in pack.halves.places(forms)]
    if "-" in passage.text[passage.start : passage.end]:
        found += [_hyphened(form, at, pack) for at, form in enumerate(forms) if "-" in form]
    return [quantity for quantity in found if quantity]


def _one_and_a_half(forms, at, others, pack):
    unit = pack.units.match_before(forms, at)
    first = at - unit[0] if unit else at
    if not unit or any(first - 2 <= number.tail <= at + 1 for number in others):
        return None
    last = at + pack.halves.match(forms, at)[0]
    return _scaled(first, last, Number(first, last, first, last, 1 + _HALF), unit[1])


def _hyphened(form, at, pack):
    number, _, rest = form.partition("-")
    unit = pack.units.match(rest.split("-"), 0)
    value = pack.number_words.get(number)
    if value and value > 1 and rest in pack.hyphened_nouns:
        return Quantity(at, at + 1, Number(at, at + 1, at, at + 1, Decimal(value)), "count")
    if not value or not unit or pack.age_tails.match(["-", rest], 0):
        return None
    return _scaled(at, at + 1, Number(at, at + 1, at, at + 1, Decimal(value)), unit[1])


def _led(passage, number, pack):
    """ "magnitud 6,4", "a magnitude of 7.3": a measure that stands before its number."""
    lead = pack.unit_leads.match_before(passage.forms, number.first)
    return lead and Quantity(number.first - lead[0], number.tail, number, lead[1])


def _elided(passage, number, found, pack):
    """A second number without its noun or its unit: "41,7 % contra el 40,1", "había 60 empresas, quedan 37"."""
    forms, at = passage.forms, number.tail
    if not found or number.is_article or number.is_vague or not forms[number.first][0].isdecimal():
        return None
    if passage.words[number.first - 1].is_capitalised or pack.units.match_before(forms, number.first):
        return None
    unit = found[-1].unit
    if pack.difference_tails.match(forms, at) and unit not in _TIMES:
        return Quantity(number.lead, at, number, unit)
    is_bare = at == len(forms) or passage.words[at].is_mark or forms[at] in pack.function_words
    if is_bare and _follows_suit(forms, number.first, pack) and unit not in _TIMES:
        return Quantity(number.lead, at, number, unit)
    if is_bare and forms[number.lead - 1] in pack.range_joiners and numbers.is_change(found[-1].number, forms, pack):
        # "from 110 kilometres an hour to 80"
        return Quantity(number.lead, at, number, unit)
    is_whole = number.value == number.value.to_integral_value()
    if not is_bare or unit not in ("count", "percent") or (unit == "count" and not is_whole):
        return None
    if unit == "percent" and is_whole and not pack.contrasts.match_before(forms, number.lead):
        return None
    if unit == "percent" and number.value >= _SMALLEST_BARE:
        # An index, behind how much it fell.
        unit = "count"
    return Quantity(number.lead, number.tail, number, unit)


def _follows_suit(forms, at, pack):
    """ "los 41 grados en Lugo y los 39 en Vigo": an article behind "and"."""
    return at > 1 and forms[at - 1] in pack.definite_articles and forms[at - 2] in pack.and_words


def _of_money(passage, number, found, places, pack):
    """Millions without a noun, where money is spoken of."""
    if number.scale < _FEWEST_MILLIONS:
        return None
    code = money.unspoken(passage, number, [(one.first, one.unit) for one in found], places, pack)
    return code and Quantity(number.lead, number.tail, number, code)


def _of_total(passage, number, pack):
    """ "42 out of 58 embryos": a part before its total."""
    forms = passage.forms
    total = pack.total_leads.match(forms, number.tail)
    behind = number.tail + total[0] if total else len(forms)
    is_part = behind < len(forms) and (forms[behind][0].isdecimal() or forms[behind] in pack.number_words)
    return Quantity(number.lead, number.tail, number, "count") if is_part else None


def _voted(passage, number, pack):
    """ "172 en contra": votes that need no noun."""
    votes = None if number.is_article else pack.vote_tails.match(passage.forms, number.tail)
    return votes and Quantity(number.lead, number.tail + votes[0], number, "count")


def _counted(passage, number, pack):
    forms, at = passage.forms, number.tail
    is_one = number.value == 1 and number.value_max is None and not forms[number.first][0].isdecimal()
    is_one = is_one and number.comparator == "exactly"
    if number.is_article or is_one or number.value < 1:
        return None
    of_them = pack.parts.match(forms, at)
    if of_them and forms[at] in pack.of_words:
        return Quantity(number.lead, at + of_them[0], number, "count")
    if forms[at : at + 1] == ["-"] and forms[at + 1 : at + 2] and forms[at + 1] in pack.hyphened_nouns:
        return Quantity(number.lead, at + 2, number, "count")
    while (
        at < len(forms) and at < number.tail + 3 and (forms[at] in pack.of_words or forms[at] in pack.count_modifiers)
    ):
        at += 1
    is_exact = number.value == number.value.to_integral_value()
    if at < len(forms) and at > number.tail and forms[at][0].isdecimal() and is_exact:
        at += 1
    if at < len(forms) and _is_noun(passage, at, pack) and not _is_verb(passage, at, pack):
        last = _noun_end(passage, at, pack)
        is_sure = is_exact and (at == number.tail or not passage.words[at].is_capitalised)
        if is_sure or forms[last - 1].endswith(pack.plural_endings):
            return Quantity(number.lead, last, number, "count")
    if not is_exact:
        return _of_rate(forms, number, pack)
    is_large = number.value >= _SMALLEST_BARE or number.comparator != "exactly"
    is_group = number.first > 1 and forms[number.first - 1] in pack.of_words and forms[number.first - 2] in pack.groups
    if (is_large and (number.is_vague or forms[number.first][0].isdecimal())) or is_group:
        return Quantity(number.lead - (2 if is_group else 0), number.tail, number, "count")
    return None


def _of_rate(forms, number, pack):
    """ "de 6,3 a 5,9 por cada cien mil": decimals count nothing else."""
    at = number.tail
    if (
        forms[at : at + 1]
        and forms[at] in pack.range_joiners
        and forms[at + 1 : at + 2]
        and forms[at + 1][0].isdecimal()
    ):
        at += 2
    rate = pack.rate_leads.match(forms, at)
    if not rate or (rate[1] != "sure" and not _is_reckoned(forms[at + rate[0] :], pack)):
        return None
    return Quantity(number.lead, number.tail, number, "count")


def _is_reckoned(forms, pack):
    """ "por habitante", "por 100.000 habitantes"."""
    return bool(forms) and (forms[0] in pack.rate_nouns or forms[0][0].isdecimal() or forms[0] in pack.number_words)


def _is_noun(passage, at, pack):
    word = passage.words[at]
    return not word.is_mark and not word.form[0].isdecimal() and word.form not in pack.function_words


def _is_verb(passage, at, pack):
    """ "los dos volvieron": a verb that no plural noun follows."""
    forms = passage.forms
    if not is_finite(forms[at], pack) or forms[at].endswith(pack.plural_endings):
        return False
    following = [forms[place] for place in range(at + 1, min(len(forms), at + 3)) if _is_noun(passage, place, pack)]
    return not any(form.endswith(pack.plural_endings) for form in following)


def _noun_end(passage, at, pack):
    """The noun goes on to its plural where adjectives stand before it ("three newer versions")."""
    forms = passage.forms
    for last in range(at, min(len(forms), at + _LONGEST_NOUN)):
        if not _is_noun(passage, last, pack):
            break
        if forms[last].endswith(pack.plural_endings):
            return last + 1
    return at + 1
